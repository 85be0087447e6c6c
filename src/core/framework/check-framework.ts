/** What is wrong with a framework by itself, as facts that the locales word. */
import { formatDecimal, isExactEqual, sumExact, type Exact } from '../number/exact';
import { codeKey } from '../recognise/code';
import { indexNamed } from './derived-index';
import { entriesNamed, entryTree, scoredEntries, type EntryTree } from './entry-parents';
import type { DecimalText } from '../audit/finding';
import type { Framework, FrameworkEntry } from './framework';

/** `node` is an index into `Framework.nodes`; null stands for the total. */
export type FrameworkProblem =
  | { readonly code: 'nameless'; readonly node: number }
  | { readonly code: 'unknown-parent'; readonly node: number; readonly parent: string }
  /** Several nested entries have the code that `Thuộc` names. */
  | { readonly code: 'ambiguous-parent'; readonly node: number; readonly parent: string }
  | { readonly code: 'cycle'; readonly node: number }
  | { readonly code: 'duplicate-code'; readonly node: number; readonly first: number }
  | {
      readonly code: 'maximum-mismatch';
      readonly node: number | null;
      readonly stated: DecimalText;
      readonly sum: DecimalText;
    }
  | { readonly code: 'unknown-part'; readonly index: string; readonly part: string };

export function checkFramework(framework: Framework): FrameworkProblem[] {
  const tree = entryTree(framework.nodes);
  return [
    ...framework.nodes.flatMap((_, node) => checkEntry(framework.nodes, tree, node)),
    ...checkMaxima(framework, tree),
    ...framework.derived.flatMap(({ code: index, parts }, at) => {
      const above = framework.derived.slice(0, at);
      return parts.flatMap(({ code: part }): FrameworkProblem[] =>
        entriesNamed(framework.nodes, part).length === 0 && !indexNamed(above, part)
          ? [{ code: 'unknown-part', index, part }]
          : [],
      );
    }),
  ];
}

function checkEntry(
  nodes: readonly FrameworkEntry[],
  tree: EntryTree,
  node: number,
): FrameworkProblem[] {
  const { code, name, parentCode } = nodes[node]!;
  const problems: FrameworkProblem[] = name === '' ? [{ code: 'nameless', node }] : [];
  const first = code === null ? -1 : firstTwin(nodes, tree, node);
  if (first >= 0) problems.push({ code: 'duplicate-code', node, first });
  if (parentCode === null) return problems;
  if (tree.cyclic.has(node)) return [...problems, { code: 'cycle', node }];
  const parent = tree.parents[node] ?? null;
  if (parent === null) return [...problems, { code: 'unknown-parent', node, parent: parentCode }];
  if (isNestedInNamesake(nodes, tree, parent)) {
    problems.push({ code: 'ambiguous-parent', node, parent: parentCode });
  }
  return problems;
}

/** An earlier sibling with the same code, or -1. */
function firstTwin(nodes: readonly FrameworkEntry[], tree: EntryTree, node: number): number {
  const key = codeKey(nodes[node]!.code);
  const twin = nodes.findIndex(
    ({ code }, other) =>
      code !== null && codeKey(code) === key && tree.parents[other] === tree.parents[node],
  );
  return twin < node ? twin : -1;
}

function isNestedInNamesake(
  nodes: readonly FrameworkEntry[],
  tree: EntryTree,
  parent: number,
): boolean {
  const key = codeKey(nodes[parent]!.code);
  let above = tree.parents[parent] ?? null;
  while (above !== null && key !== '') {
    if (codeKey(nodes[above]!.code) === key) return true;
    above = tree.parents[above] ?? null;
  }
  return false;
}

/** Sums are checked where every part states its points: an unknown one could make up the rest. */
function checkMaxima(framework: Framework, tree: EntryTree): FrameworkProblem[] {
  const { nodes, total } = framework;
  const isScored = scoredEntries(nodes, tree);
  const top = nodes.flatMap((_, index) => (tree.parents[index] === null ? [index] : []));
  const sumOf = (children: readonly number[]): Exact | null => {
    const maxima = children
      .filter((child) => isScored[child])
      .map((child) => nodes[child]!.maxPoints);
    const known = maxima.flatMap((maximum) => maximum ?? []);
    return known.length === maxima.length && known.length > 0 ? sumExact(known) : null;
  };
  const check = (
    node: number | null,
    { maxPoints, aggregation }: Framework['total'],
    children: readonly number[],
  ): FrameworkProblem[] => {
    const sum = aggregation === 'sum' && maxPoints ? sumOf(children) : null;
    if (!sum || !maxPoints || isExactEqual(sum, maxPoints)) return [];
    const [stated, added] = [formatDecimal(maxPoints), formatDecimal(sum)];
    return [{ code: 'maximum-mismatch', node, stated, sum: added }];
  };
  return [
    ...nodes.flatMap((entry, node) => check(node, entry, tree.children[node]!)),
    ...check(null, total, top),
  ];
}
