/** Conditions that a person says hold: yes or no, one of several, or several that add up. */
import { compareExact, sumExact, type Exact } from '../../number/exact';
import type { InputValue, RuleOutcome } from '../outcome';
import type { OptionsRule, PartsRule, YesNoRule } from '../rule';
import { awardedPoints, inPoints, refuse, requireInputs, type Figures } from './figures';

function pointsOutcome(points: Exact, worked: string): RuleOutcome {
  return { kind: 'points', points, worked };
}

export function evaluateYesNo(rule: YesNoRule, figures: Figures): RuleOutcome {
  requireInputs(figures, ['yes']);
  const answer = figures.inputs['yes'];
  if (typeof answer !== 'boolean') return refuse('not-a-figure');
  const points = inPoints(figures, answer ? rule.yes : rule.no);
  const { yes, no, number } = figures.words;
  return pointsOutcome(points, `${answer ? yes : no}: ${number(points)}`);
}

function chosen<T>(value: InputValue | undefined, options: readonly T[]): T[] {
  const ids = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return [...new Set(ids)].map((id) => options[Number(id) - 1] ?? refuse('no-such-option'));
}

export function evaluateOptions(rule: OptionsRule, figures: Figures): RuleOutcome {
  requireInputs(figures, ['choice']);
  const options = chosen(figures.inputs['choice'], rule.options);
  if (options.length !== 1 && (rule.pick === 'one' || options.length === 0)) {
    return refuse('no-such-option');
  }
  const points = options.map((option) => awardedPoints(figures, option.points));
  const best = points.reduce((top, value) => (compareExact(value, top) > 0 ? value : top));
  const label = options[points.indexOf(best)]!.label;
  return pointsOutcome(best, `${label}: ${figures.words.number(best)}`);
}

export function evaluateParts(rule: PartsRule, figures: Figures): RuleOutcome {
  const value = figures.inputs['parts'];
  if (!Array.isArray(value)) {
    requireInputs(figures, ['parts']);
    return refuse('not-a-figure');
  }
  const points = chosen(value as readonly string[], rule.parts).map((part) =>
    inPoints(figures, part.points),
  );
  const total = sumExact(points);
  const { number } = figures.words;
  const terms = points.length === 0 ? '0' : points.map(number).join(' + ');
  return pointsOutcome(total, points.length > 1 ? `${terms} = ${number(total)}` : terms);
}
