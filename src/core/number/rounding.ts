/** What happens to a number that lies exactly between two neighbours: the heart of each mode. */

/** `half-up`: away from zero, as Excel's ROUND; `half-even`: to the even neighbour. */
export type RoundMode = 'half-up' | 'half-even';

/**
 * Whether a magnitude goes to the neighbour away from zero.
 * @param restToHalf negative, zero or positive as what is cut off is below, at or above a half
 * @param isKeptOdd whether the last digit that is kept is odd
 */
export function isRoundedAway(restToHalf: number, isKeptOdd: boolean, mode: RoundMode): boolean {
  if (restToHalf !== 0) return restToHalf > 0;
  return mode === 'half-up' || isKeptOdd;
}
