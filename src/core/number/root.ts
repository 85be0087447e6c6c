/**
 * The weighted geometric mean of exact numbers. A root is rarely rational, so that this is the one
 * place where an exact number is an approximation, and one that never breaks a tie: it is
 * computed to 75 significant digits and then settled on the fraction that it is, or on 30 digits.
 */
import { exactFromDecimal, exactFraction, exactRatio, exactToNumber, type Exact } from './exact';

/** Bits of a mantissa while a root is computed: about 77 decimal digits. */
const BITS = 256;

/** Two numbers nearer than this share of themselves are one: about 60 decimal digits. */
const SAME_BITS = 200n;

/** A root with a denominator up to this is recognised as the fraction that it is. */
const LARGEST_DENOMINATOR = 10n ** 18n;

/** No quotient of a number that is not the fraction before it is as large. */
const NOISE = 1n << 64n;

/** Significant digits of a root that is no such fraction. */
const ROOT_DIGITS = 30;

/** A last step smaller than this share leaves nothing to improve. */
const SETTLED_BITS = 26n;

/** Four steps do for weights as people write them, some more for weights of fifteen digits. */
const MOST_STEPS = 64;

/** The positive number mantissa · 2^exponent, cut off after `BITS`. */
interface Binary {
  readonly mantissa: bigint;
  readonly exponent: bigint;
}

/**
 * The n-th root of the product of value^weight, where n is the sum of the weights. Exact when it is
 * a fraction with a denominator up to 10^18, otherwise right to 30 significant digits; the same
 * for the same product, however it is made up.
 * @param values positive
 * @param weights positive, one a value
 */
export function geometricMean(values: readonly Exact[], weights: readonly Exact[]): Exact {
  const powers = wholeWeights(weights);
  const degree = powers.reduce((sum, power) => sum + power, 0n);
  const product = productsByPower(values, powers)
    .map(([exponent, base]) => power(base, exponent))
    .reduce(multiply);
  const root = newtonRoot(product, degree, estimate(values, weights));
  return settle(root);
}

/** The product of all values that are taken to the same power; quick where all weigh the same. */
function productsByPower(values: readonly Exact[], powers: readonly bigint[]): [bigint, Binary][] {
  const products = new Map<bigint, { numerator: bigint; denominator: bigint }>();
  values.forEach((value, index) => {
    const { numerator, denominator } = exactFraction(value);
    const known = products.get(powers[index]!);
    products.set(powers[index]!, {
      numerator: numerator * (known?.numerator ?? 1n),
      denominator: denominator * (known?.denominator ?? 1n),
    });
  });
  return [...products].map(([exponent, { numerator, denominator }]) => [
    exponent,
    divide(shorten(numerator, 0n), shorten(denominator, 0n)),
  ]);
}

/** The weights in their smallest whole proportion: 0.4, 0.3 and 0.3 are 4 to 3 to 3. */
function wholeWeights(weights: readonly Exact[]): bigint[] {
  const ratios = weights.map(exactFraction);
  const common = ratios.reduce((lcm, { denominator }) => {
    return (lcm / greatestDivisor(lcm, denominator)) * denominator;
  }, 1n);
  const whole = ratios.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const divisor = whole.reduce(greatestDivisor);
  return whole.map((weight) => weight / divisor);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** Near enough for Newton's method; what it leaves wrong is gone after the first steps. */
function estimate(values: readonly Exact[], weights: readonly Exact[]): Binary {
  const shares = weights.map(exactToNumber);
  const sum = shares.reduce((total, share) => total + share, 0);
  const logarithm = values.reduce(
    (total, value, index) => total + (Math.log2(exactToNumber(value)) * shares[index]!) / sum,
    0,
  );
  const whole = Math.floor(logarithm);
  const mantissa = BigInt(Math.round(2 ** (logarithm - whole) * 2 ** 52));
  return shorten(mantissa, BigInt(whole) - 52n);
}

/** y ← y + y·(product / y^degree − 1) / degree */
function newtonRoot(product: Binary, degree: bigint, start: Binary): Binary {
  const one = 1n << BigInt(BITS);
  let root = start;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const quotient = divide(product, power(root, degree));
    const shift = quotient.exponent + BigInt(BITS);
    const ratio = shift >= 0n ? quotient.mantissa << shift : quotient.mantissa >> -shift;
    const step = (ratio - one) / degree;
    root = multiply(root, shorten(one + step, BigInt(-BITS)));
    if (step >> SETTLED_BITS === 0n || step >> SETTLED_BITS === -1n) break;
  }
  return root;
}

function shorten(mantissa: bigint, exponent: bigint): Binary {
  const surplus = mantissa.toString(16).length * 4 - BITS;
  if (surplus <= 0) return { mantissa, exponent };
  return { mantissa: mantissa >> BigInt(surplus), exponent: exponent + BigInt(surplus) };
}

function multiply(a: Binary, b: Binary): Binary {
  return shorten(a.mantissa * b.mantissa, a.exponent + b.exponent);
}

function divide(a: Binary, b: Binary): Binary {
  const room = BigInt(2 * BITS);
  return shorten((a.mantissa << room) / b.mantissa, a.exponent - b.exponent - room);
}

function power(base: Binary, exponent: bigint): Binary {
  if (exponent === 1n) return base;
  const half = power(base, exponent >> 1n);
  const square = multiply(half, half);
  return exponent % 2n === 0n ? square : multiply(square, base);
}

function settle({ mantissa, exponent }: Binary): Exact {
  const numerator = exponent >= 0n ? mantissa << exponent : mantissa;
  const denominator = exponent >= 0n ? 1n : 1n << -exponent;
  return nearFraction(numerator, denominator) ?? roundToDigits(numerator, denominator);
}

/**
 * The simplest fraction that is the number but for the noise of its last digits, or null. It is the
 * convergent of the continued fraction before a quotient that only noise can make.
 */
function nearFraction(numerator: bigint, denominator: bigint): Exact | null {
  let [above, below] = [numerator, denominator];
  let [lastTop, top] = [0n, 1n];
  let [lastBottom, bottom] = [1n, 0n];
  while (below !== 0n && bottom <= LARGEST_DENOMINATOR) {
    const whole = above / below;
    if (whole > NOISE && isSame(top * denominator, numerator * bottom)) break;
    [above, below] = [below, above - whole * below];
    [lastTop, top] = [top, whole * top + lastTop];
    [lastBottom, bottom] = [bottom, whole * bottom + lastBottom];
  }
  return bottom <= LARGEST_DENOMINATOR ? exactRatio(top, bottom) : null;
}

function isSame(a: bigint, b: bigint): boolean {
  const distance = a > b ? a - b : b - a;
  return distance << SAME_BITS <= b;
}

function roundToDigits(numerator: bigint, denominator: bigint): Exact {
  // One digit more or fewer at the start is made up for by rounding the text.
  const places = ROOT_DIGITS + 6 - (String(numerator).length - String(denominator).length);
  const scaled =
    places >= 0
      ? (numerator * 10n ** BigInt(places)) / denominator
      : numerator / (denominator * 10n ** BigInt(-places));
  const digits = String(scaled);
  const surplus = digits.length - ROOT_DIGITS;
  const step = 10n ** BigInt(surplus);
  const rounded = (scaled + step / 2n) / step;
  return exactFromDecimal(`${rounded}e${surplus - places}`);
}
