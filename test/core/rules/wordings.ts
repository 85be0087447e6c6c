/** Reading wordings in tests, and saying briefly what was read. */
import { exactFromDecimal } from '../../../src/core/number/exact';
import { formatFraction } from '../../../src/core/rules/amount';
import { evaluateRule } from '../../../src/core/rules/evaluate-rule';
import type { InputValue } from '../../../src/core/rules/outcome';
import { readRule, settleRule } from '../../../src/core/rules/read-rule';
import { writeRule } from '../../../src/core/rules/write-rule';

export type Max = string | null;

export const reading = (text: string, max: Max = null, name = '') => readRule({ text, name, max });

/** Status, kind and the normalised sentence after its head. */
export function said(text: string, max: Max = null, name = ''): string {
  const { status, rule } = reading(text, max, name);
  return `${status} ${rule.kind}: ${writeRule(rule).replace(/^[^-]* - /, '')}`;
}

export const asked = (text: string, max: Max = null, name = '') =>
  reading(text, max, name).questions.map(({ id }) => id);

type Entered = Readonly<Record<string, string | boolean | readonly string[] | null>>;

function figures(entered: Entered): Record<string, InputValue> {
  return Object.fromEntries(
    Object.entries(entered).map(([id, value]) => [
      id,
      typeof value === 'string' && id !== 'choice' && /^-?\d/.test(value)
        ? exactFromDecimal(value)
        : value,
    ]),
  );
}

/** The outcome in a word: points, `class …`, `needs …`, `refused …`. */
export function outcome(
  text: string,
  max: Max,
  entered: Entered,
  answers: Readonly<Record<string, string>> = {},
  name = '',
): string {
  const result = evaluated(text, max, entered, answers, name);
  switch (result.kind) {
    case 'points':
      return formatFraction(result.points);
    case 'class':
      return `class ${result.name}`;
    case 'needs':
      return `needs ${result.inputs.join(' ')}`;
    case 'refused':
      return `refused ${result.reason}`;
    case 'not-applicable':
      return 'not applicable';
  }
}

export function evaluated(
  text: string,
  max: Max,
  entered: Entered,
  answers: Readonly<Record<string, string>> = {},
  name = '',
) {
  const rule = settleRule(reading(text, max, name), answers);
  return evaluateRule(rule, figures(entered), answers, max === null ? null : exactFromDecimal(max));
}
