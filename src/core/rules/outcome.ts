/** What a rule yields for the figures of one unit, and the figures it asks for. */
import type { Exact } from '../number/exact';

/** A figure that was entered; null is a blank. */
export type InputValue = Exact | boolean | string | readonly string[] | null;

/** Entered in place of a figure when the row does not concern the unit. */
export const NOT_APPLICABLE = 'not-applicable';

/** Where it is entered whether the unit is one that the row does not concern. */
export const NOT_CONCERNED_ID = 'na';

export type RuleInputs = Readonly<Record<string, InputValue | undefined>>;

/** Settings and answers by their names: `ratioCap`, `emptyDenominator`, or a question's id. */
export type RuleAnswers = Readonly<Record<string, string>>;

export type Refusal =
  | 'empty-denominator'
  | 'part-exceeds-whole'
  | 'negative-figure'
  | 'not-a-count'
  | 'not-a-figure'
  | 'no-such-option'
  | 'no-such-answer'
  | 'happens-once'
  | 'not-covered'
  | 'below-zero'
  | 'out-of-range'
  | 'no-maximum'
  | 'gives-no-points';

/** Zero points, a blank, "not applicable" and a refusal are four different outcomes. */
export type RuleOutcome =
  | { readonly kind: 'points'; readonly points: Exact; readonly worked: string }
  | { readonly kind: 'class'; readonly name: string; readonly worked: string }
  | { readonly kind: 'needs'; readonly inputs: readonly string[] }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export type InputType = 'number' | 'count' | 'yesNo' | 'choice' | 'parts';

export interface RuleInput {
  readonly id: string;
  readonly label: string;
  readonly type: InputType;
  /** `%` where percent are asked for as numbers of percent, or a noun such as `lần`. */
  readonly unit?: string;
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

export function refused(reason: Refusal): RuleOutcome {
  return { kind: 'refused', reason };
}
