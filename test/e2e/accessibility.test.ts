import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { COMMUNE_2022, COMMUNE_2023 } from '../fixtures/commune-scorecards';
import { describeInBrowser } from '../support/chromium';
import { openPane, type PaneOptions } from './excel-pane';
import { openFilePage } from './file-page';
import { RULED_SCORECARD } from './scored-sheet';
import { TWO_TABLES } from './two-tables';
import { openTab, press, tabUntil, useVisits } from './visits';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const VIETNAMESE = {
  steps: ['Đọc', 'Kiểm tra', 'Chấm và xếp hạng', 'Ghi vào bảng tính'],
  tabs: [/^Tổng quan/, /^Cần xem/, /^Xếp hạng/, /^Quy tắc/, /^Thiết lập/],
  undo: 'Hoàn tác',
  answer: 'Trả lời',
  mapping: 'Cách đọc trang tính',
};
const ENGLISH = {
  steps: ['Read', 'Check', 'Score and rank', 'Write to the workbook'],
  tabs: [/^Overview/, /^To review/, /^Ranking/, /^Rules/, /^Settings/],
  undo: 'Undo',
  answer: 'Answer',
  mapping: 'How the sheets are read',
};
type Words = typeof VIETNAMESE;

/** What axe-core finds wrong on the page as it is now, rule and place. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated from outside the page, so that the page's own policy has no say in it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Elements that make the page wider than the window. */
function isScrollingSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** Goes the whole way and looks at every screen; `look` is told its name. */
async function walk(page: Page, words: Words, look: (screen: string) => Promise<void>) {
  const [read, check, preview, write] = words.steps as [string, string, string, string];
  await page.getByRole('button', { name: read, exact: true }).waitFor();
  await look('welcome');
  await press(page, read);
  await page.getByRole('button', { name: check, exact: true }).waitFor();
  await look('read');
  await press(page, check);
  await page.getByRole('button', { name: preview, exact: true }).waitFor();
  for (const tab of words.tabs) {
    await openTab(page, tab);
    await look(String(tab));
  }
  await press(page, preview);
  await page.getByRole('button', { name: write, exact: true }).waitFor();
  await look('preview');
  await setProtected(page, true);
  await press(page, write);
  await page.getByRole('alert').waitFor();
  await look('problem');
  await setProtected(page, false);
  await press(page, write);
  await page.getByRole('button', { name: words.undo, exact: true }).waitFor();
  await look('written');
}

function setProtected(page: Page, isProtected: boolean): Promise<void> {
  return page.evaluate((value) => {
    window.excelEmulator.workbook!.sheets[0]!.protection.isProtected = value;
  }, isProtected);
}

const LOOKS: [string, Words, PaneOptions][] = [
  ['in Vietnamese, light', VIETNAMESE, { excel: { language: 'vi-VN' } }],
  ['in Vietnamese, dark', VIETNAMESE, { excel: { language: 'vi-VN', isDark: true } }],
  ['in English, light', ENGLISH, { excel: { language: 'en-US' } }],
  ['in English, dark', ENGLISH, { excel: { language: 'en-US', isDark: true } }],
];

describeInBrowser('Everyone can use the pane', () => {
  const visits = useVisits();
  const sheets = [COMMUNE_2022, COMMUNE_2023];

  it.each(LOOKS)('%s: axe finds nothing, and 320 pixels are enough', async (_, words, options) => {
    const { page } = await openPane(visits, sheets, { ...options, width: 320 });
    await walk(page, words, async (screen) => {
      expect([screen, await violations(page)]).toEqual([screen, []]);
      expect([screen, await isScrollingSideways(page)]).toEqual([screen, false]);
    });
  });

  it.each(LOOKS)('%s: so it is for a question and for the mapping', async (_, words, options) => {
    const { page } = await openPane(visits, [TWO_TABLES], { ...options, width: 320 });
    const look = async (screen: string) => {
      expect([screen, await violations(page)]).toEqual([screen, []]);
      expect([screen, await isScrollingSideways(page)]).toEqual([screen, false]);
    };
    await press(page, words.steps[0]!);
    await page.getByRole('radio').first().click();
    await look('question');
    await press(page, words.answer);
    await press(page, words.mapping);
    await page.getByRole('combobox', { name: /^A · STT/ }).waitFor();
    await look('mapping');
  });

  it.each(LOOKS)('%s: so it is for the scoring form', async (_, words, options) => {
    const pane = await openPane(visits, [RULED_SCORECARD], { ...options, width: 320 });
    const { page } = pane;
    const look = async (screen: string) => {
      expect([screen, await violations(page)]).toEqual([screen, []]);
      expect([screen, await isScrollingSideways(page)]).toEqual([screen, false]);
    };
    await press(page, words.steps[0]!);
    await page.getByRole('button', { name: words.steps[1]!, exact: true }).waitFor();
    await pane.select(RULED_SCORECARD.name, 'F3');
    await look('offer');
    await openTab(page, words.tabs[3]!);
    await page.getByRole('textbox').first().fill('mười');
    await look('figures');
    await pane.select(RULED_SCORECARD.name, 'F4');
    await page.getByRole('radio').first().click();
    await look('options');
    await pane.select(RULED_SCORECARD.name, 'F5');
    await page.getByRole('radio').first().waitFor();
    await look('question');
  });

  it('follows the theme of Excel', async () => {
    const backgroundOf = async (isDark: boolean) => {
      const { page } = await openPane(visits, sheets, { excel: { isDark } });
      const pane = page.getByLabel('Chấm điểm', { exact: true });
      return pane.evaluate((element) => getComputedStyle(element).backgroundColor);
    };
    expect(await backgroundOf(false)).toBe('rgb(255, 255, 255)');
    expect(await backgroundOf(true)).toBe('rgb(41, 41, 41)');
  });

  it('from the keyboard alone: tabs, list and the button at the bottom', async () => {
    const pane = await openPane(visits, sheets);
    const { page } = pane;
    const { keyboard } = page;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button('Đọc').waitFor();
    await tabUntil(page, button('Đọc'));
    await keyboard.press('Enter');
    await button('Kiểm tra').waitFor();
    // The same button has the focus and takes the next step.
    await keyboard.press('Enter');
    await button('Chấm và xếp hạng').waitFor();

    await tabUntil(page, page.getByRole('tab', { name: 'Tổng quan' }));
    await keyboard.press('ArrowRight');
    const list = page.getByRole('listbox', { name: 'Các mục cần xem' });
    await tabUntil(page, list);
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await keyboard.press(key);
    await pane.waitForSelection(COMMUNE_2022.name, 'F16');

    await tabUntil(page, button('Chấm và xếp hạng'));
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sẽ ghi vào bảng tính' }).waitFor();
    await tabUntil(page, button('Ghi vào bảng tính'));
    await keyboard.press('Enter');
    await page.getByText(/^Đã ghi /).waitFor();
  });

  it('in forced colours: every text differs from what it stands on', async () => {
    const { page } = await openPane(visits, sheets, { forcedColors: 'active', width: 320 });
    await walk(page, VIETNAMESE, async (screen) => {
      expect([screen, await invisibleTexts(page)]).toEqual([screen, []]);
    });
  });
});

/** Texts whose colour is that of the nearest background behind them. */
function invisibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CLEAR = 'rgba(0, 0, 0, 0)';
    const backgroundBehind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== CLEAR) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent!.trim();
      const parent = walker.currentNode.parentElement!;
      if (text === '' || parent.getClientRects().length === 0) continue;
      if (getComputedStyle(parent).color === backgroundBehind(parent)) texts.push(text);
    }
    return texts;
  });
}

describeInBrowser('Everyone can use the file page', () => {
  const visits = useVisits();

  it.each(['light', 'dark'] as const)('%s: axe finds nothing on any tab', async (colorScheme) => {
    const page = await openFilePage(visits, { colorScheme });
    for (const tab of VIETNAMESE.tabs) {
      await openTab(page, tab);
      expect([String(tab), await violations(page)]).toEqual([String(tab), []]);
    }
  });

  it('in English: axe finds nothing', async () => {
    const page = await openFilePage(visits);
    await openTab(page, 'Thiết lập');
    await page.getByLabel('Ngôn ngữ').selectOption('English');
    await page.getByRole('button', { name: 'Open .xlsx' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('on a narrow screen: nothing scrolls sideways', async () => {
    const page = await openFilePage(visits, { width: 320, height: 640 });
    expect(await isScrollingSideways(page)).toBe(false);
  });

  it('on the screen of a common laptop: sheet and pane stand side by side', async () => {
    const page = await openFilePage(visits);
    expect(await isScrollingSideways(page)).toBe(false);
    const grid = (await page.getByRole('grid').boundingBox())!;
    const pane = (await page.getByLabel('Chấm điểm', { exact: true }).boundingBox())!;
    expect(grid.x + grid.width).toBeLessThanOrEqual(pane.x);
  });
});
