/** What scoring a table gives: nothing here is written anywhere yet. */
import type { Exact } from '../number/exact';
import type { Policy } from '../policy/policy';

/**
 * Why what was scored comes to no score all the same: a blank that the policy refuses, too little
 * below that was scored, or a maximum to rescale by that nothing states.
 */
export type RefusalReason = 'blank' | 'coverage' | 'no-maximum';

export interface ScoredScore {
  readonly state: 'scored';
  /** Never rounded. */
  readonly exact: Exact;
  /** What the policy makes of it, and what is shown and ranked by itself. */
  readonly rounded: Exact;
  /** The exact points, where the policy states scores as shares of the maximum. */
  readonly points?: Exact;
}

/**
 * The score of a unit on a node or in total. `blank`: no leaf below was scored; `notApplicable`:
 * every leaf below is.
 */
export type Score =
  | ScoredScore
  | { readonly state: 'blank' | 'notApplicable' }
  | { readonly state: 'refused'; readonly reason: RefusalReason };

/** A cap or a floor that acted: what was gathered, and what counts instead, in points. */
export interface LimitedScore {
  /** A node index; null for the total. */
  readonly node: number | null;
  readonly bound: 'most' | 'least';
  readonly raw: Exact;
  readonly limited: Exact;
}

/** Where the chain of the policy set a unit apart from others of the same total. */
export interface TieBreak {
  /** Of those below it the nearest; null when it stands above none. */
  readonly over: TieBreakStep | null;
  /** Of those above it the nearest. */
  readonly under: TieBreakStep | null;
}

export interface TieBreakStep {
  /** Index of the node whose scores decided. */
  readonly node: number;
  /** Index of the other unit. */
  readonly unit: number;
}

export interface UnitResult {
  /** By node index. */
  readonly nodes: readonly Score[];
  readonly total: Score;
  /** Parts before what they are part of, the total last. */
  readonly limits: readonly LimitedScore[];
  /** Among all units of the table, or among those of its period; null without a total. A whole number, or a half for average ranks. */
  readonly rank: number | null;
  /** Among the units of the same scope; null without scope or total, and where the scope is the period that `rank` is of. */
  readonly scopeRank: number | null;
  /** Null where no equal total was set apart for the overall rank. */
  readonly tieBreak: TieBreak | null;
  /** By node index, for the nodes of `rankedGroups`. */
  readonly groupRanks: ReadonlyMap<number, number>;
  /** By index of `TableFramework.derived`. */
  readonly derived: readonly DerivedResult[];
  /** Null without a total or without classes. */
  readonly class: UnitClass | null;
}

/** `at` is an index into the classes of the table; `missed` is the best that the total alone gives. */
export type UnitClass =
  | { readonly state: 'classed'; readonly at: number; readonly missed: number | null }
  /** It fits no class. */
  | { readonly state: 'none'; readonly missed: number | null }
  /** Nobody can tell whether it has this class: its conditions are not all understood. */
  | { readonly state: 'undecided'; readonly at: number };

/** A pillar or another index beside the tree, in 0–1. */
export interface DerivedResult {
  readonly score: Score;
  /** As `UnitResult.rank` and `scopeRank`, by this index. */
  readonly rank: number | null;
  readonly scopeRank: number | null;
}

/** What a new unit has after a merger: the mean of its old ones. */
export interface MergedResult {
  /** By node index. */
  readonly nodes: readonly Score[];
  readonly total: Score;
  /** Among all new units; null without a total. */
  readonly rank: number | null;
  readonly class: UnitClass | null;
}

export interface TableResults {
  readonly tableId: string;
  /** The policy as applied to this table: its `places` are 4 for index values unless chosen. */
  readonly policy: Policy;
  /** In the order of `ScoreTable.units`. */
  readonly units: readonly UnitResult[];
  /** In the order of `ScoreTable.mergers`; empty without any. */
  readonly merged: readonly MergedResult[];
}

/** The value by which the policy ranks; null for what has no score. */
export function rankedValue(score: Score, policy: Policy): Exact | null {
  if (score.state !== 'scored') return null;
  return policy.rankOn === 'exact' ? score.exact : score.rounded;
}
