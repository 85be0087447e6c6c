/** Where two tables, or a table and its framework sheet, differ in what they score. */
import type { DecimalText } from '../audit/finding';
import { nodeLabel } from '../audit/make-finding';
import type { FrameworkNode, ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import { alignNodes, type Alignment } from './align-nodes';
import { codeKey, numberText, wordingKey } from './fingerprint';

/** A node where a person can look at it: on the first sheet of its table. */
export interface NodePlace {
  /** Index into the nodes of its table. */
  readonly node: number;
  readonly label: string;
  readonly cell: CellAddress;
}

interface InBoth {
  readonly a: NodePlace;
  readonly b: NodePlace;
}

/** What `b` has differently from `a`. */
export type FrameworkDifference =
  | { readonly kind: 'node-added'; readonly b: NodePlace; readonly isLeaf: boolean }
  /** `b` is where it would stand: behind this node, or before it where it would be the first. */
  | (InBoth & { readonly kind: 'node-removed'; readonly isLeaf: boolean })
  | (InBoth & { readonly kind: 'node-reworded' })
  | (InBoth & { readonly kind: 'node-recoded' })
  /** Under another parent, or in another order among its siblings. */
  | (InBoth & { readonly kind: 'node-moved' })
  | (InBoth & {
      readonly kind: 'maximum-changed' | 'weight-changed';
      readonly from: DecimalText | null;
      readonly to: DecimalText | null;
    })
  | (InBoth & { readonly kind: 'scoring-changed'; readonly isScored: boolean });

/** A table, or a framework sheet in its form. */
type Compared = Pick<ScoreTable, 'nodes' | 'areas'>;

/** In the order of `a`, then what `b` adds; empty when the fingerprints are equal. */
export function compareFrameworks(a: Compared, b: Compared): FrameworkDifference[] {
  const alignment = alignNodes(a, b);
  const reordered = findReordered(a, b, alignment);
  const differences = a.nodes.flatMap((node, index): FrameworkDifference[] => {
    const other = alignment.bOf.get(index);
    if (other === undefined) {
      const isLeaf = node.children.length === 0;
      const beside = lastPairedBefore(index, alignment) ?? 0;
      return [{ kind: 'node-removed', a: nodePlace(a, index), b: nodePlace(b, beside), isLeaf }];
    }
    const parentB = node.parent === null ? null : alignment.bOf.get(node.parent);
    const isMoved = parentB !== b.nodes[other]!.parent || reordered.has(index);
    return compareNodes(a, index, b, other, isMoved);
  });
  const added = b.nodes.flatMap((node, index): FrameworkDifference[] => {
    if (alignment.aOf.has(index)) return [];
    const isLeaf = node.children.length === 0;
    return [{ kind: 'node-added', b: nodePlace(b, index), isLeaf }];
  });
  return [...differences, ...added];
}

/** The node of `b` that stands for the nearest node of `a` above. */
function lastPairedBefore(index: number, { bOf }: Alignment): number | undefined {
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = bOf.get(before);
    if (other !== undefined) return other;
  }
  return undefined;
}

function compareNodes(
  a: Compared,
  indexA: number,
  b: Compared,
  indexB: number,
  isMoved: boolean,
): FrameworkDifference[] {
  const [from, to] = [a.nodes[indexA]!, b.nodes[indexB]!];
  const both = { a: nodePlace(a, indexA), b: nodePlace(b, indexB) };
  const differences: FrameworkDifference[] = [];
  if (isMoved) differences.push({ kind: 'node-moved', ...both });
  if (wordingKey(from) !== wordingKey(to)) differences.push({ kind: 'node-reworded', ...both });
  if (codeKey(from) !== codeKey(to)) differences.push({ kind: 'node-recoded', ...both });
  if (from.isScored !== to.isScored) {
    differences.push({ kind: 'scoring-changed', ...both, isScored: to.isScored });
  }
  return [...differences, ...compareNumbers(from, to, both)];
}

function compareNumbers(
  from: FrameworkNode,
  to: FrameworkNode,
  both: InBoth,
): FrameworkDifference[] {
  const numbers = [
    ['maximum-changed', numberText(from.maxPoints), numberText(to.maxPoints)],
    ['weight-changed', numberText(from.weight), numberText(to.weight)],
  ] as const;
  return numbers.flatMap(([kind, before, after]) => {
    return before === after ? [] : [{ kind, ...both, from: before, to: after }];
  });
}

function nodePlace(table: Compared, node: number): NodePlace {
  const { cell } = table.nodes[node]!;
  const sheetId = table.areas[0]!.sheetId;
  return { node, label: nodeLabel(table.nodes[node]!), cell: { sheetId, ...cell } };
}

/** Siblings in both that are not in the longest run of one order: the fewest that were moved. */
function findReordered(a: Compared, b: Compared, { bOf }: Alignment): Set<number> {
  const families = new Map<number | null, number[]>();
  a.nodes.forEach(({ parent }, index) => {
    const other = bOf.get(index);
    const parentB = parent === null ? null : bOf.get(parent);
    if (other === undefined || parentB !== b.nodes[other]!.parent) return;
    families.set(parent, [...(families.get(parent) ?? []), index]);
  });
  return new Set(
    [...families.values()].flatMap((siblings) => {
      const kept = longestRising(siblings.map((index) => bOf.get(index)!));
      return siblings.filter((_, at) => !kept.has(at));
    }),
  );
}

/** The places of a longest rising subsequence. */
function longestRising(values: readonly number[]): Set<number> {
  const best: number[][] = [];
  values.forEach((value, at) => {
    const before = best
      .slice(0, at)
      .filter((run) => values[run[run.length - 1]!]! < value)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, at]);
  });
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}
