const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { headerPolicy, metaPolicy } = require('./src/build/content-security-policy');
const { developmentServer } = require('./src/build/development-server');
const { withPublicUrl } = require('./src/build/manifest');
const { PageHeadPlugin } = require('./src/build/page-head-plugin');
const { ThirdPartyNoticesPlugin } = require('./src/build/third-party-notices');

/**
 * Build variables:
 * - PUBLIC_URL: the https address under which `dist` will be served; it goes into
 *   dist/manifest.xml in place of https://localhost:3000, the address of the development server.
 * - OFFICE_JS_URL: where the pages that Excel opens get office.js (a closed network may host it).
 */
const OFFICE_JS_URL =
  process.env.OFFICE_JS_URL || 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The file page, and the pages that Excel opens; of these, two talk to it through office.js. */
const PAGES = [
  {
    name: 'index',
    entry: './src/entry/file.tsx',
    template: './src/file-page/index.html',
    isOpenedByExcel: false,
    officeJsUrl: null,
  },
  {
    name: 'taskpane',
    entry: './src/entry/excel.tsx',
    template: './src/pane/taskpane.html',
    isOpenedByExcel: true,
    officeJsUrl: OFFICE_JS_URL,
  },
  {
    name: 'commands',
    entry: './src/commands/commands.ts',
    template: './src/commands/commands.html',
    isOpenedByExcel: true,
    officeJsUrl: OFFICE_JS_URL,
  },
  {
    name: 'message',
    entry: './src/commands/message.ts',
    template: './src/commands/message.html',
    isOpenedByExcel: true,
    officeJsUrl: null,
  },
];

function htmlPage({ name, template, officeJsUrl }) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    scriptLoading: 'defer',
    minify: false,
    officeJsUrl,
    policy: metaPolicy(officeJsUrl),
  });
}

function copiedFiles() {
  return new CopyPlugin({
    patterns: [
      { from: 'assets/*.{png,xlsx}', globOptions: { ignore: ['**/screenshot.png'] } },
      {
        from: 'manifest.xml',
        transform: (content) => withPublicUrl(String(content), process.env.PUBLIC_URL),
      },
    ],
  });
}

/** The response header of a path: the policy of its page, or the strictest one. */
function policyOfPath(requestPath) {
  const page = PAGES.find(({ name }) => requestPath === `/${name}.html`);
  return headerPolicy(page?.officeJsUrl ?? null, page?.isOpenedByExcel ?? false);
}

/** `npm start` needs the file page alone. */
function pagesFor(env) {
  return env.page === 'file' ? PAGES.filter(({ name }) => name === 'index') : PAGES;
}

module.exports = (env) => {
  const isServed = Boolean(env.WEBPACK_SERVE);
  const pages = pagesFor(env);
  const server = isServed ? developmentServer(env.page, policyOfPath) : null;
  return {
    mode: isServed ? 'development' : 'production',
    context: __dirname,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
    output: {
      path: path.join(__dirname, 'dist'),
      filename: isServed ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: isServed ? '[name].js' : '[name].[contenthash:8].js',
      cssFilename: isServed ? '[name].css' : '[name].[contenthash:8].css',
      clean: true,
    },
    // Never an `eval` source map: the pages obey their policy during development, too.
    devtool: isServed ? 'source-map' : false,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        // What a page does not use of the core it does not load: loading the core does nothing.
        { test: path.join(__dirname, 'src/core'), sideEffects: false },
      ],
    },
    // `import './page.css'` becomes a stylesheet file of the page, which the policy allows.
    experiments: { css: true },
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      ...pages.map(htmlPage),
      new PageHeadPlugin(),
      copiedFiles(),
      ...(isServed ? [] : [new ThirdPartyNoticesPlugin()]),
      ...(server ? [server.welcome] : []),
    ],
    ...(server ? { devServer: server.options, infrastructureLogging: { level: 'error' } } : {}),
  };
};
