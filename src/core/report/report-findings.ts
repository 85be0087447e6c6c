/** What a person should look at or know, in words: findings, open questions, and notes. */
import type { PolicySheetProblem } from '../framework/policy-sheet';
import type { WorkbookPolicy } from '../framework/workbook-policy';
import type { Finding } from '../audit/finding';
import type { ReasonAgainst, ReasonFor } from '../doubt/assessment';
import type { QuestionChoice, ReadingQuestion } from '../doubt/question';
import type { MappingProblem } from '../mapping/mapping-problem';
import type { PolicyChange } from '../score/policy-price';
import type { FrameworkNote, ReadingNote, Scorebook } from '../scorebook';
import { formatCell } from '../sheet/address';
import type { ReportChoice, ReportFinding, ReportNote } from './report';

/** Words in the reader's language. */
export interface ReportWords {
  readonly finding: (finding: Finding) => string;
  readonly policyProblem: (problem: PolicySheetProblem) => string;
  readonly mappingProblem: (problem: MappingProblem) => string;
  readonly note: (note: ReadingNote) => string;
  readonly policyChange: (change: PolicyChange) => string;
  readonly reason: (reason: ReasonFor | ReasonAgainst) => string;
  /** The question as one text, and a label for each choice. */
  readonly question: (question: ReadingQuestion) => {
    readonly message: string;
    readonly choices: readonly string[];
  };
}

type SheetNameOf = (sheetId: string) => string;

/** A choice that someone wrote down and that is not followed is an error. */
export function policyFindings(
  { sheetId, problems }: WorkbookPolicy,
  words: ReportWords,
  sheetNameOf: SheetNameOf,
): ReportFinding[] {
  if (sheetId === null) return [];
  return problems.map((problem) => ({
    code: `policy-${problem.code}`,
    severity: 'error',
    sheet: sheetNameOf(sheetId),
    cell: formatCell(problem.cell),
    message: words.policyProblem(problem),
  }));
}

/** An unsure reading is an error until its question is answered. */
export function questionFindings(
  questions: readonly ReadingQuestion[],
  words: ReportWords,
  sheetNameOf: SheetNameOf,
): ReportFinding[] {
  return questions.map((question) => {
    const { sheetId, range } = question.place;
    const { message, choices } = words.question(question);
    return {
      code: `question-${question.kind}`,
      severity: 'error',
      sheet: sheetNameOf(sheetId),
      cell: formatCell({ row: range.top, column: range.left }),
      message,
      choices: question.choices.map((choice, index) => reportChoice(choice, choices[index]!)),
    };
  });
}

function reportChoice({ lines }: QuestionChoice, label: string): ReportChoice {
  return { label, mapping: Object.fromEntries(lines.map(({ key, value }) => [key, value])) };
}

export function tableFindings(
  findings: readonly Finding[],
  words: ReportWords,
  sheetNameOf: SheetNameOf,
): ReportFinding[] {
  return findings.map((finding) => ({
    code: finding.facts.code,
    severity: finding.severity,
    sheet: sheetNameOf(finding.sheetId),
    cell: formatCell(finding.cell),
    message: words.finding(finding),
  }));
}

/** Notes on the reading that are no findings, then the lines of the mapping that fit no sheet. */
export function reportNotes(
  { tables, notes, mappingProblems }: Scorebook,
  words: ReportWords,
  sheetNameOf: SheetNameOf,
): ReportNote[] {
  const sheetOf = (note: PlainNote): string | null => {
    if ('sheetId' in note) return sheetNameOf(note.sheetId);
    const table = tables.find(({ id }) => id === note.tableId);
    return table ? sheetNameOf(table.areas[0]!.sheetId) : null;
  };
  return [
    ...notes
      .filter(isNoFinding)
      .map((note) => ({ code: note.kind, sheet: sheetOf(note), message: words.note(note) })),
    ...mappingProblems.map((problem) => ({
      code: `mapping-${problem.code}` as const,
      sheet: null,
      message: words.mappingProblem(problem),
    })),
  ];
}

type PlainNote = Exclude<ReadingNote, FrameworkNote>;

/** What is wrong with a framework sheet is told as a finding, at its cell. */
function isNoFinding(note: ReadingNote): note is PlainNote {
  return note.kind !== 'framework';
}
