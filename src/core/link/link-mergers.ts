/** Joins the units of a table with a list of mergers: which old units make up each new one. */
import { unitNameKey } from '../audit/unit-name';
import type { ScoreTable, TableMergers, UnitMerger } from '../scorebook';
import { matchListed, type ListedMatching } from './match-listed';
import type { MergerList } from './merger-list';

/** With fewer complete ones among the mergers that the table meets, the list is about others. */
const FEWEST_COMPLETE = 0.5;

/** The table with the first list that is about its units; as it is without one. */
export function withMergers(table: ScoreTable, lists: readonly MergerList[]): ScoreTable {
  if (table.scopeIsPeriod) return table;
  for (const list of lists) {
    const mergers = mergersOf(table, list);
    if (mergers) return { ...table, mergers };
  }
  return table;
}

function mergersOf(table: ScoreTable, { sheetId, entries }: MergerList): TableMergers | null {
  const listed = entries.map(({ name }) => ({ name, scope: null }));
  const matching = matchListed(table, listed);
  if (matching.changed.length > 0) return null;
  const unitOf = new Map(matching.pairs.map(({ unit, entry }) => [entry, unit]));
  const groups = groupByNewName(entries);
  const met = groups.flatMap(({ name, members }): UnitMerger[] => {
    const parts = members.flatMap((entry) => unitOf.get(entry) ?? []);
    const missing = members.flatMap((entry) => (unitOf.has(entry) ? [] : [entries[entry]!.name]));
    return parts.length > 0 ? [{ name, parts, missing }] : [];
  });
  const real = met.filter(({ parts, missing }) => parts.length + missing.length > 1);
  const complete = real.filter(({ missing }) => missing.length === 0);
  if (complete.length === 0 || complete.length < real.length * FEWEST_COMPLETE) return null;
  const doubts = doubtsOf(matching, entries);
  const settled = new Set([
    ...met.flatMap(({ parts }) => parts),
    ...doubts.map(({ unit }) => unit),
  ]);
  const unchanged = table.units.flatMap(({ name }, unit): UnitMerger[] =>
    settled.has(unit) || name.trim() === '' ? [] : [{ name, parts: [unit], missing: [] }],
  );
  return { sheetId, units: [...met, ...unchanged], doubts };
}

interface NewUnit {
  readonly name: string;
  /** Indexes of the entries. */
  readonly members: number[];
}

function groupByNewName(entries: MergerList['entries']): NewUnit[] {
  const groups = new Map<string, NewUnit>();
  entries.forEach(({ into }, at) => {
    const key = unitNameKey(into);
    const known = groups.get(key);
    if (known) known.members.push(at);
    else groups.set(key, { name: into, members: [at] });
  });
  return [...groups.values()];
}

function doubtsOf(
  { doubts }: ListedMatching,
  entries: MergerList['entries'],
): TableMergers['doubts'] {
  return doubts.map(({ unit, entries: found, why }) => ({
    unit,
    names: found.map((entry) => entries[entry]!.name),
    why,
  }));
}
