import type { SheetSpec } from '../../support/snapshot-of';
import { readBook, unitsOf } from './describe-table';

type Rows = SheetSpec['rows'];

const _ = null;
const HEADER = ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng điểm'];
const DEPARTMENTS: Rows = [
  [1, 'Sở Nội vụ', 5, 6, 11],
  [2, 'Sở Y tế', 7, 8, 15],
];
const DISTRICTS: Rows = [
  [1, 'Huyện Lấp Vò', 4, 6, 10],
  [2, 'Huyện Lai Vung', 3, 8, 11],
];

/** The units of each table; `ask` where a person has to choose. */
function tablesOf(rows: Rows): string[][] | 'ask' {
  const book = readBook({ name: 'Tổng hợp', rows });
  return book.questions.length > 0 ? 'ask' : book.tables.map(unitsOf);
}

const BOTH = [
  ['Sở Nội vụ: 5 6 | 11', 'Sở Y tế: 7 8 | 15'],
  ['Huyện Lấp Vò: 4 6 | 10', 'Huyện Lai Vung: 3 8 | 11'],
];

function beside(left: Rows, right: Rows, gap: readonly null[]): Rows {
  return left.map((row, at) => [...row, ...gap, ...right[at]!]);
}

describe('tables of different units on one sheet', () => {
  it.each<[string, Rows]>([
    [
      'below each other, with a title each',
      [['I. KHỐI SỞ'], HEADER, ...DEPARTMENTS, [_], ['II. KHỐI HUYỆN'], HEADER, ...DISTRICTS],
    ],
    [
      'without a blank row',
      [['I. SỞ'], HEADER, ...DEPARTMENTS, ['II. HUYỆN'], HEADER, ...DISTRICTS],
    ],
    ['side by side', beside([HEADER, ...DEPARTMENTS], [HEADER, ...DISTRICTS], [_])],
    ['side by side without a gap', beside([HEADER, ...DEPARTMENTS], [HEADER, ...DISTRICTS], [])],
  ])('are all read: %s', (_name, rows) => {
    expect(tablesOf(rows)).toEqual(BOTH);
  });

  it('are all read where units stand in columns', () => {
    const tables = tablesOf([
      ['A. Các sở'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      [1, 'Nhận thức', 10, 5, 6],
      [2, 'Thể chế', 10, 6, 7],
      [_],
      ['B. Các huyện'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Huyện Lấp Vò', 'Huyện Lai Vung'],
      [1, 'Nhận thức', 10, 4, 3],
      [2, 'Thể chế', 10, 6, 8],
    ]);
    expect(tables).toEqual([
      ['Sở Nội vụ: 5 6 |', 'Sở Y tế: 6 7 |'],
      ['Huyện Lấp Vò: 4 6 |', 'Huyện Lai Vung: 3 8 |'],
    ]);
  });

  it('are one table where the second only goes on counting', () => {
    const next: Rows = DISTRICTS.map(([number, ...row]) => [Number(number) + 2, ...row]);
    expect(tablesOf([HEADER, ...DEPARTMENTS, [_], HEADER, ...next])).toEqual([BOTH.flat()]);
  });

  it('are asked about where nothing parts them and the numbering starts anew', () => {
    expect(tablesOf([HEADER, ...DEPARTMENTS, [_], HEADER, ...DISTRICTS])).toBe('ask');
  });
});

describe('tables of the same units on one sheet', () => {
  const other: Rows = [
    [1, 'Sở Nội vụ', 5, 5, 10],
    [2, 'Sở Y tế', 7, 7, 14],
  ];

  it('are asked about when they say the same things', () => {
    const rows = [HEADER, ...DEPARTMENTS, [_], ['Sau điều chỉnh'], HEADER, ...other];
    expect(tablesOf(rows)).toBe('ask');
  });

  it('are asked about when one only sums up the other', () => {
    const rows: Rows = [
      HEADER,
      ...DEPARTMENTS,
      [_],
      ['Kết quả'],
      ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Sở Nội vụ', 11, 2],
      [2, 'Sở Y tế', 15, 1],
    ];
    expect(tablesOf(rows)).toBe('ask');
  });

  it('are all read when their frameworks are different', () => {
    const rows: Rows = [
      ['Bảng 1. Chuyển đổi số'],
      HEADER,
      ...DEPARTMENTS,
      [_],
      ['Bảng 2. Cải cách hành chính'],
      ['STT', 'Đơn vị', 'Thủ tục hành chính', 'Bộ máy', 'Tổng điểm'],
      ...other,
    ];
    expect(tablesOf(rows)).toEqual([BOTH[0], ['Sở Nội vụ: 5 5 | 10', 'Sở Y tế: 7 7 | 14']]);
  });
});
