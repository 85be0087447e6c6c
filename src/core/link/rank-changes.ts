/** How ranks changed since last year. */
import type { TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import type { PreviousResult } from './previous-result';

/** A result that says "năm trước" is later than any that names its year. */
const LAST_YEAR = 9999;

/**
 * By index of the table's unit: how many places it went up since its latest earlier result;
 * negative: down; null: not known. Null for a table without such a result.
 */
export function rankChanges(
  table: ScoreTable,
  results: TableResults,
  previous: readonly PreviousResult[],
): (number | null)[] | null {
  const ofTable = previous.filter(({ tableId }) => tableId === table.id);
  const [latest] = ofTable.sort((a, b) => (b.year ?? LAST_YEAR) - (a.year ?? LAST_YEAR));
  if (!latest) return null;
  const before = new Map(latest.pairs.map(({ unit, entry }) => [unit, latest.units[entry]!]));
  return results.units.map(({ rank }, unit) => {
    const last = before.get(unit)?.rank ?? null;
    return rank === null || last === null ? null : last - rank;
  });
}
