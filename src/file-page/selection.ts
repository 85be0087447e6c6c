/** What is selected on the page's grid. */
import {
  cellRange,
  firstCellOf,
  type CellAddress,
  type CellRange,
  type SheetRange,
} from '../core/sheet/address';

/** The cell that the keys move from, and the range that is selected with it. */
export interface Selection extends CellAddress {
  readonly range: CellRange;
}

export function selectionOfCell(cell: CellAddress): Selection {
  return { ...cell, range: cellRange(cell) };
}

export function selectionOfPlace(place: SheetRange): Selection {
  return { ...firstCellOf(place), range: place.range };
}
