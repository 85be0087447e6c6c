import type { ScoreTable } from '../../../src/core/scorebook';
import type { SheetSpec } from '../../support/snapshot-of';
import { readBook, readTable, treeOf, unitsOf } from './describe-table';

// Published values: QĐ 766/QĐ-TTg service index of 2022, dichvucong.gov.vn (first three provinces).
const QD766 = [
  ['Nam', 'DonVi', 'TongDiem(100)', 'CongKhaiMinhBach(18)', 'TienDoGiaiQuyet(20)'],
  [2022, 'UBND tỉnh Khánh Hòa', 28.29, 9.24, 19.05],
  [2022, 'UBND tỉnh Ninh Bình', 26.82, 7.23, 19.59],
  [2023, 'UBND tỉnh Khánh Hòa', 23.32, 3.92, 19.4],
];

// Published values: DTI of the provinces 2022, dti.gov.vn.
const DTI_HEADER = [
  ...['Hạng', 'Tỉnh', 'Nhận thức số', 'Thể chế số', 'Hạ tầng số', 'Nhân lực số'],
  ...['An toàn thông tin mạng', 'Chính quyền số', 'Kinh tế số', 'Xã hội số', 'DTI'],
];
const DTI_ROWS = [
  [1, 'TP. Đà Nẵng', 1, 0.9, 0.8253, 0.8487, 0.7578, 0.8575, 0.7836, 0.5197, 0.8002],
  [2, 'TP. Hồ Chí Minh', 0.8917, 0.9, 0.8258, 0.6267, 0.558, 0.8406, 0.7611, 0.359, 0.7163],
];
const DTI_MAXIMA = [null, null, 100, 100, 100, 100, 100, 200, 150, 150, 1000];

describe('a service index like that of QĐ 766', () => {
  const table = readTable([
    QD766[0]!.concat('sum_of_parts', 'diff'),
    ...QD766.slice(1).map((row) => [...row, row[2]!, 0]),
  ]);

  it('takes maxima from the headers and leaves sums and differences out', () => {
    expect(treeOf(table)).toEqual(['CongKhaiMinhBach /18', 'TienDoGiaiQuyet /20']);
    expect(table.nodes.map(({ id }) => id)).toEqual(['cD', 'cE']);
  });

  it('finds the total and its maximum', () => {
    expect(table.resultLines.total).toEqual({ index: 2, header: { row: 0, column: 2 } });
    expect(table.statedMaximum).toEqual({ units: 100, places: 0 });
  });

  it('ranks inside the year', () => {
    expect(table).toMatchObject({ scopeName: 'Nam', scopeColumn: 0, scopeIsPeriod: true });
    expect(unitsOf(table)[2]).toBe('UBND tỉnh Khánh Hòa [2023]: 3.92 19.4 | 23.32');
  });

  it('reads the same without a stated total', () => {
    const without = readTable(QD766.map((row) => [row[0]!, row[1]!, row[3]!, row[4]!]));
    expect(without.resultLines.total).toBeNull();
    expect(treeOf(without)).toEqual(['CongKhaiMinhBach /18', 'TienDoGiaiQuyet /20']);
  });

  it('reads decimal commas in text the same', () => {
    const rows = QD766.map((row, index) =>
      index === 0 ? row : row.map((value, c) => (c > 1 ? String(value).replace('.', ',') : value)),
    );
    expect(unitsOf(readTable(rows))).toEqual(unitsOf(readTable(QD766)));
  });
});

describe('an index of values in 0–1', () => {
  const bar = (rows: SheetSpec['rows']) => readBook({ name: 'DTI', rows });

  it('weighs the values by their maxima and says so', () => {
    const book = bar([DTI_HEADER, DTI_MAXIMA, ...DTI_ROWS]);
    const [table] = book.tables;
    expect(table).toMatchObject({ scale: 'unit', aggregation: 'mean' });
    expect(treeOf(table!).slice(4, 6)).toEqual([
      'An toàn thông tin mạng /100 *100',
      'Chính quyền số /200 *200',
    ]);
    expect(book.notes).toEqual([{ kind: 'index-values', tableId: table!.id }]);
    expect(unitsOf(table!)[0]).toMatch(/ \| 0.8002 1$/);
  });

  it.each([
    [
      'a labelled row below the header',
      [DTI_HEADER, [null, 'Điểm tối đa', ...DTI_MAXIMA.slice(2)], ...DTI_ROWS],
    ],
    ['the last row', [DTI_HEADER, ...DTI_ROWS, [null, 'Thang điểm', ...DTI_MAXIMA.slice(2)]]],
    [
      'a row of texts in the header',
      [DTI_HEADER, DTI_MAXIMA.map((m) => m && `(${m})`), ...DTI_ROWS],
    ],
    [
      'the headers',
      [DTI_HEADER.map((h, c) => (DTI_MAXIMA[c] ? `${h} (${DTI_MAXIMA[c]} điểm)` : h)), ...DTI_ROWS],
    ],
  ])('finds the maxima in %s', (_, rows) => {
    const [table] = bar(rows).tables;
    expect(treeOf(table!)[5]).toBe('Chính quyền số /200 *200');
    expect(table!.units).toHaveLength(2);
  });

  it.each(['Trọng số', 'Hệ số', 'Trọng số (%)'])('takes a mean when a row gives %s', (label) => {
    const weights = ['10%', '10%', '10%', '10%', '10%', '20%', '15%', '15%'];
    const [table] = bar([DTI_HEADER, [null, label, ...weights], ...DTI_ROWS]).tables;
    expect(table).toMatchObject({ scale: 'unit', aggregation: 'mean' });
    expect(treeOf(table!)[5]).toBe('Chính quyền số *0.2');
  });

  it('keeps points when their sum is the stated total, small as they are', () => {
    const [table] = bar([
      ['STT', 'Đơn vị', 'A (2)', 'B (2)', 'Tổng'],
      [1, 'Xã A', 0.5, 0.75, 1.25],
      [2, 'Xã B', 1, 0.5, 1.5],
    ]).tables;
    expect(table).toMatchObject({ scale: 'points', aggregation: 'sum' });
  });
});

it('reads a column of ranks and values as the single indicator', () => {
  // ICT Index 2017, ranks 16 to 19 as printed.
  const table = readTable([
    ['TT', 'Tỉnh, thành phố trực thuộc Trung ương', 'Năm 2017'],
    [16, 'Đồng Nai', '16 (0,640)'],
    [17, 'Thanh Hóa', '17 (0,633)'],
    [18, 'Bà Rịa - Vũng Tàu', '17 (0,633)'],
    [19, 'Phú Thọ', '19 (0,624)'],
  ]);
  expect(unitsOf(table)[2]).toBe('Bà Rịa - Vũng Tàu: 0.633 |  17');
  expect(table.resultLines).toMatchObject({ total: null, rank: null });
});

describe('bands', () => {
  const rows = [
    ['KẾT QUẢ CHẤM ĐIỂM'],
    [
      'STT',
      'Đơn vị',
      'Chính quyền số (40)',
      null,
      null,
      'Kinh tế số (60)',
      null,
      null,
      'Tổng điểm',
      'Xếp hạng',
    ],
    [null, null, 'Dịch vụ công', 'Văn bản', 'Cộng', 'Thương mại', 'Doanh nghiệp', 'Cộng'],
    [null, 'Điểm tối đa', 20, 20, 40, 30, 30, 60, 100],
    ['I', 'Khối sở'],
    [1, 'Sở A', 10, 12, 22, 20, 20, 40, 62, 1],
    ['II', 'Khối huyện'],
    [2, 'Huyện B', 1, 1, 2, 20, 20, 40, 42, 2],
    ['Tổng cộng', null, 11, 13, 24, 40, 40, 80, 104],
    [null, 'Người lập biểu'],
  ];

  it('are groups, and their own sums are stated', () => {
    const table = readTable(rows);
    expect(treeOf(table)).toEqual([
      'Chính quyền số /40',
      '  Dịch vụ công /20',
      '  Văn bản /20',
      'Kinh tế số /60',
      '  Thương mại /30',
      '  Doanh nghiệp /30',
    ]);
    expect(table.units[0]!.statedGroups.get(0)).toMatchObject({ value: { units: 22 } });
    expect(table.nodes[0]!.maxCell).toEqual({ row: 3, column: 4 });
  });

  it('stand over sections of units, which are their scopes', () => {
    expect(unitsOf(readTable(rows))).toEqual([
      'Sở A [Khối sở]: 10 12 20 20 | 62 1',
      'Huyện B [Khối huyện]: 1 1 20 20 | 42 2',
    ]);
  });

  it('are read alike whether merges are known or not', () => {
    const merges = ['A1:J1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:I3', 'J2:J3', 'A9:B9'];
    const known = readTable(rows, { merges });
    const unknown = readTable(rows, { merges: null });
    expect(treeOf(known)).toEqual(treeOf(unknown));
    expect(unitsOf(known)).toEqual(unitsOf(unknown));
    expect(known.areas).toEqual(unknown.areas);
  });

  it('are no group when one lies over every indicator', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Điểm các nhóm chỉ số', null, null, 'Xếp hạng'],
      [null, null, 'Nhận thức', 'Thể chế', 'Tổng'],
      [1, 'Xã A', 3, 4, 7, 1],
    ]);
    expect(treeOf(table)).toEqual(['Nhận thức', 'Thể chế']);
    expect(table.resultLines.total?.index).toBe(4);
  });

  it('may be phases: the latest with a number counts', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Nhóm I', null, null, 'Nhóm II', null, null, 'Tổng'],
      [null, null, 'ĐTC', 'TĐ1', 'TĐ2', 'ĐTC', 'TĐ1', 'TĐ2'],
      [1, 'Xã A', 3, 4, null, 2, 4, null, 8],
      [2, 'Xã B', 4, 5, null, 4, 4, null, 9],
    ]);
    expect(treeOf(table)).toEqual(['Nhóm I', 'Nhóm II']);
    expect(unitsOf(table)).toEqual(['Xã A: 4 4 | 8', 'Xã B: 5 4 | 9']);
  });

  it('may be phases above the groups', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Điểm tự chấm', null, null, 'Điểm thẩm định', null, null],
      [null, null, 'Nhận thức', 'Thể chế', 'Tổng', 'Nhận thức', 'Thể chế', 'Tổng'],
      [1, 'Xã A', 3, 4, 7, 2, 4, 6],
    ]);
    expect(unitsOf(table)).toEqual(['Xã A: 2 4 | 6']);
  });
});

describe('codes in headers', () => {
  it.each([
    [
      'that extend each other',
      ['1. Nhận thức', '1.1. a', '1.2. b', '2. Thể chế', '2.1. c', '2.2. d'],
    ],
    ['borne out by the sums', ['I. Nhận thức', '1. a', '2. b', 'II. Thể chế', '3. c', '4. d']],
  ])('make a parent column a stated sum: %s', (_, headers) => {
    const table = readTable([
      ['STT', 'Đơn vị', ...headers, 'Tổng'],
      [1, 'Xã A', 3, 1, 2, 7, 3, 4, 10],
      [2, 'Xã B', 4, 2, 2, 8, 4, 4, 12],
    ]);
    expect(table.nodes.map(({ parent }) => parent)).toEqual([null, 0, 0, null, 3, 3]);
    expect(unitsOf(table)[0]).toBe('Xã A: 1 2 3 4 | 10');
  });

  it('do not make column numbers maxima', () => {
    const table = readTable([
      ['STT (1)', 'Đơn vị (2)', 'Công khai (3)', 'Tiến độ (4)', 'Tổng (5)'],
      [1, 'Xã A', 5, 6, 11],
    ]);
    expect(treeOf(table)).toEqual(['Công khai', 'Tiến độ']);
    expect(table.statedMaximum).toBeNull();
  });
});

describe('columns that are no indicators', () => {
  it('are remarks, classes, facts and differences', () => {
    const table = readTable([
      [
        'STT',
        'Tên xã',
        'Dân số',
        'Nhận thức',
        'Thể chế',
        'Tổng điểm',
        'Chênh lệch',
        'Xếp loại',
        'Ghi chú',
      ],
      [1, 'Xã A', 15763, 5, 6, 11, 0, 'Tốt', 'đã kiểm tra'],
      [2, 'Xã B', 9120, 5, 7, 12, 0, 'Khá', null],
    ]);
    expect(treeOf(table)).toEqual(['Nhận thức', 'Thể chế']);
  });

  it('are those that an earlier run wrote', () => {
    const table = readTable([
      [
        'STT',
        'Đơn vị',
        'Nhận thức',
        'Thể chế',
        'Tổng điểm',
        'Xếp hạng',
        'Điểm – Nhận thức',
        'Xếp hạng – Nhận thức',
        'Tình trạng minh chứng',
      ],
      [1, 'Xã A', 5, 6, 11, 2, 5, 1, 'Thiếu minh chứng'],
      [2, 'Xã B', 5, 7, 12, 1, 5, 1, null],
    ]);
    expect(treeOf(table)).toEqual(['Nhận thức', 'Thể chế']);
    expect([...table.resultLines.groupRanks]).toEqual([
      [0, { index: 7, header: { row: 0, column: 7 } }],
    ]);
    expect(table.resultLines.status?.index).toBe(8);
  });
});

it('makes the total the single indicator when there is no other number', () => {
  const table = readTable([
    ['STT', 'Tên đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
    [1, 'Xã A', 80, 75, 2],
    [2, 'Xã B', 90, 78.5, 1],
  ]);
  expect(unitsOf(table)).toEqual(['Xã A: 75 |  2', 'Xã B: 78.5 |  1']);
  expect(table.resultLines.total).toBeNull();
});

it('tells ranks of all, of the scope and of groups apart', () => {
  const table = readTable([
    [
      'TT',
      'Cụm',
      'Đơn vị',
      'Nhóm 1',
      null,
      'Nhóm 2',
      null,
      'Tổng điểm',
      'Xếp hạng',
      'Xếp hạng trong cụm',
    ],
    [null, null, null, 'Điểm', 'Hạng', 'Điểm', 'Hạng'],
    [1, 'Cụm 1', 'Xã A', 3, 1, 4, 2, 7, 1, 1],
    [2, null, 'Xã B', 2, 2, 5, 1, 7, 1, 1],
    [3, 'Cụm 2', 'Xã C', 2, 2, 3, 3, 5, 3, 1],
  ]);
  expect(table.resultLines.rank?.index).toBe(8);
  expect(table.resultLines.scopeRank?.index).toBe(9);
  expect([...table.resultLines.groupRanks.values()].map(({ index }) => index)).toEqual([4, 6]);
  expect(table.units.map(({ scope }) => scope)).toEqual(['Cụm 1', 'Cụm 1', 'Cụm 2']);
});

it('takes ranks that start anew in every section for ranks inside the scope', () => {
  const table = readTable([
    ['STT', 'Tên đơn vị', 'Nhóm A', 'Nhóm B', 'Tổng điểm', 'Xếp hạng'],
    ['A', 'CÁC SỞ'],
    [1, 'Sở X', 8, 9, 17, 1],
    [2, 'Sở Y', 8, 8, 16, 2],
    ['B', 'CÁC HUYỆN'],
    [1, 'Huyện Z', 7, 5, 12, 1],
    [2, 'Huyện T', 7, 4, 11, 2],
  ]);
  expect(table.resultLines).toMatchObject({ rank: null, scopeRank: { index: 5 } });
  expect(table.units.map(({ scope }) => scope)).toEqual([
    ...['CÁC SỞ', 'CÁC SỞ'],
    ...['CÁC HUYỆN', 'CÁC HUYỆN'],
  ]);
  expect(table.units[2]!.statedScopeRank).toMatchObject({ value: { units: 1 } });
});

describe('the place of the table', () => {
  const core = [
    ['Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng điểm'],
    ['Xã A', 5, 9.5, 14.5],
    ['Xã B', 7, 12.25, 19.25],
  ];
  const expected = ['Xã A: 5 9.5 | 14.5', 'Xã B: 7 12.25 | 19.25'];

  it.each<[string, SheetSpec['rows']]>([
    [
      'below a letterhead and right of an empty column',
      [
        [],
        [null, null, 'ỦY BAN NHÂN DÂN'],
        [null, null, 'BẢNG ĐIỂM'],
        [],
        ...core.map((row) => [null, ...row]),
      ],
    ],
    [
      'with blank rows and columns inside',
      core.flatMap((row) => [[...row.slice(0, 2), null, ...row.slice(2)], []]),
    ],
    ['with an index row', [core[0]!, ['(1)', '(2)', '(3)', '(4)=(2)+(3)'], ...core.slice(1)]],
    ['with its header repeated', [core[0]!, core[1]!, core[0]!, core[2]!]],
    [
      'with totals above and below',
      [
        core[0]!,
        ['Toàn tỉnh', 12, 21.75, 33.75].map((v, c) => (c === 0 ? 'Tổng cộng' : v)),
        ...core.slice(1),
        ['Trung bình', 6, 10.875, 16.875],
      ],
    ],
    [
      'with signatures and notes',
      [
        ...core,
        [],
        ['Ghi chú: số liệu đến 31/12'],
        ['Người lập biểu', null, 'TM. UBND'],
        [null, null, 'CHỦ TỊCH'],
      ],
    ],
  ])('may be %s', (_, rows) => {
    expect(unitsOf(readTable(rows))).toEqual(expected);
  });

  it('spans header and units', () => {
    const table = readTable([['BẢNG ĐIỂM'], [], ...core]);
    expect(table.areas[0]!.range).toEqual({ top: 2, left: 0, bottom: 4, right: 3 });
    expect(table.body).toEqual({ top: 3, left: 0, bottom: 4, right: 3 });
    expect(table).toMatchObject({ headerRow: 2, title: 'BẢNG ĐIỂM' });
  });
});

it('keeps blank, zero, not applicable and wrong text apart', () => {
  const table = readTable([
    ['STT', 'Đơn vị', 'A', 'B', 'C', 'D'],
    [1, 'Xã A', 5, 5, 5, 5],
    [2, 'Xã B', null, 0, 'KP', '#REF!'],
  ]);
  expect(unitsOf(table)[1]).toBe('Xã B: _ 0 notApplicable:KP invalid:#REF! |');
});

describe('headers of several rows', () => {
  it('may have three tiers and an index row', () => {
    const table = readTable([
      ['TT', 'Đơn vị', 'TRỤ CỘT', null, null, null, 'TỔNG ĐIỂM', 'THỨ HẠNG'],
      [null, null, 'Chính quyền số', null, 'Kinh tế số', null],
      [null, null, 'Dịch vụ', 'Văn bản', 'Thương mại', 'Doanh nghiệp'],
      ['A', 'B', 1, 2, 3, 4, 5, 6],
      [1, 'Xã A', 1, 2, 3, 4, 10, 1],
    ]);
    expect(treeOf(table)).toEqual([
      'Chính quyền số',
      '  Dịch vụ',
      '  Văn bản',
      'Kinh tế số',
      '  Thương mại',
      '  Doanh nghiệp',
    ]);
    expect(table.headerRow).toBe(0);
  });

  it.each([
    ['above', [null, null, '1.1', '1.2', '2.1'], [null, null, 'Họp', 'Duyệt', 'Chi']],
    ['below', [null, null, 'Họp', 'Duyệt', 'Chi'], [null, null, 1.1, 1.2, 2.1]],
  ])('may have a row of codes %s the names', (_, upper, lower) => {
    const table = readTable([
      ['TT', 'Đơn vị', 'Nhóm I', null, 'Nhóm II', 'Tổng'],
      upper,
      lower,
      [1, 'Xã A', 1, 2, 3, 6],
    ]);
    expect(treeOf(table)).toEqual(['Nhóm I', '  1.1 Họp', '  1.2 Duyệt', 'Nhóm II', '  2.1 Chi']);
  });

  it('may be codes only', () => {
    const table = readTable([
      ['TT', 'Đơn vị', 1.1, 1.2, 2.1, 'Tổng'],
      [null, 'Điểm tối đa', 10, 10, 10, 30],
      [1, 'Xã A', 1, 2, 3, 6],
    ]);
    expect(table.nodes.map(({ code }) => code)).toEqual(['1.1', '1.2', '2.1']);
    expect(table.statedMaximum).toEqual({ units: 30, places: 0 });
  });
});

describe('codes in place of names', () => {
  const codes = ['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2', '2.3'];
  const maxima = ['Điểm tối đa', 30, 10, 10, 10, 30, 10, 10, 10, 60];
  const rows = [
    ['Xã A', 15, 5, 5, 5, 20, 6, 7, 7, 35],
    ['Xã B', 16, 5, 5, 6, 21, 6, 7, 8, 37],
  ];
  const tiers = ['1', '  1.1', '  1.2', '  1.3', '2', '  2.1', '  2.2', '  2.3'];
  const codeTree = (table: ScoreTable) =>
    treeOf(table).map((line) => line.replace(/^(\s*)(\S+) \S+/, '$1$2'));

  it.each([
    ['texts', codes],
    ['numbers', codes.map(Number)],
  ])('reads %s with a row of maxima', (_, header) => {
    const table = readTable([['Đơn vị', ...header, 'Tổng'], maxima, ...rows]);
    expect(codeTree(table)).toEqual(
      tiers.map((line) => `${line} /${line.startsWith(' ') ? 10 : 30}`),
    );
    expect(unitsOf(table)[0]).toBe('Xã A: 5 5 5 6 7 7 | 35');
  });

  it.each([
    ['texts', codes],
    ['numbers', codes.map(Number)],
  ])('reads %s without maxima', (_, header) => {
    const table = readTable([['STT', 'Đơn vị', ...header, 'Tổng'], ...rows.map((r) => [1, ...r])]);
    expect(codeTree(table)).toEqual(tiers);
    expect(unitsOf(table)[1]).toBe('Xã B: 5 5 6 6 7 8 | 37');
  });

  it('knows the tenth indicator that a spreadsheet made the first', () => {
    const header = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11];
    const scores = [11, ...header.slice(1).map(() => 1)];
    const table = readTable([
      ['Đơn vị', ...header],
      ['Xã A', ...scores],
    ]);
    expect(codeTree(table).slice(9)).toEqual(['  1.9', '  1.10', '  1.11']);
  });

  it('takes a plain count for indicators', () => {
    const table = readTable([
      ['Đơn vị', 1, 2, 3, 4, 'Tổng'],
      ['Xã A', 5, 5, 4, 6, 20],
    ]);
    expect(codeTree(table)).toEqual(['1', '2', '3', '4']);
  });

  it('puts figures under Roman numerals when the numbers bear it out', () => {
    const table = readTable([
      ['Đơn vị', 'I', '1', '2', 'II', '1', '2', 'Tổng'],
      ['Điểm tối đa', 10, 5, 5, 20, 10, 10, 30],
      ['Xã A', 9, 4, 5, null, 4, 4, null],
      ['Xã B', 8, 4, 4, 9, 5, null, 17],
    ]);
    expect(codeTree(table)).toEqual(['I /10', '  1 /5', '  2 /5', 'II /20', '  1 /10', '  2 /10']);
  });
});
