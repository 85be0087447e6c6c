/** Whole steps and the lesser of two limits. */
import {
  compareExact,
  divideExact,
  minExact,
  roundExact,
  subtractExact,
  type Exact,
} from '../../number/exact';

const ONE_WHOLE: Exact = { units: 1, places: 0 };

/** How many whole times `part` goes into a number that is not negative. */
export function wholeTimes(value: Exact, part: Exact): Exact {
  const times = divideExact(value, part);
  const rounded = roundExact(times, 0, 'half-up');
  return compareExact(rounded, times) > 0 ? subtractExact(rounded, ONE_WHOLE) : rounded;
}

export function atMost(value: Exact, limit: Exact | null): Exact {
  return limit === null ? value : minExact(value, limit);
}
