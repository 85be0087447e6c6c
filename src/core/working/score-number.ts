/** The number that a score cell gets for points. */
import {
  exactToNumber,
  roundExact,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Policy } from '../policy/policy';

/**
 * Rounded where the policy rounds indicators, exact else.
 * @param isSubtracted whether the cell holds the points of a deduction without their sign
 */
export function scoreNumber(
  points: Exact,
  { places, roundAt, roundMode }: Pick<Policy, 'places' | 'roundAt' | 'roundMode'>,
  isSubtracted: boolean,
): number {
  const isRounded = roundAt === 'indicator' || roundAt === 'tier';
  const rounded = isRounded ? roundExact(points, places, roundMode) : points;
  const isTaken = isSubtracted && signOfExact(rounded) < 0;
  return exactToNumber(isTaken ? subtractExact(ZERO, rounded) : rounded);
}
