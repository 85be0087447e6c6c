/** The points of a rule for the figures of one unit: exact, with the working, or why there are none. */
import { compareExact, signOfExact, subtractExact, ZERO, type Exact } from '../number/exact';
import { figure, inPoints, NoPoints, refuse, type Figures } from './evaluate/figures';
import { evaluateClasses, evaluateGrid } from './evaluate/evaluate-classes';
import { evaluateBest, evaluateTarget, evaluateTargetBest } from './evaluate/evaluate-compared';
import { evaluateLedger } from './evaluate/evaluate-ledger';
import { evaluateIncrement, evaluateRatio, evaluateThreshold } from './evaluate/evaluate-measure';
import { evaluateOptions, evaluateParts, evaluateYesNo } from './evaluate/evaluate-options';
import { evaluateTable } from './evaluate/evaluate-table';
import {
  NOT_APPLICABLE,
  NOT_CONCERNED_ID,
  type RuleAnswers,
  type RuleInputs,
  type RuleOutcome,
} from './outcome';
import type { GivenRule, Rule } from './rule';
import { givenId } from './rule-inputs';
import { VIETNAMESE_WORKING, type WorkingWords } from './working-words';

/** Points given by a person or elsewhere, within their range; those of a deduction are taken away. */
function evaluateGiven(rule: GivenRule, figures: Figures): RuleOutcome {
  const entered = figure(figures, givenId(rule.kind));
  const isDeduction = rule.kind === 'deduction';
  const size = isDeduction && signOfExact(entered) < 0 ? subtractExact(ZERO, entered) : entered;
  const low = rule.low && inPoints(figures, rule.low);
  const high =
    rule.high && (rule.high.unit === 'points' || figures.max ? inPoints(figures, rule.high) : null);
  const isLow = low !== null && compareExact(size, low) < 0;
  const isHigh = high !== null && compareExact(size, high) > 0;
  if (isLow || isHigh) return refuse('out-of-range');
  const points = isDeduction ? subtractExact(ZERO, size) : size;
  return { kind: 'points', points, worked: figures.words.number(points) };
}

function evaluate(rule: Rule, figures: Figures): RuleOutcome {
  switch (rule.form) {
    case 'yesNo':
      return evaluateYesNo(rule, figures);
    case 'options':
      return evaluateOptions(rule, figures);
    case 'parts':
      return evaluateParts(rule, figures);
    case 'table':
      return evaluateTable(rule, figures);
    case 'grid':
      return evaluateGrid(rule, figures);
    case 'classes':
      return evaluateClasses(rule, figures);
    case 'ratio':
      return evaluateRatio(rule, figures);
    case 'threshold':
      return evaluateThreshold(rule, figures);
    case 'ledger':
      return evaluateLedger(rule, figures);
    case 'increment':
      return evaluateIncrement(rule, figures);
    case 'target':
      return evaluateTarget(rule, figures);
    case 'targetBest':
      return evaluateTargetBest(rule, figures);
    case 'best':
      return evaluateBest(rule, figures);
    case 'given':
      return evaluateGiven(rule, figures);
    case 'statement':
      return refuse('gives-no-points');
  }
}

/**
 * @param max the largest points of the row; null when the sheet gives none
 * @param words of the working line
 */
export function evaluateRule(
  rule: Rule,
  inputs: RuleInputs,
  answers: RuleAnswers,
  max: Exact | null,
  words: WorkingWords = VIETNAMESE_WORKING,
): RuleOutcome {
  const isLeftOut = inputs[NOT_CONCERNED_ID] === true;
  if (isLeftOut || Object.values(inputs).includes(NOT_APPLICABLE))
    return { kind: 'not-applicable' };
  try {
    return evaluate(rule, { inputs, answers, max, words });
  } catch (problem) {
    if (problem instanceof NoPoints) return problem.outcome;
    throw problem;
  }
}
