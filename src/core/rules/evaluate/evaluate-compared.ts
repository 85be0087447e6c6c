/** Points in comparison with a target, and with the best and the worst unit. */
import {
  addExact,
  compareExact,
  divideExact,
  minExact,
  multiplyExact,
  ONE,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import type { RuleOutcome } from '../outcome';
import type { BestRule, TargetBestRule, TargetRule } from '../rule';
import { emptyWhole, fraction, HUNDRED, outcome } from './evaluate-measure';
import {
  figure,
  inPoints,
  isBlank,
  quantity,
  refuse,
  requireInputs,
  type Figures,
} from './figures';

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

/** Between target and best unit the rest of the points is given in proportion. */
export function evaluateTargetBest(rule: TargetBestRule, figures: Figures): RuleOutcome {
  requireInputs(figures, ['a', 'ref']);
  const { words } = figures;
  const [own, target] = [quantity(figures, 'a'), quantity(figures, 'ref')];
  const atTarget = inPoints(figures, rule.atTarget);
  if (signOfExact(target) === 0) return emptyWhole(atTarget, figures);
  if (compareExact(own, target) < 0 && rule.below === 'none') {
    return { kind: 'points', points: ZERO, worked: words.number(ZERO) };
  }
  if (compareExact(own, target) <= 0) {
    const points = multiplyExact(divideExact(own, target), atTarget);
    const share = fraction(words.number(own), words.number(target));
    return outcome(points, `${share} × ${words.number(atTarget)}`, figures);
  }
  const best = quantity(figures, 'best');
  if (compareExact(own, best) > 0) return refuse('part-exceeds-whole');
  const rest = subtractExact(inPoints(figures, rule.of), atTarget);
  const [over, most] = [subtractExact(own, target), subtractExact(best, target)];
  const share = fraction(words.number(over), words.number(most));
  return outcome(
    addExact(atTarget, multiplyExact(divideExact(over, most), rest)),
    `${words.number(atTarget)} + ${share} × ${words.number(rest)}`,
    figures,
  );
}

/** Top and bottom of the share of the best, each not negative. */
function sharedParts(rule: BestRule, figures: Figures): readonly [Exact, Exact] {
  if (rule.scale === 'span') {
    const [own, best, worst] = ['a', 'ref', 'worst'].map((id) => figure(figures, id));
    const sign =
      rule.better === 'high' ? subtractExact : (a: Exact, b: Exact) => subtractExact(b, a);
    return [sign(own!, worst!), sign(best!, worst!)];
  }
  const [own, best] = [quantity(figures, 'a'), quantity(figures, 'ref')];
  return rule.better === 'high' ? [own, best] : [best, own];
}

export function evaluateBest(rule: BestRule, figures: Figures): RuleOutcome {
  requireInputs(figures, rule.scale === 'span' ? ['a', 'ref', 'worst'] : ['a', 'ref']);
  const of = inPoints(figures, rule.of);
  const [top, bottom] = sharedParts(rule, figures);
  if (signOfExact(bottom) === 0) return emptyWhole(of, figures);
  if (signOfExact(top) < 0 || compareExact(top, bottom) > 0) return refuse('part-exceeds-whole');
  const { words } = figures;
  return outcome(
    multiplyExact(divideExact(top, bottom), of),
    `${fraction(words.number(top), words.number(bottom))} × ${words.number(of)}`,
    figures,
  );
}
