/** How scores flow up the tree: which nodes a parent gathers, and with what weights. */
import { ONE, ZERO, type Exact } from '../number/exact';
import type { Aggregation, FrameworkNode, ScoreTable } from '../scorebook';

/** What one parent, or the total, is gathered from. */
export interface Gathering {
  /** Indexes of the scored nodes, in sheet order. */
  readonly nodes: readonly number[];
  readonly aggregation: Aggregation;
  /** Of each node; used for a mean only. */
  readonly weights: readonly Exact[];
}

/**
 * What a parent gathers; `null` stands for the total. Parents of a table whose total is a mean
 * are means as well where their children state weights or hold index values; children that
 * only have points are summed.
 */
export function gatheringOf(table: ScoreTable, parent: number | null): Gathering {
  const nodes = childrenOf(table, parent).filter((index) => table.nodes[index]!.isScored);
  const siblings = nodes.map((index) => table.nodes[index]!);
  const isMean =
    table.aggregation === 'mean' &&
    (parent === null || table.scale === 'unit' || siblings.some((node) => node.weight !== null));
  return { nodes, aggregation: isMean ? 'mean' : 'sum', weights: weightsOf(table, siblings) };
}

/**
 * The stated weights. Index values without weights are weighted by their maximum points (an
 * index is points over maximum); where nothing is stated, all weigh the same.
 */
function weightsOf(table: ScoreTable, siblings: readonly FrameworkNode[]): Exact[] {
  if (siblings.some((node) => node.weight !== null)) {
    return siblings.map((node) => node.weight ?? ZERO);
  }
  if (table.scale === 'unit' && siblings.some((node) => node.maxPoints !== null)) {
    return siblings.map((node) => node.maxPoints ?? ZERO);
  }
  return siblings.map(() => ONE);
}

function childrenOf(table: ScoreTable, parent: number | null): readonly number[] {
  if (parent !== null) return table.nodes[parent]!.children;
  return table.nodes.flatMap((node, index) => (node.parent === null ? [index] : []));
}
