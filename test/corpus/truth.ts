/** What a generated workbook really says: the measure of a reading. */
import type { TableShape } from '../../src/core/scorebook';

export type TrueEntry =
  /** In parts of one, see `PARTS_OF_ONE`. */
  | { readonly state: 'scored'; readonly parts: number }
  | { readonly state: 'blank' }
  | { readonly state: 'notApplicable' }
  | { readonly state: 'invalid' };

export interface TrueNode {
  readonly code: string;
  readonly name: string;
  readonly parent: number | null;
  /** In parts of one, or null when the sheet does not state it. */
  readonly maximum: number | null;
  readonly isScored: boolean;
}

export interface TrueTotal {
  /** Of `PARTS_OF_ONE`, as an exact ratio. */
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface TrueUnit {
  readonly name: string;
  readonly scope: string | null;
  /** By node index; parents are blank. */
  readonly entries: readonly TrueEntry[];
  /** Null when no leaf has a score. */
  readonly total: TrueTotal | null;
  /** What the sheet's own result cells hold; null for none or an empty one. */
  readonly statedTotal: number | null;
  readonly statedRank: number | null;
}

export interface TrueTable {
  readonly shape: TableShape;
  /** Names of the sheets it stands on, in unit order for scorecards. */
  readonly sheets: readonly string[];
  readonly nodes: readonly TrueNode[];
  readonly units: readonly TrueUnit[];
  /** The sheet's own total and rank line (column of a matrix, row of a transposed table). */
  readonly totalLine: number | null;
  readonly rankLine: number | null;
  /** `'Sheet'!A1` of every empty evidence cell beside claimed points, in any order. */
  readonly missingEvidence: readonly string[];
}

export interface Truth {
  readonly tables: readonly TrueTable[];
}

/** Totals with integers only, apart from the arithmetic that is being tested. */
export function trueTotal(
  entries: readonly TrueEntry[],
  nodes: readonly TrueNode[],
  weights: readonly number[] | null,
): TrueTotal | null {
  let numerator = 0n;
  let denominator = 0n;
  let hasScore = false;
  entries.forEach((entry, index) => {
    const isLeaf = !nodes.some(({ parent }) => parent === index);
    if (!isLeaf || !nodes[index]!.isScored || entry.state === 'notApplicable') return;
    const weight = BigInt(weights?.[index] ?? 1);
    denominator += weight;
    if (entry.state !== 'scored') return;
    hasScore = true;
    numerator += BigInt(entry.parts) * weight;
  });
  if (!hasScore) return null;
  return { numerator, denominator: weights === null ? 1n : denominator };
}
