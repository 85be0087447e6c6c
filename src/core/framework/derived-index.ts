/** Indices that are computed beside the tree: pillars and other groups that overlap. */
import { divideExact, multiplyExact, signOfExact, sumExact, type Exact } from '../number/exact';
import { squeezeText } from '../text/fold';

/**
 * - `share`: Σ weight·points / Σ weight·maximum over the parts;
 * - `weighted`: Σ weight·(points / maximum) over the parts;
 * - `mean`: the same over Σ weight.
 */
export type DerivedKind = 'share' | 'weighted' | 'mean';

export interface DerivedPart {
  /** Code or name of an entry, or the code of an index that stands above this one. */
  readonly code: string;
  readonly weight: Exact;
}

export interface DerivedIndex {
  readonly code: string;
  readonly name: string;
  readonly kind: DerivedKind;
  readonly parts: readonly DerivedPart[];
  /** Where the formula is from, above all when it was inferred; null when the decision states it. */
  readonly note: string | null;
}

/** The index that a part names by its code. */
export function indexNamed(
  indices: readonly DerivedIndex[],
  written: string,
): DerivedIndex | undefined {
  return indices.find(({ code }) => squeezeText(code) === squeezeText(written));
}

/** What a unit has on a part, and the most that it could have. */
export interface PartPoints {
  readonly weight: Exact;
  readonly points: Exact;
  readonly maximum: Exact;
}

/** The index of a unit in 0–1; null without any points to get. */
export function derivedValue(kind: DerivedKind, parts: readonly PartPoints[]): Exact | null {
  if (kind === 'share') {
    const points = sumExact(parts.map((part) => multiplyExact(part.weight, part.points)));
    const maximum = sumExact(parts.map((part) => multiplyExact(part.weight, part.maximum)));
    return signOfExact(maximum) === 0 ? null : divideExact(points, maximum);
  }
  if (parts.length === 0 || parts.some(({ maximum }) => signOfExact(maximum) === 0)) return null;
  const sum = sumExact(
    parts.map(({ weight, points, maximum }) => multiplyExact(weight, divideExact(points, maximum))),
  );
  if (kind === 'weighted') return sum;
  const weights = sumExact(parts.map(({ weight }) => weight));
  return signOfExact(weights) === 0 ? null : divideExact(sum, weights);
}
