/** The policy file: the policy's own keys, and under `mapping` how the sheets are read. */
import * as v from 'valibot';
import type { MappingLine } from '../core/mapping/mapping';
import type { MappingProblem } from '../core/mapping/mapping-problem';
import { readMapping } from '../core/mapping/read-mapping';
import { parsePolicy } from '../core/policy/parse-policy';
import type { Policy } from '../core/policy/policy';
import { PolicyProblem } from '../core/policy/policy-problem';

export interface PolicyFile {
  readonly policy: Partial<Policy>;
  readonly mapping: readonly MappingLine[];
}

export const NO_POLICY_FILE: PolicyFile = { policy: {}, mapping: [] };

const MAPPING_EXAMPLE = '{"cột: Trang1!C": "điểm tối đa"}';

/** A line of `mapping` that cannot be read. */
export class MappingLineProblem extends Error {
  override readonly name = 'MappingLineProblem';

  constructor(readonly problem: MappingProblem) {
    super(problem.code);
  }
}

/**
 * @throws PolicyProblem that names the first key or value that a policy file cannot have
 * @throws MappingLineProblem
 */
export function parsePolicyFile(json: unknown): PolicyFile {
  if (typeof json !== 'object' || json === null || !('mapping' in json)) {
    return { policy: parsePolicy(json), mapping: [] };
  }
  const { mapping: given, ...choices } = json;
  const mapping = mappingLines(given);
  const [problem] = readMapping(mapping).problems;
  if (problem) throw new MappingLineProblem(problem);
  return { policy: parsePolicy(choices), mapping };
}

function mappingLines(given: unknown): MappingLine[] {
  const read = v.safeParse(v.record(v.string(), v.string()), given);
  if (!read.success) throw new PolicyProblem('bad-value', 'mapping', given, [MAPPING_EXAMPLE]);
  return Object.entries(read.output).map(([key, value]) => ({ key, value }));
}
