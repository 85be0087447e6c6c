import type { Page } from 'playwright-core';
import { assistantWordsIn } from '../../src/locales/assistant-words';
import { LANGUAGES, type Language } from '../../src/locales/language';
import { wordsIn } from '../../src/locales/words';
import { describeInBrowser } from '../support/chromium';
import { xlsxOf } from '../support/xlsx-of';
import { openPane } from './excel-pane';
import { chooseFile } from './file-page';
import { RULED_SCORECARD } from './scored-sheet';
import { openTab, press, tabUntil, useVisits } from './visits';

jest.setTimeout(120_000);

const SHEET = RULED_SCORECARD.name;

const formOf = (page: Page, language: Language) =>
  page.getByRole('region', { name: assistantWordsIn(language).title, exact: true });

async function seeIndicator(page: Page, language: Language, name: string): Promise<void> {
  await formOf(page, language).getByRole('heading', { name }).waitFor();
}

/** Enters a and b, sees the working, and writes. */
async function scoreRatio(page: Page, language: Language): Promise<void> {
  const words = assistantWordsIn(language);
  const form = formOf(page, language);
  await seeIndicator(page, language, '1 Tỷ lệ hồ sơ trực tuyến');
  await form.getByRole('textbox', { name: /^a · / }).fill('12');
  await form.getByRole('textbox', { name: /^b · / }).fill('15');
  await form.getByText('12/15 × 20 = 16').waitFor();
  await press(page, words.writePoints('16'));
  await page.getByText(wordsIn(language).pane.done.score('F3')).waitFor();
}

/** Chooses an option in the words of the decision, and writes. */
async function scoreOption(page: Page, language: Language): Promise<void> {
  const words = assistantWordsIn(language);
  const form = formOf(page, language);
  await seeIndicator(page, language, '2 Ban hành kế hoạch');
  await form
    .getByRole('radio', { name: words.optionPoints('Ban hành chậm', '1'), exact: true })
    .click();
  await form.getByText('Ban hành chậm: 1', { exact: true }).waitFor();
  await press(page, words.writePoints('1'));
  await page.getByText(wordsIn(language).pane.done.score('F4')).waitFor();
}

async function undoAll(page: Page, language: Language): Promise<void> {
  const { pane } = wordsIn(language);
  const undo = page.getByRole('button', { name: pane.primary.undo });
  for (let left = 2; left > 0; left -= 1) {
    await undo.click();
    await page.getByText(pane.done.undone).waitFor();
  }
  await undo.waitFor({ state: 'detached' });
}

describeInBrowser('In Excel an indicator is scored by its rule', () => {
  const visits = useVisits();

  const openIn = async (language: Language) => {
    const excel = { language: language === 'vi' ? 'vi-VN' : 'en-US' };
    const pane = await openPane(visits, [RULED_SCORECARD], { excel });
    const { primary, tabs } = wordsIn(language).pane;
    await press(pane.page, primary.read);
    await pane.page.getByRole('button', { name: primary.check, exact: true }).waitFor();
    await openTab(pane.page, tabs.rules);
    return pane;
  };

  it.each(LANGUAGES)(
    'in %s: figures and options are entered, written and taken back',
    async (language) => {
      const pane = await openIn(language);
      const before = await pane.cells(SHEET, 'E3:F4');
      await pane.select(SHEET, 'B3');
      await scoreRatio(pane.page, language);
      await pane.select(SHEET, 'F4');
      await scoreOption(pane.page, language);
      expect(await pane.cells(SHEET, 'E3:F4')).toEqual([
        ['a = 12; b = 15', 16],
        ['Ban hành chậm', 1],
      ]);
      await undoAll(pane.page, language);
      expect(await pane.cells(SHEET, 'E3:F4')).toEqual(before);
    },
  );

  it.each(LANGUAGES)(
    'in %s: a question is answered in place and kept in the workbook',
    async (language) => {
      const words = assistantWordsIn(language);
      const pane = await openIn(language);
      await pane.select(SHEET, 'F5');
      const form = formOf(pane.page, language);
      await form.getByText(words.status.uncertain, { exact: true }).waitFor();
      await form.getByRole('textbox').fill('80');
      const { ruleReading } = wordsIn(language);
      await form.getByRole('radio', { name: ruleReading.choices.border.lower }).click();
      await form.getByText(/: 2$/).waitFor();
      await press(pane.page, words.confirm);
      await pane.page.getByText(wordsIn(language).pane.done.rule).waitFor();
      await form.getByText(words.confirmed).waitFor();
      expect(await pane.sheetNames()).toContain('Bộ chỉ số');
    },
  );

  it('from the keyboard alone', async () => {
    const pane = await openIn('vi');
    const { page } = pane;
    await pane.select(SHEET, 'F3');
    const form = formOf(page, 'vi');
    await tabUntil(page, form.getByRole('textbox', { name: /^a · / }));
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await page.keyboard.type('15');
    await form.getByText('12/15 × 20 = 16').waitFor();
    await tabUntil(page, form.getByRole('button', { name: 'Ghi 16 điểm' }));
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi điểm vào ô F3.').waitFor();
    await page.keyboard.press('Shift+Tab');
    await tabUntil(page, page.getByRole('tab', { name: 'Quy tắc' }));
    await tabUntil(page, form.getByRole('button', { name: 'Mục sau' }));
    await page.keyboard.press('Enter');
    await pane.waitForSelection(SHEET, 'F4');
    await tabUntil(page, form.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await form.getByText('Ban hành chậm: 1', { exact: true }).waitFor();
  });
});

describeInBrowser('On the file page an indicator is scored by its rule', () => {
  const visits = useVisits();

  const clickCell = (page: Page, row: number, column: number) =>
    page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`).click();

  it.each(LANGUAGES)(
    'in %s: figures and options are entered, written and taken back',
    async (language) => {
      const { pane } = wordsIn(language);
      const page = await visits.open('', { width: 1366, height: 768 }, async (fresh) => {
        await fresh.addInitScript(
          (kept) => localStorage.setItem('cham-diem.language', kept),
          language,
        );
      });
      await page.getByRole('button', { name: pane.primary.undo }).first().waitFor();
      await chooseFile(page, 'phieu.xlsx', xlsxOf(RULED_SCORECARD));
      await page.getByText(pane.done.read).waitFor();
      await openTab(page, pane.tabs.rules);
      await clickCell(page, 2, 5);
      await scoreRatio(page, language);
      await clickCell(page, 3, 5);
      await scoreOption(page, language);
      const cell = page.locator('[role=gridcell][data-row="2"][data-column="5"]');
      await expect(cell.textContent()).resolves.toContain('16');
      await undoAll(page, language);
      await expect(cell.textContent()).resolves.not.toContain('16');
    },
  );
});
