/** Ranges made of ranges, inside the limits of a sheet. */
import { rangeContains, type CellRange } from '../../../src/core/sheet/address';
import { WHOLE_SHEET } from '../model/areas';
import { HostError } from '../wire/host-error';

/** The range of a size from a cell on. @throws HostError InvalidArgument when it leaves the sheet */
export function sizedRange(top: number, left: number, rows: number, columns: number): CellRange {
  const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isOnSheet =
    rows > 0 &&
    columns > 0 &&
    rangeContains(WHOLE_SHEET, { row: top, column: left }) &&
    rangeContains(WHOLE_SHEET, { row: range.bottom, column: range.right });
  if (!isOnSheet) throw new HostError('InvalidArgument', 'The range leaves the sheet.');
  return range;
}

/** The smallest range that holds both. */
export function boundingRange(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function rowsOf(range: CellRange): CellRange[] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, index) => {
    const row = range.top + index;
    return { ...range, top: row, bottom: row };
  });
}

export function columnsOf(range: CellRange): CellRange[] {
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const column = range.left + index;
    return { ...range, left: column, right: column };
  });
}
