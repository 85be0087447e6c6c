/** From results to a Plan: everything that will be written, said before anything is. */
import type { Finding, FindingCode } from '../audit/finding';
import { rankChanges } from '../link/rank-changes';
import type { TableResults } from '../score/results';
import { needsResultSheet, type Scorebook } from '../scorebook';
import type { CellAddress, CellRange } from '../sheet/address';
import type { Snapshot } from '../sheet/snapshot';
import { sheetNamesOf } from './formulas/references';
import type { Plan, PlanBlock, PlanNote, Replacement } from './plan';
import { planMarks } from './marks';
import { fillWrites, type ScoreFill } from '../working/fill-blanks';
import { cellsPlan } from './cells-plan';
import { indexSheets } from './sheet-index';
import { sourceChecks } from './source-check';
import type { WriteContext } from './write-context';
import { writeTableLines } from './write-lines';
import { writeMergers } from './write-mergers';
import { writeScorecards } from './write-scorecards';
import type { WriteOptions } from './write-options';

export interface PlanInput {
  readonly snapshot: Snapshot;
  readonly scorebook: Scorebook;
  /** Tables without results are left alone. */
  readonly results: readonly TableResults[];
  /** Of the same tables: they tell which typed totals and ranks are wrong. */
  readonly findings: readonly Finding[];
  readonly options: WriteOptions;
  /** Blank scores to fill; the tables and results are those of the filled workbook then. */
  readonly fills?: readonly ScoreFill[];
}

/** Empty when the workbook holds everything already. */
export function makePlan(input: PlanInput): Plan {
  const { snapshot, scorebook, results, findings, options, fills = [] } = input;
  const blocks: PlanBlock[] = [];
  const replacements: Replacement[] = [];
  const notes = new Map<string, PlanNote>();
  const taken = new Map<string, CellRange[]>();
  const context: WriteContext = {
    options,
    sheetAt: indexSheets(snapshot),
    sheetNames: sheetNamesOf(snapshot),
    findings,
    rankChanges: (table, ofTable) => rankChanges(table, ofTable, scorebook.previous),
    isDisputed: disputedCells(findings),
    takenOn: (sheetId) => {
      const ranges = taken.get(sheetId) ?? [];
      taken.set(sheetId, ranges);
      return ranges;
    },
    blocks,
    replacements,
    note: (note) => void notes.set(`${note.kind} ${note.tableId}`, note),
  };
  const scored = scorebook.tables.flatMap((table) => {
    const ofTable = results.find(({ tableId }) => tableId === table.id);
    return ofTable ? [{ table, results: ofTable }] : [];
  });
  for (const { table, results: ofTable } of scored) {
    if (!needsResultSheet(table)) writeTableLines(context, table, ofTable);
  }
  const tables = scored.map(({ table }) => table);
  const scorecards = scored.filter(({ table }) => needsResultSheet(table));
  const addSheets = [
    ...writeScorecards(context, snapshot, scorecards),
    ...writeMergers(context, snapshot, scored),
  ];
  const filled = cellsPlan(context.sheetAt, fillWrites(fills));
  const marks = options.marks ? planMarks(snapshot, tables) : { addRules: [], removeRules: [] };
  return {
    version: 1,
    addSheets,
    removeSheets: [],
    blocks: [...filled.blocks, ...blocks],
    ...marks,
    sources: sourceChecks(snapshot, tables),
    replacements,
    notes: [...notes.values()],
  };
}

const DISPUTES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'total-mismatch',
  'rank-mismatch',
  'class-mismatch',
]);

/** The cells whose stated total, rank or class is not the computed one. */
function disputedCells(findings: readonly Finding[]): (cell: CellAddress) => boolean {
  const key = (sheetId: string, row: number, column: number): string =>
    `${row} ${column} ${sheetId}`;
  const disputed = new Set(
    findings.flatMap(({ facts: { code }, sheetId, cell }) =>
      DISPUTES.has(code) ? [key(sheetId, cell.row, cell.column)] : [],
    ),
  );
  return ({ sheetId, row, column }) => disputed.has(key(sheetId, row, column));
}
