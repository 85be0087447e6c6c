/** Scorecards with the same rows are of one framework, and so have the same groups. */
import type { FrameworkNode, ScoreTable } from '../scorebook';
import { squeezeText } from '../text/fold';

function wordsOf({ code, name }: FrameworkNode): string {
  return `${code ?? ''} ${squeezeText(name)}`;
}

function hasSameRows(a: ScoreTable, b: ScoreTable): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => wordsOf(node) === wordsOf(b.nodes[index]!))
  );
}

/** The nodes that are groups of this table and leaves of another with the same rows, or reversed. */
export function differingGroups(table: ScoreTable, tables: readonly ScoreTable[]): number[] {
  if (table.shape !== 'scorecard') return [];
  const alike = tables.filter(
    (other) => other !== table && other.shape === 'scorecard' && hasSameRows(table, other),
  );
  return table.nodes.flatMap(({ children }, node) => {
    const isGroup = children.length > 0;
    const isOther = alike.some((other) => other.nodes[node]!.children.length > 0 !== isGroup);
    return isOther ? [node] : [];
  });
}
