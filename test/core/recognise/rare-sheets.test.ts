/** Small sheets with rare turns, each of which was once misread without a word. */
import { readBook, readTable, treeOf, unitsOf } from './describe-table';

describe('a matrix', () => {
  it('has parents that are letters with points in brackets', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'A (15đ)', 'A.1 (5đ)', 'A.2 (10đ)', 'B (8đ)', 'B.1 (4đ)', 'B.2 (4đ)'],
      [1, 'Xã A', 9, 3, 6, 2, 1, 1],
      [2, 'Xã B', 8, 4, 4, 8, 4, 4],
    ]);
    expect(treeOf(table)).toEqual(
      ['A A /15', '  A.1 A.1 /5', '  A.2 A.2 /10'].concat([
        'B B /8',
        '  B.1 B.1 /4',
        '  B.2 B.2 /4',
      ]),
    );
  });

  it('has numbers with points in brackets below a band over everything', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'KẾT QUẢ CHẤM ĐIỂM', null, null, null, null, null],
      [null, null, '1 (15đ)', '1.1 (5đ)', '1.2 (10đ)', '2 (8đ)', '2.1 (4đ)', '2.2 (4đ)'],
      [1, 'Xã A', 9, 3, 6, 2, 1, 1],
      [2, 'Xã B', 8, 4, 4, 8, 4, 4],
    ]);
    expect(treeOf(table).slice(0, 3)).toEqual(['1 1 /15', '  1.1 1.1 /5', '  1.2 1.2 /10']);
  });

  it('keeps a unit of which nothing but a class is known', () => {
    const table = readTable([
      ['Đơn vị', 'Nhận thức số', 'Thể chế số', 'Tổng điểm', 'Xếp loại'],
      ['Xã A', 5, 6, 11, 'Tốt'],
      ['Xã B', null, null, null, 'Khá'],
      ['Xã C', 7, 8, 15, 'Tốt'],
    ]);
    expect(unitsOf(table)).toContain('Xã B: _ _ |');
  });

  it('has maxima without a label over appraised scores only', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Nhận thức số', null, 'Thể chế số', null, 'Hạng'],
      [null, null, 'Tự đánh giá', 'Thẩm định', 'Tự đánh giá', 'Thẩm định', null],
      [null, null, null, 10, null, 20, null],
      [1, 'Xã A', 9, 8, 15, 14, 1],
      [2, 'Xã B', 7, 6, 12, 11, 2],
    ]);
    expect(treeOf(table)).toEqual(['Nhận thức số /10', 'Thể chế số /20']);
  });

  it.each(['Dân số', 'Diện tích'])('is read beside a column %s, under bands', (fact) => {
    const table = readTable([
      ['STT', 'Đơn vị', fact, 'Công khai', null, 'Xã hội số', null],
      [null, null, null, 'Tỷ lệ hồ sơ', 'Số hội nghị', 'Tỷ lệ hộ dân', 'Mức độ hài lòng'],
      [1, 'Xã A', 15763, 5, 6, 7, 8],
      [2, 'Xã B', 9120, 4, 5, 6, 7],
    ]);
    expect(unitsOf(table)).toEqual(['Xã A: 5 6 7 8 |', 'Xã B: 4 5 6 7 |']);
  });

  it('keeps a group of no points whose cells are all blank', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Đô thị thông minh (0 điểm)', null, 'Nhận thức số (20 điểm)', null],
      [null, null, 'Nền tảng', 'Cảm biến', 'Kế hoạch', 'Tập huấn'],
      [1, 'Xã A', null, null, 5, 6],
      [2, 'Xã B', null, null, 7, 8],
    ]);
    expect(treeOf(table)).toEqual([
      ...['Đô thị thông minh /0 (unscored)', '  Nền tảng (unscored)', '  Cảm biến (unscored)'],
      ...['Nhận thức số /20', '  Kế hoạch', '  Tập huấn'],
    ]);
  });

  it('keeps an indicator of a group with more words than scores', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Nhận thức số', null, 'Xã hội số', null],
      [null, null, 'Kế hoạch', 'Tập huấn', 'Y tế', 'Giáo dục'],
      [1, 'Xã A', 5, 6, 7, 8],
      [2, 'Xã B', 4, 'chưa chấm', 5, 6],
      [3, 'Xã C', 3, 'x', 4, 5],
    ]);
    expect(unitsOf(table)).toContain('Xã B: 4 invalid:chưa chấm 5 6 |');
  });

  it('has its total to be filled under "Điểm cuối cùng"', () => {
    const { resultLines } = readTable([
      ['STT', 'Đơn vị', 'Nhận thức số', null, 'Xã hội số', null, 'Điểm cuối cùng'],
      [null, null, 'Kế hoạch', 'Tập huấn', 'Y tế', 'Giáo dục', null],
      [1, 'Xã A', 5, 6, 7, 8, null],
      [2, 'Xã B', 4, 5, 6, 7, null],
    ]);
    expect(resultLines.total?.index).toBe(6);
  });
});

describe('a transposed table', () => {
  it('has provinces over its columns, although indicators begin like agencies', () => {
    const table = readTable([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính', 'Hà Nội', 'Khánh Hòa', 'Kon Tum'],
      ['I', 'Hoạt động xã hội số', 15, null, 14, 4, 11],
      [null, 'Số hội nghị tuyên truyền', 5, 'Đạt: Điểm tối đa', 4, 4, 3],
      [null, 'Ban hành kế hoạch', 10, 'Đạt: Điểm tối đa', 10, 0, 8],
    ]);
    expect(table.shape).toBe('transposed');
    expect(unitsOf(table)[0]).toBe('Hà Nội: 4 10 |');
  });

  it('keeps two units of one name, and one with a word for a score', () => {
    const table = readTable([
      ['TT', 'Nội dung', 'Số điểm tối đa', 'Đơn vị', null, null],
      [null, null, null, 'Lấp Vò', 'Hồng Ngự', 'Hồng Ngự'],
      ['I', 'Hạ tầng số', 30, null, null, null],
      [1, 'Kế hoạch', 10, 5, 4, 'chưa chấm'],
      [2, 'Tập huấn', 20, 12, 9, null],
    ]);
    expect(unitsOf(table)).toEqual([
      'Lấp Vò: 5 12 |',
      'Hồng Ngự: 4 9 |',
      'Hồng Ngự: invalid:chưa chấm _ |',
    ]);
  });
});

describe('a scorecard', () => {
  it('has two columns and an index row', () => {
    const table = readTable([
      ['Chỉ tiêu', 'Điểm tự chấm'],
      ['a', 'b'],
      ['1. Thể chế số', 6],
      ['1.1. Kế hoạch', 2],
      ['1.2. Quy chế', 4],
    ]);
    expect(treeOf(table)).toEqual(['1. Thể chế số', '  1.1. Kế hoạch', '  1.2. Quy chế']);
  });

  it('ends before signatures that begin in the column of rules', () => {
    const table = readTable([
      ['Tiêu chí', 'Cách tính', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1. Kế hoạch', 'Đạt: 10 điểm', 10, 10],
      ['2. Quy chế', 'Đạt: 10 điểm', null, null],
      [null, 'NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN'],
    ]);
    expect(unitsOf(table)[0]).toContain('10 _');
  });

  it('keeps a score that blank rows of the same points cannot add up to', () => {
    const table = readTable([
      ['Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['Hạ tầng số', 200, 23],
      ['Số hóa hồ sơ', 100, null],
      ['Xã hội số', 100, null],
      ['Nhân lực số', 100, 63],
    ]);
    expect(unitsOf(table)[0]).toContain('23 _ _ 63');
  });

  it('keeps a group whose sum is wrong where other groups state theirs', () => {
    const table = readTable([
      ['Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['Nhận thức số', 20, 15],
      ['Kế hoạch', 15, 9],
      ['Quy chế', 5, 4],
      ['Thể chế số', 30, 18],
      ['Chuyên mục', 10, 9],
      ['Tập huấn', 20, 9],
      ['Xã hội số', 25, 20],
      ['Y tế', 15, 12],
      ['Giáo dục', 10, 8],
    ]);
    expect(unitsOf(table)[0]).toBe('Biểu 1: 9 4 9 9 12 8 |');
  });

  it('has three tiers without codes where a maximum adds up by chance as well', () => {
    const table = readTable([
      ['Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['Nền tảng', 50, null],
      ['Số hóa', 22.5, null],
      ['Kế hoạch', 12.5, 1],
      ['Quy chế', 10, null],
      ['Công khai', 7.5, null],
      ['Chuyên mục', 2.5, 1],
      ['Niêm yết', 5, 2],
      ['Hạ tầng', 20, null],
      ['Cáp quang', 15, 3],
      ['Máy chủ', 5, 4],
    ]);
    expect(treeOf(table).filter((line) => /^ {2}\S/.test(line))).toEqual([
      ...['  Số hóa /22.5', '  Công khai /7.5', '  Hạ tầng /20'],
    ]);
  });

  it('does not ask about a repeated header with its index row', () => {
    const header = ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm'];
    const { tables, questions } = readBook({
      name: 'Biểu 1',
      rows: [
        ...[header, ['a', 'b', 'c', 'd'], [null, 'Kế hoạch', 10, 5], [null, 'Quy chế', 10, 6]],
        ...[[], header, ['a', 'b', 'c', 'd'], [null, 'Tập huấn', 10, 7]],
      ],
    });
    expect(questions).toEqual([]);
    expect(tables[0]!.nodes).toHaveLength(3);
  });
});

describe('deductions without maxima', () => {
  const card = (name: string, ...deductions: (number | null)[]) => ({
    name,
    rows: [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Nhận thức số', 20, null],
      ['-', 'Kế hoạch', 10, 5],
      ['-', 'Quy chế', 10, 6],
      ['II', 'ĐIỂM TRỪ', null, null],
      ['-', 'Nộp chậm', null, deductions[0]],
      ['-', 'Sai sót', null, deductions[1]],
    ],
  });
  const DEDUCTIONS = ['II ĐIỂM TRỪ', '  - Nộp chậm', '  - Sai sót'];

  it.each([
    ['all are blank', [null, null]],
    ['one is blank', [-1, null]],
  ])('are indicators when %s', (_, scores) => {
    const { tables } = readBook(card('Xã A', ...scores));
    expect(treeOf(tables[0]!).slice(-3)).toEqual(DEDUCTIONS);
  });

  it('may stand below a group without codes of their own', () => {
    const table = readTable([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Nhận thức số', 20, null],
      [null, 'Kế hoạch', 10, 5],
      [null, 'Quy chế', 10, 6],
      [2, 'ĐIỂM TRỪ', null, null],
      [null, 'Nộp chậm', null, null],
      [null, 'Sai sót', null, -2],
    ]);
    expect(treeOf(table).slice(-3)).toEqual(['2 ĐIỂM TRỪ', '  Nộp chậm', '  Sai sót']);
  });
});

describe('sheets of one form', () => {
  const rows = (first: number | null, second: number | null) => [
    ['Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['Hạ tầng số', 200, first],
    ['Số hóa hồ sơ', 100, second],
    ['Xã hội số', 100, 30],
    ['Nhân lực số', 100, 63],
  ];

  it('are one table where only one of them tells a leaf from a group', () => {
    const { tables } = readBook(
      { name: 'Xã A', rows: rows(null, null) },
      { name: 'Xã B', rows: rows(150, 20) },
    );
    expect(tables).toHaveLength(1);
    expect(unitsOf(tables[0]!)).toEqual(['Xã A: _ _ 30 63 |', 'Xã B: 150 20 30 63 |']);
  });

  it('are one table where one begins further down', () => {
    const { tables } = readBook(
      { name: 'Xã A', rows: rows(null, null) },
      { name: 'Xã B', rows: [['PHIẾU CHẤM ĐIỂM'], ...rows(150, 20)] },
    );
    expect(tables).toHaveLength(1);
  });
});

describe('a transposed table', () => {
  it('calls units by their codes where these are all that the header says', () => {
    const table = readTable([
      ['Name', 'Q1', 'Q2'],
      ['Nề nếp', 5, 6],
      ['Vệ sinh', 4, 7],
    ]);
    expect(table.units.map(({ name }) => name)).toEqual(['Q1', 'Q2']);
  });
});

describe('a matrix with rows to compare with', () => {
  it.each(['Kỳ trước', 'Năm trước', 'Ngưỡng đạt', 'Trung bình'])(
    'takes %s for no unit',
    (label) => {
      const table = readTable([
        ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
        [1, 'Xã An Bình', 8, 7],
        [2, 'Xã Mỹ Long', 6, 9],
        [null, label, 7, 8],
      ]);
      expect(table.units.map(({ name }) => name)).toEqual(['Xã An Bình', 'Xã Mỹ Long']);
    },
  );
});
