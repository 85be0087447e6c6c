/** The row under a header that numbers the columns: `a b c`, `A … F`, `1 2 3`, `(1) (2) (3)=…`. */
import type { Code } from './code';
import { codeAt } from './code-cells';
import type { Grid } from './grid';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** `(3)` → 3, `4=1+2` → 4; null when the text numbers nothing. */
function columnNumber(text: string): number | null {
  const match = /^[([]?(\d{1,3})[)\]]?(?:\s*=.*)?$/.exec(text);
  return match ? Number(match[1]) : null;
}

function letterNumber(text: string): number | null {
  const match = /^[([]?([a-z])[)\]]?(?:\s*=.*)?$/.exec(text);
  return match ? match[1]!.charCodeAt(0) - 96 : null;
}

function romanNumber(text: string): number | null {
  const index = ROMAN.indexOf(text.replace(/[()[\].]/g, ''));
  return index < 0 ? null : index + 1;
}

/** Rising from the first number on, seldom leaving one out. */
function isRising(numbers: readonly (number | null)[]): boolean {
  if (numbers.length < 2 || numbers[0] === null || numbers[0]! > 2) return false;
  return numbers.every((number, index) => {
    const before = index === 0 ? number : numbers[index - 1]!;
    return number !== null && before !== null && (index === 0 || number === before + 1);
  });
}

/** `A B 1 2 3 4`: letters for the columns of words, numbers for the rest. */
function isLettersThenNumbers(texts: readonly string[]): boolean {
  const split = texts.findIndex((text) => columnNumber(text) !== null);
  if (split < 1 || split > 4 || texts.length - split < 2) return false;
  return (
    texts.slice(0, split).every((text, index) => letterNumber(text) === index + 1) &&
    isRising(texts.slice(split).map(columnNumber))
  );
}

const INDEX_START = /^[([]?(?:[12]|[ab]|i{1,2})[)\].]?$/i;

/** Whether the row numbers the columns of a header with `width` filled columns. */
export function isIndexRow(grid: Grid, row: number, width: number): boolean {
  const columns = grid.filled(row);
  if (columns.length < Math.min(3, width) || columns.length * 5 < width * 3) return false;
  if (!INDEX_START.test(grid.text(row, columns[0]!))) return false;
  const texts = columns.map((column) => grid.fold(row, column));
  return (
    [columnNumber, letterNumber, romanNumber].some((read) => isRising(texts.map(read))) ||
    isLettersThenNumbers(texts)
  );
}

/** Whether `code` may follow `before` in counting: its first child, or the next of an open one. */
function followsCode(code: Code, before: Code | null): boolean {
  const { parts } = code;
  const last = parts[parts.length - 1];
  if (before === null || last === '1') {
    const isStart = parts.every((part) => part === '1');
    const isFirst = last === '1' && before !== null;
    return isStart || (isFirst && isStepFrom(parts.slice(0, -1), before.parts));
  }
  return isStepFrom(parts, before.parts);
}

/** The same code up to a place, and counted on by one there: `2` or `1.3` after `1.2`. */
function isStepFrom(parts: readonly string[], before: readonly string[]): boolean {
  if (parts.length > before.length) return false;
  return parts.every((part, at) => {
    const step = at === parts.length - 1 ? [0, 1] : [0];
    return step.includes(Number(part) - Number(before[at]));
  });
}

/**
 * Cells of codes from left to right, with what a spreadsheet did to numbers undone, and without
 * points in brackets: `1.1 (10đ)`.
 */
export function codesInRow(
  grid: Grid,
  row: number,
  columns: readonly number[],
): readonly (Code | null)[] {
  let before: Code | null = null;
  return columns.map((column) => {
    const own: Code | null =
      codeAt(grid, row, column, before) ??
      grid.codeOf(grid.text(row, column).replace(',', '.')) ??
      grid.codeOf(grid.header(row, column).name);
    if (own?.parts.length === 2) before = own;
    return own;
  });
}

function areCounted(codes: readonly (Code | null)[]): boolean {
  return codes.every((code, index) => {
    if (!code || !/^digits(?:\.digits)*$/.test(code.style)) return false;
    return followsCode(code, index === 0 ? null : codes[index - 1]!);
  });
}

/** `1 | 1.1 | 1.2 | 2 | 2.1`, or `1.1 | 1.2 | 2.1`: codes that head columns, counted in order. */
export function isCodeRun(grid: Grid, row: number, columns: readonly number[]): boolean {
  const codes = codesInRow(grid, row, columns);
  const hasTiers = codes.some((code) => code !== null && code.parts.length > 1);
  return codes.length >= 2 && hasTiers && areCounted(codes);
}

/** `2022 | 2023 | 2022 | 2023` */
export function areYears(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.length >= 2 && columns.every((at) => /^20\d\d$/.test(grid.text(row, at)));
}

/** Codes, the count `1 | 2 | 3` or years: numbers that may stand among the words of a header. */
export function areHeaderNumbers(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (areYears(grid, row, columns)) return true;
  return columns.length >= 2 && areCounted(codesInRow(grid, row, columns));
}
