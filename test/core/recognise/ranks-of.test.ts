import { areRanksOf } from '../../../src/core/recognise/ranks-of';

describe('places in order of scores', () => {
  it.each([
    ['without ties', [2, 1, 3], [5, 9, 1], true],
    ['with ties that leave places out', [1, 1, 3], [9, 9, 1], true],
    ['with ties that leave none out', [1, 1, 2], [9, 9, 1], true],
    ['with a unit that has no place', [1, null, 2], [9, 5, 1], true],
    ['in another order', [1, 2, 3], [1, 5, 9], false],
    ['when all scores are the same', [1, 1, 1], [5, 5, 5], false],
  ] as const)('%s', (_, places, scores, expected) => {
    expect(areRanksOf(places, scores)).toBe(expected);
  });
});
