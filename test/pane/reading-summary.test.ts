import { recognise } from '../../src/core/recognise/recognise';
import { summariseReading } from '../../src/pane/overview/reading-summary';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';

const GROUPS: [string, number, [string, number][]][] = [
  [
    'Nhận thức số',
    20,
    [
      ['Họp giao ban', 10],
      ['Kênh truyền thông', 10],
    ],
  ],
  [
    'Thể chế số',
    30,
    [
      ['Kế hoạch năm', 10],
      ['Kinh phí', 10],
    ],
  ],
];

/** The second group says 30 and holds 20. */
function scorecard(name: string, extra: [string, number][] = []): SheetSpec {
  const rows = GROUPS.flatMap(([group, maximum, indicators], at) => [
    [`${at + 1}`, group, maximum, null],
    ...[...indicators, ...(at === 0 ? extra : [])].map(([indicator, points], i) => [
      `${at + 1}.${i + 1}`,
      indicator,
      points,
      points - 1,
    ]),
  ]);
  return {
    name,
    rows: [[`Tên đơn vị: ${name}`], ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ...rows],
  };
}

function summary(sheets: readonly SheetSpec[], language: 'vi' | 'en' = 'vi'): string {
  const snapshot = snapshotOf(...sheets);
  return summariseReading({ snapshot, scorebook: recognise(snapshot) }, language).join(' ');
}

const MATRIX: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
    [null, 'Điểm tối đa', 10.5, 20],
    [1, 'Xã An Bình', 8, 18],
    [2, 'Xã Mỹ Long', 9, 14],
  ],
};

describe('What was found', () => {
  const alike = ['Huyện A', 'Huyện C', 'Huyện D'].map((name) => scorecard(name));

  it('says in Vietnamese and in English how many scorecards and how large their framework', () => {
    expect(summary(alike)).toBe(
      'Tìm thấy 3 phiếu chấm của một bộ chỉ số (4 chỉ số, 2 nhóm, 50 điểm). ' +
        '1 điểm tối đa không bằng tổng của các mục con.',
    );
    expect(summary(alike, 'en')).toBe(
      'Found 3 scorecards of one framework (4 indicators, 2 groups, 50 points). ' +
        '1 maximum is not the sum of its parts.',
    );
  });

  it('names the sheet that has more than the others', () => {
    const odd = scorecard('Huyện B', [['Chữ ký số', 5]]);
    expect(summary([...alike, odd])).toContain(
      'Trang “Huyện B” nhiều hơn các trang khác 1 chỉ số.',
    );
  });

  it('counts the sheets that differ when there are several', () => {
    const odd = ['Huyện B', 'Huyện E'].map((name) => scorecard(name, [['Chữ ký số', 5]]));
    expect(summary([...alike, ...odd])).toContain('2 trang có bộ chỉ số khác các trang còn lại.');
  });

  it('says where a table of units stands', () =>
    expect(summary([MATRIX])).toBe(
      'Tìm thấy bảng điểm của 2 đơn vị ở Tổng hợp · A1:D4 (2 chỉ số, 30,5 điểm).',
    ));

  it('is nothing where no table is', () =>
    expect(summary([{ name: 'Ghi chú', rows: [['Gọi điện']] }])).toBe(''));
});
