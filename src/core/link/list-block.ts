/** A sheet that is a plain list: one header, one record a row. Unit lists and registers are. */
import { findBlocks, type Block } from '../recognise/block';
import { hasIndicators, hasMaximumRow, type BlockColumn } from '../recognise/choose-shape';
import { columnContents } from '../recognise/column-contents';
import type { Grid } from '../recognise/grid';
import type { HeaderRole } from '../recognise/header-words';
import { isIndexRow } from '../recognise/index-row';

export interface ListBlock {
  readonly block: Block;
  /** Columns with a header, in sheet order. */
  readonly columns: readonly BlockColumn[];
}

/**
 * The first header of a sheet over all that stands below it: a record such as `Xã | Nam` looks
 * like one more header. Null for a sheet without a header.
 */
export function readListBlock(grid: Grid): ListBlock | null {
  const [first] = findBlocks(grid);
  if (!first) return null;
  const block = { ...first, rows: recordRows(first) };
  const columns = block.columns
    .filter(({ path }) => path.length > 0)
    .map((column) => ({ ...column, contents: columnContents(block, column.index) }));
  return { block, columns };
}

/** Page breaks repeat the header; a row under it may number the columns. */
function recordRows({ grid, header, columns }: Block): number[] {
  const width = columns.filter(({ path }) => path.length > 0).length;
  const wordsOf = (row: number): string =>
    grid
      .filled(row)
      .map((column) => grid.fold(row, column))
      .join('|');
  const headerWords = wordsOf(header.bottom);
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= grid.range.bottom; row += 1) {
    const isRecord = grid.filled(row).length > 0 && !isIndexRow(grid, row, width);
    if (isRecord && wordsOf(row) !== headerWords) rows.push(row);
  }
  return rows;
}

/** The column's own header as headers are compared: squeezed, without signs. */
export function headerWordsOf({ path }: BlockColumn): string {
  return path[path.length - 1]!.squeezed;
}

/** The column's own header as written. */
export function headerTextOf({ path }: BlockColumn): string {
  return path[path.length - 1]!.name;
}

const SCORED_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'total',
  'rank',
  'score',
  'maximum',
  'weight',
]);

/** Whether a column holds points, weights or ranks: then the sheet is no mere list. */
export function hasScores({ block, columns }: ListBlock): boolean {
  const isSaid = columns.some(
    ({ role, maximum }) => maximum !== null || (role !== null && SCORED_ROLES.has(role)),
  );
  return isSaid || hasIndicators(columns) || hasMaximumRow(block, columns);
}
