/** The node that a person means by a code or a name: in a policy, in a condition of a class. */
import { codeKey } from '../recognise/code';
import type { FrameworkNode } from '../scorebook';
import { bareText } from '../text/fold';

/**
 * The scored node with that code, else that name. Codes repeat: the one nearest to the top is
 * meant; of several there, none.
 */
export function findNode(nodes: readonly FrameworkNode[], written: string): number | null {
  const key = codeKey(written.trim());
  const name = bareText(written);
  const matches: ((node: FrameworkNode) => boolean)[] = [
    ({ code }) => code !== null && code.trim() === written.trim(),
    ({ code }) => code !== null && key !== '' && codeKey(code) === key,
    (node) => bareText(node.name) === name,
    ({ code, name: own }) => bareText(`${code ?? ''} ${own}`) === name,
  ];
  for (const isMatch of matches) {
    const found = nodes.flatMap((node, index) => (node.isScored && isMatch(node) ? [index] : []));
    if (found.length > 0) return highestOf(nodes, found);
  }
  return null;
}

function highestOf(nodes: readonly FrameworkNode[], found: readonly number[]): number | null {
  const tiers = found.map((index) => tierOf(nodes, index));
  const highest = Math.min(...tiers);
  const [only, ...others] = found.filter((_, at) => tiers[at] === highest);
  return others.length === 0 ? only! : null;
}

/** 0 at the top. */
export function tierOf(nodes: readonly FrameworkNode[], index: number): number {
  const { parent } = nodes[index]!;
  return parent === null ? 0 : tierOf(nodes, parent) + 1;
}
