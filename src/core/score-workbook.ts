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
import type { Scorebook } from './scorebook';
import type { Snapshot } from './sheet/snapshot';

export interface ScoredWorkbook {
  readonly scorebook: Scorebook;
  /** In the order of `scorebook.tables`. */
  readonly results: readonly TableResults[];
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
  const scorebook = recognise(snapshot, mapping);
  const names = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const results = scorebook.tables.map((table) =>
    scoreTable(table, completePolicy(chosenPolicy, table)),
  );
  const ofTables = scorebook.tables.flatMap((table, index) =>
    auditTable(table, results[index]!, (sheetId) => names.get(sheetId) ?? sheetId),
  );
  const findings = [...ofTables, ...auditScorebook(scorebook)];
  return { scorebook, results, findings: sortFindings(findings, [...names.keys()]) };
}
