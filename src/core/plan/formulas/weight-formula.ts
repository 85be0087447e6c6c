/** Weights as formulas write them, their sum, and when a weighted node counts at all. */
import { isExactEqual, signOfExact, type Exact } from '../../number/exact';
import type { Gathering } from '../../score/gathering';
import { cellRange, type CellRange, type SheetRange } from '../../sheet/address';
import { firstSheet, gatheringAt, isLeaf, statedIn, type Job } from './formula-job';
import { isPlainNumber } from './leaf-formula';
import { countedWhen } from './presence';
import {
  fixedReferenceTo,
  gatherBySheet,
  gatherNeighbours,
  numberLiteral,
  referenceToRange,
} from './references';

/** One part of a mean. */
export interface WeighedPart {
  readonly node: number;
  readonly weight: Exact;
  /** A reference to the cell of the weight, or the number itself. */
  readonly term: string;
  /** When the part counts; null when it always does. */
  readonly presence: string | null;
}

/** A geometric mean leaves parts without a weight out: nothing to the power of 0 is 1 or an error. */
export function weighedParts(job: Job, gathering: Gathering): WeighedPart[] {
  const { nodes, weights, aggregation } = gathering;
  return nodes.flatMap((node, index) => {
    const weight = weights[index]!;
    if (aggregation === 'geometric' && signOfExact(weight) <= 0) return [];
    const term = weightTerm(job, node, weight);
    return [{ node, weight, term, presence: presenceOf(job, node) }];
  });
}

/** Σ w over what is applicable. */
export function divisorTerm(job: Job, gathering: Gathering): string {
  const ranges = gathering.aggregation === 'mean' ? matchingRanges(job, gathering) : null;
  if (ranges?.counted === null) return `SUM(${ranges.weights})`;
  if (ranges) return `SUMPRODUCT(${ranges.weights},${ranges.counted})`;
  const terms = weighedParts(job, gathering).map(({ term, presence }) =>
    presence === null ? term : `${term}*(${presence})`,
  );
  return `(${terms.join('+') || '0'})`;
}

/**
 * What says whether a node has a value, 0 when it has none because nothing that applies has any
 * weight; null when it always has.
 */
export function divisorOf(job: Job, node: number | null): string | null {
  if (node !== null && isLeaf(job, node)) return null;
  const gathering = gatheringAt(job, node);
  const { nodes, weights, aggregation } = gathering;
  if (aggregation !== 'mean' && aggregation !== 'geometric') {
    const mayVanish = nodes.length > 0 && nodes.every((child) => divisorOf(job, child) !== null);
    return mayVanish ? `(${nodes.map((child) => `(${presenceOf(job, child)})`).join('+')})` : null;
  }
  const mayVanish =
    weights.some((weight) => signOfExact(weight) === 0) ||
    nodes.some((child) => divisorOf(job, child) !== null);
  return mayVanish ? `(${divisorTerm(job, gathering)})` : null;
}

/** When a node counts for its parent; null when it always does. */
export function presenceOf(job: Job, node: number): string | null {
  const divisor = divisorOf(job, node);
  if (divisor !== null) return `${divisor}<>0`;
  return countedWhen(job, node);
}

interface MatchingRanges {
  readonly weights: string;
  readonly scores: string;
  /** 1 for every score that counts, else 0; null when all do. */
  readonly counted: string | null;
}

/** A range of weights and one of scores that SUMPRODUCT can take side by side, or null. */
export function matchingRanges(job: Job, { nodes, weights }: Gathering): MatchingRanges | null {
  const [weightRange, ...otherWeights] = weightCells(job, nodes, weights);
  const [scoreRange, ...otherScores] = plainScoreRanges(job, nodes);
  if (!weightRange || !scoreRange || otherWeights.length + otherScores.length > 0) return null;
  if (!isSameSize(weightRange, scoreRange.range)) return null;
  const scores = referenceToRange(job.place, scoreRange.sheetId, scoreRange.range);
  const counted = countedIn(job, nodes, scores);
  return counted === undefined
    ? null
    : { weights: fixedReferenceTo(job.place, firstSheet(job), weightRange), scores, counted };
}

/** Undefined when the cells of the leaves are not all counted by the same test. */
function countedIn(job: Job, nodes: readonly number[], scores: string): string | null | undefined {
  if (nodes.every((node) => countedWhen(job, node) === null)) return null;
  const isSkipped = nodes.every((node) => !job.isOutside[node]);
  if (job.policy.missing === 'skip') return isSkipped ? `ISNUMBER(${scores})*1` : undefined;
  const isLive = nodes.every((node) => job.isLive && job.leafCells.get(node)!.applies === 'live');
  return isLive ? `ISNUMBER(${scores})+(${scores}="")` : undefined;
}

/** The ranges of the scores when all are leaves whose cells hold what counts; else none. */
export function plainScoreRanges(job: Job, nodes: readonly number[]): SheetRange[] {
  const isPlain = nodes.every((node) => isLeaf(job, node) && isPlainNumber(job, node));
  return isPlain ? gatherBySheet(nodes.map((node) => job.unit.cellOf(node))) : [];
}

export function areEqualLiterals(parts: readonly WeighedPart[]): boolean {
  const [first] = parts;
  return parts.every(
    ({ weight, term }) => isExactEqual(weight, first!.weight) && term === numberLiteral(weight),
  );
}

function isSameSize(a: CellRange, b: CellRange): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}

/** The cells of the weights when every weight stands in one, or nothing. */
function weightCells(job: Job, nodes: readonly number[], weights: readonly Exact[]): CellRange[] {
  const cells = nodes.map((node, index) =>
    statedIn(job, job.table.nodes[node]!.weightCell, weights[index]!),
  );
  return cells.every((cell) => cell !== null) ? gatherNeighbours(cells) : [];
}

function weightTerm(job: Job, node: number, weight: Exact): string {
  const { weightCell, maxCell } = job.table.nodes[node]!;
  const cell = statedIn(job, weightCell, weight) ?? statedIn(job, maxCell, weight);
  return cell
    ? fixedReferenceTo(job.place, firstSheet(job), cellRange(cell))
    : numberLiteral(weight);
}
