/** A rule with the figures and the answers that it is run on. */
import type { Exact } from '../number/exact';
import { evaluateRule } from '../rules/evaluate-rule';
import type { RuleAnswers, RuleInputs, RuleOutcome } from '../rules/outcome';
import type { Rule } from '../rules/rule';
import type { WorkingWords } from '../rules/working-words';

export interface RuleCase {
  readonly rule: Rule;
  readonly inputs: RuleInputs;
  readonly answers: RuleAnswers;
  readonly max: Exact | null;
}

export function evaluateCase(
  { rule, inputs, answers, max }: RuleCase,
  words?: WorkingWords,
): RuleOutcome {
  return evaluateRule(rule, inputs, answers, max, words);
}
