/** Which table is meant where a sheet has two: the answer that a person gives with `--table`. */
import type { MappingLine } from '../core/mapping/mapping';
import { mappingLine } from '../core/mapping/mapping-line';
import { parseRange, type CellRange } from '../core/sheet/address';
import type { Snapshot } from '../core/sheet/snapshot';
import { CommandProblem } from './command-problem';

/**
 * The lines of the mapping that name the tables, one a sheet.
 * @throws CommandProblem `no-such-table` when a text names no sheet or no range
 */
export function chooseTables(snapshot: Snapshot, texts: readonly string[]): MappingLine[] {
  const chosen = new Map<string, CellRange[]>();
  for (const text of texts) {
    const mark = text.lastIndexOf('!');
    const name = text
      .slice(0, Math.max(0, mark))
      .replace(/^'(.*)'$/, (_, quoted: string) => quoted.replace(/''/g, "'"));
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    const range = parseRange(text.slice(mark + 1));
    if (!sheet || !range) throw new CommandProblem('no-such-table', text);
    chosen.set(name, [...(chosen.get(name) ?? []), range]);
  }
  return [...chosen].map(([sheet, value]) => mappingLine({ kind: 'tables', sheet, value }));
}
