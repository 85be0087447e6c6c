/** Questions about the reading and their choices, in words. */
import type { QuestionChoice, ReadingQuestion } from '../core/doubt/question';
import { columnLetters, formatRange, parseRange } from '../core/sheet/address';
import { formatCount } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

export interface QuestionWords {
  /** The question itself. */
  readonly title: string;
  /** What the answer changes. */
  readonly text: string;
  /** In the order of the question's choices. */
  readonly choices: readonly string[];
}

/** @param sheetName the name of a sheet by its id */
export function describeQuestion(
  question: ReadingQuestion,
  sheetName: (sheetId: string) => string,
  language: Language,
): QuestionWords {
  return {
    ...describeAsking(question, sheetName(question.place.sheetId), language),
    choices: question.choices.map((choice) => describeChoice(question, choice, language)),
  };
}

function describeAsking(
  { kind, place, subject, choices }: ReadingQuestion,
  sheet: string,
  language: Language,
): Omit<QuestionWords, 'choices'> {
  const { questions: words } = wordsIn(language);
  const range = formatRange(place.range);
  const column = columnLetters(place.range.left);
  const row = String(place.range.top + 1);
  switch (kind) {
    case 'which-tables': {
      const tables = choices.filter(namesRange).length;
      const text = words.whichTables.text(formatCount(tables, language));
      return { title: words.whichTables.title(sheet), text };
    }
    case 'is-table':
      return { title: words.isTable.title(sheet, range), text: words.isTable.text };
    case 'score-column':
      return { title: words.scoreColumn.title, text: words.scoreColumn.text(sheet) };
    case 'maximum-column':
      return { title: words.maximumColumn.title, text: words.maximumColumn.text(sheet) };
    case 'column-meaning': {
      const { title, bareTitle, text } = words.columnMeaning;
      return { title: subject ? title(column, subject) : bareTitle(column), text: text(sheet) };
    }
    case 'row-meaning': {
      const { title, bareTitle, text } = words.rowMeaning;
      return { title: subject ? title(row, subject) : bareTitle(row), text: text(sheet) };
    }
    case 'number-notation': {
      const { title, text } = words.numberNotation;
      return { title: title(column, subject), text: text(sheet) };
    }
    case 'table-shape':
      return { title: words.tableShape.title(range), text: words.tableShape.text(sheet) };
  }
}

/** Whether a choice takes an area of the sheet, and not nothing. */
function namesRange({ lines }: QuestionChoice): boolean {
  return lines.some(({ value }) =>
    value.split(/[;,]/).some((part) => parseRange(part.trim()) !== null),
  );
}

function describeChoice(
  { kind }: ReadingQuestion,
  choice: QuestionChoice,
  language: Language,
): string {
  const { questions: words } = wordsIn(language);
  const { shows, caption, lines } = choice;
  switch (kind) {
    case 'is-table':
      return namesRange(choice) ? words.isTable.yes : words.isTable.no;
    case 'which-tables': {
      if (!namesRange(choice)) return words.noTable;
      const range = formatRange(shows.range);
      return caption === '' ? words.table(range) : words.namedTable(range, caption);
    }
    case 'score-column':
    case 'maximum-column': {
      const column = columnLetters(shows.range.left);
      return caption === '' ? words.column(column) : words.namedColumn(column, caption);
    }
    default:
      return lines.map(({ value }) => value).join(', ');
  }
}
