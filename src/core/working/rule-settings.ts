/** What the policy answers for every rule of a workbook. */
import type { Policy } from '../policy/policy';
import type { RuleAnswers } from '../rules/outcome';
import { settleRule } from '../rules/read-rule';
import type { Rule } from '../rules/rule';
import type { NodeRule } from './read-wordings';

export type RulePolicy = Pick<Policy, 'ratioCap' | 'emptyDenominator' | 'stepInterpolation'>;

/** Choices that are left to the text answer nothing. */
export function answersOfPolicy(policy: RulePolicy): RuleAnswers {
  const { ratioCap, emptyDenominator, stepInterpolation } = policy;
  return {
    ...(ratioCap !== 'text' && { ratioCap }),
    ...(emptyDenominator !== 'text' && { emptyDenominator }),
    ...(stepInterpolation !== 'text' && { 'step-interpolation': stepInterpolation }),
  };
}

export interface SettledRule {
  readonly rule: Rule;
  /** Whether nothing is left to ask: the text is certain, or all its questions are answered. */
  readonly isSettled: boolean;
}

export function settle(
  { reading, isConfirmed }: Pick<NodeRule, 'reading' | 'isConfirmed'>,
  answers: RuleAnswers,
): SettledRule {
  const isAnswered = reading.questions.every(({ id }) => answers[id] !== undefined);
  const isClear = reading.status === 'certain' || isConfirmed;
  return {
    rule: settleRule(reading, answers),
    isSettled: isClear || (reading.status === 'uncertain' && isAnswered),
  };
}
