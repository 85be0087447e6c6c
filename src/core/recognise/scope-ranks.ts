/** A rank column whose counting starts anew in every scope ranks inside the scopes. */
import { exactToNumber } from '../number/exact';
import type { ScoredUnit } from '../scorebook';

function ranksByScope(units: readonly ScoredUnit[]): Map<string, number[]> {
  const ranks = new Map<string, number[]>();
  for (const { scope, statedRank } of units) {
    if (scope === null || !statedRank?.value) continue;
    const inside = ranks.get(scope) ?? [];
    inside.push(exactToNumber(statedRank.value));
    ranks.set(scope, inside);
  }
  return ranks;
}

/** Whether every one of several scopes has a first place and none counts beyond its units. */
export function areRanksInsideScopes(units: readonly ScoredUnit[]): boolean {
  const ranks = [...ranksByScope(units).values()];
  return (
    ranks.length > 1 &&
    ranks.every((inside) => inside.includes(1) && Math.max(...inside) <= inside.length)
  );
}

/** The same units with what was read as their rank as their rank inside the scope. */
export function withScopeRanks(units: readonly ScoredUnit[]): ScoredUnit[] {
  return units.map((unit) => ({
    ...unit,
    statedRank: null,
    statedScopeRank: unit.statedRank,
  }));
}
