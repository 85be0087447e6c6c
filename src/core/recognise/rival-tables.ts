/** Whether tables on one sheet are several results, or versions of one that only a person can choose from. */
import type { FrameworkNode, ScoredUnit } from '../scorebook';
import type { CellRange } from '../sheet/address';
import { squeezeText } from '../text/fold';
import { matchUnits } from '../units/match-units';
import type { Grid } from './grid';

export interface RivalCandidate {
  readonly range: CellRange;
  /** Those that the table itself names. */
  readonly units: readonly ScoredUnit[];
  readonly nodes: readonly FrameworkNode[];
}

/** Tables that name no unit may be of the same one. */
function shareUnits(a: RivalCandidate, b: RivalCandidate): boolean {
  const { pairs, doubtful } = matchUnits(a.units, b.units);
  const fewer = Math.min(a.units.length, b.units.length);
  return (pairs.length + doubtful.length) * 2 >= fewer;
}

function namesOf({ nodes }: RivalCandidate): ReadonlySet<string> {
  return new Set(nodes.map(({ name }) => squeezeText(name)));
}

/**
 * One of them may only sum up the other, say again what it says, or go on with it, as the pages
 * of one unit's scorecard do.
 */
function mayBelongTogether(a: RivalCandidate, b: RivalCandidate): boolean {
  const others = namesOf(b);
  const isShared = [...namesOf(a)].some((name) => others.has(name));
  return isShared || [a, b].some(({ nodes, units }) => nodes.length === 1 || units.length < 2);
}

function isAbove(a: CellRange, b: CellRange): boolean {
  return a.bottom < b.top && a.left <= b.right && b.left <= a.right;
}

/** A title or a note parts two tables that stand below each other. */
function isParted(grid: Grid, a: CellRange, b: CellRange): boolean {
  for (let row = a.bottom + 1; row < b.top; row += 1) {
    if (grid.filled(row).some((column) => grid.kind(row, column) === 'text')) return true;
  }
  return false;
}

/** The same columns again under nothing but a header may go on with the table above. */
function mayContinue(grid: Grid, a: RivalCandidate, b: RivalCandidate): boolean {
  const [upper, lower] = isAbove(a.range, b.range) ? [a, b] : [b, a];
  if (!isAbove(upper.range, lower.range) || isParted(grid, upper.range, lower.range)) return false;
  const others = namesOf(lower);
  return [...namesOf(upper)].every((name) => others.has(name));
}

/**
 * Tables of different units, or of the same units in different frameworks, all count. Tables of
 * the same units and with the same words are rivals, and so are those that may be one.
 */
export function haveRivals(grid: Grid, tables: readonly RivalCandidate[]): boolean {
  return tables.some((a, index) =>
    tables
      .slice(index + 1)
      .some((b) => (shareUnits(a, b) ? mayBelongTogether(a, b) : mayContinue(grid, a, b))),
  );
}
