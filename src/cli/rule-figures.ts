/** The figures of a request, as the rule's inputs take them. */
import { exactFromDecimal, exactFromNumber } from '../core/number/exact';
import { lexNumber, tokenValue } from '../core/number/parse-number';
import type { InputValue } from '../core/rules/outcome';
import { NOT_APPLICABLE } from '../core/rules/outcome';
import type { Rule } from '../core/rules/rule';
import { inputsOfRule } from '../core/rules/rule-inputs';

type Given = Readonly<Record<string, unknown>>;

const NO_CASE = /^(?:không áp dụng|kad|n\/a|na|not-applicable)$/iu;

function readText(text: string): InputValue {
  const plain = text.trim();
  if (plain === '') return null;
  if (NO_CASE.test(plain)) return NOT_APPLICABLE;
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) return exactFromDecimal(plain);
  const number = lexNumber(plain.replace(/%$/, ''));
  return number?.kind === 'plain' ? tokenValue(number.number, ',') : plain;
}

/** Numbers of options stay names; anything that cannot be read is left for the rule to refuse. */
function readValue(value: unknown, isOption: boolean): InputValue {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return isOption ? String(value) : exactFromNumber(value);
  if (typeof value !== 'string') return null;
  const read = readText(value);
  return isOption && read !== NOT_APPLICABLE && read !== null ? value : read;
}

/** One thing that is counted may be asked for as `n` or `n1`, and a yes as the first of two options. */
function aliased(rule: Rule, given: Given): Given {
  if (rule.form === 'ledger' && rule.entries.length === 1) {
    return { ...given, n: given['n'] ?? given['n1'] ?? given['yes'] };
  }
  if (rule.form === 'yesNo' && given['yes'] === undefined && given['choice'] !== undefined) {
    return { ...given, yes: String(given['choice']) === '1' };
  }
  return given;
}

export function readFigures(rule: Rule, given: Given): Record<string, InputValue> {
  const optionIds = new Set(
    inputsOfRule(rule)
      .filter(({ type }) => type === 'choice' || type === 'parts')
      .map(({ id }) => id),
  );
  return Object.fromEntries(
    Object.entries(aliased(rule, given)).map(([id, value]) => [
      id,
      readValue(value, optionIds.has(id)),
    ]),
  );
}
