/** Heads of sections of units that also state the sums of their units: `I | Khối I | 16,5 | 44,5`. */
import { readNumberColumn, VIETNAMESE_DECIMAL } from '../number/number-column';
import { exactToNumber } from '../number/exact';
import type { Block } from './block';

interface Section {
  readonly head: number;
  readonly units: readonly number[];
}

/** The rows by the heads that they stand below; a head is numbered otherwise than the units. */
function sectionsOf(rows: readonly number[], isHead: (row: number) => boolean): Section[] {
  const heads = rows.flatMap((row, index) => (isHead(row) ? [index] : []));
  return heads.map((at, index) => ({
    head: rows[at]!,
    units: rows.slice(at + 1, heads[index + 1] ?? rows.length),
  }));
}

/** The numbers of a column by row. */
function columnNumbers(block: Block, rows: readonly number[], column: number): Map<number, number> {
  const cells = rows.map((row) => block.grid.value(row, column));
  const entries = readNumberColumn(cells, { fallback: VIETNAMESE_DECIMAL });
  return new Map(
    entries.flatMap((entry, index): [number, number][] =>
      entry.state === 'scored' ? [[rows[index]!, exactToNumber(entry.value)]] : [],
    ),
  );
}

/** Typed sums are rounded to two places. */
const TOLERANCE = 0.0051;

/**
 * Rows of scores that are heads of sections, and no units: each states in every column the sum of
 * the rows below it. None when any head does not, or when no section has several units.
 * @param rows that look like units
 * @param orders the columns where numbers of rows may stand
 */
export function findSectionSums(
  block: Block,
  rows: readonly number[],
  orders: readonly number[],
  values: readonly number[],
): number[] {
  const { grid } = block;
  const isHead = (row: number): boolean =>
    orders.some((column) => /^(?:[ivx]+|[a-z])[.)]?$/.test(grid.fold(row, column)));
  const sections = sectionsOf(rows, isHead);
  if (sections.length === 0 || sections.every(({ units }) => units.length < 2)) return [];
  const areSums = values.every((column) => {
    const numbers = columnNumbers(block, rows, column);
    return sections.every(({ head, units }) => {
      const sum = units.reduce((total, row) => total + (numbers.get(row) ?? 0), 0);
      return Math.abs((numbers.get(head) ?? Infinity) - sum) <= TOLERANCE;
    });
  });
  return areSums ? sections.map(({ head }) => head) : [];
}
