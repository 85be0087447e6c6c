import { formatDecimal } from '../../../src/core/number/exact';
import type { RoundAt } from '../../../src/core/policy/policy';
import {
  flatNodes,
  invalid,
  notApplicable,
  type NodeSpec,
  type ScoreSpec,
  type TableSpec,
} from '../../support/score-table';
import { ranksOf, scoreOf, scoreText, totalsOf } from '../../support/score-texts';

/** Two groups: node 0 with the leaves 1 and 2, node 3 with the leaves 4 and 5. */
const GROUPS: NodeSpec[] = [
  { code: 'I', children: [{ max: '10' }, { max: '10' }] },
  { code: 'II', children: [{ max: '20' }, { max: '20' }] },
];

function oneUnit(nodes: readonly NodeSpec[], ...scores: ScoreSpec[]): TableSpec {
  return { nodes, units: [{ scores }] };
}

function nodeTexts(spec: TableSpec, policy = {}): string[] {
  return scoreOf(spec, policy).units[0]!.nodes.map(scoreText);
}

describe('a sum of points', () => {
  it('adds the leaves of a group and the groups of the total', () => {
    const spec = oneUnit(GROUPS, '9.5', '8', '0.1', '0.2');
    expect(nodeTexts(spec)).toEqual(['17.5', '9.5', '8', '0.3', '0.1', '0.2']);
    expect(totalsOf(spec)).toEqual(['17.8']);
  });

  it('goes down to any depth', () => {
    const deep: NodeSpec[] = [{ children: [{ children: [{ children: [{}, {}] }, {}] }] }];
    expect(totalsOf(oneUnit(deep, '1', '2', '4'))).toEqual(['7']);
  });

  it('subtracts a deduction', () =>
    expect(totalsOf(oneUnit(flatNodes('100', '-5'), '80', '-2.5'))).toEqual(['77.5']));

  it('pays no heed to weights', () => {
    const nodes: NodeSpec[] = [{ weight: '3' }, { weight: '1' }];
    expect(totalsOf(oneUnit(nodes, '10', '20'))).toEqual(['30']);
  });

  it('leaves out what is not scored', () => {
    const nodes: NodeSpec[] = [
      { children: [{}, { isScored: false }] },
      { isScored: false, children: [{}] },
    ];
    const spec = oneUnit(nodes, '10', '99', '99');
    expect(totalsOf(spec)).toEqual(['10']);
    expect(nodeTexts(spec)).toEqual([
      '10',
      '10',
      'notApplicable',
      'notApplicable',
      'notApplicable',
    ]);
    expect(totalsOf(oneUnit(nodes, '10', null, null), { missing: 'refuse' })).toEqual(['10']);
  });
});

describe('a weighted mean', () => {
  const mean = (nodes: readonly NodeSpec[], ...scores: ScoreSpec[]): TableSpec => ({
    ...oneUnit(nodes, ...scores),
    aggregation: 'mean',
  });
  const WEIGHTED: NodeSpec[] = [{ weight: '1' }, { weight: '3' }];

  it('divides the weighted sum by the weights', () =>
    expect(totalsOf(mean(WEIGHTED, '10', '20'))).toEqual(['17.5']));

  it('weighs all alike where nothing is stated', () =>
    expect(totalsOf(mean([{}, {}, {}], '1', '1', '2'), { places: 6 })).toEqual(['1.333333']));

  it('weighs index values by maximum points where no weight is stated', () => {
    const spec: TableSpec = { ...mean(flatNodes('100', '300'), '1', '0.5'), scale: 'unit' };
    expect(totalsOf(spec)).toEqual(['0.625']);
  });

  it('counts a blank as zero, so that an empty cell never lifts the mean', () =>
    expect(totalsOf(mean(WEIGHTED, '10', null))).toEqual(['2.5']));

  it('leaves out what is not applicable, with its weight', () =>
    expect(totalsOf(mean(WEIGHTED, '10', notApplicable()))).toEqual(['10']));

  it('is not applicable where nothing has weight', () =>
    expect(totalsOf(mean([{ weight: '0' }, { weight: '0' }], '1', '1'))).toEqual([
      'notApplicable',
    ]));

  it('takes means below the total where the children state weights, and sums where not', () => {
    const nodes: NodeSpec[] = [
      { weight: '1', children: [{ weight: '1' }, { weight: '1' }] },
      { weight: '1', children: [{}, {}] },
    ];
    const spec = mean(nodes, '10', '20', '10', '20');
    expect(nodeTexts(spec).filter((_, index) => index % 3 === 0)).toEqual(['15', '30']);
    expect(totalsOf(spec)).toEqual(['22.5']);
  });
});

describe('rounding', () => {
  const spec = oneUnit(GROUPS, '1.125', '1.125', '1.124', '1.124');

  it.each<[RoundAt, string, string, string]>([
    ['never', '1.125', '2.25', '4.498'],
    ['indicator', '1.13', '2.26', '4.5'],
    ['tier', '1.13', '2.26', '4.5'],
    ['total', '1.125', '2.25', '4.5'],
  ])('%s gives indicator %s, group %s, total %s', (roundAt, indicator, group, total) => {
    expect(nodeTexts(spec, { roundAt }).slice(0, 2)).toEqual([group, indicator]);
    expect(totalsOf(spec, { roundAt })).toEqual([total]);
  });

  it('at each tier rounds a group before it is added', () => {
    const mean: TableSpec = {
      nodes: [
        { weight: '1', children: [{ weight: '1' }, { weight: '2' }] },
        { weight: '1', children: [{ weight: '1' }, { weight: '2' }] },
      ],
      units: [{ scores: ['1', '0', '1', '0'] }],
      aggregation: 'mean',
    };
    expect(totalsOf(mean, { roundAt: 'tier', places: 1 })).toEqual(['0.3']);
    expect(totalsOf(mean, { roundAt: 'indicator', places: 1 })).toEqual(['0.333333333333']);
  });

  it('goes half up or half even as the policy says', () => {
    const half = oneUnit([{}], '0.125');
    expect(totalsOf(half)).toEqual(['0.13']);
    expect(totalsOf(half, { roundMode: 'half-even' })).toEqual(['0.12']);
  });

  it('never touches the exact score', () => {
    const { total } = scoreOf(spec, { roundAt: 'tier', places: 0 }).units[0]!;
    expect(total.state === 'scored' && formatDecimal(total.exact)).toBe('4.498');
  });

  it('decides ties on the rounded or on the exact total', () => {
    const close: TableSpec = { nodes: [{}], units: [{ scores: ['1.004'] }, { scores: ['1.001'] }] };
    expect(ranksOf(close)).toEqual([1, 1]);
    expect(ranksOf(close, { rankOn: 'exact' })).toEqual([1, 2]);
    expect(ranksOf(close, { roundAt: 'never' })).toEqual([1, 2]);
  });
});

describe('a score above the maximum', () => {
  const spec = oneUnit(flatNodes('10', '-5'), '12', '-8');

  it('counts as it stands where it is only flagged', () =>
    expect(totalsOf(spec, { overMax: 'flag' })).toEqual(['4']));

  it('is cut to the stated maximum where the policy clamps, a deduction to its deepest', () =>
    expect(totalsOf(spec, { overMax: 'clamp' })).toEqual(['5']));

  it('clamps each score by itself', () => {
    const two = oneUnit(flatNodes('10', '10'), '12', '3');
    expect(nodeTexts(two, { overMax: 'clamp' })).toEqual(['10', '3']);
  });

  it('is never invented: without a stated maximum nothing is cut', () =>
    expect(totalsOf(oneUnit([{}], '1000'), { overMax: 'clamp' })).toEqual(['1000']));
});

describe('what has no score', () => {
  it('is not zero: a unit without any score has no total and no rank', () => {
    const spec: TableSpec = {
      nodes: GROUPS,
      units: [
        { scores: [null, null, null, null] },
        { scores: ['0', null, null, null] },
        { scores: [notApplicable(), notApplicable(), notApplicable(), notApplicable()] },
      ],
    };
    expect(totalsOf(spec)).toEqual(['blank', '0', 'notApplicable']);
    expect(ranksOf(spec)).toEqual([null, 1, null]);
  });

  it('adds nothing where a blank is zero', () => {
    const spec = oneUnit(GROUPS, '9', null, null, null);
    expect(totalsOf(spec)).toEqual(['9']);
    expect(nodeTexts(spec)).toEqual(['9', '9', 'blank', 'blank', 'blank', 'blank']);
  });

  it('refuses the total, and the group that it lies in, where the policy does', () => {
    const spec = oneUnit(GROUPS, '9', null, '1', '2');
    expect(totalsOf(spec, { missing: 'refuse' })).toEqual(['refused']);
    expect(nodeTexts(spec, { missing: 'refuse' })).toEqual([
      'refused',
      '9',
      'blank',
      '3',
      '1',
      '2',
    ]);
    expect(ranksOf(spec, { missing: 'refuse' })).toEqual([null]);
  });

  it('is blank where text that is no score stands', () => {
    const spec = oneUnit(GROUPS, '9', invalid('tốt'), '1', '2');
    expect(totalsOf(spec)).toEqual(['12']);
    expect(totalsOf(spec, { missing: 'refuse' })).toEqual(['refused']);
  });

  it('does not refuse what is not applicable', () => {
    const spec = oneUnit(GROUPS, '9', notApplicable(), notApplicable(), notApplicable());
    expect(totalsOf(spec, { missing: 'refuse' })).toEqual(['9']);
    expect(nodeTexts(spec)[3]).toBe('notApplicable');
  });
});

describe('ranks', () => {
  const districts: TableSpec = {
    nodes: GROUPS,
    units: [
      { scope: 'Khối 1', scores: ['10', '9', '1', '1'] },
      { scope: 'Khối 2', scores: ['5', '5', '9', '9'] },
      { scope: 'khối 1', scores: ['1', '1', '9', '9'] },
      { scope: null, scores: ['0', '0', '1', '0'] },
    ],
  };

  it('run over all units, and inside each scope as well', () => {
    expect(ranksOf(districts)).toEqual([2, 1, 3, 4]);
    expect(scoreOf(districts).units.map((unit) => unit.scopeRank)).toEqual([1, 1, 2, null]);
  });

  it('are given for every group', () => {
    const { units } = scoreOf(districts);
    expect(units.map((unit) => unit.groupRanks.get(0))).toEqual([1, 2, 3, 4]);
    expect(units.map((unit) => unit.groupRanks.get(3))).toEqual([3, 1, 1, 4]);
    expect([...units[0]!.groupRanks.keys()]).toEqual([0, 3]);
  });

  it('of a group round its score like a total', () => {
    const spec: TableSpec = {
      nodes: [{ children: [{}] }, {}],
      units: [{ scores: ['1.004', '2.001'] }, { scores: ['1.001', '2.004'] }],
    };
    const tied = scoreOf(spec).units.map((unit) => [...unit.groupRanks.values()]);
    expect(tied).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const apart = scoreOf(spec, { rankOn: 'exact' }).units;
    expect(apart.map((unit) => [...unit.groupRanks.values()])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('never cross a period', () => {
    const years: TableSpec = {
      nodes: [{}],
      scopeIsPeriod: true,
      units: [
        { name: 'Cà Mau', scope: '2022', scores: ['58.9'] },
        { name: 'Cà Mau', scope: '2023', scores: ['89.64'] },
        { name: 'Lào Cai', scope: '2022', scores: ['59.83'] },
        { name: 'Lào Cai', scope: '2023', scores: ['81.56'] },
      ],
    };
    expect(ranksOf(years)).toEqual([2, 1, 1, 2]);
    const { units } = scoreOf(years);
    expect(units.map((unit) => unit.groupRanks.get(0))).toEqual([2, 1, 1, 2]);
    expect(units.map((unit) => unit.scopeRank)).toEqual([null, null, null, null]);
  });

  it('leave no place to a unit without a total', () => {
    const spec: TableSpec = {
      nodes: GROUPS,
      units: [
        { scores: ['9', null, '9', '9'] },
        { scores: ['1', '1', '1', '1'] },
        { scores: ['2', '2', '2', '2'] },
      ],
    };
    expect(ranksOf(spec, { missing: 'refuse' })).toEqual([null, 2, 1]);
  });
});
