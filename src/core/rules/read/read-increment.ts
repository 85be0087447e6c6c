/**
 * A base and increments: "từ 70% trở xuống được tính 3 điểm; trên 70% thì cứ thêm 5% được tính
 * thêm 0,5 điểm, nhưng tối đa không quá 5 điểm". Nghị định 307/2025/NĐ-CP, điều 4 khoản 3, whose
 * wording this is, counts part of a step in proportion; in other wordings that is asked.
 */
import { compareExact, type Exact } from '../../number/exact';
import { amountInPoints, FULL_POINTS, isSameAmount } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { Amount, Bound, IncrementRule, Range } from '../rule';
import { takeCap, type CapPhrase } from '../text/cap-phrase';
import { hasUnreadNumber, hasUnreadScoring, tidyLabel } from '../text/label';
import { phrase } from '../text/phrase';
import { readPoints } from '../text/points-phrase';
import { readRange } from '../text/range-phrase';
import { readRuleNumber } from '../text/rule-number';
import {
  differsFromMaximum,
  draftOf,
  findingOf,
  manualRule,
  type Draft,
  type RuleReader,
} from './draft';

const STEP = phrase(
  String.raw`(?:(?:lũy kế|và|thì|phần còn lại|,) )*(?:cứ mỗi|cứ) (thêm|tăng thêm|tăng|giảm thêm|giảm|vượt thêm|vượt)? # ([a-zA-ZÀ-ỹ%][a-zA-ZÀ-ỹ%\s/²2]{0,40}?)? (?:(?:vượt quá|tăng thêm|tăng|giảm) )?(?:thì )?(?:được |sẽ )?(?:(tính thêm|cộng thêm|cộng|tính|thêm) )(?:thêm )?# điểm`,
);
const OUTSIDE = String.raw`((?:mức |số )?(?:bình quân|trung bình)(?: chung)?(?: của)?(?: cả nước| toàn quốc| toàn tỉnh| tỉnh| vùng)?(?:, thành phố)?)`;
const OUTSIDE_BASE = phrase(String.raw`(?:từ|bằng|đạt)? ?${OUTSIDE} trở (lên|xuống)`);
const OUTSIDE_ABOVE = phrase(String.raw`(trên|dưới|cao hơn|thấp hơn) ${OUTSIDE}`);

interface Step {
  readonly isLess: boolean;
  readonly per: Exact;
  readonly unit: string;
  readonly points: Exact;
  readonly isTaggedMore: boolean;
  readonly before: string;
  readonly after: string;
}

function readStep(text: string): Step | null {
  const match = STEP.exec(text);
  const per = match && readRuleNumber(match[2]!);
  const points = match && readRuleNumber(match[5]!);
  if (!match || !per || !points) return null;
  return {
    isLess: /giảm/iu.test(match[1] ?? ''),
    per,
    unit: tidyLabel(match[3] ?? ''),
    points,
    isTaggedMore: /tính\s*thêm/iu.test(match[4]!),
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
  };
}

interface Base {
  readonly threshold: IncrementRule['threshold'];
  readonly unit: string;
  /** Which side of the threshold gives the base only. */
  readonly side: 'below' | 'above' | 'band' | 'point';
  readonly from: Bound | null;
  readonly amount: Amount;
  readonly variable: string;
  readonly isAdded: boolean;
}

/** "từ 70% trở xuống được tính 3 điểm". */
function readBase(text: string): Base | null {
  const points = readPoints(text);
  if (!points || points.low || hasUnreadNumber(tidyLabel(points.after))) return null;
  const isAdded = points.effect === 'add';
  const outside = OUTSIDE_BASE.exec(points.before);
  if (outside) {
    return {
      threshold: { outside: tidyLabel(outside[1]!) },
      unit: '',
      side: outside[2]!.toLowerCase() === 'xuống' ? 'below' : 'above',
      from: null,
      amount: points.amount,
      variable: tidyLabel(points.before.slice(0, outside.index)),
      isAdded,
    };
  }
  const range = readRange(points.before);
  if (!range) return null;
  const { low, high } = range.range;
  if (range.isContradictory) return null;
  const bound = high ?? low!;
  const isPoint = isSinglePoint(range.range);
  return {
    threshold: bound.value,
    unit: range.unit,
    side: isPoint ? 'point' : low && high ? 'band' : high ? 'below' : 'above',
    from: high ? low : low && { value: low.value, isClosed: low.isClosed },
    amount: points.amount,
    variable: tidyLabel(`${range.before} ${range.after}`),
    isAdded,
  };
}

function isSinglePoint({ low, high }: Range): boolean {
  return low !== null && high !== null && compareExact(low.value, high.value) === 0;
}

/** Where the sentence says that the increments begin: "trên 70% thì". */
interface Begin {
  readonly direction: 'above' | 'below';
  readonly threshold: IncrementRule['threshold'];
  readonly rest: string;
}

function readBegin(text: string): Begin | null {
  const outside = OUTSIDE_ABOVE.exec(text);
  if (outside) {
    return {
      direction: /dưới|thấp/iu.test(outside[1]!) ? 'below' : 'above',
      threshold: { outside: tidyLabel(outside[2]!) },
      rest: text.replace(outside[0], ' '),
    };
  }
  const range = readRange(text);
  if (!range || range.isContradictory) return null;
  const { low, high } = range.range;
  if (low && high) return null;
  return {
    direction: low ? 'above' : 'below',
    threshold: (low ?? high)!.value,
    rest: `${range.before} ${range.after}`,
  };
}

function isSameThreshold(a: IncrementRule['threshold'], b: IncrementRule['threshold']): boolean {
  if ('outside' in a || 'outside' in b) return 'outside' in a && 'outside' in b;
  return compareExact(a, b) === 0;
}

function relativeQuestion(increment: string): OpenQuestion {
  return openQuestion('increment-percent', {
    facts: { increment },
    default: 'points',
    settle: (rule, choice) =>
      rule.form === 'increment' ? { ...rule, isPerRelative: choice === 'of-reference' } : rule,
  });
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

/** Percent of a ratio are points of percent unless something is said to fall; of a sum they are not. */
function isOpenPercent(step: Step, base: Base): boolean {
  if (!('outside' in base.threshold)) return false;
  return step.unit === '%' && (step.isLess || !/tỷ\s*(?:lệ|trọng)/iu.test(base.variable));
}

interface Halves {
  readonly base: string;
  readonly begin: string;
}

/** The sentence of the base, and the one in which the increments begin. */
function splitBefore(before: string): Halves {
  const cut = /[;,.(]\s*(?=(?:trên|dưới|cao hơn|thấp hơn|lớn hơn|vượt|nhỏ hơn)[^;(]*$)/iu.exec(
    before,
  );
  if (!cut) return { base: before, begin: '' };
  return { base: before.slice(0, cut.index), begin: before.slice(cut.index + cut[0].length) };
}

const NOTHING_BELOW = phrase(
  String.raw`^[,;. ]*(?:nếu )?(?:đạt )?dưới # ?%? ?(?::|thì|được|,)* ?(?:không (?:được )?(?:tính |chấm |cho )?điểm|(?:được )?0 điểm) ?[.;]?$`,
);

function belowQuestion(): OpenQuestion {
  return openQuestion('below-target', {
    facts: {},
    default: 'none',
    settle: (rule, choice) => (choice === 'none' ? rule : manualRule('below-target')),
  });
}

interface FromPoint {
  readonly text: string;
  readonly name: string;
  readonly base: Base;
  readonly step: Step;
  readonly cap: CapPhrase | null;
  readonly max: Exact | null;
  /** What stands between the base and the step. */
  readonly begin: string;
}

/** "Đạt 80% được 4 điểm; cứ tăng 1% được cộng 0,3 điểm": from that number on. */
function readFromPoint({ text, name, base, step, cap, max, begin }: FromPoint): Draft | null {
  if (step.isLess || begin !== '' || 'outside' in base.threshold || base.isAdded) return null;
  if (step.unit !== '' && base.unit !== '' && step.unit !== base.unit) return null;
  const least = NOTHING_BELOW.exec(step.after)?.[1];
  const stated = least === undefined ? null : readRuleNumber(least);
  const isStated = stated !== null && compareExact(stated, base.threshold) === 0;
  const rule: IncrementRule = {
    form: 'increment',
    kind: 'formula',
    effect: 'add',
    variable: base.variable || name,
    unit: base.unit || step.unit,
    threshold: base.threshold,
    direction: 'above',
    base: base.amount,
    baseFrom: { value: base.threshold, isClosed: true },
    per: step.per,
    isPerRelative: false,
    step: { unit: 'points', value: step.points },
    most: cap?.amount ?? FULL_POINTS,
    floor: null,
    partialSteps: 'linear',
  };
  const differs = cap !== null && differsFromMaximum(amountInPoints(cap.amount, max), max);
  const isUnread =
    hasUnreadNumber(base.variable) ||
    hasUnreadScoring(base.variable) ||
    (!isStated && tidyLabel(step.after) !== '');
  return draftOf(
    rule,
    [isUnread && findingOf('unread-text', text), differs && findingOf('maximum-differs', text)],
    [partialQuestion(), !isStated && belowQuestion()],
  );
}

export const readIncrement: RuleReader = ({ lines, name, max }) => {
  const text = lines.join(' ').replace(/\s*\|\s*/g, ' ');
  if (!/cứ/iu.test(text)) return null;
  const { cap, rest } = takeCap(text);
  const step = readStep(rest);
  const halves = step && splitBefore(step.before);
  const base = halves && readBase(halves.base);
  if (!step || !base) return null;
  if (base.side === 'point')
    return readFromPoint({ text, name, base, step, cap, max, begin: halves.begin });
  const begin = halves.begin === '' ? null : readBegin(halves.begin);
  const direction = begin?.direction ?? (base.side === 'above' || !step.isLess ? 'above' : 'below');
  const rule: IncrementRule = {
    form: 'increment',
    kind: base.isAdded ? 'bonus' : 'formula',
    effect: 'add',
    variable: base.variable || name,
    unit: base.unit || step.unit,
    threshold: base.threshold,
    direction,
    base: base.amount,
    baseFrom: base.from,
    per: step.per,
    isPerRelative: false,
    step: { unit: 'points', value: step.points },
    most: cap?.amount ?? null,
    floor: null,
    partialSteps: 'linear',
  };
  const isSound = begin !== null && isSoundSentence(base, begin, step);
  const findings = [
    !isSound && findingOf('range-contradicts', text),
    hasLeftovers(base, begin, step) && findingOf('unread-text', text),
    cap !== null &&
      differsFromMaximum(amountInPoints(cap.amount, max), max) &&
      findingOf('maximum-differs', text),
    cap === null && findingOf('unread-text', text),
    cap !== null &&
      isSameAmount(cap.amount, base.amount, max) &&
      findingOf('maximum-differs', text),
  ];
  return draftOf(rule, findings, [
    !(step.isTaggedMore && isSound) && partialQuestion(),
    isOpenPercent(step, base) &&
      relativeQuestion(
        `${text
          .slice(text.indexOf(step.before) + step.before.length)
          .split('được')[0]!
          .trim()}`,
      ),
  ]);
};

/** The base stands on the other side of the threshold from the increments, or in a band before it. */
function isSoundSentence(base: Base, begin: Begin, step: Step): boolean {
  if (!isSameThreshold(base.threshold, begin.threshold)) return false;
  if (step.isLess !== (begin.direction === 'below')) return false;
  if (base.side === 'below' || base.side === 'band') return begin.direction === 'above';
  return begin.direction === 'below' || (base.isAdded && begin.direction === 'above');
}

function hasLeftovers(base: Base, begin: Begin | null, step: Step): boolean {
  const rests = [base.variable, begin?.rest ?? '', tidyLabel(step.after)];
  if (rests.some((rest) => hasUnreadNumber(rest) || hasUnreadScoring(rest))) return true;
  return tidyLabel(step.after) !== '';
}
