import { readTable, treeOf, unitsOf } from './describe-table';

const _ = null;

// Rows as in a district framework on thuvienphapluat.vn: `a`, `b`, `Tỷ lệ`, `Điểm` below each other.
const HEADER = ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Điểm tự chấm'];

describe('an indicator over several rows of a scorecard', () => {
  const read = (scores: readonly (number | string | null)[]) =>
    readTable([
      HEADER,
      ['1.1', 'Ban Chỉ đạo', 20, 'Họp 4 lần: 20 điểm', 15],
      ['1.2', 'Tin bài', 10, 'a = Số tin bài', scores[0]!],
      [_, _, _, 'b = Tổng số tin bài', scores[1]!],
      [_, _, _, 'Tỷ lệ = a/b', scores[2]!],
      [_, _, _, 'Điểm = Tỷ lệ*Điểm tối đa', scores[3]!],
    ]);

  it.each<[string, readonly (number | string | null)[], string]>([
    ['takes the score beside "Điểm"', [15, 20, 0.75, 7.5], '15 7.5'],
    ['takes the only number there is', [7.5, _, _, _], '15 7.5'],
    ['reads "not applicable" beside "Điểm"', [_, _, _, 'KP'], '15 notApplicable:KP'],
    ['is blank when all rows are', [_, _, _, _], '15 _'],
    ['takes none of the figures for a score', [15, 20, 0.75, _], '15 invalid:15'],
  ])('%s', (_name, scores, entries) => {
    expect(unitsOf(read(scores))).toEqual([`Biểu 1: ${entries} |`]);
  });

  it('takes the score of its own row where other rows only explain it', () => {
    const table = readTable([
      HEADER,
      ['1', 'Tin bài', 10, 'Theo tỷ lệ', 7.5],
      [_, _, _, 'số liệu: 15', 15],
    ]);
    expect(unitsOf(table)).toEqual(['Biểu 1: 7.5 |']);
  });
});

describe('figures below an indicator that is scored in its own row', () => {
  const HEADERS = ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả thực hiện', 'Điểm tự chấm'];
  const read = (a: string, b: string, scores: readonly (number | null)[] = [_, _]) =>
    readTable([
      HEADERS,
      ['1.1', 'Hồ sơ trực tuyến', 20, _, 18],
      [_, a, _, 450, scores[0]!],
      [_, b, _, 500, scores[1]!],
      ['1.2', 'Cổng dữ liệu mở', 20, 'Có', 20],
    ]);

  it('are parts of it, though their column is one of results', () => {
    const table = read('a: Số hồ sơ trực tuyến', 'b: Tổng số hồ sơ');
    expect(unitsOf(table)).toEqual(['Biểu 1: 18 20 |']);
    expect(treeOf(table)).toEqual(['1.1 Hồ sơ trực tuyến /20', '1.2 Cổng dữ liệu mở /20']);
  });

  it('are its components where they have scores of their own', () =>
    expect(treeOf(read('a) Tiếp nhận', 'b) Trả kết quả', [8, 10]))).toHaveLength(4));
});

describe('figures in the names of a transposed table', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', 'Xã B'],
    ['1', 'Tin bài', 10, _, _],
    [_, 'a: số tin bài', _, 15, 10],
    [_, 'b: tổng số', _, 20, 20],
    [_, 'Tỷ lệ', _, 0.75, '50%'],
    [_, 'Điểm', _, 7.5, 5],
    ['2', 'Chuyên mục', 20, 12, 13],
  ];

  it('are parts of their indicator', () => {
    expect(treeOf(readTable(rows))).toEqual(['1 Tin bài /10', '2 Chuyên mục /20']);
  });

  it('give the score that stands beside "Điểm"', () => {
    const table = readTable(rows);
    expect(unitsOf(table)).toEqual(['Xã A: 7.5 12 |', 'Xã B: 5 13 |']);
    expect(table.units[1]!.cellOf(0)).toMatchObject({ row: 5, column: 4 });
  });
});

describe('an exported criteria sheet', () => {
  const cell = (self: number, first: number, second: number | string) =>
    `ĐTC:${self} | TĐ1:${first} | TĐ2:${second}`;

  it('is read by its bullets, its indentation and the points in its names', () => {
    const table = readTable([
      ['Tiêu chí', 'Xã A', 'Xã B'],
      ['● Công tác chỉ đạo (30đ)', _, _],
      ['  • Ban hành kế hoạch (10đ)', cell(10, 10, 9), 'KP'],
      ['  • Tổ chức họp (20đ)', cell(20, 15, ''), '-'],
      ['● Tuyên truyền (10đ)', _, _],
      ['  • Bài viết (10đ)', cell(10, 10, 10), cell(7, 6, '-')],
    ]);
    expect(treeOf(table)).toEqual([
      'Công tác chỉ đạo /30',
      '  Ban hành kế hoạch /10',
      '  Tổ chức họp /20',
      'Tuyên truyền /10',
      '  Bài viết /10',
    ]);
    expect(unitsOf(table)).toEqual(['Xã A: 9 15 10 |', 'Xã B: notApplicable:KP _ 6 |']);
  });

  it('takes the codes behind the bullets', () => {
    const table = readTable([
      ['Tiêu chí', 'Xã A', 'Xã B'],
      ['● 1. Chỉ đạo (10đ)', _, _],
      ['  • 1.1 Kế hoạch (10đ)', cell(10, 10, 9), cell(8, 8, 8)],
      ['● 2. Tuyên truyền (10đ)', _, _],
      ['  • 2.1 Bài viết (10đ)', cell(10, 10, 10), cell(7, 6, 5)],
    ]);
    expect(treeOf(table)).toEqual([
      '1. Chỉ đạo /10',
      '  1.1 Kế hoạch /10',
      '2. Tuyên truyền /10',
      '  2.1 Bài viết /10',
    ]);
  });

  it('takes a row that shares its points out for a group, though it states a score', () => {
    const table = readTable([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', 'Xã B'],
      [1, 'Chỉ đạo', 30, _, _],
      [_, '  Kế hoạch', 10, 10, 8],
      [_, '  Họp', 20, 15, 12],
      [_, '    Họp giao ban', 5, 5, 4],
      [_, '    Họp sơ kết', 15, 10, 8],
    ]);
    expect(unitsOf(table)).toEqual(['Xã A: 10 5 10 |', 'Xã B: 8 4 8 |']);
  });

  it('does not take a slip of the hand for a tier', () => {
    const table = readTable([
      ['Tiêu chí', 'Điểm tối đa', 'Xã A', 'Xã B'],
      ['Kế hoạch', 10, 9, 8],
      ['   Bài viết', 10, 7, 6],
      ['Họp', 10, 5, 4],
    ]);
    expect(treeOf(table)).toEqual(['Kế hoạch /10', 'Bài viết /10', 'Họp /10']);
  });
});
