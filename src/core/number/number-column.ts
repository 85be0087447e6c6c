/**
 * Reads the cells of ONE column together, because a lone cell cannot say whether `15.763` is
 * fifteen thousand or fifteen and a bit. The decimal separator of a column is decided by
 * 1. its own sure numbers (`42,63`, `0.8253`, `1.234,5`), by majority;
 * 2. its maxima: when thousands exceed a stated maximum that the decimal reading respects;
 * 3. the table that it stands in (`separatorOfTable`);
 * 4. Vietnamese custom: a comma.
 * Numbers that can be read in one way only are read so whatever the column says.
 */
import type { ScoreEntry } from '../scorebook';
import type { CellValue } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import { compareExact, exactFromNumber, isExactEqual, type Exact } from './exact';
import {
  fractionValue,
  lexNumber,
  tokenValue,
  type DecimalSeparator,
  type NumberText,
  type NumberToken,
} from './parse-number';

export const VIETNAMESE_DECIMAL: DecimalSeparator = ',';

const BLANK_TEXT = /^[\s\u00a0\u200b\ufeff.…_\-–—−]*$/;

/** Squeezed, without dots and brackets. */
const NOT_APPLICABLE = new Set([
  ...['kp', 'kad', 'n/a', 'na', 'khongphan', 'khonggiao', 'khongduocgiao'],
  ...['khonggiaoct', 'khonggiaochitieu', 'khongapdung', 'koapdung', 'kapdung', 'khongxet'],
  ...['khongdanhgia', 'khongcham', 'khongchamdiem', 'khongthuocdoituong', 'khongthuocphamvi'],
  ...['notapplicable', 'notassigned', 'khongphatsinh', 'khongcochitieu'],
]);

const BLANK: ScoreEntry = { state: 'blank' };
const ONE = exactFromNumber(1);

/** True for empty cells and for the dashes and dots that people put into them. */
export function isBlankCell(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && BLANK_TEXT.test(value));
}

/** `KP`, `Không áp dụng`, `N/A`, `N.A.`, `(KP)` … : dots and brackets say nothing. */
export function isNotApplicableText(text: string): boolean {
  return text.length <= 40 && NOT_APPLICABLE.has(squeezeText(text).replace(/[().]/g, ''));
}

export interface SeparatorEvidence {
  readonly comma: number;
  readonly dot: number;
}

function tokensOf(number: NumberText): NumberToken[] {
  if (number.kind === 'plain') return [number.number];
  if (number.kind === 'fraction') return [number.numerator, number.denominator];
  if (number.kind === 'phases') return number.last ? [number.last] : [];
  return [number.value];
}

/** Counts the sure separators of the texts among the cells; number cells have none. */
export function separatorEvidence(cells: Iterable<CellValue>): SeparatorEvidence {
  let comma = 0;
  let dot = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const number = lexNumber(cell);
    if (!number) continue;
    for (const { sign } of tokensOf(number)) {
      if (sign.kind !== 'sure') continue;
      if (sign.decimal === ',') comma += 1;
      else dot += 1;
    }
  }
  return { comma, dot };
}

/** What several columns say together. */
export function addEvidence(all: readonly SeparatorEvidence[]): SeparatorEvidence {
  return {
    comma: all.reduce((sum, { comma }) => sum + comma, 0),
    dot: all.reduce((sum, { dot }) => sum + dot, 0),
  };
}

/** The separator that the evidence speaks for, or the fallback when it is silent or even. */
export function decideSeparator(
  evidence: SeparatorEvidence,
  fallback: DecimalSeparator,
): DecimalSeparator {
  if (evidence.comma === evidence.dot) return fallback;
  return evidence.comma > evidence.dot ? ',' : '.';
}

export interface NumberColumnOptions {
  /** What the table around the column uses. */
  readonly fallback: DecimalSeparator;
  /** The stated maximum of the cell at an index, where there is one. */
  readonly maximumOf?: (index: number) => Exact | null;
  /** Of `ĐTC:10 | TĐ1:9` read what the unit claims instead of what counts in the end. */
  readonly isClaim?: boolean;
  /** Of results `684/700` and `3/63` are never a ratio, and `17 (0,633)` is a rank before its score. */
  readonly result?: 'total' | 'rank';
  /** What a cell shows that holds a date, which a spreadsheet makes of `1/2`; else null. */
  readonly dateTextOf?: (index: number) => string | null;
  /** How the cell at an index is known to be written; it decides what may be read in two ways. */
  readonly decimalOf?: (index: number) => DecimalSeparator | null;
}

interface ColumnReading {
  readonly decimal: DecimalSeparator;
  readonly isRankAndValue: boolean;
  readonly isRank: boolean;
  /** Fractions whose cell has no maximum are points of one. */
  readonly isPointsOf: boolean;
  readonly isClaim: boolean;
}

/** Whether reading the open numbers as thousands breaks maxima that decimals respect. */
function maximaExcludeThousands(
  numbers: readonly (NumberText | null)[],
  maximumOf: (index: number) => Exact | null,
  decimal: DecimalSeparator,
): boolean {
  let excluded = 0;
  for (const [index, number] of numbers.entries()) {
    const maximum = number?.kind === 'plain' ? maximumOf(index) : null;
    if (number?.kind !== 'plain' || maximum === null) continue;
    const { sign } = number.number;
    if (sign.kind !== 'open' || sign.separator === decimal) continue;
    if (compareExact(tokenValue(number.number, sign.separator), maximum) > 0) return false;
    if (compareExact(tokenValue(number.number, decimal), maximum) > 0) excluded += 1;
  }
  return excluded > 0;
}

/** `684.0/700.0`, `512/700` … : most of the column, and all of the same number above one. */
function haveOneDenominator(
  numbers: readonly (NumberText | null)[],
  filled: number,
  decimal: DecimalSeparator,
): boolean {
  const denominators = numbers.flatMap((number) =>
    number?.kind === 'fraction' ? [tokenValue(number.denominator, decimal)] : [],
  );
  const [first] = denominators;
  if (!first || denominators.length < 2 || denominators.length * 3 < filled * 2) return false;
  return denominators.every((one) => isExactEqual(one, first)) && compareExact(first, ONE) > 0;
}

function readColumn(
  cells: readonly CellValue[],
  numbers: readonly (NumberText | null)[],
  options: NumberColumnOptions,
): ColumnReading {
  const filled = cells.filter((cell) => !isBlankCell(cell)).length;
  const pairs = numbers.filter((number) => number?.kind === 'rankAndValue').length;
  const isRankAndValue = pairs >= 2 && pairs * 3 >= filled * 2;
  const evidence = separatorEvidence(cells);
  const decimal = decideSeparator(evidence, options.fallback);
  const flipped: DecimalSeparator = decimal === ',' ? '.' : ',';
  const isSilent = evidence.comma === evidence.dot;
  const isExcluded =
    isSilent &&
    options.maximumOf !== undefined &&
    maximaExcludeThousands(numbers, options.maximumOf, decimal);
  const decided = isExcluded ? flipped : decimal;
  return {
    decimal: decided,
    isRankAndValue,
    isRank: options.result === 'rank',
    isPointsOf: options.result !== undefined || haveOneDenominator(numbers, filled, decided),
    isClaim: options.isClaim === true,
  };
}

function readNumberText(
  number: Exclude<NumberText, { kind: 'phases' }>,
  column: ColumnReading,
  maximum: Exact | null,
): Exact | null {
  if (number.kind === 'plain') return tokenValue(number.number, column.decimal);
  if (number.kind === 'rankAndValue') {
    if (column.isRank) return exactFromNumber(number.rank);
    return column.isRankAndValue ? tokenValue(number.value, column.decimal) : null;
  }
  const denominator = tokenValue(number.denominator, column.decimal);
  const isPointsOfMaximum = maximum ? isExactEqual(denominator, maximum) : column.isPointsOf;
  return isPointsOfMaximum
    ? tokenValue(number.numerator, column.decimal)
    : fractionValue(number.numerator, number.denominator, column.decimal);
}

/** A phase without a number is blank. */
function readPhase(token: NumberToken | null, { decimal }: ColumnReading): ScoreEntry {
  if (!token) return BLANK;
  return { state: 'scored', value: tokenValue(token, decimal), isText: true };
}

function readText(
  text: string,
  number: NumberText | null,
  column: ColumnReading,
  maximum: Exact | null,
): ScoreEntry {
  if (BLANK_TEXT.test(text)) return BLANK;
  if (number?.kind === 'phases')
    return readPhase(column.isClaim ? number.claim : number.last, column);
  const value = number && readNumberText(number, column, maximum);
  if (value) return { state: 'scored', value, isText: true };
  const state = isNotApplicableText(text) ? 'notApplicable' : 'invalid';
  return { state, text: text.trim() };
}

function readNumber(value: number): ScoreEntry {
  return Number.isFinite(value)
    ? { state: 'scored', value: exactFromNumber(value), isText: false }
    : { state: 'invalid', text: String(value) };
}

/**
 * The entries of a column, one per cell. `a/b` is a ratio, or `a` points when `b` is the stated
 * maximum or, where none is stated, the same number along the column. `17 (0,633)` is 0.633 when two thirds of the filled cells have that form.
 */
export function readNumberColumn(
  cells: readonly CellValue[],
  options: NumberColumnOptions = { fallback: VIETNAMESE_DECIMAL },
): ScoreEntry[] {
  const numbers = cells.map((cell) => (typeof cell === 'string' ? lexNumber(cell) : null));
  const column = readColumn(cells, numbers, options);
  return cells.map((cell, index) => {
    if (cell === null) return BLANK;
    const dateText = options.dateTextOf?.(index) ?? null;
    if (dateText !== null) return { state: 'invalid', text: dateText };
    if (typeof cell === 'number') return readNumber(cell);
    if (typeof cell === 'boolean') return { state: 'invalid', text: cell ? 'TRUE' : 'FALSE' };
    const known = options.decimalOf?.(index);
    const reading = known ? { ...column, decimal: known } : column;
    return readText(cell, numbers[index]!, reading, options.maximumOf?.(index) ?? null);
  });
}

/** The ranks outside the brackets of a `17 (0,633)` column; null for a cell of another form. */
export function readRanksOutside(cells: readonly CellValue[]): (number | null)[] {
  return cells.map((cell) => {
    const number = typeof cell === 'string' ? lexNumber(cell) : null;
    return number?.kind === 'rankAndValue' ? number.rank : null;
  });
}
