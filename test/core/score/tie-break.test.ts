import fc from 'fast-check';
import type { Policy } from '../../../src/core/policy/policy';
import { POLICY_CHOICES } from '../../../src/core/policy/policy';
import { tieBreakChain } from '../../../src/core/score/tie-break';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import {
  notApplicable,
  scoreTableOf,
  type NodeSpec,
  type ScoreSpec,
  type TableSpec,
} from '../../support/score-table';
import { ranksOf, scoreOf } from '../../support/score-texts';

const THREE: NodeSpec[] = [
  { code: 'I', name: 'Thể chế' },
  { code: 'II', name: 'Hạ tầng' },
  { code: 'III', name: 'Nhân lực' },
];

function spec(...rows: readonly (readonly ScoreSpec[])[]): TableSpec {
  return { nodes: THREE, units: rows.map((scores) => ({ scores })) };
}

describe('units of equal totals', () => {
  const rows = spec(['10', '20', '5'], ['15', '15', '5'], ['5', '30', '0']);

  it('are tied without a chain', () => expect(ranksOf(rows)).toEqual([1, 1, 1]));

  it.each([
    ['by code', ['II']],
    ['by name', ['Hạ tầng']],
    ['by code and name', ['II. Hạ tầng']],
    ['by a code in other signs', ['(II)']],
  ])('are ordered by the named node, %s', (_, tieBreak) =>
    expect(ranksOf(rows, { tieBreak })).toEqual([2, 3, 1]),
  );

  it('are ordered by the next node where the first one is equal, too', () => {
    const equal = spec(['10', '20', '5'], ['5', '20', '10'], ['5', '25', '5']);
    expect(ranksOf(equal, { tieBreak: ['II'] })).toEqual([2, 2, 1]);
    expect(ranksOf(equal, { tieBreak: ['II', 'III'] })).toEqual([3, 2, 1]);
  });

  it.each([
    ['1224', [2, 2, 1, 4]],
    ['1334', [3, 3, 1, 4]],
    ['1223', [2, 2, 1, 3]],
    ['average', [2.5, 2.5, 1, 4]],
  ] as const)('that stay equal are tied by the rule %s', (ties, ranks) => {
    const rest = spec(['10', '20', '5'], ['5', '20', '10'], ['5', '25', '5'], ['1', '1', '1']);
    expect(ranksOf(rest, { tieBreak: ['II'], ties })).toEqual(ranks);
  });

  it('never go above a higher total', () =>
    expect(ranksOf(spec(['0', '30', '0'], ['31', '0', '0']), { tieBreak: ['II'] })).toEqual([
      2, 1,
    ]));

  it('count a blank as zero where blanks are zero: above a deduction', () => {
    const deduction = spec(['10', '0', '-1'], ['9', '0', null]);
    expect(ranksOf(deduction, { tieBreak: ['III'] })).toEqual([2, 1]);
  });

  it('go behind every score where they have none', () =>
    expect(
      ranksOf(spec(['10', notApplicable(), '0'], ['10', '0', '0']), { tieBreak: ['II'] }),
    ).toEqual([2, 1]));

  it('are compared as the policy ranks: rounded, or exactly', () => {
    const close = spec(['10.001', '20', '5'], ['10', '20.001', '5']);
    expect(ranksOf(close, { tieBreak: ['II', 'I'], roundAt: 'indicator' })).toEqual([1, 1]);
    expect(ranksOf(close, { tieBreak: ['II', 'I'], rankOn: 'exact' })).toEqual([2, 1]);
  });

  it('keep their group ranks', () => {
    const { units } = scoreOf(spec(['10', '20', '0'], ['20', '10', '0']), { tieBreak: ['I'] });
    expect(units.map(({ groupRanks }) => groupRanks.get(2))).toEqual([1, 1]);
  });

  it('are set apart inside their scope, too', () => {
    const scoped: TableSpec = {
      nodes: THREE,
      units: [
        { scope: 'A', scores: ['10', '20', '5'] },
        { scope: 'B', scores: ['12', '18', '5'] },
        { scope: 'A', scores: ['5', '25', '5'] },
      ],
    };
    const { units } = scoreOf(scoped, { tieBreak: ['II'] });
    expect(units.map(({ rank }) => rank)).toEqual([2, 3, 1]);
    expect(units.map(({ scopeRank }) => scopeRank)).toEqual([2, 1, 1]);
  });
});

describe('what the chain decided', () => {
  const decided = (table: TableSpec, tieBreak: readonly string[]) =>
    scoreOf(table, { tieBreak }).units.map((unit) => unit.tieBreak);

  it('is said of both units, with the node', () =>
    expect(decided(spec(['10', '20', '0'], ['5', '25', '0'], ['1', '1', '1']), ['II'])).toEqual([
      { over: null, under: { node: 1, unit: 1 } },
      { over: { node: 1, unit: 0 }, under: null },
      null,
    ]));

  it('is the node that told two neighbours apart, not the first of the chain', () =>
    expect(
      decided(spec(['10', '20', '0'], ['9', '20', '1'], ['0', '30', '0']), ['II', 'I']),
    ).toEqual([
      { over: { node: 0, unit: 1 }, under: { node: 1, unit: 2 } },
      { over: null, under: { node: 0, unit: 0 } },
      { over: { node: 1, unit: 0 }, under: null },
    ]));

  it('is nothing where the totals differ or the chain is equal as well', () =>
    expect(decided(spec(['10', '20', '0'], ['10', '20', '0'], ['9', '9', '9']), ['II'])).toEqual([
      null,
      null,
      null,
    ]));
});

describe('the nodes of a chain', () => {
  const chainOf = (nodes: readonly NodeSpec[], ...tieBreak: string[]) => {
    const table = scoreTableOf({ nodes, units: [] });
    return tieBreakChain(table, completePolicy({ tieBreak }, table));
  };

  it('are unknown when the table has none of the name', () =>
    expect(chainOf(THREE, 'IV', 'II')).toEqual({ nodes: [1], unknown: ['IV'] }));

  it('are the ones nearest to the top where codes repeat', () =>
    expect(chainOf([{ code: '2', children: [{ code: '1' }] }, { code: '1' }], '1').nodes).toEqual([
      2,
    ]));

  it('are unknown when two beside each other have the name', () =>
    expect(chainOf([{ name: 'Khác' }, { name: 'Khác' }], 'Khác').unknown).toEqual(['Khác']));

  it('are never what is not scored', () =>
    expect(chainOf([{ code: 'I', isScored: false }, { code: 'II' }], 'I').unknown).toEqual(['I']));
});

describe('a chain of ties', () => {
  const rows = fc.array(
    fc.array(fc.constantFrom('0', '1', '2', '0.004', null), { minLength: 3, maxLength: 3 }),
    { minLength: 2, maxLength: 9 },
  );
  const policy: fc.Arbitrary<Partial<Policy>> = fc.record({
    ties: fc.constantFrom(...POLICY_CHOICES.ties),
    rankOn: fc.constantFrom(...POLICY_CHOICES.rankOn),
    tieBreak: fc.shuffledSubarray(['I', 'II', 'III']),
  });

  it('gives a unit the same rank wherever it stands', () => {
    const shuffled = rows.chain((matrix) =>
      fc.tuple(
        fc.constant(matrix),
        fc.shuffledSubarray([...matrix.keys()], { minLength: matrix.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, policy, ([matrix, order], chosen) => {
        const ranks = ranksOf(spec(...matrix), chosen);
        const moved = order.map((row) => matrix[row]!);
        expect(ranksOf(spec(...moved), chosen)).toEqual(order.map((row) => ranks[row]));
      }),
    );
  });

  it('moves a unit only among those that had its rank', () => {
    fc.assert(
      fc.property(rows, policy, (matrix, chosen) => {
        const without = ranksOf(spec(...matrix), { ...chosen, tieBreak: [], ties: '1224' });
        const withChain = ranksOf(spec(...matrix), { ...chosen, ties: '1224' });
        withChain.forEach((rank, unit) => {
          const tied = without.filter((other) => other === without[unit]).length;
          if (rank === null) return;
          expect(rank).toBeGreaterThanOrEqual(without[unit]!);
          expect(rank).toBeLessThan(without[unit]! + tied);
        });
      }),
    );
  });
});
