import type { CellPosition } from '../core/sheet/address';

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows that one page of the screen holds. */
  readonly pageRows: number;
}

/** Where a key takes the selection, within the sheet; null for a key that is not the grid's. */
export function cellAfterKey(
  cell: CellPosition,
  key: string,
  isControl: boolean,
  { rowCount, columnCount, pageRows }: GridSize,
): CellPosition | null {
  const moved = moveByKey(cell, key, isControl, { rowCount, columnCount, pageRows });
  if (!moved) return null;
  return {
    row: Math.min(Math.max(moved.row, 0), rowCount - 1),
    column: Math.min(Math.max(moved.column, 0), columnCount - 1),
  };
}

function moveByKey(
  { row, column }: CellPosition,
  key: string,
  isControl: boolean,
  { rowCount, columnCount, pageRows }: GridSize,
): CellPosition | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - pageRows, column };
    case 'PageDown':
      return { row: row + pageRows, column };
    case 'Home':
      return { row: isControl ? 0 : row, column: 0 };
    case 'End':
      return { row: isControl ? rowCount - 1 : row, column: columnCount - 1 };
    default:
      return null;
  }
}
