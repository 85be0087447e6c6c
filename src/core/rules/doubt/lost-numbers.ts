/**
 * Numbers of the wording that the rule no longer holds. Whatever was read, a number that is
 * neither a figure of the rule nor among the words that it keeps was overlooked.
 */
import { addExact, divideExact, exactRatio, signOfExact } from '../../number/exact';
import { FULL_POINTS, formatFraction, isSameAmount } from '../amount';
import type { RuleContext } from '../read/draft';
import type { Rule } from '../rule';
import { NUMBER_SOURCE } from '../text/phrase';
import type { Statement } from '../text/statement';
import { readRuleNumber } from '../text/rule-number';
import { writeRule } from '../write-rule';

/** `mục a5` is a name. */
const NUMBERS = new RegExp(String.raw`(?<![a-zA-ZÀ-ỹ\d.,])${NUMBER_SOURCE}`, 'gu');
const FRACTIONS = /(\d+)\s*\/\s*(\d+)/g;
/** The place of a line in its document: `5.1. `, `2) `. */
const NUMBERING = /^\s*(?:[-+•*]\s*)?\d+(?:\.\d+)*[.)](?=\s|[a-zA-ZÀ-ỹ])/gmu;
const HUNDRED = exactRatio(100n, 1n);

/** Numbers that say nothing alone: none, one of something, all of it. */
const PLAIN = ['0', '1', '100'];

function keyOf(digits: string): string {
  const value = readRuleNumber(digits);
  return value ? formatFraction(value) : digits;
}

/** `1/2` → `0.5`. */
function fractionKey(top: string, bottom: string): string | null {
  if (Number(bottom) === 0) return null;
  return formatFraction(exactRatio(BigInt(top), BigInt(bottom)));
}

function numbersOf(text: string): Set<string> {
  const plain = (text.match(NUMBERS) ?? []).map(keyOf);
  const fractions = [...text.matchAll(FRACTIONS)].map(([, top, bottom]) =>
    fractionKey(top!, bottom!),
  );
  return new Set([...plain, ...fractions.filter((key) => key !== null)]);
}

/** `80` of `80%` stands in the rule as four fifths of the maximum. */
function asShare(digits: string): string {
  const value = readRuleNumber(digits);
  return value ? formatFraction(divideExact(value, HUNDRED)) : digits;
}

/** `20` of "vượt kế hoạch 20%" stands in the rule as 120 percent of the plan. */
function asOverPlan(digits: string): string {
  const value = readRuleNumber(digits);
  return value ? formatFraction(addExact(value, HUNDRED)) : digits;
}

/** As printed in the text. */
export function lostNumbers({ statements, max }: RuleContext, rule: Rule): string[] {
  const isBase = ({ amount, effect }: Statement) =>
    rule.form === 'ledger' &&
    rule.start !== null &&
    amount !== null &&
    effect !== 'deduct' &&
    isSameAmount(amount, FULL_POINTS, max);
  const text = statements
    .filter((own) => !isBase(own))
    .map(({ wording }) => wording.replace(NUMBERING, ' '))
    .join('\n');
  const kept = numbersOf(writeRule(rule));
  for (const plain of PLAIN) kept.add(plain);
  if (max) kept.add(formatFraction(max));
  const isScaled = rule.form === 'threshold' && rule.below === 'proportional-to-threshold';
  if (isScaled && signOfExact(rule.threshold.value) > 0) {
    kept.add(formatFraction(divideExact(HUNDRED, rule.threshold.value)));
  }
  const whole = text.replace(FRACTIONS, (fraction, top: string, bottom: string) => {
    const key = fractionKey(top, bottom);
    return key !== null && kept.has(key) ? ' ' : fraction;
  });
  const printed = whole.match(NUMBERS) ?? [];
  const forms = /(?<!\p{L})vượt(?!\p{L})/iu.test(text)
    ? [keyOf, asShare, asOverPlan]
    : [keyOf, asShare];
  return printed.filter((digits) => !forms.some((form) => kept.has(form(digits))));
}
