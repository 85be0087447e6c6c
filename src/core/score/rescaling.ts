/**
 * How a sum makes up for what is not there: achieved / (max − excluded) × max, as Thừa Thiên Huế
 * did in 2020 (QĐ 3402), for what is not applicable, and the same for blanks that are skipped.
 */
import {
  divideExact,
  ONE,
  signOfExact,
  subtractExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Flow, Gaps } from './flow';
import type { Gathering } from './gathering';
import { isLimited } from './limits';
import { isExtra, maximumAt, rescaledMaximum, type Scheme } from './scheme';

export interface Rescaling {
  /** For the score of the node itself; null where a maximum is missing. */
  readonly factor: Exact | null;
  /** For what parents rescale from the leaves: without what is not applicable. */
  readonly baseFactor: Exact | null;
}

export const NO_GAPS: Gaps = { excluded: ZERO, skipped: ZERO };
const NO_RESCALING: Rescaling = { factor: ONE, baseFactor: ONE };

/** Σ of the children's gaps; null where one of them is not known. */
export function gapsBelow(
  scheme: Scheme,
  { node, nodes }: Gathering,
  flows: readonly Flow[],
): Gaps {
  const inside = flows.filter((_, index) => !isExtra(scheme, node, nodes[index]!));
  const sum = (gap: keyof Gaps): Exact | null => {
    const gaps = inside.map((flow) => (flow.state === 'refused' ? ZERO : flow[gap]));
    const known = gaps.filter((value) => value !== null);
    return known.length === gaps.length ? sumExact(known) : null;
  };
  return { excluded: sum('excluded'), skipped: sum('skipped') };
}

/**
 * The gaps that a parent leaves in what gathers it, none of whose children inside the maximum is
 * scored: all of it where nothing applies.
 */
export function gapsOfUnscored(scheme: Scheme, gathering: Gathering, flows: readonly Flow[]): Gaps {
  const { node, nodes, aggregation, limits } = gathering;
  const { notApplicable, missing } = scheme.policy;
  const inside = flows.filter((_, index) => !isExtra(scheme, node, nodes[index]!));
  if (inside.length === 0 || (node !== null && scheme.isOutside[node])) return NO_GAPS;
  const maximum = maximumAt(scheme, node);
  if (inside.every(({ state }) => state === 'notApplicable')) {
    return { excluded: maximum, skipped: ZERO };
  }
  const isOpen = aggregation === 'sum' && !isLimited(limits);
  if (isOpen && notApplicable !== 'redistribute') return gapsBelow(scheme, gathering, flows);
  return { excluded: ZERO, skipped: missing === 'skip' ? maximum : ZERO };
}

/** By what a sum is multiplied, of which something inside the maximum is scored. */
export function rescalingOf(scheme: Scheme, gathering: Gathering, gaps: Gaps): Rescaling {
  const { notApplicable } = scheme.policy;
  const isFilled = notApplicable === 'rescale' || notApplicable === 'redistribute';
  const isWhole = (gap: Exact | null): boolean => gap !== null && signOfExact(gap) === 0;
  const { excluded, skipped } = gaps;
  if (isWhole(skipped) && (!isFilled || isWhole(excluded))) return NO_RESCALING;
  const baseFactor = shareOf(scheme, gathering, gaps, false);
  const base = isWhole(skipped) ? ONE : baseFactor;
  const factor = isFilled ? shareOf(scheme, gathering, gaps, true) : base;
  return { factor, baseFactor: base };
}

/** maximum / what is present of it; with `isFilled` what is not applicable is made up for, too. */
function shareOf(
  scheme: Scheme,
  gathering: Gathering,
  { excluded, skipped }: Gaps,
  isFilled: boolean,
): Exact | null {
  const maximum = rescaledMaximum(scheme, gathering);
  if (maximum === null || excluded === null || skipped === null) return null;
  const applicable = subtractExact(maximum, excluded);
  const present = subtractExact(applicable, skipped);
  if (signOfExact(present) <= 0) return null;
  return divideExact(isFilled ? maximum : applicable, present);
}
