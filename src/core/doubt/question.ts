/**
 * What the recogniser cannot decide alone. A question is precise, has few choices, and each choice
 * is a set of lines of the mapping: with them in place, the question never comes again.
 */
import type { MappingLine } from '../mapping/mapping';
import type { SheetRange } from '../sheet/address';

export type QuestionKind =
  /** Which of the tables on this sheet count? */
  | 'which-tables'
  /** Is this a table of scores? */
  | 'is-table'
  /** Which column holds the score that counts? */
  | 'score-column'
  /** Which column holds the maximum points? */
  | 'maximum-column'
  /** What does this column hold? */
  | 'column-meaning'
  /** What is this row: a group, an indicator, a total, or nothing that counts? */
  | 'row-meaning'
  /** Is `15.763` a thousand or a decimal? */
  | 'number-notation'
  /** Are the rows units or indicators? */
  | 'table-shape';

export interface QuestionChoice {
  /** What is remembered when this is chosen. */
  readonly lines: readonly MappingLine[];
  /** What is shown on the sheet, and what a click into the sheet chooses. */
  readonly shows: SheetRange;
  /** The words on the sheet that a person knows the choice by (a header, a row's name), or ''. */
  readonly caption: string;
}

export interface ReadingQuestion {
  /** Stable while the sheet is. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** What it is about. */
  readonly place: SheetRange;
  /** The words or the value that the doubt is about, or ''. */
  readonly subject: string;
  readonly choices: readonly QuestionChoice[];
  /** Index of the choice that the reading took meanwhile; null when it took none. */
  readonly taken: number | null;
}
