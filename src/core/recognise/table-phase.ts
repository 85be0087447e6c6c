/** Which phase of scoring counts where a table gives several side by side. */
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import { hasAnyNumber } from './column-contents';
import { SCORE_PHASES, type ScorePhase } from './header-words';

function countNumbers(columns: readonly BlockColumn[]): number {
  return columns.reduce((sum, { contents }) => sum + contents.numbers, 0);
}

/**
 * The phase that counts for all subjects of a table: the latest one that is filled at least half
 * as far as the fullest. One that has only begun does not count yet, and no table is scored in
 * one phase here and in another there. Null when no column holds a number.
 */
export function chooseTablePhase(block: Block, columns: readonly BlockColumn[]): ScorePhase | null {
  const { phase: said } = block.grid.said;
  if (columns.some((column) => column.phase === said)) return said;
  const phases = SCORE_PHASES.flatMap((phase) => {
    const own = columns.filter((column) => column.phase === phase);
    const isFilled = own.some(({ index }) => hasAnyNumber(block, index));
    return isFilled ? [{ phase, fill: countNumbers(own) }] : [];
  });
  const fullest = Math.max(...phases.map(({ fill }) => fill));
  return phases.filter(({ fill }) => fill * 2 >= fullest).pop()?.phase ?? null;
}
