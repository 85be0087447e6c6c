/** The row under a header that numbers the columns: `a b c`, `A … F`, `1 2 3`, `(1) (2) (3)=…`. */
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
  if (columns.length < 3 || columns.length * 5 < width * 3) return false;
  if (!INDEX_START.test(grid.text(row, columns[0]!))) return false;
  const texts = columns.map((column) => grid.fold(row, column));
  return (
    [columnNumber, letterNumber, romanNumber].some((read) => isRising(texts.map(read))) ||
    isLettersThenNumbers(texts)
  );
}

/** `1.1 | 1.2 | 2.1 | 2.2`: codes that head columns, counted from 1 inside each group. */
export function isCodeRun(grid: Grid, row: number, columns: readonly number[]): boolean {
  const codes = columns.map((column) => grid.codeOf(grid.text(row, column).replace(',', '.')));
  return (
    codes.length >= 2 &&
    codes.every((code, index) => {
      if (code?.style !== 'digits.digits') return false;
      const before = index === 0 ? null : codes[index - 1]!;
      const [group, place] = code.parts;
      if (before === null || before.parts[0] !== group) return place === '1';
      return Number(place) === Number(before.parts[1]) + 1;
    })
  );
}
