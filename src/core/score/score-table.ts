import type { Exact } from '../number/exact';
import type { Policy } from '../policy/policy';
import { rankedGroups, type ScoreTable } from '../scorebook';
import { rankValues } from './rank-values';
import type { Score, TableResults, UnitResult } from './results';
import { makeScheme, scoreUnit } from './score-unit';

/** Scores and ranks every unit of a table under a complete policy. */
export function scoreTable(table: ScoreTable, policy: Policy): TableResults {
  const scheme = makeScheme(table, policy);
  const scored = table.units.map((unit) => scoreUnit(scheme, unit));
  const scopes = table.units.map(({ scope }) => scope?.normalize('NFC').toLowerCase() ?? null);
  const periods = table.scopeIsPeriod ? scopes : scopes.map(() => null);

  const totals = scored.map(({ total }) => rankedValue(total, policy));
  const ranks = rankInside(periods, totals, policy);
  const scopeRanks = table.scopeIsPeriod ? null : rankInside(scopes, totals, policy);
  const groupRanks = rankedGroups(table).map((group) => {
    const values = scored.map(({ nodes }) => rankedValue(nodes[group]!, policy));
    return { group, ranks: rankInside(periods, values, policy) };
  });

  return {
    tableId: table.id,
    policy,
    units: scored.map(({ nodes, total }, index): UnitResult => {
      const ranksOfUnit = new Map<number, number>();
      for (const { group, ranks: ofGroup } of groupRanks) {
        const rank = ofGroup[index];
        if (typeof rank === 'number') ranksOfUnit.set(group, rank);
      }
      const scopeRank = scopes[index] === null ? null : (scopeRanks?.[index] ?? null);
      return { nodes, total, rank: ranks[index]!, scopeRank, groupRanks: ranksOfUnit };
    }),
  };
}

function rankedValue(score: Score, policy: Policy): Exact | null {
  if (score.state !== 'scored') return null;
  return policy.rankOn === 'exact' ? score.exact : score.rounded;
}

/** Ranks each value among those with the same key. */
function rankInside(
  keys: readonly (string | null)[],
  values: readonly (Exact | null)[],
  policy: Policy,
): (number | null)[] {
  const members = new Map<string | null, number[]>();
  keys.forEach((key, index) => {
    const known = members.get(key);
    if (known) known.push(index);
    else members.set(key, [index]);
  });
  const ranks = new Array<number | null>(keys.length).fill(null);
  for (const indexes of members.values()) {
    const ofMembers = rankValues(
      indexes.map((index) => values[index]!),
      policy.ties,
    );
    indexes.forEach((index, place) => (ranks[index] = ofMembers[place]!));
  }
  return ranks;
}
