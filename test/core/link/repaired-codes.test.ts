import { readTable, treeOf } from '../recognise/describe-table';
import type { SheetSpec } from '../../support/snapshot-of';
import { readLinked } from './linked-books';

/** The serial numbers that Excel keeps for 1.1 and 2.5 typed where dates are written so. */
const JAN_1 = 45292;
const MAY_2 = 45414;

const HEADER = ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm'];
const notesOf = (sheet: SheetSpec) =>
  readLinked(sheet).book.notes.filter(({ kind }) => kind === 'codes-repaired');

describe('codes that a spreadsheet changed', () => {
  const rows: SheetSpec['rows'] = [
    HEADER,
    ['1', 'Nhóm', 100],
    ...Array.from({ length: 9 }, (_, i) => [Number(`1.${i + 1}`), `Chỉ số ${i + 1}`, 10, 5]),
    [1.1, 'Chỉ số mười', 10, 5],
  ];

  it('are read as they were typed, and said', () => {
    const table = readTable(rows);
    expect(treeOf(table).slice(-2)).toEqual(['  1.9 Chỉ số 9 /10', '  1.10 Chỉ số mười /10']);
    expect(notesOf({ name: 'Phiếu', rows })).toEqual([
      {
        kind: 'codes-repaired',
        tableId: 'sheet-1!A1',
        sheetId: 'sheet-1',
        count: 1,
        cell: { row: 11, column: 0 },
        code: '1.10',
        shown: '1.1',
      },
    ]);
  });

  it.each<[string, SheetSpec['displays']]>([
    ['shown in English', { A3: ['1-Jan', 'd-mmm'], A4: ['2-May', 'd-mmm'] }],
    ['shown in short', { A3: ['1.1', 'd.m'], A4: ['2.5', 'd.m'] }],
    ['known by the format only', { A3: [null, 'd-mmm'], A4: [null, 'd-mmm'] }],
  ])('may be dates: %s', (_, displays) => {
    const dated: SheetSpec['rows'] = [
      HEADER,
      ['1', 'Nhóm', 10],
      [JAN_1, 'Một', 10, 5],
      [MAY_2, 'Hai', 10, 5],
    ];
    const codes = readTable(dated, { displays: displays! }).nodes.map(({ code }) => code);
    expect(codes).toEqual(['1', '1.1', '2.5']);
  });

  it.each<[string, number, string]>([
    ['day before month', Date.UTC(2024, 2, 1), '1.3'],
    ['month before day', Date.UTC(2024, 0, 3), '1.3'],
  ])('that became dates follow the code before them: %s', (_, time, code) => {
    const serial = time / 86_400_000 + 25_569;
    const dated: SheetSpec['rows'] = [
      HEADER,
      ['1', 'Nhóm', 30],
      ['1.1', 'Một', 10, 5],
      ['1.2', 'Hai', 10, 5],
      [serial, 'Ba', 10, 5],
    ];
    const table = readTable(dated, { displays: { A5: [null, 'd-mmm'] } });
    expect(table.nodes[3]!.code).toBe(code);
  });

  it('are not said where the sheet shows them rightly', () => {
    const shown = { name: 'Phiếu', rows, displays: { A12: ['1.10', '0.00'] as const } };
    expect(notesOf(shown)).toEqual([]);
  });

  it('in the header of a matrix are said as well', () => {
    const codes = Array.from({ length: 10 }, (_, i) => Number(`1.${i + 1}`));
    const scores = codes.map(() => 5);
    const matrix: SheetSpec = {
      name: 'Bảng',
      rows: [
        ['STT', 'Đơn vị', ...codes],
        [1, 'Xã A', ...scores],
        [2, 'Xã B', ...scores],
      ],
    };
    expect(notesOf(matrix)).toMatchObject([
      { count: 1, cell: { row: 0, column: 11 }, code: '1.10' },
    ]);
  });
});
