/** A sheet of the file as a grid paints it. */
import { markedCells } from '../../core/plan/marks';
import { cellValueAt, type CellValue, type SheetSnapshot } from '../../core/sheet/snapshot';
import type { CellFormats } from './cell-formats';
import type { LoadedWorkbook } from './loaded-workbook';
import { generalText, numberFormatter } from './number-format';
import { defaultStyleAt, readColumnRuns, type ColumnRun } from './sheet-layout';
import type { SheetPart } from './sheet-part';
import { readOwnedRules } from './sheet-rules';
import type { MarkView, SheetView } from './sheet-view';
import type { FileSheet } from './workbook-part';
import { childNamed, isTrue } from './xml';

/** Cells with looks but no content count only this far, since a fill may run to the edge. */
const MAX_EMPTY = { rows: 200, columns: 40 } as const;
const DEFAULT_COLUMN_WIDTH = 8.43;
const PIXELS_PER_POINT = 96 / 72;

export function readSheetView(book: LoadedWorkbook, sheet: FileSheet): SheetView {
  const part = book.sheetPart(sheet);
  const snapshot = book.snapshot(sheet);
  const { rowCount, columnCount } = viewExtent(part, snapshot);
  const looks = new LookIndex(book.formats);
  const styleAt = defaultStyleAt(part);
  const grid = <T>(make: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => make(row, column)),
    );
  const texts = grid(() => '');
  const isNumber = grid(() => false);
  const lookIndexes = grid((row, column) => looks.indexOf(styleAt(row, column)));
  for (const { row, cells } of part.rows) {
    if (row >= rowCount) break;
    for (const { column, style, value } of cells) {
      if (column >= columnCount) continue;
      lookIndexes[row]![column] = looks.indexOf(style);
      isNumber[row]![column] = typeof value === 'number';
      const numberFormat = book.formats.numberFormat(style);
      texts[row]![column] = shownText(value, numberFormat, book.workbook.isDate1904);
    }
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    rowCount,
    columnCount,
    texts,
    lookIndexes,
    looks: looks.looks,
    isNumber,
    columnWidths: columnWidths(part, columnCount),
    rowHeights: rowHeights(part, rowCount),
    merges: snapshot.merges ?? [],
    frozen: frozenPanes(part),
    marks: marksOn(book, part, snapshot),
  };
}

function marksOn(book: LoadedWorkbook, part: SheetPart, sheet: SheetSnapshot): MarkView[] {
  return readOwnedRules(part).map((rule) => ({
    ...book.formats.markLook(rule.look),
    cells: markedCells(rule, ({ row, column }) => cellValueAt(sheet, row, column)),
  }));
}

class LookIndex {
  readonly looks: ReturnType<CellFormats['look']>[] = [];
  private readonly known = new Map<number, number>();

  constructor(private readonly formats: CellFormats) {}

  indexOf(style: number): number {
    let index = this.known.get(style);
    if (index === undefined) {
      index = this.looks.push(this.formats.look(style)) - 1;
      this.known.set(style, index);
    }
    return index;
  }
}

function viewExtent(part: SheetPart, { range }: SheetSnapshot) {
  let rowCount = (range?.bottom ?? -1) + 1;
  let columnCount = (range?.right ?? -1) + 1;
  const [mostRows, mostColumns] = [rowCount + MAX_EMPTY.rows, columnCount + MAX_EMPTY.columns];
  for (const { row, cells } of part.rows) {
    const last = cells.at(-1);
    if (!last) continue;
    rowCount = Math.max(rowCount, Math.min(row + 1, mostRows));
    columnCount = Math.max(columnCount, Math.min(last.column + 1, mostColumns));
  }
  return { rowCount, columnCount };
}

function shownText(value: CellValue, numberFormat: string, isDate1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return numberFormatter(numberFormat, isDate1904)(value) ?? generalText(value);
}

function columnWidths(part: SheetPart, columnCount: number): number[] {
  const defaults = childNamed(part.root, 'sheetFormatPr')?.attributes;
  const base = Number(defaults?.['defaultColWidth'] ?? DEFAULT_COLUMN_WIDTH);
  const widths = new Array<number>(columnCount).fill(pixelsOfCharacters(base));
  for (const run of readColumnRuns(part)) {
    for (let column = run.first; column <= Math.min(run.last, columnCount - 1); column++) {
      widths[column] = runWidth(run, base);
    }
  }
  return widths;
}

function runWidth(run: ColumnRun, base: number): number {
  return run.isHidden ? 0 : pixelsOfCharacters(run.width ?? base);
}

/** Seven pixels a digit, as in Excel's default font, and five for the edges (§18.3.1.13). */
function pixelsOfCharacters(width: number): number {
  return Math.round(width * 7 + 5);
}

function rowHeights(part: SheetPart, rowCount: number): (number | null)[] {
  const heights = new Array<number | null>(rowCount).fill(null);
  for (const { row, attributes } of part.rows) {
    if (row >= rowCount) break;
    if (isTrue(attributes['hidden'])) heights[row] = 0;
    else if (attributes['ht'] !== undefined) {
      heights[row] = Math.round(Number(attributes['ht']) * PIXELS_PER_POINT);
    }
  }
  return heights;
}

function frozenPanes(part: SheetPart): { readonly rows: number; readonly columns: number } {
  const view = childNamed(childNamed(part.root, 'sheetViews'), 'sheetView');
  const pane = childNamed(view, 'pane')?.attributes;
  if (!pane?.['state']?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) };
}
