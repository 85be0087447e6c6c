const { WelcomePlugin } = require('./welcome');

/** The manifest names this port, so Excel needs it; the file page takes the next free one. */
const PORT = '3000';

/**
 * A server for this machine only, without anything injected into the pages.
 * @param page `excel` is served over https with a certificate of its own, anything else over http
 * @param policyOfPath the content security policy of a request path
 */
function developmentServer(page, policyOfPath) {
  const isExcel = page === 'excel';
  const home = isExcel ? 'taskpane.html' : '';
  let port = PORT;
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= PORT;
  return {
    options: {
      host: process.env.HOST || '127.0.0.1',
      port: isExcel ? PORT : 'auto',
      server: isExcel ? 'https' : 'http',
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      open: false,
      static: false,
      headers: (request) => [
        {
          key: 'Content-Security-Policy',
          value: policyOfPath(request.path.replace(/\/$/, '/index.html')),
        },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'no-referrer' },
        // Excel on the web shows our icons on its own page.
        ...(isExcel ? [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] : []),
      ],
      onListening: (devServer) => {
        port = devServer.server.address().port;
      },
    },
    welcome: new WelcomePlugin(
      page,
      () => `${isExcel ? 'https' : 'http'}://localhost:${port}/${home}`,
    ),
  };
}

module.exports = { developmentServer };
