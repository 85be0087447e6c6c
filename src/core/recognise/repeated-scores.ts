/** A total that only says again what one column of scores says, or is to be filled with it. */
import { formatDecimal, isExactEqual, roundExact, type Exact } from '../number/exact';
import { VIETNAMESE_DECIMAL } from '../number/number-column';
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import { chooseScoreColumns } from './score-columns';
import { readColumnCells } from './stated';

/**
 * The scores that the total repeats in at least four of its numbers out of five, rounded to its
 * own places, or is blank beside; null when it says something of its own.
 */
export function repeatedScores(
  block: Block,
  columns: readonly BlockColumn[],
  total: BlockColumn,
): BlockColumn | null {
  const scores = columns.filter(({ role, index }) => role === 'score' && index !== total.index);
  if (total.role !== 'total' || scores.length === 0) return null;
  const { score } = chooseScoreColumns(block, scores);
  const values = numbersIn(block, score);
  const stated = numbersIn(block, total);
  const repeats = stated.map((number, row) => {
    const value = values[row] ?? null;
    if (number === null || value === null) return false;
    return isExactEqual(roundExact(value, placesOf(number), 'half-up'), number);
  });
  const count = stated.filter((number) => number !== null).length;
  const hasScores = values.some((value) => value !== null);
  return hasScores && repeats.filter(Boolean).length * 5 >= count * 4 ? score : null;
}

function numbersIn(block: Block, { index }: BlockColumn): (Exact | null)[] {
  const options = { fallback: VIETNAMESE_DECIMAL };
  return readColumnCells(block.grid, block.rows, index, options).map((entry) =>
    entry.state === 'scored' ? entry.value : null,
  );
}

function placesOf(value: Exact): number {
  return formatDecimal(value).split('.')[1]?.length ?? 0;
}
