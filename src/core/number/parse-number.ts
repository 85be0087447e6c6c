/**
 * Reads the text of ONE cell as far as it can be read alone: digits, sign, percent, fraction,
 * `17 (0,633)`. What a lone `.` or `,` means is left open; `number-column.ts` decides it.
 */
import { divideExact, exactFromDecimal, exactRatio, type Exact } from './exact';

export type DecimalSeparator = ',' | '.';

/** What the separators of one number say about the decimal separator of its column. */
export type SeparatorSign =
  /** No separator: says nothing. */
  | { readonly kind: 'none' }
  /** `9,5`, `0.633`, `1.234,5`: can be read in one way only. */
  | { readonly kind: 'sure'; readonly decimal: DecimalSeparator }
  /** `15.763`: a decimal, or thousands when the other separator is the decimal one. */
  | { readonly kind: 'open'; readonly separator: DecimalSeparator };

/** A number whose digits are read but whose separators may still be open. */
export interface NumberToken {
  readonly isNegative: boolean;
  /** Digits with `.` and `,` as written. */
  readonly digits: string;
  readonly isPercent: boolean;
  readonly sign: SeparatorSign;
}

export type NumberText =
  | { readonly kind: 'plain'; readonly number: NumberToken }
  /** `1/2`, `684.0/700.0` */
  | {
      readonly kind: 'fraction';
      readonly numerator: NumberToken;
      readonly denominator: NumberToken;
    }
  /** `ĐTC:10 | TĐ1:9 | TĐ2:`: what the unit claims, and the last number of all phases. */
  | {
      readonly kind: 'phases';
      readonly claim: NumberToken | null;
      readonly last: NumberToken | null;
    }
  /** `17 (0,633)`: a rank and, in brackets, the value that was ranked. */
  | { readonly kind: 'rankAndValue'; readonly rank: number; readonly value: NumberToken };

const POINT_WORDS = /\s*(?:điểm|diem|đ|d|points?|pts?)\.?$/iu;
const HUNDRED = exactRatio(100n, 1n);

/** Full-width digits, odd spaces, `½` and the true minus as plain characters. */
function plainCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2212\u2012\u2013](?=\s*[\d.,])/g, '-')
    .replace(/\u2044/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['’]/, '')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
}

function isThousands(groups: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => group.length === 3);
}

/** The sign of `1.234,5`-like digits; null when they form no number (`1.1.1`). */
function separatorSign(digits: string): SeparatorSign | null {
  const separators = digits.replace(/\d/g, '');
  if (separators === '') return { kind: 'none' };
  const last = separators[separators.length - 1] as DecimalSeparator;
  const other: DecimalSeparator = last === ',' ? '.' : ',';
  if (separators.length === 1) {
    const groups = digits.split(last);
    return isThousands(groups)
      ? { kind: 'open', separator: last }
      : { kind: 'sure', decimal: last };
  }
  if (!separators.includes(other)) {
    return isThousands(digits.split(last)) ? { kind: 'sure', decimal: other } : null;
  }
  const isOneDecimal = separators.indexOf(last) === separators.length - 1;
  const whole = digits.slice(0, digits.lastIndexOf(last));
  return isOneDecimal && isThousands(whole.split(other)) ? { kind: 'sure', decimal: last } : null;
}

function lexToken(text: string): NumberToken | null {
  const match = /^([+-]?) ?((?:\d[\d.,]*)|(?:[.,]\d+))( ?%)?$/.exec(
    text.trim().replace(POINT_WORDS, ''),
  );
  if (!match) return null;
  const digits = match[2]!.replace(/[.,]$/, '');
  const sign = separatorSign(digits);
  if (!sign) return null;
  return { isNegative: match[1] === '-', digits, isPercent: match[3] !== undefined, sign };
}

function lexFraction(text: string): NumberText | null {
  const parts = text.split('/');
  if (parts.length !== 2) return null;
  const numerator = lexToken(parts[0]!);
  const denominator = lexToken(parts[1]!);
  if (!numerator || !denominator || /^[0.,]*$/.test(denominator.digits)) return null;
  return { kind: 'fraction', numerator, denominator };
}

function lexRankAndValue(text: string): NumberText | null {
  const match = /^(\d{1,5}) ?\(([^()]+)\)$/.exec(text);
  const value = match && lexToken(match[2]!);
  return value ? { kind: 'rankAndValue', rank: Number(match[1]), value } : null;
}

const PHASE = /^(đtc|tc|tự chấm|tđ ?\d?|thẩm định(?: lần \d)?) ?: ?(.*)$/iu;
const NO_SCORE = /^[-–—.…_]*$/;

function lexPhases(text: string): NumberText | null {
  const parts = text.split(/[|;]/).map((part) => PHASE.exec(part.trim()));
  let claim: NumberToken | null = null;
  let last: NumberToken | null = null;
  for (const part of parts) {
    if (!part) return null;
    const token = lexToken(part[2]!);
    if (!token && !NO_SCORE.test(part[2]!)) return null;
    if (token && /^(?:đtc|tc|tự chấm)$/i.test(part[1]!)) claim = token;
    last = token ?? last;
  }
  return { kind: 'phases', claim, last };
}

/** Longer texts are sentences. */
const LONGEST_PHASES = 100;

/** The number that a text is, or null when it is anything else (words, dates, codes, errors). */
export function lexNumber(text: string): NumberText | null {
  if (text.includes(':') && text.length <= LONGEST_PHASES) {
    const phases = lexPhases(plainCharacters(text));
    if (phases) return phases;
  }
  if (text.length > 40 || !/\d|[\u00bc-\u00be\uff10-\uff19]/.test(text)) return null;
  const plain = plainCharacters(text);
  const number = lexToken(plain);
  if (number) return { kind: 'plain', number };
  return lexFraction(plain) ?? lexRankAndValue(plain);
}

/** The value of a token under a decimal separator; a sure token keeps its own. */
export function tokenValue(token: NumberToken, decimal: DecimalSeparator): Exact {
  const separator = token.sign.kind === 'sure' ? token.sign.decimal : decimal;
  const thousands = separator === ',' ? /\./g : /,/g;
  const plain = token.digits.replace(thousands, '').replace(',', '.').replace(/^\./, '0.');
  const value = exactFromDecimal((token.isNegative ? '-' : '') + plain);
  return token.isPercent ? divideExact(value, HUNDRED) : value;
}

/** A ratio of percents is the ratio of their numbers, so percent signs need no care here. */
export function fractionValue(
  numerator: NumberToken,
  denominator: NumberToken,
  decimal: DecimalSeparator,
): Exact {
  return divideExact(tokenValue(numerator, decimal), tokenValue(denominator, decimal));
}
