/** Ranks inside sets: a period, a scope, or everybody. */
import type { ScoreTable } from '../scorebook';
import type { TieRule } from '../policy/policy';
import { rankItems } from './rank-values';

/** Which set each unit is ranked in, by unit; null is the set of those without one. */
export interface RankSets {
  /** Those ranked together: everybody, or everybody of one period. */
  readonly overall: readonly (string | null)[];
  /** Null when scopes are periods, so that no rank inside a scope is left. */
  readonly scopes: readonly (string | null)[] | null;
}

export function rankSets(table: ScoreTable): RankSets {
  const scopes = table.units.map(({ scope }) => scope?.normalize('NFC').toLowerCase() ?? null);
  return table.scopeIsPeriod
    ? { overall: scopes, scopes: null }
    : { overall: scopes.map(() => null), scopes };
}

/** The units of each set, by index. */
export function membersOf(sets: readonly (string | null)[]): number[][] {
  const members = new Map<string | null, number[]>();
  sets.forEach((key, index) => {
    const known = members.get(key);
    if (known) known.push(index);
    else members.set(key, [index]);
  });
  return [...members.values()];
}

/** Ranks each item among those of the same set; see `rankItems`. */
export function rankInside<Item>(
  sets: readonly (string | null)[],
  items: readonly (Item | null)[],
  compare: (a: Item, b: Item) => number,
  ties: TieRule,
): (number | null)[] {
  const ranks = new Array<number | null>(sets.length).fill(null);
  for (const indexes of membersOf(sets)) {
    const ofMembers = rankItems(
      indexes.map((index) => items[index]!),
      compare,
      ties,
    );
    indexes.forEach((index, place) => (ranks[index] = ofMembers[place]!));
  }
  return ranks;
}

/** Ranks inside scopes; null for units without one. */
export function rankInsideScopes<Item>(
  { scopes }: RankSets,
  items: readonly (Item | null)[],
  compare: (a: Item, b: Item) => number,
  ties: TieRule,
): (number | null)[] {
  if (scopes === null) return items.map(() => null);
  const ranks = rankInside(scopes, items, compare, ties);
  return ranks.map((rank, unit) => (scopes[unit] === null ? null : rank));
}
