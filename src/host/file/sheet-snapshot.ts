/** A sheet part as the core sees it. */
import { rangeColumnCount, rangeRowCount, type CellRange } from '../../core/sheet/address';
import type { CellValue, DisplayCell, OwnedRule, SheetSnapshot } from '../../core/sheet/snapshot';
import { HostProblem } from '../host-problem';
import type { CellFormats } from './cell-formats';
import { numberFormatter, type NumberFormatter } from './number-format';
import { readFormulas } from './sheet-formulas';
import { readHiddenColumns, readHiddenRows, readMerges, readProtection } from './sheet-layout';
import type { FileCell, SheetPart } from './sheet-part';
import type { FileSheet } from './workbook-part';

/** One stray cell far out must not fill the memory with empty ones. */
const MAX_CELLS = 20_000_000;

export interface SheetSource {
  readonly sheet: FileSheet;
  readonly part: SheetPart;
  readonly formats: CellFormats;
  readonly isDate1904: boolean;
  readonly ownedRules: readonly OwnedRule[];
}

/** @throws HostProblem `file-too-large` when its used range is too large to hold */
export function snapshotSheet(source: SheetSource): SheetSnapshot {
  const { sheet, part } = source;
  const range = usedRange(part);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protection: readProtection(part),
    range,
    values: range ? valuesIn(part, range, sheet.name) : [],
    formulas: readFormulas(part),
    displays: displaysOf(source),
    merges: readMerges(part),
    hiddenRows: readHiddenRows(part),
    hiddenColumns: readHiddenColumns(part, range?.right ?? -1),
    ownedRules: source.ownedRules,
  };
}

function hasContent(cell: FileCell): boolean {
  return cell.value !== null || cell.formula !== null;
}

function usedRange(part: SheetPart): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, cells } of part.rows) {
    for (const cell of cells) {
      if (!hasContent(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Rows without content share one empty row. */
function valuesIn(part: SheetPart, range: CellRange, sheetName: string): CellValue[][] {
  const width = rangeColumnCount(range);
  const filled = part.rows.filter(({ row }) => row >= range.top && row <= range.bottom);
  if (width * filled.length > MAX_CELLS) {
    throw new HostProblem('file-too-large', { sheet: sheetName });
  }
  const emptyRow: CellValue[] = new Array<CellValue>(width).fill(null);
  const values = new Array<CellValue[]>(rangeRowCount(range)).fill(emptyRow);
  for (const { row, cells } of filled) {
    const rowValues = emptyRow.slice();
    for (const cell of cells) {
      const at = cell.column - range.left;
      if (at >= 0 && at < width) rowValues[at] = cell.value;
    }
    values[row - range.top] = rowValues;
  }
  return values;
}

/** The numbers whose format says more than the number. */
function displaysOf({ part, formats, isDate1904 }: SheetSource): DisplayCell[] {
  const formatters = new Map<number, { numberFormat: string; textOf: NumberFormatter }>();
  const formatterOf = (style: number) => {
    let known = formatters.get(style);
    if (!known) {
      const numberFormat = formats.numberFormat(style);
      known = { numberFormat, textOf: numberFormatter(numberFormat, isDate1904) };
      formatters.set(style, known);
    }
    return known;
  };
  const displays: DisplayCell[] = [];
  for (const { row, cells } of part.rows) {
    for (const { column, style, value } of cells) {
      if (typeof value !== 'number') continue;
      const { numberFormat, textOf } = formatterOf(style);
      if (numberFormat === 'General' || numberFormat === '@') continue;
      displays.push({ row, column, text: textOf(value), numberFormat });
    }
  }
  return displays;
}
