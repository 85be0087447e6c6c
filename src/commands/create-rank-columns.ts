import { readMapping } from '../core/mapping/read-mapping';
import { makePlan } from '../core/plan/make-plan';
import { isEmptyPlan, type Plan } from '../core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../core/plan/write-options';
import { scoreWorkbook, type ScoredWorkbook } from '../core/score-workbook';
import { needsResultSheet } from '../core/scorebook';
import { cellRange, firstCellOf, placeOfCell } from '../core/sheet/address';
import type { Snapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from '../host/workbook-host';
import { readWorkbookPolicy } from '../host/kept-policy';
import { DONE, refused, type CommandOutcome } from './command-outcome';

/** What the pane writes by default, without marks on the evidence cells. */
const COLUMNS_ONLY: WriteOptions = { ...DEFAULT_WRITE_OPTIONS, marks: false };

/**
 * Writes totals and ranks of the tables on the active sheet, by the policy of the workbook, and
 * shows the first cell written. It does so only when they are recognised without doubt, nothing
 * that a person typed would be replaced and the sheet "Quy ước" can be followed; otherwise it
 * writes nothing and says why. What cannot be used on "Quy ước" is selected there.
 * @throws HostProblem
 */
export async function createRankColumns(host: WorkbookHost): Promise<CommandOutcome> {
  const snapshot = await host.read();
  const { policy, mapping, sheetId, problems } = await readWorkbookPolicy(host, snapshot);
  const unusable = problems[0];
  if (sheetId !== null && unusable) {
    await host.reveal({ sheetId, range: cellRange(unusable.cell) });
    return refused('policy-sheet');
  }
  const scored = scoreWorkbook(snapshot, policy, readMapping(mapping).mapping);
  const { activeSheetId } = snapshot;
  if (scored.scorebook.questions.some(({ place }) => place.sheetId === activeSheetId)) {
    return refused('two-tables');
  }
  const tableIds = tablesOn(scored, activeSheetId);
  if (tableIds.size === 0) return refused('no-table');
  const plan = planFor(snapshot, scored, tableIds);
  if (isEmptyPlan(plan)) return refused('nothing-to-write');
  if (plan.replacements.length > 0) return refused('typed-cells');
  const { written } = await host.apply(plan);
  const first = written[0];
  if (first) await host.reveal(placeOfCell(firstCellOf(first)));
  return DONE;
}

/** Tables without room for results share one result sheet, so that one stands for all. */
function tablesOn({ scorebook }: ScoredWorkbook, sheetId: string | null): ReadonlySet<string> {
  const here = scorebook.tables.filter(({ areas }) =>
    areas.some((area) => area.sheetId === sheetId),
  );
  const hasResultSheet = here.some(needsResultSheet);
  const meant = scorebook.tables.filter(
    (table) => here.includes(table) || (hasResultSheet && needsResultSheet(table)),
  );
  return new Set(meant.map(({ id }) => id));
}

function planFor(snapshot: Snapshot, scored: ScoredWorkbook, tableIds: ReadonlySet<string>): Plan {
  const isMeant = ({ tableId }: { readonly tableId: string }) => tableIds.has(tableId);
  return makePlan({
    snapshot,
    scorebook: scored.scorebook,
    results: scored.results.filter(isMeant),
    findings: scored.findings.filter(isMeant),
    options: COLUMNS_ONLY,
  });
}
