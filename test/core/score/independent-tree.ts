/**
 * Totals of trees by plain whole-number fractions: written from the meaning of each policy, and
 * with nothing of the core but its types.
 */
import type { Policy } from '../../../src/core/policy/policy';
import type { Aggregation } from '../../../src/core/scorebook';

export interface Leaf {
  readonly kind: 'leaf';
  readonly weight: number;
  readonly maximum: number;
  /** Hundredths, a blank, or not applicable. */
  readonly score: number | 'blank' | 'na';
}

export interface Group {
  readonly kind: 'group';
  readonly weight: number;
  readonly aggregation: Exclude<Aggregation, 'geometric'>;
  readonly children: readonly Tree[];
}

export type Tree = Leaf | Group;

/** Numerator and denominator, which is positive; not in lowest terms. */
export type Ratio = readonly [bigint, bigint];
export type Outcome = Ratio | 'blank' | 'na' | 'refused';
type Rules = Pick<Policy, 'notApplicable' | 'missing'>;

const ZERO: Ratio = [0n, 1n];
const whole = (value: number): Ratio => [BigInt(value), 1n];
const plus = (a: Ratio, b: Ratio): Ratio => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const minus = (a: Ratio, b: Ratio): Ratio => plus(a, [-b[0], b[1]]);
const times = (a: Ratio, b: Ratio): Ratio => [a[0] * b[0], a[1] * b[1]];
const over = (a: Ratio, b: Ratio): Ratio =>
  b[0] < 0n ? [-a[0] * b[1], -a[1] * b[0]] : [a[0] * b[1], a[1] * b[0]];
const sum = (values: readonly Ratio[]): Ratio => values.reduce(plus, ZERO);
const isLess = (a: Ratio, b: Ratio): boolean => a[0] * b[1] < b[0] * a[1];
const isRatio = (outcome: Outcome): outcome is Ratio => typeof outcome !== 'string';

export function leavesOf(tree: Tree): readonly Leaf[] {
  return tree.kind === 'leaf' ? [tree] : tree.children.flatMap(leavesOf);
}

function combine(
  aggregation: Group['aggregation'],
  parts: readonly { readonly value: Ratio; readonly weight: number }[],
): Ratio {
  const values = parts.map(({ value }) => value);
  switch (aggregation) {
    case 'sum':
      return sum(values);
    case 'mean': {
      const weighed = parts.map(({ value, weight }) => times(value, whole(weight)));
      return over(sum(weighed), sum(parts.map(({ weight }) => whole(weight))));
    }
    case 'minimum':
      return values.reduce((least, value) => (isLess(value, least) ? value : least));
    case 'maximum':
      return values.reduce((most, value) => (isLess(most, value) ? value : most));
  }
}

function maximumOf(tree: Tree): Ratio {
  if (tree.kind === 'leaf') return whole(tree.maximum);
  const parts = tree.children.map((child) => ({ value: maximumOf(child), weight: child.weight }));
  return combine(tree.aggregation, parts);
}

/** The maximum without that of what does not apply; means leave weights out instead. */
function applicableOf(tree: Tree): Ratio {
  if (leavesOf(tree).every(({ score }) => score === 'na')) return ZERO;
  const isSum = tree.kind === 'group' && tree.aggregation === 'sum';
  return isSum ? sum(tree.children.map(applicableOf)) : maximumOf(tree);
}

/** Of a sum: what its leaves add up to, blanks made up for where they are skipped. */
function achievedBy(group: Group, rules: Rules): Ratio {
  const achieved = group.children.map((child) => {
    const value = valueOf(child, rules);
    if (!isRatio(value)) return ZERO;
    return child.kind === 'group' && child.aggregation === 'sum' ? achievedBy(child, rules) : value;
  });
  const blank = group.children.filter((child) => valueOf(child, rules) === 'blank');
  const applicable = applicableOf(group);
  const skipped = rules.missing === 'skip' ? sum(blank.map(applicableOf)) : ZERO;
  return times(sum(achieved), over(applicable, minus(applicable, skipped)));
}

function sumOf(group: Group, rules: Rules): Ratio {
  const { notApplicable, missing } = rules;
  const maximum = maximumOf(group);
  if (notApplicable === 'rescale') {
    return over(times(achievedBy(group, rules), maximum), applicableOf(group));
  }
  const values = group.children.map((child) => valueOf(child, rules));
  const total = sum(values.filter(isRatio));
  if (notApplicable === 'exclude') {
    const blank = group.children.filter((_, at) => values[at] === 'blank' && missing === 'skip');
    const applicable = applicableOf(group);
    return times(total, over(applicable, minus(applicable, sum(blank.map(applicableOf)))));
  }
  const lost = group.children.filter(
    (_, at) => values[at] === 'na' || (values[at] === 'blank' && missing === 'skip'),
  );
  return times(total, over(maximum, minus(maximum, sum(lost.map(maximumOf)))));
}

function valueOf(tree: Tree, rules: Rules): Outcome {
  const { notApplicable, missing } = rules;
  if (tree.kind === 'leaf') {
    if (tree.score === 'na') return notApplicable === 'full' ? whole(tree.maximum) : 'na';
    return tree.score === 'blank' ? 'blank' : [BigInt(tree.score), 100n];
  }
  const values = tree.children.map((child) => valueOf(child, rules));
  if (values.every((value) => value === 'na')) return 'na';
  if (values.every((value) => value === 'na' || value === 'blank')) return 'blank';
  const isOpen = values.some((value) => value === 'blank' || value === 'refused');
  if (missing === 'refuse' && isOpen) return 'refused';
  if (tree.aggregation === 'sum') return sumOf(tree, rules);
  const counted = tree.children.flatMap((child, at) => {
    const value = values[at]!;
    if (value === 'na' || (value === 'blank' && missing === 'skip')) return [];
    return [{ value: isRatio(value) ? value : ZERO, weight: child.weight }];
  });
  return combine(tree.aggregation, counted);
}

/** Points of nothing but what does not apply are no total. */
export function totalOf(tree: Group, rules: Rules): Outcome {
  const value = valueOf(tree, rules);
  const scores = leavesOf(tree).map(({ score }) => score);
  if (!isRatio(value) || scores.some((score) => typeof score === 'number')) return value;
  return scores.every((score) => score === 'na') ? 'na' : 'blank';
}
