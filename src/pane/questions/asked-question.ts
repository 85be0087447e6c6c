/** Which question is asked now, and which of its choices a click into the sheet means. */
import type { ReadingQuestion } from '../../core/doubt/question';
import {
  rangeCellCount,
  rangeContains,
  type CellAddress,
  type SheetRange,
} from '../../core/sheet/address';

/** How far the asking has come since the workbook was read. */
export interface Asking {
  /** Ids of questions that wait although the reading goes on without their answer. */
  readonly postponed: readonly string[];
  /** Questions that were answered or postponed. */
  readonly done: number;
  /** Index of the choice that is marked but not answered yet; null when none was touched. */
  readonly chosen: number | null;
}

export const NOTHING_ASKED: Asking = { postponed: [], done: 0, chosen: null };

export interface AskedQuestion {
  readonly question: ReadingQuestion;
  /** Counted from 1, answered questions included. */
  readonly number: number;
  readonly of: number;
  /** Index of the marked choice, the assumed one at first; null when there is none. */
  readonly chosen: number | null;
}

/** Questions without which the reading cannot go on come first; null when nothing is left to ask. */
export function askedQuestion(
  questions: readonly ReadingQuestion[],
  { postponed, done, chosen }: Asking,
): AskedQuestion | null {
  const open = questions.filter(({ id }) => !postponed.includes(id));
  const question = open.find(({ taken }) => taken === null) ?? open[0];
  if (!question) return null;
  const marked = chosen !== null && chosen < question.choices.length ? chosen : question.taken;
  return { question, number: done + 1, of: done + open.length, chosen: marked };
}

/**
 * The choice that shows the cell, the smallest where one lies in another. Null when none does, and
 * when several show the very same cells, since the click does not tell them apart.
 */
export function choiceAtCell({ choices }: ReadingQuestion, cell: CellAddress): number | null {
  const here = choices.flatMap(({ shows }, index) => (isIn(shows, cell) ? [index] : []));
  const sizeOf = (index: number): number => rangeCellCount(choices[index]!.shows.range);
  const smallest = Math.min(...here.map(sizeOf));
  const meant = here.filter((index) => sizeOf(index) === smallest);
  return meant.length === 1 ? meant[0]! : null;
}

/** Whether a click into the sheet can choose: some choice shows cells that no other one shows. */
export function isChosenOnSheet({ choices }: ReadingQuestion): boolean {
  return new Set(choices.map(({ shows }) => JSON.stringify(shows))).size > 1;
}

function isIn({ sheetId, range }: SheetRange, cell: CellAddress): boolean {
  return sheetId === cell.sheetId && rangeContains(range, cell);
}
