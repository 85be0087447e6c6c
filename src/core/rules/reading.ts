/** What the reader says of a wording: the rule, how sure it is, and what it must ask. */
import type { Exact } from '../number/exact';
import type { Rule } from './rule';

/** The wording of one row, and what stands beside it. */
export interface Wording {
  readonly text: string;
  readonly name: string;
  /** The largest points of the row as a plain decimal; null when the sheet gives none. */
  readonly max: string | null;
}

export type ReadingProblem =
  /** Words or numbers about points that the grammar did not take in. */
  | 'unread-text'
  /** The best that the rule gives is less, or more, than the maximum. */
  | 'maximum-differs'
  | 'bands-overlap'
  | 'bands-leave-gap'
  /** A range that cannot be: "trên 90 điểm trở lên", "từ 90 đến 80". */
  | 'range-contradicts'
  /** The points in the column differ from those in the sentence. */
  | 'points-contradict'
  /** Numbers of the wording that the rule does not hold. */
  | 'numbers-lost'
  /** More of what is measured gives now more points, now fewer. */
  | 'points-out-of-order'
  /** The deductions may exceed what there is. */
  | 'may-fall-below-zero';

export interface ReadingFinding {
  readonly problem: ReadingProblem;
  /** The words or numbers concerned. */
  readonly detail: string;
}

/** What each kind of question is about: words and numbers of the text, for whoever asks it. */
export interface QuestionFacts {
  /** The number, or the numbers between these, that two rows name or none. */
  readonly border: { readonly from: Exact; readonly to: Exact };
  /** More cases than the largest step of the table: `4 lần`. */
  readonly 'beyond-steps': { readonly count: string };
  /** Whether a deduction for a share below a limit takes from who has none of it. */
  readonly 'zero-case': Empty;
  /** What is given below a target that the text prices only from there on. */
  readonly 'below-target': Empty;
  /** Whether lines exclude each other, add up, or the highest counts. */
  readonly combine: { readonly lines: readonly string[] };
  /** Whether an event counts each time or once. */
  readonly repeat: { readonly label: string };
  /** Whether a list of changes starts from the maximum. */
  readonly start: Empty;
  /** Whether deductions may go below zero. */
  readonly floor: Empty;
  /** Whether a bonus ends at the maximum. */
  readonly 'bonus-limit': Empty;
  /** Percent of what is compared with, or points of percent. */
  readonly 'increment-percent': { readonly increment: string };
  /** What part of a step counts for. */
  readonly 'step-interpolation': Empty;
  /** Whether a ratio is multiplied by the maximum. */
  readonly proportional: Empty;
  /** Whether the rule is right in spite of what was found. */
  readonly confirm: { readonly findings: readonly ReadingFinding[] };
}

type Empty = Readonly<Record<never, never>>;

export type QuestionKind = keyof QuestionFacts;

type Facts = {
  readonly [Kind in QuestionKind]: { readonly kind: Kind; readonly facts: QuestionFacts[Kind] };
}[QuestionKind];

/** Something that the text leaves open, and what each answer makes of the rule. */
export type OpenQuestion = Facts & {
  /** Under which its answer is given; unlike `kind`, one of a rule's questions only. */
  readonly id: string;
  readonly choices: readonly string[];
  readonly default: string;
  readonly settle: (rule: Rule, choice: string) => Rule;
};

/**
 * `certain`: one meaning. `uncertain`: the rule holds under the default answers of `questions`
 * only. `manual`: a person judges, and only the range of the points can be checked.
 */
export interface RuleReading {
  readonly status: 'certain' | 'uncertain' | 'manual';
  /** Under the default answers. */
  readonly rule: Rule;
  /** Before any answer. */
  readonly unsettled: Rule;
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly ReadingFinding[];
  /** The units that the row does not concern, in the words of the text; null when it names none. */
  readonly notApplicableWhen: string | null;
}
