/**
 * Where the stated maximum of the total is not the sum of the top nodes, whether another tree
 * would make it so: a node without scores that is the group of those after it, or the children of
 * a node that stand beside it in truth.
 */
import { isExactEqual, subtractExact, sumExact, type Exact } from '../number/exact';
import type { ScoreTable } from '../scorebook';

export interface OtherPlace {
  readonly node: number;
  /** What the node would be. */
  readonly meaning: 'group' | 'indicator';
}

function maximaOf({ nodes }: ScoreTable, indexes: readonly number[]): Exact[] | null {
  const maxima = indexes.map((index) => nodes[index]!.maxPoints);
  return maxima.every((maximum) => maximum !== null) ? maxima : null;
}

function isBlankLeaf({ nodes, units }: ScoreTable, node: number): boolean {
  return (
    nodes[node]!.children.length === 0 &&
    units.every(({ entries }) => entries[node]!.state === 'blank')
  );
}

/** Null when the maxima add up, are not stated, or no other tree makes them add up. */
export function explainMaxima(table: ScoreTable): OtherPlace | null {
  const { nodes, statedMaximum: stated } = table;
  const tops = nodes.flatMap(({ parent, isScored }, node) =>
    parent === null && isScored ? [node] : [],
  );
  const maxima = maximaOf(table, tops);
  if (stated === null || maxima === null || table.aggregation !== 'sum') return null;
  const excess = subtractExact(sumExact(maxima), stated);
  if (isExactEqual(excess, sumExact([]))) return null;
  return groupOfFollowing(table, tops, maxima, excess) ?? childrenBeside(table, tops, excess);
}

/** A blank leaf before nodes whose maxima are the excess, and its own. */
function groupOfFollowing(
  table: ScoreTable,
  tops: readonly number[],
  maxima: readonly Exact[],
  excess: Exact,
): OtherPlace | null {
  const at = tops.findIndex((node, index) => {
    if (!isBlankLeaf(table, node)) return false;
    return tops.some((_, last) => {
      const following = maxima.slice(index + 1, last + 1);
      return following.length > 1 && isExactEqual(sumExact(following), excess);
    });
  });
  return at < 0 ? null : { node: tops[at]!, meaning: 'group' };
}

/** A node whose children's maxima are what the total lacks. */
function childrenBeside(
  table: ScoreTable,
  tops: readonly number[],
  excess: Exact,
): OtherPlace | null {
  const lack = subtractExact(sumExact([]), excess);
  const node = tops.find((top) => {
    const { children } = table.nodes[top]!;
    const maxima = maximaOf(table, children);
    return children.length > 0 && maxima !== null && isExactEqual(sumExact(maxima), lack);
  });
  return node === undefined ? null : { node, meaning: 'indicator' };
}
