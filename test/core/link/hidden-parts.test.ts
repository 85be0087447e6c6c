import type { SheetSpec } from '../../support/snapshot-of';
import { readLinked, SCORES } from './linked-books';

const CARD: SheetSpec['rows'] = [
  ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm'],
  ['1', 'Nhận thức số', 20],
  ['1.1', 'Lãnh đạo', 10, 9],
  ['1.2', 'Kế hoạch', 10, 8],
];
const TRANSPOSED: SheetSpec['rows'] = [
  ['STT', 'Chỉ số', 'Điểm tối đa', 'Xã Tân Phú', 'Xã Mỹ Long'],
  ['1', 'Nhận thức số', 10, 9, 8],
  ['2', 'Thể chế số', 10, 7, 6],
];

describe('hidden or filtered rows and columns, and hidden sheets', () => {
  it.each<[string, SheetSpec['rows']]>([
    ['matrix', SCORES.rows],
    ['scorecard', CARD],
    ['transposed', TRANSPOSED],
  ])('of a %s are read, and said', (shape, rows) => {
    const shown = readLinked({ name: 'Bảng', rows });
    const sheet: SheetSpec = { name: 'Bảng', rows, visibility: 'hidden' };
    const hidden = readLinked({ ...sheet, hiddenRows: [2], hiddenColumns: [3] });
    expect(hidden.table.shape).toBe(shape);
    expect(hidden.results).toEqual(shown.results);
    expect(hidden.book.notes).toEqual([
      { kind: 'hidden-sheet', sheetId: 'sheet-1' },
      { kind: 'hidden-rows', sheetId: 'sheet-1', count: 1 },
      { kind: 'hidden-columns', sheetId: 'sheet-1', count: 1 },
    ]);
  });
});
