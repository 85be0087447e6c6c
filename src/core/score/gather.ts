/**
 * One number from several: their sum or a weighted mean. Aggregation as in the OECD/JRC Handbook on
 * Constructing Composite Indicators (2008), step 7: a linear mean lets a high part make up for a
 * low one, a geometric mean lets it do so less and less, and a part at zero not at all.
 */
import {
  addExact,
  divideExact,
  multiplyExact,
  signOfExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import { geometricMean } from '../number/root';
import type { Aggregation } from '../scorebook';

/** What a part brings; a blank one brings zero, so that leaving a cell empty never lifts a mean. */
export interface Part {
  readonly value: Exact;
  /** Used for means only. */
  readonly weight: Exact;
}

/** Null when all weights are zero. `parts` are those that count: none is "not applicable". */
export function gatherParts(aggregation: Aggregation, parts: readonly Part[]): Exact | null {
  switch (aggregation) {
    case 'sum':
      return sumExact(parts.map(({ value }) => value));
    case 'mean':
      return arithmeticMean(parts);
    case 'geometric':
      return weightedGeometricMean(parts);
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
