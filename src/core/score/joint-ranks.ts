/**
 * Units under different frameworks ranked together: by percent of what each framework gives, since
 * a unit with 700 of 800 points is ahead of one with 800 of 1000.
 */
import { unitNameKey } from '../audit/unit-name';
import type { ScoreTable } from '../scorebook';
import { fromHighest, rankItems } from './rank-values';
import { rankedValue, type TableResults } from './results';

/** By table and unit; null without a total. */
export type JointRanks = readonly (readonly (number | null)[])[];

/**
 * Null unless the policy states scores in percent and several tables score different units: a unit
 * of two tables, as of two years, would be ranked against itself.
 */
export function jointRanks(
  tables: readonly ScoreTable[],
  results: readonly TableResults[],
): JointRanks | null {
  const isPercent = results.every(({ policy: { scale } }) => scale === 'percent');
  if (tables.length < 2 || !isPercent || !haveDifferentUnits(tables)) return null;
  const { ties } = results[0]!.policy;
  const totals = results.map(({ units, policy }) =>
    units.map(({ total }) => rankedValue(total, policy)),
  );
  const ranks = rankItems(totals.flat(), fromHighest, ties);
  let first = 0;
  return totals.map((ofTable) => ranks.slice(first, (first += ofTable.length)));
}

function haveDifferentUnits(tables: readonly ScoreTable[]): boolean {
  const names = tables.flatMap(({ units }) => units.map(({ name }) => unitNameKey(name)));
  return (
    tables.every(({ scopeIsPeriod }) => !scopeIsPeriod) && new Set(names).size === names.length
  );
}
