/**
 * The result sheet of scorecards: one table of units for every framework, with live formulas
 * over the scorecards, and the list of missing evidence. It is a sheet of our own; people's
 * sheets are only referred to.
 */
import type { Finding } from '../audit/finding';
import { policySentence } from '../policy/policy-sentence';
import type { TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { formatCell } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import { HEADER_FORMAT } from './formats';
import { groupRankLabel, LABELS, POLICY_PREFIX, RESULT_SHEET_TITLE } from './labels';
import type { PlanCell, PlanFormat } from './plan';
import type { SheetPart } from './own-sheet-writer';
import { PLAIN, resultColumns, textCell, topNodes, WORDS } from './result-columns';
import type { SheetIndex } from './sheet-index';
import type { WriteContext } from './write-context';

const TITLE: PlanFormat = { ...PLAIN, bold: true };
const HEADER: PlanFormat = { ...PLAIN, ...HEADER_FORMAT };

export interface ScorecardTable {
  readonly table: ScoreTable;
  readonly results: TableResults;
}

/** @param known the sheet as an earlier run wrote it: what it holds more than is asked stays */
export function resultSheetParts(
  context: WriteContext,
  tables: readonly ScorecardTable[],
  known: SheetIndex | null,
): SheetPart[] {
  const labels = new Set(known?.sheet.values.flat());
  const parts: SheetPart[] = [line(0, [RESULT_SHEET_TITLE], TITLE)];
  let row = 2;
  for (const { table, results } of tables) {
    parts.push(
      line(row, [table.title ?? LABELS.scores], TITLE),
      line(row + 1, [`${POLICY_PREFIX}${policySentence(results.policy)}.`], PLAIN),
      ...tableParts(withKnownColumns(context, table, labels), table, results, row + 2),
    );
    row += table.units.length + 4;
  }
  return [...parts, ...missingEvidenceParts(context, tables, row)];
}

/** Ranks of groups, once written, are kept up to date rather than taken away. */
function withKnownColumns(
  context: WriteContext,
  table: ScoreTable,
  labels: ReadonlySet<CellValue>,
): WriteContext {
  const hasGroupRanks = topNodes(table).some((node) =>
    labels.has(groupRankLabel(table.nodes[node]!.name)),
  );
  if (!hasGroupRanks) return context;
  return { ...context, options: { ...context.options, groupRanks: true } };
}

/** In characters: names first, then numbers. */
export function resultColumnWidths(tables: readonly ScorecardTable[]): number[] {
  const most = Math.max(...tables.map(({ table }) => topNodes(table).length));
  return [32, ...new Array<number>(Math.max(most + 3, 4)).fill(14)];
}

function line(row: number, texts: readonly string[], format: PlanFormat): SheetPart {
  return { top: row, left: 0, cells: [texts.map(textCell)], format };
}

function tableParts(
  context: WriteContext,
  table: ScoreTable,
  results: TableResults,
  headerRow: number,
): SheetPart[] {
  const columns = resultColumns(context, table, results, headerRow + 1);
  const header = line(
    headerRow,
    columns.map(({ label }) => label),
    HEADER,
  );
  const body = columns.map(({ cells, format }, left) => ({
    top: headerRow + 1,
    left,
    cells: cells.map((cell) => [cell]),
    format,
  }));
  return [header, ...body];
}

/** Nothing for frameworks without evidence cells. */
function missingEvidenceParts(
  context: WriteContext,
  tables: readonly ScorecardTable[],
  row: number,
): SheetPart[] {
  const withEvidence = tables.filter(({ table }) =>
    table.units.some(({ evidence }) => evidence.size > 0),
  );
  if (withEvidence.length === 0) return [];
  const ids = new Set(withEvidence.map(({ table }) => table.id));
  const rows = context.findings.flatMap((finding) =>
    ids.has(finding.tableId) ? missingEvidenceRow(context, finding) : [],
  );
  const heading = line(row, [LABELS.evidenceMissing], TITLE);
  if (rows.length === 0) return [heading, line(row + 1, [LABELS.noneMissing], PLAIN)];
  const headers = [LABELS.unit, LABELS.indicator, LABELS.cell, LABELS.points];
  return [
    heading,
    line(row + 1, headers, HEADER),
    { top: row + 2, left: 0, cells: rows, format: WORDS },
  ];
}

function missingEvidenceRow(context: WriteContext, finding: Finding): PlanCell[][] {
  const { facts, sheetId, cell } = finding;
  if (facts.code !== 'evidence-missing') return [];
  const address = `${context.sheetNames.get(sheetId) ?? ''}!${formatCell(cell)}`;
  const points: PlanCell = { kind: 'number', value: Number(facts.points) };
  return [[textCell(facts.unit), textCell(facts.node), textCell(address), points]];
}
