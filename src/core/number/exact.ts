/**
 * Exact rational numbers. Points, weights and totals are kept exactly until the policy rounds
 * them, because plain binary floats decide ties by accident.
 */
import Fraction from 'fraction.js';

/** An exact rational number; immutable. */
export type Exact = Fraction;

export const ZERO: Exact = new Fraction(0n, 1n);
export const ONE: Exact = new Fraction(1n, 1n);

/** Doubles carry at most this many significant decimal digits: what Excel shows and compares. */
const SPREADSHEET_DIGITS = 15;

/**
 * The decimal number that a spreadsheet shows for a stored double: `0.1 + 0.2` is exactly 0.3.
 * @throws RangeError when the number is not finite
 */
export function exactFromNumber(value: number): Exact {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  if (Number.isSafeInteger(value)) return new Fraction(BigInt(value), 1n);
  return exactFromDecimal(value.toPrecision(SPREADSHEET_DIGITS));
}

/**
 * Reads a plain decimal with `.` as separator, with or without an exponent: `-12.50`, `1e-7`.
 * @throws RangeError when the text is anything else
 */
export function exactFromDecimal(text: string): Exact {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match) throw new RangeError(`Not a plain decimal: ${text}`);
  const decimals = match[3] ?? '';
  const digits = BigInt((match[1] ?? '') + match[2]! + decimals);
  const exponent = Number(match[4] ?? 0) - decimals.length;
  return exponent >= 0
    ? new Fraction(digits * 10n ** BigInt(exponent), 1n)
    : new Fraction(digits, 10n ** BigInt(-exponent));
}

/** @throws RangeError when the denominator is zero */
export function exactRatio(numerator: bigint, denominator: bigint): Exact {
  if (denominator === 0n) throw new RangeError('The denominator is zero');
  return new Fraction(numerator, denominator);
}

export function isExactEqual(a: Exact, b: Exact): boolean {
  return a.n * b.d * a.s === b.n * a.d * b.s;
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareExact(a: Exact, b: Exact): number {
  const left = a.s * a.n * b.d;
  const right = b.s * b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest double: for drawing and for cached cell values, never for arithmetic. */
export function exactToNumber(value: Exact): number {
  return Number(value.s * value.n) / Number(value.d);
}

export function addExact(a: Exact, b: Exact): Exact {
  return a.add(b);
}

export function subtractExact(a: Exact, b: Exact): Exact {
  return a.sub(b);
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  return a.mul(b);
}

/** @throws RangeError when the divisor is zero */
export function divideExact(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('The divisor is zero');
  return a.div(b);
}

export function sumExact(values: Iterable<Exact>): Exact {
  let sum = ZERO;
  for (const value of values) sum = addExact(sum, value);
  return sum;
}

/** -1, 0 or 1. */
export function signOfExact(value: Exact): -1 | 0 | 1 {
  return value.n === 0n ? 0 : value.s < 0n ? -1 : 1;
}
