import type { Scorebook } from '../../../src/core/scorebook';
import { formatRange } from '../../../src/core/sheet/address';
import type { SheetSpec } from '../../support/snapshot-of';
import { readBook, readMapped, treeOf, unitsOf } from './describe-table';

type Rows = SheetSpec['rows'];
type Said = Readonly<Record<string, string>>;

const read = (rows: Rows, said: Said): Scorebook => readMapped({ name: 'A', rows }, said);

/** The units of the only table. */
function units(rows: Rows, said: Said = {}): string[] {
  const { tables } = read(rows, said);
  expect(tables).toHaveLength(1);
  return unitsOf(tables[0]!);
}

function tree(rows: Rows, said: Said = {}): string[] {
  return treeOf(read(rows, said).tables[0]!);
}

/** Keys and codes of the answers that are not followed. */
function problems(rows: Rows, said: Said): string[] {
  return read(rows, said).mappingProblems.map(({ code, line }) => `${line.key}: ${code}`);
}

const MATRIX: Rows = [
  ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng', 'Hạng'],
  [1, 'Xã A', 5, 6, 11, 2],
  [2, 'Xã B', 7, 8, 15, 1],
];

const CARD: Rows = [
  ['Phiếu của Xã A'],
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều chỉnh', 'Minh chứng'],
  ['I', 'Nhận thức', 20, 18, 15, 8],
  [1, 'Họp', 10, 9, 8, 4, 'QĐ 1'],
  [2, 'Báo cáo', 10, 9, 7, 4],
];

describe('an answer about the tables of a sheet', () => {
  const stacked: Rows = [...MATRIX, [], ['KHỐI SỞ'], ...MATRIX];

  it('names one of several', () =>
    expect(read(stacked, { 'bảng: A': 'A6:F8' }).tables.map(({ id }) => id)).toEqual([
      'sheet-1!A6',
    ]));

  it('names all of them', () =>
    expect(read(stacked, { 'bảng: A': 'A1:F3; A6:F8' }).tables.map(({ id }) => id)).toEqual([
      'sheet-1!A1',
      'sheet-1!A6',
    ]));

  it('says that there is none', () =>
    expect(read(MATRIX, { 'bảng: A': 'không' })).toMatchObject({
      tables: [],
      questions: [],
      mappingProblems: [],
    }));

  it('goes on naming a table that has got more rows', () =>
    expect(units(MATRIX, { 'bảng: A': 'A1:F2' })).toHaveLength(2));

  it('names a range that is no table by itself: only what is inside is read', () => {
    const { tables } = read(MATRIX, { 'bảng: A': 'B1:C3' });
    expect(tables.map(({ areas }) => formatRange(areas[0]!.range))).toEqual(['B1:C3']);
    expect(unitsOf(tables[0]!)).toEqual(['Xã A: 5 |', 'Xã B: 7 |']);
  });

  it('keeps the title above a range that is no table by itself', () => {
    const titled: Rows = [['BẢNG ĐIỂM NĂM 2024'], ...MATRIX];
    expect(read(titled, { 'bảng: A': 'B2:C4' }).tables[0]!.title).toBe('BẢNG ĐIỂM NĂM 2024');
  });

  it('is a problem when there is nothing in the range, and the sheet is read without it', () => {
    expect(problems(MATRIX, { 'bảng: A': 'M30:P40' })).toEqual(['bảng: A: place-missing']);
    expect(units(MATRIX, { 'bảng: A': 'M30:P40' })).toHaveLength(2);
  });
});

describe('an answer about the shape', () => {
  const vague: Rows = [
    ['STT', 'Tên', 'Alpha', 'Beta'],
    [1, 'Một', 5, 6],
    [2, 'Hai', 7, 8],
  ];

  it.each([
    ['đơn vị theo dòng', ['Một: 5 6 |', 'Hai: 7 8 |']],
    ['đơn vị theo cột', ['Alpha: 5 7 |', 'Beta: 6 8 |']],
  ])('decides what rows and columns are: %s', (value, expected) =>
    expect(units(vague, { 'kiểu bảng: A': value })).toEqual(expected),
  );

  it('makes a scorecard of it', () => {
    const said = { 'kiểu bảng: A': 'phiếu', 'cột: A!C': 'điểm' };
    expect(units(vague, said)).toEqual(['A: 5 7 |']);
  });

  it('that cannot be read is a problem, and the table is read without it', () => {
    const said = { 'kiểu bảng: A': 'phiếu tự đánh giá' };
    expect(problems(MATRIX.slice(0, 1).concat([[1, 'Xã A', 'x', 'y']]), said)).toEqual([
      'kiểu bảng: A: place-missing',
    ]);
  });
});

describe('an answer about the header', () => {
  it('takes the place of the header that the words suggest', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Điểm', 'Điểm'],
      ['Mã', 'Gọi là', 'Một', 'Hai'],
      [1, 'Xã A', 5, 6],
      [2, 'Xã B', 7, 8],
    ];
    const said = { 'tiêu đề: A': '2', 'cột: A!B': 'đơn vị' };
    expect(tree(rows, said)).toEqual(['Một', 'Hai']);
  });

  it('is a problem when nothing can be read below it', () => {
    expect(problems(MATRIX, { 'tiêu đề: A': '40:41' })).toEqual(['tiêu đề: A: place-missing']);
    expect(units(MATRIX, { 'tiêu đề: A': '40:41' })).toHaveLength(2);
  });
});

describe('an answer about a column', () => {
  it.each<[string, string, string[]]>([
    ['ignores it', 'bỏ qua', ['Xã A: 6 | 11 2', 'Xã B: 8 | 15 1']],
    ['makes a note of it', 'ghi chú', ['Xã A: 6 | 11 2', 'Xã B: 8 | 15 1']],
    ['makes the scope of it', 'khối', ['Xã A [5]: 6 | 11 2', 'Xã B [7]: 8 | 15 1']],
    ['makes the total of it', 'tổng điểm', ['Xã A: 6 | 5 2', 'Xã B: 8 | 7 1']],
  ])('of a matrix %s', (_, value, expected) =>
    expect(units(MATRIX, { 'cột: A!C': value })).toEqual(expected),
  );

  it('of a matrix makes an indicator of what its header calls a total', () =>
    expect(units(MATRIX, { 'cột: A!E': 'chỉ số' })).toEqual([
      'Xã A: 5 6 11 |  2',
      'Xã B: 7 8 15 |  1',
    ]));

  it('of a matrix names the units by another column', () => {
    const rows: Rows = [
      ['Đơn vị', 'Người nộp', 'Nhận thức'],
      ['Xã A', 'An', 5],
      ['Xã B', 'Bình', 7],
    ];
    expect(units(rows, { 'cột: A!B': 'đơn vị' })).toEqual(['An: 5 |', 'Bình: 7 |']);
  });

  it('of a matrix names an indicator without header by its letters', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Nhận thức'],
      [1, 'Xã A', 5, 6],
      [2, 'Xã B', 7, 8],
    ];
    expect(tree(rows, { 'cột: A!D': 'chỉ số' })).toEqual(['Nhận thức', 'D']);
    expect(units(rows, { 'cột: A!D': 'chỉ số' })).toEqual(['Xã A: 5 6 |', 'Xã B: 7 8 |']);
  });

  it.each<[string, Said, string[]]>([
    ['which score counts', { 'cột: A!D': 'điểm' }, ['A: 9 9 |']],
    ['that an unknown column is the score', { 'cột: A!F': 'điểm' }, ['A: 4 4 |']],
    ['that a score does not count', { 'cột: A!E': 'bỏ qua' }, ['A: 9 9 |']],
  ])('of a scorecard says %s', (_, said, expected) => expect(units(CARD, said)).toEqual(expected));

  it('of a scorecard says where the maximum is', () =>
    expect(tree(CARD, { 'cột: A!F': 'điểm tối đa' })).toEqual([
      'I Nhận thức /8',
      '  1 Họp /4',
      '  2 Báo cáo /4',
    ]));

  it('of a scorecard says where the weight is', () =>
    expect(tree(CARD, { 'cột: A!F': 'trọng số' })[1]).toBe('  1 Họp /10 *4'));

  it('of a scorecard says where names and codes are', () => {
    const said = { 'cột: A!A': 'tên chỉ số', 'cột: A!B': 'bỏ qua' };
    expect(tree(CARD.slice(0, 3), said)).toEqual(['I /20']);
  });

  it('of a scorecard says where the evidence is', () => {
    const rows = CARD.map((row, index) => [...row, index === 1 ? 'Tệp' : `tệp ${index}`]);
    const { tables } = read(rows, { 'cột: A!H': 'minh chứng' });
    expect([...tables[0]!.units[0]!.evidence.values()].map(({ cell }) => cell.column)).toEqual([
      7, 7,
    ]);
  });

  it('of a transposed table says which columns are scores of units', () => {
    const rows: Rows = [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', 'Xã B', 'Sở'],
      [1, 'Họp', 10, 9, 8, 7],
      [2, 'Báo cáo', 10, 7, 6, 5],
    ];
    const said = { 'cột: A!E': 'bỏ qua', 'cột: A!F': 'điểm', 'kiểu bảng: A': 'đơn vị theo cột' };
    expect(units(rows, said)).toEqual(['Xã A: 9 7 |', 'Sở: 7 5 |']);
  });

  it('is told in the layout', () => {
    const { layouts } = read(MATRIX, { 'cột: A!C': 'bỏ qua' });
    const answered = layouts[0]!.columns.filter(({ isAnswered }) => isAnswered);
    expect(answered.map(({ index, meaning }) => [index, meaning])).toEqual([[2, 'ignored']]);
  });

  it('outside of the table is a problem and changes nothing', () => {
    expect(problems(MATRIX, { 'cột: A!K': 'tổng điểm' })).toEqual(['cột: A!K: place-missing']);
    expect(units(MATRIX, { 'cột: A!K': 'tổng điểm' })).toEqual(units(MATRIX));
  });
});

describe('an answer about a row', () => {
  const rows: Rows = [...MATRIX, [3, 'Tổng cộng', 12, 14, 26, 3], [null, 'Ghi chú: thử']];

  it.each<[string, Said, number]>([
    ['ignores it', { 'dòng: A!3': 'bỏ qua' }, 1],
    ['makes a unit of it', { 'dòng: A!4': 'đơn vị' }, 3],
    ['makes a total of it', { 'dòng: A!2': 'tổng' }, 1],
    ['makes a section of it', { 'dòng: A!2': 'nhóm' }, 1],
    ['makes a unit of a row below the signatures', { 'dòng: A!5': 'đơn vị' }, 3],
  ])('of a matrix %s', (_, said, count) => expect(units(rows, said)).toHaveLength(count));

  it('of a scorecard ignores it', () =>
    expect(tree(CARD, { 'dòng: A!5': 'bỏ qua' })).toEqual(['I Nhận thức /20', '  1 Họp /10']));

  it('of a scorecard makes an indicator of a group: nothing is below it', () =>
    expect(tree(CARD, { 'dòng: A!3': 'chỉ số' })).toEqual([
      'I Nhận thức /20',
      '1 Họp /10',
      '2 Báo cáo /10',
    ]));

  it('of a scorecard makes a group of a row without code', () => {
    const flat: Rows = [
      CARD[1]!,
      [null, 'Nhận thức', 20, 18],
      [null, 'Họp', 10, 9],
      [null, 'Ghi', 10, 9],
    ];
    expect(tree(flat, { 'dòng: A!2': 'nhóm' })).toEqual([
      'Nhận thức /20',
      '  Họp /10',
      '  Ghi /10',
    ]);
  });

  it('of a scorecard keeps an indicator that has no points', () => {
    const more: Rows = [...CARD, [null, 'chưa chấm']];
    expect(tree(more, { 'dòng: A!6': 'chỉ số' }).map((line) => line.trim())).toContain('chưa chấm');
  });

  it('of a scorecard makes the total of it', () => {
    const more: Rows = [...CARD, [null, 'Cả phiếu', 20, 18, 15]];
    const [table] = read(more, { 'dòng: A!6': 'tổng' }).tables;
    expect(treeOf(table!)).toHaveLength(3);
    expect(unitsOf(table!)).toEqual(['A: 8 7 | 15']);
  });

  it.each<[string, Said]>([
    ['that is gone', { 'dòng: A!30': 'bỏ qua' }],
    ['above the table', { 'dòng: A!1': 'bỏ qua' }],
    ['that such a table has not', { 'dòng: A!2': 'chỉ số' }],
  ])('%s is a problem', (_, said) =>
    expect(problems(MATRIX, said)).toEqual([`${Object.keys(said)[0]!}: place-missing`]),
  );
});

describe('an answer about how numbers are written', () => {
  const rows: Rows = [
    ['STT', 'Đơn vị', 'Dân số tham gia', 'Tỷ lệ số hóa'],
    [1, 'Xã A', '15.763', '12,500'],
    [2, 'Xã B', '14.001', '13,250'],
  ];

  it.each([
    ['chấm thập phân', 'Xã A: 15.763 12.5 |'],
    ['phẩy thập phân', 'Xã A: 15763 12.5 |'],
  ])('decides what may be read in two ways: %s', (value, expected) =>
    expect(units(rows, { 'cách viết số: A!C': value })[0]).toBe(expected),
  );

  it('is about its own column', () =>
    expect(units(rows, { 'cách viết số: A!D': 'chấm thập phân' })[0]).toBe('Xã A: 15763 12500 |'));

  it('is heard in scorecards, too', () => {
    const card: Rows = [CARD[1]!, [1, 'Họp', 20, '9.500'], [2, 'Ghi', 20, '8.250']];
    expect(units(card, { 'cách viết số: A!D': 'chấm thập phân' })).toEqual(['A: 9.5 8.25 |']);
    expect(units(card, { 'cách viết số: A!D': 'phẩy thập phân' })).toEqual(['A: 9500 8250 |']);
  });

  it('is a problem for a column that is not there', () =>
    expect(problems(rows, { 'cách viết số: A!Z': 'phẩy thập phân' })).toEqual([
      'cách viết số: A!Z: place-missing',
    ]));
});

describe('an answer about the phase', () => {
  it.each([
    ['tự chấm', 'A: 9 9 |'],
    ['thẩm định', 'A: 8 7 |'],
  ])('says whose score counts: %s', (value, expected) =>
    expect(units(CARD, { 'lần chấm: A': value })).toEqual([expected]),
  );

  it('is about every group of a matrix', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Nhận thức', null, 'Thể chế'],
      [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [1, 'Xã A', 5, 4, 7, 6],
    ];
    expect(units(rows, { 'lần chấm: A': 'tự chấm' })).toEqual(['Xã A: 5 7 |']);
  });

  it('is about cells that hold several phases', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Nhận thức'],
      [1, 'Xã A', 'ĐTC:10 | TĐ1:9'],
      [2, 'Xã B', 'ĐTC:8 | TĐ1:7'],
    ];
    expect(units(rows, { 'lần chấm: A': 'tự chấm' })).toEqual(['Xã A: 10 |', 'Xã B: 8 |']);
  });

  it('is a problem when the sheet has no such phase', () =>
    expect(problems(CARD, { 'lần chấm: A': 'thẩm định lần 2' })).toEqual([
      'lần chấm: A: place-missing',
    ]));
});

describe('an answer about the name of the unit', () => {
  it.each([
    ['with its label', 'Cơ quan nộp phiếu: Xã A', 'Cơ quan nộp phiếu: Xã A'],
    ['after a known label', 'Tên đơn vị: Xã A', 'Xã A'],
    ['alone', 'Xã A', 'Xã A'],
  ])('says where it stands, %s', (_, text, name) => {
    const rows: Rows = [[null, null, text], ...CARD.slice(1)];
    expect(read(rows, { 'tên đơn vị: A': 'C1' }).tables[0]!.units[0]).toMatchObject({
      name,
      cell: { row: 0, column: 2 },
    });
  });

  it('is a problem when the cell is empty, and the name of the sheet stays', () => {
    expect(problems(CARD, { 'tên đơn vị: A': 'G1' })).toEqual(['tên đơn vị: A: place-missing']);
    expect(units(CARD, { 'tên đơn vị: A': 'G1' })).toEqual(['A: 8 7 |']);
  });
});

it('answers about a sheet that holds no table are problems', () =>
  expect(problems([['Kính gửi: UBND tỉnh']], { 'cột: A!A': 'mã' })).toEqual([
    'cột: A!A: place-missing',
  ]));

it('answers about one sheet leave the others alone', () => {
  const rows = MATRIX;
  const [alone] = readBook({ name: 'B', rows }).tables;
  const { tables } = read(rows, { 'cột: B!C': 'bỏ qua' });
  expect(unitsOf(tables[0]!)).toEqual(unitsOf(alone!));
});
