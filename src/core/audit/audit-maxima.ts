/** Findings about the maximum points that the framework states. */
import { compareExact, formatDecimal, isExactEqual, sumExact, type Exact } from '../number/exact';
import { gatheringOf } from '../score/gathering';
import { sheetOfNode, type ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import { isBonus, isDeduction } from './deduction';
import type { Finding } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

/** Groups, and the table itself, whose stated maximum is not the sum of what they gather. */
export function auditMaxima(table: ScoreTable): Finding[] {
  const groups = table.nodes.flatMap((node, index) => {
    if (!node.isScored || node.children.length === 0) return [];
    const cell = { sheetId: sheetOfNode(table, node), ...(node.maxCell ?? node.cell) };
    return auditMaximum(table, index, node.maxPoints, cell, nodeLabel(node));
  });
  const { header } = table.resultLines.total ?? {};
  const { sheetId, range } = table.areas[0]!;
  const cell = { sheetId, ...(header ?? { row: range.top, column: range.left }) };
  return [...groups, ...auditMaximum(table, null, table.statedMaximum, cell, table.title ?? '')];
}

function auditMaximum(
  table: ScoreTable,
  parent: number | null,
  stated: Exact | null,
  cell: CellAddress,
  node: string,
): Finding[] {
  const sum = gatheredMaximum(table, parent, () => true);
  if (stated === null || sum === null || isExactEqual(stated, sum)) return [];
  // Parts that come to more than a cap are what the cap is for.
  const { most } = gatheringOf(table, parent).limits;
  if (most && compareExact(sum, most) > 0) return [];
  // A bonus may be part of the maximum, or come on top of it.
  const withoutBonus = gatheredMaximum(table, parent, (index) => !isBonus(table, index));
  if (withoutBonus !== null && isExactEqual(stated, withoutBonus)) return [];
  const numbers = { stated: formatDecimal(stated), sum: formatDecimal(sum) };
  return [makeFinding(table, cell, { code: 'group-maximum-mismatch', node, ...numbers })];
}

/** Null unless everything gathered is summed and states a maximum. Deductions add nothing to reach. */
function gatheredMaximum(
  table: ScoreTable,
  parent: number | null,
  isMeant: (index: number) => boolean,
): Exact | null {
  const { nodes, aggregation } = gatheringOf(table, parent);
  const isInDeduction = parent !== null && isDeduction(table, parent);
  const reachable = nodes.filter(
    (index) => isMeant(index) && (isInDeduction || !isDeduction(table, index)),
  );
  const maxima = reachable.flatMap((index) => table.nodes[index]!.maxPoints ?? []);
  const isComplete = maxima.length > 0 && maxima.length === reachable.length;
  return aggregation === 'sum' && isComplete ? sumExact(maxima) : null;
}
