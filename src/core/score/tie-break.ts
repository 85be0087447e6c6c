/**
 * The chain that sets units of equal totals apart: the higher score in its first node goes first,
 * then in the next one. What is equal in all of them stays tied.
 */
import { compareExact, isExactEqual, ZERO, type Exact } from '../number/exact';
import type { Policy } from '../policy/policy';
import type { ScoreTable } from '../scorebook';
import { findNode } from './find-node';
import { membersOf } from './rank-inside';
import { rankedValue, type Score, type TieBreak } from './results';

export interface TieBreakChain {
  /** By index, in the order of the policy. */
  readonly nodes: readonly number[];
  /** What the policy names and the table does not have, or has several times. */
  readonly unknown: readonly string[];
}

export function tieBreakChain(table: ScoreTable, { tieBreak }: Policy): TieBreakChain {
  const nodes: number[] = [];
  const unknown: string[] = [];
  for (const written of tieBreak) {
    const node = findNode(table.nodes, written);
    if (node === null) unknown.push(written);
    else if (!nodes.includes(node)) nodes.push(node);
  }
  return { nodes, unknown };
}

/** What a unit is ranked by: its total, then its scores in the nodes of the chain. */
export interface Standing {
  readonly total: Exact;
  /** Null where the unit has no score. */
  readonly tieBreakers: readonly (Exact | null)[];
}

/** Null for a unit without a total, which has no rank. */
export function standingOf(
  total: Score,
  nodes: readonly Score[],
  chain: TieBreakChain,
  policy: Policy,
): Standing | null {
  const value = rankedValue(total, policy);
  if (value === null) return null;
  return {
    total: value,
    tieBreakers: chain.nodes.map((node) => tieBreaker(nodes[node]!, policy)),
  };
}

/** A blank that counts as zero in the total counts as zero here, too: a deduction may be below it. */
function tieBreaker(score: Score, policy: Policy): Exact | null {
  if (score.state === 'blank' && policy.missing === 'zero') return ZERO;
  return rankedValue(score, policy);
}

/** Negative when `a` goes first. */
export function compareStandings(a: Standing, b: Standing): number {
  const order = compareExact(b.total, a.total);
  if (order !== 0) return order;
  const at = decidingPlace(a, b);
  return at === null ? 0 : compareTieBreakers(b.tieBreakers[at]!, a.tieBreakers[at]!);
}

/** Which link of the chain tells two units of equal totals apart. */
function decidingPlace(a: Standing, b: Standing): number | null {
  const at = a.tieBreakers.findIndex(
    (value, index) => compareTieBreakers(value, b.tieBreakers[index]!) !== 0,
  );
  return at < 0 ? null : at;
}

/** No score stands below every score. */
function compareTieBreakers(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareExact(a, b);
}

/** By unit; null where the chain did not set it apart from a unit of its set. */
export function findTieBreaks(
  standings: readonly (Standing | null)[],
  sets: readonly (string | null)[],
  chain: TieBreakChain,
): readonly (TieBreak | null)[] {
  const found = new Array<TieBreak | null>(standings.length).fill(null);
  if (chain.nodes.length === 0) return found;
  for (const members of membersOf(sets)) {
    const runs = runsOfEqual(members, standings);
    runs.slice(1).forEach((below, at) => {
      const above = runs[at]!;
      const [upper, lower] = [standings[above[0]]!, standings[below[0]]!];
      if (!isExactEqual(upper.total, lower.total)) return;
      const node = chain.nodes[decidingPlace(upper, lower)!]!;
      for (const unit of above) {
        found[unit] = { over: { node, unit: below[0] }, under: found[unit]?.under ?? null };
      }
      for (const unit of below) found[unit] = { over: null, under: { node, unit: above[0] } };
    });
  }
  return found;
}

/** From the highest down, each run in sheet order. */
function runsOfEqual(
  members: readonly number[],
  standings: readonly (Standing | null)[],
): [number, ...number[]][] {
  const order = members.filter((unit) => standings[unit] !== null);
  order.sort((a, b) => compareStandings(standings[a]!, standings[b]!) || a - b);
  const runs: [number, ...number[]][] = [];
  for (const unit of order) {
    const last = runs[runs.length - 1];
    const isTied = last && compareStandings(standings[last[0]]!, standings[unit]!) === 0;
    if (isTied) last.push(unit);
    else runs.push([unit]);
  }
  return runs;
}
