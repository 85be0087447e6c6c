/** Blank scores that a rule gives, filled on a person's word. */
import { exactFromNumber } from '../number/exact';
import type { SheetIndex } from '../plan/sheet-index';
import { isBlankContent } from '../plan/sheet-index';
import type { CellWrite } from '../plan/cells-plan';
import type { Policy } from '../policy/policy';
import type { ScoreEntry, ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import type { TableWorkings } from './run-rules';
import { scoreNumber } from './score-number';

/** A score that a rule gives beyond doubt for a cell that holds nothing. */
export interface ScoreFill {
  readonly tableId: string;
  readonly unit: number;
  readonly node: number;
  readonly cell: CellAddress;
  /** As the cell will hold it. */
  readonly value: number;
}

export function findFills(
  table: ScoreTable,
  { runs }: TableWorkings,
  policy: Policy,
  sheetAt: (sheetId: string) => SheetIndex | null,
): ScoreFill[] {
  return runs.flatMap(({ unit, node, isSure, outcome }): ScoreFill[] => {
    const { entries, cellOf } = table.units[unit]!;
    if (!isSure || outcome.kind !== 'points' || entries[node]!.state !== 'blank') return [];
    const cell = cellOf(node);
    const content = sheetAt(cell.sheetId)?.contentAt(cell);
    if (!content || !isBlankContent(content)) return [];
    const isSubtracted = table.nodes[node]!.isSubtracted === true;
    const value = scoreNumber(outcome.points, policy, isSubtracted);
    return [{ tableId: table.id, unit, node, cell, value }];
  });
}

/** The table as it is once the cells are filled: what is scored is what they will hold. */
export function fillTable(table: ScoreTable, fills: readonly ScoreFill[]): ScoreTable {
  if (fills.length === 0) return table;
  const byUnit = new Map<number, ScoreFill[]>();
  for (const fill of fills) byUnit.set(fill.unit, [...(byUnit.get(fill.unit) ?? []), fill]);
  const units = table.units.map((unit, index) => {
    const own = byUnit.get(index);
    if (!own) return unit;
    const entries = [...unit.entries];
    for (const { node, value } of own) entries[node] = entryOf(table, node, value);
    return { ...unit, entries };
  });
  return { ...table, units };
}

function entryOf({ nodes }: ScoreTable, node: number, value: number): ScoreEntry {
  const scored = nodes[node]!.isSubtracted === true ? -value : value;
  return { state: 'scored', value: exactFromNumber(scored), isText: false };
}

export function fillWrites(fills: readonly ScoreFill[]): CellWrite[] {
  return fills.map(({ cell, value }) => ({
    cell,
    content: { kind: 'number', value },
    purpose: 'score',
  }));
}
