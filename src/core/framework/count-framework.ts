/** How large a framework is. */
import { sumExact, type Exact } from '../number/exact';
import { entryTree, scoredEntries } from './entry-parents';
import type { Framework } from './framework';

export interface FrameworkCounts {
  readonly indicators: number;
  readonly groups: number;
  /** Stated for the whole, else the sum of the top maxima; null when one of these is not stated. */
  readonly points: Exact | null;
}

/** Leaves, and the parents at the top: "33 indicators, 8 groups, 400 points". */
export function countFramework({ nodes, total }: Framework): FrameworkCounts {
  const tree = entryTree(nodes);
  const isScored = scoredEntries(nodes, tree);
  const isParent = (index: number): boolean => tree.children[index]!.length > 0;
  const scored = nodes.flatMap((_, index) => (isScored[index] ? [index] : []));
  const tops = scored.filter((index) => tree.parents[index] === null);
  const maxima = tops.flatMap((index) => nodes[index]!.maxPoints ?? []);
  const isComplete = maxima.length > 0 && maxima.length === tops.length;
  return {
    indicators: scored.filter((index) => !isParent(index)).length,
    groups: tops.filter(isParent).length,
    points: total.maxPoints ?? (isComplete ? sumExact(maxima) : null),
  };
}
