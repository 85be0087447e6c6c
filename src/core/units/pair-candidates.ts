/** Pairs what can only belong together, and sets aside what could belong to several. */

export interface Candidates<T> {
  readonly pairs: readonly (readonly [T, T])[];
  /** Groups in which somebody has more than one candidate, in the order of the lists. */
  readonly doubts: readonly { readonly a: readonly T[]; readonly b: readonly T[] }[];
}

interface Node<T> {
  readonly item: T;
  readonly others: Set<Node<T>>;
}

/**
 * Only items that share a key are compared. Where an item has several candidates, `isPreferred`
 * may leave it one.
 */
export function pairCandidates<T>(
  listA: readonly T[],
  listB: readonly T[],
  keysOf: (item: T) => readonly string[],
  fits: (a: T, b: T) => boolean,
  isPreferred: (a: T, b: T) => boolean,
): Candidates<T> {
  const nodesA = listA.map(makeNode);
  const nodesB = listB.map(makeNode);
  const byKey = new Map<string, Node<T>[]>();
  for (const node of nodesB) {
    for (const key of keysOf(node.item)) {
      const sharers = byKey.get(key);
      if (sharers) sharers.push(node);
      else byKey.set(key, [node]);
    }
  }
  for (const node of nodesA) {
    for (const other of keysOf(node.item).flatMap((key) => byKey.get(key) ?? [])) {
      if (fits(node.item, other.item)) connect(node, other);
    }
  }
  keepPreferred(nodesA, isPreferred);
  return splitComponents(nodesA, nodesB);
}

function makeNode<T>(item: T): Node<T> {
  return { item, others: new Set() };
}

function connect<T>(a: Node<T>, b: Node<T>): void {
  a.others.add(b);
  b.others.add(a);
}

/** Two that prefer only each other are taken out of the crowd. */
function keepPreferred<T>(nodesA: readonly Node<T>[], isPreferred: (a: T, b: T) => boolean): void {
  const matches = nodesA.flatMap((a) => {
    const preferred = [...a.others].filter((b) => isPreferred(a.item, b.item));
    const [b] = preferred;
    const isMutual =
      preferred.length === 1 &&
      [...b!.others].filter((other) => isPreferred(other.item, b!.item)).length === 1;
    return isMutual ? [[a, b!] as const] : [];
  });
  for (const [a, b] of matches) {
    for (const other of a.others) if (other !== b) disconnect(a, other);
    for (const other of b.others) if (other !== a) disconnect(other, b);
  }
}

function disconnect<T>(a: Node<T>, b: Node<T>): void {
  a.others.delete(b);
  b.others.delete(a);
}

function splitComponents<T>(nodesA: readonly Node<T>[], nodesB: readonly Node<T>[]): Candidates<T> {
  const orderB = new Map(nodesB.map((node, at) => [node, at]));
  const orderA = new Map(nodesA.map((node, at) => [node, at]));
  const pairs: (readonly [T, T])[] = [];
  const doubts: { a: T[]; b: T[] }[] = [];
  const seen = new Set<Node<T>>();
  for (const start of nodesA) {
    if (seen.has(start) || start.others.size === 0) continue;
    const members = collect(start, seen);
    const itemsOf = (order: ReadonlyMap<Node<T>, number>) =>
      members
        .filter((node) => order.has(node))
        .sort((x, y) => order.get(x)! - order.get(y)!)
        .map(({ item }) => item);
    const [a, b] = [itemsOf(orderA), itemsOf(orderB)];
    if (a.length === 1 && b.length === 1) pairs.push([a[0]!, b[0]!]);
    else doubts.push({ a, b });
  }
  return { pairs, doubts };
}

function collect<T>(start: Node<T>, seen: Set<Node<T>>): Node<T>[] {
  const members = [start];
  seen.add(start);
  for (const node of members) {
    for (const other of node.others) {
      if (seen.has(other)) continue;
      seen.add(other);
      members.push(other);
    }
  }
  return members;
}
