import * as v from 'valibot';
import { MOST_POLICY_PLACES, POLICY_CHOICES, type Policy } from './policy';
import { PolicyProblem } from './policy-problem';

const POLICY_SCHEMA = v.strictObject({
  places: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_POLICY_PLACES)),
  ),
  roundAt: v.exactOptional(v.picklist(POLICY_CHOICES.roundAt)),
  roundMode: v.exactOptional(v.picklist(POLICY_CHOICES.roundMode)),
  rankOn: v.exactOptional(v.picklist(POLICY_CHOICES.rankOn)),
  ties: v.exactOptional(v.picklist(POLICY_CHOICES.ties)),
  blank: v.exactOptional(v.picklist(POLICY_CHOICES.blank)),
  overMax: v.exactOptional(v.picklist(POLICY_CHOICES.overMax)),
});

const POLICY_KEYS = Object.keys(POLICY_SCHEMA.entries);

/**
 * Reads the choices of a policy from parsed JSON. Keys that are not given stay open.
 * @throws PolicyProblem that names the first key or value that a policy cannot have
 */
export function parsePolicy(json: unknown): Partial<Policy> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new PolicyProblem('not-an-object', null, json, POLICY_KEYS);
  }
  const result = v.safeParse(POLICY_SCHEMA, json);
  if (result.success) return result.output;
  const { key: name, value, origin } = result.issues[0].path![0];
  const key = String(name);
  throw origin === 'key'
    ? new PolicyProblem('unknown-key', key, value, POLICY_KEYS)
    : new PolicyProblem('bad-value', key, value, allowedValues(key));
}

function allowedValues(key: string): readonly string[] {
  const choices: Readonly<Record<string, readonly string[]>> = POLICY_CHOICES;
  return choices[key] ?? [`0–${MOST_POLICY_PLACES}`];
}
