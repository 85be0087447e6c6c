/** Units after a merger, as the report states them. */
import { formatDecimal } from '../number/exact';
import type { Score, TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import type { ReportMerged, ReportScore } from './report';
import { reportClass, reportRank } from './report-ranks';

/** @param reportScore states the score of a node */
export function reportMerged(
  table: ScoreTable,
  { merged }: TableResults,
  reportScore: (score: Score) => ReportScore,
): ReportMerged[] {
  return merged.map(({ nodes, total, rank, class: found }, at): ReportMerged => {
    const { name, parts, missing } = table.mergers!.units[at]!;
    return {
      name,
      parts: parts.map((part) => table.units[part]!.name),
      missing,
      total: total.state === 'scored' ? formatDecimal(total.rounded) : null,
      rank: reportRank(rank),
      scores: Object.fromEntries(
        table.nodes.map(({ id }, node) => [id, reportScore(nodes[node]!)]),
      ),
      ...(table.classes && { class: reportClass(table, found) }),
    };
  });
}
