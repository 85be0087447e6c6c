/** Small sheets in forms that officials use; each was once misread. */
import type { SheetSpec } from '../../support/snapshot-of';
import { readTable, treeOf, unitsOf } from './describe-table';

const reading = (rows: SheetSpec['rows']) => {
  const table = readTable(rows);
  return { tree: treeOf(table), units: unitsOf(table) };
};

describe('snake case', () => {
  it('leaves the row of totals out', () => {
    const { tree } = reading([
      ['MA_CHI_SO', 'CHI_SO', 'DIEM_TOI_DA', 'TU_DANH_GIA'],
      [1, 'NHAN_THUC', 10, 5],
      [2, 'THE_CHE', 10, 6],
      [null, 'TONG_CONG', 20, 11],
    ]);
    expect(tree).toEqual(['1 NHAN_THUC /10', '2 THE_CHE /10']);
  });

  it('takes the row of maxima for maxima', () => {
    const { tree, units } = reading([
      ['SO_TT', 'TEN_DON_VI', 'NHAN_THUC', 'THE_CHE'],
      [null, 'DIEM_TOI_DA', 10, 10],
      [1, 'HUYEN_A', 5, 6],
    ]);
    expect(tree).toEqual(['NHAN_THUC /10', 'THE_CHE /10']);
    expect(units).toEqual(['HUYEN_A: 5 6 |']);
  });
});

it('reads weights whose label lost its spaces', () => {
  const { tree } = reading([
    ['STT', 'Đơnvị', 'Nhậnthức', 'Thểchế'],
    [null, 'Trọngsố (%)', 0.4, 0.6],
    [1, 'Huyện A', 5, 6],
  ]);
  expect(tree).toEqual(['Nhậnthức *0.4', 'Thểchế *0.6']);
});

it('reads codes and evidence words as the second row of a header', () => {
  const { tree, units } = reading([
    ['STT', 'Đơn vị', 'Chỉ đạo', null, null, null, 'Cải cách', null],
    [null, null, '1.1.', 'Minh chứng', '1.2.', 'Minh chứng', '2.1.', 'Minh chứng'],
    [1, 'Xã A', 5, 'QĐ 1', 6, 'QĐ 2', 7, null],
  ]);
  expect(tree.filter((line) => line.startsWith(' '))).toHaveLength(3);
  expect(units).toEqual(['Xã A: 5 6 7 |']);
});

it('gives names the codes below them, with maxima below those', () => {
  const { tree } = reading([
    ['STT', 'Đơn vị', 'Kinh tế số', null, 'Xã hội số', null, 'Tổng điểm'],
    [null, null, 'Chợ số', 'Thanh toán', 'Y tế', 'Giáo dục', null],
    [null, null, '1.1', '1.2', '2.1', '2.2', null],
    [null, null, '(10)', '(20)', '(10)', '(20)', '(60)'],
    [1, 'Xã A', 5, 6, 7, 8, 26],
  ]);
  expect(tree).toEqual([
    ...['Kinh tế số', '  1.1 Chợ số /10', '  1.2 Thanh toán /20'],
    ...['Xã hội số', '  2.1 Y tế /10', '  2.2 Giáo dục /20'],
  ]);
});

it('takes lone capitals for codes beside the codes that extend them', () => {
  const { units } = reading([
    ['STT', 'Đơn vị', 'A', 'A.1', 'A.2', 'B', 'B.1', 'B.2', 'Tổng điểm'],
    [1, 'Xã A', 3, 1, 2, 9, 4, 5, 12],
    [2, 'Xã B', 2, 1, 1, 2, 1, 1, 4],
  ]);
  expect(units[0]).toBe('Xã A: 1 2 4 5 | 12');
});

it('keeps unlabelled maxima when a score exceeds one of them', () => {
  const { tree } = reading([
    ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng điểm'],
    [null, null, 20, 10, 30],
    [1, 'Xã A', 20.5, 6, 26.5],
    [2, 'Xã B', 12, 7, 19],
  ]);
  expect(tree).toEqual(['Nhận thức /20', 'Thể chế /10']);
});

it('gives a band the maximum that stands over its subtotals', () => {
  const { tree } = reading([
    ['STT', 'Đơn vị', 'Nhận thức số', null, null, 'Thể chế số', null, null, 'Tổng điểm'],
    [null, null, 'Tập huấn', 'Văn bản', 'Cộng', 'Kế hoạch', 'Quy chế', 'Cộng'],
    [null, null, '(10đ)', '(20đ)', '(30đ)', '(10đ)', '(20đ)', '(30đ)', '(60đ)'],
    [1, 'Xã A', 5, 6, 11, 7, 8, 15, 26],
  ]);
  expect(tree.filter((line) => !line.startsWith(' '))).toEqual([
    'Nhận thức số /30',
    'Thể chế số /30',
  ]);
});

it('reads scores beside facts about the units', () => {
  const { tree } = reading([
    ['STT', 'Đơn vị', 'Dân số', 'Nhận thức', 'Thể chế'],
    [1, 'Xã A', 15763, 5, 6],
    [2, 'Xã B', 9120, 5, 7],
  ]);
  expect(tree).toEqual(['Nhận thức', 'Thể chế']);
});

it('leaves general information out, whatever stands between it and its title', () => {
  const { tree, units } = reading([
    ['A. Thông tin chung'],
    ['Tên đơn vị: Xã A'],
    ['TT', 'Nội dung', 'Số liệu'],
    [1, 'Tổng số cán bộ', 19],
    [2, 'Tổng số người dân', 15763],
    ['B. Chỉ số đánh giá'],
    ['TT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm'],
    ['I', 'Nhóm', 20],
    [1, 'Tập huấn', 10, 5],
    [2, 'Văn bản', 10, 6],
  ]);
  expect(tree).toHaveLength(3);
  expect(units).toEqual(['Xã A: 5 6 |']);
});

describe('frameworks without any code', () => {
  const HEADER = ['Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];

  it('keep a leaf whose maximum happens to be the sum of the next ones', () => {
    const { units } = reading([
      HEADER,
      ['Thể chế số', 200, 150],
      ['Nhận thức số', 100, 50],
      ['Hạ tầng số', 100, 20],
      ['Kinh tế số', 150, 20],
    ]);
    expect(units[0]).toMatch(/: 150 50 20 20 \|/);
  });

  it('nest where scores are written as points of their maximum', () => {
    const { units } = reading([
      HEADER,
      ['An toàn thông tin', 30, 19.03],
      ['Văn bản', 10, '1,93/10'],
      ['Hội nghị', 20, '17,1/20'],
    ]);
    expect(units[0]).toMatch(/: 1.93 17.1 \|/);
  });

  it('nest below a total that stands on top, whatever words their names hold', () => {
    const { tree } = reading([
      HEADER,
      ['TỔNG CỘNG', 50, 21],
      ['Nhận thức số', 20],
      ['Phát triển hạ tầng', 10, 5],
      ['Thường xuyên tập huấn', 10, 4],
      ['Thể chế số', 30],
      ['Kế hoạch', 10, 5],
      ['Cộng tác viên', 20, 7],
    ]);
    expect(tree.filter((line) => !line.startsWith(' '))).toEqual([
      'Nhận thức số /20',
      'Thể chế số /30',
    ]);
  });

  it('nest as the sums of their maxima do', () => {
    const { tree } = reading([
      HEADER,
      ['Nền tảng chung', 40],
      ['Thể chế số', 20],
      ['Kế hoạch', 10, 5],
      ['Quy chế', 10, 5],
      ['Nhận thức số', 20],
      ['Tập huấn', 10, 5],
      ['Văn bản', 10, 7],
    ]);
    expect(tree).toEqual([
      'Nền tảng chung /40',
      '  Thể chế số /20',
      '    Kế hoạch /10',
      '    Quy chế /10',
      '  Nhận thức số /20',
      '    Tập huấn /10',
      '    Văn bản /10',
    ]);
  });
});

it('keeps uncoded rows under their group when its maximum is not their sum', () => {
  const { tree } = reading([
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Xã A'],
    ['I', 'Nhận thức số', 18, 9],
    [null, 'Tập huấn', 10, 5],
    [null, 'Truyền thông', 10, 4],
    ['II', 'Thể chế số', 30, 8],
    [null, 'Kế hoạch', 10, 3],
    [null, 'Văn bản', 20, 5],
  ]);
  expect(tree.filter((line) => !line.startsWith(' '))).toEqual([
    'I Nhận thức số /18',
    'II Thể chế số /30',
  ]);
});

it('puts the only indicator of a group under it, without a code of its own', () => {
  const { tree } = reading([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['I', 'Nhận thức số', 20],
    [null, 'Tập huấn', 10, 5],
    [null, 'Văn bản', 10, 6],
    ['II', 'Thể chế số', 10],
    [null, 'Kế hoạch', 10, 6],
  ]);
  expect(tree.slice(3)).toEqual(['II Thể chế số /10', '  Kế hoạch /10']);
});

describe('merged cells', () => {
  const card = (merges: readonly string[] | null): SheetSpec => ({
    name: 'Xã A',
    merges,
    rows: [
      ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      [1, 'Tập huấn', 10, 5, 'QĐ 5'],
      [2, 'Văn bản', 10, 4, null],
      [3, 'Kế hoạch', 10, null, 'KH 7'],
    ],
  });
  const missing = (merges: readonly string[] | null) => {
    const { rows, ...more } = card(merges);
    const { evidence } = readTable(rows, more).units[0]!;
    return [...evidence.values()].map(({ isMissing }) => isMissing);
  };

  it('give evidence to every indicator beside them', () => {
    expect(missing(['E2:E3'])).toEqual([false, false, false]);
  });

  it('give nothing when they are not known', () => {
    expect(missing(null)).toEqual([false, true, false]);
  });

  it('are no blank scores', () => {
    const { rows, ...more } = card(['D3:D4']);
    expect(unitsOf(readTable(rows, more))).toEqual(['Xã A: 5 4 invalid:4 (D3:D4) |']);
  });
});

it('reads the phases of a cell, and the claim that evidence is owed for', () => {
  const table = readTable([
    ['Tiêu chí', 'CA xã A', 'Minh chứng', 'CA xã B', 'Minh chứng'],
    ['● Tập huấn (10đ)', 'ĐTC:10 | TĐ1:9 | TĐ2:', null, 'KP', null],
    ['● Văn bản (10đ)', 'ĐTC:8 | TĐ1:7 | TĐ2:6', 'QĐ 5', '-', null],
  ]);
  expect(treeOf(table)).toEqual(['Tập huấn /10', 'Văn bản /10']);
  expect(unitsOf(table)).toEqual(['CA xã A: 9 6 |', 'CA xã B: notApplicable:KP _ |']);
  expect(table.units[0]!.evidence.get(0)).toMatchObject({
    source: 'cell',
    isMissing: true,
    claim: { state: 'scored', value: { units: 10, places: 0 } },
  });
});

it('keeps the next group beside an unscored one whose rows have no code', () => {
  const { tree } = reading([
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Huyện A', 'Huyện B'],
    [1, 'Đô thị thông minh', 0],
    [null, 'Nền tảng', 0],
    [null, 'Cảm biến', 0],
    [2, 'Chính quyền số', 20],
    [null, 'Kế hoạch', 10, 5, 6],
    [null, 'Quy chế', 10, 4, 7],
  ]);
  expect(tree.slice(3)).toEqual(['2 Chính quyền số /20', '  Kế hoạch /10', '  Quy chế /10']);
});

it.each(['Điểm UBND huyện chấm', 'Sở Nội vụ chấm', 'Cấp huyện đánh giá', 'Điểm Tổ thẩm định chấm'])(
  'lets %s count rather than the self score',
  (words) => {
    const { units } = reading([
      ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', words],
      [1, 'Tập huấn', 10, 9, 7],
      [2, 'Văn bản', 10, 8, 6],
    ]);
    expect(units[0]).toMatch(/: 7 6 \|/);
  },
);

it('keeps a unit of which only a word is known', () => {
  const { units } = reading([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'An Hòa', 'Phường 1', 'Mỹ Hòa'],
    [1, 'Tập huấn', 10, 5, 'chưa chấm', 6],
    [2, 'Văn bản', 10, 4, null, 7],
  ]);
  expect(units[1]).toBe('Phường 1: invalid:chưa chấm _ |');
});

it('keeps an indicator of which only words are known', () => {
  const { units } = reading([
    ['STT', 'Đơn vị', 'Tập huấn (10)', 'Văn bản (10)', 'Tổng'],
    [1, 'Xã A', 5, 'chưa chấm', 5],
    [2, 'Xã B', 6, 'chưa chấm', 6],
  ]);
  expect(units[0]).toBe('Xã A: 5 invalid:chưa chấm | 5');
});

describe('"Kiểm tra"', () => {
  it('is an indicator among the others, in columns and in names', () => {
    const inColumns = reading([
      ['STT', 'Đơn vị', 'Kỷ luật', 'Kiểm tra'],
      [null, 'Điểm tối đa', 25, 25],
      [1, 'Sở A', 20, 15],
    ]);
    expect(inColumns.tree).toEqual(['Kỷ luật /25', 'Kiểm tra /25']);
    const inRows = reading([
      ['Nội dung tiêu chí', 'Tự chấm'],
      ['1. Kế hoạch (15đ)', 10],
      ['2. Kiểm tra (5đ)', 3],
    ]);
    expect(inRows.tree).toEqual(['1. Kế hoạch /15', '2. Kiểm tra /5']);
  });

  it('behind the total only checks it', () => {
    const { tree } = reading([
      ['STT', 'Đơn vị', 'Kỷ luật', 'Công vụ', 'Tổng điểm', 'Kiểm tra'],
      [1, 'Sở A', 20, 15, 35, 0],
      [2, 'Sở B', 10, 15, 25, 0],
    ]);
    expect(tree).toEqual(['Kỷ luật', 'Công vụ']);
  });
});

it.each(['(Tối đa)', '- Điểm tối đa', 'Mức trần', 'Mức điểm tối đa'])(
  'takes the row %s for maxima',
  (label) => {
    const { tree, units } = reading([
      ['Đơn vị', 'Nhóm 1', 'Nhóm 2'],
      [label, 10, 20],
      ['Sở Nội vụ', 5, 6],
      ['Sở Tư pháp', 7, 8],
    ]);
    expect(tree).toEqual(['Nhóm 1 /10', 'Nhóm 2 /20']);
    expect(units).toEqual(['Sở Nội vụ: 5 6 |', 'Sở Tư pháp: 7 8 |']);
  },
);

describe('heads of sections that state the sums of their units', () => {
  const sheet = (sumOfFirst: number) =>
    reading([
      ['STT', 'Đơn vị', 'Nhóm 1', 'Nhóm 2'],
      [null, 'Điểm tối đa', 10, 20],
      ['I', 'Khối tổng hợp', sumOfFirst, 16.6],
      [1, 'Sở Nội vụ', 5.1, 8.3],
      [2, 'Sở Tư pháp', 7.2, 8.3],
      ['II', 'Khối kinh tế', 4, 9],
      [1, 'Sở Công Thương', 4, 9],
    ]).units;

  it('are no units', () =>
    expect(sheet(12.3)).toEqual([
      'Sở Nội vụ [Khối tổng hợp]: 5.1 8.3 |',
      'Sở Tư pháp [Khối tổng hợp]: 7.2 8.3 |',
      'Sở Công Thương [Khối kinh tế]: 4 9 |',
    ]));

  it('are units where a number is not the sum', () => expect(sheet(9)).toHaveLength(5));
});

it('takes a column called Kết quả for an indicator where the total counts it in', () => {
  const rows = (total: number) => [
    ['TT', 'Đơn vị', 'Nền tảng', 'Kết quả', 'Tổng'],
    [1, 'Sở Nội vụ', 5, 8, 13],
    [2, 'Sở Tư pháp', 7, 6, total],
  ];
  expect(reading(rows(13)).tree).toEqual(['Nền tảng', 'Kết quả']);
  expect(reading(rows(7)).tree).toEqual(['Nền tảng']);
});

it('takes Sở TC for a unit, and not for a number of credits', () => {
  const { units } = reading([
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Sở TC', 'Sở NV'],
    [1, 'Kế hoạch', 10, 5, 6],
    [2, 'Báo cáo', 20, 7, 8],
  ]);
  expect(units).toEqual(['Sở TC: 5 7 |', 'Sở NV: 6 8 |']);
});
