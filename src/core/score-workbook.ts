import { auditScorebook } from './audit/audit-scorebook';
import { auditTable } from './audit/audit-table';
import type { Finding } from './audit/finding';
import { sortFindings } from './audit/sort-findings';
import { EMPTY_MAPPING, type Mapping } from './mapping/mapping';
import { completePolicy } from './policy/complete-policy';
import type { Policy } from './policy/policy';
import { recognise } from './recognise/recognise';
import type { TableResults } from './score/results';
import { scoreTable } from './score/score-table';
import type { Scorebook, ScoreTable } from './scorebook';
import type { Snapshot } from './sheet/snapshot';
import { indexSheets } from './plan/sheet-index';
import { fillTable, findFills, type ScoreFill } from './working/fill-blanks';
import { auditWorkings } from './working/audit-workings';
import { makeRuleRunner, type TableWorkings } from './working/run-rules';

export interface ScoredWorkbook {
  readonly scorebook: Scorebook;
  /** In the order of `scorebook.tables`. */
  readonly results: readonly TableResults[];
  /** The rules of the indicators on the figures beside them, in the same order. */
  readonly workings: readonly TableWorkings[];
  /** By sheet, row and column. */
  readonly findings: readonly Finding[];
}

/**
 * Reads, scores, ranks and checks a whole workbook. Choices that the policy leaves open take the
 * defaults of each table's scale.
 */
export function scoreWorkbook(
  snapshot: Snapshot,
  chosenPolicy: Partial<Policy>,
  mapping: Mapping = EMPTY_MAPPING,
): ScoredWorkbook {
  return assessScorebook(recognise(snapshot, mapping), snapshot, (table) =>
    completePolicy(chosenPolicy, table),
  );
}

function assessScorebook(
  scorebook: Scorebook,
  snapshot: Snapshot,
  policyOf: (table: ScoreTable) => Policy,
): ScoredWorkbook {
  const names = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const results = scorebook.tables.map((table) => scoreTable(table, policyOf(table)));
  const policies = results.map(({ policy }) => policy);
  const runTable = makeRuleRunner(scorebook, snapshot);
  const workings = scorebook.tables.map((table, index) => runTable(table, policies[index]!));
  const ofTables = scorebook.tables.flatMap((table, index) => [
    ...auditTable(table, results[index]!, (sheetId) => names.get(sheetId) ?? sheetId),
    ...auditWorkings(table, workings[index]!, policies[index]!),
  ]);
  const findings = sortFindings([...ofTables, ...auditScorebook(scorebook)], [...names.keys()]);
  return { scorebook, results, workings, findings };
}

export interface FilledWorkbook extends ScoredWorkbook {
  readonly fills: readonly ScoreFill[];
}

/** The workbook as it is once its blank scores hold what their rules give beyond doubt. */
export function fillWorkbook(
  snapshot: Snapshot,
  { scorebook, results }: Pick<ScoredWorkbook, 'scorebook' | 'results'>,
): FilledWorkbook {
  const runTable = makeRuleRunner(scorebook, snapshot);
  const sheetAt = indexSheets(snapshot);
  const fills = scorebook.tables.map((table, index) => {
    const { policy } = results[index]!;
    return findFills(table, runTable(table, policy), policy, sheetAt);
  });
  const tables = scorebook.tables.map((table, index) => fillTable(table, fills[index]!));
  const policies = new Map(tables.map((table, index) => [table, results[index]!.policy]));
  const filled = { ...scorebook, tables };
  const scored = assessScorebook(filled, snapshot, (table) => policies.get(table)!);
  return { ...scored, fills: fills.flat() };
}
