import type { CellValue } from '../../../src/core/sheet/snapshot';
import { displayText } from './number-text';

/** What Excel makes of something that was typed or set into a cell. */
interface TypedContent {
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
 * dates are recognised, an apostrophe in front keeps text, and `=` begins a formula, as do `+`,
 * `-` and `@` in front of anything but a number.
 */
function readText(text: string): TypedContent {
  if (text === '') return constant(null);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const isLotusFormula = /^[-+@]\s*[^\s\d.]/.test(trimmed);
  if (isLotusFormula) return { value: null, formula: `=${trimmed.replace(/^@/, '')}` };
  if (/^(?:true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  const percent = trimmed.endsWith('%') ? readNumber(trimmed.slice(0, -1)) : null;
  if (percent !== null) return constant(percent / 100, trimmed.includes('.') ? '0.00%' : '0%');
  const number = readNumber(trimmed);
  return number !== null ? constant(number) : (readDate(trimmed) ?? constant(text));
}

/** What a cell of the given number format holds after `input` was set; `@` makes text of all. */
export function readTyped(input: CellValue, numberFormat: string): TypedContent {
  if (numberFormat === '@' && input !== null && input !== '') {
    return constant(typeof input === 'string' ? input.replace(/^'/, '') : displayText(input, '@'));
  }
  return typeof input === 'string' ? readText(input) : constant(input);
}

/** Excel's limits for one cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Whether Excel takes a text into a cell at all: formulas have to be complete. */
export function isAcceptable(input: CellValue): boolean {
  if (typeof input !== 'string') return true;
  const { formula } = readText(input);
  if (formula === null) return input.length <= LONGEST_TEXT;
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  let depth = 0;
  for (const character of plain) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  const isOpen = depth > 0 || plain.includes('"') || /[-+*/^&=<>,(]$/.test(plain);
  return !isOpen && formula.length <= LONGEST_FORMULA;
}
