/** A reason against a reading, with the question whose answer would settle it. */
import type { Grid } from '../recognise/grid';
import type { ScoreTable } from '../scorebook';
import type { CellPosition, SheetRange } from '../sheet/address';
import type { TableLayout } from '../mapping/table-layout';
import type { ReasonAgainst } from './assessment';
import type { QuestionChoice, QuestionKind, ReadingQuestion } from './question';

export interface Doubt {
  readonly reason: ReasonAgainst;
  /** Null when it is worth saying and not worth asking. */
  readonly question: ReadingQuestion | null;
}

/** What is known around a table when it is doubted. */
export interface DoubtContext {
  /** All tables of the workbook. */
  readonly tables: readonly ScoreTable[];
  readonly layouts: readonly TableLayout[];
  readonly gridOf: (sheetId: string) => Grid | undefined;
  readonly sheetNameOf: (sheetId: string) => string;
}

export function makeQuestion(
  kind: QuestionKind,
  place: SheetRange,
  subject: string,
  choices: readonly QuestionChoice[],
  taken: number | null,
): ReadingQuestion {
  const { sheetId, range } = place;
  const id = [sheetId, kind, range.top, range.left].join('!');
  return { id, kind, place, subject, choices, taken };
}

/** Where a reason points to. */
export function at(sheetId: string, { row, column }: CellPosition) {
  return { sheetId, cell: { row, column } };
}
