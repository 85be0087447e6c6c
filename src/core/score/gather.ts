/**
 * What a parent makes of its parts. Weighted means are those of in the OECD/JRC Handbook on
 * Constructing Composite Indicators (2008), step 6: an arithmetic mean lets a high part make up for a low one, a geometric mean lets it do so less
 * and less, and for a part at zero not at all.
 */
import {
  addExact,
  divideExact,
  maxExact,
  minExact,
  multiplyExact,
  signOfExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import { geometricMean } from '../number/root';
import type { Aggregation } from '../scorebook';

/** What a part brings; a blank one brings zero, so that leaving a cell empty never lifts a mean. */
interface Part {
  readonly value: Exact;
  readonly weight: Exact;
}

/** Null when a mean has no weight at all. `parts` are those that count: none is "not applicable". */
export function gatherParts(aggregation: Aggregation, parts: readonly Part[]): Exact | null {
  switch (aggregation) {
    case 'sum':
      return sumExact(parts.map(({ value }) => value));
    case 'mean':
      return arithmeticMean(parts);
    case 'geometric':
      return weightedGeometricMean(parts);
    case 'minimum':
      return parts.map(({ value }) => value).reduce(minExact);
    case 'maximum':
      return parts.map(({ value }) => value).reduce(maxExact);
  }
}

/** Σ w·v / Σ w */
function arithmeticMean(parts: readonly Part[]): Exact | null {
  let sum = ZERO;
  let weights = ZERO;
  for (const { value, weight } of parts) {
    sum = addExact(sum, multiplyExact(weight, value));
    weights = addExact(weights, weight);
  }
  return signOfExact(weights) === 0 ? null : divideExact(sum, weights);
}

/**
 * (Π v^w)^(1/Σ w) over the parts with a weight. The handbook defines it for positive values only.
 * Zero gives zero, to which it tends; so does a negative value, which has no root: a part below
 * zero is worth no more than one at zero.
 */
function weightedGeometricMean(parts: readonly Part[]): Exact | null {
  const weighed = parts.filter(({ weight }) => signOfExact(weight) > 0);
  if (weighed.length === 0) return null;
  if (weighed.some(({ value }) => signOfExact(value) <= 0)) return ZERO;
  return geometricMean(
    weighed.map(({ value }) => value),
    weighed.map(({ weight }) => weight),
  );
}
