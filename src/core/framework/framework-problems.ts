/** What is wrong with a sheet "Bộ chỉ số" by itself, as notes with the cells to look at. */
import type { FindingFacts } from '../audit/finding';
import type { FrameworkNote } from '../scorebook';
import type { CellPosition } from '../sheet/address';
import { checkFramework, type FrameworkProblem } from './check-framework';
import type { FrameworkColumn } from './framework-words';
import { entryLabel } from './framework';
import type { FrameworkSheetReading } from './read-framework-sheet';

const COLUMN_OF_PROBLEM: Readonly<Record<FrameworkProblem['code'], FrameworkColumn>> = {
  nameless: 'name',
  'unknown-parent': 'parent',
  'ambiguous-parent': 'parent',
  cycle: 'parent',
  'duplicate-code': 'code',
  'maximum-mismatch': 'maxPoints',
  'unknown-part': 'code',
};

/** @param tableId the table that is scored by the sheet, or the sheet itself when none is */
export function noteFrameworkProblems(
  sheet: FrameworkSheetReading,
  tableId: string,
): FrameworkNote[] {
  const note = (cell: CellPosition, facts: FindingFacts): FrameworkNote => {
    return { kind: 'framework', tableId, sheetId: sheet.sheetId, cell, facts };
  };
  return [
    ...sheet.problems.map((problem) =>
      note(problem.cell, { code: 'framework-unreadable', problem }),
    ),
    ...checkFramework(sheet.framework).map((problem) => {
      const facts = { code: 'framework-inconsistent' as const, node: subjectOf(sheet, problem) };
      return note(cellOf(sheet, problem), { ...facts, problem });
    }),
  ];
}

function subjectOf({ framework }: FrameworkSheetReading, problem: FrameworkProblem): string {
  if (problem.code === 'unknown-part') return problem.index;
  return problem.node === null ? '' : entryLabel(framework.nodes[problem.node]!);
}

/** Of the total and of indices, which have no entry, the header of the column. */
function cellOf(
  { rows, columns, headerRow }: FrameworkSheetReading,
  problem: FrameworkProblem,
): CellPosition {
  const node = problem.code === 'unknown-part' ? null : problem.node;
  const row = node === null ? headerRow : rows[node]!;
  return { row, column: columns[COLUMN_OF_PROBLEM[problem.code]] ?? columns.name! };
}
