/** What a person should see of how the sheets of a workbook were joined. */
import type { MatchReason } from '../units/match-units';
import type { RepairedCodesNote } from './repaired-codes';

/** Names of one unit that are not written alike. */
export interface MatchedName {
  readonly inTable: string;
  readonly inList: string;
  readonly how: MatchReason;
}

export type LinkNote =
  | {
      readonly kind: 'units-matched';
      readonly tableId: string;
      /** The list of units. */
      readonly sheetId: string;
      readonly count: number;
      /** Of these, the ones that are not the same letter by letter. */
      readonly pairs: readonly MatchedName[];
      /** The scopes that the table took from the list; null when it took none. */
      readonly scopeName: string | null;
    }
  | {
      readonly kind: 'register-read';
      readonly tableId: string;
      readonly sheetId: string;
      readonly entries: number;
      /** Claims without an evidence cell of their own that the register proves. */
      readonly proven: number;
    }
  | {
      readonly kind: 'previous-result';
      readonly tableId: string;
      readonly sheetId: string;
      readonly year: number | null;
      readonly count: number;
    }
  | RepairedCodesNote;
