/**
 * The mapping: what a person said about how the sheets are read. It is kept as keys and values in
 * the sheet "Quy ước" (`cột: Tổng hợp!C` → `điểm tối đa`), so it speaks of sheets by their names,
 * which survive a copy of the workbook; ids do not.
 */
import type { ScorePhase } from '../recognise/header-words';
import type { CellPosition, CellRange } from '../sheet/address';
import type { TableShape } from '../scorebook';

/** What a column of a table holds. `indicator` is a column of scores of its own (matrix). */
export type ColumnMeaning =
  | 'code'
  | 'name'
  | 'unit'
  | 'scope'
  | 'maximum'
  | 'weight'
  | 'rule'
  | 'score'
  | 'indicator'
  /** The score of a group, beside those of its indicators. */
  | 'group'
  | 'total'
  | 'rank'
  | 'evidence'
  | 'note'
  | 'ignored';

/** What a row of a table holds; `unit` and `indicator` are rows that are scored. */
export type RowMeaning = 'group' | 'indicator' | 'unit' | 'maximum' | 'total' | 'ignored';

/** How numbers of a column that were typed as text are written: is `15.763` 15763 or 15,763? */
export type NumberNotation = 'decimal-comma' | 'decimal-point';

export interface SheetMapping {
  /** The tables on the sheet; empty when it holds none; null when nobody said. */
  readonly tables: readonly CellRange[] | null;
  readonly shape: TableShape | null;
  /** First and last row of the header. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** By column index. */
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
  /** By row index. */
  readonly rows: ReadonlyMap<number, RowMeaning>;
  /** By column index. */
  readonly notations: ReadonlyMap<number, NumberNotation>;
  /** Whose score counts where the sheet has several for the same indicator. */
  readonly phase: ScorePhase | null;
  /** Where the name of a scorecard's unit stands. */
  readonly unitName: CellPosition | null;
}

export const NOTHING_SAID: SheetMapping = {
  tables: null,
  shape: null,
  header: null,
  columns: new Map(),
  rows: new Map(),
  notations: new Map(),
  phase: null,
  unitName: null,
};

/** By sheet name. */
export type Mapping = ReadonlyMap<string, SheetMapping>;

export const EMPTY_MAPPING: Mapping = new Map();

/** One line of the mapping as it is kept: `cột: Tổng hợp!C` → `điểm tối đa`. */
export interface MappingLine {
  readonly key: string;
  readonly value: string;
}
