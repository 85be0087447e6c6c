/** Joins the tables to the list of units: the scopes that a table lacks come from there. */
import type { ScoreTable } from '../scorebook';
import { matchListed, type ListedMatching } from './match-listed';
import type { UnitList } from './unit-list';

export interface UnitListLink extends ListedMatching {
  readonly tableId: string;
  readonly list: UnitList;
}

/** With fewer of its units in the list, the list is about others. */
const MOST_FOREIGN = 0.5;

/** The list that names most units of the table; null when every list is about others. */
export function linkUnits(table: ScoreTable, lists: readonly UnitList[]): UnitListLink | null {
  let best: UnitListLink | null = null;
  for (const list of lists) {
    const matching = matchListed(table, list.units);
    const known = table.units.length - matching.unmatched.length;
    if (known < table.units.length * MOST_FOREIGN || matching.pairs.length === 0) continue;
    if (best && best.pairs.length >= matching.pairs.length) continue;
    best = { ...matching, tableId: table.id, list };
  }
  return best;
}

/**
 * The table ranked inside the scopes of the list, too. One that has scopes of its own keeps
 * them; so does one whose units all lie in one scope of the list.
 */
export function withListedScopes(table: ScoreTable, { list, pairs }: UnitListLink): ScoreTable {
  const hasOwn = table.scopeName !== null || table.units.some(({ scope }) => scope !== null);
  const scopes = new Map(pairs.map(({ unit, entry }) => [unit, list.units[entry]!.rankedIn]));
  const sets = new Set([...scopes.values()].filter((scope) => scope !== null));
  if (hasOwn || list.scopeName === null || sets.size < 2) return table;
  return {
    ...table,
    scopeName: list.scopeName,
    units: table.units.map((unit, index) => ({ ...unit, scope: scopes.get(index) ?? null })),
  };
}
