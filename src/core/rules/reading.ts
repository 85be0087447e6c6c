/** What the reader says of a wording: the rule, how sure it is, and what it must ask. */
import type { Rule } from './rule';

/** The wording of one row, and what stands beside it. */
export interface Wording {
  readonly text: string;
  readonly name: string;
  /** The largest points of the row as a plain decimal; null when the sheet gives none. */
  readonly max: string | null;
}

/** Something that the text leaves open. */
interface Question {
  readonly id: string;
  /** In Vietnamese, for the person who knows the decision. */
  readonly text: string;
  readonly choices: readonly string[];
  readonly default: string;
}

/** A question, and what each answer makes of the rule. */
export interface OpenQuestion extends Question {
  readonly settle: (rule: Rule, choice: string) => Rule;
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
  /** The deductions may exceed what there is. */
  | 'may-fall-below-zero';

export interface ReadingFinding {
  readonly problem: ReadingProblem;
  /** The words or numbers concerned. */
  readonly detail: string;
}

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
}
