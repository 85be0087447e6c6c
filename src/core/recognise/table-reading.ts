import type { TableLayout } from '../mapping/table-layout';
import type { ScoreTable } from '../scorebook';

/** A table as read from one block, with what a person should be told about it. */
export interface TableReading {
  readonly table: ScoreTable;
  /** One an area of the table, in their order. */
  readonly layouts: readonly TableLayout[];
  /** Index values are weighted by their maxima. */
  readonly isIndex: boolean;
}
