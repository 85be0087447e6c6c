/** The most that a node can give: what percentages and indices are shares of. */
import { signOfExact, subtractExact, sumExact, ZERO, type Exact } from '../number/exact';
import type { Policy } from '../policy/policy';
import type { ScoreTable } from '../scorebook';
import { nodesOutsideMaximum } from './outside-maximum';
import type { Score } from './results';

/**
 * As stated, else the sum of the maxima below; `null` stands for the total. In points; of index
 * values, their weight. Deductions add nothing. Null when nothing states it.
 */
export function nodeMaximum(table: ScoreTable, node: number | null): Exact | null {
  const stated = node === null ? table.statedMaximum : statedMaximum(table, node);
  if (stated !== null) return signOfExact(stated) < 0 ? ZERO : stated;
  const children = childrenOf(table, node);
  const maxima = children.map((child) => nodeMaximum(table, child));
  if (maxima.length === 0 || maxima.some((maximum) => maximum === null)) return null;
  return sumExact(maxima as Exact[]);
}

/**
 * The maximum that applies to a unit. Only where what is not applicable is simply not there does
 * it take its maximum with it; every other rule gives its points to the rest.
 */
export function unitMaximum(
  table: ScoreTable,
  node: number | null,
  scores: readonly Score[],
  policy: Policy,
): Exact | null {
  const maximum = nodeMaximum(table, node);
  if (maximum === null || table.scale === 'unit' || policy.notApplicable !== 'exclude') {
    return maximum;
  }
  if (scores.every(({ state }) => state !== 'notApplicable')) return maximum;
  const excluded = excludedMaximum(table, node, scores);
  return excluded && subtractExact(maximum, excluded);
}

function excludedMaximum(
  table: ScoreTable,
  node: number | null,
  scores: readonly Score[],
): Exact | null {
  const parts = childrenOf(table, node).map((child) =>
    scores[child]!.state === 'notApplicable'
      ? nodeMaximum(table, child)
      : excludedMaximum(table, child, scores),
  );
  return parts.some((part) => part === null) ? null : sumExact(parts as Exact[]);
}

function statedMaximum(table: ScoreTable, node: number): Exact | null {
  const { maxPoints, weight } = table.nodes[node]!;
  return maxPoints ?? (table.scale === 'unit' ? weight : null);
}

/** What a maximum is made of, by the index of the parent; `null` stands for the total. */
type Inside = ReadonlyMap<number | null, readonly number[]>;

const INSIDE = new WeakMap<ScoreTable, Inside>();

/** Without what comes on top of the maximum, such as a bonus, and what is taken away. */
function childrenOf(table: ScoreTable, parent: number | null): readonly number[] {
  const known = INSIDE.get(table) ?? findInside(table);
  INSIDE.set(table, known);
  return known.get(parent) ?? [];
}

/** Asked for every unit, made once. */
function findInside(table: ScoreTable): Inside {
  const isOutside = nodesOutsideMaximum(table);
  const inside = new Map<number | null, number[]>();
  table.nodes.forEach(({ parent, isScored }, index) => {
    const isExtra = isOutside[index]! && (parent === null || !isOutside[parent]);
    if (!isScored || isExtra) return;
    const siblings = inside.get(parent) ?? [];
    siblings.push(index);
    inside.set(parent, siblings);
  });
  return inside;
}
