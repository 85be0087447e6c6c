import fc from 'fast-check';
import { exactFraction } from '../../../src/core/number/exact';
import { POLICY_CHOICES } from '../../../src/core/policy/policy';
import type { Score } from '../../../src/core/score/results';
import { notApplicable, type NodeSpec, type ScoreSpec } from '../../support/score-table';
import { scoreOf } from '../../support/score-texts';
import { leavesOf, totalOf, type Group, type Outcome, type Tree } from './independent-tree';

const MOST_TIERS = 5;
const aggregation = fc.constantFrom('sum', 'sum', 'mean', 'minimum', 'maximum');
const weight = fc.integer({ min: 1, max: 9 });
const score = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -300, max: 1500 }) },
  { weight: 1, arbitrary: fc.constant('blank' as const) },
  { weight: 1, arbitrary: fc.constant('na' as const) },
);

const leaf: fc.Arbitrary<Tree> = fc.record({
  kind: fc.constant('leaf'),
  weight,
  maximum: fc.integer({ min: 1, max: 20 }),
  score,
});

function groupOf(tiers: number): fc.Arbitrary<Group> {
  const child: fc.Arbitrary<Tree> =
    tiers <= 2
      ? leaf
      : fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 2, arbitrary: groupOf(tiers - 1) });
  const children = fc.array(child, { minLength: 1, maxLength: 4 });
  return fc.record({ kind: fc.constant('group'), weight, aggregation, children });
}

function specOf(tree: Tree): NodeSpec {
  const own = { weight: String(tree.weight) };
  if (tree.kind === 'leaf') return { ...own, max: String(tree.maximum) };
  return { ...own, aggregation: tree.aggregation, children: tree.children.map(specOf) };
}

function scoresOf(tree: Tree): ScoreSpec[] {
  return leavesOf(tree).map(({ score: held }) => {
    if (held === 'na') return notApplicable();
    return held === 'blank' ? null : `${held}e-2`;
  });
}

const STATES = { blank: 'blank', na: 'notApplicable', refused: 'refused' } as const;

function isSame(found: Score, expected: Outcome): boolean {
  if (typeof expected === 'string') return found.state === STATES[expected];
  if (found.state !== 'scored') return false;
  const { numerator, denominator } = exactFraction(found.exact);
  return numerator * expected[1] === expected[0] * denominator;
}

it('comes to the total of an independent calculation, in every tree under every policy', () => {
  const rules = fc.record({
    notApplicable: fc.constantFrom(...POLICY_CHOICES.notApplicable),
    missing: fc.constantFrom(...POLICY_CHOICES.missing),
  });
  fc.assert(
    fc.property(groupOf(MOST_TIERS), rules, (tree, chosen) => {
      const spec = {
        nodes: tree.children.map(specOf),
        units: [{ scores: scoresOf(tree) }],
        aggregation: tree.aggregation,
      };
      const { total } = scoreOf(spec, { ...chosen, roundAt: 'never' }).units[0]!;
      return isSame(total, totalOf(tree, chosen));
    }),
    { numRuns: 2000 },
  );
});
