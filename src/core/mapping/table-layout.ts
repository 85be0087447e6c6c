/** How one area of a table was read, column by column: what the mapping shows and corrects. */
import type { CellPosition, SheetRange } from '../sheet/address';
import type { ColumnMeaning } from './mapping';

export interface TableLayout {
  readonly tableId: string;
  readonly area: SheetRange;
  /** First and last row of the header; null when the table has none. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** Every column of the area that holds anything, in sheet order. */
  readonly columns: readonly LayoutColumn[];
  /** Rows inside the area that were left out although they hold something, ascending. */
  readonly skippedRows: readonly SkippedRow[];
}

export interface LayoutColumn {
  readonly index: number;
  /** The header as written, bands before it, joined by ` / `; empty when it has none. */
  readonly header: string;
  /** Null when the column was read as nothing at all. */
  readonly meaning: ColumnMeaning | null;
  /** True when a person said so. */
  readonly isAnswered: boolean;
  readonly isHidden: boolean;
  /** Cells of the body that hold a number. */
  readonly numbers: number;
  /** Cells of the body that hold other text. */
  readonly texts: number;
}

export interface SkippedRow {
  readonly cell: CellPosition;
  readonly reason: 'total' | 'repeated-header' | 'not-scored' | 'note' | 'signature' | 'ignored';
}
