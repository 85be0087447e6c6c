import type { CellValue } from '../../../src/core/sheet/snapshot';

/** What Excel makes of something that was typed or set into a cell. */
export interface TypedContent {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that typing brings along when the cell has none of its own. */
  readonly numberFormat?: string;
}

/** Serial numbers of dates that were typed without a year fall into this one. */
const YEAR_OF_TYPED_DATES = 2026;
const DAYS_FROM_1899_12_30_TO_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

function constant(value: CellValue, numberFormat?: string): TypedContent {
  return numberFormat === undefined
    ? { value, formula: null }
    : { value, formula: null, numberFormat };
}

function readNumber(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  return Number(text.replace(/,/g, ''));
}

/** `1-2`, `1/2` and `1/2/2024` as en-US dates (month first). */
function readDate(text: string): TypedContent | null {
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}))?$/.exec(text);
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? YEAR_OF_TYPED_DATES : Number(match[4]);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / MS_PER_DAY + DAYS_FROM_1899_12_30_TO_1970;
  return constant(serial, match[4] === undefined ? 'd-mmm' : 'm/d/yyyy');
}

/**
 * Reads typed text the way Excel does in an en-US session: numbers, percents, truth values and
 * dates are recognised, an apostrophe in front keeps text, and `=` begins a formula.
 */
function readText(text: string): TypedContent {
  if (text === '') return constant(null);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  const percent = trimmed.endsWith('%') ? readNumber(trimmed.slice(0, -1)) : null;
  if (percent !== null) return constant(percent / 100, trimmed.includes('.') ? '0.00%' : '0%');
  const number = readNumber(trimmed);
  return number !== null ? constant(number) : (readDate(trimmed) ?? constant(text));
}

/** What a cell of the given number format holds after `input` was set; `@` keeps all text. */
export function readTyped(input: CellValue, numberFormat: string): TypedContent {
  if (typeof input !== 'string') return constant(input);
  if (numberFormat === '@' && input !== '') return constant(input.replace(/^'/, ''));
  return readText(input);
}
