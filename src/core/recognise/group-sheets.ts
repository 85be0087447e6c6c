/**
 * Sheets that hold one group of criteria each, for the same units: together they are one table.
 * A sheet that states what every unit has in each group is their overview, no second result.
 */
import { unitNameKey } from '../audit/unit-name';
import { isExactEqual, sumExact, type Exact } from '../number/exact';
import { scoredLeaves, type ScoreTable } from '../scorebook';
import { matchUnits } from '../units/match-units';
import { areGroupWordsAlike, readGroupName } from './group-names';
import { joinUnderOverview, joinUnderSheets, type GroupPart } from './join-groups';
import type { TableReading } from './table-reading';

/** A table with the name of its sheet. */
export interface NamedReading {
  readonly reading: TableReading;
  readonly sheetName: string;
}

const FEWEST_SHEETS = 2;

function isPlainTable({ shape, scale, aggregation, areas }: ScoreTable): boolean {
  return shape !== 'scorecard' && scale === 'points' && aggregation === 'sum' && areas.length === 1;
}

/** For each unit of the first table its index in the second; null unless all units are the same. */
function sameUnits(a: ScoreTable, b: ScoreTable): number[] | null {
  if (a.units.length !== b.units.length) return null;
  const places = new Map(b.units.map(({ name }, at) => [unitNameKey(name), at]));
  const named = a.units.map(({ name }) => places.get(unitNameKey(name)));
  const isPlain = new Set(named).size === named.length && !named.includes(undefined);
  if (isPlain) return named.map((at) => at!);
  const { pairs } = matchUnits(a.units, b.units);
  return pairs.length === a.units.length ? pairs.map((pair) => pair.b) : null;
}

/** Whose only table on its sheet it is. */
function loneTables(all: readonly NamedReading[]): NamedReading[] {
  const counts = new Map<string, number>();
  const sheetOf = ({ reading }: NamedReading): string => reading.table.areas[0]!.sheetId;
  for (const named of all) counts.set(sheetOf(named), (counts.get(sheetOf(named)) ?? 0) + 1);
  return all.filter(
    (named) => counts.get(sheetOf(named)) === 1 && isPlainTable(named.reading.table),
  );
}

/** What a table gives each unit in all. */
function sumsOf(table: ScoreTable): (Exact | null)[] {
  const leaves = scoredLeaves(table);
  return table.units.map(({ entries }) => {
    const scores = leaves.flatMap((leaf) => {
      const entry = entries[leaf]!;
      return entry.state === 'scored' ? [entry.value] : [];
    });
    return scores.length > 0 ? sumExact(scores) : null;
  });
}

/** Whether a column of the overview repeats what the sheet gives in all. */
function repeatsSums(
  overview: ScoreTable,
  node: number,
  sums: readonly (Exact | null)[],
  unitOf: readonly number[],
): boolean {
  const told = overview.units.flatMap(({ entries }, unit) => {
    const entry = entries[node]!;
    const sum = sums[unitOf[unit]!];
    return entry.state === 'scored' && sum ? [isExactEqual(entry.value, sum)] : [];
  });
  return told.length > 1 && told.filter(Boolean).length * 5 >= told.length * 4;
}

/** The group of the overview that a sheet holds: by its words, else its numbers, else its count. */
function groupOf(
  overview: ScoreTable,
  part: NamedReading,
  unitOf: readonly number[],
): number | null {
  const { table } = part.reading;
  const groups = overview.nodes.flatMap((node, index) =>
    node.parent === null && node.children.length === 0 ? [index] : [],
  );
  const nameOf = (node: number): string => overview.nodes[node]!.name;
  const byWords = groups.filter((node) =>
    [part.sheetName, table.title ?? ''].some((name) => areGroupWordsAlike(name, nameOf(node))),
  );
  if (byWords.length === 1) return byWords[0]!;
  const sums = sumsOf(table);
  const byNumbers = groups.filter((node) => repeatsSums(overview, node, sums, unitOf));
  if (byNumbers.length === 1) return byNumbers[0]!;
  const { ordinal } = readGroupName(part.sheetName);
  if (ordinal === null) return null;
  const counted = groups.map((node) =>
    readGroupName(`${overview.nodes[node]!.code ?? nameOf(node)} `),
  );
  return groups[counted.findIndex((name) => name.ordinal === ordinal)] ?? null;
}

/** The sheets that hold groups of an overview; null when they are too few, or one group twice. */
function partsOf(overview: NamedReading, others: readonly NamedReading[]): GroupPart[] | null {
  const { table } = overview.reading;
  const parts = others.flatMap((named): GroupPart[] => {
    const unitOf = sameUnits(table, named.reading.table);
    const group = unitOf && groupOf(table, named, unitOf);
    return unitOf === null || group === null ? [] : [{ ...named, unitOf, group }];
  });
  const isOnce = new Set(parts.map(({ group }) => group)).size === parts.length;
  return isOnce && parts.length >= FEWEST_SHEETS ? parts : null;
}

/** Versions of one table have most of their words in common. */
function shareNames(a: ScoreTable, b: ScoreTable): boolean {
  const names = new Set(a.nodes.map(({ name }) => name));
  const shared = b.nodes.filter(({ name }) => names.has(name)).length;
  return shared * 2 >= Math.min(a.nodes.length, b.nodes.length);
}

/** Counted sheets (`Nhóm 1`, `Nhóm 2`) of the same units that have nothing else in common. */
function countedParts(tables: readonly NamedReading[]): GroupPart[] | null {
  const ordinalOf = ({ sheetName }: NamedReading): number | null =>
    readGroupName(sheetName).ordinal;
  const counted = tables
    .filter((named) => ordinalOf(named) !== null)
    .sort((a, b) => ordinalOf(a)! - ordinalOf(b)!);
  const [first] = counted;
  if (!first) return null;
  const parts = counted.flatMap((named): GroupPart[] => {
    const unitOf = sameUnits(first.reading.table, named.reading.table);
    const group = ordinalOf(named)!;
    return unitOf === null ? [] : [{ ...named, unitOf, group }];
  });
  const isApart = parts.every(({ reading, group }, index) =>
    parts
      .slice(index + 1)
      .every((other) => other.group !== group && !shareNames(reading.table, other.reading.table)),
  );
  return isApart && parts.length >= FEWEST_SHEETS ? parts : null;
}

/** The tables with those joined that hold one group each, at the place of the first of them. */
export function joinGroupSheets(all: readonly NamedReading[]): TableReading[] {
  const lone = loneTables(all);
  if (lone.length < FEWEST_SHEETS) return all.map(({ reading }) => reading);
  const isGroup = ({ sheetName }: NamedReading): boolean =>
    readGroupName(sheetName).ordinal !== null;
  for (const overview of lone.filter((named) => !isGroup(named))) {
    const parts = partsOf(
      overview,
      lone.filter((other) => other !== overview),
    );
    if (parts)
      return replaceParts(all, overview, parts, joinUnderOverview(overview.reading, parts));
  }
  const parts = countedParts(lone);
  if (!parts) return all.map(({ reading }) => reading);
  const first = all.find(({ reading }) => reading === parts[0]!.reading)!;
  return replaceParts(all, first, parts, joinUnderSheets(parts));
}

function replaceParts(
  all: readonly NamedReading[],
  place: NamedReading,
  parts: readonly GroupPart[],
  joined: TableReading,
): TableReading[] {
  const gone = new Set(parts.map(({ reading }) => reading));
  return all.flatMap((named) => {
    if (named === place) return [joined];
    return gone.has(named.reading) ? [] : [named.reading];
  });
}
