import fc from 'fast-check';
import { exactFromDecimal, exactRatio } from '../../../src/core/number/exact';
import { POLICY_CHOICES, type TieRule } from '../../../src/core/policy/policy';
import { rankValues } from '../../../src/core/score/rank-values';

const ranksOf = (texts: readonly (string | null)[], ties: TieRule) =>
  rankValues(
    texts.map((text) => (text === null ? null : exactFromDecimal(text))),
    ties,
  );

describe('rankValues', () => {
  it.each<[TieRule, number[]]>([
    ['1224', [2, 1, 2, 4]],
    ['1334', [3, 1, 3, 4]],
    ['1223', [2, 1, 2, 3]],
    ['average', [2.5, 1, 2.5, 4]],
  ])('ranks 80, 90, 80, 70 by %s', (ties, ranks) =>
    expect(ranksOf(['80', '90', '80', '70'], ties)).toEqual(ranks),
  );

  it.each<[TieRule, number[]]>([
    ['1224', [1, 1, 1]],
    ['1334', [3, 3, 3]],
    ['1223', [1, 1, 1]],
    ['average', [2, 2, 2]],
  ])('ranks three equal values by %s', (ties, ranks) =>
    expect(ranksOf(['5', '5.0', '5.00'], ties)).toEqual(ranks),
  );

  it('gives no rank, and no place, to what has no value', () =>
    expect(ranksOf([null, '1', null, '2'], '1224')).toEqual([null, 2, null, 1]));

  it('knows a third from 0.3333', () =>
    expect(rankValues([exactFromDecimal('0.3333'), exactRatio(1n, 3n)], '1224')).toEqual([2, 1]));

  it('ranks nothing at all', () => expect(rankValues([], 'average')).toEqual([]));

  it('agrees with the definition of every tie rule', () => {
    const values = fc.array(fc.option(fc.integer({ min: -6, max: 6 })), { maxLength: 25 });
    fc.assert(
      fc.property(values, fc.constantFrom(...POLICY_CHOICES.ties), (numbers, ties) => {
        const exact = numbers.map((number) =>
          number === null ? null : exactRatio(BigInt(number), 3n),
        );
        expect(rankValues(exact, ties)).toEqual(
          numbers.map((number) =>
            number === null ? null : rankByDefinition(number, numbers, ties),
          ),
        );
      }),
    );
  });

  /** Counted, not sorted: how many stand above, and how many stand level. */
  function rankByDefinition(value: number, all: readonly (number | null)[], ties: TieRule): number {
    const others = all.filter((other) => other !== null);
    const above = others.filter((other) => other > value);
    const level = others.filter((other) => other === value).length;
    const places = Array.from({ length: level }, (_, index) => above.length + 1 + index);
    return {
      '1224': above.length + 1,
      '1334': above.length + level,
      '1223': new Set(above).size + 1,
      average: places.reduce((a, b) => a + b, 0) / level,
    }[ties];
  }
});
