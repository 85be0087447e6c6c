/** What the cells under a header are: numbers, words, or nothing. */
import { isNotApplicableText } from '../number/number-column';
import type { CellValue } from '../sheet/snapshot';
import type { Block } from './block';

export interface ColumnContents {
  /** Numbers and "not applicable" marks. */
  readonly numbers: number;
  readonly texts: number;
  /** Distinct values. */
  readonly distinct: number;
}

export function columnContents(block: Block, column: number): ColumnContents {
  const { grid, rows } = block;
  let numbers = 0;
  let texts = 0;
  const distinct = new Set<CellValue>();
  for (const row of rows) {
    const kind = grid.kind(row, column);
    if (kind === 'empty') continue;
    if (kind === 'number') numbers += 1;
    else texts += 1;
    const value = grid.value(row, column);
    distinct.add(typeof value === 'string' ? value.trim() : value);
  }
  return { numbers, texts, distinct: distinct.size };
}

/** Whether the column holds scores rather than words; a few wrong cells do not matter. */
export function isNumeric({ numbers, texts }: ColumnContents): boolean {
  return numbers > 0 && numbers >= texts;
}

export function isWords({ numbers, texts }: ColumnContents): boolean {
  return texts > numbers;
}

export function isEmptyColumn({ numbers, texts }: ColumnContents): boolean {
  return numbers + texts === 0;
}

/** Whether any cell of the column in these rows is a number (and not only a mark). */
export function hasAnyNumber(block: Block, column: number): boolean {
  const { grid, rows } = block;
  return rows.some(
    (row) => grid.kind(row, column) === 'number' && !isNotApplicableText(grid.text(row, column)),
  );
}
