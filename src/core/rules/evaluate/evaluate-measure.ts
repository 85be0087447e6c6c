/** Ratios, thresholds and steps from a base: points computed from the figures of one unit. */
import {
  addExact,
  compareExact,
  divideExact,
  exactRatio,
  multiplyExact,
  ONE,
  roundExact,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import type { RuleOutcome } from '../outcome';
import type { IncrementRule, Quotient, RatioRule, ThresholdRule } from '../rule';
import {
  figure,
  inPoints,
  isBlank,
  percentage,
  quantity,
  refuse,
  requireInputs,
  type Figures,
} from './figures';
import { isInRange } from './ranges';
import { atMost, wholeTimes } from './wholes';

export const HUNDRED = exactRatio(100n, 1n);

export function outcome(points: Exact, working: string, { words }: Figures): RuleOutcome {
  return { kind: 'points', points, worked: `${working} = ${words.number(points)}` };
}

export function fraction(top: string, bottom: string): string {
  return `${top}/${bottom}`;
}

/** What the text gives where there is nothing to divide by; null where it says nothing of that. */
export function emptyOutcome(quotient: Quotient | undefined, figures: Figures): RuleOutcome | null {
  const { inputs, words } = figures;
  if (!quotient?.whenEmpty || isBlank(inputs[quotient.wholeId]) || !isBlank(inputs['x']))
    return null;
  if (signOfExact(quantity(figures, quotient.wholeId)) !== 0) return null;
  const points = inPoints(figures, quotient.whenEmpty);
  return { kind: 'points', points, worked: words.number(points) };
}

export function emptyWhole(of: Exact, { answers, words }: Figures): RuleOutcome {
  if (answers['emptyDenominator'] === 'zero') return { kind: 'points', points: ZERO, worked: '0' };
  if (answers['emptyDenominator'] !== 'full') return refuse('empty-denominator');
  return { kind: 'points', points: of, worked: words.number(of) };
}

/** A ratio above one is refused unless its text or a setting cuts it off, or lets it stand. */
function limitedShare(share: Exact, { answers }: Figures, isCapped = false): Exact {
  if (compareExact(share, ONE) <= 0) return share;
  if (isCapped) return ONE;
  if (answers['ratioCap'] === 'none') return share;
  return answers['ratioCap'] === 'one' ? ONE : refuse('part-exceeds-whole');
}

/** Rounded where the text says so: from `a` and `b`, or from the ratio in percent where only that was entered as `x`. */
export function evaluateRatio(rule: RatioRule, figures: Figures): RuleOutcome {
  const result = emptyOutcome(rule, figures) ?? ratioOutcome(rule, figures);
  if (rule.places === undefined || result.kind !== 'points') return result;
  const points = roundExact(result.points, rule.places, 'half-up');
  if (compareExact(points, result.points) === 0) return result;
  return { ...result, points, worked: `${result.worked} ≈ ${figures.words.number(points)}` };
}

function ratioOutcome(rule: RatioRule, figures: Figures): RuleOutcome {
  const of = inPoints(figures, rule.of);
  if (isBlank(figures.inputs[rule.partId]) && !isBlank(figures.inputs['x'])) {
    const percent = quantity(figures, 'x');
    const share = limitedShare(divideExact(percent, HUNDRED), figures, rule.isCapped);
    return outcome(
      multiplyExact(share, of),
      `${figures.words.number(percent)}% × ${figures.words.number(of)}`,
      figures,
    );
  }
  requireInputs(figures, [rule.partId, rule.wholeId]);
  const part = quantity(figures, rule.partId);
  const whole = quantity(figures, rule.wholeId);
  if (signOfExact(whole) === 0) return emptyWhole(of, figures);
  const counted = rule.isOfRest ? subtractExact(whole, part) : part;
  if (signOfExact(counted) < 0) return refuse('part-exceeds-whole');
  const share = limitedShare(divideExact(counted, whole), figures, rule.isCapped);
  const shown = rule.isOfRest
    ? `(${figures.words.number(whole)} − ${figures.words.number(part)})`
    : figures.words.number(part);
  return outcome(
    multiplyExact(share, of),
    `${fraction(shown, figures.words.number(whole))} × ${figures.words.number(of)}`,
    figures,
  );
}

export function evaluateThreshold(rule: ThresholdRule, figures: Figures): RuleOutcome {
  const empty = emptyOutcome(rule.quotient, figures);
  if (empty) return empty;
  const of = inPoints(figures, rule.of);
  const percent = percentage(figures, rule.quotient);
  const order = compareExact(percent, rule.threshold.value);
  const isFrom = order > 0 || (order === 0 && rule.threshold.isClosed);
  if (isFrom ? rule.from === 'all' : rule.below === 'none') {
    const points = isFrom ? of : ZERO;
    const side = isFrom ? figures.words.from : figures.words.below;
    return {
      kind: 'points',
      points,
      worked: `${figures.words.number(percent)}% (${side} ${figures.words.number(rule.threshold.value)}%): ${figures.words.number(points)}`,
    };
  }
  if (!isFrom && rule.least && !isInRange(percent, { low: rule.least, high: null })) {
    return { kind: 'points', points: ZERO, worked: figures.words.number(ZERO) };
  }
  const whole =
    !isFrom && rule.below === 'proportional-to-threshold' ? rule.threshold.value : HUNDRED;
  const share = limitedShare(divideExact(percent, whole), figures);
  return outcome(
    multiplyExact(share, of),
    `${fraction(figures.words.number(percent), figures.words.number(whole))} × ${figures.words.number(of)}`,
    figures,
  );
}

/** Below the lower end of the base band nothing is earned. */
function isBelowBase({ baseFrom }: IncrementRule, value: Exact): boolean {
  if (!baseFrom) return false;
  const order = compareExact(value, baseFrom.value);
  return order < 0 || (order === 0 && !baseFrom.isClosed);
}

/** The setting of the policy, else what the text says. */
function partialSteps(rule: IncrementRule, { answers }: Figures): IncrementRule['partialSteps'] {
  const setting = answers['stepInterpolation'];
  return setting === 'linear' || setting === 'whole' ? setting : rule.partialSteps;
}

export function evaluateIncrement(rule: IncrementRule, figures: Figures): RuleOutcome {
  const isOutside = 'outside' in rule.threshold;
  requireInputs(figures, isOutside ? ['x', 'ref'] : ['x']);
  const value = figure(figures, 'x');
  const threshold = 'outside' in rule.threshold ? figure(figures, 'ref') : rule.threshold;
  const base = inPoints(figures, rule.base);
  if (isBelowBase(rule, value)) return { kind: 'points', points: ZERO, worked: '0' };
  const distance =
    rule.direction === 'above' ? subtractExact(value, threshold) : subtractExact(threshold, value);
  if (signOfExact(distance) <= 0) {
    return { kind: 'points', points: base, worked: figures.words.number(base) };
  }
  const per = rule.isPerRelative
    ? multiplyExact(threshold, divideExact(rule.per, HUNDRED))
    : rule.per;
  if (signOfExact(per) <= 0) return refuse('empty-denominator');
  const steps =
    partialSteps(rule, figures) === 'linear'
      ? divideExact(distance, per)
      : wholeTimes(distance, per);
  return steppedPoints(rule, base, steps, figures);
}

/** Additions end at the limit of all points, deductions at their own. */
function steppedPoints(
  rule: IncrementRule,
  base: Exact,
  steps: Exact,
  figures: Figures,
): RuleOutcome {
  const { words } = figures;
  const step = inPoints(figures, rule.step);
  const most = rule.most && inPoints(figures, rule.most);
  const change = multiplyExact(steps, step);
  const isAdded = rule.effect === 'add';
  const sum = isAdded ? addExact(base, change) : subtractExact(base, change);
  const limited = isAdded ? atMost(sum, most) : subtractExact(base, atMost(change, most));
  const isBelow = !isAdded && signOfExact(limited) < 0;
  if (isBelow && rule.floor === null) return refuse('below-zero');
  const points = isBelow && rule.floor === 'zero' ? ZERO : limited;
  const sign = isAdded ? '+' : '−';
  const working = `${words.number(base)} ${sign} ${words.number(step)} × ${words.number(steps)}`;
  if (compareExact(points, sum) === 0) return outcome(points, working, figures);
  const bound = isAdded ? words.atMost : words.atLeast;
  return {
    kind: 'points',
    points,
    worked: `${working} = ${words.number(sum)}, ${bound} ${words.number(points)}`,
  };
}
