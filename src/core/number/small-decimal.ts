/**
 * Decimals small enough for plain double arithmetic to be exact: almost every score there is.
 * Every function answers null when the result is not one of them any more.
 */
import { isRoundedAway, type RoundMode } from './rounding';

/** The number `units / 10^places`; `units` is a safe integer that ends in 0 only at 0 places. */
export interface SmallDecimal {
  readonly units: number;
  readonly places: number;
}

/** Powers of ten up to 10^22 are exact doubles. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

const MOST_SMALL_PLACES = POWERS_OF_TEN.length - 1;

export function isSmallDecimal(value: object): value is SmallDecimal {
  return 'units' in value;
}

export function smallDecimal(units: number, places: number): SmallDecimal | null {
  if (!Number.isSafeInteger(units) || places < 0) return null;
  if (units === 0) return { units: 0, places: 0 };
  let shortUnits = units;
  let shortPlaces = places;
  while (shortPlaces > 0 && shortUnits % 10 === 0) {
    shortUnits /= 10;
    shortPlaces -= 1;
  }
  return shortPlaces > MOST_SMALL_PLACES ? null : { units: shortUnits, places: shortPlaces };
}

/** `0.85` → 85 / 10²; null when the double is no decimal of a few places that reads back as itself. */
export function smallDecimalFromNumber(value: number): SmallDecimal | null {
  for (let places = 0; places <= 6; places += 1) {
    const power = POWERS_OF_TEN[places]!;
    const units = Math.round(value * power);
    // A decimal of at most 15 digits and its nearest double stand for each other.
    if (Math.abs(units) < 1e15 && units / power === value) return smallDecimal(units, places);
  }
  return null;
}

export function addSmall(a: SmallDecimal, b: SmallDecimal): SmallDecimal | null {
  const places = Math.max(a.places, b.places);
  const left = unitsAt(a, places);
  const right = unitsAt(b, places);
  return left === null || right === null ? null : smallDecimal(left + right, places);
}

/** One count over the common denominator, so that a long sum makes no numbers in between. */
export function sumSmall(values: readonly SmallDecimal[]): SmallDecimal | null {
  let places = 0;
  for (const value of values) if (value.places > places) places = value.places;
  let sum = 0;
  for (const value of values) {
    sum += value.units * POWERS_OF_TEN[places - value.places]!;
    // A term beyond the safe integers leaves the sum beyond them, or is even and so still exact.
    if (!Number.isSafeInteger(sum)) return null;
  }
  return smallDecimal(sum, places);
}

export function multiplySmall(a: SmallDecimal, b: SmallDecimal): SmallDecimal | null {
  return smallDecimal(a.units * b.units, a.places + b.places);
}

/** More decimals than these are left to fractions. */
const MOST_QUOTIENT_PLACES = 4;

/** @param b not zero */
export function divideSmall(a: SmallDecimal, b: SmallDecimal): SmallDecimal | null {
  for (let more = 0; more <= MOST_QUOTIENT_PLACES; more += 1) {
    const units = a.units * POWERS_OF_TEN[more]!;
    if (!Number.isSafeInteger(units)) return null;
    if (units % b.units !== 0) continue;
    const places = a.places - b.places + more;
    const quotient = units / b.units;
    return places >= 0
      ? smallDecimal(quotient, places)
      : smallDecimal(quotient * POWERS_OF_TEN[-places]!, 0);
  }
  return null;
}

export function compareSmall(a: SmallDecimal, b: SmallDecimal): number | null {
  const places = Math.max(a.places, b.places);
  const left = unitsAt(a, places);
  const right = unitsAt(b, places);
  return left === null || right === null ? null : Math.sign(left - right);
}

export function roundSmall(value: SmallDecimal, places: number, mode: RoundMode): SmallDecimal {
  if (value.places <= places) return value;
  const step = POWERS_OF_TEN[value.places - places]!;
  const rest = Math.abs(value.units % step);
  const floor = (Math.abs(value.units) - rest) / step;
  const isAway = isRoundedAway(rest - (step - rest), floor % 2 === 1, mode);
  // Fewer units at fewer places always fit.
  return smallDecimal(Math.sign(value.units) * (isAway ? floor + 1 : floor), places)!;
}

/** Plain decimal text: `-0.05`. */
export function formatSmall(value: SmallDecimal): string {
  if (value.places === 0) return String(value.units);
  const digits = String(Math.abs(value.units)).padStart(value.places + 1, '0');
  const sign = value.units < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -value.places)}.${digits.slice(-value.places)}`;
}

/** The nearest double. */
export function smallToNumber(value: SmallDecimal): number {
  return value.units / POWERS_OF_TEN[value.places]!;
}

/** The same number counted in units of 10^-places, or null when that is no safe integer. */
function unitsAt(value: SmallDecimal, places: number): number | null {
  const units = value.units * POWERS_OF_TEN[places - value.places]!;
  return Number.isSafeInteger(units) ? units : null;
}
