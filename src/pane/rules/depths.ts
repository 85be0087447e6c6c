import type { FrameworkNode } from '../../core/scorebook';

/** How deep each node stands in the tree: 0 at the top. Parents stand before their children. */
export function depthsOf(nodes: readonly FrameworkNode[]): number[] {
  const depths: number[] = [];
  for (const node of nodes) depths.push(node.parent === null ? 0 : depths[node.parent]! + 1);
  return depths;
}
