/** Points and shares of the maximum. */
import {
  compareExact,
  decimalPlaces,
  formatDecimal,
  multiplyExact,
  ONE,
  signOfExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Amount, Award } from './rule';

export const NO_POINTS: Amount = { unit: 'points', value: ZERO };
export const FULL_POINTS: Amount = { unit: 'maximum', value: ONE };

export function pointsOf(value: Exact): Amount {
  return { unit: 'points', value };
}

/** In points; null when it is a share of something that is not known. */
export function amountInPoints(amount: Amount, max: Exact | null): Exact | null {
  if (amount.unit === 'points') return amount.value;
  if (signOfExact(amount.value) === 0) return ZERO;
  return amount.unit === 'achieved' ? null : max && multiplyExact(amount.value, max);
}

/** The most that an award gives, in points; null when that is not known. */
export function mostInPoints(award: Award, max: Exact | null): Exact | null {
  return award.unit === 'span' ? (award.range.high?.value ?? null) : amountInPoints(award, max);
}

export function isNoPoints(amount: Amount): boolean {
  return signOfExact(amount.value) === 0;
}

/** Whether both are known and equal in points. */
export function isSameAmount(a: Amount, b: Amount, max: Exact | null): boolean {
  if (a.unit === b.unit) return compareExact(a.value, b.value) === 0;
  const left = amountInPoints(a, max);
  const right = amountInPoints(b, max);
  return left !== null && right !== null && compareExact(left, right) === 0;
}

/** A terminating decimal as `0.5`, anything else as `40/3`. */
export function formatFraction(value: Exact): string {
  if (decimalPlaces(value) !== Infinity) return formatDecimal(value, decimalPlaces(value));
  return (value as { toFraction(): string }).toFraction();
}

/** As Vietnamese prints it: `0,5`, `40/3`. */
export function formatVietnamese(value: Exact): string {
  return formatFraction(value).replace('.', ',');
}
