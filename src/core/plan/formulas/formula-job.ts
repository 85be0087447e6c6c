/** What the pieces of one score formula share: the table, the unit, its leaf cells, the rounding. */
import { exactFromNumber, isExactEqual, type Exact } from '../../number/exact';
import type { Policy } from '../../policy/policy';
import type { Gathering } from '../../score/gathering';
import { makeScheme, type Scheme } from '../../score/scheme';
import type { ScoredUnit, ScoreTable } from '../../scorebook';
import type { CellPosition } from '../../sheet/address';
import { leafReading, type CellReader, type LeafCell } from './leaf-terms';
import { isRegular } from './regular-framework';
import { gatherBySheet, referenceTo, referenceToRange, type FormulaPlace } from './references';

/** Sums are rounded to this many places first, so that binary noise never tips a half. */
export const FLOAT_PROOF_PLACES = 10;

/** What the formulas of one table are made from. */
export interface ScoreFormulas extends Scheme {
  readonly read: CellReader;
  readonly place: FormulaPlace;
  /** The scored leaves below each node, by node index. */
  readonly leavesBelow: readonly (readonly number[])[];
  /** The scored leaves below the total. */
  readonly allLeaves: readonly number[];
  /** See `regular-framework.ts`. */
  readonly isRegular: boolean;
}

export function makeScoreFormulas(
  table: ScoreTable,
  policy: Policy,
  read: CellReader,
  place: FormulaPlace,
): ScoreFormulas {
  const scheme = makeScheme(table, policy);
  const leavesOf = (node: number): readonly number[] =>
    scheme.gatherings[node]?.nodes.flatMap(leavesOf) ?? [node];
  const leavesBelow = table.nodes.map((_, node) => leavesOf(node));
  const allLeaves = scheme.totalGathering.nodes.flatMap((top) => leavesBelow[top]!);
  return { ...scheme, read, place, leavesBelow, allLeaves, isRegular: isRegular(scheme) };
}

/** `rounded` follows the policy; `exact` gives the score before any rounding. */
export type FormulaStage = 'rounded' | 'exact';

/** One formula in the making. */
export interface Job extends ScoreFormulas {
  readonly unit: ScoredUnit;
  readonly stage: FormulaStage;
  /**
   * Whether the formula itself looks what applies, so that it goes on being right when a number
   * takes the place of "not applicable"; else it holds for what applies now, and is shorter.
   */
  readonly isLive: boolean;
  /** By node index, for the leaves that the formula reads. */
  readonly leafCells: ReadonlyMap<number, LeafCell>;
}

/**
 * Whether the cells of a score, or the total (`null`), lie on the grid of the policy's places.
 * Rounding at the total reaches no leaf below the top.
 */
export function isOnGrid(
  { table, policy }: Scheme,
  scored: number | null,
  stage: FormulaStage,
): boolean {
  const node = scored === null ? null : table.nodes[scored]!;
  const isInnerLeaf = node !== null && node.parent !== null && node.children.length === 0;
  const isAtTotal = policy.roundAt === 'total' && !isInnerLeaf;
  return stage === 'rounded' && (policy.roundAt === 'tier' || isAtTotal);
}

export function isTierRounded({ policy, stage }: Job): boolean {
  return stage === 'rounded' && policy.roundAt === 'tier';
}

export function isLeafRounded({ policy, stage }: Job): boolean {
  return stage === 'rounded' && (policy.roundAt === 'indicator' || policy.roundAt === 'tier');
}

export function floatProof(value: string): string {
  return `ROUND(${value},${FLOAT_PROOF_PLACES})`;
}

export function isLeaf({ gatherings }: Job, node: number): boolean {
  return gatherings[node] === null;
}

export function gatheringAt(job: Job, node: number | null): Gathering {
  return (node === null ? null : job.gatherings[node]) ?? job.totalGathering;
}

export function firstSheet({ table }: Job): string {
  return table.areas[0]!.sheetId;
}

/** The cell when it holds just this number; a formula refers to it then. */
export function statedIn(job: Job, cell: CellPosition | null, value: Exact): CellPosition | null {
  if (!cell) return null;
  const held = job.read({ ...cell, sheetId: firstSheet(job) });
  return typeof held === 'number' && isExactEqual(exactFromNumber(held), value) ? cell : null;
}

/** Leaf cells as a list of arguments: neighbours as ranges, numbers in text read one by one. */
export function listOf(job: Job, leaves: readonly number[]): string {
  const items: string[] = [];
  let plain: LeafCell[] = [];
  const flush = (): void => {
    for (const { sheetId, range } of gatherBySheet(plain.map(({ address }) => address))) {
      items.push(referenceToRange(job.place, sheetId, range));
    }
    plain = [];
  };
  for (const leaf of leaves) {
    const cell = job.leafCells.get(leaf)!;
    if (!cell.textAs) {
      plain.push(cell);
      continue;
    }
    flush();
    items.push(leafReading(referenceTo(job.place, cell.address), cell.textAs));
  }
  flush();
  return items.join(',');
}
