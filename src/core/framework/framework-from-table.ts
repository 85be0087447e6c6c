/** A framework from a table that was read: what a sheet "Bộ chỉ số" of it says. */
import type { ScoreTable } from '../scorebook';
import { PLAIN_ENTRY, type Framework, type FrameworkEntry } from './framework';

/** What is said about a node beside the table. */
export interface EntryWords {
  readonly rule: string | null;
  readonly evidence: string | null;
}

/** @param words by node index */
export function frameworkFromTable(
  table: ScoreTable,
  title: string,
  words: readonly EntryWords[],
): Framework {
  const parentCode = (parent: number | null): string | null =>
    parent === null ? null : (table.nodes[parent]!.code ?? table.nodes[parent]!.name);
  const nodes = table.nodes.map((node, index): FrameworkEntry => ({
    ...PLAIN_ENTRY,
    ...words[index]!,
    code: node.code,
    name: node.name,
    parentCode: parentCode(node.parent),
    maxPoints: node.maxPoints,
    weight: node.weight,
    aggregation: node.aggregation ?? 'sum',
    isScored: node.isScored,
    ...(node.most && { most: node.most }),
    ...(node.least && { least: node.least }),
  }));
  return {
    id: null,
    title,
    decision: null,
    nodes,
    total: {
      maxPoints: table.statedMaximum,
      aggregation: table.aggregation,
      ...(table.most && { most: table.most }),
      ...(table.least && { least: table.least }),
    },
    derived: [],
    unknown: [],
  };
}
