/**
 * Keeps rules as they were understood in the sheet "Bộ chỉ số", beside the wording: a colleague
 * sees and corrects them there, and they are read back from there.
 */
import { COLUMN_LABELS, FRAMEWORK_SHEET_NAME } from '../framework/framework-words';
import { frameworkFromTable } from '../framework/framework-from-table';
import { readFrameworkSheet } from '../framework/read-framework-sheet';
import { frameworkSheet } from '../framework/write-framework-sheet';
import { addSheetsPlan } from '../plan/add-sheets';
import { cellsPlan, type CellWrite } from '../plan/cells-plan';
import type { Plan } from '../plan/plan';
import { LOOKS } from '../plan/sheet-content';
import { indexSheets } from '../plan/sheet-index';
import type { Scorebook, ScoreTable } from '../scorebook';
import type { Snapshot } from '../sheet/snapshot';
import { nodeWordings } from './node-wordings';

/** A rule that a person confirmed or answered the questions of, as its sentence. */
export interface UnderstoodRule {
  readonly node: number;
  /** Of `workOut`. */
  readonly sentence: string;
}

/** Replaces what stands there; makes the column, or the whole sheet, where there is none. */
export function planUnderstoodRules(
  { scorebook, snapshot }: { readonly scorebook: Scorebook; readonly snapshot: Snapshot },
  tableId: string,
  rules: readonly UnderstoodRule[],
): Plan {
  const table = scorebook.tables.find(({ id }) => id === tableId);
  if (!table || rules.length === 0) return cellsPlan(() => null, []);
  return table.framework
    ? planOnSheet(snapshot, table.framework, rules)
    : planSheet(scorebook, snapshot, table, rules);
}

function planOnSheet(
  snapshot: Snapshot,
  { sheetId, wordings }: NonNullable<ScoreTable['framework']>,
  rules: readonly UnderstoodRule[],
): Plan {
  const sheet = snapshot.sheets.find(({ id }) => id === sheetId)!;
  const { headerRow, columns } = readFrameworkSheet(sheet)!;
  const known = columns.understood;
  // A Plan moves nobody's columns: a new one stands behind them all.
  const column = known ?? sheet.range!.right + 1;
  const header: CellWrite = {
    cell: { sheetId, row: headerRow, column },
    content: { kind: 'text', text: COLUMN_LABELS.understood },
    purpose: 'rule',
  };
  const writes = rules.map(({ node, sentence }): CellWrite => ({
    cell: { sheetId, row: wordings[node]!.row, column },
    content: { kind: 'text', text: sentence },
    purpose: 'rule',
  }));
  const plan = cellsPlan(indexSheets(snapshot), known === undefined ? [header, ...writes] : writes);
  if (known !== undefined) return plan;
  const blocks = plan.blocks.map((block) => ({
    ...block,
    format: block.range.top === headerRow ? LOOKS.HEADER : LOOKS.TEXT,
  }));
  return { ...plan, blocks };
}

function planSheet(
  { layouts }: Scorebook,
  snapshot: Snapshot,
  table: ScoreTable,
  rules: readonly UnderstoodRule[],
): Plan {
  const wordings = nodeWordings(table, layouts, indexSheets(snapshot));
  const words = wordings.map((wording) => ({
    rule: wording?.text ?? null,
    evidence: wording?.evidence ?? null,
  }));
  const understood = new Map(rules.map(({ node, sentence }) => [node, sentence]));
  const framework = frameworkFromTable(table, table.title ?? FRAMEWORK_SHEET_NAME, words);
  const understoodRules = table.nodes.map((_, node) => understood.get(node) ?? null);
  return addSheetsPlan([frameworkSheet(framework, { understoodRules })], snapshot);
}
