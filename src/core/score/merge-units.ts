/**
 * Units that were merged: each new one has the mean of its old ones, "trung bình cộng các chỉ số
 * chính của các tỉnh trước sáp nhập" (DTI 2024, Bộ Khoa học và Công nghệ, 21/10/2025).
 */
import { makeClassifier } from '../classes/classify-unit';
import {
  divideExact,
  exactFromNumber,
  roundExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Policy } from '../policy/policy';
import type { ScoreTable } from '../scorebook';
import { rankItems } from './rank-values';
import type { MergedResult, Score, ScoredScore, UnitResult } from './results';
import { compareStandings, standingOf, tieBreakChain } from './tie-break';

/** In the order of the mergers of the table; empty without any. */
export function mergeUnits(
  table: ScoreTable,
  units: readonly Pick<UnitResult, 'nodes' | 'total'>[],
  policy: Policy,
): MergedResult[] {
  const mergers = table.mergers?.units ?? [];
  const chain = tieBreakChain(table, policy);
  const classify = makeClassifier(table, policy);
  const scored = mergers.map(({ parts, missing }) => {
    const own = parts.map((part) => units[part]!);
    const nodes = table.nodes.map((_, node) =>
      meanOfNodes(
        own.map((unit) => unit.nodes[node]!),
        policy,
      ),
    );
    const totals = own.map(({ total }) => total);
    const total: Score = missing.length > 0 ? { state: 'blank' } : meanOfTotals(totals, policy);
    return { nodes, total };
  });
  const standings = scored.map(({ nodes, total }) => standingOf(total, nodes, chain, policy));
  const ranks = rankItems(standings, compareStandings, policy.ties);
  return scored.map((unit, at) => ({ ...unit, rank: ranks[at]!, class: classify(unit) }));
}

/** An old unit without a total leaves the new one without one. */
function meanOfTotals(totals: readonly Score[], policy: Policy): Score {
  const without = totals.find(({ state }) => state !== 'scored');
  return without ?? meanOfScored(totals as readonly ScoredScore[], totals.length, policy);
}

/** What is not applicable is left out; a blank counts as the policy says. */
function meanOfNodes(scores: readonly Score[], policy: Policy): Score {
  const refused = scores.find(({ state }) => state === 'refused');
  if (refused) return refused;
  const applicable = scores.filter(({ state }) => state !== 'notApplicable');
  if (applicable.length === 0) return { state: 'notApplicable' };
  const scored = applicable.filter((score): score is ScoredScore => score.state === 'scored');
  if (scored.length === 0) return { state: 'blank' };
  const isWhole = policy.missing !== 'refuse' || scored.length === applicable.length;
  if (!isWhole) return { state: 'refused', reason: 'blank' };
  const count = policy.missing === 'zero' ? applicable.length : scored.length;
  return meanOfScored(scored, count, policy);
}

function meanOfScored(scores: readonly ScoredScore[], count: number, policy: Policy): ScoredScore {
  const meanOf = (valueOf: (score: ScoredScore) => Exact): Exact =>
    divideExact(sumExact(scores.map(valueOf)), exactFromNumber(count));
  const exact = meanOf((score) => score.exact);
  const isStatedInPoints = scores.every(({ points }) => points === undefined);
  return {
    state: 'scored',
    exact,
    rounded: roundMean(exact, meanOf, policy),
    ...(!isStatedInPoints && { points: meanOf(({ points }) => points ?? ZERO) }),
  };
}

/** Where parts are rounded, the published scores of the old units are what is averaged. */
function roundMean(
  exact: Exact,
  meanOf: (valueOf: (score: ScoredScore) => Exact) => Exact,
  { roundAt, places, roundMode }: Policy,
): Exact {
  if (roundAt === 'never') return exact;
  const isOfRounded = roundAt === 'indicator' || roundAt === 'tier';
  return roundExact(isOfRounded ? meanOf((score) => score.rounded) : exact, places, roundMode);
}
