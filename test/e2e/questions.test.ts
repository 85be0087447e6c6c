import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { recognise } from '../../src/core/recognise/recognise';
import { describeQuestion } from '../../src/locales/describe-question';
import { LANGUAGES, type Language } from '../../src/locales/language';
import { wordsIn } from '../../src/locales/words';
import { describeInBrowser } from '../support/chromium';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';
import { xlsxOf } from '../support/xlsx-of';
import { ASKING_SHEETS } from './asking-sheets';
import { openPane } from './excel-pane';
import { chooseFile } from './file-page';
import { press, tabUntil, useVisits } from './visits';

jest.setTimeout(120_000);

interface Asked {
  readonly language: Language;
  readonly title: string;
  /** Where the Tab key comes into the choices: the assumed one, else the first. */
  readonly first: number;
  /** The choice to take: one that the reading did not assume. */
  readonly choice: string;
}

/** The question that a sheet raises, as the pane words it. */
function askedOf(sheet: SheetSpec, kind: string, language: Language): Asked {
  const { questions } = recognise(snapshotOf(sheet));
  expect(questions.map((question) => question.kind)).toEqual([kind]);
  const { taken } = questions[0]!;
  const { title, choices } = describeQuestion(questions[0]!, () => sheet.name, language);
  return { language, title, first: taken ?? 0, choice: choices[taken === 0 ? 1 : 0]! };
}

interface Card {
  readonly card: Locator;
  readonly choice: Locator;
  readonly answer: Locator;
}

async function findCard(page: Page, { language, title, choice }: Asked): Promise<Card> {
  const card = page.getByRole('region', { name: title, exact: true });
  await card.waitFor();
  return {
    card,
    choice: card.getByRole('radio', { name: choice, exact: true }),
    answer: card.getByRole('button', { name: wordsIn(language).asking.answer, exact: true }),
  };
}

async function clickAnswer(page: Page, asked: Asked): Promise<void> {
  const { choice, answer } = await findCard(page, asked);
  await choice.click();
  await answer.click();
}

async function typeAnswer(page: Page, asked: Asked): Promise<void> {
  const { card, choice, answer } = await findCard(page, asked);
  const choices = card.getByRole('radio');
  await tabUntil(page, choices.nth(asked.first));
  await page.keyboard.press('Space');
  for (let presses = await choices.count(); presses > 0; presses -= 1) {
    if (await choice.isChecked()) break;
    await page.keyboard.press('ArrowDown');
  }
  expect(await choice.isChecked()).toBe(true);
  await tabUntil(page, answer);
  await page.keyboard.press('Enter');
}

/** The answer is on the sheet, and nothing is asked any more. */
async function seeAnswered(page: Page, { language, title }: Asked): Promise<void> {
  await page.getByText(wordsIn(language).pane.done.answered.sheet).waitFor();
  await expect(page.getByRole('region', { name: title, exact: true }).count()).resolves.toBe(0);
}

async function seeNothingAsked(page: Page, { language }: Asked): Promise<void> {
  await page.getByText(wordsIn(language).pane.done.read).waitFor();
  const answers = page.getByRole('button', { name: wordsIn(language).asking.answer, exact: true });
  await expect(answers.count()).resolves.toBe(0);
}

const HANDS = [
  { hand: 'with the mouse only', give: clickAnswer },
  { hand: 'with the keyboard only', give: typeAnswer },
];
const CASES = ASKING_SHEETS.flatMap((asking) =>
  LANGUAGES.flatMap((language) => HANDS.map((hand) => ({ ...asking, ...hand, language }))),
);

describeInBrowser('In Excel a question is answered once and for all', () => {
  const visits = useVisits();

  it.each(CASES)('$kind in $language, $hand', async ({ kind, sheet, language, give }) => {
    const asked = askedOf(sheet, kind, language);
    const { primary } = wordsIn(language).pane;
    const excel = { language: language === 'vi' ? 'vi-VN' : 'en-US' };
    const pane = await openPane(visits, [sheet], { excel });
    await press(pane.page, primary.read);
    await give(pane.page, asked);
    await seeAnswered(pane.page, asked);
    expect(await pane.sheetNames()).toEqual([sheet.name, 'Quy ước']);

    const workbook = await pane.snapshot();
    const again = await openPane(visits, workbook, { excel });
    await press(again.page, primary.read);
    await seeNothingAsked(again.page, asked);
  });
});

describeInBrowser('On the file page a question is answered once and for all', () => {
  const visits = useVisits();

  const openIn = (language: Language): Promise<Page> =>
    visits.open('', { width: 1366, height: 768 }, async (page) => {
      await page.addInitScript(
        (kept) => localStorage.setItem('cham-diem.language', kept),
        language,
      );
    });

  it.each(CASES)('$kind in $language, $hand', async ({ kind, sheet, language, give }) => {
    const asked = askedOf(sheet, kind, language);
    const { pane, filePage } = wordsIn(language);
    const page = await openIn(language);
    await page.getByRole('button', { name: pane.primary.undo }).first().waitFor();
    await chooseFile(page, 'hoi.xlsx', xlsxOf(sheet));
    await give(page, asked);
    await seeAnswered(page, asked);
    await page.getByRole('tab', { name: 'Quy ước' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, filePage.save),
    ]);
    await chooseFile(page, 'hoi-lai.xlsx', await readFile(await download.path()));
    await page.getByText('hoi-lai.xlsx').waitFor();
    await seeNothingAsked(page, asked);
  });
});

describeInBrowser('The choices of a question are on the sheet itself', () => {
  const visits = useVisits();
  const { sheet } = ASKING_SHEETS.find(({ kind }) => kind === 'which-tables')!;
  const radios = (page: Page) => page.getByRole('radio');

  it('in Excel: a choice selects its range, and a click there marks the choice', async () => {
    const pane = await openPane(visits, [sheet]);
    await press(pane.page, 'Đọc');
    await radios(pane.page).nth(1).click();
    await pane.waitForSelection(sheet.name, 'G1:J4');
    await pane.page.keyboard.press('ArrowUp');
    await pane.waitForSelection(sheet.name, 'A1:D4');
    expect(await radios(pane.page).nth(0).isChecked()).toBe(true);
    await pane.select(sheet.name, 'H3');
    await pane.page.locator('input[type=radio]:checked').and(radios(pane.page).nth(1)).waitFor();
  });

  it('on the file page: the same', async () => {
    const page = await visits.open('', { width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Hoàn tác' }).first().waitFor();
    await chooseFile(page, 'hoi.xlsx', xlsxOf(sheet));
    await radios(page).nth(1).click();
    await page.getByText('G1:J4', { exact: true }).waitFor();
    await page.locator('[role=gridcell][data-row="2"][data-column="1"]').click();
    await page.locator('input[type=radio]:checked').and(radios(page).nth(0)).waitFor();
  });
});
