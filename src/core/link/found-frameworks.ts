/** The frameworks that a workbook states apart from its tables: on "Bộ chỉ số", or as an annex. */
import { compareFrameworks } from '../framework-compare/compare-frameworks';
import { isOneFramework, noteOddScorecards } from '../framework-compare/odd-scorecards';
import { wordingKey } from '../framework-compare/fingerprint';
import { placeDifferences } from '../framework-compare/place-differences';
import { entryTree, scoredEntries } from '../framework/entry-parents';
import { annexOn } from '../framework/framework-from-annex';
import type { Framework } from '../framework/framework';
import { readFrameworkSheet } from '../framework/read-framework-sheet';
import { limitsOf } from '../score/limits';
import type { FrameworkNode, OddScorecardNote, ScoreTable } from '../scorebook';
import type { CellPosition } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';

export interface FoundFramework {
  readonly sheetId: string;
  readonly source: 'framework-sheet' | 'annex';
  readonly framework: Framework;
  /** Where each entry stands. */
  readonly cells: readonly CellPosition[];
}

export function readFoundFramework(sheet: SheetSnapshot): FoundFramework | null {
  const sheetId = sheet.id;
  const own = readFrameworkSheet(sheet);
  if (own) {
    const { framework, rows, columns } = own;
    const cells = rows.map((row) => ({ row, column: columns.name! }));
    return { sheetId, source: 'framework-sheet', framework, cells };
  }
  const annex = annexOn(sheet);
  return annex && { sheetId, source: 'annex', ...annex };
}

/** A framework in the form in which tables are compared. */
type ComparedFramework = Pick<ScoreTable, 'nodes' | 'areas'>;

/** Scorecards of a framework sheet share fewer wordings with it than with each other. */
const SAME_FRAMEWORK = 0.6;

/**
 * One note a sheet whose scorecard is not as its framework says: the framework that the workbook
 * states, else the one that most scorecards have. What is scored by "Bộ chỉ số" already is told
 * where that is applied.
 */
export function noteFrameworkDifferences(
  tables: readonly ScoreTable[],
  frameworks: readonly FoundFramework[],
): OddScorecardNote[] {
  const stated = frameworks
    .filter(({ cells }) => cells.length > 0)
    .map((found) => ({ sheetId: found.sheetId, ...asCompared(found) }));
  const others: ScoreTable[] = [];
  const notes: OddScorecardNote[] = [];
  for (const table of tables) {
    if (table.framework !== null) continue;
    const followed =
      table.shape === 'scorecard' ? stated.find((one) => isFollowed(one, table)) : undefined;
    if (followed) notes.push(...notesOfFollower(table, followed));
    else others.push(table);
  }
  return [...noteOddScorecards(others), ...notes];
}

interface StatedFramework extends ComparedFramework {
  readonly sheetId: string;
}

function isFollowed({ nodes }: StatedFramework, table: ScoreTable): boolean {
  return isOneFramework(nodes.map(wordingKey), table.nodes.map(wordingKey), SAME_FRAMEWORK);
}

function notesOfFollower(table: ScoreTable, followed: StatedFramework): OddScorecardNote[] {
  const differences = compareFrameworks(followed, table);
  if (differences.length === 0) return [];
  return table.units.map((unit): OddScorecardNote => ({
    kind: 'odd-scorecard',
    tableId: table.id,
    unit: unit.name,
    sheetId: unit.cell.sheetId,
    frameworkSheetId: followed.sheetId,
    differences: placeDifferences(unit, differences),
  }));
}

function asCompared({ sheetId, framework, cells }: FoundFramework): ComparedFramework {
  const { nodes: entries } = framework;
  const tree = entryTree(entries);
  const isScored = scoredEntries(entries, tree);
  const nodes = entries.map(
    ({ code, name, maxPoints, weight, aggregation, ...entry }, index): FrameworkNode => ({
      ...limitsOf(entry),
      id: `f${index + 1}`,
      code,
      name,
      parent: tree.parents[index]!,
      children: tree.children[index]!,
      maxPoints,
      weight,
      isScored: isScored[index]!,
      aggregation,
      cell: cells[index]!,
      maxCell: null,
      weightCell: null,
    }),
  );
  const { row, column } = cells[0]!;
  const range = { top: row, left: column, bottom: cells[cells.length - 1]!.row, right: column };
  return { nodes, areas: [{ sheetId, range }] };
}
