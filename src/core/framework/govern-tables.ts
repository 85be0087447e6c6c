/**
 * The sheets "Bộ chỉ số" of a workbook govern its tables: every table whose headers are their
 * codes or names is scored as they say. What does not fit is noted, never passed over.
 */
import type { FindingFacts } from '../audit/finding';
import { nodeLabel } from '../audit/make-finding';
import type { FrameworkNote, FrameworkWording, ReadingNote, ScoreTable } from '../scorebook';
import type { CellAddress, CellPosition } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { applyFramework, type AppliedFramework } from './apply-framework';
import { applyKinds, type AppliedKinds } from './apply-kinds';
import { entryTree } from './entry-parents';
import { entryLabel, type FrameworkEntry } from './framework';
import { noteFrameworkProblems } from './framework-problems';
import { matchEntries } from './match-entries';
import { readFrameworkSheet, type FrameworkSheetReading } from './read-framework-sheet';

export interface GovernedTables {
  /** In the order of the tables as they were recognised. */
  readonly tables: readonly ScoreTable[];
  readonly notes: readonly ReadingNote[];
}

interface Governed extends AppliedFramework, AppliedKinds {
  readonly sheet: FrameworkSheetReading;
  readonly table: ScoreTable;
  /** Leaves of units that the indicators are not for: few when the framework is for these units. */
  readonly withoutScore: number;
}

/** From this share of known headers on, a table with an unknown one was meant to follow a framework. */
const MEANT_SHARE = 0.5;
const FEWEST_MEANT = 2;

export function governTables(
  tables: readonly ScoreTable[],
  sheets: readonly SheetSnapshot[],
): GovernedTables {
  const frameworks = sheets.flatMap((sheet) => readFrameworkSheet(sheet) ?? []);
  if (frameworks.length === 0) return { tables, notes: [] };
  const hasFormula = formulaLookup(sheets);
  const governed = tables.map((table) => {
    const candidates = frameworks.flatMap((sheet) => govern(table, sheet, hasFormula) ?? []);
    return candidates.sort(compareFit)[0] ?? null;
  });
  const followers = (sheetId: string): ScoreTable[] =>
    governed.flatMap((found) => (found?.sheet.sheetId === sheetId ? [found.table] : []));
  return {
    tables: tables.map((table, at) => governed[at]?.table ?? table),
    notes: [
      ...frameworks.flatMap((sheet) => {
        return noteFrameworkProblems(sheet, followers(sheet.sheetId)[0]?.id ?? sheet.sheetId);
      }),
      ...governed.flatMap((found) => (found ? noteGoverned(found) : [])),
      ...tables.flatMap((table, at) => (governed[at] ? [] : noteNearMiss(table, frameworks))),
    ],
  };
}

function formulaLookup(sheets: readonly SheetSnapshot[]): (cell: CellAddress) => boolean {
  const cells = new Set(
    sheets.flatMap(({ id, formulas }) =>
      formulas.map(({ row, column }) => `${row} ${column} ${id}`),
    ),
  );
  return ({ row, column, sheetId }) => cells.has(`${row} ${column} ${sheetId}`);
}

function govern(
  table: ScoreTable,
  sheet: FrameworkSheetReading,
  hasFormula: (cell: CellAddress) => boolean,
): Governed | null {
  const { framework, sheetId } = sheet;
  const applied = applyFramework(table, framework, hasFormula);
  if (!applied) return null;
  const tree = entryTree(framework.nodes);
  const kinds = applyKinds(applied.table, framework.nodes, tree, applied.entryOf);
  const withoutScore = kinds.table.units.reduce(
    (sum, { entries }, unit) =>
      sum +
      entries.filter((entry, node) => entry !== applied.table.units[unit]!.entries[node]).length,
    0,
  );
  const wordings = applied.entryOf.map((entry) => wordingOf(sheet, entry));
  const { title, derived } = framework;
  const governing = { sheetId, title, wordings, derived };
  return {
    ...applied,
    ...kinds,
    sheet,
    withoutScore,
    table: {
      ...kinds.table,
      framework: governing,
      ...(sheet.classes.length > 0 && {
        classes: { sheetId, classes: sheet.classes, column: null, stated: [] },
      }),
    },
  };
}

function wordingOf(sheet: FrameworkSheetReading, entry: number): FrameworkWording {
  const { rule, evidence } = sheet.framework.nodes[entry]!;
  return {
    row: sheet.rows[entry]!,
    rule,
    understood: sheet.understoodRules?.[entry] ?? null,
    evidence,
    ruleColumn: sheet.columns.rule ?? null,
    understoodColumn: sheet.columns.understood ?? null,
  };
}

/** Of several frameworks: the one for these units, then the one with least left out or different. */
function compareFit(a: Governed, b: Governed): number {
  return (
    a.withoutScore - b.withoutScore ||
    a.missing.length - b.missing.length ||
    a.differences.length - b.differences.length
  );
}

function noteGoverned(governed: Governed): ReadingNote[] {
  const { table, sheet, missing, differences, foreign, unclear, isIndex } = governed;
  const { nodes: entries, title } = sheet.framework;
  const { sheetId, range } = table.areas[0]!;
  const at = (cell: CellPosition): CellAddress => ({ sheetId, ...cell });
  const note = (cell: CellAddress, facts: FindingFacts): FrameworkNote =>
    frameworkNote(table.id, cell, facts);
  const corner = at({ row: range.top, column: range.left });
  return [
    ...differences.map(({ node, field, onSheet, inFramework, cell }) => {
      const label = node === null ? '' : nodeLabel(table.nodes[node]!);
      const facts = { code: 'framework-number' as const, node: label, field, onSheet, inFramework };
      return note(at(cell), facts);
    }),
    ...missing.map((entry) => {
      const indicator = entryLabel(entries[entry]!);
      return note(corner, { code: 'framework-indicator-missing', node: indicator, title });
    }),
    ...foreign.map(({ cell, facts }) => note(cell, facts)),
    ...unclear.map((entry) => noteUnclear(governed, entry)),
    ...(isIndex ? [{ kind: 'index-values', tableId: table.id } as const] : []),
  ];
}

function noteUnclear({ table, sheet }: Governed, entry: number): FrameworkNote {
  const { columns, rows, sheetId, framework } = sheet;
  const stated: FrameworkEntry = framework.nodes[entry]!;
  const cell = { sheetId, row: rows[entry]!, column: columns.appliesTo! };
  const text = stated.appliesTo!;
  return frameworkNote(table.id, cell, {
    code: 'framework-applies-to',
    node: entryLabel(stated),
    text,
  });
}

/** A table that knows most of a framework but not all of it is told apart by its first odd header. */
function noteNearMiss(
  table: ScoreTable,
  frameworks: readonly FrameworkSheetReading[],
): FrameworkNote[] {
  return frameworks.flatMap(({ framework: { nodes, title } }) => {
    const matches = matchEntries(table, nodes, entryTree(nodes));
    const known = matches.filter((match) => match !== null).length;
    const odd = matches.indexOf(null);
    if (odd < 0 || known < FEWEST_MEANT || known < MEANT_SHARE * matches.length) return [];
    const cell = { sheetId: table.areas[0]!.sheetId, ...table.nodes[odd]!.cell };
    const node = nodeLabel(table.nodes[odd]!);
    return [frameworkNote(table.id, cell, { code: 'framework-not-followed', node, title })];
  });
}

function frameworkNote(tableId: string, cell: CellAddress, facts: FindingFacts): FrameworkNote {
  const { sheetId, row, column } = cell;
  return { kind: 'framework', tableId, sheetId, cell: { row, column }, facts };
}
