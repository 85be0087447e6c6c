/** Reading the figures that were entered, as the forms of rules need them. */
import {
  compareExact,
  divideExact,
  multiplyExact,
  roundExact,
  signOfExact,
  subtractExact,
  type Exact,
} from '../../number/exact';
import { amountInPoints } from '../amount';
import type { InputValue, Refusal, RuleAnswers, RuleInputs, RuleOutcome } from '../outcome';
import type { Amount, Award, Quotient } from '../rule';
import type { WorkingWords } from '../working-words';
import { isInRange } from './ranges';

export interface Figures {
  readonly inputs: RuleInputs;
  readonly answers: RuleAnswers;
  readonly max: Exact | null;
  /** For the working line. */
  readonly words: WorkingWords;
}

/**
 * Thrown inside an evaluation and turned into its outcome by `evaluateRule`. No `Error`: a blank
 * is no fault, and thousands of them must not each record where they stood.
 */
export class NoPoints {
  constructor(readonly outcome: RuleOutcome) {}
}

export function refuse(reason: Refusal): never {
  throw new NoPoints({ kind: 'refused', reason });
}

export function isBlank(value: InputValue | undefined): value is null | undefined | '' {
  return value === undefined || value === null || value === '';
}

/** @throws NoPoints naming all of these inputs that are blank */
export function requireInputs({ inputs }: Figures, ids: readonly string[]): void {
  const blank = ids.filter((id) => isBlank(inputs[id]));
  if (blank.length > 0) throw new NoPoints({ kind: 'needs', inputs: blank });
}

/** @throws NoPoints when it is blank or no number */
export function figure(figures: Figures, id: string): Exact {
  requireInputs(figures, [id]);
  const value = figures.inputs[id];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('not-a-figure');
  return value as Exact;
}

/** @throws NoPoints when it is blank, negative or no number */
export function quantity(figures: Figures, id: string): Exact {
  const value = figure(figures, id);
  return signOfExact(value) < 0 ? refuse('negative-figure') : value;
}

const HUNDRED: Exact = { units: 100, places: 0 };

/**
 * A quotient in percent: as `x` where that was entered, else from its two counts.
 * @throws NoPoints when a count is blank or negative, or there is nothing to divide by
 */
export function percentage(figures: Figures, quotient: Quotient | undefined): Exact {
  if (!quotient || !isBlank(figures.inputs['x'])) return quantity(figures, 'x');
  requireInputs(figures, [quotient.partId, quotient.wholeId]);
  const part = quantity(figures, quotient.partId);
  const whole = quantity(figures, quotient.wholeId);
  if (signOfExact(whole) === 0) return refuse('empty-denominator');
  const counted = quotient.isOfRest ? subtractExact(whole, part) : part;
  if (signOfExact(counted) < 0) return refuse('part-exceeds-whole');
  return multiplyExact(divideExact(counted, whole), HUNDRED);
}

/** A whole number of cases; yes and no count as one and none. */
export function count(figures: Figures, id: string): Exact {
  const value = figures.inputs[id];
  if (typeof value === 'boolean') return { units: value ? 1 : 0, places: 0 };
  const cases = quantity(figures, id);
  return compareExact(cases, roundExact(cases, 0, 'half-up')) === 0 ? cases : refuse('not-a-count');
}

/** @throws NoPoints when it is a share of a maximum, or of achieved points, that nobody gave */
export function inPoints(figures: Figures, amount: Amount): Exact {
  if (amount.unit === 'achieved') return multiplyExact(amount.value, quantity(figures, 'ref'));
  return amountInPoints(amount, figures.max) ?? refuse('no-maximum');
}

/** @throws NoPoints as well when the points that a person gave lie outside their span */
export function awardedPoints(figures: Figures, award: Award): Exact {
  if (award.unit !== 'span') return inPoints(figures, award);
  const given = quantity(figures, 'points');
  return isInRange(given, award.range) ? given : refuse('out-of-range');
}
