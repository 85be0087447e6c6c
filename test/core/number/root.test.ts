import fc from 'fast-check';
import {
  compareExact,
  divideExact,
  exactFromDecimal,
  exactFromNumber,
  formatDecimal,
  isExactEqual,
  multiplyExact,
  ONE,
  sumExact,
} from '../../../src/core/number/exact';
import { geometricMean } from '../../../src/core/number/root';

function meanOf(values: readonly string[], weights: readonly string[]): string {
  return formatDecimal(
    geometricMean(values.map(exactFromDecimal), weights.map(exactFromDecimal)),
    40,
  );
}

const positive = fc.integer({ min: 1, max: 100_000 }).map((count) => count / 1000);
const weight = fc.integer({ min: 1, max: 500 }).map((count) => count / 100);
const parts = fc.array(fc.tuple(positive, weight), { minLength: 1, maxLength: 8 });

describe('geometricMean', () => {
  it.each([
    ['of one number', ['0.7'], ['0.3'], '0.7'],
    ['of like numbers', ['12.5', '12.5', '12.5'], ['2', '7', '1'], '12.5'],
    ['with a whole root', ['2', '8'], ['1', '1'], '4'],
    ['with a decimal root', ['0.5', '0.005'], ['50', '50'], '0.05'],
    ['with weights', ['2', '16'], ['2', '1'], '4'],
    ['of the very large and the very small', ['1e300', '1e-300', '1'], ['1', '1', '1'], '1'],
  ])('is exact %s', (_what, values, weights, mean) => {
    expect(meanOf(values, weights)).toBe(mean);
  });

  it('is a fraction where the root is one', () => {
    const eight = exactFromNumber(8);
    const ratio = divideExact(eight, exactFromNumber(27));
    const root = geometricMean([ratio, ONE, ONE], [ONE, ONE, ONE]);
    expect(isExactEqual(root, divideExact(exactFromNumber(2), exactFromNumber(3)))).toBe(true);
  });

  // The digits of √2, ∛10 and 2^0.4·3^0.6 as bc prints them with scale 45.
  it.each([
    [['1', '2'], ['1', '1'], '1.41421356237309504880168872421'],
    [['1', '1', '10'], ['1', '1', '1'], '2.15443469003188372175929356652'],
    [['2', '3'], ['0.4', '0.6'], '2.55084900125158166573309570039'],
  ])('of %j by %j is right to 30 digits', (values, weights, digits) => {
    expect(meanOf(values, weights)).toBe(digits);
  });

  it.each([
    [
      ['2', '6'],
      ['3', '4'],
      ['1', '1'],
    ],
    [
      ['1.5', '8'],
      ['2.4', '5'],
      ['0.35', '0.35'],
    ],
    [
      ['4', '9', '25'],
      ['36', '1', '25'],
      ['1', '1', '3'],
    ],
  ])('ties %j with %j, whose product is the same', (values, others, weights) => {
    const [one, other] = [values, others].map((list) =>
      geometricMean(list.map(exactFromDecimal), weights.map(exactFromDecimal)),
    );
    expect(one).toEqual(other);
  });

  it('takes weights of fifteen digits', () => {
    const third = '0.333333333333333';
    const mean = meanOf(['100', '90.5', '3.25'], [third, third, '0.333333333333334']);
    expect(mean.slice(0, 14)).toBe('30.86815318025');
  });

  it('is the same in any order and when all weights are rescaled', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 99 }), (list, factor) => {
        const values = list.map(([value]) => exactFromNumber(value));
        const weights = list.map(([, of]) => exactFromNumber(of));
        const rescaled = weights.map((of) => multiplyExact(of, exactFromNumber(factor)));
        const mean = geometricMean(values, weights);
        expect(geometricMean(values, rescaled)).toEqual(mean);
        expect(geometricMean([...values].reverse(), [...weights].reverse())).toEqual(mean);
      }),
    );
  });

  it('lies between the least value and the arithmetic mean', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const values = list.map(([value]) => exactFromNumber(value));
        const weights = list.map(([, of]) => exactFromNumber(of));
        const mean = geometricMean(values, weights);
        const least = values.reduce((a, b) => (compareExact(a, b) < 0 ? a : b));
        const dividend = sumExact(values.map((value, at) => multiplyExact(value, weights[at]!)));
        expect(compareExact(mean, least)).toBeGreaterThanOrEqual(0);
        expect(compareExact(mean, divideExact(dividend, sumExact(weights)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
