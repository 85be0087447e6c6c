import { runScoreCommand } from '../../src/cli/score-command';
import type { Report, ReportTable } from '../../src/core/report/report';
import { COMMUNE_2022, COMMUNE_2023 } from '../fixtures/commune-scorecards';
import { DTI_2022_ROWS } from '../fixtures/dti-2022';
import { ICT_2017_ROWS } from '../fixtures/ict-2017';
import { DTI_2022_SHEET, ICT_2017_SHEET, QD766_SHEET } from '../fixtures/published-sheets';
import { QD766_ROWS } from '../fixtures/qd766';
import { describeWithLibreOffice, recalculate } from '../support/libre-office';
import type { SheetSpec } from '../support/snapshot-of';
import { xlsxOf } from '../support/xlsx-of';
import { memoryMachine } from './memory-machine';

async function score(...sheets: SheetSpec[]) {
  const machine = memoryMachine({ 'in.xlsx': xlsxOf(...sheets) });
  const argv = ['in.xlsx', '--out', 'out.xlsx', '--report', 'report.json'];
  const code = await runScoreCommand(argv, machine);
  const text = new TextDecoder().decode(machine.files.get('report.json'));
  const report = JSON.parse(text) as Report;
  return { code, report, table: report.tables[0]!, output: machine.files.get('out.xlsx')! };
}

const totals = (table: ReportTable) => table.units.map(({ total }) => total);
const ranks = (table: ReportTable) => table.units.map(({ rank }) => rank);

/** The two result columns that LibreOffice works out, from the first unit on. */
async function recalculated(
  output: Uint8Array,
  sheet: SheetSpec,
  firstRow: number,
  column: number,
) {
  const rows = (await recalculate(output)).get(sheet.name)!.slice(firstRow, sheet.rows.length);
  return {
    totals: rows.map((row) => Number(row[column])),
    ranks: rows.map((row) => Number(row[column + 1])),
  };
}

describe('Decision 766, 34 provinces in three years', () => {
  it('gives all 102 published totals', async () => {
    const { code, report, table } = await score(QD766_SHEET);
    expect(code).toBe(0);
    expect(report.findings).toEqual([]);
    expect(totals(table).map(Number)).toEqual(QD766_ROWS.map((row) => Number(row[7])));
  });

  it('ranks each year by itself, with its ties', async () => {
    const { table } = await score(QD766_SHEET);
    const published = QD766_ROWS.map(
      ([year, , , , , , , total]) =>
        1 + QD766_ROWS.filter((row) => row[0] === year && Number(row[7]) > Number(total)).length,
    );
    expect(ranks(table)).toEqual(published);
    const tiedUnits = (total: string) => table.units.filter((unit) => unit.total === total);
    expect(new Set(tiedUnits('50.69').map(({ rank }) => rank)).size).toBe(1);
    expect(new Set(tiedUnits('83.09').map(({ rank }) => rank)).size).toBe(1);
  });
});

describe('the digital transformation index 2022', () => {
  it('comes within 0.0001 of what was published', async () => {
    const { table } = await score(DTI_2022_SHEET);
    totals(table).forEach((total, i) => {
      expect(Math.abs(Number(total) - Number(DTI_2022_ROWS[i]![2]))).toBeLessThan(0.000101);
    });
    expect(ranks(table)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the ICT Index 2017', () => {
  it('gives the published ranks with their three ties', async () => {
    const { table } = await score(ICT_2017_SHEET);
    expect(ranks(table)).toEqual(ICT_2017_ROWS.map(([, , rank]) => rank));
  });
});

describe('two scorecards of communes', () => {
  it('are one table whose units are the sheets', async () => {
    const { report, table } = await score(COMMUNE_2022, COMMUNE_2023);
    expect(report.tables).toHaveLength(1);
    expect(table.shape).toBe('scorecard');
    expect(table.units.map(({ sheet, total, rank }) => [sheet, total, rank])).toEqual([
      ['Thị trấn An Bình', '175.75', 1],
      ['Xã Hòa Long', '137.5', 2],
    ]);
  });

  it('name the cells where evidence and points are missing', async () => {
    const { report } = await score(COMMUNE_2022, COMMUNE_2023);
    expect(report.findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['evidence-missing', 'Thị trấn An Bình', 'F14'],
      ['evidence-missing', 'Thị trấn An Bình', 'F16'],
      ['blank-score', 'Xã Hòa Long', 'E19'],
    ]);
  });

  it.each([
    [COMMUNE_2022, '175.75'],
    [COMMUNE_2023, '137.5'],
  ])('are read alone as well', async (sheet, total) => {
    const { table } = await score(sheet);
    expect(totals(table)).toEqual([total]);
  });
});

describeWithLibreOffice('the live formulas in the saved file', () => {
  it.each([
    ['Decision 766', QD766_SHEET, 4, 8],
    ['DTI 2022', DTI_2022_SHEET, 3, 10],
    ['ICT Index 2017', ICT_2017_SHEET, 1, 3],
  ])(
    'of %s are recalculated to the same totals and ranks',
    async (_, sheet, firstRow, column) => {
      const { table, output } = await score(sheet);
      expect(await recalculated(output, sheet, firstRow, column)).toEqual({
        totals: totals(table).map(Number),
        ranks: ranks(table),
      });
    },
    60_000,
  );

  it('of two scorecards are recalculated on the result sheet', async () => {
    const { table, output } = await score(COMMUNE_2022, COMMUNE_2023);
    const rows = (await recalculate(output)).get('Kết quả')!;
    const header = rows.findIndex((row) => row.includes('Xếp hạng'));
    const [total, rank] = ['Tổng điểm', 'Xếp hạng'].map((title) => rows[header]!.indexOf(title));
    const units = rows.slice(header + 1, header + 3);
    expect(units.map((row) => [row[0], row[total!], Number(row[rank!])])).toEqual(
      table.units.map((unit) => [unit.name, unit.total, unit.rank]),
    );
  }, 60_000);
});
