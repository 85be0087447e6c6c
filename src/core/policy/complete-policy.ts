import type { ScoreTable } from '../scorebook';
import { DEFAULT_POLICY, type Policy } from './policy';

/** Index values in 0–1 are published with four decimals, points with two. */
export const INDEX_PLACES = 4;

/** The policy as it applies to a table: what was chosen, and the defaults of its scale. */
export function completePolicy(chosen: Partial<Policy>, table: Pick<ScoreTable, 'scale'>): Policy {
  const scale = chosen.scale ?? table.scale;
  const places = scale === 'unit' ? INDEX_PLACES : DEFAULT_POLICY.places;
  return { ...DEFAULT_POLICY, places, scale, ...chosen };
}
