/** Where whole tables stand side by side on one sheet. */
import type { Grid } from './grid';

export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

/** Runs of columns with content, parted by empty columns. */
function columnIslands(grid: Grid): ColumnRun[] {
  const { top, bottom, left, right } = grid.range;
  const isFilled = new Set<number>();
  for (let row = top; row <= bottom; row += 1) {
    for (const column of grid.filled(row)) isFilled.add(column);
  }
  const islands: { left: number; right: number }[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isFilled.has(column)) continue;
    const last = islands[islands.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else islands.push({ left: column, right: column });
  }
  return islands;
}

/** The columns of a row that begin as the row begins: `STT | Đơn vị | … | STT | Đơn vị | …`. */
function repeatedStarts(grid: Grid, row: number): readonly number[] {
  const [first, second] = grid.filled(row);
  if (first === undefined || second === undefined) return [];
  if (grid.meaning(row, first)?.role !== 'number' || second !== first + 1) return [];
  const isStart = (column: number): boolean =>
    grid.fold(row, column) === grid.fold(row, first) &&
    grid.fold(row, column + 1) === grid.fold(row, second);
  return grid.filled(row).filter(isStart);
}

/** The parts of an island whose header begins anew, without an empty column between them. */
function partsOf(grid: Grid, island: ColumnRun): ColumnRun[] {
  const { top, bottom } = grid.range;
  for (let row = top; row <= bottom && row < top + ROWS_WITH_HEADERS; row += 1) {
    const starts = repeatedStarts(grid, row).filter(
      (column) => column >= island.left && column <= island.right,
    );
    if (starts.length < 2) continue;
    return starts.map((column, at) => ({
      left: at === 0 ? island.left : column,
      right: (starts[at + 1] ?? island.right + 1) - 1,
    }));
  }
  return [island];
}

/** Headers of tables side by side stand near the top. */
const ROWS_WITH_HEADERS = 40;

/** The columns that may hold a table each, from left to right. */
export function tableColumns(grid: Grid): ColumnRun[] {
  return columnIslands(grid).flatMap((island) => partsOf(grid, island));
}
