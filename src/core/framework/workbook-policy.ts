/** Which policy a workbook is scored by: every door asks here. */
import type { Policy } from '../policy/policy';
import type { Snapshot } from '../sheet/snapshot';
import { readPolicySheet, type PolicySheetProblem, type PolicySheetReading } from './policy-sheet';
import { policyKeyOf } from './policy-words';

export interface WorkbookPolicy {
  /** Choices made; what is left open takes the default of each table. */
  readonly policy: Partial<Policy>;
  /** The sheet "Quy ước" that made them; null when the workbook has none. */
  readonly sheetId: string | null;
  /** What that sheet says and cannot be used; no policy holds it. */
  readonly problems: readonly PolicySheetProblem[];
}

export interface OtherChoices {
  /** Chosen earlier, apart from the sheets; counts only when there is no sheet "Quy ước". */
  readonly kept?: Partial<Policy>;
  /** Given for this run; its keys win over those of the sheet, and answer what is wrong there. */
  readonly given?: Partial<Policy>;
}

/** Of several sheets "Quy ước" the first one in the workbook counts. */
export function policyOfWorkbook(
  snapshot: Snapshot,
  { kept = {}, given = {} }: OtherChoices = {},
): WorkbookPolicy {
  const reading = firstPolicySheet(snapshot);
  if (!reading) return { policy: { ...kept, ...given }, sheetId: null, problems: [] };
  const isOpen = (problem: PolicySheetProblem): boolean => {
    const key = problem.code === 'unknown-key' ? null : policyKeyOf(problem.key);
    return key === null || given[key] === undefined;
  };
  return {
    policy: { ...reading.policy, ...given },
    sheetId: reading.sheetId,
    problems: reading.problems.filter(isOpen),
  };
}

function firstPolicySheet({ sheets }: Snapshot): PolicySheetReading | null {
  for (const sheet of sheets) {
    const reading = readPolicySheet(sheet);
    if (reading) return reading;
  }
  return null;
}
