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

/** What nodes are compared by, worked out once. */
interface NodeKeys {
  readonly wording: string;
  readonly code: string | null;
  readonly words: readonly string[];
}

type IsSame = (a: NodeKeys, b: NodeKeys) => boolean;

/** From the surest to the least sure; nodes without a wording are known by their code only. */
const SIBLING_RULES: readonly IsSame[] = [
  (a, b) => hasSameWording(a, b) && a.code === b.code,
  hasSameWording,
  (a, b) => hasSameCode(a, b) && wordingLikeness(a, b) >= LIKE_WORDING_OF_CODE,
  (a, b) => wordingLikeness(a, b) >= LIKE_WORDING,
];

type Nodes = Pick<ScoreTable, 'nodes'>;

export function alignNodes(a: Nodes, b: Nodes): Alignment {
  const keysA = a.nodes.map(keysOf);
  const keysB = b.nodes.map(keysOf);
  const bOf = new Map<number, number>();
  const aOf = new Map<number, number>();
  const pair = (nodeA: number, nodeB: number) => {
    bOf.set(nodeA, nodeB);
    aOf.set(nodeB, nodeA);
  };
  const pairAll = (nodesA: readonly number[], nodesB: readonly number[], isSame: IsSame) => {
    for (const nodeA of nodesA) {
      if (bOf.has(nodeA)) continue;
      const nodeB = nodesB.find((other) => !aOf.has(other) && isSame(keysA[nodeA]!, keysB[other]!));
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

function allNodes(table: Nodes): number[] {
  return table.nodes.map((_, index) => index);
}

function topNodes(table: Nodes): number[] {
  return allNodes(table).filter((index) => table.nodes[index]!.parent === null);
}

function keysOf(node: FrameworkNode): NodeKeys {
  const words = foldText(node.name).match(/[a-z0-9]+/g) ?? [];
  return { wording: wordingKey(node), code: codeKey(node), words };
}

function hasSameWording(a: NodeKeys, b: NodeKeys): boolean {
  return a.wording === '' ? hasSameCode(a, b) : a.wording === b.wording;
}

function hasSameCode(a: NodeKeys, b: NodeKeys): boolean {
  return a.code !== null && a.code !== '' && a.code === b.code;
}

/** Twice the shared words over all words: Dice's coefficient, 0 to 1. */
function wordingLikeness(a: NodeKeys, b: NodeKeys): number {
  const total = a.words.length + b.words.length;
  if (total === 0) return 0;
  const left = [...b.words];
  const shared = a.words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / total;
}
