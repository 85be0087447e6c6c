/** The units of a table in a list of another sheet, whatever way either writes their names. */
import { unitNameKey } from '../audit/unit-name';
import type { ScoredUnit, ScoreTable } from '../scorebook';
import { matchUnits, type ListedUnit, type MatchReason } from '../units/match-units';
import { findSharedProvinceNames, type SharedProvinceName } from '../units/shared-province-names';

/** By index of the table's unit and of the list's entry. */
export interface ListedPair {
  readonly unit: number;
  readonly entry: number;
  readonly how: MatchReason;
}

export interface ListedDoubt {
  readonly unit: number;
  /** The entries that it could be. */
  readonly entries: readonly number[];
  readonly why: 'several' | 'near';
}

export interface ListedMatching {
  /** In the order of the table. */
  readonly pairs: readonly ListedPair[];
  readonly doubts: readonly ListedDoubt[];
  /** Provinces of one name whose area changed between the two lists: never joined. */
  readonly changed: readonly (ListedPair & { readonly extent: SharedProvinceName['newExtent'] })[];
  readonly unmatched: readonly number[];
}

/** A unit that stands several times in the table, as once a year, is one unit of the list. */
export function matchListed(table: ScoreTable, list: readonly ListedUnit[]): ListedMatching {
  const names = distinctNames(table);
  const { pairs, doubtful } = matchUnits(names, list);
  const extents = new Map(
    findSharedProvinceNames(
      names.map(({ name }) => name),
      list.map(({ name }) => name),
    ).map(({ name, newExtent }) => [name, newExtent]),
  );
  const all = pairs.flatMap(({ a, b, how }) =>
    names[a]!.units.map((unit): ListedPair => ({ unit, entry: b, how })),
  );
  const extentOf = ({ unit }: ListedPair) => extents.get(table.units[unit]!.name);
  const doubts = doubtful.flatMap(({ a, b, why }) =>
    a.flatMap((at) => names[at]!.units.map((unit): ListedDoubt => ({ unit, entries: b, why }))),
  );
  const settled = new Set([...all, ...doubts].map(({ unit }) => unit));
  return {
    pairs: all.filter((pair) => !extentOf(pair)).sort((a, b) => a.unit - b.unit),
    doubts: doubts.sort((a, b) => a.unit - b.unit),
    changed: all.flatMap((pair) => {
      const extent = extentOf(pair);
      return extent ? [{ ...pair, extent }] : [];
    }),
    unmatched: table.units.flatMap((_, unit) => (settled.has(unit) ? [] : [unit])),
  };
}

interface DistinctName extends ListedUnit {
  readonly units: number[];
}

function distinctNames(table: ScoreTable): DistinctName[] {
  const byKey = new Map<string, DistinctName>();
  table.units.forEach((unit, index) => {
    if (unit.name.trim() === '') return;
    const scope = placeOf(table, unit);
    const key = JSON.stringify([unitNameKey(unit.name), scope]);
    const known = byKey.get(key);
    if (known) known.units.push(index);
    else byKey.set(key, { name: unit.name, scope, units: [index] });
  });
  return [...byKey.values()];
}

function placeOf(table: ScoreTable, { scope }: ScoredUnit): string | null {
  return table.scopeIsPeriod ? null : scope;
}
