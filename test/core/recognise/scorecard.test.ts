import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { SheetSpec } from '../../support/snapshot-of';
import { entryText, readBook, readTable, treeOf, unitsOf } from './describe-table';

type Rows = readonly (readonly CellValue[])[];

// In the shape of the commune self-assessment of Nông Cống (Thanh Hóa, 2022), thitran.nongcong.gov.vn;
// lost spaces as published, wording shortened.
const NONG_CONG: Rows = [
  ['Phụ lục báo cáo xã'],
  ['BÁO CÁO KẾTQUẢTỰĐÁNH GIÁ BỘCHỈSỐ CHUYỂNĐỔISỐ'],
  ['A. Thông tin chung'],
  ['1. Tên đơnvị: UBND thị trấn Nông Cống'],
  ['5. Tổngsốngườidântrênđịabàn: 15.763'],
  ['B. Chỉsố đánhgiá'],
  ['STT', 'Chỉsố/Chỉsốthànhphần', 'QUY CHUẨN ĐÁNH GIÁ', null, 'TỰ ĐÁNH GIÁ', null],
  [null, null, 'Điểmtốiđa', 'Cáchxácđịnhvàtínhđiểm', 'Điểm tự chấm', 'Giải trình kết quả'],
  ['a', 'b', 'c', 'd', 'e', 'f'],
  ['I', 'Nhómchỉsốchung'],
  [1, 'Nhậnthứcsố', 100],
  [1.1, 'Trưởng ban chỉ đạo', 20, '- Bí thư: Điểm tối đa', 20, '-'],
  [null, null, null, '- Phó Bí thư:1/2*Điểmtốiđa'],
  ['STT', 'Chỉsố/Chỉsốthànhphần', 'QUY CHUẨN ĐÁNH GIÁ', 'STT', 'TỰ ĐÁNH GIÁ', 'Điểm tốiđa'],
  [null, null, 'Cáchxácđịnhvàtínhđiểm', 'Điểm tự chấm'],
  [1.2, 'Chủ trì các cuộc họp', 30, 'a=; b=', '15,5', 'QĐ 12/QĐ-UBND'],
  [1.3, 'Văn bản chỉ đạo', 50, 'a=; b=', null, null],
  ['II', 'Nhóm chỉ số hoạt động'],
  [2, 'Chính quyền số', 100],
  [2.1, 'Dịch vụ công', 100, 'a/b', '85,5', 'có báo cáo'],
  [null, 'Tổng điểm', 200, null, '121'],
  [],
  [null, 'Người lập biểu', null, null, 'CHỦ TỊCH'],
];

// In the shape of Triệu Thành (Thanh Hóa, 2023), trieuthanh.trieuson.gov.vn; wording shortened.
const TRIEU_THANH: Rows = [
  ['Biểu mẫu 01'],
  ['Tên đơn vị báo cáo: UBND xã Triệu Thành   Đơn vị nhận báo cáo: UBND huyện Triệu Sơn'],
  ['Kỳ báo cáo: Năm 2023'],
  ['A. Thông tin chung'],
  ['TT', 'Nội dung', null, 'Số liệu'],
  [3, 'Tổng số cán bộ công chức', null, 19],
  ['B. Chỉ số đánh giá'],
  ['TT', 'Chỉ số/Chỉ số thành phần', 'QUY CHUẨN ĐÁNH GIÁ', null, 'TỰ ĐÁNH GIÁ', null],
  [
    null,
    null,
    'Điểm tối đa',
    'Phương pháp xác định và cách cho điểm',
    'Điểm số tự chấm',
    'Giải trình kết quả',
  ],
  ['A', 'B', 'C', 'D', 'E', 'F'],
  ['I', 'Nhóm chỉ số chung'],
  ['1', 'Nhận thức số', '100'],
  ['1.1', 'Trưởng ban', '40', null, '40', '-'],
  [
    'TT',
    'Chỉ số/Chỉ số thành phần',
    'QUY CHUẨN ĐÁNH GIÁ',
    'TỰ ĐÁNH GIÁ',
    'Điểm tối đa',
    'Phương pháp xác định và cách cho điểm',
  ],
  ['1.2', 'Văn bản', '60', null, '30', 'TB 15/TB-UBND'],
];

describe('a commune scorecard with a two-row header and a garbled repeat', () => {
  const table = readTable(NONG_CONG, { merges: null });

  it('has the tree of its numbering', () => {
    expect(treeOf(table)).toEqual([
      'I Nhómchỉsốchung',
      '  1 Nhậnthứcsố /100',
      '    1.1 Trưởng ban chỉ đạo /20',
      '    1.2 Chủ trì các cuộc họp /30',
      '    1.3 Văn bản chỉ đạo /50',
      'II Nhóm chỉ số hoạt động',
      '  2 Chính quyền số /100',
      '    2.1 Dịch vụ công /100',
    ]);
    expect(table.nodes[2]!.id).toBe('r12');
  });

  it('belongs to the unit named in its head and states its total', () => {
    expect(unitsOf(table)).toEqual(['UBND thị trấn Nông Cống: 20 15.5 _ 85.5 | 121']);
    expect(table.statedMaximum).toEqual({ units: 200, places: 0 });
  });

  it('owes evidence in the explanation where no other column holds it', () => {
    const evidence = [...table.units[0]!.evidence.values()];
    expect(evidence.map(({ cell, isMissing }) => [cell.row, cell.column, isMissing])).toEqual([
      [11, 5, true],
      [15, 5, false],
      [16, 5, true],
      [19, 5, false],
    ]);
    expect(evidence.map(({ claim }) => entryText(claim))).toEqual(['20', '15.5', '_', '85.5']);
  });

  it('is read alike when merges are known', () => {
    const merges = ['A7:A8', 'B7:B8', 'C7:D7', 'E7:F7', 'A12:A13', 'B12:B13', 'C12:C13', 'E12:E13'];
    const known = readTable(NONG_CONG, { merges });
    expect([treeOf(known), unitsOf(known)]).toEqual([treeOf(table), unitsOf(table)]);
  });

  it('may have other words, numbers as text and a tabular information block', () => {
    const other = readTable(TRIEU_THANH);
    expect(treeOf(other)).toEqual([
      'I Nhóm chỉ số chung',
      '  1 Nhận thức số /100',
      '    1.1 Trưởng ban /40',
      '    1.2 Văn bản /60',
    ]);
    expect(unitsOf(other)).toEqual(['UBND xã Triệu Thành: 40 30 |']);
  });
});

describe('several scorecards', () => {
  const card = (name: string, more: Rows = [], last: CellValue = 50): SheetSpec => ({
    name,
    rows: [
      ['BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ'],
      ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Tài liệu kiểm chứng'],
      [1, 'Nhận thức số', 60],
      ['1.1', 'Trưởng ban', 10, 10, 8, 'QĐ 1'],
      ['1.2', 'Văn bản', last, 40, 30, ''],
      ...more,
    ],
  });

  it('of one framework are one table whose units are the sheets', () => {
    const book = readBook(card('Xã A'), card('Xã B'));
    expect(book.tables).toHaveLength(1);
    expect(unitsOf(book.tables[0]!)).toEqual(['Xã A: 8 30 |', 'Xã B: 8 30 |']);
    expect(book.tables[0]!.areas.map(({ sheetId }) => sheetId)).toEqual(['sheet-1', 'sheet-2']);
    expect(book.tables[0]!.units[1]!.cellOf(2)).toEqual({ sheetId: 'sheet-2', row: 4, column: 4 });
  });

  it.each([
    ['one indicator more', card('Xã C', [['1.3', 'Hội nghị', 5, 5, 5, 'x']])],
    ['another maximum', card('Xã C', [], 40)],
  ])('are another table with %s', (_, other) => {
    const book = readBook(card('Xã A'), other, card('Xã B'));
    expect(book.tables.map(({ units }) => units.map(({ name }) => name))).toEqual([
      ['Xã A', 'Xã B'],
      ['Xã C'],
    ]);
  });

  it('are joined whatever case, spaces and code dots differ', () => {
    const changed = card('Xã B');
    const rows = changed.rows.map((row) =>
      row.map((value) =>
        value === '1.1' ? '1.1.' : value === 'Trưởng ban' ? 'TRƯỞNG  BAN' : value,
      ),
    );
    expect(readBook(card('Xã A'), { ...changed, rows }).tables).toHaveLength(1);
  });
});

describe('which score counts', () => {
  const rows = (scores: Rows): Rows => [
    [
      'TT',
      'Tiêu chí',
      'Điểm chuẩn',
      'Tự chấm',
      'Thẩm định lần 1',
      'Thẩm định lần 2',
      'Điểm chốt',
      'Minh chứng',
    ],
    ...scores,
  ];

  it.each([
    [10, 9, 8, 7, '7'],
    [10, 9, 8, null, '8'],
    [10, 9, null, null, '9'],
    [10, null, null, null, '10'],
  ])(
    'of %s, %s, %s, %s it is %s, while the claim stays the self score',
    (self, one, two, final, expected) => {
      const table = readTable(rows([[1, 'a', 10, self, one, two, final, null]]));
      const [unit] = table.units;
      expect(entryText(unit!.entries[0])).toBe(expected);
      expect(entryText(unit!.evidence.get(0)!.claim)).toBe('10');
    },
  );

  it('is the first column while all are empty', () => {
    const table = readTable(rows([[1, 'a', 10, null, null, null, null, null]]));
    expect(table.units[0]!.cellOf(0).column).toBe(3);
  });
});

describe('evidence', () => {
  const isMissing = (text: CellValue, more: Rows = []): boolean =>
    [
      ...readTable([
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng', 'Ghi chú'],
        [1, 'a', 10, 5, text, 'x'],
        ...more,
      ]).units[0]!.evidence.values(),
    ][0]!.isMissing;

  it.each([null, '', ' ', '-', '–', '…', '?', 'chưa có', 'Không có', 'Không', 'KHÔNG CÓ.'])(
    '%j says nothing',
    (text) => {
      expect(isMissing(text)).toBe(true);
    },
  );

  it.each(['QĐ 12/QĐ-UBND', 'https://example.vn/a.pdf', 'Không phát sinh hồ sơ, BC 12', 15])(
    '%j says something',
    (text) => {
      expect(isMissing(text)).toBe(false);
    },
  );

  it('may stand on a row that continues the indicator', () => {
    expect(isMissing(null, [[null, null, null, null, 'QĐ 12']])).toBe(false);
  });

  it('is not the remark column', () => {
    const table = readTable([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú'],
      [1, 'a', 10, 5, null],
    ]);
    expect(table.units[0]!.evidence.size).toBe(0);
  });
});

describe('frameworks as people type them', () => {
  const tree = (rows: Rows): string[] => treeOf(readTable(rows));
  const HEADER = ['TT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm tự đánh giá'];

  it('leaves groups that are not scored out', () => {
    expect(
      tree([
        ['STT', 'Chỉ số chính', 'Chỉ số thành phần', 'Tổng điểm (1000)', 'Điểm đạt', 'Ghi chú'],
        ['I', 'Nền tảng chung', 56, 100],
        [1, 'Nhận thức số', 10, 100, 80],
        [6, 'Đô thị thông minh', 3, 0, null, 'Không tính điểm'],
        ['II', 'Hoạt động', 42, 200],
        [7, 'Chính quyền số', 22, 200, 150],
      ]),
    ).toEqual([
      'I Nền tảng chung /100',
      '  1 Nhận thức số /100',
      '  6 Đô thị thông minh /0 (unscored)',
      'II Hoạt động /200',
      '  7 Chính quyền số /200',
    ]);
  });

  it('keeps bullets and parts without points with their indicator', () => {
    expect(
      tree([
        HEADER,
        ['I', 'Nhóm', 50],
        [1, 'Kế hoạch', 30, 25],
        ['-', 'Có kế hoạch: 30 điểm'],
        ['-', 'Không: 0 điểm'],
        [2, 'Báo cáo', 20, 20],
        ['a)', 'đủ'],
        ['b)', 'đúng hạn'],
      ]),
    ).toEqual(['I Nhóm /50', '  1 Kế hoạch /30', '  2 Báo cáo /20']);
  });

  it('finds codes and points in names when they have no columns', () => {
    expect(
      tree([
        ['Tiêu chí', 'Điểm tự chấm'],
        ['1. Nhận thức số: (60 điểm)'],
        ['Trưởng ban chỉ đạo (10đ)', 10],
        ['1.2. Chủ trì (10đ)', 5],
        ['1.3. Văn bản (40đ)', 20],
        ['2. Thể chế (20 điểm)'],
        ['2.1. Kế hoạch (20đ)', 20],
      ]),
    ).toEqual([
      '1. Nhận thức số /60',
      '  Trưởng ban chỉ đạo /10',
      '  1.2. Chủ trì /10',
      '  1.3. Văn bản /40',
      '2. Thể chế /20',
      '  2.1. Kế hoạch /20',
    ]);
  });

  it('reads codes that the spreadsheet made numbers, 1.10 included', () => {
    const codes = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11];
    const table = readTable([HEADER, [1, 'Nhóm', 110], ...codes.map((code) => [code, 'x', 10, 5])]);
    expect(table.nodes.slice(9).map(({ code }) => code)).toEqual(['1.9', '1.10', '1.11']);
    expect(table.nodes[10]!.parent).toBe(0);
  });

  it('reads codes that the spreadsheet made dates', () => {
    const table = readTable([HEADER, [1, 'Nhóm', 20], [45658, 'a', 10, 5], [45689, 'b', 10, 5]], {
      displays: { A3: ['01/01/2025', 'dd/mm/yyyy'], A4: ['1.2', 'd.m'] },
    });
    expect(table.nodes.map(({ code }) => code)).toEqual(['1', '1.1', '1.2']);
  });

  it('takes the display of a code before its value', () => {
    const table = readTable([HEADER, [1, 'Nhóm', 20], [1.1, 'a', 20, 5]], {
      displays: { A3: ['1.10', '0.00'] },
    });
    expect(table.nodes[1]!.code).toBe('1.10');
  });

  it('takes two name columns for two tiers', () => {
    expect(
      tree([
        ['STT', 'Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        [1, 'Nhận thức', 'a', 10, 9],
        [2, null, 'b', 10, 8],
        [3, 'Thể chế', 'c', 20, 10],
        [4, null, 'd', 10, 10],
      ]),
    ).toEqual(['Nhận thức', '  1 a /10', '  2 b /10', 'Thể chế', '  3 c /20', '  4 d /10']);
  });

  it('groups by maxima where nothing is numbered', () => {
    expect(
      tree([
        ['Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        ['Nhận thức', 30, null],
        ['Trưởng ban', 10, 9],
        ['Văn bản', 20, 20],
        ['Thể chế', 25, null],
        ['Kế hoạch', 15, 15],
        ['Quy chế', 10, 5],
      ]),
    ).toEqual([
      'Nhận thức /30',
      '  Trưởng ban /10',
      '  Văn bản /20',
      'Thể chế /25',
      '  Kế hoạch /15',
      '  Quy chế /10',
    ]);
  });
});
