/**
 * The price of the policy: which units would change place under the neighbouring choices, had the
 * decision been read otherwise.
 */
import { roundExact } from '../number/exact';
import { MOST_POLICY_PLACES, POLICY_CHOICES, type Policy } from '../policy/policy';
import type { ScoreTable } from '../scorebook';
import { rankInside, rankSets } from './rank-inside';
import type { Score, TableResults, UnitResult } from './results';
import { makeScheme } from './scheme';
import { scoreUnit } from './score-unit';
import { compareStandings, standingOf, tieBreakChain } from './tie-break';

/** The one choice that is made otherwise, as a policy states it. */
export type PolicyChange =
  Pick<Policy, 'places'> | Pick<Policy, 'rankOn'> | Pick<Policy, 'ties'> | Pick<Policy, 'tieBreak'>;

export interface PolicyPrice {
  readonly change: PolicyChange;
  /** In the order of the table. */
  readonly moved: readonly Move[];
}

/** Overall ranks; whole numbers, or halves where one of the two tie rules is `average`. */
export interface Move {
  /** Index of the unit. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** Units times nodes. */
const MOST_PRICED_CELLS = 20_000;

/** Null for a table so large that ranking it anew for every choice is done on demand only. */
export function policyPrice(
  table: ScoreTable,
  results: TableResults,
  isAsked = false,
): PolicyPrice[] | null {
  if (!isAsked && table.units.length * table.nodes.length > MOST_PRICED_CELLS) return null;
  return neighboursOf(results.policy).map((change) => {
    const ranks = ranksUnder(table, results, { ...results.policy, ...change });
    const moved = results.units.flatMap(({ rank: from }, unit): Move[] => {
      const to = ranks[unit]!;
      return from === null || to === null || from === to ? [] : [{ unit, from, to }];
    });
    return { change, moved };
  });
}

/** Without those that could move nobody: places where nothing ranked is rounded to them. */
function neighboursOf({ places, roundAt, rankOn, ties, tieBreak }: Policy): PolicyChange[] {
  const rounds = roundAt !== 'never';
  const nextPlaces = [places - 1, places + 1].filter(
    (other) => rounds && rankOn === 'rounded' && other >= 0 && other <= MOST_POLICY_PLACES,
  );
  return [
    ...nextPlaces.map((other) => ({ places: other })),
    ...POLICY_CHOICES.rankOn.flatMap((other) =>
      rounds && other !== rankOn ? [{ rankOn: other }] : [],
    ),
    ...POLICY_CHOICES.ties.flatMap((other) => (other === ties ? [] : [{ ties: other }])),
    ...(tieBreak.length > 0 ? [{ tieBreak: [] }] : []),
  ];
}

function ranksUnder(
  table: ScoreTable,
  results: TableResults,
  policy: Policy,
): readonly (number | null)[] {
  const chain = tieBreakChain(table, policy);
  const standings = scoresUnder(table, results, policy).map(({ total, nodes }) =>
    standingOf(total, nodes, chain, policy),
  );
  return rankInside(rankSets(table).overall, standings, compareStandings, policy.ties);
}

type Scores = Pick<UnitResult, 'total' | 'nodes'>;

/** Only other places below the total make other sums; the rest is the same scores read otherwise. */
function scoresUnder(
  table: ScoreTable,
  { units, policy: former }: TableResults,
  policy: Policy,
): readonly Scores[] {
  if (policy.places === former.places) return units;
  if (policy.roundAt !== 'total') {
    const scheme = makeScheme(table, policy);
    return table.units.map((unit) => scoreUnit(scheme, unit));
  }
  const round = (score: Score): Score =>
    score.state === 'scored'
      ? { ...score, rounded: roundExact(score.exact, policy.places, policy.roundMode) }
      : score;
  const isRounded = table.nodes.map(
    ({ parent, children }) => parent === null || children.length > 0,
  );
  return units.map(({ total, nodes }) => ({
    total: round(total),
    nodes: nodes.map((score, node) => (isRounded[node] ? round(score) : score)),
  }));
}
