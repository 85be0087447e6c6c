import type { MappingLine } from './mapping';

/** Why a line cannot be read. */
export type UnreadableLine =
  /** The key begins with no known word. */
  | 'unknown-key'
  /** The key names no sheet. */
  | 'without-sheet'
  /** The key names no column or row where it must. */
  | 'without-cell'
  | 'unknown-value';

/** A line of the mapping that is not followed. */
export interface MappingProblem {
  readonly code:
    | UnreadableLine
    /** A line before it says something about the same. */
    | 'duplicate-key'
    /** No sheet has that name. */
    | 'sheet-missing'
    /** The column or row is in no table of the sheet, or the range holds none. */
    | 'place-missing';
  readonly line: MappingLine;
}
