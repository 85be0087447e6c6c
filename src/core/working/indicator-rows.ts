/** The physical rows of an indicator on the sheet of a unit: its own, and those that go on with it. */
import type { TableLayout } from '../mapping/table-layout';
import type { ScoreTable } from '../scorebook';
import type { CellAddress, CellPosition } from '../sheet/address';
import type { SheetIndex } from '../plan/sheet-index';
import { foldText } from '../text/fold';

/** An indicator with its figures on rows of their own takes no more rows than these. */
const MOST_ROWS = 12;

export interface IndicatorRows {
  readonly sheetId: string;
  readonly first: number;
  /** The row before the next indicator, or the last of the body. */
  readonly last: number;
}

type SheetAt = (sheetId: string) => SheetIndex | null;

/** By node index, on the table's first sheet; only where indicators run down the sheet. */
export function rowsOnFirstSheet(table: ScoreTable): readonly IndicatorRows[] {
  const { sheetId } = table.areas[0]!;
  const starts = [...new Set(table.nodes.map(({ cell }) => cell.row))].sort((a, b) => a - b);
  const lastOf = new Map(
    starts.map((start, at) => [start, (starts[at + 1] ?? table.body.bottom + 1) - 1]),
  );
  return table.nodes.map(({ cell }) => {
    const last = Math.min(lastOf.get(cell.row)!, cell.row + MOST_ROWS - 1);
    return { sheetId, first: cell.row, last };
  });
}

function nameFold(index: SheetIndex | null, cell: CellPosition): string {
  const value = index?.valueAt(cell) ?? null;
  return typeof value === 'string' ? foldText(value) : '';
}

/**
 * The rows on the sheet of the cell of a score, which may have lines that the first sheet does not
 * have: found by the name of the indicator above the score, else the row of the score alone.
 */
export function rowsAtScore(
  table: ScoreTable,
  node: number,
  first: IndicatorRows,
  score: CellAddress,
  sheetAt: SheetAt,
): IndicatorRows {
  if (score.sheetId === first.sheetId) return first;
  const alone = { sheetId: score.sheetId, first: score.row, last: score.row };
  const { column } = table.nodes[node]!.cell;
  const wanted = nameFold(sheetAt(first.sheetId), { row: first.first, column });
  const there = sheetAt(score.sheetId);
  for (let row = score.row; wanted !== '' && row > score.row - MOST_ROWS && row >= 0; row -= 1) {
    if (nameFold(there, { row, column }) !== wanted) continue;
    return { sheetId: score.sheetId, first: row, last: row + first.last - first.first };
  }
  return alone;
}

/** The layout of the area that a cell stands in. */
export function layoutAt(
  layouts: readonly TableLayout[],
  table: ScoreTable,
  sheetId: string,
): TableLayout | null {
  const own = layouts.filter(({ tableId }) => tableId === table.id);
  return own.find(({ area }) => area.sheetId === sheetId) ?? null;
}
