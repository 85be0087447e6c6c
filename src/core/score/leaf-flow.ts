import { compareExact, signOfExact, ZERO, type Exact } from '../number/exact';
import type { ScoreEntry } from '../scorebook';
import { plainAmount, type Flow } from './flow';
import { limitValue } from './limits';
import { roundByPolicy, type Scheme } from './scheme';

/** What a leaf brings up, by the entry in its cell. */
export function leafFlow(scheme: Scheme, leaf: number, entry: ScoreEntry): Flow {
  switch (entry.state) {
    case 'scored':
      return scoredLeaf(scheme, leaf, pointsOf(scheme, leaf, entry.value), 1);
    case 'notApplicable':
      return inapplicableLeaf(scheme, leaf);
    case 'blank':
    case 'invalid': {
      const isSkipped = scheme.policy.missing === 'skip' && !scheme.isOutside[leaf];
      const skipped = isSkipped ? scheme.maxima[leaf]! : ZERO;
      return { state: 'blank', applicable: 1, scored: 0, excluded: ZERO, skipped };
    }
  }
}

/** A bonus or a deduction that is not applicable adds nothing, and nothing makes up for it. */
function inapplicableLeaf(scheme: Scheme, leaf: number): Flow {
  const count = { applicable: 0, scored: 0 };
  if (scheme.isOutside[leaf]) {
    return { state: 'notApplicable', ...count, excluded: ZERO, skipped: ZERO };
  }
  const maximum = scheme.maxima[leaf]!;
  if (scheme.policy.notApplicable !== 'full') {
    return { state: 'notApplicable', ...count, excluded: maximum, skipped: ZERO };
  }
  if (maximum === null) return { state: 'refused', ...count, reason: 'no-maximum' };
  return scoredLeaf(scheme, leaf, maximum, 0);
}

function scoredLeaf(scheme: Scheme, leaf: number, points: Exact, count: number): Flow {
  const node = scheme.table.nodes[leaf]!;
  const exact = limitValue(points, node);
  const amount = plainAmount(exact);
  return {
    state: 'scored',
    exact: amount,
    raw: exact === points ? null : points,
    gathered: exact,
    carried: scheme.roundsBelow ? plainAmount(roundByPolicy(exact, scheme.policy)) : amount,
    outOf: scheme.maxima[leaf]!,
    isUnscalable: false,
    applicable: count,
    scored: count,
    excluded: ZERO,
    skipped: ZERO,
  };
}

/** The score as it counts, cut where the policy clamps. */
function pointsOf({ table, policy }: Scheme, leaf: number, score: Exact): Exact {
  const { maxPoints } = table.nodes[leaf]!;
  const isClamped =
    policy.overMax === 'clamp' && maxPoints !== null && isBeyondMaximum(score, maxPoints);
  return isClamped ? maxPoints : score;
}

/**
 * Whether a score goes beyond the maximum that the sheet states. The negative maximum of a
 * deduction is the deepest one, so that beyond it lies below.
 */
export function isBeyondMaximum(score: Exact, maximum: Exact): boolean {
  const order = compareExact(score, maximum);
  return signOfExact(maximum) < 0 ? order < 0 : order > 0;
}
