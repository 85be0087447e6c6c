/** Makes one table of several sheets that hold a group each. */
import { statedBy } from '../framework/move-unit';
import type {
  FrameworkNode,
  ResultLines,
  ScoredUnit,
  ScoreEntry,
  ScoreTable,
  StatedNumber,
} from '../scorebook';
import type { TableReading } from './table-reading';

/** A sheet of one group. */
export interface GroupPart {
  readonly reading: TableReading;
  readonly sheetName: string;
  /** For each unit of the joined table its index on this sheet. */
  readonly unitOf: readonly number[];
  /** The node of the overview that it is; without an overview the place of the group. */
  readonly group: number;
}

/** Where a node of the joined table comes from; `node` is null for a group that no row states. */
interface Origin {
  readonly part: GroupPart | null;
  readonly node: number | null;
}

const BLANK: ScoreEntry = { state: 'blank' };

/** The top row of a sheet that is the group itself, above all others. */
function ownGroup({ nodes }: Pick<ScoreTable, 'nodes'>): number | null {
  const tops = nodes.flatMap(({ parent }, index) => (parent === null ? [index] : []));
  const [top] = tops;
  return tops.length === 1 && nodes[top!]!.children.length > 0 ? top! : null;
}

/** Formulas refer to maxima and weights on the first sheet of a table only. */
function elsewhere(sheetId: string): Pick<FrameworkNode, 'sheetId' | 'maxCell' | 'weightCell'> {
  return { sheetId, maxCell: null, weightCell: null };
}

/** The nodes of a sheet below its group, which stands at `group` in the joined table. */
function nodesBelow(part: GroupPart, group: number): { node: FrameworkNode; origin: Origin }[] {
  const { table } = part.reading;
  const { sheetId } = table.areas[0]!;
  const own = ownGroup(table);
  const kept = table.nodes.flatMap((_, index) => (index === own ? [] : [index]));
  const placeOf = new Map(kept.map((index, at) => [index, group + 1 + at]));
  return kept.map((index) => {
    const node = table.nodes[index]!;
    return {
      origin: { part, node: index },
      node: {
        ...node,
        id: `${sheetId}!${node.id}`,
        parent: node.parent === null || node.parent === own ? group : placeOf.get(node.parent)!,
        children: node.children.map((child) => placeOf.get(child)!),
        ...elsewhere(sheetId),
      },
    };
  });
}

function childrenOf(nodes: readonly FrameworkNode[], parent: number): number[] {
  return nodes.flatMap((node, index) => (node.parent === parent ? [index] : []));
}

function statedMaximumOf({ nodes, statedMaximum }: ScoreTable): FrameworkNode['maxPoints'] {
  const own = ownGroup({ nodes });
  return (own === null ? null : nodes[own]!.maxPoints) ?? statedMaximum;
}

interface Joined {
  readonly nodes: readonly FrameworkNode[];
  readonly origins: readonly Origin[];
}

function withChildren(nodes: readonly FrameworkNode[]): FrameworkNode[] {
  return nodes.map((node, index) => ({ ...node, children: childrenOf(nodes, index) }));
}

/** The overview's own nodes, each group followed by what its sheet holds. */
function nodesUnderOverview(overview: ScoreTable, parts: readonly GroupPart[]): Joined {
  const nodes: FrameworkNode[] = [];
  const origins: Origin[] = [];
  const placeOf = new Map<number, number>();
  overview.nodes.forEach((node, index) => {
    const part = parts.find(({ group }) => group === index);
    const place = nodes.length;
    placeOf.set(index, place);
    const parent = node.parent === null ? null : placeOf.get(node.parent)!;
    const maxPoints = node.maxPoints ?? (part ? statedMaximumOf(part.reading.table) : null);
    nodes.push({ ...node, parent, maxPoints });
    origins.push({ part: null, node: index });
    for (const below of part ? nodesBelow(part, place) : []) {
      nodes.push({ ...below.node, isScored: below.node.isScored && node.isScored });
      origins.push(below.origin);
    }
  });
  return { nodes: withChildren(nodes), origins };
}

/** A title that no other of the sheets has. */
function isOwnTitle({ title }: ScoreTable, parts: readonly GroupPart[]): boolean {
  return (
    title !== null && parts.filter(({ reading }) => reading.table.title === title).length === 1
  );
}

/** A group for each sheet, named as its top row, its title or the sheet itself is. */
function nodesUnderSheets(parts: readonly GroupPart[]): Joined {
  const nodes: FrameworkNode[] = [];
  const origins: Origin[] = [];
  for (const part of parts) {
    const { table } = part.reading;
    const { sheetId, range } = table.areas[0]!;
    const own = ownGroup(table);
    const stated: FrameworkNode = {
      id: 'group',
      code: null,
      name: isOwnTitle(table, parts) ? table.title! : part.sheetName,
      parent: null,
      children: [],
      maxPoints: table.statedMaximum,
      weight: null,
      aggregation: null,
      isScored: true,
      cell: { row: range.top, column: range.left },
      maxCell: null,
      weightCell: null,
    };
    const group = own === null ? stated : table.nodes[own]!;
    const place = nodes.length;
    nodes.push({ ...group, id: `${sheetId}!${group.id}`, ...elsewhere(sheetId) });
    origins.push({ part, node: own });
    for (const below of nodesBelow(part, place)) {
      nodes.push(below.node);
      origins.push(below.origin);
    }
  }
  return { nodes: withChildren(nodes), origins };
}

/** The unit as one sheet knows it. */
function unitIn(units: readonly ScoredUnit[], unit: number, part: GroupPart | null): ScoredUnit {
  return part ? part.reading.table.units[part.unitOf[unit]!]! : units[unit]!;
}

/** What a sheet states for a node that is a group of the joined table. */
function statedFor(unit: ScoredUnit, { part, node }: Origin): StatedNumber | null {
  if (node === null) return unit.statedTotal;
  const stated =
    unit.statedGroups.get(node) ?? statedBy(unit.entries[node]!, unit.cellOf(node), false);
  return stated ?? (part ? unit.statedTotal : null);
}

function joinUnit(
  units: readonly ScoredUnit[],
  at: number,
  { nodes, origins }: Joined,
): ScoredUnit {
  const own = units[at]!;
  const known = origins.map(({ part }) => unitIn(units, at, part));
  const isLeaf = (index: number): boolean => nodes[index]!.children.length === 0;
  const fromOrigins = <V>(
    valueOf: (unit: ScoredUnit, node: number) => V | undefined,
    wanted = isLeaf,
  ) =>
    new Map(
      origins.flatMap(({ node }, index): [number, V][] => {
        const value = node === null || !wanted(index) ? undefined : valueOf(known[index]!, node);
        return value === undefined ? [] : [[index, value]];
      }),
    );
  return {
    ...own,
    entries: origins.map(({ node }, index) =>
      node === null || !isLeaf(index) ? BLANK : known[index]!.entries[node]!,
    ),
    cellOf: (index) => {
      const { node } = origins[index]!;
      return node === null ? known[index]!.cell : known[index]!.cellOf(node);
    },
    statedGroups: new Map(
      origins.flatMap((origin, index): [number, StatedNumber][] => {
        const stated = isLeaf(index) ? null : statedFor(known[index]!, origin);
        return stated && (stated.value || stated.text) ? [[index, stated]] : [];
      }),
    ),
    statedGroupRanks: fromOrigins(
      (unit, node) => unit.statedGroupRanks.get(node),
      () => true,
    ),
    evidence: fromOrigins((unit, node) => unit.evidence.get(node)),
  };
}

function joinReading(
  base: TableReading,
  parts: readonly GroupPart[],
  joined: Joined,
  more: Partial<ScoreTable>,
): TableReading {
  const { table } = base;
  const own = more.units ?? table.units;
  const units = own.map((_, at) => joinUnit(own, at, joined));
  const readings = [...new Set([base, ...parts.map(({ reading }) => reading)])];
  const areas = readings.flatMap((part) => part.table.areas);
  const layouts = readings.flatMap((part) =>
    part.layouts.map((layout) => ({ ...layout, tableId: table.id })),
  );
  return { ...base, layouts, table: { ...table, areas, ...more, nodes: joined.nodes, units } };
}

/** The overview's table, with the criteria of each group below it; results go to the overview. */
export function joinUnderOverview(
  overview: TableReading,
  parts: readonly GroupPart[],
): TableReading {
  const joined = nodesUnderOverview(overview.table, parts);
  const { resultLines } = overview.table;
  const groupRanks = new Map(
    joined.origins.flatMap(({ part, node }, index) => {
      const line = part === null && node !== null ? resultLines.groupRanks.get(node) : undefined;
      return line ? [[index, line] as const] : [];
    }),
  );
  return joinReading(overview, parts, joined, { resultLines: { ...resultLines, groupRanks } });
}

const NO_LINES: ResultLines = {
  total: null,
  rank: null,
  scopeRank: null,
  groupRanks: new Map(),
  status: null,
};

/** What a unit has in all is on none of the sheets. */
function withoutResults(unit: ScoredUnit): ScoredUnit {
  const none = { statedTotal: null, statedRank: null, statedScopeRank: null };
  return { ...unit, ...none, statedGroupRanks: new Map() };
}

/**
 * The sheets as one table, in their order; none of them holds all of it, so that its results need
 * a sheet of ours.
 */
export function joinUnderSheets(parts: readonly GroupPart[]): TableReading {
  const base = parts[0]!.reading;
  return joinReading(base, parts, nodesUnderSheets(parts), {
    resultLines: NO_LINES,
    statedMaximum: null,
    title: null,
    units: base.table.units.map(withoutResults),
  });
}
