import { snapshotOf } from '../support/snapshot-of';
import {
  EMULATED_RESULT,
  openExcel,
  Workbook,
  workbookFromSnapshot,
  type OpenedExcel,
} from './index';

type Cells = (string | number | boolean | null)[][];

function openSheet(rows: Cells = []): OpenedExcel & { workbook: Workbook } {
  const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows }));
  return { workbook, ...openExcel({ workbook }) };
}

function readValues(address: string): Promise<Cells> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(address);
    range.load('values');
    await context.sync();
    return range.values as Cells;
  });
}

function writeValues(address: string, values: Cells): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange(address).values = values;
    await context.sync();
  });
}

describe('values', () => {
  it('come back as they were written', async () => {
    openSheet();
    await writeValues('A1:B2', [
      [1, 'Đạt'],
      [0.5, true],
    ]);
    expect(await readValues('A1:B2')).toStrictEqual([
      [1, 'Đạt'],
      [0.5, true],
    ]);
  });

  it('of an empty cell are an empty text', async () => {
    openSheet([['A']]);
    expect(await readValues('A1:B1')).toEqual([['A', '']]);
  });

  it('that are null leave the cell alone, and an empty text clears it', async () => {
    openSheet([['kept', 'cleared']]);
    await writeValues('A1:B1', [[null, '']]);
    expect(await readValues('A1:B1')).toEqual([['kept', '']]);
  });

  it('are null for a whole column', async () => {
    openSheet([['A']]);
    expect(await readValues('A:A')).toBeNull();
  });

  it('that are one value fill every cell', async () => {
    const { workbook } = openSheet();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:A3');
      range.values = 7 as never;
      await context.sync();
    });
    expect(workbook.sheet('Data').cellAt(2, 0).value).toBe(7);
  });

  it('of another size than the range are refused', async () => {
    openSheet();
    await expect(writeValues('A1:B2', [[1, 2, 3]])).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('of another size are refused when the library cuts them as well', async () => {
    openSheet();
    const values = Array.from({ length: 2000 }, () => [1]);
    await expect(writeValues('A1:A1999', values)).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('of 199,260 cells travel in one request', async () => {
    const { emulator } = openSheet();
    const values = Array.from({ length: 3321 }, (_, row) =>
      Array.from({ length: 60 }, (__, column) => row + column / 100),
    );
    await writeValues('A1:BH3321', values);
    expect(emulator.metrics.syncs).toBe(1);
    expect(emulator.metrics.requestBytes).toBeLessThan(2_000_000);
    expect(await readValues('BH3321')).toEqual([[3320.59]]);
  });

  it('written into the hidden part of a merged area vanish', async () => {
    const { workbook } = openSheet([['Nhóm']]);
    workbook.sheet('Data').merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    await writeValues('A1:B1', [['Nhóm I', 'lost']]);
    expect(await readValues('A1:B1')).toEqual([['Nhóm I', '']]);
  });
});

describe('typed text', () => {
  it.each<[typed: string, value: string | number | boolean]>([
    ['007', 7],
    ['1,234.5', 1234.5],
    ['-2.5e3', -2500],
    ['5%', 0.05],
    ['12.5%', 0.125],
    ['TRUE', true],
    ['9,5', '9,5'],
    ['1-2', 46024],
    ['1/2/2024', 45293],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
    ['Xã A', 'Xã A'],
    ['=', '='],
    ['-', '-'],
    ['+84 277', '+84 277'],
  ])('%s is kept as %p', async (typed, value) => {
    openSheet();
    await writeValues('A1', [[typed]]);
    expect(await readValues('A1')).toEqual([[value]]);
  });

  it('stays text in a cell of the text format', async () => {
    const { workbook } = openSheet();
    workbook.sheet('Data').setFormat(0, 0, { numberFormat: '@' });
    await writeValues('A1', [['007']]);
    expect(await readValues('A1')).toEqual([['007']]);
  });

  it('makes text of a number in a cell of the text format', async () => {
    const { workbook } = openSheet();
    workbook.sheet('Data').setFormat(0, 0, { numberFormat: '@' });
    await writeValues('A1', [[9.5]]);
    expect(await readValues('A1')).toEqual([['9.5']]);
  });

  it.each([
    ['+A2', '=+A2'],
    ['-Sở Y tế', '=-Sở Y tế'],
    ['@SUM(A2)', '=SUM(A2)'],
  ])('that begins as %s is the formula %s', async (typed, formula) => {
    const { workbook } = openSheet();
    await writeValues('A1', [[typed]]);
    expect(workbook.sheet('Data').cellAt(0, 0).formula).toBe(formula);
  });

  it.each(['=SUM(A1', '=1+', '="a', `=${'1+'.repeat(5000)}1`, 'x'.repeat(32_768)])(
    'that Excel cannot take is refused: %.9s',
    async (typed) => {
      openSheet();
      await expect(writeValues('A1', [[typed]])).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );

  it('that begins with = is a formula', async () => {
    const { workbook } = openSheet();
    await writeValues('A1', [['=SUM(B1:B3)']]);
    expect(workbook.sheet('Data').cellAt(0, 0)).toMatchObject({
      formula: '=SUM(B1:B3)',
      value: EMULATED_RESULT,
    });
  });
});

describe('formulas', () => {
  it('of a constant cell are the constant', async () => {
    openSheet([['A', 2, '=B1*2']]);
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:D1');
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['A', 2, '=B1*2', '']]);
  });

  it('get their results from the calculator, again after every change', async () => {
    const workbook = new Workbook({
      calculator: (_, sheet) => Number(sheet.cellAt(0, 0).value) * 2,
    });
    workbook.addSheet('Data');
    openExcel({ workbook });
    await writeValues('A1:B1', [[2, '=A1*2']]);
    await writeValues('A1', [[5]]);
    expect(await readValues('B1')).toEqual([[10]]);
  });
});

describe('text', () => {
  it.each<[value: number | string, numberFormat: string, text: string]>([
    [1.1, 'General', '1.1'],
    [1 / 3, 'General', '0.333333333'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [1.1, '0.00', '1.10'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.00', '0.00'],
    [85, '0', '85'],
    [0.8536, '0.00%', '85.36%'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [7, '000', '007'],
    [45293, 'dd/mm/yyyy', '02/01/2024'],
    [46024, 'd-mmm', '2-Jan'],
    [-5, '0;(0)', '(5)'],
    [7, '@', '7'],
  ])('of %p in %s is %s', async (value, numberFormat, text) => {
    openSheet();
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.values = [[value]];
      range.numberFormat = [[numberFormat]];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(shown).toEqual([[text]]);
  });
});
