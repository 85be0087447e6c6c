/** Caps that a group's own name states: `Điểm cộng (tối đa không quá 10 điểm)`. */
import { isBonus, isDeduction } from '../audit/deduction';
import { readNamedCap } from '../framework/limit-words';
import { compareExact, isExactEqual, signOfExact, sumExact, type Exact } from '../number/exact';
import type { FrameworkNode, ScoreTable } from '../scorebook';
import { isLimited } from '../score/limits';

/** The table with the caps that can mean nothing else; what states limits already keeps them. */
export function settleNamedCaps(table: ScoreTable): ScoreTable {
  let isChanged = false;
  const nodes = table.nodes.map((node, index): FrameworkNode => {
    const most = namedCap(table, index);
    if (!most) return node;
    isChanged = true;
    return { ...node, most };
  });
  return isChanged ? { ...table, nodes } : table;
}

type Tree = Pick<ScoreTable, 'nodes'>;

/** The cap that the name of a node states beyond doubt; null for every other node. */
export function namedCap(table: Tree, index: number): Exact | null {
  const node = table.nodes[index]!;
  const isSum = node.aggregation === null || node.aggregation === 'sum';
  const isPlain = node.isScored && node.children.length > 0 && isSum && !isLimited(node);
  if (!isPlain || isDeduction(table, index)) return null;
  const most = saidCap(table, index);
  if (!most || signOfExact(most) <= 0) return null;
  const maxima = node.children.map((child) => table.nodes[child]!.maxPoints);
  const known = maxima.filter((maximum) => maximum !== null);
  if (known.length < maxima.length) return readNamedCap(node.name)?.isPlain ? most : null;
  return compareExact(sumExact(known), most) > 0 ? most : null;
}

/**
 * The cap in the name, unless the sheet states another maximum; of a bonus also the maximum that
 * stands in its name, since a bonus comes on top of a maximum and has none of its own.
 */
function saidCap(table: Tree, index: number): Exact | null {
  const { maxPoints, maxCell, name } = table.nodes[index]!;
  const named = readNamedCap(name);
  if (named) return maxPoints && !isExactEqual(maxPoints, named.most) ? null : named.most;
  return isBonus(table, index) && maxCell === null ? maxPoints : null;
}
