/**
 * Live formulas for totals and group scores: the same arithmetic as `score/score-unit.ts`, from
 * leaf cells only, never from subtotals.
 */
import type { Gathering } from '../../score/gathering';
import type { ScoredUnit } from '../../scorebook';
import type { PlanNote } from '../plan';
import { extremeFormula } from './extreme-formula';
import {
  floatProof,
  gatheringAt,
  isLeaf,
  isOnGrid,
  isTierRounded,
  type FormulaStage,
  type Job,
  type ScoreFormulas,
} from './formula-job';
import { leafTerm } from './leaf-formula';
import { readableLeaf, type LeafCell } from './leaf-terms';
import { limitedTerm } from './limit-formula';
import { arithmeticMean, geometricMeanFormula } from './mean-formula';
import { LONGEST_FORMULA } from './references';
import { canRound, roundedTerm } from './rounding-formula';
import { statedTerm } from './stated-formula';
import { sumFormula } from './sum-formula';
import { unscoredWhen } from './unscored-formula';
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
  if (!formulas.isRegular) return { reason: 'values-for-policy' };
  const isRounding = stage === 'rounded' && policy.roundAt !== 'never';
  if (isRounding && !canRound(policy)) return { reason: 'values-for-half-even' };
  const leaves = node === null ? formulas.allLeaves : formulas.leavesBelow[node]!;
  return answerOf(formulas, unit, leaves, stage, (job) => formulaOf(job, node));
}

/**
 * The formula that is made of these leaves, live where that is short enough.
 * @param make null where no formula says it
 */
export function answerOf(
  formulas: ScoreFormulas,
  unit: ScoredUnit,
  leaves: readonly number[],
  stage: FormulaStage,
  make: (job: Job) => string | null,
): FormulaAnswer {
  const leafCells = new Map<number, LeafCell>();
  for (const leaf of leaves) {
    const cell = readableLeaf(unit, leaf, formulas.read, formulas.table.nodes[leaf]!.isSubtracted);
    if (!cell) return { reason: 'values-for-unreadable-text' };
    leafCells.set(leaf, cell);
  }
  for (const isLive of [true, false]) {
    const formula = make({ ...formulas, unit, stage, leafCells, isLive });
    if (formula === null) return { reason: 'values-for-policy' };
    if (formula.length <= LONGEST_FORMULA) return { formula };
  }
  return { reason: 'values-too-long' };
}

/** Null where the score cannot be stated by a formula. */
function formulaOf(job: Job, node: number | null): string | null {
  const value = finalRounding(job, node);
  if (value === null) return null;
  const divisor = divisorOf(job, node);
  // Nothing that applies has any weight.
  const weighed = divisor === null ? value : `IF(${divisor}=0,"",${value})`;
  return `=IF(${unscoredWhen(job, node)},"",${weighed})`;
}

function finalRounding(job: Job, node: number | null): string | null {
  const isRounded =
    isOnGrid(job, node, job.stage) ||
    // A leaf is rounded where indicators are.
    (job.stage === 'rounded' &&
      job.policy.roundAt === 'indicator' &&
      node !== null &&
      isLeaf(job, node));
  const value = statedTerm(job, node, scoreOf(job, node, true));
  return value && (isRounded ? roundedTerm(value, job.policy) : floatProof(value));
}

/** The points that a node brings to what is gathered from it. */
export function pointsTerm(job: Job, node: number): string {
  return scoreOf(job, node, false);
}

/** The score of a node before it is rounded itself; `isOutermost` leaves that to the caller. */
function scoreOf(job: Job, node: number | null, isOutermost: boolean): string {
  if (node !== null && isLeaf(job, node)) return leafTerm(job, node, isOutermost);
  const gathering = gatheringAt(job, node);
  const gathered = limitedTerm(job, node, gather(job, gathering));
  const value = isTierRounded(job) && !isOutermost ? roundedTerm(gathered, job.policy) : gathered;
  // Without this the mean of a group that is not applicable would divide by zero.
  const isSum = gathering.aggregation === 'sum';
  const presence = node === null || isOutermost || isSum ? null : presenceOf(job, node);
  return presence === null ? value : `IF(${presence},${value},0)`;
}

function gather(job: Job, gathering: Gathering): string {
  const scoreOfPart = (node: number): string => scoreOf(job, node, false);
  switch (gathering.aggregation) {
    case 'sum':
      return sumFormula(job, gathering, scoreOfPart);
    case 'mean':
      return arithmeticMean(job, gathering, scoreOfPart);
    case 'geometric':
      return geometricMeanFormula(job, gathering, scoreOfPart);
    case 'minimum':
    case 'maximum':
      return extremeFormula(job, gathering, gathering.aggregation, scoreOfPart);
  }
}
