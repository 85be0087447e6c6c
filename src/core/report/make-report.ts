import type { Finding } from '../audit/finding';
import type { PolicySheetProblem } from '../framework/policy-sheet';
import type { WorkbookPolicy } from '../framework/workbook-policy';
import { formatDecimal, type Exact } from '../number/exact';
import type { WrittenRange } from '../plan/plan';
import { completePolicy } from '../policy/complete-policy';
import type { Policy } from '../policy/policy';
import type { ScoredWorkbook } from '../score-workbook';
import type { Score, TableResults, UnitResult } from '../score/results';
import type { ScoredUnit, ScoreTable } from '../scorebook';
import { formatCell, formatRange } from '../sheet/address';
import type { Snapshot } from '../sheet/snapshot';
import type {
  Report,
  ReportFinding,
  ReportNode,
  ReportRank,
  ReportScore,
  ReportTable,
  ReportUnit,
} from './report';

export interface ReportInput {
  /** What was read. */
  readonly snapshot: Snapshot;
  readonly chosen: WorkbookPolicy;
  readonly scored: ScoredWorkbook;
  readonly written: readonly WrittenRange[];
  /** Words a finding in the reader's language. */
  readonly describeFinding: (finding: Finding) => string;
  readonly describePolicyProblem: (problem: PolicySheetProblem) => string;
}

type SheetNameOf = (sheetId: string) => string;

export function makeReport(input: ReportInput): Report {
  const { scorebook, results, findings } = input.scored;
  const names = new Map(input.snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const sheetNameOf: SheetNameOf = (sheetId) => names.get(sheetId) ?? sheetId;
  return {
    version: 1,
    policy: completePolicy(input.chosen.policy, scorebook.tables[0] ?? { scale: 'points' }),
    tables: scorebook.tables.map((table, index) =>
      reportTable(table, results[index]!, sheetNameOf),
    ),
    findings: [
      ...policyFindings(input, sheetNameOf),
      ...findings.map((finding): ReportFinding => ({
        code: finding.facts.code,
        severity: finding.severity,
        sheet: sheetNameOf(finding.sheetId),
        cell: formatCell(finding.cell),
        message: input.describeFinding(finding),
      })),
    ],
    written: input.written.map(({ sheetName, range }) => ({
      sheet: sheetName,
      range: formatRange(range),
    })),
  };
}

/** A choice that someone wrote down and that is not followed is an error. */
function policyFindings(
  { chosen, describePolicyProblem }: ReportInput,
  sheetNameOf: SheetNameOf,
): ReportFinding[] {
  const { sheetId, problems } = chosen;
  if (sheetId === null) return [];
  return problems.map((problem) => ({
    code: `policy-${problem.code}`,
    severity: 'error',
    sheet: sheetNameOf(sheetId),
    cell: formatCell(problem.cell),
    message: describePolicyProblem(problem),
  }));
}

function reportTable(
  table: ScoreTable,
  results: TableResults,
  sheetNameOf: SheetNameOf,
): ReportTable {
  const area = table.areas[0]!;
  return {
    sheet: sheetNameOf(area.sheetId),
    shape: table.shape,
    range: formatRange(area.range),
    places: results.policy.places,
    nodes: table.nodes.map((node): ReportNode => ({
      id: node.id,
      code: node.code,
      name: node.name,
      parent: node.parent === null ? null : table.nodes[node.parent]!.id,
      maxPoints: decimalOrNull(node.maxPoints),
      weight: decimalOrNull(node.weight),
    })),
    units: table.units.map((unit, index) =>
      reportUnit(table, unit, results.units[index]!, results.policy, sheetNameOf),
    ),
  };
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
    scores: Object.fromEntries(
      table.nodes.map((node, index) => [node.id, reportScore(result.nodes[index]!, policy)]),
    ),
    ranks: Object.fromEntries(
      [...result.groupRanks].map(([node, rank]) => [table.nodes[node]!.id, reportRank(rank)!]),
    ),
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

function reportRank(rank: number | null): ReportRank | null {
  return rank === null || Number.isInteger(rank) ? rank : String(rank);
}

function decimalOrNull(value: Exact | null): string | null {
  return value && formatDecimal(value);
}
