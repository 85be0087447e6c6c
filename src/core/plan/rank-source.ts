/** Whether the cells of a line can be ranked by a formula as the core ranks the scores. */
import {
  compareExact,
  exactFromNumber,
  isExactEqual,
  roundExact,
  type Exact,
} from '../number/exact';
import type { Policy } from '../policy/policy';
import type { Scheme } from '../score/scheme';
import { FLOAT_PROOF_PLACES, isOnGrid } from './formulas/formula-job';
import type { RankPrecision } from './formulas/rank-formula';
import type { SettledLine } from './settle-line';
import { cellOnLine, type TableLayout } from './table-layout';

export interface RankSource {
  readonly line: number;
  readonly precision: RankPrecision;
  /** Units without a score beside whom a number stands all the same: they get no rank formula. */
  readonly unscored: ReadonlySet<number>;
}

/** How far apart two ranked totals (`null`) or scores of a node are at least: one unit of this place. */
export function rankedPlaces(scheme: Scheme, scored: number | null): number {
  const isRounded = scheme.policy.rankOn === 'rounded' && isOnGrid(scheme, scored, 'rounded');
  return isRounded ? scheme.policy.places : FLOAT_PROOF_PLACES;
}

/**
 * The line as a source of ranks, or null when some cell on it is not the score that is ranked.
 * Cells of units without a score may hold a number below every score, such as the 0 of a SUM.
 */
export function rankSourceOn(
  layout: TableLayout,
  { line, isOurs }: SettledLine,
  scores: readonly (Exact | null)[],
  places: number,
  policy: Policy,
): RankSource | null {
  const round = (value: Exact): Exact => roundExact(value, places, policy.roundMode);
  const isLowest = (value: Exact): boolean =>
    scores.every((score) => score === null || compareExact(value, score) < 0);
  const unscored = new Set<number>();
  let isExactly = true;
  for (const [unit, score] of scores.entries()) {
    if (isOurs[unit]) continue;
    const held = layout.index.valueAt(cellOnLine(layout, line, layout.positions[unit]!));
    if (typeof held !== 'number') {
      if (score !== null) return null;
      continue;
    }
    const value = exactFromNumber(held);
    if (score === null) {
      if (!isLowest(value)) return null;
      unscored.add(unit);
      continue;
    }
    if (!isExactEqual(round(value), round(score))) return null;
    isExactly &&= places === FLOAT_PROOF_PLACES || isExactEqual(value, score);
  }
  return { line, precision: { places, isOnGrid: isExactly }, unscored };
}
