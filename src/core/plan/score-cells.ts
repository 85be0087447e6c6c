/** Scores as the cells that are written for them. */
import { exactToNumber, roundExact, type Exact } from '../number/exact';
import type { Score } from '../score/results';
import { FLOAT_PROOF_PLACES } from './formulas/formula-job';
import { type FormulaAnswer } from './formulas/score-formula';
import type { PlanCell, PlanNote } from './plan';

/** The number of a score at a stage of rounding; null where there is none. */
export function scoreAt(score: Score, stage: 'rounded' | 'exact'): Exact | null {
  return score.state === 'scored' ? score[stage] : null;
}

/** The value itself, or nothing for a unit without one. */
export function valueCell(value: Exact | null): PlanCell | null {
  return value === null ? null : { kind: 'number', value: exactToNumber(value) };
}

/** The formula with the result expected of it, or the value where no formula can stand. */
export function formulaCell(
  answer: FormulaAnswer,
  value: Exact | null,
  note: (kind: PlanNote['kind']) => void,
): PlanCell | null {
  if ('reason' in answer) {
    note(answer.reason);
    return valueCell(value && floatProofValue(value));
  }
  // Formulas say "no score" as empty text.
  const result = value === null ? '' : exactToNumber(floatProofValue(value));
  return { kind: 'formula', formula: answer.formula, value: result };
}

/** As formulas give it, so that those of ranks can compare the two. */
function floatProofValue(value: Exact): Exact {
  return roundExact(value, FLOAT_PROOF_PLACES, 'half-up');
}
