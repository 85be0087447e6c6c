/** Tells a framework sheet from every other sheet, and its columns by their headers. */
import { makeGrid, makeLexicon, type Grid } from '../recognise/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import {
  FRAMEWORK_SHEET_NAME,
  frameworkColumn,
  isOwnHeader,
  type FrameworkColumn,
} from './framework-words';

/** Rows that are looked at for the header. */
const HEADER_DEPTH = 40;

export interface FrameworkHeader {
  readonly row: number;
  /** Code and name are always there. */
  readonly columns: Readonly<Partial<Record<FrameworkColumn, number>>>;
  /** Columns that are not ours. */
  readonly extras: readonly number[];
}

function readHeaderRow(grid: Grid, row: number): FrameworkHeader {
  const columns: Partial<Record<FrameworkColumn, number>> = {};
  const extras: number[] = [];
  for (const column of grid.filled(row)) {
    const kind = grid.kind(row, column) === 'text' ? frameworkColumn(grid.text(row, column)) : null;
    if (kind && columns[kind] === undefined) columns[kind] = column;
    else extras.push(column);
  }
  return { row, columns, extras };
}

/** Longer texts are no header of these columns. */
const LONGEST_OWN_HEADER = 24;

/**
 * Rows with a header that only a framework has: what belongs to what, or how it is gathered.
 * Every sheet of a workbook is asked this, so it looks at few cells and reads none.
 */
function candidateRows({ range, values }: SheetSnapshot): number[] {
  return values.slice(0, HEADER_DEPTH).flatMap((cells, at) => {
    const hasOwn = cells.some(
      (value) =>
        typeof value === 'string' && value.length <= LONGEST_OWN_HEADER && isOwnHeader(value),
    );
    return hasOwn ? [range!.top + at] : [];
  });
}

/** Code and name, and enough of the rest to be no table of scores. */
function findHeader(grid: Grid, rows: readonly number[]): FrameworkHeader | null {
  const isNamed = squeezeText(grid.sheet.name).startsWith(squeezeText(FRAMEWORK_SHEET_NAME));
  for (const row of rows) {
    const header = readHeaderRow(grid, row);
    const { code, name, parent, aggregation, maxPoints } = header.columns;
    const isOurs = parent !== undefined && (aggregation !== undefined || isNamed);
    const isPlain = isNamed && aggregation !== undefined && maxPoints !== undefined;
    if (code !== undefined && name !== undefined && (isOurs || isPlain)) return header;
  }
  return null;
}

export interface FrameworkGrid {
  readonly grid: Grid;
  readonly header: FrameworkHeader;
}

/** A framework sheet with its header; null for every other sheet. */
export function openFrameworkSheet(sheet: SheetSnapshot): FrameworkGrid | null {
  const rows = candidateRows(sheet);
  const grid = rows.length > 0 ? makeGrid(sheet, makeLexicon()) : null;
  const header = grid && findHeader(grid, rows);
  return header ? { grid, header } : null;
}

/** Whether a sheet is a framework sheet; its data sheets are tables of their own. */
export function isFrameworkSheet(sheet: SheetSnapshot): boolean {
  return openFrameworkSheet(sheet) !== null;
}
