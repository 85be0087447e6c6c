/** The built pages on an address of this machine, with office.js where its CDN would be. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { openBuild } from '../build/production-build';
import { LIBRARY_FOLDER } from '../emulator/library-files';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface Site {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the build of this run of Jest, or the one in `folder`. */
export async function openSite(folder?: string): Promise<Site> {
  const build = openBuild(folder);
  const server = createServer((request, response) => {
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    if (!build.files.includes(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(build.readBytes(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Leaves a browser nothing but the site and Microsoft's CDN, which is answered from the
 * unmodified npm copy of office.js. Every other address is refused and told to `onForeign`.
 */
export async function closeNetwork(
  context: BrowserContext,
  site: Site,
  onForeign: (url: string) => void,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(site.address) || /^(data|blob):/.test(url)) return route.continue();
    if (url.startsWith(CDN)) return answerFromLibrary(route, url);
    onForeign(url);
    return route.abort();
  });
}

async function answerFromLibrary(route: Route, url: string): Promise<void> {
  const file = new URL(url).pathname.slice(new URL(CDN).pathname.length);
  const body = await readFile(path.join(LIBRARY_FOLDER, file)).catch(() => null);
  if (body === null) return route.fulfill({ status: 404 });
  return route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' });
}
