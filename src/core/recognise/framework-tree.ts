/** Turns the rows of a framework into its nodes: parents, children, what is scored. */
import { isExactEqual, signOfExact, sumExact, type Exact } from '../number/exact';
import type { FrameworkNode } from '../scorebook';
import type { FrameworkRow } from './framework-rows';
import { foldText } from '../text/fold';
import { outlineParents } from './outline';
import { isBonusText } from './row-words';

export interface FrameworkTree {
  readonly nodes: readonly FrameworkNode[];
  /** The rows of each node on this sheet, its own first. */
  readonly rows: readonly (readonly number[])[];
}

function ownsPoints(item: FrameworkRow): boolean {
  return item.maximum !== null || item.weight !== null || item.hasScore;
}

/** Whether an uncoded row heads those below it. */
function isTitle(item: FrameworkRow, isBonusRow: boolean): boolean {
  if (item.answer !== null) return item.answer === 'group';
  return !ownsPoints(item) && !isBonusRow;
}

/** For each item, whether it or anything below it has points; the items of a bonus may have some. */
function reachesPoints(
  items: readonly FrameworkRow[],
  parents: readonly (number | null)[],
): boolean[] {
  const reaches = items.map((item, index) => {
    const parent = parents[index] ?? null;
    return ownsPoints(item) || (parent !== null && isBonusText(foldText(items[parent]!.name)));
  });
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const parent = parents[index] ?? null;
    if (parent !== null && reaches[index]) reaches[parent] = true;
  }
  return reaches;
}

/**
 * Rows that only describe: titles and bullets without any points below them, unless such titles
 * are scored elsewhere, and the parts of an indicator that has the points when no part has.
 */
function findDescriptions(
  items: readonly FrameworkRow[],
  parents: readonly (number | null)[],
): boolean[] {
  const reaches = reachesPoints(items, parents);
  const hasScoredChild = items.map(() => false);
  parents.forEach((parent, index) => {
    if (parent !== null && reaches[index]) hasScoredChild[parent] = true;
  });
  const leafStyles = new Set(
    items.flatMap((item, index) =>
      parents[index] === null && ownsPoints(item) && !hasScoredChild[index]
        ? [item.code?.style]
        : [],
    ),
  );
  return items.map((item, index) => {
    if (reaches[index] || item.answer !== null) return false;
    const parent = parents[index] ?? null;
    if (item.code === null || item.code.style === '-') return true;
    if (parent === null) return !leafStyles.has(item.code.style);
    return !hasScoredChild[parent] && ownsPoints(items[parent]!);
  });
}

/** The nearest ancestor that stays, or null. */
function keptAncestor(
  index: number,
  parents: readonly (number | null)[],
  isDropped: readonly boolean[],
): number | null {
  let parent = parents[index] ?? null;
  while (parent !== null && isDropped[parent]) parent = parents[parent] ?? null;
  return parent;
}

/** Nothing stands below a row that a person called an indicator: it goes to what that is below. */
function withoutAnsweredParents(
  items: readonly FrameworkRow[],
  parents: readonly (number | null)[],
): readonly (number | null)[] {
  const isLeaf = items.map(({ answer }) => answer === 'indicator');
  return isLeaf.includes(true)
    ? parents.map((_, at) => keptAncestor(at, parents, isLeaf))
    : parents;
}

/** `r12`: the row where a node stands, on the first sheet; a group on its first child's row adds its column. */
function rowIds(items: readonly FrameworkRow[]): string[] {
  const used = new Set<string>();
  return [...items]
    .reverse()
    .map((item) => {
      const plain = `r${item.row + 1}`;
      const id = used.has(plain) ? `${plain}c${item.cell.column + 1}` : plain;
      used.add(id);
      return id;
    })
    .reverse();
}

/** The scores of one column by row. */
export type RowScores = ReadonlyMap<number, Exact>;

/** 1 when a column's score of the row is the sum of those of the others, -1 when not, else 0. */
function weighSum(
  scores: RowScores,
  parent: FrameworkRow,
  children: readonly FrameworkRow[],
): number {
  const stated = scores.get(parent.row);
  if (stated === undefined) return 0;
  const parts = children.flatMap(({ row }) => scores.get(row) ?? []);
  if (!isExactEqual(stated, sumExact(parts))) return -1;
  return signOfExact(stated) === 0 ? 0 : 1;
}

/** By item, whether it stands below a bonus or deduction, whose rows need no points of their own. */
function findBonusRows(items: readonly FrameworkRow[]): boolean[] {
  let isInside = false;
  return items.map(({ code, name }) => {
    const isBonus = isBonusText(foldText(name));
    const isRow = isInside && code === null && !isBonus;
    if (code !== null || isBonus) isInside = isBonus;
    return isRow;
  });
}

/** How many columns bear out, less how many deny, that a row is the sum of others. */
function weighGroup(
  items: readonly FrameworkRow[],
  scores: readonly RowScores[],
  parent: number,
  children: readonly number[],
): number {
  const parts = children.map((at) => items[at]!);
  return scores.reduce((sum, own) => sum + weighSum(own, items[parent]!, parts), 0);
}

/**
 * The parents of the items. A row with another score than the sum of the next is a leaf, unless
 * that leaves rows outside of all groups while most groups state their sums: then its sum is wrong.
 */
function findParents(
  items: readonly FrameworkRow[],
  scores: readonly RowScores[],
): (number | null)[] {
  const isBonusRow = findBonusRows(items);
  const outline = items.map((item, index) => ({
    code: item.code,
    maximum: item.maximum,
    isBand: item.code === null && isTitle(item, isBonusRow[index]!),
    depth: item.depth,
    hasScore: item.hasScore,
  }));
  const weights: number[] = [];
  const denied = outlineParents(outline, (parent, children) => {
    const weight = weighGroup(items, scores, parent, children);
    weights.push(Math.sign(weight));
    return weight < 0;
  });
  const [borneOut, against] = [1, -1].map((sign) => weights.filter((own) => own === sign).length);
  const isSummed = against! > 0 && borneOut! > 1 && borneOut! > against!;
  const isStray = denied.some((parent, index) => parent === null && !denied.includes(index));
  return isSummed && isStray ? outlineParents(outline) : denied;
}

/** Builds the nodes of a framework that runs down a sheet; `scores` tell groups from leaves. */
export function buildFrameworkTree(
  items: readonly FrameworkRow[],
  scores: readonly RowScores[],
): FrameworkTree {
  const parents = withoutAnsweredParents(items, findParents(items, scores));
  const isDropped = findDescriptions(items, parents);
  const kept = items.map((_, index) => index).filter((index) => !isDropped[index]);
  const position = new Map(kept.map((index, at) => [index, at]));
  const rows = kept.map((index) => [...items[index]!.rows]);
  isDropped.forEach((dropped, index) => {
    const ancestor = dropped ? keptAncestor(index, parents, isDropped) : null;
    if (ancestor !== null) rows[position.get(ancestor)!]!.push(...items[index]!.rows);
  });
  const keptItems = kept.map((index) => items[index]!);
  const keptParents = kept.map((index) => {
    const parent = keptAncestor(index, parents, isDropped);
    return parent === null ? null : position.get(parent)!;
  });
  return { nodes: makeNodes(keptItems, keptParents), rows };
}

function isEmptyGroup({ answer }: FrameworkRow, children: readonly number[]): boolean {
  return answer === 'group' && children.length === 0;
}

function makeNodes(
  items: readonly FrameworkRow[],
  parents: readonly (number | null)[],
): FrameworkNode[] {
  const ids = rowIds(items);
  const children: number[][] = items.map(() => []);
  parents.forEach((parent, index) => {
    if (parent !== null) children[parent]!.push(index);
  });
  const nodes: FrameworkNode[] = [];
  items.forEach((item, index) => {
    const parent = parents[index]!;
    nodes.push({
      id: ids[index]!,
      code: item.code?.text ?? null,
      name: item.name,
      parent,
      children: children[index]!,
      maxPoints: item.maximum,
      weight: item.weight,
      isScored:
        !item.isUnscored &&
        !isEmptyGroup(item, children[index]!) &&
        (parent === null || nodes[parent]!.isScored),
      cell: item.cell,
      maxCell: item.maximumCell,
      weightCell: item.weightCell,
      aggregation: null,
    });
  });
  return nodes;
}

/** Groups with a row of their own, whose score cells may state their sum, by node index. */
export function rowsOfGroups({ nodes }: FrameworkTree): number[] {
  return nodes.flatMap(({ children, cell }, index) => {
    const sharesRow = children.some((child) => nodes[child]!.cell.row === cell.row);
    return children.length > 0 && !sharesRow ? [index] : [];
  });
}
