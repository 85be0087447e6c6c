/**
 * The core as the pane uses it, with room to paint between the heavy steps. It is most of our
 * script, so that it is loaded while the person looks at the first screen.
 */
import { auditScorebook } from '../../core/audit/audit-scorebook';
import { auditTable } from '../../core/audit/audit-table';
import type { Finding } from '../../core/audit/finding';
import { sortFindings } from '../../core/audit/sort-findings';
import type { MappingLine } from '../../core/mapping/mapping';
import { readMapping, withMappingLines } from '../../core/mapping/read-mapping';
import { makePlan } from '../../core/plan/make-plan';
import { makeClearMarksPlan } from '../../core/plan/marks';
import { isEmptyPlan, type Plan } from '../../core/plan/plan';
import type { WriteOptions } from '../../core/plan/write-options';
import { completePolicy } from '../../core/policy/complete-policy';
import type { Policy } from '../../core/policy/policy';
import { recognise } from '../../core/recognise/recognise';
import { scoreTable } from '../../core/score/score-table';
import { fillWorkbook } from '../../core/score-workbook';
import type { Snapshot } from '../../core/sheet/snapshot';
import { auditWorkings } from '../../core/working/audit-workings';
import { makeRuleRunner } from '../../core/working/run-rules';
import type { Answers, Check, Reading } from './pane-state';

export { withMappingLines };
export { keepAnswer, keepMapping } from '../../host/kept-mapping';
export { keepPolicy, readWorkbookPolicy } from '../../host/kept-policy';

/** Answers given in the pane win over what the workbook keeps about the same. */
export function readSnapshot(
  snapshot: Snapshot,
  kept: readonly MappingLine[],
  answers: Answers,
): Reading {
  const { mapping } = readMapping(withMappingLines(kept, answers));
  return { snapshot, scorebook: recognise(snapshot, mapping) };
}

/**
 * Scores, ranks and checks every table.
 * @param pause awaited before each table; a person may stop the work by its throwing
 */
export async function checkReading(
  { snapshot, scorebook }: Reading,
  policy: Partial<Policy>,
  pause: () => Promise<void>,
): Promise<Check> {
  const names = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const results = [];
  const findings: (readonly Finding[])[] = [auditScorebook(scorebook)];
  const runRules = makeRuleRunner(scorebook, snapshot);
  for (const table of scorebook.tables) {
    await pause();
    const ofTable = scoreTable(table, completePolicy(policy, table));
    results.push(ofTable);
    findings.push(auditTable(table, ofTable, (sheetId) => names.get(sheetId) ?? sheetId));
    findings.push(auditWorkings(table, runRules(table, ofTable.policy), ofTable.policy));
  }
  return { results, findings: sortFindings(findings.flat(), [...names.keys()]) };
}

export function planResults(reading: Reading, check: Check, options: WriteOptions): Plan {
  const { snapshot, scorebook } = reading;
  const { results } = check;
  const filled = options.fillFromRules ? fillWorkbook(snapshot, { scorebook, results }) : {};
  return makePlan({ ...reading, ...check, ...filled, options });
}

/** Takes the marks of ours away; null when there are none. */
export function planMarksAway(snapshot: Snapshot): Plan | null {
  const plan = makeClearMarksPlan(snapshot);
  return isEmptyPlan(plan) ? null : plan;
}
