/** How scores flow up the tree: which nodes a parent gathers, and with what weights. */
import { ONE, ZERO, type Exact } from '../number/exact';
import type { Aggregation, FrameworkNode, ScoreTable } from '../scorebook';
import { limitsOf, type Limits } from './limits';

/** What one parent, or the total, is gathered from. */
export interface Gathering {
  /** The parent; null for the total. */
  readonly node: number | null;
  /** Indexes of the scored nodes, in sheet order. */
  readonly nodes: readonly number[];
  readonly aggregation: Aggregation;
  /** Of each node; used for means only. */
  readonly weights: readonly Exact[];
  readonly limits: Limits;
}

/** What a parent gathers; `null` stands for the total. */
export function gatheringOf(table: ScoreTable, parent: number | null): Gathering {
  const nodes = childrenOf(table, parent).filter((index) => table.nodes[index]!.isScored);
  const siblings = nodes.map((index) => table.nodes[index]!);
  const aggregation =
    parent === null
      ? table.aggregation
      : (table.nodes[parent]!.aggregation ?? tableAggregation(table, siblings));
  const limits = limitsOf(parent === null ? table : table.nodes[parent]!);
  return { node: parent, nodes, aggregation, weights: weightsOf(table, siblings), limits };
}

/**
 * The rule of the table for parents of which nothing is said: where its total is a mean, they are
 * arithmetic means as well when their children state weights or hold index values; children that
 * only have points are summed.
 */
function tableAggregation(table: ScoreTable, siblings: readonly FrameworkNode[]): Aggregation {
  const isWeighed = table.scale === 'unit' || siblings.some((node) => node.weight !== null);
  return table.aggregation !== 'sum' && isWeighed ? 'mean' : 'sum';
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
