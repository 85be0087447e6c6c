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
    /** Nothing on the sheet can be read so: no such column or row in a table, no table there. */
    | 'place-missing';
  readonly line: MappingLine;
}
