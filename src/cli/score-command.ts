/** The score command: reads a workbook, scores it, writes the results and a report. */
import { policyOfWorkbook } from '../core/framework/workbook-policy';
import type { ReadingQuestion } from '../core/doubt/question';
import { readMapping, withMappingLines } from '../core/mapping/read-mapping';
import { makePlan } from '../core/plan/make-plan';
import { isEmptyPlan, type Receipt } from '../core/plan/plan';
import { PolicyProblem } from '../core/policy/policy-problem';
import { makeReport } from '../core/report/make-report';
import type { Report } from '../core/report/report';
import {
  fillWorkbook,
  scoreWorkbook,
  type FilledWorkbook,
  type ScoredWorkbook,
} from '../core/score-workbook';
import { isEmptySnapshot, type Snapshot } from '../core/sheet/snapshot';
import { createFileHost } from '../host/file/file-host';
import type { FileHost } from '../host/file/file-host-types';
import { HostProblem } from '../host/host-problem';
import { describeCommandLine } from '../locales/describe-command-line';
import { describeHostProblem } from '../locales/describe-host-problem';
import { describeMappingProblem } from '../locales/describe-mapping-problem';
import { describePolicyProblem } from '../locales/describe-policy-problem';
import { describeQuestion } from '../locales/describe-question';
import type { Language } from '../locales/language';
import { CommandProblem } from './command-problem';
import {
  MappingLineProblem,
  NO_POLICY_FILE,
  parsePolicyFile,
  type PolicyFile,
} from './policy-file';
import { reportWords } from './report-words';
import { languageIn, readArguments, type ScoreArguments } from './score-arguments';
import { chooseTables } from './table-choice';

/** The files and the error stream of the machine. Every method may throw the machine's own errors. */
export interface CommandMachine {
  readFile(path: string): Uint8Array;
  /** Writes all of these files or, when it throws, none. */
  writeFiles(files: readonly { readonly path: string; readonly content: Uint8Array }[]): void;
  /** Whether two paths are one file, links and spellings considered. */
  isSameFile(a: string, b: string): boolean;
  printError(line: string): void;
}

/** 0: scored; 1: errors or open questions among the findings; 2: not scored, nothing written. */
export type ExitCode = 0 | 1 | 2;

export async function runScoreCommand(
  argv: readonly string[],
  machine: CommandMachine,
): Promise<ExitCode> {
  try {
    const given = readArguments(argv);
    checkFiles(given, machine);
    const { bytes, report } = await scoreFile(given, machine);
    writeResults(given, machine, bytes, report);
    return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    machine.printError(problemLine(error, languageIn(argv)));
    return 2;
  }
}

function checkFiles({ input, output, report, policy }: ScoreArguments, machine: CommandMachine) {
  const isRead = (path: string) =>
    [input, policy].some((read) => read !== null && machine.isSameFile(path, read));
  if (isRead(output)) throw new CommandProblem('same-file', output);
  if (isRead(report) || machine.isSameFile(report, output)) {
    throw new CommandProblem('same-file', report);
  }
}

async function scoreFile(given: ScoreArguments, machine: CommandMachine) {
  const policyFile = readPolicy(given.policy, machine);
  const name = given.input.split(/[\\/]/).at(-1)!;
  const host = await createFileHost(readBytes(given.input, machine), { name });
  const snapshot = await host.read();
  if (isEmptySnapshot(snapshot)) throw new HostProblem('empty-workbook');
  const chosen = policyOfWorkbook(snapshot, {
    given: policyFile.policy,
    givenMapping: withMappingLines(policyFile.mapping, chooseTables(snapshot, given.tables)),
  });
  const read = scoreWorkbook(snapshot, chosen.policy, readMapping(chosen.mapping).mapping);
  const scored = given.options.fillFromRules ? fillWorkbook(snapshot, read) : read;
  const { tables, questions } = scored.scorebook;
  if (tables.length === 0 && questions.length === 0) throw new CommandProblem('no-table', name);
  const written = await writeScores(host, snapshot, scored, given);
  const names = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const sheetName = (sheetId: string) => names.get(sheetId) ?? sheetId;
  const words = reportWords(sheetName, given.language);
  const report = makeReport({ snapshot, chosen, scored, written, words });
  printQuestions(questions, sheetName, given.language, machine);
  return { bytes: await host.save(), report };
}

/** One line for every question that is open, with what there is to choose from. */
function printQuestions(
  questions: readonly ReadingQuestion[],
  sheetName: (sheetId: string) => string,
  language: Language,
  machine: CommandMachine,
): void {
  for (const question of questions) {
    const { title, choices } = describeQuestion(question, sheetName, language);
    machine.printError(describeCommandLine('open-question', title, choices, language));
  }
}

async function writeScores(
  host: FileHost,
  snapshot: Snapshot,
  { scorebook, results, findings, fills }: ScoredWorkbook & Partial<FilledWorkbook>,
  { options }: ScoreArguments,
): Promise<Receipt['written']> {
  const plan = makePlan({
    snapshot,
    scorebook,
    results,
    findings,
    options,
    ...(fills && { fills }),
  });
  return isEmptyPlan(plan) ? [] : (await host.apply(plan)).written;
}

function readPolicy(path: string | null, machine: CommandMachine): PolicyFile {
  if (path === null) return NO_POLICY_FILE;
  const text = new TextDecoder().decode(readBytes(path, machine));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandProblem('policy-not-json', path);
  }
  return parsePolicyFile(json);
}

function readBytes(path: string, machine: CommandMachine): Uint8Array {
  try {
    return machine.readFile(path);
  } catch {
    throw new CommandProblem('file-not-readable', path);
  }
}

function writeResults(
  { output, report: reportPath }: ScoreArguments,
  machine: CommandMachine,
  bytes: Uint8Array,
  report: Report,
): void {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  try {
    machine.writeFiles([
      { path: output, content: bytes },
      { path: reportPath, content: new TextEncoder().encode(text) },
    ]);
  } catch (error) {
    throw new CommandProblem('file-not-writable', failedPath(error) ?? output);
  }
}

/** The machine's errors name the path that they are about. */
function failedPath(error: unknown): string | null {
  const path = (error as { path?: unknown } | null)?.path;
  return typeof path === 'string' ? path : null;
}

/** One line for every way to fail, since each of them ends the command. */
function problemLine(error: unknown, language: Language): string {
  if (error instanceof CommandProblem) {
    return describeCommandLine(error.code, error.subject, error.choices, language);
  }
  if (error instanceof PolicyProblem) return describePolicyProblem(error, language);
  if (error instanceof MappingLineProblem) return describeMappingProblem(error.problem, language);
  if (error instanceof HostProblem) {
    const { title, next } = describeHostProblem(error, language);
    return `${title} ${next}`;
  }
  const { title } = describeHostProblem(new HostProblem('internal'), language);
  return `${title} (${String(error).split('\n')[0]})`;
}
