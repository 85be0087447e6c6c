/** What everything that writes results of one table shares. */
import type { TableResults } from '../score/results';
import type { ResultLine, ScoreTable } from '../scorebook';
import type { ScoreFormulas } from './formulas/formula-job';
import { groupRankLabel, groupScoreLabel } from './labels';
import type { PlanNote } from './plan';
import type { RankFrame } from './rank-field';
import type { SettledLine } from './settle-line';
import type { TableLayout } from './table-layout';
import type { WriteContext } from './write-context';

export interface TableJob {
  readonly context: WriteContext;
  readonly table: ScoreTable;
  readonly results: TableResults;
  readonly layout: TableLayout;
  readonly formulas: ScoreFormulas;
  readonly frame: RankFrame;
  /** The score lines that were settled so far, by what they hold: none is written twice. */
  readonly settled: Map<string, SettledLine>;
}

export function noteOf({ context, table }: TableJob): (kind: PlanNote['kind']) => void {
  return (kind) => context.note({ kind, tableId: table.id });
}

/**
 * The sheet's own line for a label of ours; null when its header is that of another line that an
 * earlier run wrote, such as the ranks of one group.
 */
export function ownLineFor(
  { layout, table }: TableJob,
  line: ResultLine | null,
  label: string,
): number | null {
  if (!line) return null;
  const header = layout.index.valueAt(line.header);
  const ofGroups = table.nodes.flatMap(({ name }) => [groupScoreLabel(name), groupRankLabel(name)]);
  const isOther = header !== label && typeof header === 'string' && ofGroups.includes(header);
  return isOther ? null : line.index;
}
