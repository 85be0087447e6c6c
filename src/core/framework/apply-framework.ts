/**
 * Gives a recognised table what its framework says: maxima, weights, names, parents and how
 * parents gather. The headers of a data sheet are often codes or names alone.
 */
import { formatDecimal, isExactEqual, type Exact } from '../number/exact';
import type { DecimalText } from '../audit/finding';
import type { FrameworkNode, ScoreTable } from '../scorebook';
import { readScale } from '../recognise/scale';
import { limitsOf } from '../score/limits';
import type { CellAddress, CellPosition } from '../sheet/address';
import { entryTree, scoredEntries, type EntryTree } from './entry-parents';
import type { Framework, FrameworkEntry } from './framework';
import { matchEntries } from './match-entries';
import { moveUnit } from './move-unit';

/** A number that the table states otherwise than the framework; the framework's counts. */
export interface FrameworkDifference {
  /** Index into the nodes of the applied table; null for the maximum of the total. */
  readonly node: number | null;
  readonly field: 'maxPoints' | 'weight';
  readonly onSheet: DecimalText;
  readonly inFramework: DecimalText;
  /** Where the table states it, on its first sheet. */
  readonly cell: CellPosition;
}

export interface AppliedFramework {
  readonly table: ScoreTable;
  /** Index into `Framework.nodes`, by node index. */
  readonly entryOf: readonly number[];
  /** Index values are weighted by the maxima of the framework. */
  readonly isIndex: boolean;
  /** Scored leaves of the framework that the table has no column for, nor a parent of them. */
  readonly missing: readonly number[];
  readonly differences: readonly FrameworkDifference[];
}

/** Where the nodes of the new table come from. */
interface NodeSource {
  readonly entry: number;
  /** Index into the nodes of the table as it was recognised; null for a group without a column. */
  readonly former: number | null;
}

/** The matched entries and all that is above them, parents first, in the order of the sheet. */
function sourcesOf(matches: readonly number[], tree: EntryTree): NodeSource[] {
  const formerOf = new Map(matches.map((entry, former) => [entry, former]));
  const placed = new Set<number>();
  const sources: NodeSource[] = [];
  const place = (entry: number): void => {
    if (placed.has(entry)) return;
    const parent = tree.parents[entry] ?? null;
    if (parent !== null) place(parent);
    placed.add(entry);
    sources.push({ entry, former: formerOf.get(entry) ?? null });
  };
  matches.forEach(place);
  return sources;
}

/**
 * The table as the framework has it, or null when it is no table of this framework: a node that
 * is no entry, two nodes that are the same entry, or a group whose parts are not below it.
 * `hasFormula` tells of cells that turn out to be sums of others.
 */
export function applyFramework(
  table: ScoreTable,
  framework: Framework,
  hasFormula: (cell: CellAddress) => boolean,
): AppliedFramework | null {
  const tree = entryTree(framework.nodes);
  const matches = matchEntries(table, framework.nodes, tree).flatMap((entry) => entry ?? []);
  if (matches.length < table.nodes.length || matches.length === 0) return null;
  const sources = sourcesOf(matches, tree);
  const nodes = makeNodes(table, framework, tree, sources);
  const hasLostParts = sources.some(
    ({ former }, index) =>
      former !== null &&
      table.nodes[former]!.children.length > 0 &&
      nodes[index]!.children.length === 0,
  );
  if (hasLostParts) return null;
  const moved = moveTable(table, framework, nodes, sources, hasFormula);
  const { isIndex, table: applied } = gatherAsSaid(moved, framework);
  const own = sources.flatMap(({ former, entry }, node) =>
    former === null ? [] : differencesOf(table.nodes[former]!, framework.nodes[entry]!, node),
  );
  return {
    table: applied,
    entryOf: sources.map(({ entry }) => entry),
    isIndex,
    missing: missingLeaves(framework, tree, sources, nodes),
    differences: [...own, ...totalDifference(table, framework)],
  };
}

/**
 * Index values in 0-1 are never added up: where the framework adds points, they are weighted by
 * the points that they are shares of.
 */
function gatherAsSaid(
  table: ScoreTable,
  { total }: Framework,
): { readonly table: ScoreTable; readonly isIndex: boolean } {
  const reading = readScale(table.nodes, table.units);
  if (reading.scale === 'points') {
    const aggregation = total.aggregation ?? reading.aggregation;
    return { isIndex: false, table: { ...table, scale: 'points', aggregation } };
  }
  const isAdded = total.aggregation === null || total.aggregation === 'sum';
  const nodes = reading.nodes.map((node) =>
    node.aggregation === 'sum' ? { ...node, aggregation: null } : node,
  );
  const aggregation = isAdded ? reading.aggregation : total.aggregation;
  return { isIndex: reading.isIndex, table: { ...table, scale: 'unit', nodes, aggregation } };
}

function makeNodes(
  table: ScoreTable,
  { nodes: entries }: Framework,
  tree: EntryTree,
  sources: readonly NodeSource[],
): FrameworkNode[] {
  const nodeOf = new Map(sources.map(({ entry }, index) => [entry, index]));
  const parents = sources.map(({ entry }) => {
    const parent = tree.parents[entry] ?? null;
    return parent === null ? null : nodeOf.get(parent)!;
  });
  const isScored = scoredEntries(entries, tree);
  /** A group without a column stands where its first part stands. */
  const standIn = (index: number): FrameworkNode => {
    const { former } = sources[index]!;
    return former === null ? standIn(parents.indexOf(index)) : table.nodes[former]!;
  };
  return sources.map(({ entry, former }, index): FrameworkNode => {
    const { code, name, maxPoints, weight, aggregation } = entries[entry]!;
    const own = former === null ? null : table.nodes[former]!;
    const children = parents.flatMap((parent, child) => (parent === index ? [child] : []));
    const { cell, sheetId } = standIn(index);
    return {
      ...(sheetId !== undefined && { sheetId }),
      id: own?.id ?? `f${entry + 1}`,
      code,
      name,
      parent: parents[index]!,
      children,
      maxPoints: maxPoints ?? own?.maxPoints ?? null,
      weight: weight ?? own?.weight ?? null,
      aggregation: children.length > 0 ? aggregation : null,
      ...limitsOf(entries[entry]!),
      isScored: isScored[entry]!,
      cell,
      maxCell: isStatedAlike(own?.maxPoints, maxPoints) ? (own?.maxCell ?? null) : null,
      weightCell: isStatedAlike(own?.weight, weight) ? (own?.weightCell ?? null) : null,
    };
  });
}

/** Formulas refer to a stated number only where it is the one that counts. */
function isStatedAlike(onSheet: Exact | null | undefined, inFramework: Exact | null): boolean {
  return !onSheet || !inFramework || isExactEqual(onSheet, inFramework);
}

function moveTable(
  table: ScoreTable,
  { total }: Framework,
  nodes: readonly FrameworkNode[],
  sources: readonly NodeSource[],
  hasFormula: (cell: CellAddress) => boolean,
): ScoreTable {
  const former = sources.map((source) => source.former);
  const groupRanks = new Map(
    former.flatMap((from, index) => {
      const line = from === null ? undefined : table.resultLines.groupRanks.get(from);
      return line ? [[index, line] as const] : [];
    }),
  );
  return {
    ...table,
    nodes,
    statedMaximum: total.maxPoints ?? table.statedMaximum,
    ...limitsOf(total),
    units: table.units.map((unit) => moveUnit(unit, nodes, former, hasFormula)),
    resultLines: { ...table.resultLines, groupRanks },
  };
}

/** Leaves are missing when neither they nor a group above them is a node of the table. */
function missingLeaves(
  { nodes: entries }: Framework,
  tree: EntryTree,
  sources: readonly NodeSource[],
  nodes: readonly FrameworkNode[],
): number[] {
  const isScored = scoredEntries(entries, tree);
  const leaves = new Set(
    sources.flatMap(({ entry }, index) => (nodes[index]!.children.length === 0 ? [entry] : [])),
  );
  const isCovered = (entry: number): boolean => {
    const parent = tree.parents[entry] ?? null;
    return leaves.has(entry) || (parent !== null && isCovered(parent));
  };
  return entries.flatMap((_, entry) =>
    tree.children[entry]!.length === 0 && isScored[entry] && !isCovered(entry) ? [entry] : [],
  );
}

function differencesOf(
  onSheet: FrameworkNode,
  inFramework: FrameworkEntry,
  node: number,
): FrameworkDifference[] {
  return [
    ...difference(
      node,
      'maxPoints',
      onSheet.maxPoints,
      inFramework.maxPoints,
      onSheet.maxCell ?? onSheet.cell,
    ),
    ...difference(
      node,
      'weight',
      onSheet.weight,
      inFramework.weight,
      onSheet.weightCell ?? onSheet.cell,
    ),
  ];
}

function totalDifference(table: ScoreTable, { total }: Framework): FrameworkDifference[] {
  const { top: row, left: column } = table.areas[0]!.range;
  const cell = table.resultLines.total?.header ?? { row, column };
  return difference(null, 'maxPoints', table.statedMaximum, total.maxPoints, cell);
}

function difference(
  node: number | null,
  field: FrameworkDifference['field'],
  onSheet: Exact | null,
  inFramework: Exact | null,
  cell: CellPosition,
): FrameworkDifference[] {
  if (!onSheet || !inFramework || isExactEqual(onSheet, inFramework)) return [];
  const [own, stated] = [formatDecimal(onSheet), formatDecimal(inFramework)];
  return [{ node, field, onSheet: own, inFramework: stated, cell }];
}
