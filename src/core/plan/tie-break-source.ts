/** The lines by which rank formulas set equal totals apart. */
import type { TableResults } from '../score/results';
import { tieBreakChain } from '../score/tie-break';
import type { ScoreTable } from '../scorebook';
import { rankSourceFor } from './choose-rank-source';
import type { TieBreakKey } from './formulas/rank-formula';
import type { RankSource } from './rank-source';
import type { TableJob } from './table-job';

/** A node of the chain as formulas compare it. */
interface TieBreakNode extends Pick<TieBreakKey, 'absent'> {
  readonly node: number;
}

export type TieBreakSource = Pick<RankSource, 'line' | 'precision'> & Pick<TieBreakKey, 'absent'>;

/** See `tieBreakNodes`. */
export function tieBreakSources(job: TableJob): readonly TieBreakSource[] | null {
  const nodes = tieBreakNodes(job.table, job.results);
  return (
    nodes?.map(({ node, absent }) => {
      const { line, precision } = rankSourceFor(job, node);
      return { line, precision, absent };
    }) ?? null
  );
}

/**
 * In the order of the chain; null when no formula can compare them: where blanks count as zero and
 * others have no score at all, or where places are counted densely and some unit has no score.
 */
export function tieBreakNodes(
  table: ScoreTable,
  results: TableResults,
): readonly TieBreakNode[] | null {
  const nodes: TieBreakNode[] = [];
  for (const node of tieBreakChain(table, results.policy).nodes) {
    const absent = absentOf(results, node);
    if (absent === null) return null;
    nodes.push({ node, absent });
  }
  return nodes;
}

function absentOf({ policy, units }: TableResults, node: number): TieBreakKey['absent'] | null {
  const ranked = units.filter(({ rank }) => rank !== null);
  const states = ranked
    .map(({ nodes }) => nodes[node]!.state)
    .filter((state) => state !== 'scored');
  if (policy.ties === '1223' && states.length > 0) return null;
  const isZero = (state: string): boolean => policy.missing === 'zero' && state === 'blank';
  if (states.length > 0 && !states.some(isZero)) return 'lowest';
  if (!states.every(isZero)) return null;
  return policy.missing === 'zero' ? 'zero' : 'lowest';
}
