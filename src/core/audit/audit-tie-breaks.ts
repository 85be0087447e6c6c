/** What the chain of the policy for equal totals decided, and what in it cannot be followed. */
import { formatDecimal } from '../number/exact';
import { rankedValue, type Score, type TableResults } from '../score/results';
import { tieBreakChain } from '../score/tie-break';
import type { ScoreTable } from '../scorebook';
import type { DecimalText, Finding } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

export function auditTieBreaks(table: ScoreTable, results: TableResults): Finding[] {
  const { sheetId, range } = table.areas[0]!;
  const corner = { sheetId, row: range.top, column: range.left };
  const { unknown } = tieBreakChain(table, results.policy);
  return [
    ...unknown.map((name) => makeFinding(table, corner, { code: 'tie-break-unknown', name })),
    ...decisions(table, results),
  ];
}

function decisions(table: ScoreTable, { units, policy }: TableResults): Finding[] {
  const printed = (score: Score): DecimalText | null => {
    const value = rankedValue(score, policy);
    return value && formatDecimal(value);
  };
  return units.flatMap(({ tieBreak, total, nodes }, unit) => {
    if (!tieBreak?.over) return [];
    const { node, unit: other } = tieBreak.over;
    const own = table.units[unit]!;
    const facts = {
      code: 'tie-broken' as const,
      unit: own.name,
      other: table.units[other]!.name,
      node: nodeLabel(table.nodes[node]!),
      total: printed(total)!,
      score: printed(nodes[node]!),
      otherScore: printed(units[other]!.nodes[node]!),
    };
    return [makeFinding(table, own.cell, facts)];
  });
}
