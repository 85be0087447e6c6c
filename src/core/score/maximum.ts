/** The most that a node, and the total, can come to when everything applies. */
import { minExact, ONE, type Exact } from '../number/exact';
import type { ScoreTable } from '../scorebook';
import { gatherParts } from './gather';
import type { Gathering } from './gathering';

/** By node index, in points, or 1 for index values; null where nothing states it. */
export type Maxima = readonly (Exact | null)[];

/** What the sheet states counts before what the children come to. */
export function maximaOfNodes(
  table: ScoreTable,
  gatherings: readonly (Gathering | null)[],
  isOutside: readonly boolean[],
): Maxima {
  const maxima = new Array<Exact | null>(table.nodes.length).fill(null);
  const find = (index: number): void => {
    const gathering = gatherings[index] ?? null;
    gathering?.nodes.forEach(find);
    maxima[index] = maximumOf(table, index, gathering, maxima, isOutside);
  };
  table.nodes.forEach((node, index) => node.parent === null && find(index));
  return maxima;
}

function maximumOf(
  { scale, nodes }: ScoreTable,
  index: number,
  gathering: Gathering | null,
  maxima: Maxima,
  isOutside: readonly boolean[],
): Exact | null {
  if (scale === 'unit' && !gathering) return ONE;
  const stated = scale === 'unit' ? null : nodes[index]!.maxPoints;
  return stated ?? (gathering && limitedMaximum(gathering, maxima, isOutside));
}

/** The maximum of the total. */
export function maximumOfAll(
  table: ScoreTable,
  gathering: Gathering,
  maxima: Maxima,
  isOutside: readonly boolean[],
): Exact | null {
  const stated = table.scale === 'unit' ? null : table.statedMaximum;
  return stated ?? limitedMaximum(gathering, maxima, isOutside);
}

/** What the children come to at their maxima; null unless each of them has one. */
export function gatheredMaximum(
  { node, nodes, weights, aggregation }: Gathering,
  maxima: Maxima,
  isOutside: readonly boolean[],
): Exact | null {
  const isInside = node !== null && isOutside[node]!;
  const counted = nodes.map((child) => isInside || !isOutside[child]);
  const parts = nodes.flatMap((child, index) => {
    const value = maxima[child]!;
    return counted[index] && value ? [{ value, weight: weights[index]! }] : [];
  });
  const isComplete = parts.length > 0 && parts.length === counted.filter(Boolean).length;
  return isComplete ? gatherParts(aggregation, parts) : null;
}

function limitedMaximum(
  gathering: Gathering,
  maxima: Maxima,
  isOutside: readonly boolean[],
): Exact | null {
  const gathered = gatheredMaximum(gathering, maxima, isOutside);
  const { most } = gathering.limits;
  return gathered && most ? minExact(gathered, most) : gathered;
}
