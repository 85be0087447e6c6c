/** A block is one candidate table: a header and the rows below it, without what is no data. */
import type { CellRange } from '../sheet/address';
import { findHeaders } from './find-headers';
import type { Grid } from './grid';
import { readHeaderColumns, type HeaderColumn, type HeaderRows } from './header-paths';
import { isIndexRow } from './index-row';
import { settlePhases } from './phase-words';
import { isEndText } from './row-words';

export interface Block {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly columns: readonly HeaderColumn[];
  /** Rows with content below the header: no repeated headers, index rows or signatures. */
  readonly rows: readonly number[];
  /** The first row above the header that belongs to this block (its title and head). */
  readonly headTop: number;
}

function headerWords(grid: Grid, header: HeaderRows): Set<string> {
  const found = new Set<string>();
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (const column of grid.filled(row)) found.add(squeeze(grid, row, column));
  }
  return found;
}

function squeeze(grid: Grid, row: number, column: number): string {
  return grid.fold(row, column).replace(/[^a-z0-9]/g, '');
}

/** Page breaks repeat a header, often garbled: its words turn up in other cells or in parts. */
function repeatsWords(grid: Grid, row: number, known: ReadonlySet<string>): boolean {
  const columns = grid.filled(row);
  if (columns.length < 2) return false;
  const matches = columns.filter((column) => {
    const word = squeeze(grid, row, column);
    if (known.has(word)) return true;
    if (word.length < 6) return false;
    return [...known].some(
      (other) => other.length >= 6 && (other.includes(word) || word.includes(other)),
    );
  });
  return matches.length >= 2 && matches.length * 5 >= columns.length * 4;
}

/** The first row below a header that holds anything but the numbers of its columns. */
function firstBelow(grid: Grid, { top, bottom }: HeaderRows): number | null {
  const width = grid.filled(top).length;
  for (let row = bottom + 1; row <= grid.range.bottom; row += 1) {
    if (grid.filled(row).length > 0 && !isIndexRow(grid, row, width)) return row;
  }
  return null;
}

function* rowsFrom(first: number, last: number): Generator<number> {
  for (let row = first; row <= last; row += 1) yield row;
}

/** After a break (blank row or title) the numbering starts anew: a table of its own. */
function startsAnew(grid: Grid, first: HeaderRows, next: HeaderRows): boolean {
  const isAfterBreak = next.top > 0 && grid.filled(next.top - 1).length <= 1;
  if (!isAfterBreak) return false;
  const a = firstBelow(grid, first);
  const b = firstBelow(grid, next);
  if (a === null || b === null) return false;
  const column = grid.filled(a)[0]!;
  return grid.fold(a, column) === grid.fold(b, column);
}

function isRepeat(grid: Grid, first: HeaderRows, next: HeaderRows): boolean {
  const known = headerWords(grid, first);
  const rows = [...rowsFrom(next.top, next.bottom)];
  return rows.some((row) => repeatsWords(grid, row, known)) && !startsAnew(grid, first, next);
}

/** Signatures and notes: the row begins with their words and holds no number. */
function isEndRow(grid: Grid, row: number, columns: readonly HeaderColumn[]): boolean {
  const filled = grid.filled(row);
  if (filled.length > 4 || filled.some((column) => grid.kind(row, column) === 'number')) {
    return false;
  }
  const first = filled[0]!;
  const role = columns.find(({ index }) => index === first)?.role;
  const isEnd = (column: number): boolean => isEndText(grid.fold(row, column));
  const isBesideAnother = filled.length > 1 && filled.every(isEnd);
  return role === 'rule' ? isBesideAnother : filled.slice(0, 2).some(isEnd);
}

function bodyRows(
  grid: Grid,
  header: HeaderRows,
  last: number,
  columns: readonly HeaderColumn[],
): number[] {
  const known = headerWords(grid, header);
  const width = columns.filter(({ path }) => path.length > 0).length;
  const rows: number[] = [];
  let hasEnded = false;
  for (const row of rowsFrom(header.bottom + 1, last)) {
    const said = grid.said.rows.get(row);
    if (grid.filled(row).length === 0 || said === 'ignored') continue;
    if (said) {
      rows.push(row);
      continue;
    }
    if (hasEnded) continue;
    if (isIndexRow(grid, row, width)) continue;
    const isText = grid.filled(row).every((column) => grid.kind(row, column) !== 'number');
    if (isText && repeatsWords(grid, row, known)) continue;
    hasEnded = isEndRow(grid, row, columns);
    if (!hasEnded) rows.push(row);
  }
  return rows;
}

/** The last row above a header that is no title of its table. */
function lastRowAbove(grid: Grid, headerTop: number, first: number): number {
  let row = headerTop - 1;
  const isTitle = (at: number): boolean =>
    grid.filled(at).every((column) => grid.kind(at, column) === 'text') &&
    grid.filled(at).length <= 1;
  while (row > first && isTitle(row)) row -= 1;
  return row;
}

function isAnswered({ said }: Grid, { top, bottom }: HeaderRows): boolean {
  return said.header?.first === top && said.header.last === bottom;
}

/**
 * The header that a person named in place of those that it overlaps. Above it there is no table,
 * unless the person named several.
 */
function withAnsweredHeader(grid: Grid, found: readonly HeaderRows[]): readonly HeaderRows[] {
  const { header, tables } = grid.said;
  if (!header || header.first < grid.range.top || header.last >= grid.range.bottom) return found;
  const own = { top: header.first, bottom: header.last };
  const hasSeveral = (tables?.length ?? 0) > 1;
  const above = found.filter(({ bottom }) => hasSeveral && bottom < own.top);
  return [...above, own, ...found.filter(({ top }) => top > own.bottom)];
}

/** The candidate tables of a grid, top down. */
export function findBlocks(grid: Grid): Block[] {
  const starts: HeaderRows[] = [];
  for (const header of withAnsweredHeader(grid, findHeaders(grid))) {
    const current = starts[starts.length - 1];
    if (isAnswered(grid, header) || !current || !isRepeat(grid, current, header)) {
      starts.push(header);
    }
  }
  return starts.map((header, index) => {
    const next = starts[index + 1];
    const columns = settlePhases(grid, readHeaderColumns(grid, header));
    const last = next ? lastRowAbove(grid, next.top, header.bottom) : grid.range.bottom;
    const rows = bodyRows(grid, header, last, columns);
    const before = starts[index - 1];
    const headTop = before ? before.bottom + 1 : grid.range.top;
    return { grid, header, columns, rows, headTop };
  });
}

/** From the header to the last row read; as wide as the header and the cells under it. */
export function blockRange(block: Block, lastRow: number): CellRange {
  const { grid, header, columns } = block;
  const used = columns
    .filter(({ index, path }) => {
      if (path.length > 0) return true;
      return block.rows.some((row) => row <= lastRow && grid.text(row, index) !== '');
    })
    .map(({ index }) => index);
  return {
    top: header.top,
    left: used[0] ?? grid.range.left,
    bottom: Math.max(lastRow, header.bottom),
    right: used[used.length - 1] ?? grid.range.right,
  };
}

const LETTERHEAD =
  /^(?:cong hoa xa hoi|doc lap|so ?:|uy ban nhan dan|ubnd|don vi|ten don vi|ky bao cao|\(|bieu mau|mau so|phu luc [ivx0-9]*$|don vi tinh|[-_–—.*]+$)/;

/** The last line above the header that says what the table is; null when there is none. */
export function blockTitle(block: Block): string | null {
  const { grid, header, headTop } = block;
  let title: string | null = null;
  for (let row = header.top - 1; row >= headTop; row -= 1) {
    const columns = grid.filled(row);
    const column = columns[0];
    if (column === undefined || columns.length > 2 || grid.kind(row, column) !== 'text') continue;
    const fold = grid.fold(row, column);
    if (LETTERHEAD.test(fold) || /:$/.test(fold) || isEndText(fold)) continue;
    const text = grid.text(row, column).replace(/\s+/g, ' ');
    if (text === text.toUpperCase()) return text;
    title ??= text;
  }
  return title;
}
