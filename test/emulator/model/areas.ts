/** Arithmetic of ranges that the core does not need: whole rows and columns, and differences. */
import {
  columnFromLetters,
  columnLetters,
  formatRange,
  parseRange,
  quoteSheetName,
  rangeColumnCount,
  rangeIntersection,
  rangeRowCount,
  SHEET_LIMITS,
  type CellRange,
} from '../../../src/core/sheet/address';

export const WHOLE_SHEET: CellRange = {
  top: 0,
  left: 0,
  bottom: SHEET_LIMITS.rows - 1,
  right: SHEET_LIMITS.columns - 1,
};

export function isEntireRows(range: CellRange): boolean {
  return rangeColumnCount(range) === SHEET_LIMITS.columns;
}

export function isEntireColumns(range: CellRange): boolean {
  return rangeRowCount(range) === SHEET_LIMITS.rows;
}

function parseWholeColumns(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  const left = match && columnFromLetters(match[1]!);
  const right = match && columnFromLetters(match[2]!);
  if (left === null || right === null) return null;
  return { ...WHOLE_SHEET, left: Math.min(left, right), right: Math.max(left, right) };
}

function parseWholeRows(text: string): CellRange | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const rows = [Number(match[1]) - 1, Number(match[2]) - 1];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return top >= 0 && bottom < SHEET_LIMITS.rows ? { ...WHOLE_SHEET, top, bottom } : null;
}

/** Reads `A5`, `A5:K107`, `B:D` and `4:9`, with or without `$`; null for anything else. */
export function parseArea(text: string): CellRange | null {
  const address = text.trim();
  return parseRange(address) ?? parseWholeColumns(address) ?? parseWholeRows(address);
}

/** `{A5:K107}` → `A5:K107`; whole columns and rows as `B:D` and `4:9`. */
export function formatArea(range: CellRange): string {
  if (isEntireRows(range) && isEntireColumns(range)) return `1:${SHEET_LIMITS.rows}`;
  if (isEntireColumns(range)) {
    return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  }
  if (isEntireRows(range)) return `${range.top + 1}:${range.bottom + 1}`;
  return formatRange(range);
}

/** A sheet's name as Excel puts it in front of an address: quoted when it has to be. */
export function addressPrefix(sheetName: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !parseArea(sheetName)
    ? sheetName
    : quoteSheetName(sheetName);
}

/** Splits `Sheet1!A1` or `'It''s'!A1`; the sheet is null when the address names none. */
export function splitSheetName(address: string): { sheet: string | null; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  if (!match) return { sheet: null, local: address };
  return { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), local: match[3]! };
}

/** The cells of `range` that `taken` does not hold, as at most four ranges. */
export function rangeDifference(range: CellRange, taken: CellRange): CellRange[] {
  const shared = rangeIntersection(range, taken);
  if (!shared) return [range];
  const rest: CellRange[] = [];
  if (shared.top > range.top) rest.push({ ...range, bottom: shared.top - 1 });
  const middle = { top: shared.top, bottom: shared.bottom };
  if (shared.left > range.left) {
    rest.push({ ...middle, left: range.left, right: shared.left - 1 });
  }
  if (shared.right < range.right) {
    rest.push({ ...middle, left: shared.right + 1, right: range.right });
  }
  if (shared.bottom < range.bottom) rest.push({ ...range, top: shared.bottom + 1 });
  return rest;
}
