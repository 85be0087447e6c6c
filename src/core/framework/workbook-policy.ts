/** Which policy a workbook is scored by, and how its sheets are read: every door asks here. */
import type { MappingLine } from '../mapping/mapping';
import { answersSame, withMappingLines } from '../mapping/read-mapping';
import type { Policy } from '../policy/policy';
import type { Snapshot } from '../sheet/snapshot';
import { readPolicySheet, type PolicySheetProblem, type PolicySheetReading } from './policy-sheet';
import { policyKeyOf } from './policy-words';

export interface WorkbookPolicy {
  /** Choices made; what is left open takes the default of each table. */
  readonly policy: Partial<Policy>;
  /** What people said about how the sheets are read. */
  readonly mapping: readonly MappingLine[];
  /** The sheet "Quy ước"; null when the workbook has none. */
  readonly sheetId: string | null;
  /** Whether that sheet makes the choices of the policy, and not only lines of the mapping. */
  readonly isOnSheet: boolean;
  /** What that sheet says and cannot be used; no policy holds it. */
  readonly problems: readonly PolicySheetProblem[];
}

export interface OtherChoices {
  /** Chosen earlier, apart from the sheets; counts only when no sheet "Quy ước" makes choices. */
  readonly kept?: Partial<Policy>;
  /** Given for this run; its keys win over those of the sheet, and answer what is wrong there. */
  readonly given?: Partial<Policy>;
  /** Kept and given in the same way; a line that is given wins over one about the same. */
  readonly keptMapping?: readonly MappingLine[];
  readonly givenMapping?: readonly MappingLine[];
}

/** Of several sheets "Quy ước" the first one in the workbook counts. */
export function policyOfWorkbook(
  snapshot: Snapshot,
  { kept = {}, given = {}, keptMapping = [], givenMapping = [] }: OtherChoices = {},
): WorkbookPolicy {
  const reading = firstPolicySheet(snapshot);
  const mapping = withMappingLines(reading?.mapping ?? keptMapping, givenMapping);
  if (!reading) {
    const policy = { ...kept, ...given };
    return { policy, mapping, sheetId: null, isOnSheet: false, problems: [] };
  }
  const isOnSheet = makesChoices(reading);
  const isOpen = (problem: PolicySheetProblem): boolean => {
    const key = problem.code === 'unknown-key' ? null : policyKeyOf(problem.key);
    if (key !== null) return given[key] === undefined;
    const line = { key: problem.key, value: '' };
    return !givenMapping.some((other) => answersSame(line, other));
  };
  return {
    policy: { ...(isOnSheet ? reading.policy : kept), ...given },
    mapping,
    sheetId: reading.sheetId,
    isOnSheet,
    problems: reading.problems.filter(isOpen),
  };
}

/** A choice that cannot be used was meant to be one. */
function makesChoices({ policy, problems }: PolicySheetReading): boolean {
  return Object.keys(policy).length > 0 || problems.some(({ key }) => policyKeyOf(key) !== null);
}

function firstPolicySheet({ sheets }: Snapshot): PolicySheetReading | null {
  for (const sheet of sheets) {
    const reading = readPolicySheet(sheet);
    if (reading) return reading;
  }
  return null;
}
