import type { TableLayout } from '../../../src/core/mapping/table-layout';
import { columnLetters, formatRange } from '../../../src/core/sheet/address';
import type { SheetSpec } from '../../support/snapshot-of';
import { readBook } from './describe-table';

type Rows = SheetSpec['rows'];

/** `C Điểm tối đa: maximum 2+0`: the counts are of numbers and of texts. */
function columnTexts({ columns }: TableLayout): string[] {
  return columns.map(
    ({ index, header, meaning, numbers, texts }) =>
      `${columnLetters(index)} ${header}: ${meaning} ${numbers}+${texts}`,
  );
}

function skippedTexts({ skippedRows }: TableLayout): string[] {
  return skippedRows.map(({ cell, reason }) => `${cell.row + 1} ${reason}`);
}

function layoutOf(rows: Rows, more: Partial<SheetSpec> = {}): TableLayout {
  const { layouts } = readBook({ name: 'Biểu 1', rows, ...more });
  expect(layouts).toHaveLength(1);
  return layouts[0]!;
}

const MATRIX: Rows = [
  ['BẢNG TỔNG HỢP'],
  ['STT', 'Đơn vị', 'Cụm', 'Nhận thức số', null, null, 'Ghi chú', 'Tổng điểm', 'Xếp hạng', 'Lạ'],
  [null, null, null, 'Tự chấm', 'Thẩm định', 'Minh chứng'],
  [null, 'Điểm tối đa', null, null, 10, null, null, 10],
  [1, 'Xã A', 'I', 9, 8, 'QĐ 1', 'x', 8, 1],
  ['STT', 'Đơn vị', 'Cụm', 'Nhận thức số', null, null, 'Ghi chú', 'Tổng điểm', 'Xếp hạng'],
  [2, 'Xã B', 'II', 7, 6, null, null, 6, 2, 'nhìn lại'],
  [null, 'Trung bình', null, 8, 7],
];

describe('the layout of a matrix', () => {
  it('says what each column was used as', () =>
    expect(columnTexts(layoutOf(MATRIX))).toEqual([
      'A STT: code 2+0',
      'B Đơn vị: unit 0+4',
      'C Cụm: scope 0+2',
      'D Nhận thức số / Tự chấm: score 3+0',
      'E Nhận thức số / Thẩm định: indicator 4+0',
      'F Nhận thức số / Minh chứng: evidence 0+1',
      'G Ghi chú: note 0+1',
      'H Tổng điểm: total 3+0',
      'I Xếp hạng: rank 2+0',
      'J Lạ: null 0+1',
    ]));

  it('says which rows were left out, and why', () =>
    expect(skippedTexts(layoutOf(MATRIX))).toEqual(['6 repeated-header', '8 total']));

  it('says where the area and its header are', () => {
    const { tableId, area, header } = layoutOf(MATRIX);
    expect([tableId, formatRange(area.range), header]).toEqual([
      'sheet-1!A2',
      'A2:J8',
      { first: 1, last: 2 },
    ]);
  });

  it('tells hidden columns', () => {
    const { columns } = layoutOf(MATRIX, { hiddenColumns: [2] });
    expect(columns.filter(({ isHidden }) => isHidden).map(({ index }) => index)).toEqual([2]);
  });
});

const CARD: Rows = [
  ['Tên đơn vị: Xã A'],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm', 'Tự chấm', 'Thẩm định', 'Tỷ lệ', 'Giải trình'],
  ['I', 'Nhận thức số', 20, null, 18, 17],
  [1, 'Họp', 10, 'Mỗi cuộc 1 điểm', 9, 9, 0.9, 'QĐ 1'],
  [2, 'Báo cáo', 10, null, 9, 8],
  ['II', 'Thông tin chung', null, 'Không tính điểm'],
  [1, 'Dân số', null, 'Người', 1000],
  [null, 'Tổng điểm', 20, null, 18, 17],
];

describe('the layout of a scorecard', () => {
  it('says what each column was used as', () =>
    expect(columnTexts(layoutOf(CARD))).toEqual([
      'A STT: code 3+2',
      'B Tiêu chí: name 0+6',
      'C Điểm tối đa: maximum 4+0',
      'D Cách chấm: rule 0+3',
      'E Tự chấm: score 5+0',
      'F Thẩm định: score 4+0',
      'G Tỷ lệ: ignored 1+0',
      'H Giải trình: evidence 0+1',
    ]));

  it('says which rows do not count', () =>
    expect(skippedTexts(layoutOf(CARD))).toEqual(['6 not-scored', '7 not-scored', '8 total']));

  it('is there for every sheet of one table', () => {
    const book = readBook({ name: 'A', rows: CARD }, { name: 'B', rows: CARD });
    expect(book.layouts.map(({ tableId, area }) => [tableId, area.sheetId])).toEqual([
      ['sheet-1!A2', 'sheet-1'],
      ['sheet-1!A2', 'sheet-2'],
    ]);
  });
});

it('of a transposed table says which columns are scores of units', () =>
  expect(
    columnTexts(
      layoutOf([
        ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Xã A', 'Xã B', 'Ghi chú'],
        [1, 'Họp', 10, 9, 8, 'x'],
        [2, 'Báo cáo', 10, 7, 6],
      ]),
    ),
  ).toEqual([
    'A TT: code 2+0',
    'B Tiêu chí: name 0+2',
    'C Điểm chuẩn: maximum 2+0',
    'D Xã A: score 2+0',
    'E Xã B: score 2+0',
    'F Ghi chú: note 0+1',
  ]));
