/** Indices that are computed beside the tree: pillars and other groups that overlap. */
import {
  addExact,
  divideExact,
  multiplyExact,
  signOfExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';

/**
 * - `share`: Σ weight·points / Σ weight·maximum over the parts;
 * - `weighted`: Σ weight·(points / maximum) over the parts.
 */
export type DerivedKind = 'share' | 'weighted';

export interface DerivedPart {
  /** Code of the entry, or its name where it has no code. */
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

/** What a unit has on a part, and the most that it could have. */
export interface PartPoints {
  readonly points: Exact;
  readonly maximum: Exact;
}

/** The index of a unit in 0–1; null when a part is not known or has no points to get. */
export function derivedValue(
  index: Pick<DerivedIndex, 'kind' | 'parts'>,
  pointsOf: (code: string) => PartPoints | null,
): Exact | null {
  const parts = index.parts.map(({ code, weight }) => ({ weight, of: pointsOf(code) }));
  if (parts.length === 0) return null;
  if (index.kind === 'share') {
    let points = ZERO;
    let maximum = ZERO;
    for (const { weight, of } of parts) {
      if (!of) return null;
      points = addExact(points, multiplyExact(weight, of.points));
      maximum = addExact(maximum, multiplyExact(weight, of.maximum));
    }
    return signOfExact(maximum) === 0 ? null : divideExact(points, maximum);
  }
  const shares: Exact[] = [];
  for (const { weight, of } of parts) {
    if (!of || signOfExact(of.maximum) === 0) return null;
    shares.push(multiplyExact(weight, divideExact(of.points, of.maximum)));
  }
  return sumExact(shares);
}
