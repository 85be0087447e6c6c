import { encodeMessage } from '../../src/commands/command-message';
import { refused, type CommandOutcome } from '../../src/commands/command-outcome';
import { COMMUNE_2022 } from '../fixtures/commune-scorecards';
import { QD766_SHEET } from '../fixtures/published-sheets';
import { QD766_ROWS } from '../fixtures/qd766';
import { describeInBrowser } from '../support/chromium';
import { openInExcel, type ExcelPane } from './excel-pane';
import { useVisits } from './visits';

jest.setTimeout(60_000);

/** The page as office.js leaves it; its table of buttons has no public name. */
interface RibbonPage {
  readonly Office?: {
    readonly actions?: {
      readonly _association: {
        readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>>;
      };
    };
  };
}

/** Does what Excel does when a ribbon button is pressed, and waits until it is told the end. */
async function pressOnRibbon(excel: ExcelPane, name: string): Promise<void> {
  const command = await excel.page.waitForFunction(
    (key) => (window as unknown as RibbonPage).Office?.actions?._association.mappings[key],
    name.toUpperCase(),
  );
  await command.evaluate((run) => new Promise<void>((completed) => run!({ completed })));
}

describeInBrowser('The ribbon buttons, with no pane open', () => {
  const visits = useVisits();

  it('create the rank columns', async () => {
    const excel = await openInExcel(visits, 'commands.html', [QD766_SHEET]);
    await pressOnRibbon(excel, 'createRankColumns');
    const totals = await excel.cells(QD766_SHEET.name, 'I5:I106');
    expect(totals.flat()).toEqual(QD766_ROWS.map((row) => Number(row[7])));
    await excel.waitForSelection(QD766_SHEET.name, 'I3');
  });

  it('go from one claim without evidence to the next, and around', async () => {
    const excel = await openInExcel(visits, 'commands.html', [COMMUNE_2022]);
    const before = await excel.state();
    for (const cell of ['F14', 'F16', 'F14']) {
      await pressOnRibbon(excel, 'nextMissingEvidence');
      await excel.waitForSelection(COMMUNE_2022.name, cell);
    }
    expect(await excel.state()).toEqual(before);
  });

  it('leave a total that a person typed, and write their own beside it', async () => {
    const rows = QD766_SHEET.rows.map((row, i) => {
      if (i === 2) return [...row, 'Tổng điểm'];
      return i === 4 ? [...row, 1] : row;
    });
    const excel = await openInExcel(visits, 'commands.html', [{ ...QD766_SHEET, rows }]);
    await pressOnRibbon(excel, 'createRankColumns');
    expect(await excel.cells(QD766_SHEET.name, 'I3:J3')).toEqual([
      ['Tổng điểm', 'Tổng điểm (tính lại)'],
    ]);
    const published = Number(QD766_ROWS[0]![7]);
    expect(await excel.cells(QD766_SHEET.name, 'I5:J5')).toEqual([[1, published]]);
  });
});

describeInBrowser('The small window says why a button did nothing', () => {
  const visits = useVisits();

  const messages: [CommandOutcome & { kind: 'refused' | 'failed' }, 'vi' | 'en', string][] = [
    [
      refused('no-table') as CommandOutcome & { kind: 'refused' },
      'vi',
      'Công cụ không nhận ra bảng điểm nào trên trang tính đang mở.',
    ],
    [
      { kind: 'failed', problem: { code: 'sheet-protected', details: { sheet: 'Huyện' } } },
      'en',
      'Sheet “Huyện” is protected and cannot be written to.',
    ],
  ];
  it.each(messages)('%j in %s', async (outcome, language, title) => {
    const page = await visits.open(`message.html${encodeMessage({ language, outcome })}`);
    await page.getByRole('alert').getByText(title).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });
});
