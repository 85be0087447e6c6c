import { createFileHost } from '../../../src/host/file/file-host';
import { buildWorkbook, type NewSheet } from '../../../src/host/file/new-workbook';
import { evidenceMissingCondition } from '../../../src/core/plan/formulas/evidence-formula';
import { parseRange } from '../../../src/core/sheet/address';
import { richWorkbook } from '../../support/rich-workbook';
import { EMPTY_PLAN } from '../../support/empty-plan';

async function viewOf(sheet: Omit<NewSheet, 'name'>) {
  const host = await createFileHost(buildWorkbook([{ name: 'S', ...sheet }]), { name: 's.xlsx' });
  return host.viewSheet(host.tabs()[0]!.id);
}

describe('a sheet as a grid paints it', () => {
  it('shows texts as a person sees them', async () => {
    const look = { numberFormat: '0.00' };
    const view = await viewOf({ rows: [['Điểm', { value: 9.5, look }, true, null, 0.1 + 0.2]] });
    expect(view.texts).toEqual([['Điểm', '9.50', 'TRUE', '', '0.3']]);
    expect(view.isNumber).toEqual([[false, true, false, false, true]]);
  });

  it('gives looks once and points to them', async () => {
    const look = { bold: true, fill: '#DDEBF7', wrapText: true } as const;
    const view = await viewOf({ rows: [[{ value: 'a', look }, { value: 'b', look }, 'c']] });
    const [[a, b, c]] = view.lookIndexes as [[number, number, number]];
    expect(a).toBe(b);
    expect(view.looks[a]).toMatchObject({ bold: true, fill: '#DDEBF7', wrap: true });
    expect(view.looks[c]).toMatchObject({ bold: false, fill: null });
  });

  it('measures columns and rows in pixels, hidden ones as nothing', async () => {
    const view = await viewOf({
      rows: [['a', 'b', 'c'], ['d'], ['e']],
      columnWidths: [10, 20],
      hiddenColumns: [1],
      rowHeights: { 0: 30 },
      hiddenRows: [1],
    });
    expect(view.columnWidths).toEqual([75, 0, 64]);
    expect(view.rowHeights).toEqual([40, 0, null]);
  });

  it('tells merged areas and what stays in view', async () => {
    const view = await viewOf({
      rows: [['a'], ['b', 'c']],
      merges: ['A1:B1'],
      frozen: { rows: 1, columns: 2 },
    });
    expect(view.merges).toEqual([parseRange('A1:B1')]);
    expect(view.frozen).toEqual({ rows: 1, columns: 2 });
  });

  it('reaches to the last cell with a look of its own', async () => {
    const view = await viewOf({ rows: [['a'], [null, { look: { fill: '#FFFF00' } }]] });
    expect([view.rowCount, view.columnCount]).toEqual([2, 2]);
  });

  it('is empty for an empty sheet', async () => {
    expect(await viewOf({ rows: [] })).toMatchObject({ rowCount: 0, columnCount: 0, texts: [] });
  });

  it('takes colours from the theme', async () => {
    const host = await createFileHost(richWorkbook(), { name: 'mẫu.xlsx' });
    const view = host.viewSheet('4');
    expect(view.looks[view.lookIndexes[2]![0]!]).toMatchObject({
      fill: '#DCE6F2',
      align: 'center',
    });
  });

  it('marks the cells that our rules mark now', async () => {
    const bytes = buildWorkbook([{ name: 'S', rows: [[1, 'có'], [2], [0]] }]);
    const host = await createFileHost(bytes, { name: 's.xlsx' });
    await host.apply({
      ...EMPTY_PLAN,
      addRules: [
        {
          target: { kind: 'existing', sheetId: '1' },
          ranges: [parseRange('B1:B3')!],
          formula: `=AND(N("cham-diem:evidence")=0,${evidenceMissingCondition('A1', 'B1')})`,
          fill: '#FFE699',
          fontColor: '#5C3A00',
          bold: true,
        },
      ],
    });
    const [mark] = host.viewSheet('1').marks;
    expect(mark).toEqual({
      fill: '#FFE699',
      fontColor: '#5C3A00',
      bold: true,
      cells: [{ row: 1, column: 1 }],
    });
  });
});
