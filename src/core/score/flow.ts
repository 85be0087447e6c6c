/**
 * What the nodes of one unit come to on their way up to the total, before any of it is stated.
 * A parent that rescales needs more than the value: what of it may be rescaled, and how much of
 * the maximum is not there.
 */
import { ZERO, type Exact } from '../number/exact';

/** A value at one stage of rounding. */
export interface Amount {
  /** What the node counts. */
  readonly value: Exact;
  /** What a parent rescales: without `extra`, and not rescaled itself where leaves are. */
  readonly base: Exact;
  /** Bonus and deductions outside the maximum. */
  readonly extra: Exact;
}

/** How many leaves below apply, and how many of them hold a score. */
export interface LeafCount {
  readonly applicable: number;
  readonly scored: number;
}

/** The part of a node's maximum that is not there for this unit; null where nothing states it. */
export interface Gaps {
  /** Of what is not applicable. */
  readonly excluded: Exact | null;
  /** Of blanks that are skipped. */
  readonly skipped: Exact | null;
}

export interface ScoredFlow extends LeafCount, Gaps {
  readonly state: 'scored';
  readonly exact: Amount;
  /** The exact value before a cap or a floor; null where none acted. */
  readonly raw: Exact | null;
  /** Rounded below, but not at this node itself. */
  readonly gathered: Exact;
  /** What goes up where scores are rounded below the total. */
  readonly carried: Amount;
  /** The most that the value is out of; null where nothing states it. */
  readonly outOf: Exact | null;
  /** True where the value itself would need a maximum that nothing states; `base` may do above. */
  readonly isUnscalable: boolean;
}

export type Flow =
  | ScoredFlow
  | (LeafCount & Gaps & { readonly state: 'blank' | 'notApplicable' })
  | (LeafCount & { readonly state: 'refused'; readonly reason: 'blank' | 'no-maximum' });

/** A value that is no sum of others: nothing of it is rescaled apart from the rest. */
export function plainAmount(value: Exact): Amount {
  return { value, base: value, extra: ZERO };
}

export function countLeaves(flows: readonly LeafCount[]): LeafCount {
  let applicable = 0;
  let scored = 0;
  for (const flow of flows) {
    applicable += flow.applicable;
    scored += flow.scored;
  }
  return { applicable, scored };
}
