/** The questions that a wording may leave open, and what can be answered. */
import type { OpenQuestion, QuestionFacts, QuestionKind } from './reading';
import type { Rule } from './rule';

/** The answers to each kind of question, in the order in which they are offered. */
export const QUESTION_CHOICES = {
  border: ['upper', 'lower'],
  'beyond-steps': ['as-top', 'otherwise'],
  'zero-case': ['none', 'lowest'],
  'below-target': ['proportional', 'none'],
  combine: ['one', 'sum', 'highest'],
  repeat: ['each', 'once'],
  start: ['maximum', 'change'],
  floor: ['zero', 'negative'],
  'bonus-limit': ['none', 'maximum'],
  'increment-percent': ['of-reference', 'points'],
  'step-interpolation': ['linear', 'whole'],
  proportional: ['yes', 'no'],
  confirm: ['yes', 'no'],
} as const satisfies Record<QuestionKind, readonly string[]>;

export type ChoiceOf<Kind extends QuestionKind> = (typeof QUESTION_CHOICES)[Kind][number];

interface Asking<Kind extends QuestionKind> {
  readonly facts: QuestionFacts[Kind];
  readonly default: ChoiceOf<Kind>;
  readonly settle: (rule: Rule, choice: ChoiceOf<Kind>) => Rule;
  /** The kind itself where a rule asks it once only. */
  readonly id?: string;
}

export function openQuestion<Kind extends QuestionKind>(
  kind: Kind,
  { id = kind, ...asking }: Asking<Kind>,
): OpenQuestion {
  return { id, kind, choices: QUESTION_CHOICES[kind], ...asking } as OpenQuestion;
}
