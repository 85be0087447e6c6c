import fc from 'fast-check';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import { POLICY_CHOICES, type Policy } from '../../../src/core/policy/policy';
import { policyPrice, type PolicyPrice } from '../../../src/core/score/policy-price';
import { scoreTable } from '../../../src/core/score/score-table';
import { scoreTableOf, type TableSpec } from '../../support/score-table';
import { ranksOf } from '../../support/score-texts';

function priceOf(spec: TableSpec, policy: Partial<Policy> = {}, isAsked?: boolean) {
  const table = scoreTableOf(spec);
  return policyPrice(table, scoreTable(table, completePolicy(policy, table)), isAsked);
}

function totals(...values: string[]): TableSpec {
  return { nodes: [{ code: 'I' }], units: values.map((value) => ({ scores: [value] })) };
}

/** `1 2→1`: units counted from 1. */
function moves(prices: readonly PolicyPrice[] | null, change: object): string[] {
  const wanted = JSON.stringify(change);
  const price = prices!.find((one) => JSON.stringify(one.change) === wanted)!;
  return price.moved.map(({ unit, from, to }) => `${unit + 1} ${from}→${to}`);
}

describe('the price of the policy', () => {
  it('is nothing where nobody changes place', () =>
    expect(priceOf(totals('30', '20', '10'))!.flatMap(({ moved }) => moved)).toEqual([]));

  it('names who moves with one place fewer, and from where to where', () =>
    expect(moves(priceOf(totals('10.24', '10.21', '9')), { places: 1 })).toEqual(['2 2→1']));

  it('names who moves with one place more, or on exact scores', () => {
    const prices = priceOf(totals('10.241', '10.244', '9'));
    expect(moves(prices, { places: 3 })).toEqual(['1 1→2']);
    expect(moves(prices, { rankOn: 'exact' })).toEqual(['1 1→2']);
  });

  it('names who moves under each other tie rule', () => {
    const prices = priceOf(totals('10', '9', '9', '8'));
    expect(moves(prices, { ties: '1334' })).toEqual(['2 2→3', '3 2→3']);
    expect(moves(prices, { ties: '1223' })).toEqual(['4 4→3']);
    expect(moves(prices, { ties: 'average' })).toEqual(['2 2→2.5', '3 2→2.5']);
  });

  it('names who moves without the chain of ties', () => {
    const spec: TableSpec = {
      nodes: [{ code: 'I' }, { code: 'II' }],
      units: [{ scores: ['1', '2'] }, { scores: ['2', '1'] }],
    };
    expect(moves(priceOf(spec, { tieBreak: ['II'] }), { tieBreak: [] })).toEqual(['2 2→1']);
  });

  it.each([
    [{}, ['places', 'places', 'rankOn', 'ties', 'ties', 'ties']],
    [{ places: 0 }, ['places', 'rankOn', 'ties', 'ties', 'ties']],
    [{ rankOn: 'exact' }, ['rankOn', 'ties', 'ties', 'ties']],
    [{ roundAt: 'never' }, ['ties', 'ties', 'ties']],
    [{ roundAt: 'never', tieBreak: ['I'] }, ['ties', 'ties', 'ties', 'tieBreak']],
  ] as const)('has only choices that can move somebody: %j', (policy, keys) =>
    expect(priceOf(totals('1'), policy)!.flatMap(({ change }) => Object.keys(change))).toEqual(
      keys,
    ),
  );

  it('is not asked of a large table unless someone wants it', () => {
    const large = totals(...Array.from({ length: 20_001 }, (_, at) => String(at % 7)));
    expect(priceOf(large)).toBeNull();
    expect(priceOf(large, {}, true)).toHaveLength(6);
  });

  it('is what ranking anew under the changed policy gives', () => {
    const score = fc.constantFrom('0', '0.05', '0.124', '0.125', '1.115', '1.1249', '2', null);
    const rows = fc.array(fc.array(score, { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 7,
    });
    const policy = fc.record({
      places: fc.nat({ max: 3 }),
      roundAt: fc.constantFrom(...POLICY_CHOICES.roundAt),
      roundMode: fc.constantFrom(...POLICY_CHOICES.roundMode),
      rankOn: fc.constantFrom(...POLICY_CHOICES.rankOn),
      ties: fc.constantFrom(...POLICY_CHOICES.ties),
      scale: fc.constantFrom(...POLICY_CHOICES.scale),
      tieBreak: fc.subarray(['I', 'II', '2']),
    });
    fc.assert(
      fc.property(rows, policy, (matrix, chosen) => {
        const spec: TableSpec = {
          nodes: [
            { code: 'I', children: [{ max: '2' }, { code: '2', max: '3' }] },
            { code: 'II', children: [{ max: '2' }, { max: '3' }] },
          ],
          units: matrix.map((scores) => ({ scores })),
        };
        const before = ranksOf(spec, chosen);
        for (const { change, moved } of priceOf(spec, chosen)!) {
          const after = ranksOf(spec, { ...chosen, ...change });
          const to = before.map((rank, unit) => moved.find((one) => one.unit === unit)?.to ?? rank);
          expect(to).toEqual(after);
        }
      }),
    );
  });
});
