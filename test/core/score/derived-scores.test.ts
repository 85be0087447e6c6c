/** Indices beside the tree: pillars whose groups overlap. */
import { exactFromDecimal, exactToNumber, formatDecimal } from '../../../src/core/number/exact';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import type { Policy } from '../../../src/core/policy/policy';
import type { DerivedIndex, DerivedKind } from '../../../src/core/framework/derived-index';
import { scoreTable } from '../../../src/core/score/score-table';
import type { DerivedResult } from '../../../src/core/score/results';
import { DTI_2022_PROVINCES } from '../../fixtures/dti-2022-provinces';
import {
  flatNodes,
  notApplicable,
  scoreTableOf,
  type ScoreSpec,
  type TableSpec,
} from '../../support/score-table';
import { scoreText } from '../../support/score-texts';

/** `index('A', 'share', '1', '2 × 0.4')` */
function index(code: string, kind: DerivedKind, ...parts: string[]): DerivedIndex {
  return {
    code,
    name: `Trụ cột ${code}`,
    kind,
    note: null,
    parts: parts.map((text) => {
      const [part, weight = '1'] = text.split(' × ');
      return { code: part!, weight: exactFromDecimal(weight) };
    }),
  };
}

function derivedOf(
  spec: TableSpec,
  derived: readonly DerivedIndex[],
  policy: Partial<Policy> = {},
): DerivedResult[][] {
  const framework = { sheetId: 'sheet-9', title: 'Bộ chỉ số', wordings: [], derived };
  const table = { ...scoreTableOf(spec), framework };
  return scoreTable(table, completePolicy(policy, table)).units.map((unit) => [...unit.derived]);
}

/** The first index of one unit on groups of 100, 100 and 200 points. */
function valueOf(
  scores: readonly ScoreSpec[],
  indices: DerivedIndex | readonly DerivedIndex[],
  policy: Partial<Policy> = {},
): string {
  const spec = { nodes: flatNodes('100', '100', '200'), units: [{ scores }] };
  const ofUnit = derivedOf(spec, [indices].flat(), policy)[0]!;
  return scoreText(ofUnit[ofUnit.length - 1]!.score);
}

describe('an index beside the tree', () => {
  const share = index('A', 'share', '1', '3');

  it('is the share of the points of its parts', () =>
    expect(valueOf(['80', '0', '100'], share)).toBe('0.6'));

  it('takes its parts by name as well', () =>
    expect(valueOf(['80', '0', '100'], index('A', 'share', 'Nhóm 1', 'Nhóm 3'))).toBe('0.6'));

  it('has four places beside points, or more where points have more', () => {
    expect(valueOf(['80', '0', '99'], share)).toBe('0.5967');
    expect(valueOf(['80', '0', '99'], share, { places: 6 })).toBe('0.596667');
    expect(valueOf(['80', '0', '100.01'], share, { roundAt: 'never' })).toMatch(/^0\.60003333/);
  });

  it('is a weighted sum or a weighted mean of the shares', () => {
    expect(valueOf(['50', '0', '200'], index('A', 'weighted', '1 × 0.4', '3 × 0.3'))).toBe('0.5');
    expect(valueOf(['50', '0', '200'], index('A', 'mean', '1 × 1', '3 × 3'))).toBe('0.875');
  });

  it('may be made of indices above it', () => {
    const whole = index('DTI', 'weighted', 'A × 0.4', 'B × 0.6');
    expect(valueOf(['80', '50', '100'], [share, index('B', 'share', '2'), whole])).toBe('0.54');
  });

  it('takes points of the sum, whatever the scale on which scores are stated', () =>
    expect(valueOf(['80', '0', '100'], share, { scale: 'percent' })).toBe('0.6'));

  it('leaves out what is not applicable, with its maximum', () => {
    expect(valueOf(['80', '0', notApplicable()], share)).toBe('0.8');
    const weighted = index('A', 'weighted', '1 × 0.4', '3 × 0.6');
    expect(valueOf(['80', '0', notApplicable()], weighted)).toBe('0.8');
    expect(valueOf([notApplicable(), '0', notApplicable()], share)).toBe('notApplicable');
  });

  it('leaves out an indicator of a part that is not applicable', () => {
    const spec: TableSpec = {
      nodes: [{ code: '1', max: '100', children: [{ max: '60' }, { max: '40' }] }],
      units: [{ scores: ['30', notApplicable()] }],
    };
    expect(scoreText(derivedOf(spec, [index('A', 'share', '1')])[0]![0]!.score)).toBe('0.5');
  });

  it.each([
    ['zero', '0.2667'],
    ['skip', '0.8'],
    ['refuse', 'refused'],
  ] as const)('follows the policy for blanks: %s', (missing, value) =>
    expect(valueOf(['80', '0', null], share, { missing })).toBe(value),
  );

  it('is blank where nothing of it was scored', () =>
    expect(valueOf([null, '5', null], share)).toBe('blank'));

  it('is no number where the table has no such part, or no maximum of it', () => {
    expect(valueOf(['80', '0', '100'], index('A', 'share', '1', '9'))).toBe('refused');
    const spec = { nodes: [{ code: '1' }], units: [{ scores: ['5'] }] };
    expect(scoreText(derivedOf(spec, [index('A', 'share', '1')])[0]![0]!.score)).toBe('refused');
  });

  it('is ranked overall and inside the scope', () => {
    const spec: TableSpec = {
      nodes: flatNodes('10', '10'),
      units: [
        { scope: 'X', scores: ['5', '0'] },
        { scope: 'Y', scores: ['9', '0'] },
        { scope: 'Y', scores: ['5', '9'] },
        { scope: 'X', scores: [null, '9'] },
      ],
    };
    const ranks = derivedOf(spec, [index('A', 'share', '1')]).map(([first]) => [
      first!.rank,
      first!.scopeRank,
    ]);
    expect(ranks).toEqual([
      [2, 1],
      [1, 1],
      [2, 2],
      [null, null],
    ]);
  });
});

describe('the published pillars of DTI 2022', () => {
  // The five foundation groups together are what the index holds beside the three activities:
  // Σ = 1000·index − 200·government − 150·economy − 150·society, out of 500.
  const foundation = (...[, total, cqs, kts, xhs]: (typeof DTI_2022_PROVINCES)[number]) =>
    String(
      Math.round(
        (Number(total) * 1000 - Number(cqs) * 200 - Number(kts) * 150 - Number(xhs) * 150) * 1000,
      ) / 500_000,
    );
  const spec: TableSpec = {
    nodes: [
      { code: 'I', max: '500' },
      { code: '7', name: 'Chính quyền số', max: '200' },
      { code: '8', name: 'Kinh tế số', max: '150' },
      { code: '9', name: 'Xã hội số', max: '150' },
    ],
    scale: 'unit',
    aggregation: 'mean',
    units: DTI_2022_PROVINCES.map((row) => ({
      name: row[0],
      scores: [foundation(...row), row[2], row[3], row[4]],
    })),
  };
  const pillars = [
    index('CQS', 'share', 'I', '7'),
    index('KTS', 'share', 'I', '8'),
    index('XHS', 'share', 'I', '9'),
  ];
  const results = derivedOf(spec, pillars);
  const of = (name: string) => results[DTI_2022_PROVINCES.findIndex(([unit]) => unit === name)]!;

  it('of Trà Vinh are 0.6683, 0.6647 and 0.5991 within 0.0001', () => {
    // Source: travinh.gov.vn, 12/7/2023.
    const published = [0.6683, 0.6647, 0.5991];
    of('Trà Vinh').forEach(({ score }, at) => {
      const value = score.state === 'scored' ? exactToNumber(score.exact) : NaN;
      expect(Math.abs(value - published[at]!)).toBeLessThanOrEqual(0.0001);
    });
  });

  it.each([
    // Sources: travinh.gov.vn, 12/7/2023; kinhdoanhvatiepthi.vn, 2023.
    ['Trà Vinh', [29, 27, 26]],
    ['TP. Đà Nẵng', [1, 1, 1]],
    ['TP. Hồ Chí Minh', [3, 3, 4]],
    ['TP. Hà Nội', [40, 18, 30]],
  ])('rank %s %j of 63', (name, ranks) => expect(of(name).map(({ rank }) => rank)).toEqual(ranks));

  it('stand beside group ranks of the same name: Bến Tre 28, 25, 55', () => {
    // Source: vietnamnet.vn, 2023: ranks of the groups of activity.
    const table = scoreTableOf(spec);
    const { units } = scoreTable(table, completePolicy({}, table));
    const unit = units[DTI_2022_PROVINCES.findIndex(([name]) => name === 'Bến Tre')]!;
    expect([1, 2, 3].map((group) => unit.groupRanks.get(group))).toEqual([28, 25, 55]);
    expect(of('Bến Tre').map(({ rank }) => rank)).not.toEqual([28, 25, 55]);
  });

  it('give the index of 63 provinces back, and its published ranks', () => {
    const table = scoreTableOf(spec);
    const { units } = scoreTable(table, completePolicy({}, table));
    const totals = units.map(
      ({ total }) => total.state === 'scored' && formatDecimal(total.rounded),
    );
    expect(totals).toEqual(DTI_2022_PROVINCES.map(([, total]) => total));
    const ranks = units.map(({ rank }) => rank);
    const places = DTI_2022_PROVINCES.map((_, at) => at + 1);
    places[15] = 15; // Yên Bái beside Thanh Hóa, both 0.6350
    expect(ranks).toEqual(places);
  });
});
