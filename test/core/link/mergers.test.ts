/** Units that were merged, from the sheet that says so to their mean and their rank. */
import { formatDecimal } from '../../../src/core/number/exact';
import type { Policy } from '../../../src/core/policy/policy';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { scoreText } from '../../support/score-texts';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { DTI_2024_PROVINCES } from '../../fixtures/dti-2024-provinces';

type Rows = SheetSpec['rows'];

const SCORES: SheetSpec = {
  name: 'Bảng điểm',
  rows: [
    ['STT', 'Tên đơn vị', 'Nhận thức số (10)', 'Thể chế số (10)'],
    [1, 'Xã Tân Phú', 9, 8],
    [2, 'Xã Mỹ Long', 6, 5],
    [3, 'Xã An Bình', 10, 4],
    [4, 'Xã Hoà Thuận', 2, 2],
  ],
};
const MERGERS: Rows = [
  ['STT', 'Trước sáp nhập', 'Sau sáp nhập'],
  [1, 'Xã Tân Phú', 'Xã Tân Mỹ'],
  [2, 'xã Mỹ Long', 'Xã Tân Mỹ'],
  [3, 'Xã An Bình', 'Xã An Bình'],
  [4, 'Xã Hòa Thuận', 'Xã An Bình'],
];

/** `Xã Tân Mỹ = Xã Tân Phú + Xã Mỹ Long: 14 (1)` */
function merged(sheets: readonly SheetSpec[], policy: Partial<Policy> = {}): string[] {
  const { scorebook, results } = scoreWorkbook(snapshotOf(...sheets), policy);
  const [table] = scorebook.tables;
  return results[0]!.merged.map(({ total, rank }, at) => {
    const { name, parts, missing } = table!.mergers!.units[at]!;
    const old = [
      ...parts.map((part) => table!.units[part]!.name),
      ...missing.map((one) => `?${one}`),
    ];
    return `${name} = ${old.join(' + ')}: ${scoreText(total)} (${rank ?? '–'})`;
  });
}

const TWO = [
  'Xã Tân Mỹ = Xã Tân Phú + Xã Mỹ Long: 14 (1)',
  'Xã An Bình = Xã An Bình + Xã Hoà Thuận: 9 (2)',
];

describe('merged units', () => {
  it.each<[string, Rows]>([
    ['before and after', MERGERS],
    ['old and new', [['Đơn vị cũ', 'Đơn vị mới'], ...MERGERS.slice(1).map((row) => row.slice(1))]],
    [
      'new first, once for several old ones',
      [
        ['Đơn vị mới', 'Đơn vị cũ'],
        ['Xã Tân Mỹ', 'Xã Tân Phú'],
        [null, 'Xã Mỹ Long'],
        ['Xã An Bình', 'Xã An Bình'],
        [null, 'Xã Hoà Thuận'],
      ],
    ],
    [
      'old ones in one cell',
      [
        ['STT', 'Xã sau sáp nhập', 'Các xã trước sáp nhập'],
        [1, 'Xã Tân Mỹ', 'Xã Tân Phú, Xã Mỹ Long'],
        [2, 'Xã An Bình', 'Xã An Bình và Xã Hoà Thuận'],
      ],
    ],
    [
      'a column of the unit list',
      [
        ['STT', 'Tên đơn vị', 'Sáp nhập thành'],
        [1, 'Xã Tân Phú', 'Xã Tân Mỹ'],
        [2, 'Xã Mỹ Long', 'Xã Tân Mỹ'],
        [3, 'Xã An Bình', null],
        [4, 'Xã Hoà Thuận', 'Xã An Bình'],
      ],
    ],
  ])('have the mean of the old ones, by %s', (_, rows) => {
    const name = rows[0]!.includes('Sáp nhập thành') ? 'Danh sách đơn vị' : 'Sáp nhập';
    expect(merged([SCORES, { name, rows }])).toEqual(TWO);
  });

  it('ask nothing, and are told in the report as a sheet that was understood', () => {
    const { scorebook, findings } = scoreWorkbook(
      snapshotOf(SCORES, { name: 'Sáp nhập', rows: MERGERS }),
      {},
    );
    expect([scorebook.questions, findings]).toEqual([[], []]);
  });

  it('stand beside units that stay as they are', () =>
    expect(merged([SCORES, { name: 'Sáp nhập', rows: MERGERS.slice(0, 3) }])).toEqual([
      'Xã Tân Mỹ = Xã Tân Phú + Xã Mỹ Long: 14 (1)',
      'Xã An Bình = Xã An Bình: 14 (1)',
      'Xã Hoà Thuận = Xã Hoà Thuận: 4 (3)',
    ]));

  it('have no total while an old one is not scored', () => {
    const rows = [...MERGERS, [5, 'Xã Phú Hữu', 'Xã An Bình']];
    const sheets = [SCORES, { name: 'Sáp nhập', rows }];
    expect(merged(sheets)).toEqual([
      'Xã Tân Mỹ = Xã Tân Phú + Xã Mỹ Long: 14 (1)',
      'Xã An Bình = Xã An Bình + Xã Hoà Thuận + ?Xã Phú Hữu: blank (–)',
    ]);
    const { findings } = scoreWorkbook(snapshotOf(...sheets), {});
    expect(findings.map(({ facts }) => facts)).toEqual([
      { code: 'merger-incomplete', unit: 'Xã An Bình', missing: ['Xã Phú Hữu'] },
    ]);
  });

  it('are ranked by the chain of the policy, too', () => {
    const [head, ...rows] = MERGERS;
    const sheets = [SCORES, { name: 'Sáp nhập', rows: [head!, ...rows.slice(0, 2)] }];
    const ranks = merged(sheets, { tieBreak: ['Thể chế số'] }).map((line) => line.slice(-3));
    expect(ranks).toEqual(['(1)', '(2)', '(3)']);
  });

  it('are none in a table of the new units', () => {
    const rows = [SCORES.rows[0]!, [1, 'Xã Tân Mỹ', 9, 8], [2, 'Xã An Bình', 9, 8]];
    expect(
      merged([
        { name: 'Bảng điểm', rows },
        { name: 'Sáp nhập', rows: MERGERS },
      ]),
    ).toEqual([]);
  });
});

describe('DTI 2024 after the merger of the provinces', () => {
  const scores: SheetSpec = {
    name: 'DTI 2024',
    rows: [
      ['STT', 'Tỉnh, thành phố', 'DTI'],
      ...DTI_2024_PROVINCES.map(([name, index], at) => [at + 1, name, Number(index)]),
    ],
  };
  const mergers: SheetSpec = {
    name: 'Sáp nhập tỉnh',
    rows: [
      ['Tỉnh, thành phố sau sáp nhập', 'Tỉnh, thành phố trước sáp nhập'],
      ['Thành phố Hồ Chí Minh', 'Hồ Chí Minh, Bình Dương, Bà Rịa - Vũng Tàu'],
      ['Thành phố Hải Phòng', 'Hải Phòng, Hải Dương'],
      ['Thành phố Đà Nẵng', 'Đà Nẵng, Quảng Nam'],
      ['Thái Nguyên', 'Thái Nguyên, Bắc Kạn'],
      ['Tuyên Quang', 'Hà Giang, Tuyên Quang'],
    ],
  };

  it('is the mean of the old provinces', () => {
    const { scorebook, results } = scoreWorkbook(snapshotOf(scores, mergers), { places: 4 });
    const names = scorebook.tables[0]!.mergers!.units.map(({ name }) => name);
    const totals = results[0]!.merged.map(({ total }) =>
      total.state === 'scored' ? formatDecimal(total.exact, 5) : total.state,
    );
    expect(names.map((name, at) => [name, totals[at]])).toEqual([
      // Published 0.7770.
      ['Thành phố Hồ Chí Minh', '0.77693'],
      // Published 0.7857.
      ['Thành phố Hải Phòng', '0.7857'],
      ['Thành phố Đà Nẵng', '0.7069'],
      ['Thái Nguyên', '0.7521'],
      ['Tuyên Quang', '0.6862'],
      // Published 0.8241 and 0.7951.
      ['TP. Hà Nội', '0.8241'],
      ['TP. Huế', '0.7951'],
      ['Cao Bằng', '0.5128'],
    ]);
    expect(results[0]!.merged.map(({ rank }) => rank)).toEqual([4, 3, 6, 5, 7, 1, 2, 8]);
  });
});
