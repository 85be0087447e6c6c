/**
 * Live formulas for totals and group scores: the same arithmetic as `score/score-unit.ts`, from
 * leaf cells only, never from subtotals.
 */
import type { Gathering } from '../../score/gathering';
import { isLimited } from '../../score/limits';
import type { ScoredUnit } from '../../scorebook';
import type { PlanNote } from '../plan';
import {
  floatProof,
  gatheringAt,
  isApplicable,
  isLeaf,
  isOnGrid,
  isTierRounded,
  listOf,
  type FormulaStage,
  type Job,
  type ScoreFormulas,
} from './formula-job';
import { isPlainLeaf, leafTerm } from './leaf-formula';
import { readableLeaf, type LeafCell } from './leaf-terms';
import { extremeFormula } from './extreme-formula';
import { limitedTerm } from './limit-formula';
import { arithmeticMean, geometricMeanFormula } from './mean-formula';
import { LONGEST_FORMULA } from './references';
import { canRound, roundedTerm } from './rounding-formula';
import { divisorOf, presenceOf } from './weight-formula';

export type FormulaAnswer =
  | { readonly formula: string }
  /** Why a value has to stand there. */
  | { readonly reason: PlanNote['kind'] };

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
  if (!isExpressed(formulas)) return { reason: 'values-for-policy' };
  const isRounding = stage === 'rounded' && policy.roundAt !== 'never';
  if (isRounding && !canRound(policy)) return { reason: 'values-for-half-even' };
  const leaves = node === null ? formulas.allLeaves : formulas.leavesBelow[node]!;
  const leafCells = new Map<number, LeafCell>();
  for (const leaf of leaves) {
    const cell = readableLeaf(unit, leaf, formulas.read, formulas.table.nodes[leaf]!.isSubtracted);
    if (!cell) return { reason: 'values-for-unreadable-text' };
    leafCells.set(leaf, cell);
  }
  const job: Job = { ...formulas, unit, stage, leafCells };
  const formula = `=IF(${isUnscored(job, leaves)},"",${weighed(job, node)})`;
  return formula.length > LONGEST_FORMULA ? { reason: 'values-too-long' } : { formula };
}

/** Rescaling, skipped blanks, coverage and other scales are given as values. */
function isExpressed({ policy, statedAs }: ScoreFormulas): boolean {
  const { notApplicable, missing, coverage } = policy;
  const isPlain = notApplicable === 'exclude' && missing !== 'skip';
  return isPlain && coverage === '0' && statedAs === 'points';
}

function isUnscored(job: Job, leaves: readonly number[]): string {
  const count = `COUNT(${listOf(job, leaves)})`;
  if (job.policy.missing === 'zero') return `${count}=0`;
  const applicable = leaves.filter((leaf) => isApplicable(job, leaf)).length;
  return `${count}<${Math.max(applicable, 1)}`;
}

/** The final score, or empty text while nothing that applies has any weight. */
function weighed(job: Job, node: number | null): string {
  const value = finalRounding(job, node);
  const divisor = divisorOf(job, node);
  return divisor === null ? value : `IF(${divisor}=0,"",${value})`;
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
  return isTotalRounded ? roundedTerm(value, job.policy) : floatProof(value);
}

/** The score of a node before it is rounded itself; `isOutermost` leaves that to the caller. */
function scoreOf(job: Job, node: number | null, isOutermost: boolean): string {
  if (node !== null && isLeaf(job, node)) return leafTerm(job, node, isOutermost);
  const gathering = gatheringAt(job, node);
  const gathered = limitedTerm(gather(job, gathering), gathering.limits);
  const value = isTierRounded(job) && !isOutermost ? roundedTerm(gathered, job.policy) : gathered;
  // Without this the mean of a group that is not applicable would divide by zero.
  const presence = node === null || isOutermost ? null : presenceOf(job, node);
  return presence === null ? value : `IF(${presence},${value},0)`;
}

function gather(job: Job, gathering: Gathering): string {
  const scoreOfPart = (node: number): string => scoreOf(job, node, false);
  switch (gathering.aggregation) {
    case 'sum':
      return `SUM(${termsOf(job, gathering)})`;
    case 'mean':
      return arithmeticMean(job, gathering, scoreOfPart);
    case 'geometric':
      return geometricMeanFormula(job, gathering, scoreOfPart);
    case 'minimum':
    case 'maximum':
      return extremeFormula(job, gathering, gathering.aggregation, scoreOfPart);
  }
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
    else if (inner && isFlatSum(job, inner)) inner.nodes.forEach(add);
    else {
      endPlain();
      terms.push(scoreOf(job, node, false));
    }
  };
  gathering.nodes.forEach(add);
  endPlain();
  return terms.join(',');
}

function isFlatSum(job: Job, { aggregation, limits }: Gathering): boolean {
  return aggregation === 'sum' && !isLimited(limits) && !isTierRounded(job);
}
