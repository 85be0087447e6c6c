/** Questions about the wording of a rule, and their choices, in words. */
import { formatFraction } from '../core/rules/amount';
import type { OpenQuestion } from '../core/rules/reading';
import type { Exact } from '../core/number/exact';
import { describeRuleFinding } from './describe-rule-finding';
import { formatDecimal } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

export interface RuleQuestionWords {
  readonly text: string;
  /** In the order of the question's choices. */
  readonly choices: readonly string[];
}

export function describeRuleQuestion(
  question: OpenQuestion,
  language: Language,
): RuleQuestionWords {
  const words: Readonly<Record<string, string>> =
    wordsIn(language).ruleReading.choices[question.kind];
  return {
    text: describeAsking(question, language),
    choices: question.choices.map((choice) => words[choice] ?? choice),
  };
}

function describeAsking({ kind, facts }: OpenQuestion, language: Language): string {
  const { questions: words } = wordsIn(language).ruleReading;
  switch (kind) {
    case 'border': {
      const [from, to] = [facts.from, facts.to].map((value) => number(value, language));
      return from === to ? words.border(to!) : words.between(from!, to!);
    }
    case 'beyond-steps':
      return words.beyondSteps(facts.count);
    case 'zero-case':
      return words.zeroCase;
    case 'below-target':
      return words.belowTarget;
    case 'combine':
      return words.combine(facts.lines.map((line) => `“${line}”`).join(', '));
    case 'repeat':
      return words.repeat(facts.label);
    case 'start':
      return words.start;
    case 'floor':
      return words.floor;
    case 'bonus-limit':
      return words.bonusLimit;
    case 'increment-percent':
      return words.incrementPercent(facts.increment);
    case 'step-interpolation':
      return words.stepInterpolation;
    case 'proportional':
      return words.proportional;
    case 'confirm': {
      const findings = facts.findings.map((finding) => describeRuleFinding(finding, language));
      return words.confirm(findings.join('; '));
    }
  }
}

function number(value: Exact, language: Language): string {
  return formatDecimal(formatFraction(value), language);
}
