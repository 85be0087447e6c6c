/** Which table is meant where a sheet has two: the answer that a person gives with `--table`. */
import { formatRange, parseRange, type SheetRange } from '../core/sheet/address';
import type { Scorebook } from '../core/scorebook';
import type { Snapshot } from '../core/sheet/snapshot';
import { CommandProblem } from './command-problem';

/** @throws CommandProblem `no-such-table` when a text names no sheet or no range */
export function chooseTables(snapshot: Snapshot, texts: readonly string[]): SheetRange[] {
  return texts.map((text) => {
    const mark = text.lastIndexOf('!');
    const name = text
      .slice(0, Math.max(0, mark))
      .replace(/^'(.*)'$/, (_, quoted: string) => quoted.replace(/''/g, "'"));
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    const range = parseRange(text.slice(mark + 1));
    if (!sheet || !range) throw new CommandProblem('no-such-table', text);
    return { sheetId: sheet.id, range };
  });
}

/** @throws CommandProblem `two-tables` when the reading left a question open */
export function checkQuestions(snapshot: Snapshot, { questions }: Scorebook): void {
  const [question] = questions;
  if (!question) return;
  const name = snapshot.sheets.find(({ id }) => id === question.sheetId)?.name ?? question.sheetId;
  throw new CommandProblem('two-tables', name, question.choices.map(formatRange));
}
