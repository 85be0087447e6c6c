/** Classification bands (xếp loại) as data: which class a unit gets, and on what conditions. */
import type { Range } from '../rules/rule';
import type { CellAddress, CellPosition } from '../sheet/address';

/** What a condition looks at; `name` is the code or the name of a node. */
export type ClassSubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'every'; readonly tier: ClassTier }
  | { readonly kind: 'node'; readonly name: string };

/**
 * `group`: the top nodes; `indicator`: those right below them, or top ones without parts;
 * `component`: the leaves.
 */
export type ClassTier = 'group' | 'indicator' | 'component';

export interface ClassCondition {
  readonly subject: ClassSubject;
  /** In percent of the maximum (85 is 85 %), or in points as the sheet states them. */
  readonly measure: 'percent' | 'points';
  readonly range: Range;
  /** "không có tiêu chí nào dưới 50%": it holds where the score lies outside the range. */
  readonly isDenied: boolean;
}

export interface ClassRule {
  readonly name: string;
  /** The conditions as written. */
  readonly text: string;
  /** All have to hold; none at all stands for "còn lại". */
  readonly conditions: readonly ClassCondition[];
  /** Parts of the text that could not be read: nobody is given this class, nor one below it. */
  readonly unread: readonly string[];
  /** Where the conditions stand. */
  readonly cell: CellPosition;
}

export interface ClassScheme {
  readonly sheetId: string;
  /** In the order in which they are tried: the first one whose conditions hold counts. */
  readonly classes: readonly ClassRule[];
}

/** The classes of a table, with what its own column of classes holds. */
export interface TableClasses extends ClassScheme {
  /** The column "Xếp loại" of a matrix; null where there is none. */
  readonly column: number | null;
  /** By unit; empty without a column. */
  readonly stated: readonly (StatedClass | null)[];
}

export interface StatedClass {
  readonly cell: CellAddress;
  readonly text: string;
}
