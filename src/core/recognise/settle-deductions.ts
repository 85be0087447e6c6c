/** Deductions that people typed as the points to take away: 2 where others write -2. */
import { isBonus, isDeduction } from '../audit/deduction';
import {
  formatDecimal,
  isExactEqual,
  signOfExact,
  subtractExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import {
  scoredLeaves,
  type ScoredUnit,
  type ScoreEntry,
  type ScoreTable,
  type StatedNumber,
} from '../scorebook';

/** A group for bonuses and deductions together says nothing about signs. */
function isPureDeduction(table: ScoreTable, index: number): boolean {
  return isDeduction(table, index) && !isBonus(table, index);
}

function valueAt({ entries }: ScoredUnit, leaf: number): Exact | null {
  const entry = entries[leaf]!;
  return entry.state === 'scored' ? entry.value : null;
}

/** Of the scores, and of the maxima that say how they are to be typed. */
function signsOf(table: ScoreTable, leaves: readonly number[]): ReadonlySet<number> {
  const scores = table.units.flatMap((unit) => leaves.flatMap((leaf) => valueAt(unit, leaf) ?? []));
  const maxima = leaves.flatMap((leaf) => table.nodes[leaf]!.maxPoints ?? []);
  const isTyped = scores.some((score) => signOfExact(score) !== 0);
  return new Set((isTyped ? scores : maxima).map(signOfExact));
}

/** Whether the totals, or else the maximum of the total, count these points in. */
function areCountedIn(table: ScoreTable, leaves: readonly number[]): boolean {
  const all = scoredLeaves(table);
  const sums = table.units.flatMap((unit) => {
    const stated = unit.statedTotal?.value;
    const isTelling = leaves.some((leaf) => signOfExact(valueAt(unit, leaf) ?? ZERO) > 0);
    const counted = sumExact(all.flatMap((leaf) => valueAt(unit, leaf) ?? []));
    return stated && isTelling ? [isExactEqual(stated, counted)] : [];
  });
  if (sums.length > 0) return sums.filter(Boolean).length * 2 > sums.length;
  const maxima = all.flatMap((leaf) => table.nodes[leaf]!.maxPoints ?? []);
  const isStated = table.statedMaximum !== null && maxima.length === all.length;
  return isStated && isExactEqual(table.statedMaximum!, sumExact(maxima));
}

function takenAway(value: Exact): Exact {
  return signOfExact(value) > 0 ? subtractExact(ZERO, value) : value;
}

function withEntries(
  table: ScoreTable,
  leaves: readonly number[],
  change: (entry: ScoreEntry) => ScoreEntry,
): ScoreTable {
  const changed = new Set(leaves);
  const units = table.units.map((unit) => ({
    ...unit,
    entries: unit.entries.map((entry, node) => (changed.has(node) ? change(entry) : entry)),
  }));
  return { ...table, units };
}

/** A positive number among negative ones does not follow its column. */
function refusePositive(entry: ScoreEntry): ScoreEntry {
  const isOdd = entry.state === 'scored' && signOfExact(entry.value) > 0;
  return isOdd ? { state: 'invalid', text: formatDecimal(entry.value) } : entry;
}

function takeStatedAway(stated: StatedNumber): StatedNumber {
  return { ...stated, value: stated.value && takenAway(stated.value) };
}

function subtractLeaves(table: ScoreTable, leaves: readonly number[]): ScoreTable {
  const isTaken = (node: number): boolean => isPureDeduction(table, node);
  const taken = withEntries(table, leaves, (entry) =>
    entry.state === 'scored' ? { ...entry, value: takenAway(entry.value) } : entry,
  );
  return {
    ...taken,
    nodes: table.nodes.map((node, index) =>
      isTaken(index)
        ? { ...node, maxPoints: node.maxPoints && takenAway(node.maxPoints), isSubtracted: true }
        : node,
    ),
    units: taken.units.map((unit) => ({
      ...unit,
      statedGroups: new Map(
        [...unit.statedGroups].map(([node, stated]) => [
          node,
          isTaken(node) ? takeStatedAway(stated) : stated,
        ]),
      ),
    })),
  };
}

/**
 * Deductions as negative scores. Points under "Điểm trừ" that are all typed without a sign are
 * taken away, unless the stated totals count them in; among negative ones they are no scores.
 */
export function settleDeductions(table: ScoreTable): ScoreTable {
  if (table.scale !== 'points') return table;
  const leaves = scoredLeaves(table).filter((leaf) => isPureDeduction(table, leaf));
  const signs = signsOf(table, leaves);
  if (!signs.has(1)) return table;
  if (signs.has(-1)) return withEntries(table, leaves, refusePositive);
  return areCountedIn(table, leaves) ? table : subtractLeaves(table, leaves);
}
