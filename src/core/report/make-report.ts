import type { WorkbookPolicy } from '../framework/workbook-policy';
import type { WrittenRange } from '../plan/plan';
import { completePolicy } from '../policy/complete-policy';
import type { ScoredWorkbook } from '../score-workbook';
import { jointRanks } from '../score/joint-ranks';
import { formatRange } from '../sheet/address';
import type { Snapshot } from '../sheet/snapshot';
import type { Policy } from '../policy/policy';
import type { Report, ReportPolicy } from './report';
import {
  policyFindings,
  questionFindings,
  reportNotes,
  tableFindings,
  type ReportWords,
} from './report-findings';
import { withJointRanks } from './report-ranks';
import { reportTable } from './report-table';

export interface ReportInput {
  /** What was read. */
  readonly snapshot: Snapshot;
  readonly chosen: WorkbookPolicy;
  readonly scored: ScoredWorkbook;
  readonly written: readonly WrittenRange[];
  readonly words: ReportWords;
}

export function makeReport({ snapshot, chosen, scored, written, words }: ReportInput): Report {
  const { scorebook, results, workings, findings } = scored;
  const names = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const sheetNameOf = (sheetId: string): string => names.get(sheetId) ?? sheetId;
  const joint = jointRanks(scorebook.tables, results);
  return {
    version: 1,
    policy: reportPolicy(completePolicy(chosen.policy, scorebook.tables[0] ?? { scale: 'points' })),
    tables: scorebook.tables.map((table, index) =>
      withJointRanks(
        reportTable(table, results[index]!, workings[index]!, scorebook, words, sheetNameOf),
        joint?.[index] ?? null,
      ),
    ),
    findings: [
      ...policyFindings(chosen, words, sheetNameOf),
      ...questionFindings(scorebook.questions, words, sheetNameOf),
      ...tableFindings(findings, words, sheetNameOf),
    ],
    notes: reportNotes(scorebook, words, sheetNameOf),
    written: written.map(({ sheetName, range }) => ({
      sheet: sheetName,
      range: formatRange(range),
    })),
  };
}

function reportPolicy(policy: Policy): ReportPolicy {
  return { ...policy, blank: policy.missing === 'refuse' ? 'refuse' : 'zero' };
}
