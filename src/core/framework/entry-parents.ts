/**
 * Who is whose parent. `Thuộc` names a code, codes repeat, and rows may stand in any order: the
 * nearest entry above that has the code is meant, else the first one below.
 */
import { codeKey } from '../recognise/code';
import { squeezeText } from '../text/fold';
import type { FrameworkEntry } from './framework';

/** The entries that a written code can mean: written the same, else read the same, else so named. */
export function entriesNamed(nodes: readonly FrameworkEntry[], written: string): number[] {
  const key = codeKey(written);
  const name = squeezeText(written);
  const matches: ((entry: FrameworkEntry) => boolean)[] = [
    ({ code }) => code === written,
    ({ code }) => code !== null && codeKey(code) === key,
    (entry) => squeezeText(entry.name) === name,
  ];
  for (const isMatch of matches) {
    const found = nodes.flatMap((entry, index) => (isMatch(entry) ? [index] : []));
    if (found.length > 0) return found;
  }
  return [];
}

function namedParents(nodes: readonly FrameworkEntry[]): (number | null)[] {
  const known = new Map<string, readonly number[]>();
  return nodes.map(({ parentCode }, index) => {
    if (parentCode === null) return null;
    if (!known.has(parentCode)) known.set(parentCode, entriesNamed(nodes, parentCode));
    const found = known.get(parentCode)!.filter((other) => other !== index);
    const above = found.filter((other) => other < index);
    return above[above.length - 1] ?? found[0] ?? null;
  });
}

/** The entries that are their own ancestors. */
function cyclicEntries(parents: readonly (number | null)[]): Set<number> {
  const cyclic = new Set<number>();
  const state = parents.map(() => 'new' as 'new' | 'open' | 'done');
  parents.forEach((_, start) => {
    const path: number[] = [];
    let at: number | null = start;
    while (at !== null && state[at] === 'new') {
      state[at] = 'open';
      path.push(at);
      at = parents[at] ?? null;
    }
    if (at !== null && state[at] === 'open') {
      for (const member of path.slice(path.indexOf(at))) cyclic.add(member);
    }
    for (const member of path) state[member] = 'done';
  });
  return cyclic;
}

export interface EntryTree {
  /** Index of the parent of each entry; null at the top, and where a cycle was cut. */
  readonly parents: readonly (number | null)[];
  /** Indexes of the children of each entry, in order. */
  readonly children: readonly (readonly number[])[];
  /** Entries that name each other as parents. */
  readonly cyclic: ReadonlySet<number>;
}

/** Always a forest: whatever the sheet says, no entry is above itself. */
export function entryTree(nodes: readonly FrameworkEntry[]): EntryTree {
  const named = namedParents(nodes);
  const cyclic = cyclicEntries(named);
  const parents = named.map((parent, index) => (cyclic.has(index) ? null : parent));
  const children: number[][] = nodes.map(() => []);
  parents.forEach((parent, index) => {
    if (parent !== null) children[parent]!.push(index);
  });
  return { parents, children, cyclic };
}

/** Scored, as all that is above it. */
export function scoredEntries(nodes: readonly FrameworkEntry[], tree: EntryTree): boolean[] {
  const isScored = (index: number): boolean => {
    const parent = tree.parents[index] ?? null;
    return nodes[index]!.isScored && (parent === null || isScored(parent));
  };
  return nodes.map((_, index) => isScored(index));
}

/** Every entry after its parent and before its own next sibling: as a sheet shows a tree. */
export function outlineOrder(tree: EntryTree): number[] {
  const order: number[] = [];
  const visit = (index: number): void => {
    order.push(index);
    tree.children[index]!.forEach(visit);
  };
  tree.parents.forEach((parent, index) => {
    if (parent === null) visit(index);
  });
  return order;
}
