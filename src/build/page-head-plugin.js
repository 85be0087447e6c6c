const HtmlWebpackPlugin = require('html-webpack-plugin');

/**
 * Writes what every page must say first into its head: the content security policy, the icon
 * and, in pages that Excel opens, office.js. A policy governs only what follows it.
 * Read from the page's own options: `policy` and `officeJsUrl` (null outside Excel).
 */
class PageHeadPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('PageHeadPlugin', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('PageHeadPlugin', (data) => ({
        ...data,
        html: writeHead(data.html, data.plugin.userOptions),
      }));
    });
  }
}

function writeHead(html, { policy, officeJsUrl }) {
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<link rel="icon" type="image/png" href="assets/icon-32.png">',
    ...(officeJsUrl ? [`<script defer src="${officeJsUrl}"></script>`] : []),
  ];
  return html.replace(/<head>\s*(<meta charset=[^>]*>)?/i, (head) => head + lines.join(''));
}

module.exports = { PageHeadPlugin };
