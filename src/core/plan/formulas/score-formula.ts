/**
 * Live formulas for totals and group scores: the same arithmetic as `score/score-unit.ts`, from
 * leaf cells only, never from subtotals.
 */
import { exactFromNumber, isExactEqual, signOfExact, type Exact } from '../../number/exact';
import type { Policy } from '../../policy/policy';
import type { Gathering } from '../../score/gathering';
import { makeScheme, type Scheme } from '../../score/score-unit';
import type { ScoredUnit, ScoreTable } from '../../scorebook';
import { cellRange, type CellPosition, type CellRange } from '../../sheet/address';
import type { PlanNote } from '../plan';
import { leafReading, readableLeaf, type CellReader, type LeafCell } from './leaf-terms';
import {
  fixedReferenceTo,
  gatherNeighbours,
  LONGEST_FORMULA,
  numberLiteral,
  referenceTo,
  referenceToRange,
  type FormulaPlace,
} from './references';

/** Sums are rounded to this many places first, so that binary noise never tips a half. */
export const FLOAT_PROOF_PLACES = 10;

export type FormulaAnswer =
  | { readonly formula: string }
  /** Why a value has to stand there. */
  | { readonly reason: PlanNote['kind'] };

/** What the formulas of one table are made from. */
export interface ScoreFormulas extends Scheme {
  readonly read: CellReader;
  readonly place: FormulaPlace;
  /** The scored leaves below each node, by node index. */
  readonly leavesBelow: readonly (readonly number[])[];
  /** The scored leaves below the total. */
  readonly allLeaves: readonly number[];
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
  return { ...scheme, read, place, leavesBelow, allLeaves };
}

/** `rounded` follows the policy; `exact` gives the score before any rounding. */
export type FormulaStage = 'rounded' | 'exact';

/** One formula in the making. */
interface Job extends ScoreFormulas {
  readonly unit: ScoredUnit;
  readonly stage: FormulaStage;
  /** By node index, for the leaves that the formula reads. */
  readonly leafCells: ReadonlyMap<number, LeafCell>;
}

/**
 * The formula for one unit's score on a node, or its total (`null`); empty text where the
 * policy gives no score.
 */
export function scoreFormula(
  formulas: ScoreFormulas,
  unit: ScoredUnit,
  node: number | null,
  stage: FormulaStage = 'rounded',
): FormulaAnswer {
  const { policy } = formulas;
  const isRounding = stage === 'rounded' && policy.roundAt !== 'never';
  if (isRounding && policy.roundMode === 'half-even') return { reason: 'values-for-half-even' };
  const leaves = node === null ? formulas.allLeaves : formulas.leavesBelow[node]!;
  const leafCells = new Map<number, LeafCell>();
  for (const leaf of leaves) {
    const cell = readableLeaf(unit, leaf, formulas.read);
    if (!cell) return { reason: 'values-for-unreadable-text' };
    leafCells.set(leaf, cell);
  }
  const job: Job = { ...formulas, unit, stage, leafCells };
  const formula = `=IF(${isUnscored(job, leaves)},"",${weighed(job, node)})`;
  return formula.length > LONGEST_FORMULA ? { reason: 'values-too-long' } : { formula };
}

function isUnscored(job: Job, leaves: readonly number[]): string {
  const count = `COUNT(${listOf(job, leaves)})`;
  if (job.policy.blank === 'zero') return `${count}=0`;
  const applicable = leaves.filter((leaf) => isApplicable(job, leaf)).length;
  return `${count}<${Math.max(applicable, 1)}`;
}

/** Whether the cells of a rounded score lie on the grid of the policy's places. */
export function isOnGrid(policy: Policy, stage: FormulaStage): boolean {
  return stage === 'rounded' && (policy.roundAt === 'total' || policy.roundAt === 'tier');
}

/** The final score, or empty text while nothing that applies has any weight. */
function weighed(job: Job, node: number | null): string {
  const value = finalRounding(job, node);
  const divisor = divisorOf(job, node);
  return divisor === null ? value : `IF(${divisor}=0,"",${value})`;
}

/** What the mean of a node is divided by where that may be zero, since weights are; else null. */
function divisorOf(job: Job, node: number | null): string | null {
  if (node !== null && isLeaf(job, node)) return null;
  const gathering = gatheringAt(job, node);
  const { aggregation, nodes, weights } = gathering;
  const mayVanish =
    aggregation === 'mean' &&
    (weights.some((weight) => signOfExact(weight) === 0) ||
      nodes.some((child) => divisorOf(job, child) !== null));
  return mayVanish ? `(${meanOf(job, gathering).divisor})` : null;
}

function finalRounding(job: Job, node: number | null): string {
  const isTotalRounded =
    isOnGrid(job.policy, job.stage) ||
    // A leaf is rounded where indicators are.
    (job.stage === 'rounded' &&
      job.policy.roundAt === 'indicator' &&
      node !== null &&
      isLeaf(job, node));
  const value = scoreOf(job, node, true);
  return isTotalRounded ? roundTwice(value, job.policy.places) : floatProof(value);
}

function floatProof(value: string): string {
  return `ROUND(${value},${FLOAT_PROOF_PLACES})`;
}

function roundTwice(value: string, places: number): string {
  return places >= FLOAT_PROOF_PLACES ? floatProof(value) : `ROUND(${floatProof(value)},${places})`;
}

function isLeaf({ gatherings }: Job, node: number): boolean {
  return gatherings[node] === null;
}

/** The score of a node before it is rounded itself; `isOutermost` leaves that to the caller. */
function scoreOf(job: Job, node: number | null, isOutermost: boolean): string {
  if (node !== null && isLeaf(job, node)) return leafTerm(job, node, isOutermost);
  const gathering = gatheringAt(job, node);
  const gathered = gather(job, gathering);
  const value =
    isTierRounded(job) && !isOutermost ? roundTwice(gathered, job.policy.places) : gathered;
  // Without this the mean of a group that is not applicable would divide by zero.
  const presence = node === null || isOutermost ? null : presenceOf(job, node);
  return presence === null ? value : `IF(${presence},${value},0)`;
}

function gather(job: Job, gathering: Gathering): string {
  if (gathering.aggregation === 'sum') return `SUM(${termsOf(job, gathering)})`;
  const { dividend, divisor } = meanOf(job, gathering);
  return `${dividend}/${divisor}`;
}

/** When a node counts for its parent; null when it always does. */
function presenceOf(job: Job, node: number): string | null {
  const divisor = divisorOf(job, node);
  if (divisor !== null) return `${divisor}<>0`;
  return hasApplicable(job, node) ? null : `${countBelow(job, node)}>0`;
}

function hasApplicable(job: Job, node: number): boolean {
  return job.leavesBelow[node]!.some((leaf) => isApplicable(job, leaf));
}

function countBelow(job: Job, node: number): string {
  return `COUNT(${listOf(job, job.leavesBelow[node]!)})`;
}

function gatheringAt(job: Job, node: number | null): Gathering {
  return (node === null ? null : job.gatherings[node]) ?? job.totalGathering;
}

function isTierRounded({ policy, stage }: Job): boolean {
  return stage === 'rounded' && policy.roundAt === 'tier';
}

/** Sums of sums become one plain SUM, unless a tier between them is rounded. */
function termsOf(job: Job, gathering: Gathering): string {
  const terms: string[] = [];
  let plain: number[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) terms.push(listOf(job, plain));
    plain = [];
  };
  const add = (node: number): void => {
    const inner = job.gatherings[node];
    if (!inner && isPlainLeaf(job, node)) plain.push(node);
    else if (inner?.aggregation === 'sum' && !isTierRounded(job)) inner.nodes.forEach(add);
    else {
      endPlain();
      terms.push(scoreOf(job, node, false));
    }
  };
  gathering.nodes.forEach(add);
  endPlain();
  return terms.join(',');
}

/** Σ w·v / Σ w over what is applicable: a blank counts as zero, "not applicable" not at all. */
function meanOf(
  job: Job,
  { nodes, weights }: Gathering,
): { readonly dividend: string; readonly divisor: string } {
  const presences = nodes.map((node) => presenceOf(job, node));
  const weightRanges = weightCells(job, nodes, weights);
  const scoreRanges = nodes.every((node) => isLeaf(job, node) && isPlainNumber(job, node))
    ? gatherNeighbours(nodes.map((node) => job.unit.cellOf(node)))
    : [];
  if (
    weightRanges.length === 1 &&
    scoreRanges.length === 1 &&
    isSameSize(weightRanges[0]!, scoreRanges[0]!) &&
    presences.every((presence) => presence === null)
  ) {
    const weightList = fixedReferenceTo(job.place, firstSheet(job), weightRanges[0]!);
    const scoreList = referenceToRange(job.place, unitSheet(job), scoreRanges[0]!);
    return {
      dividend: `SUMPRODUCT(${weightList},${scoreList})`,
      divisor: `SUM(${weightList})`,
    };
  }
  const literals = nodes.map((node, index) => weightTerm(job, node, weights[index]!));
  const products = nodes.map((node, index) => `${literals[index]}*${scoreOf(job, node, false)}`);
  const divisors = presences.map((presence, index) =>
    presence === null ? literals[index]! : `${literals[index]}*(${presence})`,
  );
  return { dividend: `(${products.join('+')})`, divisor: `(${divisors.join('+')})` };
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

/** The cell when it holds just this number; a formula refers to it then. */
function statedIn(job: Job, cell: CellPosition | null, value: Exact): CellPosition | null {
  if (!cell) return null;
  const held = job.read({ ...cell, sheetId: firstSheet(job) });
  return typeof held === 'number' && isExactEqual(exactFromNumber(held), value) ? cell : null;
}

/** A leaf by itself: a number at all times, clamped and rounded as the policy says. */
function leafTerm(job: Job, node: number, isOutermost: boolean): string {
  const { address, textAs } = job.leafCells.get(node)!;
  const reference = referenceTo(job.place, address);
  let term = `N(${leafReading(reference, textAs)})`;
  const maximum = clampOf(job, node);
  if (maximum) {
    const cell = statedIn(job, job.table.nodes[node]!.maxCell, maximum);
    const limit = cell
      ? fixedReferenceTo(job.place, firstSheet(job), cellRange(cell))
      : numberLiteral(maximum);
    term = `${signOfExact(maximum) < 0 ? 'MAX' : 'MIN'}(${term},${limit})`;
  }
  return isLeafRounded(job) && !isOutermost ? roundTwice(term, job.policy.places) : term;
}

function isPlainLeaf(job: Job, node: number): boolean {
  return clampOf(job, node) === null && !isLeafRounded(job);
}

/** SUMPRODUCT takes text as zero. */
function isPlainNumber(job: Job, node: number): boolean {
  return isPlainLeaf(job, node) && job.leafCells.get(node)!.textAs === null;
}

function isLeafRounded({ policy, stage }: Job): boolean {
  return stage === 'rounded' && (policy.roundAt === 'indicator' || policy.roundAt === 'tier');
}

function clampOf({ table, policy }: Job, node: number): Exact | null {
  return policy.overMax === 'clamp' ? table.nodes[node]!.maxPoints : null;
}

/** Leaf cells as a list of arguments: neighbours as ranges, numbers in text read one by one. */
function listOf(job: Job, leaves: readonly number[]): string {
  const items: string[] = [];
  let plain: LeafCell[] = [];
  const flush = (): void => {
    for (const range of gatherNeighbours(plain.map(({ address }) => address))) {
      items.push(referenceToRange(job.place, unitSheet(job), range));
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

function isApplicable({ unit }: Job, leaf: number): boolean {
  return unit.entries[leaf]!.state !== 'notApplicable';
}

function firstSheet({ table }: Job): string {
  return table.areas[0]!.sheetId;
}

function unitSheet({ unit }: Job): string {
  return unit.cell.sheetId;
}
