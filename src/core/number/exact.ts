/**
 * Exact rational numbers. Points, weights and totals are kept exactly until the policy rounds
 * them, because plain binary floats decide ties by accident.
 */
import Fraction from 'fraction.js';
import { isRoundedAway, type RoundMode } from './rounding';
import {
  addSmall,
  compareSmall,
  divideSmall,
  formatSmall,
  isSmallDecimal,
  multiplySmall,
  roundSmall,
  smallDecimal,
  smallDecimalFromNumber,
  smallToNumber,
  sumSmall,
  type SmallDecimal,
} from './small-decimal';

/**
 * An exact rational number; immutable. Equal numbers are equal in depth as well: a number is a
 * ratio only when it is no small decimal. Look at it through the functions of this module only.
 */
export type Exact = SmallDecimal | Fraction;

export const ZERO: Exact = { units: 0, places: 0 };
export const ONE: Exact = { units: 1, places: 0 };

/** Doubles carry at most this many significant decimal digits: what Excel shows and compares. */
const SPREADSHEET_DIGITS = 15;

/** Enough digits to tell every double from its neighbours, with some to spare. */
const DOUBLE_DIGITS = 25;

/** Digits after the separator that a report prints at most. */
const MOST_PRINTED_PLACES = 12;

/**
 * The decimal number that a spreadsheet shows for a stored double: `0.1 + 0.2` is exactly 0.3.
 * @throws RangeError when the number is not finite
 */
export function exactFromNumber(value: number): Exact {
  const small = smallDecimalFromNumber(value);
  if (small) return small;
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  if (Number.isSafeInteger(value)) return { units: value, places: 0 };
  return exactFromDecimal(value.toPrecision(SPREADSHEET_DIGITS));
}

/**
 * Reads a plain decimal with `.` as separator, with or without an exponent: `-12.50`, `1e-7`.
 * @throws RangeError when the text is anything else
 */
export function exactFromDecimal(text: string): Exact {
  const match = /^([+-]?\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match) throw new RangeError(`Not a plain decimal: ${text}`);
  const decimals = match[2] ?? '';
  const digits = match[1]! + decimals;
  const places = decimals.length - Number(match[3] ?? 0);
  return (
    smallDecimal(Number(digits), places) ??
    exactRatio(
      BigInt(digits.replace('+', '')) * tenToThe(Math.max(-places, 0)),
      tenToThe(Math.max(places, 0)),
    )
  );
}

/** @throws RangeError when the denominator is zero */
export function exactRatio(numerator: bigint, denominator: bigint): Exact {
  if (denominator === 0n) throw new RangeError('The denominator is zero');
  return simplify(new Fraction(numerator, denominator));
}

export function isExactEqual(a: Exact, b: Exact): boolean {
  return compareExact(a, b) === 0;
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareExact(a: Exact, b: Exact): number {
  if (isSmallDecimal(a) && isSmallDecimal(b)) {
    const order = compareSmall(a, b);
    if (order !== null) return order;
  }
  return toFraction(a).compare(toFraction(b));
}

export function minExact(a: Exact, b: Exact): Exact {
  return compareExact(a, b) <= 0 ? a : b;
}

export function maxExact(a: Exact, b: Exact): Exact {
  return compareExact(a, b) >= 0 ? a : b;
}

/** The nearest double: for drawing and for cached cell values, never for arithmetic. */
export function exactToNumber(value: Exact): number {
  if (isSmallDecimal(value)) return smallToNumber(value);
  const integerDigits = String(value.n).length - String(value.d).length;
  const places = DOUBLE_DIGITS - integerDigits;
  const scaled =
    (value.n * tenToThe(Math.max(places, 0))) / (value.d * tenToThe(Math.max(-places, 0)));
  return Number(`${value.s * scaled}e${-places}`);
}

export function addExact(a: Exact, b: Exact): Exact {
  const small = isSmallDecimal(a) && isSmallDecimal(b) ? addSmall(a, b) : null;
  return small ?? simplify(toFraction(a).add(toFraction(b)));
}

export function subtractExact(a: Exact, b: Exact): Exact {
  return addExact(a, negateExact(b));
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  const small = isSmallDecimal(a) && isSmallDecimal(b) ? multiplySmall(a, b) : null;
  return small ?? simplify(toFraction(a).mul(toFraction(b)));
}

/** @throws RangeError when the divisor is zero */
export function divideExact(a: Exact, b: Exact): Exact {
  if (signOfExact(b) === 0) throw new RangeError('The divisor is zero');
  const small = isSmallDecimal(a) && isSmallDecimal(b) ? divideSmall(a, b) : null;
  return small ?? simplify(toFraction(a).div(toFraction(b)));
}

export function sumExact(values: readonly Exact[]): Exact {
  const small = values.every(isSmallDecimal) ? sumSmall(values) : null;
  return small ?? values.reduce(addExact, ZERO);
}

/** -1, 0 or 1. */
export function signOfExact(value: Exact): -1 | 0 | 1 {
  const sign = isSmallDecimal(value) ? Math.sign(value.units) : Number(value.s);
  return sign < 0 ? -1 : sign > 0 ? 1 : 0;
}

/** Numerator and denominator in lowest terms but for powers of ten; the denominator is positive. */
export function exactFraction(value: Exact): {
  readonly numerator: bigint;
  readonly denominator: bigint;
} {
  if (isSmallDecimal(value)) {
    return { numerator: BigInt(value.units), denominator: tenToThe(value.places) };
  }
  return { numerator: value.s * value.n, denominator: value.d };
}

/** How many decimal places print it exactly; Infinity for a ratio that no cell could hold. */
export function decimalPlaces(value: Exact): number {
  return isSmallDecimal(value) ? value.places : Infinity;
}

/** Rounded to that many decimal places: 0 gives whole numbers. */
export function roundExact(value: Exact, places: number, mode: RoundMode): Exact {
  if (isSmallDecimal(value)) return roundSmall(value, places, mode);
  const scaled = value.n * tenToThe(places);
  const kept = scaled / value.d;
  const rest = scaled % value.d;
  const isAway = isRoundedAway(Number(rest * 2n - value.d), kept % 2n === 1n, mode);
  return exactRatio(value.s * (isAway ? kept + 1n : kept), tenToThe(places));
}

/**
 * Plain decimal text: `.` as separator, no exponent, no trailing zeros. Exact when the decimal
 * ends within `maxPlaces`, otherwise rounded half up there.
 */
export function formatDecimal(value: Exact, maxPlaces: number = MOST_PRINTED_PLACES): string {
  const rounded = roundExact(value, maxPlaces, 'half-up');
  if (isSmallDecimal(rounded)) return formatSmall(rounded);
  const { s, n, d } = rounded;
  // The denominator divides 10^maxPlaces, so this division leaves nothing.
  const decimals = String(((n % d) * tenToThe(maxPlaces)) / d).padStart(maxPlaces, '0');
  const shortDecimals = decimals.replace(/0+$/, '');
  return `${s < 0n ? '-' : ''}${n / d}${shortDecimals && `.${shortDecimals}`}`;
}

function negateExact(value: Exact): Exact {
  if (!isSmallDecimal(value)) return value.neg();
  return value.units === 0 ? value : { units: -value.units, places: value.places };
}

function toFraction(value: Exact): Fraction {
  return isSmallDecimal(value) ? new Fraction(BigInt(value.units), tenToThe(value.places)) : value;
}

/** A ratio that is a small decimal after all becomes one. */
function simplify(ratio: Fraction): Exact {
  if (!endsAsDecimal(ratio.d)) return ratio;
  let places = 0;
  while (tenToThe(places) % ratio.d !== 0n) places += 1;
  const units = ratio.s * ratio.n * (tenToThe(places) / ratio.d);
  return smallDecimal(Number(units), places) ?? ratio;
}

/** Whether a fraction with this denominator, in lowest terms, has a last decimal. */
function endsAsDecimal(denominator: bigint): boolean {
  let rest = denominator;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

function tenToThe(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
