/**
 * All points at a threshold, and less for each step away from it: "Đạt 100%: 5 điểm; cứ giảm 1%
 * trừ 0,5 điểm". What part of a step takes, and what is left far away, is asked where not said.
 */
import {
  compareExact,
  divideExact,
  multiplyExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import { amountInPoints, isSameAmount, FULL_POINTS } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { Amount, Bound, IncrementRule, Rule } from '../rule';
import { takePartialSteps } from '../text/partial-steps';
import { hasUnreadNumber, hasUnreadScoring, tidyLabel } from '../text/label';
import { phrase } from '../text/phrase';
import { readPoints } from '../text/points-phrase';
import { readRange } from '../text/range-phrase';
import { readRuleNumber } from '../text/rule-number';
import { draftOf, findingOf, type RuleReader } from './draft';

const STEP = phrase(
  String.raw`(?:(?:và|thì|sau đó|,) )*(?:cứ mỗi|mỗi|cứ) (giảm|thấp hơn|thiếu|hụt|tăng|vượt|cao hơn) # ?(%|ngày|điểm phần trăm)(?: [^\d.;:]{0,40}?)? (?:thì |sẽ )?(?:bị )?trừ (?:đi )?# điểm`,
);
const BEGIN =
  /[;,.(\n]\s*[-+•]?\s*(?:nếu\s+)?(?:đạt\s+|tỷ\s+lệ\s+)?(?=(?:dưới|thấp hơn|trên|vượt|cao hơn|không đạt)\s*\d[^;(]*$)/iu;
const NOTHING_BELOW = phrase(
  String.raw`^ ?[,;.\n]? ?-? ?(?:nếu )?(?:đạt )?dưới # ?% ?(?::|thì|được|,)* ?(?:(?:không (?:được )?(?:tính |chấm )?điểm)|(?:được )?0 điểm) ?[.;]?`,
);

interface Base {
  readonly threshold: Bound;
  readonly side: 'above' | 'below' | 'at';
  readonly unit: string;
  readonly amount: Amount;
  readonly variable: string;
}

/** "Hoàn thành 100% kế hoạch: 5 điểm", "đạt từ 95% trở lên được 10 điểm". */
function readBase(text: string): Base | null {
  const points = readPoints(text);
  const range = points && readRange(points.before);
  if (!points || points.effect || points.low || !range || range.isContradictory) return null;
  if (tidyLabel(points.after) !== '') return null;
  const { low, high } = range.range;
  const isSingle = low !== null && high !== null;
  if (isSingle && compareExact(low.value, high.value) !== 0) return null;
  const variable = tidyLabel(`${range.before} ${range.after}`);
  if (hasUnreadNumber(variable) || hasUnreadScoring(variable)) return null;
  return {
    threshold: (low ?? high)!,
    side: isSingle ? 'at' : low ? 'above' : 'below',
    unit: range.unit,
    amount: points.amount,
    variable,
  };
}

function partialQuestion(): OpenQuestion {
  return openQuestion('step-interpolation', {
    id: 'stepInterpolation',
    facts: {},
    default: 'linear',
    settle: (rule, choice) =>
      rule.form === 'increment' ? { ...rule, partialSteps: choice } : rule,
  });
}

function floorQuestion(): OpenQuestion {
  return openQuestion('floor', {
    facts: {},
    default: 'zero',
    settle: (rule: Rule, choice) =>
      rule.form === 'increment' ? { ...rule, floor: choice === 'zero' ? 'zero' : 'none' } : rule,
  });
}

/** Whether the steps down to nothing, or to where no points are given, take more than there is. */
function mayFallBelowZero(rule: IncrementRule, max: Exact | null): boolean {
  const base = amountInPoints(rule.base, max);
  if (!base || 'outside' in rule.threshold || rule.direction === 'above') return true;
  const distance = subtractExact(rule.threshold, rule.baseFrom?.value ?? ZERO);
  const steps = divideExact(distance, rule.per);
  return compareExact(multiplyExact(steps, rule.step.value), base) > 0;
}

interface Step {
  readonly direction: 'above' | 'below';
  readonly per: Exact;
  readonly points: Exact;
}

function stepOf([, way, digits, , taken]: RegExpExecArray): Step | null {
  const per = readRuleNumber(digits!);
  const points = readRuleNumber(taken!);
  const direction = /tăng|vượt|cao/iu.test(way!) ? 'above' : 'below';
  return per && points && { direction, per, points };
}

/** The steps lead away from where all points are given. */
function isSound({ side, threshold }: Base, { direction }: Step, begin: string): boolean {
  if (side !== 'at' && side === direction) return false;
  if (begin === '') return true;
  const range = readRange(begin);
  const bound = direction === 'below' ? range?.range.high : range?.range.low;
  return bound !== null && bound !== undefined && compareExact(bound.value, threshold.value) === 0;
}

export const readDecrement: RuleReader = ({ lines, name, max }) => {
  const { rest: text, says } = takePartialSteps(lines.join('\n'));
  const match = STEP.exec(text);
  const step = match && stepOf(match);
  if (!match || !step) return null;
  const before = text.slice(0, match.index);
  const cut = BEGIN.exec(before);
  const begin = cut ? before.slice(cut.index + cut[0].length) : '';
  const base = readBase(cut ? before.slice(0, cut.index) : before);
  if (!base) return null;
  const after = text.slice(match.index + match[0].length);
  const nothing = NOTHING_BELOW.exec(after);
  const least = nothing && readRuleNumber(nothing[1]!);
  const rule: IncrementRule = {
    form: 'increment',
    kind: 'formula',
    effect: 'deduct',
    variable: base.variable || name,
    unit: base.unit,
    threshold: base.threshold.value,
    direction: step.direction,
    base: base.amount,
    baseFrom: least && { value: least, isClosed: true },
    per: step.per,
    isPerRelative: false,
    step: { unit: 'points', value: step.points },
    most: null,
    floor: null,
    partialSteps: says ?? 'linear',
  };
  const rest = tidyLabel(nothing ? after.slice(nothing[0].length) : after);
  return draftOf(
    rule,
    [
      rest !== '' && findingOf('unread-text', rest),
      !isSound(base, step, begin) && findingOf('range-contradicts', text),
      max !== null &&
        !isSameAmount(base.amount, FULL_POINTS, max) &&
        findingOf('maximum-differs', text),
    ],
    [says === null && partialQuestion(), mayFallBelowZero(rule, max) && floorQuestion()],
  );
};
