/** The scores of one unit, from its leaves up to its total. */
import { compareExact, roundExact, signOfExact, sumExact, ZERO, type Exact } from '../number/exact';
import type { Policy } from '../policy/policy';
import type { FrameworkNode, ScoreEntry, ScoreTable, ScoredUnit } from '../scorebook';
import { gatheringOf, type Gathering } from './gathering';
import { gatherParts } from './gather';
import type { Score, ScoredScore } from './results';

/** What every unit of a table is scored by. */
export interface Scheme {
  readonly table: ScoreTable;
  readonly policy: Policy;
  /** By node index; null for leaves. */
  readonly gatherings: readonly (Gathering | null)[];
  readonly totalGathering: Gathering;
}

export function makeScheme(table: ScoreTable, policy: Policy): Scheme {
  return {
    table,
    policy,
    gatherings: table.nodes.map((node, index) =>
      node.children.length > 0 ? gatheringOf(table, index) : null,
    ),
    totalGathering: gatheringOf(table, null),
  };
}

/** The score of every node, by index, and the total. */
export function scoreUnit(scheme: Scheme, unit: ScoredUnit): { nodes: Score[]; total: Score } {
  const { table, policy, gatherings } = scheme;
  const nodes = new Array<Score>(table.nodes.length).fill({ state: 'notApplicable' });
  const scoreNode = (index: number): Score => {
    const gathering = gatherings[index];
    const score = gathering
      ? gatherScores(gathering, gathering.nodes.map(scoreNode), policy)
      : scoreLeaf(table.nodes[index]!, unit.entries[index]!, policy);
    nodes[index] = score;
    return score;
  };
  const { totalGathering } = scheme;
  const total = gatherScores(totalGathering, totalGathering.nodes.map(scoreNode), policy);
  return { nodes, total };
}

/**
 * Whether a score goes beyond the maximum that the sheet states. The negative maximum of a
 * deduction is the deepest one, so that beyond it lies below.
 */
export function isBeyondMaximum(score: Exact, maximum: Exact): boolean {
  const order = compareExact(score, maximum);
  return signOfExact(maximum) < 0 ? order < 0 : order > 0;
}

function scoreLeaf(node: FrameworkNode, entry: ScoreEntry, policy: Policy): Score {
  if (entry.state === 'notApplicable') return { state: 'notApplicable' };
  if (entry.state !== 'scored') return { state: 'blank' };
  const { maxPoints } = node;
  const isClamped =
    policy.overMax === 'clamp' && maxPoints !== null && isBeyondMaximum(entry.value, maxPoints);
  const exact = isClamped ? maxPoints : entry.value;
  // An indicator that is a group by itself is rounded like the total of that group.
  const isRounded =
    policy.roundAt === 'indicator' ||
    policy.roundAt === 'tier' ||
    (policy.roundAt === 'total' && node.parent === null);
  return { state: 'scored', exact, rounded: isRounded ? roundByPolicy(exact, policy) : exact };
}

function gatherScores(gathering: Gathering, scores: readonly Score[], policy: Policy): Score {
  if (scores.every(({ state }) => state === 'notApplicable')) return { state: 'notApplicable' };
  if (scores.every(({ state }) => state === 'blank' || state === 'notApplicable')) {
    return { state: 'blank' };
  }
  if (policy.missing === 'refuse' && scores.some(isIncomplete))
    return { state: 'refused', reason: 'blank' };

  const gather = (valueOf: (score: ScoredScore) => Exact): Exact | null => {
    const values = scores.map((score) => (score.state === 'scored' ? valueOf(score) : ZERO));
    const { aggregation, weights } = gathering;
    if (aggregation === 'sum') return sumExact(values);
    const parts = values.map((value, index) => ({ value, weight: weights[index]! }));
    return gatherParts(
      aggregation,
      parts.filter((_, index) => scores[index]!.state !== 'notApplicable'),
    );
  };
  const exact = gather((score) => score.exact);
  if (exact === null) return { state: 'notApplicable' };
  return { state: 'scored', exact, rounded: roundGathered(exact, gather, policy) };
}

function roundGathered(
  exact: Exact,
  gather: (valueOf: (score: ScoredScore) => Exact) => Exact | null,
  policy: Policy,
): Exact {
  switch (policy.roundAt) {
    case 'never':
      return exact;
    case 'total':
      return roundByPolicy(exact, policy);
    case 'indicator':
      return gather((score) => score.rounded) ?? exact;
    case 'tier':
      return roundByPolicy(gather((score) => score.rounded) ?? exact, policy);
  }
}

function isIncomplete(score: Score): boolean {
  return score.state === 'blank' || score.state === 'refused';
}

function roundByPolicy(value: Exact, policy: Policy): Exact {
  return roundExact(value, policy.places, policy.roundMode);
}
