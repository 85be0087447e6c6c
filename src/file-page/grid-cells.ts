/** What stands in the cells of a sheet: merged areas, marks and texts that flow over. */
import type { CellPosition, CellRange } from '../core/sheet/address';
import type { MarkView, SheetView } from '../host/file/sheet-view';

export interface GridCells {
  /** The area that a cell is drawn over; null for a cell that another one covers. */
  areaOf(row: number, column: number): CellRange | null;
  /** The cell that stands for a position: the first of its merged area. */
  headOf(cell: CellPosition): CellPosition;
  markAt(row: number, column: number): MarkView | null;
}

const keyOf = (row: number, column: number) => row * 16384 + column;

export function indexCells(view: SheetView): GridCells {
  const merges = new Map<number, CellRange>();
  for (const merge of view.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, view.rowCount - 1); row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        merges.set(keyOf(row, column), merge);
      }
    }
  }
  const marks = new Map<number, MarkView>();
  for (const mark of view.marks) {
    for (const { row, column } of mark.cells) marks.set(keyOf(row, column), mark);
  }
  return {
    areaOf(row, column) {
      const merge = merges.get(keyOf(row, column));
      if (!merge) return { top: row, left: column, bottom: row, right: column };
      if (merge.top !== row || merge.left !== column) return null;
      return {
        ...merge,
        bottom: Math.min(merge.bottom, view.rowCount - 1),
        right: Math.min(merge.right, view.columnCount - 1),
      };
    },
    headOf(cell) {
      const merge = merges.get(keyOf(cell.row, cell.column));
      return merge ? { row: merge.top, column: merge.left } : cell;
    },
    markAt: (row, column) => marks.get(keyOf(row, column)) ?? null,
  };
}

/** How far a text that is not wrapped flows over the empty cells to its right. */
const MOST_FLOW = 16;

/** The last column that the text of a cell reaches, as Excel draws it. */
export function flowEnd(view: SheetView, cells: GridCells, row: number, column: number): number {
  const look = view.looks[view.lookIndexes[row]![column]!];
  const isFlowing =
    view.texts[row]![column] !== '' &&
    !view.isNumber[row]![column] &&
    !look?.wrap &&
    (look?.align === 'left' || look?.align === 'general');
  let end = column;
  if (!isFlowing) return end;
  const last = Math.min(view.columnCount - 1, column + MOST_FLOW);
  while (end < last && isFree(view, cells, row, end + 1)) end += 1;
  return end;
}

function isFree(view: SheetView, cells: GridCells, row: number, column: number): boolean {
  const area = cells.areaOf(row, column);
  return (
    area !== null &&
    area.left === area.right &&
    view.texts[row]![column] === '' &&
    cells.markAt(row, column) === null
  );
}
