/** Which entry of a framework each node of a table is, by code, by name, or by both. */
import { codeKey } from '../recognise/code';
import type { FrameworkNode, ScoreTable } from '../scorebook';
import { squeezeText } from '../text/fold';
import type { EntryTree } from './entry-parents';
import type { FrameworkEntry } from './framework';

/** What a header says: `1.1`, `Nhận thức số`, or `1. Nhận thức số`. */
interface Said {
  readonly code: string;
  readonly name: string;
}

function wordsOf(text: string): string {
  return squeezeText(text).replace(/[^a-z0-9]/g, '');
}

/** A name that only repeats the code says nothing. */
function saidBy({ code, name }: FrameworkNode): Said {
  const key = codeKey(code);
  const words = wordsOf(name);
  return { code: key, name: words === wordsOf(code ?? '') ? '' : words };
}

function isSaid(said: Said, entry: FrameworkEntry): boolean {
  const key = codeKey(entry.code);
  const words = wordsOf(entry.name);
  if (said.name !== '') {
    // Words such as CQS that are no code stand as a name.
    const isName =
      said.name === words || (said.code === '' && said.name === wordsOf(entry.code ?? ''));
    return isName && (said.code === '' || key === '' || said.code === key);
  }
  return said.code !== '' && said.code === key;
}

/** Whether the nearest matched ancestor of the node is an ancestor of the entry. */
function isUnder(tree: EntryTree, entry: number, ancestor: number): boolean {
  let above = tree.parents[entry] ?? null;
  while (above !== null) {
    if (above === ancestor) return true;
    above = tree.parents[above] ?? null;
  }
  return false;
}

/**
 * The entry of each node, by node index; null where none or more than one fits. Like codes and
 * names are told apart by the group that they stand in, and then by their order.
 */
export function matchEntries(
  table: Pick<ScoreTable, 'nodes'>,
  nodes: readonly FrameworkEntry[],
  tree: EntryTree,
): (number | null)[] {
  const taken = new Set<number>();
  const matches: (number | null)[] = [];
  const candidates = table.nodes.map((node) => {
    const said = saidBy(node);
    return nodes.flatMap((entry, index) => (isSaid(said, entry) ? [index] : []));
  });
  const isRepeatedAlike = (index: number): boolean => {
    const own = candidates[index]!.join();
    return candidates.filter((other) => other.join() === own).length === candidates[index]!.length;
  };
  table.nodes.forEach((node, index) => {
    const above = node.parent === null ? null : (matches[node.parent] ?? null);
    const open = candidates[index]!.filter(
      (entry) => !taken.has(entry) && (above === null || isUnder(tree, entry, above)),
    );
    const isClear = open.length === 1 || isRepeatedAlike(index);
    const match = isClear ? (open[0] ?? null) : null;
    if (match !== null) taken.add(match);
    matches.push(match);
  });
  return matches;
}
