/** A table of the report: what was read, and what it comes to. */
import type { TableAssessment } from '../doubt/assessment';
import { rankChanges } from '../link/rank-changes';
import type { LayoutColumn } from '../mapping/table-layout';
import { formatDecimal, type Exact } from '../number/exact';
import type { Policy } from '../policy/policy';
import type { Score, TableResults, UnitResult } from '../score/results';
import type { Scorebook, ScoredUnit, ScoreTable } from '../scorebook';
import type { TableWorkings } from '../working/run-rules';
import { columnLetters, formatCell, formatRange } from '../sheet/address';
import type {
  ReportColumn,
  ReportNode,
  ReportReason,
  ReportScore,
  ReportTable,
  ReportUnit,
} from './report';
import type { ReportWords } from './report-findings';
import { reportMerged } from './report-merged';
import {
  reportClass,
  reportRankChange,
  reportDerived,
  reportIndices,
  reportPrices,
  reportRank,
  reportTieBreak,
} from './report-ranks';
import { reportRules } from './report-rules';

type SheetNameOf = (sheetId: string) => string;

export function reportTable(
  table: ScoreTable,
  results: TableResults,
  workings: TableWorkings,
  { layouts, assessments, previous }: Scorebook,
  words: ReportWords,
  sheetNameOf: SheetNameOf,
): ReportTable {
  const area = table.areas[0]!;
  const layout = layouts.find(({ tableId }) => tableId === table.id);
  const assessment = assessments.find(({ tableId }) => tableId === table.id)!;
  const changes = rankChanges(table, results, previous);
  const rules = reportRules(table, workings, sheetNameOf);
  return {
    sheet: sheetNameOf(area.sheetId),
    shape: table.shape,
    range: formatRange(area.range),
    places: results.policy.places,
    confidence: assessment.confidence,
    reasons: reportReasons(assessment, words, sheetNameOf),
    columns: layout?.columns.map(reportColumn) ?? [],
    nodes: table.nodes.map((node): ReportNode => ({
      id: node.id,
      code: node.code,
      name: node.name,
      parent: node.parent === null ? null : table.nodes[node.parent]!.id,
      maxPoints: decimalOrNull(node.maxPoints),
      weight: decimalOrNull(node.weight),
    })),
    derived: reportIndices(table),
    units: table.units.map((unit, index) => ({
      ...reportUnit(table, unit, results.units[index]!, results.policy, sheetNameOf),
      ...(changes && reportRankChange(changes[index]!)),
      ...(rules.has(index) && { rules: rules.get(index)! }),
    })),
    merged: reportMerged(table, results, (score) => reportScore(score, results.policy)),
    policyPrice: reportPrices(table, results, words),
  };
}

function reportReasons(
  { reasonsFor, reasonsAgainst }: TableAssessment,
  words: ReportWords,
  sheetNameOf: SheetNameOf,
): ReportReason[] {
  return [
    ...reasonsFor.map((reason): ReportReason => ({
      code: reason.kind,
      speaks: 'for',
      message: words.reason(reason),
    })),
    ...reasonsAgainst.map((reason): ReportReason => ({
      code: reason.kind,
      speaks: 'against',
      sheet: sheetNameOf(reason.sheetId),
      cell: formatCell(reason.cell),
      message: words.reason(reason),
    })),
  ];
}

function reportColumn(column: LayoutColumn): ReportColumn {
  const { index, header, meaning, isAnswered, isHidden } = column;
  return { column: columnLetters(index), header, meaning, isAnswered, isHidden };
}

function reportUnit(
  table: ScoreTable,
  unit: ScoredUnit,
  result: UnitResult,
  policy: Policy,
  sheetNameOf: SheetNameOf,
): ReportUnit {
  const { total } = result;
  return {
    name: unit.name,
    sheet: sheetNameOf(unit.cell.sheetId),
    scope: unit.scope,
    total: total.state === 'scored' ? formatDecimal(total.rounded) : null,
    rank: reportRank(result.rank),
    scopeRank: reportRank(result.scopeRank),
    tieBreak: reportTieBreak(table, result.tieBreak),
    scores: Object.fromEntries(
      table.nodes.map((node, index) => [node.id, reportScore(result.nodes[index]!, policy)]),
    ),
    ranks: Object.fromEntries(
      [...result.groupRanks].map(([node, rank]) => [table.nodes[node]!.id, reportRank(rank)!]),
    ),
    derived: reportDerived(table, result),
    ...(table.classes && { class: reportClass(table, result.class) }),
  };
}

/** A score as it goes into the total: rounded only where the policy rounds below the total. */
function reportScore(score: Score, policy: Policy): ReportScore {
  if (score.state !== 'scored') {
    return { value: null, state: score.state === 'notApplicable' ? 'notApplicable' : 'blank' };
  }
  const value = policy.roundAt === 'total' ? score.exact : score.rounded;
  return { value: formatDecimal(value), state: 'scored' };
}

function decimalOrNull(value: Exact | null): string | null {
  return value && formatDecimal(value);
}
