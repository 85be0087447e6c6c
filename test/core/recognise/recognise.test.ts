import fc from 'fast-check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { SheetSpec } from '../../support/snapshot-of';
import { choiceRanges, readBook, readMapped, readTable, treeOf, unitsOf } from './describe-table';

const MATRIX: SheetSpec['rows'] = [
  ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng'],
  [1, 'Xã A', 5, 6, 11],
  [2, 'Xã B', 7, 8, 15],
];

describe('two candidate tables on one sheet', () => {
  const other: SheetSpec['rows'] = [
    ['STT', 'Đơn vị', 'Hạ tầng', 'Nhân lực'],
    [1, 'Xã A', 3, 4],
  ];
  const stacked: SheetSpec = { name: 'A', rows: [...MATRIX, [], ['II. KHỐI SỞ'], ...other] };

  it.each<[string, SheetSpec['rows'], string[]]>([
    ['below each other', stacked.rows, ['A1:E3', 'A6:D7']],
    [
      'with the same header, counted anew',
      [...MATRIX, [], ['II. KHỐI SỞ'], ...MATRIX],
      ['A1:E3', 'A6:E8'],
    ],
    [
      'side by side',
      MATRIX.map((row, index) => [...row, null, ...(other[index] ?? [])]),
      ['A1:E3', 'G1:J2'],
    ],
  ])('ask: %s', (_, rows, choices) => {
    const book = readBook({ name: 'A', rows });
    expect(book.tables).toEqual([]);
    expect(book.questions.map(choiceRanges)).toEqual([choices]);
  });

  it('are answered by a choice', () => {
    const book = readMapped(stacked, { 'bảng: A': 'A6:D7' });
    expect(book.questions).toEqual([]);
    expect(book.tables.map(unitsOf)).toEqual([['Xã A: 3 4 |']]);
  });

  it('are no question on two sheets', () => {
    const book = readBook({ name: 'A', rows: MATRIX }, { name: 'B', rows: MATRIX });
    expect(book.tables.map(({ id }) => id)).toEqual(['sheet-1!A1', 'sheet-2!A1']);
  });
});

describe('sheets that hold no score table', () => {
  it.each<[string, SheetSpec]>([
    ['empty', { name: 'A', rows: [] }],
    ['a letter', { name: 'A', rows: [['Kính gửi: UBND tỉnh'], ['Về việc báo cáo']] }],
    [
      'a list of units',
      {
        name: 'DM_DON_VI',
        rows: [
          ['STT', 'Tên đơn vị'],
          [1, 'Xã A'],
        ],
      },
    ],
    [
      'a list of units with facts',
      {
        name: 'A',
        rows: [
          ['STT', 'Tên đơn vị', 'Điện thoại'],
          [1, 'Xã A', 912],
          [2, 'Xã B', 913],
        ],
      },
    ],
    [
      'a framework without scores',
      {
        name: 'A',
        rows: [
          ['STT', 'Chỉ số chính', 'Chỉ số thành phần', 'Tổng điểm (1000)', 'Ghi chú'],
          ['I', 'Nền tảng', 56, 500],
          [1, 'Nhận thức số', 10, 100],
        ],
      },
    ],
    [
      'an evidence register',
      {
        name: 'FILE_UPLOADS',
        rows: [
          ['FILE_NAME', 'FILE_URL', 'TRANG_THAI'],
          ['a.pdf', 'https://a', 'ACTIVE'],
        ],
      },
    ],
    [
      'a log of scores, a row per unit and indicator',
      {
        name: 'FORM_DATA',
        rows: [
          ['Đơn vị', 'Mã tiêu chí', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
          ['Xã A', '1.1', 'Kế hoạch', 10, 9],
          ['Xã A', '1.2', 'Báo cáo', 10, 9],
          ['Xã B', '1.1', 'Kế hoạch', 10, 9],
          ['Xã B', '1.2', 'Báo cáo', 10, 9],
        ],
      },
    ],
    [
      'a log whose units stand once for all of their rows',
      {
        name: 'Nhập liệu',
        rows: [
          ['Đơn vị', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
          ['Xã A', 'Kế hoạch', 10, 9],
          [null, 'Báo cáo', 10, 9],
          ['Xã B', 'Kế hoạch', 10, 9],
          [null, 'Báo cáo', 10, 9],
        ],
      },
    ],
    [
      'a log that names indicators by their codes',
      {
        name: 'FORM_DATA',
        rows: [
          ['TIMESTAMP', 'DON_VI', 'MA_TIEU_CHI', 'DIEM'],
          [45000, 'Xã A', 'A.1', 9],
          [45001, 'Xã B', 'A.1', 8],
        ],
      },
    ],
    [
      'our own result sheet',
      {
        name: 'Kết quả',
        rows: [['Kết quả chấm điểm'], [], ['Bộ chỉ số'], ['Cách tính: …'], ...MATRIX],
      },
    ],
  ])('%s', (_, sheet) => {
    const { tables, questions, notes } = readBook(sheet);
    expect([tables, questions, notes]).toEqual([[], [], []]);
  });

  it('but a sheet of people with the same title is read', () => {
    expect(readTable([['KẾT QUẢ CHẤM ĐIỂM'], ...MATRIX]).units).toHaveLength(2);
  });
});

it('reads hidden rows, columns and sheets, and says so', () => {
  const book = readBook({
    name: 'A',
    rows: MATRIX,
    hiddenRows: [2, 40],
    hiddenColumns: [3],
    visibility: 'hidden',
  });
  expect(book.tables[0]!.units).toHaveLength(2);
  expect(book.notes).toEqual([
    { kind: 'hidden-sheet', sheetId: 'sheet-1' },
    { kind: 'hidden-rows', sheetId: 'sheet-1', count: 1 },
    { kind: 'hidden-columns', sheetId: 'sheet-1', count: 1 },
  ]);
});

describe('a transposed table', () => {
  const rows: SheetSpec['rows'] = [
    ['BẢNG TỔNG HỢP ĐIỂM'],
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'],
    ['I', 'Nhóm 1', 20, null, 12],
    [1, 'Kế hoạch', 10, 5, 6, 'KP'],
    [2, 'Báo cáo', 10, '7,5', 6, '-'],
    ['II', 'Nhóm 2', 10],
    [3, 'Hội nghị', 10, 5, 6, 8],
    [null, 'Tổng điểm', 30, 17.5, 18, 8],
    [null, 'Xếp hạng', null, 2, 1, 3],
  ];

  it('has a unit in every column and its results in rows', () => {
    const table = readTable(rows);
    expect(table).toMatchObject({
      shape: 'transposed',
      title: 'BẢNG TỔNG HỢP ĐIỂM',
      resultLines: { total: { index: 7 }, rank: { index: 8 } },
    });
    expect(unitsOf(table)).toEqual([
      'Sở Nội vụ: 5 7.5 5 | 17.5 2',
      'Sở Tài chính: 6 6 6 | 18 1',
      'Sở Y tế: notApplicable:KP _ 8 | 8 3',
    ]);
    expect(table.units[1]!.statedGroups.get(0)).toMatchObject({ value: { units: 12 } });
  });

  it('reads codes beside row ids and leaves helper columns out', () => {
    // Columns of a public anti-corruption self-assessment workbook of Thanh Hóa, 2025.
    const table = readTable([
      [
        'ROW_ID',
        'MA_TIEU_CHI',
        'NOI_DUNG_TIEU_CHI',
        'CAP_TIEU_CHI',
        'CO_NHAP_LIEU',
        'Sở A',
        'Thanh tra',
      ],
      [1, 'A', 'Nhóm A', 1, 'FALSE'],
      [2, 'A.1', 'Kế hoạch', 2, 'TRUE', 1, 2],
      [3, 'Đ', 'ĐIỂM TRỪ', 1, 'FALSE'],
      [4, 'ĐT.1', 'Chậm nộp', 2, 'TRUE', 0, -1],
    ]);
    expect(treeOf(table)).toEqual(['A Nhóm A', '  A.1 Kế hoạch', 'Đ ĐIỂM TRỪ', '  ĐT.1 Chậm nộp']);
    expect(unitsOf(table)).toEqual(['Sở A: 1 0 |', 'Thanh tra: 2 -1 |']);
  });

  it('may have phases under each unit', () => {
    const table = readTable([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', null, 'Xã B', null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [1, 'Kế hoạch', 10, 9, 8, 10, 7],
    ]);
    expect(unitsOf(table)).toEqual(['Xã A: 8 |', 'Xã B: 7 |']);
  });
});

const WORDS = [
  ...['STT', 'Đơn vị', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tổng', 'Xếp hạng', 'Minh chứng'],
  ...[
    'I',
    '1',
    '1.1',
    'a)',
    'Xã A',
    'Tổng cộng',
    'KP',
    '-',
    '9,5',
    '15.763',
    '17 (0,633)',
    '#REF!',
  ],
];

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 120 }) },
  fc.double(),
  fc.boolean(),
  fc.string(),
);

const anyRows = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 14 });

describe('on any sheets', () => {
  it('never fails, and gives trees and cells that hold together', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 3 }), (sheets) => {
        const book = readBook(...sheets.map((rows, index) => ({ name: `S${index}`, rows })));
        for (const table of book.tables) {
          expect(new Set(table.nodes.map(({ id }) => id)).size).toBe(table.nodes.length);
          table.nodes.forEach((node, index) => {
            expect(node.parent === null || node.parent < index).toBe(true);
            for (const child of node.children) expect(table.nodes[child]!.parent).toBe(index);
          });
          for (const unit of table.units) {
            expect(unit.entries).toHaveLength(table.nodes.length);
            table.nodes.forEach((_, index) => {
              expect(unit.cellOf(index).row).toBeGreaterThanOrEqual(0);
            });
          }
        }
        expect(new Set(book.tables.map(({ id }) => id)).size).toBe(book.tables.length);
      }),
      { numRuns: 600 },
    );
  });
});
