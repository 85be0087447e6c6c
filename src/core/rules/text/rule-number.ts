/**
 * Numbers inside a Vietnamese sentence: comma as decimal sign, dot between thousands, and the
 * real decimal dots that stand beside them (`0.5`, `36.5`).
 */
import { exactFromDecimal, type Exact } from '../../number/exact';

const THOUSANDS = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/** The value of printed digits; null when they form no number (`1.1.1`) or one of two (`1,500`). */
export function readRuleNumber(digits: string): Exact | null {
  if (THOUSANDS.test(digits)) {
    return exactFromDecimal(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (!DECIMAL.test(digits) || /^[1-9]\d{0,2},\d{3}$/.test(digits)) return null;
  return exactFromDecimal(digits.replace(',', '.'));
}

const COUNT_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** The words that stand for counts, as one alternative of a pattern. */
export const COUNT_WORD_SOURCE = Object.keys(COUNT_WORDS).join('|');

/** `03`, `ba` → 3. */
export function readCount(text: string): Exact | null {
  const word = COUNT_WORDS[text.toLowerCase()];
  return word === undefined ? readRuleNumber(text) : { units: word, places: 0 };
}
