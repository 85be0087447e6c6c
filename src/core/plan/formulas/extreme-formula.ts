/** The lowest or the highest of what a parent gathers; see `score/gather.ts`. */
import type { Gathering } from '../../score/gathering';
import type { Job } from './formula-job';
import type { ScoreOf } from './mean-formula';
import { presenceOf } from './weight-formula';

/** What never is the lowest, or the highest, of scores: it stands for what does not count. */
const BEYOND_ALL = { minimum: '10^300', maximum: '0-10^300' } as const;

/** A blank counts as zero, "not applicable" not at all. */
export function extremeFormula(
  job: Job,
  { nodes }: Gathering,
  extreme: 'minimum' | 'maximum',
  scoreOf: ScoreOf,
): string {
  const terms = nodes.map((node) => {
    const presence = presenceOf(job, node);
    return presence === null
      ? scoreOf(node)
      : `IF(${presence},${scoreOf(node)},${BEYOND_ALL[extreme]})`;
  });
  return `${extreme === 'minimum' ? 'MIN' : 'MAX'}(${terms.join(',')})`;
}
