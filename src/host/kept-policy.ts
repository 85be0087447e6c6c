/** The policy travels with the workbook, so that the next person scores by the same choices. */
import { policyOfWorkbook, type WorkbookPolicy } from '../core/framework/workbook-policy';
import { parsePolicy } from '../core/policy/parse-policy';
import type { Policy } from '../core/policy/policy';
import { PolicyProblem } from '../core/policy/policy-problem';
import type { Snapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from './workbook-host';

const POLICY_SETTING = 'policy';

/** What the workbook's sheet "Quy ước" says; without that sheet, what was chosen before. */
export async function readWorkbookPolicy(
  host: WorkbookHost,
  snapshot: Snapshot,
): Promise<WorkbookPolicy> {
  return policyOfWorkbook(snapshot, { kept: await readKeptPolicy(host) });
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
