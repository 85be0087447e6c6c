/** The tables of a sheet where a person said which ones it holds. */
import { rangeCellCount, rangeContains, rangeIntersection, type CellRange } from '../sheet/address';
import { findBlocks, type Block } from './block';
import { cropGrid, type Grid } from './grid';

interface Found {
  readonly range: CellRange;
}

export interface AnsweredTables<Reading extends Found> {
  readonly readings: readonly Reading[];
  /** The ranges in which no table can be read. */
  readonly unread: readonly CellRange[];
}

/**
 * Whether a range means a table that was found: it has its first row and its columns (rows may
 * have been added since), or is one cell of it.
 */
function isMeant(range: CellRange, found: CellRange): boolean {
  if (rangeCellCount(range) === 1) {
    return rangeContains(found, { row: range.top, column: range.left });
  }
  return range.top === found.top && range.left === found.left && range.right === found.right;
}

/** The head above a table reaches up to the table before it. */
function headTopOf(grid: Grid, range: CellRange, tables: readonly CellRange[]): number {
  const before = tables.filter(({ bottom }) => bottom < range.top).map(({ bottom }) => bottom + 1);
  return Math.max(grid.range.top, ...before);
}

function blocksIn(grid: Grid, range: CellRange, tables: readonly CellRange[]): Block[] {
  const area = rangeIntersection(grid.range, range);
  if (!area) return [];
  const headTop = headTopOf(grid, area, tables);
  return findBlocks(cropGrid(grid, area)).map((block, at) =>
    at === 0 ? { ...block, headTop } : block,
  );
}

/**
 * The tables that `tables` name: those found there already, else what can be read inside the
 * range alone, else those that it touches.
 */
export function readAnsweredTables<Reading extends Found>(
  grid: Grid,
  tables: readonly CellRange[],
  found: readonly Reading[],
  read: (block: Block) => readonly Reading[],
): AnsweredTables<Reading> {
  const chosen = tables.map((range): readonly Reading[] => {
    const meant = found.filter((reading) => isMeant(range, reading.range));
    if (meant.length > 0) return meant;
    const inside = blocksIn(grid, range, tables).flatMap(read);
    if (inside.length > 0) return inside;
    return found.filter((reading) => rangeIntersection(range, reading.range) !== null);
  });
  return {
    readings: [...new Set(chosen.flat())],
    unread: tables.filter((_, at) => chosen[at]!.length === 0),
  };
}
