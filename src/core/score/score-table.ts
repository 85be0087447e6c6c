import { makeClassifier } from '../classes/classify-unit';
import type { Policy } from '../policy/policy';
import { rankedGroups, type ScoreTable } from '../scorebook';
import { deriveScores } from './derived-scores';
import { mergeUnits } from './merge-units';
import { rankInside, rankInsideScopes, rankSets } from './rank-inside';
import { fromHighest } from './rank-values';
import { rankedValue, type TableResults, type UnitResult } from './results';
import { makeScheme } from './scheme';
import { scoreUnit } from './score-unit';
import { compareStandings, findTieBreaks, standingOf, tieBreakChain } from './tie-break';

/** Scores and ranks every unit of a table under a complete policy. */
export function scoreTable(table: ScoreTable, policy: Policy): TableResults {
  const scheme = makeScheme(table, policy);
  const scored = table.units.map((unit) => scoreUnit(scheme, unit));
  const sets = rankSets(table);
  const chain = tieBreakChain(table, policy);
  const standings = scored.map(({ total, nodes }) => standingOf(total, nodes, chain, policy));
  const ranks = rankInside(sets.overall, standings, compareStandings, policy.ties);
  const scopeRanks = rankInsideScopes(sets, standings, compareStandings, policy.ties);
  const tieBreaks = findTieBreaks(standings, sets.overall, chain);
  const classify = makeClassifier(table, policy);
  const derived = deriveScores(table, scored, sets, policy);
  const groupRanks = rankedGroups(table).map((group) => {
    const values = scored.map(({ nodes }) => rankedValue(nodes[group]!, policy));
    return { group, ranks: rankInside(sets.overall, values, fromHighest, policy.ties) };
  });

  return {
    tableId: table.id,
    policy,
    units: scored.map(({ nodes, total, limits }, index): UnitResult => {
      const ranksOfUnit = new Map<number, number>();
      for (const { group, ranks: ofGroup } of groupRanks) {
        const rank = ofGroup[index];
        if (typeof rank === 'number') ranksOfUnit.set(group, rank);
      }
      return {
        nodes,
        total,
        limits,
        rank: ranks[index]!,
        scopeRank: scopeRanks[index]!,
        tieBreak: tieBreaks[index]!,
        groupRanks: ranksOfUnit,
        derived: derived[index]!,
        class: classify({ total, nodes }),
      };
    }),
    merged: mergeUnits(table, scored, policy),
  };
}
