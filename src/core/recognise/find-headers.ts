/** Finds the rows that are headers of tables: the first of a table, repeated ones, and new ones. */
import type { Grid } from './grid';
import type { HeaderRows } from './header-paths';
import type { HeaderRole } from './header-words';
import { areHeaderNumbers, areYears, isCodeRun, isIndexRow } from './index-row';
import { isInformationText } from './row-words';

const MOST_HEADER_ROWS = 5;
const ROWS_LOOKED_AHEAD = 6;
const LABEL_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['number', 'name', 'unit']);

function textColumns(grid: Grid, row: number): number[] {
  return grid.filled(row).filter((column) => grid.kind(row, column) === 'text');
}

function rolesInRow(grid: Grid, row: number): Set<HeaderRole> {
  const roles = new Set<HeaderRole>();
  for (const column of textColumns(grid, row)) {
    const role = grid.meaning(row, column)?.role;
    if (role) roles.add(role);
  }
  return roles;
}

/** Number and words below a row, as a table has them below its header. */
function hasTableBelow(grid: Grid, row: number): boolean {
  const header = new Set(grid.filled(row));
  const last = Math.min(row + ROWS_LOOKED_AHEAD, grid.range.bottom);
  for (let below = row + 1; below <= last; below += 1) {
    const columns = grid.filled(below).filter((column) => header.has(column));
    const hasText = columns.some((column) => grid.kind(below, column) === 'text');
    const hasNumber = columns.some(
      (column) =>
        grid.kind(below, column) === 'number' && grid.meaning(row, column)?.role !== 'number',
    );
    if (hasText && hasNumber) return true;
  }
  return false;
}

/** Words, and codes in place of names (`1.1 | 1.2 | 2.1`); numbers in between are years. */
function isShortTexts(grid: Grid, row: number): boolean {
  const columns = grid.filled(row);
  const texts = textColumns(grid, row);
  const numbers = columns.filter((column) => !texts.includes(column));
  if (texts.length === 1) return isCodeRun(grid, row, numbers);
  return (
    texts.length >= 2 &&
    (numbers.length * 2 <= columns.length || areHeaderNumbers(grid, row, numbers))
  );
}

/** Two roles, one of them a label's. */
function isHeaderRow(grid: Grid, row: number): boolean {
  if (!isShortTexts(grid, row)) return false;
  const roles = rolesInRow(grid, row);
  const hasLabel = [...roles].some((role) => LABEL_ROLES.has(role));
  return roles.size >= 2 && (hasLabel || roles.size >= 3);
}

/** `Đơn vị: | UBND xã …`: a line of the head, no header. */
function isLabelledLine(grid: Grid, row: number): boolean {
  return grid.filled(row).some((column) => /[:：](?:\s|$)/.test(grid.text(row, column)));
}

/** One label over a table of words and numbers, at the top or after a break. */
function isLabelledRow(grid: Grid, row: number): boolean {
  const columns = textColumns(grid, row);
  const roles = rolesInRow(grid, row);
  const isAfterBreak = row === grid.range.top || grid.filled(row - 1).length <= 1;
  const hasCode = columns.some((column) => grid.codeOf(grid.text(row, column)) !== null);
  return (
    isAfterBreak &&
    !isLabelledLine(grid, row) &&
    !isHeaderRow(grid, row + 1) &&
    !hasCode &&
    isShortTexts(grid, row) &&
    (roles.has('unit') || roles.has('name')) &&
    hasTableBelow(grid, row)
  );
}

/** A header without any known word: texts over a table of words and numbers. */
function isStructuralHeader(grid: Grid, row: number): boolean {
  const columns = grid.filled(row);
  const isAllText = columns.every((column) => grid.kind(row, column) === 'text');
  return isAllText && columns.length >= 3 && hasTableBelow(grid, row);
}

/** Columns of STT, name and unit in the header rows so far. */
function labelColumns(grid: Grid, header: HeaderRows): number[] {
  const columns: number[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (const column of grid.filled(row)) {
      const role = grid.meaning(row, column)?.role;
      if (role && LABEL_ROLES.has(role)) columns.push(column);
    }
  }
  return columns;
}

/** A label's word over several columns of the next row is a band and labels no rows. */
function isBandOver(grid: Grid, header: HeaderRows, row: number, column: number): boolean {
  for (let next = column + 1; next <= grid.range.right; next += 1) {
    if (grid.text(header.bottom, next) !== '') return false;
    if (grid.text(row, next) !== '') return true;
  }
  return false;
}

function isSecondHeaderRow(grid: Grid, header: HeaderRows, row: number): boolean {
  const columns = grid.filled(row);
  if (columns.length === 0 || row > grid.range.bottom) return false;
  const labels = labelColumns(grid, header);
  const isBelowLabel = columns.some(
    (column) =>
      labels.includes(column) &&
      !isBandOver(grid, header, row, column) &&
      grid.fold(row, column) !== grid.fold(header.bottom, column) &&
      !LABEL_ROLES.has(grid.meaning(row, column)?.role ?? 'note'),
  );
  const numbers = columns.filter((column) => grid.kind(row, column) !== 'text');
  const areTexts =
    numbers.length === 0 ||
    isCodeRun(grid, row, numbers) ||
    isCodeRun(grid, row, columns) ||
    areYears(grid, row, numbers);
  const isUnderHeader = columns.some(
    (column) => grid.text(row - 1, column) !== '' || column > (grid.filled(row - 1)[0] ?? column),
  );
  const firstLabel = labels[0];
  const isBesideLabels = firstLabel === undefined || columns[0]! > firstLabel;
  return areTexts && !isBelowLabel && isUnderHeader && (isBesideLabels || columns.length > 1);
}

/** Words over a label that is complete in itself belong to the head above the table. */
function isOverOtherLabel(grid: Grid, row: number, below: number): boolean {
  return grid.filled(below).some((column) => {
    const role = grid.meaning(below, column)?.role;
    const upper = grid.fold(row, column);
    const isLabel = role !== undefined && LABEL_ROLES.has(role);
    return isLabel && upper !== '' && upper !== grid.fold(below, column);
  });
}

/** A band row directly above: several texts, or one that does not start the row. */
function isBandRow(grid: Grid, row: number, below: number): boolean {
  const columns = grid.filled(row);
  const first = grid.filled(below)[0];
  if (columns.length === 0 || first === undefined) return false;
  if (columns.some((column) => grid.kind(row, column) !== 'text')) return false;
  if (columns.some((column) => grid.text(row, column).length > 120)) return false;
  if (isLabelledLine(grid, row) || isOverOtherLabel(grid, row, below)) return false;
  const areOverWords = columns.every(
    (column) => grid.text(below, column) !== '' || columns.length > 2,
  );
  return areOverWords && (columns.length >= 2 || columns[0]! > first + 1);
}

function extendHeader(grid: Grid, row: number): HeaderRows {
  let header: HeaderRows = { top: row, bottom: row };
  while (
    header.bottom - header.top + 1 < MOST_HEADER_ROWS &&
    !isIndexRow(grid, header.bottom + 1, grid.filled(row).length) &&
    isSecondHeaderRow(grid, header, header.bottom + 1)
  ) {
    header = { ...header, bottom: header.bottom + 1 };
  }
  while (
    header.bottom - header.top + 1 < MOST_HEADER_ROWS &&
    header.top > grid.range.top &&
    isBandRow(grid, header.top - 1, header.top)
  ) {
    header = { ...header, top: header.top - 1 };
  }
  return header;
}

const SCORE_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'maximum',
  'weight',
  'score',
  'total',
  'rank',
]);

/** Whether the nearest title above says "Thông tin chung" and the header has nothing to score. */
function isInformationHeader(grid: Grid, header: HeaderRows): boolean {
  for (let row = header.top; row <= header.bottom; row += 1) {
    if ([...rolesInRow(grid, row)].some((role) => SCORE_ROLES.has(role))) return false;
  }
  for (let row = header.top - 1; row >= grid.range.top; row -= 1) {
    const columns = grid.filled(row);
    if (columns.length === 0 || isLabelledLine(grid, row)) continue;
    const words = columns.map((column) => grid.fold(row, column)).join(' ');
    return isInformationText(words);
  }
  return false;
}

/** Columns headed STT: a row with a number there is a record, though it says `Xã` and `Nam`. */
function countColumns(grid: Grid, { top, bottom }: HeaderRows): number[] {
  return [...rowsBetween(top, bottom)].flatMap((row) =>
    grid.filled(row).filter((column) => grid.meaning(row, column)?.role === 'number'),
  );
}

function* rowsBetween(top: number, bottom: number): Generator<number> {
  for (let row = top; row <= bottom; row += 1) yield row;
}

function collectHeaders(grid: Grid, isHeader: (grid: Grid, row: number) => boolean): HeaderRows[] {
  const headers: HeaderRows[] = [];
  let counted: readonly number[] = [];
  for (let row = grid.range.top; row <= grid.range.bottom; row += 1) {
    const isCounted = counted.some((column) => typeof grid.value(row, column) === 'number');
    if (isCounted || !isHeader(grid, row)) continue;
    const header = extendHeader(grid, row);
    counted = countColumns(grid, header);
    if (!isInformationHeader(grid, header)) headers.push(header);
    row = header.bottom;
  }
  return headers;
}

/** Every header of a sheet, top down; by its words, or by its position when no word is known. */
export function findHeaders(grid: Grid): HeaderRows[] {
  const headers = collectHeaders(grid, (at, row) => isHeaderRow(at, row) || isLabelledRow(at, row));
  return headers.length > 0 ? headers : collectHeaders(grid, isStructuralHeader).slice(0, 1);
}
