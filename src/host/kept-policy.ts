/**
 * The policy and the answers about the reading travel with the workbook, so that the next person
 * scores by the same choices and is asked nothing twice.
 */
import { policyOfWorkbook, type WorkbookPolicy } from '../core/framework/workbook-policy';
import { withMappingLines } from '../core/mapping/read-mapping';
import { parsePolicy } from '../core/policy/parse-policy';
import type { Policy } from '../core/policy/policy';
import { PolicyProblem } from '../core/policy/policy-problem';
import type { Snapshot } from '../core/sheet/snapshot';
import { readKeptMapping } from './kept-mapping';
import type { WorkbookHost } from './workbook-host';

const POLICY_SETTING = 'policy';

/** What the workbook's sheet "Quy ước" says; where it says nothing, what was chosen before. */
export async function readWorkbookPolicy(
  host: WorkbookHost,
  snapshot: Snapshot,
): Promise<WorkbookPolicy> {
  const kept = await readKeptPolicy(host);
  const keptMapping = await readKeptMapping(host);
  const found = policyOfWorkbook(snapshot, { kept, keptMapping: keptMapping.lines });
  if (keptMapping.isOnSheet) return found;
  return { ...found, mapping: withMappingLines(found.mapping, keptMapping.lines) };
}

/** Nothing when the workbook keeps no choices, or none that can be read. */
async function readKeptPolicy(host: WorkbookHost): Promise<Partial<Policy>> {
  const text = await host.readSetting(POLICY_SETTING);
  if (text === null) return {};
  try {
    return parsePolicy(JSON.parse(text));
  } catch (problem) {
    if (problem instanceof PolicyProblem || problem instanceof SyntaxError) return {};
    throw problem;
  }
}

export async function keepPolicy(host: WorkbookHost, policy: Partial<Policy>): Promise<void> {
  const isDefault = Object.keys(policy).length === 0;
  await host.keepSetting(POLICY_SETTING, isDefault ? null : JSON.stringify(policy));
}
