import type { SheetSpec } from '../support/snapshot-of';
import type { TrueTable } from './truth';

/** The sheets of one table and what they truly say. */
export interface MadeSheet {
  readonly specs: readonly SheetSpec[];
  readonly table: TrueTable;
}
