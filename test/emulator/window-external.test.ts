import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchChromium } from '../support/chromium';
import { snapshotOf } from '../support/snapshot-of';
import type { BrowserExcelOptions } from './browser';
import { bundleEmulator } from './bundle-browser';
import { LIBRARY_FOLDER } from './library-files';

const PAGE = `<!doctype html><meta charset="utf-8"><title>pane</title>
<script src="/office.js"></script>`;

/** Serves an empty pane and the genuine library beside it. */
function serveLibrary(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') {
      response.setHeader('Content-Type', 'text/html').end(PAGE);
      return;
    }
    readFile(join(LIBRARY_FOLDER, path)).then(
      (content) => response.setHeader('Content-Type', 'text/javascript').end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const SNAPSHOT = JSON.stringify(
  snapshotOf(
    {
      name: 'Data',
      rows: [
        ['Đơn vị', 'Điểm'],
        ['A', 9.5],
      ],
    },
    { name: 'Khác', rows: [] },
  ),
);

jest.setTimeout(60_000);

describeInBrowser('the emulated Excel in a page', () => {
  let server: Server;
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    [server, browser, script] = await Promise.all([
      serveLibrary(),
      launchChromium(),
      bundleEmulator(),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  async function openPage(options: BrowserExcelOptions = {}): Promise<Page> {
    const page = await browser.newPage();
    await page.addInitScript({ path: script });
    await page.addInitScript(([snapshot, given]) => window.excelEmulator.install(snapshot, given), [
      SNAPSHOT,
      options,
    ] as const);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(() => Office.onReady().then(() => undefined));
    return page;
  }

  it('is Excel on Windows to the library, with its language and theme', async () => {
    const page = await openPage({ language: 'vi-VN', isDark: true });
    const told = await page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { displayLanguage, officeTheme } = Office.context;
      return [host, platform, displayLanguage, officeTheme.bodyBackgroundColor.toLowerCase()];
    });
    expect(told).toEqual(['Excel', 'PC', 'vi-VN', '#1f1f1f']);
    await page.close();
  });

  it('supports what its profile says', async () => {
    const page = await openPage({ profile: 'ltsc2021' });
    const supported = await page.evaluate(() =>
      ['1.9', '1.14', '1.15'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
    );
    expect(supported).toEqual([true, true, false]);
    await page.close();
  });

  it('reads and writes cells', async () => {
    const page = await openPage();
    const values = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('B2:B3');
        range.values = [[8.5], ['=B2*2']] as never;
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([[8.5], [17]]);
    const syncs = await page.evaluate(() => window.excelEmulator.emulator!.metrics.syncs);
    expect(syncs).toBe(2);
    await page.close();
  });

  it.each([
    ['an error of a batch', 'ItemNotFound', 'missing', undefined],
    ['a request that is too large', 'RequestPayloadSizeLimitExceeded', 'Data', 100],
  ])('reports %s', async (_, code, sheet, maxBytes) => {
    const page = await openPage();
    const reported = await page.evaluate(
      async ([name, limit]) => {
        if (limit !== undefined) window.excelEmulator.emulator!.faults.maxBytes = limit;
        try {
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).load('name');
            await context.sync();
          });
          return null;
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      },
      [sheet, maxBytes] as const,
    );
    expect(reported).toBe(code);
    await page.close();
  });

  it('tells of changes, co-authors, selections and the active sheet', async () => {
    const page = await openPage();
    const heard = await page.evaluate(async () => {
      const events: unknown[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async (event) => {
          events.push(['changed', event.address, event.source]);
        });
        worksheets.onSelectionChanged.add(async (event) => {
          events.push(['selected', event.address]);
        });
        worksheets.onActivated.add(async (event) => {
          events.push(['activated', event.worksheetId]);
        });
        context.workbook.onSelectionChanged.add(async () => {
          events.push(['selected in the workbook']);
        });
        await context.sync();
      });
      const { workbook, emulator } = window.excelEmulator;
      const type = (book: typeof workbook): void =>
        book!.type(book!.sheet('Data'), { row: 1, column: 1 }, 7);
      type(workbook);
      emulator!.asCoAuthor(type);
      workbook!.select(workbook!.sheet('Khác'), { top: 0, left: 0, bottom: 1, right: 0 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return events;
    });
    expect(heard).toEqual(
      expect.arrayContaining([
        ['changed', 'B2', 'Local'],
        ['changed', 'B2', 'Remote'],
        ['activated', 'sheet-2'],
        ['selected', 'A1:A2'],
        ['selected in the workbook'],
      ]),
    );
    expect(heard).toHaveLength(5);
    await page.close();
  });

  it('shows what the workbook holds to the test', async () => {
    const page = await openPage();
    const [state, snapshot] = await page.evaluate(() => [
      window.excelEmulator.state!(),
      window.excelEmulator.snapshot!(),
    ]);
    expect(state).toMatchObject({ sheets: [{ name: 'Data' }, { name: 'Khác' }] });
    expect(snapshot).toEqual(JSON.parse(SNAPSHOT));
    await page.close();
  });
});
