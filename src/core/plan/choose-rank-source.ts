/** Which line of the sheet the formulas of a rank refer to. */
import { isExactEqual } from '../number/exact';
import { LABELS } from './labels';
import { rankedPlaces, rankSourceOn, type RankSource } from './rank-source';
import { scoreAt } from './score-cells';
import { ownScoreLine, recomputeScores, scoreIn, settleScores, type Scored } from './score-lines';
import type { SettledLine } from './settle-line';
import { findLine } from './table-layout';
import type { TableJob } from './table-job';

/** The line of the total or of a node as it is ranked; it is written first where it has to be. */
export function rankSourceFor(job: TableJob, scored: Scored): RankSource {
  const leaf = leafOf(job, scored);
  const inPlace = leaf === null ? null : leafSource(job, leaf, scored);
  if (inPlace) return inPlace;
  if (isRankedBeforeRounding(job)) {
    // The exact total stands beside the one that is shown.
    if (scored === null) settleScores(job, null, 'rounded');
    return requireSource(job, settleScores(job, scored, 'exact'), scored);
  }
  return (
    sourceOn(job, settleScores(job, scored, 'rounded'), scored) ??
    requireSource(job, recomputeScores(job, scored), scored)
  );
}

/** The line of a leaf whose own cells hold what is ranked, or null. */
export function placedSourceFor(job: TableJob, leaf: number): RankSource | null {
  return leafSource(job, leaf, leaf);
}

function leafOf(job: TableJob, scored: Scored): number | null {
  if (scored === null) return leafWithTotals(job);
  return job.table.nodes[scored]!.children.length === 0 ? scored : null;
}

/**
 * The only indicator, when its cells are the totals already and no line for totals was made: a
 * second column of the same numbers would say nothing. It is written all the same when live rank
 * formulas need it, because the numbers are typed as text and cannot be compared where they stand.
 */
export function leafWithTotals(job: TableJob): number | null {
  const { table, results, layout, formulas } = job;
  const [leaf, ...others] = formulas.allLeaves;
  const line = findLine(layout, LABELS.total);
  const hasLine =
    ownScoreLine(job, null) !== null || (line !== null && !layout.leafLines.has(line));
  if (leaf === undefined || others.length > 0 || hasLine) return null;
  const isSaid = results.units.every(({ total }, index) => {
    const entry = table.units[index]!.entries[leaf]!;
    if (total.state !== 'scored') return true;
    return entry.state === 'scored' && isExactEqual(entry.value, total.rounded);
  });
  return isSaid ? leaf : null;
}

/** Ranks refer to a leaf's own cells where these hold what is ranked. */
function leafSource(job: TableJob, leaf: number, scored: Scored): RankSource | null {
  const line = lineOfLeaf(job, leaf);
  if (line === null || job.results.policy.overMax !== 'flag') return null;
  const source = sourceOn(job, { line, isOurs: [] }, scored);
  return source?.precision.isOnGrid ? source : null;
}

/** The line on which all units have their score for a leaf, or null. */
function lineOfLeaf({ table, layout }: TableJob, leaf: number): number | null {
  const lines = new Set(
    table.units.map((unit) => {
      const cell = unit.cellOf(leaf);
      return layout.isTransposed ? cell.row : cell.column;
    }),
  );
  return lines.size === 1 ? [...lines][0]! : null;
}

/** Whether ranks compare scores that are finer than the ones that are shown. */
function isRankedBeforeRounding({ results: { policy } }: TableJob): boolean {
  return policy.rankOn === 'exact' && policy.roundAt !== 'never';
}

function sourceOn(job: TableJob, settled: SettledLine, scored: Scored): RankSource | null {
  const { policy, units } = job.results;
  const scores = units.map((unit) => scoreAt(scoreIn(unit, scored), policy.rankOn));
  return rankSourceOn(job.layout, settled, scores, rankedPlaces(job.formulas, scored), policy);
}

/** A line that we write is what is ranked, whatever an outdated cell of it still shows. */
function requireSource(job: TableJob, settled: SettledLine, scored: Scored): RankSource {
  const precision = { places: rankedPlaces(job.formulas, scored), isOnGrid: true };
  const asWritten = { line: settled.line, precision, unscored: new Set<number>() };
  return sourceOn(job, settled, scored) ?? asWritten;
}
