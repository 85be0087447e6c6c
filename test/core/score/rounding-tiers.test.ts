/** Each tier of rounding with each mode, on exact halves of both signs. */
import type { Policy } from '../../../src/core/policy/policy';
import type { NodeSpec, TableSpec } from '../../support/score-table';
import { totalsOf } from '../../support/score-texts';

type Case = [Policy['roundAt'], Policy['roundMode'], string];

const totalOf = (nodes: readonly NodeSpec[], scores: string[], [roundAt, roundMode]: Case) => {
  const spec: TableSpec = { nodes, units: [{ scores }] };
  return totalsOf(spec, { roundAt, roundMode, places: 1 })[0];
};

const tree: NodeSpec[] = [{ children: [{}, {}] }, { children: [{}] }];

describe('halves', () => {
  it.each<Case>([
    ['never', 'half-up', '1.65'],
    ['never', 'half-even', '1.65'],
    ['indicator', 'half-up', '1.8'],
    ['indicator', 'half-even', '1.6'],
    ['tier', 'half-up', '1.8'],
    ['tier', 'half-even', '1.6'],
    ['total', 'half-up', '1.7'],
    ['total', 'half-even', '1.6'],
  ])('of 0.25 + 0.65 + 0.75 rounded at %s, %s, come to %s', (...rounding) =>
    expect(totalOf(tree, ['0.25', '0.65', '0.75'], rounding)).toBe(rounding[2]),
  );

  it.each<Case>([
    ['never', 'half-up', '-1.65'],
    ['indicator', 'half-up', '-1.8'],
    ['indicator', 'half-even', '-1.6'],
    ['tier', 'half-up', '-1.8'],
    ['tier', 'half-even', '-1.6'],
    ['total', 'half-up', '-1.7'],
    ['total', 'half-even', '-1.6'],
  ])('of -0.25 - 0.65 - 0.75 rounded at %s, %s, come to %s', (...rounding) =>
    expect(totalOf(tree, ['-0.25', '-0.65', '-0.75'], rounding)).toBe(rounding[2]),
  );

  const means: NodeSpec[] = [
    { aggregation: 'mean', children: [{}, {}] },
    { aggregation: 'mean', children: [{}, {}] },
  ];

  it.each<Case>([
    ['indicator', 'half-up', '0.5'],
    ['indicator', 'half-even', '0.5'],
    ['tier', 'half-up', '0.6'],
    ['tier', 'half-even', '0.4'],
    ['total', 'half-up', '0.5'],
    ['total', 'half-even', '0.5'],
  ])('of two means of 0.25 rounded at %s, %s, come to %s', (...rounding) =>
    expect(totalOf(means, ['0.1', '0.4', '0.1', '0.4'], rounding)).toBe(rounding[2]),
  );
});
