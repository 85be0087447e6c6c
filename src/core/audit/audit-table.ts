import type { TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { auditClasses } from './audit-classes';
import { auditEvidence } from './audit-evidence';
import { auditMaxima } from './audit-maxima';
import { auditPolicy } from './audit-policy';
import { auditMergers } from './audit-mergers';
import { auditRanks } from './audit-ranks';
import { auditScores } from './audit-scores';
import { auditTieBreaks } from './audit-tie-breaks';
import { auditTotals } from './audit-totals';
import { auditUnits } from './audit-units';
import type { Finding } from './finding';
import { sortFindings } from './sort-findings';

/**
 * Everything in a table that a person should look at, in the order of its cells.
 * @param sheetNameOf the name of a sheet by its id, for cells that stand on another sheet
 */
export function auditTable(
  table: ScoreTable,
  results: TableResults,
  sheetNameOf: (sheetId: string) => string,
): readonly Finding[] {
  const findings = [
    ...auditScores(table),
    ...auditEvidence(table),
    ...auditUnits(table, sheetNameOf),
    ...auditMaxima(table),
    ...auditTotals(table, results),
    ...auditPolicy(table, results),
    ...auditRanks(table, results),
    ...auditTieBreaks(table, results),
    ...auditClasses(table, results),
    ...auditMergers(table),
  ];
  return sortFindings(
    findings,
    table.areas.map((area) => area.sheetId),
  );
}
