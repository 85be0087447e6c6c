import * as v from 'valibot';
import { compareExact, exactFromDecimal, formatDecimal, ONE } from '../number/exact';
import { MOST_POLICY_PLACES, POLICY_CHOICES, type Policy } from './policy';
import { PolicyProblem } from './policy-problem';

/** A share in 0–1, as a number or as a plain decimal with a point or a comma. */
const SHARE = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((share) => String(share).trim().replace(',', '.')),
  v.check(
    (share) => /^\d+(?:\.\d+)?$/.test(share) && compareExact(exactFromDecimal(share), ONE) <= 0,
  ),
  v.transform((share) => formatDecimal(exactFromDecimal(share))),
);

/** The older name of `missing`, from before blanks could be skipped. */
const FORMER_MISSING = 'blank';

const POLICY_SCHEMA = v.strictObject({
  places: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_POLICY_PLACES)),
  ),
  roundAt: v.exactOptional(v.picklist(POLICY_CHOICES.roundAt)),
  roundMode: v.exactOptional(v.picklist(POLICY_CHOICES.roundMode)),
  rankOn: v.exactOptional(v.picklist(POLICY_CHOICES.rankOn)),
  ties: v.exactOptional(v.picklist(POLICY_CHOICES.ties)),
  overMax: v.exactOptional(v.picklist(POLICY_CHOICES.overMax)),
  missing: v.exactOptional(v.picklist(POLICY_CHOICES.missing)),
  coverage: v.exactOptional(SHARE),
  notApplicable: v.exactOptional(v.picklist(POLICY_CHOICES.notApplicable)),
  scale: v.exactOptional(v.picklist(POLICY_CHOICES.scale)),
  tieBreak: v.exactOptional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()))),
  ratioCap: v.exactOptional(v.picklist(POLICY_CHOICES.ratioCap)),
  emptyDenominator: v.exactOptional(v.picklist(POLICY_CHOICES.emptyDenominator)),
  stepInterpolation: v.exactOptional(v.picklist(POLICY_CHOICES.stepInterpolation)),
});

const POLICY_KEYS = Object.keys(POLICY_SCHEMA.entries);

const FREE_VALUES: Readonly<Record<string, readonly string[]>> = {
  places: [`0–${MOST_POLICY_PLACES}`],
  coverage: ['0–1'],
  tieBreak: ['["I", "II"]'],
};

/**
 * Reads the choices of a policy from parsed JSON. Keys that are not given stay open.
 * @throws PolicyProblem that names the first key or value that a policy cannot have
 */
export function parsePolicy(json: unknown): Partial<Policy> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new PolicyProblem('not-an-object', null, json, POLICY_KEYS);
  }
  const result = v.safeParse(POLICY_SCHEMA, withoutFormerNames(json));
  if (result.success) return result.output;
  const { key: name, value, origin } = result.issues[0].path![0];
  const key = String(name);
  throw origin === 'key'
    ? new PolicyProblem('unknown-key', key, value, POLICY_KEYS)
    : new PolicyProblem('bad-value', key, value, allowedValues(key));
}

/** @throws PolicyProblem when the older and the newer name say different things */
function withoutFormerNames(json: object): object {
  if (!(FORMER_MISSING in json)) return json;
  const { [FORMER_MISSING]: blank, ...rest } = json as Record<string, unknown>;
  const allowed = ['zero', 'refuse'];
  const isKnown = typeof blank === 'string' && allowed.includes(blank);
  if (!isKnown || (rest['missing'] !== undefined && rest['missing'] !== blank)) {
    throw new PolicyProblem('bad-value', FORMER_MISSING, blank, allowed);
  }
  return { ...rest, missing: blank };
}

function allowedValues(key: string): readonly string[] {
  const choices: Readonly<Record<string, readonly string[]>> = POLICY_CHOICES;
  return choices[key] ?? FREE_VALUES[key] ?? [];
}
