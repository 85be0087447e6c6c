/** Which indicator, and whose score of it, a selected cell is about. */
import type { ScoreTable } from '../../core/scorebook';
import { rangeContains, type CellAddress, type CellPosition } from '../../core/sheet/address';

export interface SelectedIndicator {
  readonly table: ScoreTable;
  /** Index into `ScoreTable.nodes`: a leaf. */
  readonly node: number;
  /** Index into `ScoreTable.units`; null where the cell names the indicator and no unit. */
  readonly unit: number | null;
}

/** Null when the cell belongs to no scored indicator. */
export function indicatorAt(
  tables: readonly ScoreTable[],
  cell: CellAddress,
): SelectedIndicator | null {
  for (const table of tables) {
    const found =
      table.shape === 'scorecard'
        ? scorecardIndicator(table, cell)
        : (scoreCellIndicator(table, cell) ?? headerIndicator(table, cell));
    if (found) return { table, ...found };
  }
  return null;
}

type Place = Omit<SelectedIndicator, 'table'>;

function isLeaf(table: ScoreTable, node: number): boolean {
  const { children, isScored } = table.nodes[node]!;
  return children.length === 0 && isScored;
}

/** Any cell of an indicator's row; rows without an indicator of their own continue the one above. */
function scorecardIndicator(table: ScoreTable, cell: CellAddress): Place | null {
  const unit = table.areas.findIndex(
    ({ sheetId, range }) => sheetId === cell.sheetId && rangeContains(range, cell),
  );
  const scored = table.units[unit];
  if (!scored) return null;
  let nearest = -1;
  let row = -1;
  table.nodes.forEach((_, node) => {
    const at = scored.cellOf(node).row;
    if (at <= cell.row && at > row) [nearest, row] = [node, at];
  });
  return nearest >= 0 && isLeaf(table, nearest) ? { node: nearest, unit } : null;
}

function scoreCellIndicator(table: ScoreTable, cell: CellAddress): Place | null {
  for (const [unit, { cellOf }] of table.units.entries()) {
    const node = table.nodes.findIndex((_, at) => isSameCell(cellOf(at), cell));
    if (node >= 0) return isLeaf(table, node) ? { node, unit } : null;
  }
  return null;
}

/** The column of the indicator above the units, or its row beside them. */
function headerIndicator(table: ScoreTable, cell: CellAddress): Place | null {
  const isMatrix = table.shape === 'matrix';
  const line = (at: CellPosition): number => (isMatrix ? at.column : at.row);
  const node = table.nodes.findIndex(
    (one, index) =>
      (one.sheetId ?? table.areas[0]!.sheetId) === cell.sheetId &&
      line(one.cell) === line(cell) &&
      isLeaf(table, index),
  );
  const first = table.units[0];
  if (node < 0 || !first) return null;
  const across = isMatrix
    ? first.cellOf(node).row - cell.row
    : first.cellOf(node).column - cell.column;
  return across > 0 ? { node, unit: null } : null;
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheetId === b.sheetId;
}
