import { encodeMessage } from '../../src/commands/command-message';
import { refused, type CommandOutcome } from '../../src/commands/command-outcome';
import { COMMUNE_2022 } from '../fixtures/commune-scorecards';
import { QD766_SHEET } from '../fixtures/published-sheets';
import { QD766_ROWS } from '../fixtures/qd766';
import { describeInBrowser } from '../support/chromium';
import { openInExcel, type ExcelPane } from './excel-pane';
import { useVisits } from './visits';

jest.setTimeout(60_000);

interface Associations {
  readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>>;
}

/** Does what Excel does when a ribbon button is pressed, and waits until it is told the end. */
async function pressOnRibbon(excel: ExcelPane, name: string): Promise<void> {
  const key = name.toUpperCase();
  const association = 'Office.actions._association.mappings';
  await excel.page.waitForFunction(`Boolean(window.Office?.actions && ${association}.${key})`);
  await excel.page.evaluate((command) => {
    const { _association } = Office.actions as unknown as { _association: Associations };
    return new Promise<void>((completed) => _association.mappings[command]!({ completed }));
  }, key);
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

  it('leave what a person typed', async () => {
    const rows = QD766_SHEET.rows.map((row, i) => {
      if (i === 2) return [...row, 'Tổng điểm'];
      return i === 4 ? [...row, 1] : row;
    });
    const excel = await openInExcel(visits, 'commands.html', [{ ...QD766_SHEET, rows }]);
    await pressOnRibbon(excel, 'createRankColumns');
    const second = Number(QD766_ROWS[1]![7]);
    expect(await excel.cells(QD766_SHEET.name, 'I5:I6')).toEqual([[1], [second]]);
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
