/** What a sheet part says besides its cells: merges, hidden rows and columns, protection. */
import { parseRange, type CellRange } from '../../core/sheet/address';
import type { SheetProtection } from '../../core/sheet/snapshot';
import type { SheetPart } from './sheet-part';
import { childNamed, childrenNamed, isTrue } from './xml';

/** A run of columns with the same width and look. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null for the sheet's default. */
  readonly width: number | null;
  readonly style: number | null;
  readonly isHidden: boolean;
}

export function readMerges(sheet: SheetPart): CellRange[] {
  return childrenNamed(childNamed(sheet.root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseRange(attributes['ref'] ?? '') ?? [],
  );
}

export function readColumnRuns(sheet: SheetPart): ColumnRun[] {
  return childrenNamed(childNamed(sheet.root, 'cols'), 'col').map(({ attributes }) => ({
    first: Number(attributes['min']) - 1,
    last: Number(attributes['max']) - 1,
    width: attributes['width'] === undefined ? null : Number(attributes['width']),
    style: attributes['style'] === undefined ? null : Number(attributes['style']),
    isHidden: isTrue(attributes['hidden']),
  }));
}

export function readHiddenRows(sheet: SheetPart): number[] {
  return sheet.rows.filter(({ attributes }) => isTrue(attributes['hidden'])).map(({ row }) => row);
}

/** Hidden columns up to `last`, since a run may go on to the sheet's edge. */
export function readHiddenColumns(sheet: SheetPart, last: number): number[] {
  return readColumnRuns(sheet).flatMap((run) => {
    const count = run.isHidden ? Math.min(run.last, last) - run.first + 1 : 0;
    return Array.from({ length: Math.max(0, count) }, (_, i) => run.first + i);
  });
}

/** The attributes of a lock say what is forbidden, so `formatCells="0"` allows. */
export function readProtection(sheet: SheetPart): SheetProtection {
  const lock = childNamed(sheet.root, 'sheetProtection')?.attributes;
  const isProtected = isTrue(lock?.['sheet']);
  return { isProtected, allowFormatCells: isProtected && !isTrue(lock?.['formatCells'], true) };
}

/** The look of a cell that is not written down: its row's, or else its column's. */
export function defaultStyleAt(sheet: SheetPart): (row: number, column: number) => number {
  const runs = readColumnRuns(sheet).filter(({ style }) => style !== null);
  const rowStyles = new Map(
    sheet.rows
      .filter(({ attributes }) => isTrue(attributes['customFormat']))
      .map(({ row, attributes }) => [row, Number(attributes['s'] ?? 0)]),
  );
  return (row, column) =>
    rowStyles.get(row) ??
    runs.find(({ first, last }) => first <= column && column <= last)?.style ??
    0;
}
