/** Ratios, thresholds, increments, targets and the best unit: points computed from measures. */
import {
  addExact,
  compareExact,
  divideExact,
  exactRatio,
  minExact,
  multiplyExact,
  ONE,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import type { RuleOutcome } from '../outcome';
import type { BestRule, IncrementRule, RatioRule, TargetRule, ThresholdRule } from '../rule';
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

const HUNDRED = exactRatio(100n, 1n);

function outcome(points: Exact, working: string, { words }: Figures): RuleOutcome {
  return { kind: 'points', points, worked: `${working} = ${words.number(points)}` };
}

function fraction(top: string, bottom: string): string {
  return `${top}/${bottom}`;
}

function emptyWhole(of: Exact, { answers, words }: Figures): RuleOutcome {
  if (answers['emptyDenominator'] === 'zero') return { kind: 'points', points: ZERO, worked: '0' };
  if (answers['emptyDenominator'] !== 'full') return refuse('empty-denominator');
  return { kind: 'points', points: of, worked: words.number(of) };
}

/** A ratio above one is refused unless a setting cuts it off or lets it stand. */
function limitedShare(share: Exact, { answers }: Figures): Exact {
  if (compareExact(share, ONE) <= 0 || answers['ratioCap'] === 'none') return share;
  return answers['ratioCap'] === 'one' ? ONE : refuse('part-exceeds-whole');
}

/** From `a` and `b`, or from the ratio in percent where only that was entered as `x`. */
export function evaluateRatio(rule: RatioRule, figures: Figures): RuleOutcome {
  const of = inPoints(figures, rule.of);
  if (isBlank(figures.inputs[rule.partId]) && !isBlank(figures.inputs['x'])) {
    const percent = quantity(figures, 'x');
    const share = limitedShare(divideExact(percent, HUNDRED), figures);
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
  const share = limitedShare(divideExact(counted, whole), figures);
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
  const step = inPoints(figures, rule.step);
  const sum = addExact(base, multiplyExact(steps, step));
  const points = atMost(sum, rule.most && inPoints(figures, rule.most));
  const working = `${figures.words.number(base)} + ${figures.words.number(step)} × ${figures.words.number(steps)}`;
  const isCut = compareExact(points, sum) !== 0;
  return isCut
    ? {
        kind: 'points',
        points,
        worked: `${working} = ${figures.words.number(sum)}, ${figures.words.atMost} ${figures.words.number(points)}`,
      }
    : outcome(points, working, figures);
}

/** Achieved against target: never more than all points. */
export function evaluateTarget(rule: TargetRule, figures: Figures): RuleOutcome {
  const of = inPoints(figures, rule.of);
  if (isBlank(figures.inputs['a']) && !isBlank(figures.inputs['x'])) {
    const percent = quantity(figures, 'x');
    const share = minExact(divideExact(percent, HUNDRED), ONE);
    return outcome(
      multiplyExact(share, of),
      `${figures.words.number(percent)}% × ${figures.words.number(of)}`,
      figures,
    );
  }
  requireInputs(figures, ['a', 'ref']);
  const achieved = quantity(figures, 'a');
  const target = quantity(figures, 'ref');
  if (signOfExact(target) === 0) return emptyWhole(of, figures);
  const share = minExact(divideExact(achieved, target), ONE);
  const working = `${fraction(figures.words.number(achieved), figures.words.number(target))} × ${figures.words.number(of)}`;
  return outcome(multiplyExact(share, of), working, figures);
}

export function evaluateBest(rule: BestRule, figures: Figures): RuleOutcome {
  requireInputs(figures, ['a', 'ref']);
  const of = inPoints(figures, rule.of);
  const own = quantity(figures, 'a');
  const best = quantity(figures, 'ref');
  if (signOfExact(best) === 0) return emptyWhole(of, figures);
  if (compareExact(own, best) > 0) return refuse('part-exceeds-whole');
  return outcome(
    multiplyExact(divideExact(own, best), of),
    `${fraction(figures.words.number(own), figures.words.number(best))} × ${figures.words.number(of)}`,
    figures,
  );
}
