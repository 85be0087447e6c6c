/**
 * Points beside the maximum: a bonus that comes on top of it, and what is taken away. They are
 * added as they are, after everything else was rescaled.
 */
import { isBonus, isDeduction } from '../audit/deduction';
import { isExactEqual, sumExact, type Exact } from '../number/exact';
import type { ScoreTable } from '../scorebook';

/** By node index: whether it, or a group that it lies in, is no part of a maximum above it. */
export function nodesOutsideMaximum(table: ScoreTable): boolean[] {
  return table.nodes.map((_, index) => isOutside(table, index));
}

function isOutside(table: ScoreTable, index: number): boolean {
  const { parent } = table.nodes[index]!;
  if (parent !== null && isOutside(table, parent)) return true;
  if (isDeduction(table, index)) return true;
  const isInBonus = parent !== null && isBonus(table, parent);
  return isBonus(table, index) && !isInBonus && !isPartOfMaximum(table, parent);
}

/** Whether a parent's stated maximum is reached only together with the bonus among its children. */
function isPartOfMaximum(table: ScoreTable, parent: number | null): boolean {
  const stated = parent === null ? table.statedMaximum : table.nodes[parent]!.maxPoints;
  const sum = sumBelow(table, parent);
  return stated !== null && sum !== null && isExactEqual(stated, sum);
}

/** Σ of the maxima of the children but for deductions; null unless all are known. */
function sumBelow({ nodes }: Pick<ScoreTable, 'nodes'>, parent: number | null): Exact | null {
  const maxima = nodes.flatMap((node, index) => {
    if (node.parent !== parent || !node.isScored || isDeduction({ nodes }, index)) return [];
    return [node.maxPoints ?? sumBelow({ nodes }, index)];
  });
  const known = maxima.filter((maximum) => maximum !== null);
  return known.length > 0 && known.length === maxima.length ? sumExact(known) : null;
}
