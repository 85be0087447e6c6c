/** What a unit has, carried over to the nodes of its framework. */
import type { FrameworkNode, ScoredUnit, ScoreEntry, StatedNumber } from '../scorebook';
import type { CellAddress } from '../sheet/address';

const BLANK: ScoreEntry = { state: 'blank' };

function moveMap<T>(
  former: readonly (number | null)[],
  map: ReadonlyMap<number, T>,
  isKept: (index: number) => boolean,
): Map<number, T> {
  return new Map(
    former.flatMap((from, index): [number, T][] => {
      const value = from === null ? undefined : map.get(from);
      return value !== undefined && isKept(index) ? [[index, value]] : [];
    }),
  );
}

/** What was read as a score of its own, but states the sum of others; null for an empty cell. */
export function statedBy(
  entry: ScoreEntry,
  cell: CellAddress,
  hasFormula: boolean,
): StatedNumber | null {
  switch (entry.state) {
    case 'blank':
      return null;
    case 'scored':
      return { cell, value: entry.value, text: null, hasFormula };
    case 'notApplicable':
    case 'invalid':
      return { cell, value: null, text: entry.text, hasFormula };
  }
}

/** `former` gives the node that each new node was, or null for a group without a column. */
export function moveUnit(
  unit: ScoredUnit,
  nodes: readonly FrameworkNode[],
  former: readonly (number | null)[],
  hasFormula: (cell: CellAddress) => boolean,
): ScoredUnit {
  const isLeaf = (index: number): boolean => nodes[index]!.children.length === 0;
  const cellOf = (index: number): CellAddress => {
    const from = former[index]!;
    return from === null ? cellOf(nodes[index]!.children[0]!) : unit.cellOf(from);
  };
  const stated = moveMap(former, unit.statedGroups, (index) => !isLeaf(index));
  former.forEach((from, index) => {
    if (from === null || isLeaf(index) || stated.has(index)) return;
    const cell = unit.cellOf(from);
    const number = statedBy(unit.entries[from]!, cell, hasFormula(cell));
    if (number) stated.set(index, number);
  });
  return {
    ...unit,
    entries: former.map((from, index) =>
      from === null || !isLeaf(index) ? BLANK : unit.entries[from]!,
    ),
    cellOf,
    statedGroups: stated,
    statedGroupRanks: moveMap(former, unit.statedGroupRanks, () => true),
    evidence: moveMap(former, unit.evidence, isLeaf),
  };
}
