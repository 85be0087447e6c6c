/**
 * Where a cell is. Rows and columns count from zero, as in the Office.js API;
 * people see A1 notation only. Ranges are inclusive on all four sides.
 */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of one sheet. Sheets are held by id, because people rename and reorder them. */
export interface CellAddress extends CellPosition {
  readonly sheetId: string;
}

export interface SheetRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

/** The largest sheet that Excel has: 1,048,576 rows and 16,384 columns. */
export const SHEET_LIMITS = { rows: 1_048_576, columns: 16_384 } as const;

/** `0` → `"A"`, `26` → `"AA"`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `"AA"` → `26`; null when the text is not a column of a sheet. */
export function columnFromLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= SHEET_LIMITS.columns ? column - 1 : null;
}

/** `{row: 4, column: 10}` → `"K5"`. */
export function formatCell(cell: CellPosition): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** `"A5:K107"`, or `"A5"` for one cell. */
export function formatRange(range: CellRange): string {
  const first = formatCell({ row: range.top, column: range.left });
  if (range.top === range.bottom && range.left === range.right) return first;
  return `${first}:${formatCell({ row: range.bottom, column: range.right })}`;
}

/** Reads `K5` or `$K$5`; null when the text is not a cell of a sheet. */
export function parseCell(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!match) return null;
  const column = columnFromLetters(match[1]!);
  const row = Number(match[2]) - 1;
  return column === null || row >= SHEET_LIMITS.rows ? null : { row, column };
}

/** Reads `A5:K107` or `A5`; null when the text is not a range of cells. */
export function parseRange(text: string): CellRange | null {
  const corners = text.split(':');
  if (corners.length > 2) return null;
  const first = parseCell(corners[0]!);
  const last = corners.length === 2 ? parseCell(corners[1]!) : first;
  return first && last ? rangeUnion(cellRange(first), cellRange(last)) : null;
}

export function cellRange(cell: CellPosition): CellRange {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** The place of one cell. */
export function placeOfCell({ sheetId, row, column }: CellAddress): SheetRange {
  return { sheetId, range: cellRange({ row, column }) };
}

/** The top left cell of a place. */
export function firstCellOf({ sheetId, range }: SheetRange): CellAddress {
  return { sheetId, row: range.top, column: range.left };
}

export function rangeRowCount(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function rangeColumnCount(range: CellRange): number {
  return range.right - range.left + 1;
}

export function rangeCellCount(range: CellRange): number {
  return rangeRowCount(range) * rangeColumnCount(range);
}

export function rangeContains(range: CellRange, cell: CellPosition): boolean {
  return (
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

/** The cells that both ranges hold, or null. */
export function rangeIntersection(a: CellRange, b: CellRange): CellRange | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

/** The smallest range that holds both. */
export function rangeUnion(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** A sheet name as a formula writes it: `It's` → `'It''s'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
