/** Results as a test reads them: decimal texts and the states of what has no score. */
import { formatDecimal } from '../../src/core/number/exact';
import { completePolicy } from '../../src/core/policy/complete-policy';
import type { Policy } from '../../src/core/policy/policy';
import type { Score, TableResults } from '../../src/core/score/results';
import { scoreTable } from '../../src/core/score/score-table';
import { scoreTableOf, type TableSpec } from './score-table';

export function scoreOf(spec: TableSpec, policy: Partial<Policy> = {}): TableResults {
  const table = scoreTableOf(spec);
  return scoreTable(table, completePolicy(policy, table));
}

/** The rounded score, or the state of what has none. */
export function scoreText(score: Score): string {
  return score.state === 'scored' ? formatDecimal(score.rounded) : score.state;
}

export function totalsOf(spec: TableSpec, policy: Partial<Policy> = {}): string[] {
  return scoreOf(spec, policy).units.map((unit) => scoreText(unit.total));
}

export function ranksOf(spec: TableSpec, policy: Partial<Policy> = {}): (number | null)[] {
  return scoreOf(spec, policy).units.map((unit) => unit.rank);
}
