/** Which rows of a long list are worth drawing, for rows of different known heights. */

/** `offsets[i]` is where row i begins; the last entry is the height of the whole list. */
export function rowOffsets(heights: readonly number[]): number[] {
  const offsets = [0];
  for (const height of heights) offsets.push(offsets[offsets.length - 1]! + height);
  return offsets;
}

/** The row that holds a point, or the nearest one. */
export function rowAt(offsets: readonly number[], point: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= point) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

export interface RowWindow {
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
}

/** The rows that a viewport shows, with some more on both sides. */
export function rowWindow(
  offsets: readonly number[],
  scrollTop: number,
  viewport: number,
  spare = 4,
): RowWindow {
  const count = offsets.length - 1;
  if (count === 0) return { first: 0, end: 0 };
  return {
    first: Math.max(0, rowAt(offsets, scrollTop) - spare),
    end: Math.min(count, rowAt(offsets, scrollTop + viewport) + 1 + spare),
  };
}

/** Where to scroll so that a row is wholly in view; the same place when it is already. */
export function scrollTopFor(
  offsets: readonly number[],
  row: number,
  scrollTop: number,
  viewport: number,
): number {
  const top = offsets[row]!;
  const bottom = offsets[row + 1]!;
  if (top < scrollTop) return top;
  return bottom > scrollTop + viewport ? bottom - viewport : scrollTop;
}
