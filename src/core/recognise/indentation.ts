/** Tiers of a framework that are told by spaces before the names: two more for every tier. */
import { isExactEqual, sumExact, type Exact } from '../number/exact';
import type { FrameworkRow } from './framework-rows';
import type { Grid } from './grid';

const LEADING = /^[\s\u00a0]*/;
/** One space is a slip of the hand. */
const FEWEST_SPACES = 2;

function indentOf(grid: Grid, { cell }: FrameworkRow): number {
  const value = grid.value(cell.row, cell.column);
  return typeof value === 'string' ? LEADING.exec(value)![0].length : 0;
}

/** The tier of each indent, or null when they differ by too little to be meant. */
function tiersOf(indents: readonly number[]): ReadonlyMap<number, number> | null {
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  const areMeant = steps.every((step, at) => at === 0 || step - steps[at - 1]! >= FEWEST_SPACES);
  const isFirstOutermost = indents[0] === steps[0];
  if (steps.length < 2 || !areMeant || !isFirstOutermost) return null;
  return new Map(steps.map((step, tier) => [step, tier]));
}

/** Without codes, rows that are all indented alike stand under a group that is on no row. */
function areAllIndented(items: readonly FrameworkRow[], indents: readonly number[]): boolean {
  const isAlike = indents.every((indent) => indent === indents[0] && indent >= FEWEST_SPACES);
  return isAlike && items.every(({ code }) => code === null);
}

/** Codes of one style stand in one tier. */
function agreesWithCodes(items: readonly FrameworkRow[], tiers: readonly number[]): boolean {
  const tierOfStyle = new Map<string, number>();
  return items.every(({ code }, index) => {
    if (!code) return true;
    const known = tierOfStyle.get(code.style) ?? tiers[index]!;
    tierOfStyle.set(code.style, known);
    return known === tiers[index]!;
  });
}

/** The maxima of the rows one tier further in, below a row. */
function maximaBelow(
  items: readonly FrameworkRow[],
  tiers: readonly number[],
  index: number,
): Exact[] {
  const end = tiers.findIndex((tier, at) => at > index && tier <= tiers[index]!);
  const below = items.slice(index + 1, end < 0 ? items.length : end);
  return below.flatMap(({ maximum }, at) =>
    maximum && tiers[index + 1 + at] === tiers[index + 1] ? [maximum] : [],
  );
}

/** A row with others further in is a group: it has no score, or shares its points out to them. */
function areGroups(items: readonly FrameworkRow[], tiers: readonly number[]): boolean {
  return items.every(({ hasScore, maximum }, index) => {
    const isGroup = (tiers[index + 1] ?? 0) > tiers[index]!;
    if (!isGroup || !hasScore) return true;
    const shares = maximaBelow(items, tiers, index);
    return maximum !== null && shares.length > 1 && isExactEqual(maximum, sumExact(shares));
  });
}

/** The rows with the tiers that their indentation tells; as they are where it tells none. */
export function tierByIndentation(grid: Grid, items: readonly FrameworkRow[]): FrameworkRow[] {
  const indents = items.map((item) => indentOf(grid, item));
  const tierOf = areAllIndented(items, indents) ? new Map([[indents[0], 0]]) : tiersOf(indents);
  if (!tierOf || items.some(({ depth }) => depth !== null)) return [...items];
  const tiers = indents.map((indent) => tierOf.get(indent)!);
  if (!agreesWithCodes(items, tiers) || !areGroups(items, tiers)) return [...items];
  return items.map((item, index) => ({ ...item, depth: tiers[index]! }));
}
