/** Findings about the maximum points that the framework states. */
import { formatDecimal, isExactEqual, sumExact, type Exact } from '../number/exact';
import { gatheringOf } from '../score/gathering';
import type { ScoreTable } from '../scorebook';
import type { CellPosition } from '../sheet/address';
import { isDeduction } from './deduction';
import type { Finding } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

/** Groups, and the table itself, whose stated maximum is not the sum of what they gather. */
export function auditMaxima(table: ScoreTable): Finding[] {
  const groups = table.nodes.flatMap((node, index) => {
    if (!node.isScored || node.children.length === 0) return [];
    return auditMaximum(table, index, node.maxPoints, node.maxCell ?? node.cell, nodeLabel(node));
  });
  const { header } = table.resultLines.total ?? {};
  const { top: row, left: column } = table.areas[0]!.range;
  const cell = header ?? { row, column };
  return [...groups, ...auditMaximum(table, null, table.statedMaximum, cell, table.title ?? '')];
}

function auditMaximum(
  table: ScoreTable,
  parent: number | null,
  stated: Exact | null,
  cell: CellPosition,
  node: string,
): Finding[] {
  const sum = gatheredMaximum(table, parent);
  if (stated === null || sum === null || isExactEqual(stated, sum)) return [];
  const address = { sheetId: table.areas[0]!.sheetId, ...cell };
  const numbers = { stated: formatDecimal(stated), sum: formatDecimal(sum) };
  return [makeFinding(table, address, { code: 'group-maximum-mismatch', node, ...numbers })];
}

/** Null unless everything gathered is summed and states a maximum. Deductions add nothing to reach. */
function gatheredMaximum(table: ScoreTable, parent: number | null): Exact | null {
  const { nodes, aggregation } = gatheringOf(table, parent);
  const isInDeduction = parent !== null && isDeduction(table, parent);
  const reachable = nodes.filter((index) => isInDeduction || !isDeduction(table, index));
  const maxima = reachable.flatMap((index) => table.nodes[index]!.maxPoints ?? []);
  const isComplete = maxima.length > 0 && maxima.length === reachable.length;
  return aggregation === 'sum' && isComplete ? sumExact(maxima) : null;
}
