/** Which node of one framework is which of another, from the top down. */
import type { FrameworkNode, ScoreTable } from '../scorebook';
import { foldText } from '../text/fold';
import { codeKey, wordingKey } from './fingerprint';

/** Pairs of node indexes; a node is in one pair at most. */
export interface Alignment {
  readonly bOf: ReadonlyMap<number, number>;
  readonly aOf: ReadonlyMap<number, number>;
}

/** Two wordings are one indicator reworded when this share of their words is the same. */
const LIKE_WORDING = 0.6;
/** Under the same code, less is enough. */
const LIKE_WORDING_OF_CODE = 0.4;

type IsSame = (a: FrameworkNode, b: FrameworkNode) => boolean;

/** From the surest to the least sure; nodes without a wording are known by their code only. */
const SIBLING_RULES: readonly IsSame[] = [
  (a, b) => hasSameWording(a, b) && codeKey(a) === codeKey(b),
  hasSameWording,
  (a, b) => hasSameCode(a, b) && wordingLikeness(a, b) >= LIKE_WORDING_OF_CODE,
  (a, b) => wordingLikeness(a, b) >= LIKE_WORDING,
];

export function alignNodes(a: ScoreTable, b: ScoreTable): Alignment {
  const bOf = new Map<number, number>();
  const aOf = new Map<number, number>();
  const pair = (nodeA: number, nodeB: number) => {
    bOf.set(nodeA, nodeB);
    aOf.set(nodeB, nodeA);
  };
  const pairAll = (nodesA: readonly number[], nodesB: readonly number[], isSame: IsSame) => {
    for (const nodeA of nodesA) {
      if (bOf.has(nodeA)) continue;
      const nodeB = nodesB.find(
        (other) => !aOf.has(other) && isSame(a.nodes[nodeA]!, b.nodes[other]!),
      );
      if (nodeB !== undefined) pair(nodeA, nodeB);
    }
  };
  const pairChildren = (nodesA: readonly number[], nodesB: readonly number[]) => {
    for (const rule of SIBLING_RULES) pairAll(nodesA, nodesB, rule);
    for (const nodeA of nodesA) {
      const nodeB = bOf.get(nodeA);
      if (nodeB !== undefined) pairChildren(a.nodes[nodeA]!.children, b.nodes[nodeB]!.children);
    }
  };
  pairChildren(topNodes(a), topNodes(b));
  pairAll(allNodes(a), allNodes(b), hasSameWording);
  // Another wording under the same code and parent: only when it was not found elsewhere.
  for (const [parentA, parentB] of [...bOf]) {
    pairAll(a.nodes[parentA]!.children, b.nodes[parentB]!.children, hasSameCode);
  }
  pairAll(topNodes(a), topNodes(b), hasSameCode);
  return { bOf, aOf };
}

function allNodes(table: ScoreTable): number[] {
  return table.nodes.map((_, index) => index);
}

function topNodes(table: ScoreTable): number[] {
  return allNodes(table).filter((index) => table.nodes[index]!.parent === null);
}

function hasSameWording(a: FrameworkNode, b: FrameworkNode): boolean {
  const wording = wordingKey(a);
  return wording === '' ? hasSameCode(a, b) : wording === wordingKey(b);
}

function hasSameCode(a: FrameworkNode, b: FrameworkNode): boolean {
  const code = codeKey(a);
  return code !== null && code !== '' && code === codeKey(b);
}

/** Twice the shared words over all words: Dice's coefficient, 0 to 1. */
function wordingLikeness(a: FrameworkNode, b: FrameworkNode): number {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const total = wordsA.length + wordsB.length;
  if (total === 0) return 0;
  const shared = wordsA.filter((word) => {
    const at = wordsB.indexOf(word);
    if (at >= 0) wordsB.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / total;
}

function wordsOf(node: FrameworkNode): string[] {
  return foldText(node.name).match(/[a-z0-9]+/g) ?? [];
}
