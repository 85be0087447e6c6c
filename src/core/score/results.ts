/** What scoring a table gives: nothing here is written anywhere yet. */
import type { Exact } from '../number/exact';
import type { Policy } from '../policy/policy';

/**
 * The score of a unit on a node or in total. `exact` has never been rounded; `rounded` is what
 * the policy makes of it, and what is shown and ranked by itself. `blank`: no leaf below was
 * scored; `notApplicable`: every leaf below is; `refused`: the policy refuses a total because
 * of a blank.
 */
export type Score =
  | { readonly state: 'scored'; readonly exact: Exact; readonly rounded: Exact }
  | { readonly state: 'blank' | 'notApplicable' | 'refused' };

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
  /** Among all units of the table, or among those of its period; null without a total. A whole number, or a half for average ranks. */
  readonly rank: number | null;
  /** Among the units of the same scope; null without scope or total, and where the scope is the period that `rank` is of. */
  readonly scopeRank: number | null;
  /** Null where no equal total was set apart for the overall rank. */
  readonly tieBreak: TieBreak | null;
  /** By node index, for the nodes of `rankedGroups`. */
  readonly groupRanks: ReadonlyMap<number, number>;
}

export interface TableResults {
  readonly tableId: string;
  /** The policy as applied to this table: its `places` are 4 for index values unless chosen. */
  readonly policy: Policy;
  /** In the order of `ScoreTable.units`. */
  readonly units: readonly UnitResult[];
}

/** The value by which the policy ranks; null for what has no score. */
export function rankedValue(score: Score, policy: Policy): Exact | null {
  if (score.state !== 'scored') return null;
  return policy.rankOn === 'exact' ? score.exact : score.rounded;
}
