/** Reads the codes of a column of cells, also those that a spreadsheet made numbers or dates. */
import type { Code } from './code';
import type { Grid } from './grid';

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 date system, as days since 1970 (its leap-year error lies before 1900-03). */
const DAY_ZERO = -25_569;

/**
 * A typed `1.2` became the first of February, or where months are written first the second of
 * January: whichever goes on from the code before, else the first.
 */
function codeOfDate(serial: number, shown: string, before: Code | null): string {
  const short = /^(\d{1,2})[./-](\d{1,2})$/.exec(shown);
  if (short) return `${Number(short[1])}.${Number(short[2])}`;
  const date = new Date((Math.floor(serial) + DAY_ZERO) * DAY_MS);
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  const isMonthFirst = !goesOn(day, month, before) && goesOn(month, day, before);
  return isMonthFirst ? `${month}.${day}` : `${day}.${month}`;
}

/** `1.3` after `1.2`, and `2.1` after any `1.…`. */
function goesOn(first: number, second: number, before: Code | null): boolean {
  if (before?.parts.length !== 2) return false;
  const [group, last] = before.parts.map(Number);
  return (first === group && second === last! + 1) || (first === group! + 1 && second === 1);
}

/** 1.1 after 1.9 was typed as `1.10`, and 1.2 after 1.19 as `1.20`. */
function restoreZero(text: string, before: Code | null): string {
  const match = /^(\d+)\.(\d+)$/.exec(text);
  if (!match || !before || before.parts.length !== 2 || before.parts[0] !== match[1]) return text;
  const expected = Number(before.parts[1]) + 1;
  return Number(match[2]) * 10 === expected ? `${text}0` : text;
}

/** The code in a cell, or null; `before` is the last code of the same column with two parts. */
export function codeAt(grid: Grid, row: number, column: number, before: Code | null): Code | null {
  const value = grid.value(row, column);
  if (typeof value !== 'number') return grid.codeOf(grid.text(row, column));
  const dateText = grid.dateText(row, column);
  if (dateText !== null) return grid.codeOf(codeOfDate(value, dateText, before));
  const shown = grid.text(row, column).replace(',', '.');
  const isShownPlainly = shown === String(value);
  return grid.codeOf(isShownPlainly ? restoreZero(shown, before) : shown);
}
