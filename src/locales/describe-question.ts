/** Questions about the reading and their choices, in words. */
import type { QuestionChoice, ReadingQuestion } from '../core/doubt/question';
import type { MappingLine } from '../core/mapping/mapping';
import { readMappingLine, type MappingAnswer } from '../core/mapping/mapping-line';
import { columnLetters, formatRange, type CellRange } from '../core/sheet/address';
import {
  describeColumnMeaning,
  describeNotation,
  describePhase,
  describeRowMeaning,
  describeShape,
} from './describe-meaning';
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
      const tables = new Set(choices.flatMap(tablesOf).map(formatRange)).size;
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

/** The areas that a choice takes as tables; empty when it takes none. */
function tablesOf({ lines }: QuestionChoice): readonly CellRange[] {
  return answersOf(lines).flatMap((answer) => (answer.kind === 'tables' ? answer.value : []));
}

function answersOf(lines: readonly MappingLine[]): MappingAnswer[] {
  return lines.map(readMappingLine).filter((answer) => typeof answer !== 'string');
}

function describeChoice(
  { kind, subject }: ReadingQuestion,
  choice: QuestionChoice,
  language: Language,
): string {
  const { questions: words } = wordsIn(language);
  const { shows, caption, lines } = choice;
  switch (kind) {
    case 'is-table':
      return tablesOf(choice).length > 0 ? words.isTable.yes : words.isTable.no;
    case 'which-tables': {
      const ranges = tablesOf(choice).map(formatRange).join('; ');
      if (ranges === '') return words.noTable;
      return caption === '' ? words.table(ranges) : words.namedTable(ranges, caption);
    }
    case 'score-column':
    case 'maximum-column': {
      const isNone = answersOf(lines).every(({ value }) => value === 'ignored');
      const column = columnLetters(shows.range.left);
      if (isNone) return words.noColumn;
      return caption === '' ? words.column(column) : words.namedColumn(column, caption);
    }
    default:
      return [...new Set(lines.map((line) => describeLine(line, subject, language)))].join(', ');
  }
}

/** What a line of the mapping says about its column, row or table. */
function describeLine(line: MappingLine, subject: string, language: Language): string {
  const answer = readMappingLine(line);
  if (typeof answer === 'string') return line.value;
  switch (answer.kind) {
    case 'column':
      return describeColumnMeaning(answer.value, language);
    case 'row':
      return describeRowMeaning(answer.value, language);
    case 'shape':
      return describeShape(answer.value, language);
    case 'notation':
      return describeNotation(answer.value, subject, language);
    case 'phase':
      return describePhase(answer.value, language);
    default:
      return line.value;
  }
}
