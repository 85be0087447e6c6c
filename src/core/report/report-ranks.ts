/** Ranks and what follows from them, as the report states them. */
import { formatDecimal } from '../number/exact';
import { indexRankLabel, rankChangeText } from '../plan/labels';
import { policyPrice } from '../score/policy-price';
import type {
  DerivedResult,
  TableResults,
  TieBreak,
  TieBreakStep,
  UnitClass,
  UnitResult,
} from '../score/results';
import type { ScoreTable } from '../scorebook';
import type {
  ReportDerived,
  ReportIndex,
  ReportPrice,
  ReportRank,
  ReportTable,
  ReportTieBreak,
  ReportUnit,
} from './report';
import type { ReportWords } from './report-findings';

export function reportRank(rank: number | null): ReportRank | null {
  return rank === null || Number.isInteger(rank) ? rank : String(rank);
}

export function reportTieBreak(
  table: ScoreTable,
  tieBreak: TieBreak | null,
): ReportTieBreak | null {
  if (!tieBreak) return null;
  const { over, under } = tieBreak;
  const { node } = (over ?? under)!;
  const nameOf = (step: TieBreakStep | null): string | null => step && table.units[step.unit]!.name;
  return { node: table.nodes[node]!.id, over: nameOf(over), under: nameOf(under) };
}

export function reportIndices({ framework }: ScoreTable): ReportIndex[] {
  return (framework?.derived ?? []).map(({ code, name, parts }) => ({
    code,
    name,
    parts: parts.map((part) => part.code),
    rankLabel: indexRankLabel(name),
  }));
}

/** By code. */
export function reportDerived(
  { framework }: ScoreTable,
  { derived }: UnitResult,
): Record<string, ReportDerived> {
  const indices = framework?.derived ?? [];
  return Object.fromEntries(indices.map(({ code }, at) => [code, derivedOf(derived[at]!)]));
}

function derivedOf({ score, rank, scopeRank }: DerivedResult): ReportDerived {
  return {
    value: score.state === 'scored' ? formatDecimal(score.rounded) : null,
    rank: reportRank(rank),
    scopeRank: reportRank(scopeRank),
  };
}

export function reportClass({ classes }: ScoreTable, found: UnitClass | null): string | null {
  return classes && found?.state === 'classed' ? classes.classes[found.at]!.name : null;
}

export function reportRankChange(
  change: number | null,
): Pick<ReportUnit, 'rankChange' | 'rankChangeText'> {
  return { rankChange: change, rankChangeText: change === null ? null : rankChangeText(change) };
}

/** @param ranks by unit; null where tables are ranked apart */
export function withJointRanks(
  table: ReportTable,
  ranks: readonly (number | null)[] | null,
): ReportTable {
  if (!ranks) return table;
  const units = table.units.map((unit, at) => ({ ...unit, jointRank: reportRank(ranks[at]!) }));
  return { ...table, units };
}

export function reportPrices(
  table: ScoreTable,
  results: TableResults,
  words: Pick<ReportWords, 'policyChange'>,
): ReportPrice[] | null {
  const prices = policyPrice(table, results);
  return (
    prices &&
    prices.map(({ change, moved }) => ({
      change,
      label: words.policyChange(change),
      moved: moved.map(({ unit, from, to }) => ({
        unit: table.units[unit]!.name,
        from: reportRank(from)!,
        to: reportRank(to)!,
      })),
    }))
  );
}
