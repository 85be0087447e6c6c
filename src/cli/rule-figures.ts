/** The figures of a request, as the rule's inputs take them. */
import {
  divideExact,
  exactFromDecimal,
  exactFromNumber,
  multiplyExact,
} from '../core/number/exact';
import {
  lexNumber,
  tokenValue,
  type NumberText,
  type NumberToken,
} from '../core/number/parse-number';
import type { Exact } from '../core/number/exact';
import type { InputValue, RuleInput } from '../core/rules/outcome';
import { NOT_APPLICABLE } from '../core/rules/outcome';
import type { Rule } from '../core/rules/rule';
import { inputsOfRule } from '../core/rules/rule-inputs';

type Given = Readonly<Record<string, unknown>>;

const HUNDRED: Exact = { units: 100, places: 0 };
const NO_CASE = /^(?:không áp dụng|không đánh giá|kad|n\/a|na|not-applicable|notApplicable)$/iu;
const YES = /^(?:true|có|yes|x|1|đạt)$/iu;
const NO = /^(?:false|không|no|0|không đạt)$/iu;

/** `12/15 (80%)` → `12/15`. */
const REMARK = /\s*\([^()]*\)\s*$/u;

function readToken(token: NumberToken, isCount: boolean): Exact | null {
  const isOpen = token.sign.kind === 'open' && token.sign.separator === '.';
  if (isOpen && !isCount) return null;
  return tokenValue({ ...token, isPercent: false }, ',');
}

function lexed(text: string): NumberText | null {
  return lexNumber(text) ?? lexNumber(text.replace(REMARK, ''));
}

/**
 * A number as written, Vietnamese or plain; `80%` is 80. `1.234` is a thousand or a decimal: a
 * count for sure, any other figure is left as text for the rule to refuse.
 */
function readNumber(text: string, { type, unit }: Pick<RuleInput, 'type' | 'unit'>): InputValue {
  const number = lexed(text);
  if (number?.kind === 'plain') return readToken(number.number, type === 'count') ?? text;
  if (number?.kind !== 'fraction' || type === 'count') return text;
  const [part, whole] = [number.numerator, number.denominator].map((token) =>
    readToken(token, false),
  );
  if (!part || !whole) return text;
  const share = divideExact(part, whole);
  return unit === '%' ? multiplyExact(share, HUNDRED) : share;
}

function readText(text: string, input: Pick<RuleInput, 'type' | 'unit'>): InputValue {
  if (text === '') return null;
  if (NO_CASE.test(text)) return NOT_APPLICABLE;
  switch (input.type) {
    case 'choice':
      return text;
    case 'parts':
      return text.split(/[\s,;]+/).filter((id) => id !== '');
    case 'yesNo':
      return YES.test(text) ? true : NO.test(text) ? false : text;
    default:
      return /^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(text)
        ? exactFromDecimal(text)
        : readNumber(text, input);
  }
}

/** Anything that cannot be read is left for the rule to refuse. */
function readValue(value: unknown, input: Pick<RuleInput, 'type' | 'unit'>): InputValue {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return String(value);
    const isWord = input.type !== 'number' && input.type !== 'count';
    return isWord ? readText(String(value), input) : exactFromNumber(value);
  }
  return typeof value === 'string' ? readText(value.trim(), input) : null;
}

/** Other names under which a figure may be given. */
function otherNames(rule: Rule, id: string): readonly string[] {
  if (rule.form === 'ledger' && rule.entries.length === 1 && id === 'n') return ['n1', 'yes', 'x'];
  if (rule.form === 'table' && id === 'x') return ['n'];
  if (rule.form === 'ratio' && id === rule.wholeId) return ['ref'];
  if ((rule.form === 'target' || rule.form === 'best') && id === 'ref') return ['b'];
  return [];
}

/** A yes may be given as the first of two options. */
function withYes(rule: Rule, given: Given): Given {
  if (rule.form !== 'yesNo' || given['yes'] !== undefined) return given;
  const choice = given['choice'];
  return choice === undefined ? given : { ...given, yes: String(choice) === '1' };
}

/** `{"a":"12/15"}` of a ratio names both of its parts. */
function withParts(rule: Rule, given: Given): Given {
  if (rule.form !== 'ratio') return given;
  const { [rule.partId]: part, [rule.wholeId]: whole } = given;
  if (typeof part !== 'string' || (whole !== undefined && whole !== null && whole !== '')) {
    return given;
  }
  const [, top, bottom] =
    /^([\d.,]+)\s*\/\s*([\d.,]+)$/.exec(part.replace(REMARK, '').trim()) ?? [];
  return bottom === undefined ? given : { ...given, [rule.partId]: top, [rule.wholeId]: bottom };
}

/** A ratio's own percent, for requests that give it instead of the parts. */
const PERCENT: RuleInput = { id: 'x', label: '', type: 'number', unit: '%' };

export function readFigures(rule: Rule, request: Given): Record<string, InputValue> {
  const byName = new Map(Object.entries(request).map(([id, value]) => [id.toLowerCase(), value]));
  const inputs = inputsOfRule(rule);
  const all = inputs.some(({ id }) => id === 'x') ? inputs : [...inputs, PERCENT];
  const named = Object.fromEntries(
    all.map(({ id }) => {
      const name = [id, ...otherNames(rule, id)].find((own) => byName.has(own.toLowerCase()));
      return [id, name === undefined ? undefined : byName.get(name.toLowerCase())];
    }),
  );
  const given = withParts(rule, withYes(rule, { ...named, choice: byName.get('choice') }));
  return Object.fromEntries(all.map((input) => [input.id, readValue(given[input.id], input)]));
}
