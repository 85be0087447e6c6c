/** The ranking as the pane lists it: best first, ties marked, numbers of the same length. */
import type { PreviousResult } from '../../core/link/previous-result';
import { rankChanges } from '../../core/link/rank-changes';
import {
  ONE,
  exactToNumber,
  formatDecimal as decimalOf,
  type Exact,
} from '../../core/number/exact';
import type { Policy } from '../../core/policy/policy';
import type {
  RefusalReason,
  Score,
  TableResults,
  UnitClass,
  UnitResult,
} from '../../core/score/results';
import type { FrameworkNode, ScoreTable, ScoredUnit } from '../../core/scorebook';
import type { CellAddress } from '../../core/sheet/address';
import { statedMaximum } from '../table-facts';

export interface RankingView {
  /** A node of `rankedGroups`, or null for the total. */
  readonly node: number | null;
  /** An index beside the tree, by its place in `TableFramework.derived`; null for none. */
  readonly derived: number | null;
  /** Units of one scope only, ranked inside it; null for all units. */
  readonly scope: string | null;
}

export interface RankingRow {
  readonly unit: string;
  readonly cell: CellAddress;
  readonly rank: number | null;
  readonly isTied: boolean;
  /** Places gained since last year's result, negative: lost; null where nothing tells. */
  readonly change: number | null;
  /** A plain decimal with the same number of places in every row; null without a score. */
  readonly points: string | null;
  readonly state: Score['state'];
  /** Why there is no score although something was scored; null otherwise. */
  readonly refusal: RefusalReason | null;
  /** 0 to 1, or null when there is no score or no maximum. */
  readonly share: number | null;
  /** What set the unit apart from others of the same total; null where nothing had to. */
  readonly tieBreak: ShownTieBreak | null;
  readonly class: ShownClass | null;
}

/** The class of a unit; `name` is null where it fits none, or nobody can tell. */
export interface ShownClass {
  readonly state: UnitClass['state'];
  readonly name: string | null;
}

/** Of several decisions the one about the unit below, else that about the unit above. */
export interface ShownTieBreak {
  readonly side: 'over' | 'under';
  readonly node: FrameworkNode;
  readonly unit: string;
}

/** More places than this tell nothing on a screen; the exact value still ranks. */
const MOST_SHOWN_PLACES = 4;

export function rankingRows(
  table: ScoreTable,
  results: TableResults,
  view: RankingView,
  previous: readonly PreviousResult[] = [],
): RankingRow[] {
  const maximum = maximumIn(table, results.policy, view);
  const isTotal = view.node === null && view.derived === null;
  const isOverall = isTotal && view.scope === null;
  const changes = isOverall ? rankChanges(table, results, previous) : null;
  const shown = table.units.flatMap((unit, index) =>
    view.scope === null || unit.scope === view.scope
      ? [{ unit, result: results.units[index]!, change: changes?.[index] ?? null }]
      : [],
  );
  const places = placesOf(shown.map(({ result }) => scoreIn(result, view)));
  const ranks = shown.map(({ result }) => rankIn(table, result, view));
  const counts = countRanks(ranks);
  return shown
    .map(({ unit, result, change }, index) => ({
      ...rankingRow(unit, scoreIn(result, view), ranks[index]!, counts, maximum, places),
      change,
      class: isTotal ? shownClass(table, result) : null,
      tieBreak: isTotal && isOverallRank(table, view) ? shownTieBreak(table, result) : null,
    }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

/** The scopes of a table in sheet order. */
export function scopesOf(table: ScoreTable): string[] {
  return [...new Set(table.units.flatMap((unit) => (unit.scope === null ? [] : [unit.scope])))];
}

/** Periods are ranked one by one and never together, so that the first one is shown first. */
export function openingView(table: ScoreTable): RankingView {
  return {
    node: null,
    derived: null,
    scope: table.scopeIsPeriod ? (scopesOf(table)[0] ?? null) : null,
  };
}

function rankingRow(
  unit: ScoredUnit,
  score: Score,
  rank: number | null,
  counts: ReadonlyMap<number, number>,
  maximum: Exact | null,
  places: number,
): Omit<RankingRow, 'change' | 'tieBreak' | 'class'> {
  const shown = score.state === 'scored' ? score.rounded : null;
  return {
    unit: unit.name,
    cell: unit.cell,
    rank,
    isTied: rank !== null && counts.get(rank)! > 1,
    points: shown && padPlaces(decimalOf(shown, places), places),
    state: score.state,
    refusal: score.state === 'refused' ? score.reason : null,
    share: shown && maximum && shareOf(shown, maximum),
  };
}

/** What the bars are measured against. */
export function maximumIn(
  table: ScoreTable,
  policy: Policy,
  { node, derived }: RankingView,
): Exact | null {
  return derived === null ? statedMaximum(table, policy, node) : ONE;
}

function scoreIn({ total, nodes, derived }: UnitResult, view: RankingView): Score {
  if (view.derived !== null) return derived[view.derived]!.score;
  return view.node === null ? total : nodes[view.node]!;
}

/** Ranks of a period are those among all units of that period. */
function isOverallRank(table: ScoreTable, { scope }: RankingView): boolean {
  return scope === null || table.scopeIsPeriod;
}

function rankIn(table: ScoreTable, result: UnitResult, view: RankingView): number | null {
  if (view.node !== null) return result.groupRanks.get(view.node) ?? null;
  const ranked = view.derived === null ? result : result.derived[view.derived]!;
  return isOverallRank(table, view) ? ranked.rank : ranked.scopeRank;
}

function shownClass({ classes }: ScoreTable, { class: found }: UnitResult): ShownClass | null {
  if (!classes || !found) return null;
  const name = found.state === 'classed' ? classes.classes[found.at]!.name : null;
  return { state: found.state, name };
}

function shownTieBreak(table: ScoreTable, { tieBreak }: UnitResult): ShownTieBreak | null {
  const step = tieBreak?.over ?? tieBreak?.under;
  if (!step) return null;
  return {
    side: tieBreak!.over ? 'over' : 'under',
    node: table.nodes[step.node]!,
    unit: table.units[step.unit]!.name,
  };
}

function countRanks(ranks: readonly (number | null)[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const rank of ranks) if (rank !== null) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return counts;
}

/** The places that the longest score needs, so that all align on the decimal. */
function placesOf(scores: readonly Score[]): number {
  return scores.reduce((most, score) => {
    if (score.state !== 'scored') return most;
    const decimals = decimalOf(score.rounded, MOST_SHOWN_PLACES).split('.')[1] ?? '';
    return Math.max(most, decimals.length);
  }, 0);
}

function padPlaces(decimal: string, places: number): string {
  if (places === 0) return decimal;
  const [whole, decimals = ''] = decimal.split('.');
  return `${whole}.${decimals.padEnd(places, '0')}`;
}

function shareOf(value: Exact, maximum: Exact): number | null {
  const most = exactToNumber(maximum);
  return most > 0 ? Math.min(1, Math.max(0, exactToNumber(value) / most)) : null;
}
