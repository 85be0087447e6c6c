import { rankChanges } from '../../../src/core/link/rank-changes';
import type { SheetSpec } from '../../support/snapshot-of';
import { readLinked, SCORES } from './linked-books';

const RESULT: SheetSpec['rows'] = [
  ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
  [1, 'UBND xã Mỹ Long', 19, 1],
  [2, 'Xã Tân Phú', 15.5, 2],
  [3, 'Phường Hoà Thuận', 12, 3],
];
const CURRENT: SheetSpec = { ...SCORES, name: 'Tổng hợp' };

describe("last year's result beside this year's table", () => {
  it.each<[string, SheetSpec, number | null]>([
    ['by the sheet’s name', { name: 'Năm trước', rows: RESULT }, null],
    ['by a year in the name', { name: 'Kết quả 2023', rows: RESULT }, 2023],
    [
      'by its title',
      { name: 'Sheet2', rows: [['KẾT QUẢ XẾP HẠNG NĂM 2023'], [], ...RESULT] },
      2023,
    ],
    ['without ranks', { name: 'KQ_2023', rows: RESULT.map((row) => row.slice(0, 3)) }, 2023],
  ])('is no table and no question: %s', (_, sheet, year) => {
    const { book } = readLinked(CURRENT, sheet);
    expect(book.questions).toEqual([]);
    expect(book.tables.map(({ id }) => id)).toEqual(['sheet-1!A1']);
    expect(book.previous.map((previous) => previous.year)).toEqual([year]);
    expect(book.notes).toContainEqual({
      kind: 'previous-result',
      tableId: 'sheet-1!A1',
      sheetId: 'sheet-2',
      year,
      count: 3,
    });
  });

  it.each<[string, SheetSpec['rows']]>([
    ['below', [...SCORES.rows, [], ['KẾT QUẢ NĂM 2023'], ...RESULT]],
    [
      'beside',
      [
        ['BẢNG ĐIỂM NĂM 2024', null, null, null, null, 'KẾT QUẢ NĂM 2023'],
        ...SCORES.rows.map((row, index) => [...row, null, ...(RESULT[index] ?? [])]),
      ],
    ],
  ])('may stand %s it on one sheet', (_, rows) => {
    const { book } = readLinked({ name: 'Tổng hợp', rows });
    expect(book.questions).toEqual([]);
    expect(book.tables.map(({ nodes }) => nodes.length)).toEqual([2]);
    expect(book.previous.map(({ year }) => year)).toEqual([2023]);
  });

  it('tells how many places each unit went up or down', () => {
    const { book, results } = readLinked(CURRENT, { name: 'Năm trước', rows: RESULT });
    const ranks = results[0]!.units.map(({ rank }) => rank);
    expect(ranks).toEqual([1, 2, 3, 4]);
    expect(rankChanges(book.tables[0]!, results[0]!, book.previous)).toEqual([1, -1, 0, null]);
    expect(rankChanges(book.tables[0]!, results[0]!, [])).toBeNull();
  });

  it.each<[string, SheetSpec]>([
    [
      'the summary of this year',
      {
        name: 'Kết quả 2024',
        rows: [
          ['STT', 'Đơn vị', 'Tổng điểm'],
          [1, 'Xã Tân Phú', 17],
          [2, 'Xã Mỹ Long', 13],
          [3, 'Phường Hòa Thuận', 9],
          [4, 'Phường An Bình', 6],
        ],
      },
    ],
    ['a later year', { name: 'Kết quả 2025', rows: RESULT }],
    [
      'other units',
      {
        name: 'Kết quả 2023',
        rows: [
          ['STT', 'Đơn vị', 'Tổng điểm'],
          [1, 'Sở Y tế', 17],
          [2, 'Sở Nội vụ', 13],
        ],
      },
    ],
  ])('is not %s', (_, sheet) => {
    const { book } = readLinked(SCORES, sheet);
    expect(book.previous).toEqual([]);
    expect(book.tables).toHaveLength(2);
  });

  it('alone is the table', () => {
    expect(readLinked({ name: 'Kết quả 2023', rows: RESULT }).book.tables).toHaveLength(1);
  });
});
