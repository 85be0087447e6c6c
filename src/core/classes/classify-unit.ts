/** Which class a unit gets: the first one whose conditions all hold. */
import {
  compareExact,
  divideExact,
  exactFromNumber,
  multiplyExact,
  signOfExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Policy } from '../policy/policy';
import type { Range } from '../rules/rule';
import { findNode, tierOf } from '../score/find-node';
import { unitMaximum } from '../score/node-maximum';
import { nodesOutsideMaximum } from '../score/outside-maximum';
import { rankedValue, type Score, type UnitClass, type UnitResult } from '../score/results';
import type { FrameworkNode, ScoreTable } from '../scorebook';
import type { ClassCondition, ClassRule, ClassSubject, ClassTier } from './class-scheme';

type Scores = Pick<UnitResult, 'total' | 'nodes'>;
/** `open`: nobody can tell, since something is not stated or was not understood. */
type Truth = 'holds' | 'fails' | 'open';

const HUNDRED = exactFromNumber(100);

/** A condition with the nodes that it speaks of; null when the table has none of that name. */
interface PlacedCondition extends ClassCondition {
  readonly nodes: readonly number[] | null;
}

interface PlacedClass extends ClassRule {
  readonly conditions: readonly PlacedCondition[];
}

/** Gives the class of a unit; null for one without a total, and for a table without classes. */
export function makeClassifier(
  table: ScoreTable,
  policy: Policy,
): (scores: Scores) => UnitClass | null {
  const { classes: rules = [] } = table.classes ?? {};
  const classes = rules.map((rule): PlacedClass => ({
    ...rule,
    conditions: rule.conditions.map((condition) => ({
      ...condition,
      nodes: nodesOfSubject(table, condition.subject),
    })),
  }));
  return (scores) =>
    classes.length === 0 || scores.total.state !== 'scored'
      ? null
      : classify(table, policy, classes, scores);
}

function classify(
  table: ScoreTable,
  policy: Policy,
  classes: readonly PlacedClass[],
  scores: Scores,
): UnitClass {
  let missed: number | null = null;
  for (const [at, rule] of classes.entries()) {
    const truths = rule.conditions.map((condition) => holds(table, policy, scores, condition));
    if (truths.includes('fails')) {
      if (missed === null && hasTheTotal(rule, truths)) missed = at;
      continue;
    }
    const isOpen = rule.unread.length > 0 || truths.includes('open');
    return isOpen ? { state: 'undecided', at } : { state: 'classed', at, missed };
  }
  return { state: 'none', missed };
}

/** Whether the total would do, had it not been for another condition. */
function hasTheTotal({ conditions }: ClassRule, truths: readonly Truth[]): boolean {
  const ofTotal = conditions.flatMap(({ subject }, at) =>
    subject.kind === 'total' ? [truths[at]!] : [],
  );
  return ofTotal.length > 0 && ofTotal.every((truth) => truth === 'holds');
}

/** None for the total; null when the table has no node of that name. */
export function nodesOfSubject(table: ScoreTable, subject: ClassSubject): number[] | null {
  if (subject.kind === 'every') return nodesOfTier(table, subject.tier);
  if (subject.kind === 'total') return [];
  const node = findNode(table.nodes, subject.name);
  return node === null ? null : [node];
}

/** Without bonuses and deductions, of which nobody asks a share. */
function nodesOfTier(table: ScoreTable, tier: ClassTier): number[] {
  const isOutside = nodesOutsideMaximum(table);
  return table.nodes.flatMap((node, index) =>
    node.isScored && !isOutside[index] && isOfTier(table.nodes, index, tier) ? [index] : [],
  );
}

function isOfTier(nodes: readonly FrameworkNode[], index: number, tier: ClassTier): boolean {
  const isLeaf = nodes[index]!.children.length === 0;
  const depth = tierOf(nodes, index);
  switch (tier) {
    case 'group':
      return depth === 0;
    case 'indicator':
      return depth === 1 || (depth === 0 && isLeaf);
    case 'component':
      return isLeaf;
  }
}

function holds(
  table: ScoreTable,
  policy: Policy,
  scores: Scores,
  condition: PlacedCondition,
): Truth {
  const { nodes, subject } = condition;
  if (subject.kind === 'total') {
    return test(condition, valueOf(table, policy, scores, null, condition.measure));
  }
  if (nodes === null) return 'open';
  const truths = nodes
    .filter((node) => counts(scores.nodes[node]!, policy))
    .map((node) => test(condition, valueOf(table, policy, scores, node, condition.measure)));
  if (truths.includes('fails')) return 'fails';
  return truths.includes('open') ? 'open' : 'holds';
}

/** What is not applicable, or a blank that is skipped, is asked nothing. */
function counts({ state }: Score, policy: Policy): boolean {
  return state !== 'notApplicable' && (state !== 'blank' || policy.missing !== 'skip');
}

function test({ range, isDenied }: ClassCondition, value: Exact | null): Truth {
  if (value === null) return 'open';
  return isInside(range, value) === isDenied ? 'fails' : 'holds';
}

function isInside({ low, high }: Range, value: Exact): boolean {
  const fromLow = low ? compareExact(value, low.value) : 1;
  const toHigh = high ? compareExact(high.value, value) : 1;
  return (
    (fromLow > 0 || (fromLow === 0 && low!.isClosed)) &&
    (toHigh > 0 || (toHigh === 0 && high!.isClosed))
  );
}

/** As ranks compare it, in points or in percent of what the unit could have; null when not known. */
function valueOf(
  table: ScoreTable,
  policy: Policy,
  { total, nodes }: Scores,
  node: number | null,
  measure: ClassCondition['measure'],
): Exact | null {
  const score = node === null ? total : nodes[node]!;
  if (score.state === 'blank') return policy.missing === 'zero' ? ZERO : null;
  if (score.state !== 'scored') return null;
  const stated = rankedValue(score, policy)!;
  if (measure === 'points') return score.points ?? stated;
  const isStatedAsPercent = score.points !== undefined && policy.scale === 'percent';
  if (isStatedAsPercent) return stated;
  if (score.points !== undefined || table.scale === 'unit') return multiplyExact(stated, HUNDRED);
  const maximum = unitMaximum(table, node, nodes, policy);
  if (maximum === null || signOfExact(maximum) === 0) return null;
  return divideExact(multiplyExact(stated, HUNDRED), maximum);
}
