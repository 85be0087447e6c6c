/**
 * A threshold with a formula on one side of it: "từ 80% trở lên tính theo công thức: Tỷ lệ % x
 * Điểm tối đa; dưới 80%: 0 điểm".
 */
import { compareExact, divideExact, signOfExact, type Exact } from '../../number/exact';
import { FULL_POINTS, isNoPoints, isSameAmount, pointsOf } from '../amount';
import type { Amount, Bound, Range, ThresholdRule } from '../rule';
import { hasUnreadNumber, hasUnreadScoring, tidyLabel } from '../text/label';
import { phrase } from '../text/phrase';
import { readPoints } from '../text/points-phrase';
import { readRange } from '../text/range-phrase';
import { readRuleNumber } from '../text/rule-number';
import { draftOf, findingOf, type RuleReader } from './draft';

const RATE = String.raw`tỷ lệ(?: %)?[^*/;:=()\d\n]{0,80}?`;
const AMOUNT = String.raw`(Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|#)(?: điểm)?`;
const PRODUCT = phrase(
  String.raw`\(?(?:${RATE}) [*x] ${AMOUNT} \)?(?: / (?:100(?!\d) %?|(\d+(?:[.,]\d+)*) %?))?\)?`,
);
const QUOTIENT_FIRST = phrase(String.raw`\(?(?:${RATE}) / (\d[\d.,]*) ?%?\)? [*x] ${AMOUNT}`);
/** "Tỷ lệ * 2 * Điểm tối đa" gives all at one half. */
const DOUBLED = phrase(
  String.raw`\(?(?:${RATE}) [*x] (\d[\d.,]*) [*x] (Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số)`,
);
const INTRODUCTION =
  /(?:thì\s*)?(?:điểm\s*(?:đánh\s*giá|đạt|số)?\s*)?(?:được\s*)?(?:tính|chấm)?\s*(?:điểm\s*)?theo\s*(?:công\s*thức|tỷ\s*lệ)\s*(?:sau)?\s*:?|điểm\s*(?:đánh\s*giá|đạt(?:\s*được)?|số)?\s*=/iu;

const HUNDRED: Exact = { units: 100, places: 0 };

interface Side {
  readonly range: Range;
  /** Null is a formula; else fixed points. */
  readonly fixed: Amount | null;
  readonly of: Amount | null;
  /** What the percent is divided by: a hundred, or the threshold. */
  readonly divisor: Exact | null;
  readonly variable: string;
}

function amountOf(text: string): Amount | null {
  const value = /^\d/.test(text) ? readRuleNumber(text) : null;
  return /^\d/.test(text) ? value && pointsOf(value) : FULL_POINTS;
}

interface Formula {
  readonly of: Amount | null;
  readonly divisor: Exact | null;
  readonly rest: string;
}

function takeFormula(text: string): Formula | null {
  const doubled = DOUBLED.exec(text);
  const factor = doubled && readRuleNumber(doubled[1]!);
  if (doubled && factor && signOfExact(factor) > 0) {
    const rest = text.replace(doubled[0], ' ').replace(INTRODUCTION, ' ');
    return { of: FULL_POINTS, divisor: divideExact(HUNDRED, factor), rest };
  }
  const quotient = QUOTIENT_FIRST.exec(text);
  const product = quotient ? null : PRODUCT.exec(text);
  const match = quotient ?? product;
  if (!match) return null;
  const [amount, divisor] = quotient ? [match[2]!, match[1]] : [match[1]!, match[3]];
  return {
    of: amountOf(amount),
    divisor: divisor === undefined ? null : readRuleNumber(divisor),
    rest: text.replace(match[0], ' ').replace(INTRODUCTION, ' '),
  };
}

function readSide(piece: string): Side | null {
  const formula = takeFormula(piece);
  const points = formula ? null : readPoints(piece);
  const words = formula?.rest ?? (points ? `${points.before} ${points.after}` : null);
  const found = words === null ? null : readRange(words);
  if (!found || found.unit !== '%' || found.isContradictory || points?.effect || points?.low)
    return null;
  const variable = tidyLabel(`${found.before} ${found.after}`).replace(/^nếu\s+/iu, '');
  if (hasUnreadNumber(variable) || hasUnreadScoring(variable)) return null;
  return {
    range: found.range,
    fixed: points?.amount ?? null,
    of: formula?.of ?? null,
    divisor: formula?.divisor ?? null,
    variable,
  };
}

/** The lower end of the upper side, where the lower side ends and nothing is left between. */
function thresholdOf(upper: Side, lower: Side): Bound | null {
  const { low } = upper.range;
  const { high } = lower.range;
  if (!low || !high || lower.range.low) return null;
  if (upper.range.high && compareExact(upper.range.high.value, HUNDRED) !== 0) return null;
  const isMet = compareExact(low.value, high.value) === 0 && low.isClosed !== high.isClosed;
  return isMet ? low : null;
}

function lowerPart(lower: Side, threshold: Bound): ThresholdRule['below'] | null {
  if (lower.fixed) return isNoPoints(lower.fixed) ? 'none' : null;
  if (!lower.divisor) return 'proportional';
  return compareExact(lower.divisor, threshold.value) === 0 ? 'proportional-to-threshold' : null;
}

function isHundred({ range: { low } }: Side): boolean {
  return low !== null && low.isClosed && compareExact(low.value, HUNDRED) === 0;
}

/** "100%: 2 điểm" beside "từ 80% đến dưới 100%: tỷ lệ x 2" only says what the ratio gives anyway. */
function withoutWhole(sides: readonly (Side | null)[], max: Exact | null): (Side | null)[] {
  const [top, next] = sides;
  const isSaidTwice =
    sides.length === 3 && top && next && !next.fixed && !next.divisor && isHundred(top);
  const all = next?.of ?? FULL_POINTS;
  if (!isSaidTwice || !top.fixed || !isSameAmount(top.fixed, all, max)) return [...sides];
  const { high } = next.range;
  const isMet = high !== null && !high.isClosed && compareExact(high.value, HUNDRED) === 0;
  return isMet
    ? [{ ...next, range: { ...next.range, high: null } }, ...sides.slice(2)]
    : [...sides];
}

interface Sides {
  readonly sides: readonly (Side | null)[];
  /** Below it nothing is given. */
  readonly least: Bound | null;
}

/** "từ 60% đến dưới 85%: theo tỷ lệ; dưới 60%: 0 điểm": the share begins at a number of its own. */
function withoutBottom(sides: readonly (Side | null)[]): Sides {
  const [, middle, bottom] = sides;
  const whole: Sides = { sides, least: null };
  if (sides.length !== 3 || !middle || !bottom?.fixed || middle.fixed) return whole;
  const { low } = middle.range;
  const { high } = bottom.range;
  if (!low || !high || bottom.range.low || !isNoPoints(bottom.fixed)) return whole;
  const isMet = compareExact(low.value, high.value) === 0 && low.isClosed !== high.isClosed;
  if (!isMet) return whole;
  const share: Side = { ...middle, range: { ...middle.range, low: null } };
  return { sides: [sides[0]!, share], least: low };
}

export const readThreshold: RuleReader = ({ lines, name, max }) => {
  if (!takeFormula(lines.join('; '))) return null;
  const pieces = lines
    .flatMap((line) => line.split(/;|\.\s+(?=[-+\p{Lu}])/u))
    .filter((piece) => tidyLabel(piece) !== '');
  const { sides, least } = withoutBottom(withoutWhole(pieces.map(readSide), max));
  const [first, second] = sides;
  if (sides.length !== 2 || !first || !second || sides.every((side) => side!.fixed)) return null;
  const [upper, lower] =
    first.range.low && !first.range.high
      ? [first, second]
      : second.range.low
        ? [second, first]
        : [first, second];
  const threshold = thresholdOf(upper, lower);
  const below = threshold && lowerPart(lower, threshold);
  const isFull = upper.fixed !== null && isSameAmount(upper.fixed, FULL_POINTS, max);
  const of = lower.of ?? upper.of ?? FULL_POINTS;
  if (!threshold || !below || (upper.fixed && !isFull) || upper.divisor) return null;
  const rule: ThresholdRule = {
    form: 'threshold',
    kind: 'ratio-with-threshold',
    variable: upper.variable || name,
    threshold,
    from: upper.fixed ? 'all' : 'proportional',
    below,
    of,
    ...(least ? { least } : {}),
  };
  return draftOf(rule, [
    max !== null &&
      !isSameAmount(of, FULL_POINTS, max) &&
      findingOf('maximum-differs', lines.join('; ')),
  ]);
};
