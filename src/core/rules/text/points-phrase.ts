/**
 * What a sentence gives or takes: "được tính 10 điểm", "1/2*Điểm tối đa", ": 2", "trừ 1 – 3
 * điểm", "trừ hết điểm", "không được điểm".
 */
import { divideExact, exactRatio, type Exact } from '../../number/exact';
import { FULL_POINTS, NO_POINTS, pointsOf } from '../amount';
import type { Amount } from '../rule';
import { matchAll, phrase } from './phrase';
import { readRuleNumber } from './rule-number';

interface PointsPhrase {
  /** The points, or the larger end of a range of them. */
  readonly amount: Amount;
  /** The smaller end, where the text leaves the points to a person. */
  readonly low: Amount | null;
  /** Whether the larger end itself is out of reach: "điểm dưới 35". */
  readonly isHighOpen: boolean;
  /** What the verb or sign says: added, deducted, or simply given. */
  readonly effect: 'add' | 'deduct' | null;
  readonly before: string;
  readonly after: string;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly low: Amount | null;
  readonly isHighOpen: boolean;
}

const POINT_WORD = String.raw`(?:điểm|đ(?![a-zA-ZÀ-ỹ]|\.[a-zA-ZÀ-ỹ\d]))`;
const MAXIMUM = String.raw`(?:tổng )?(?:số )?(?:Điểm tối đa|điểm chuẩn|quỹ điểm|điểm trọng số|trọng số|điểm của (?:mục|tiêu chí|nội dung|chỉ tiêu)(?: này)?|số điểm(?! đạt)(?: của (?:mục|tiêu chí|nội dung|chỉ tiêu)(?: này)?)?)`;

const HUNDRED = exactRatio(100n, 1n);

const RANGE_TO_ALL = phrase(`(?:từ )?# điểm đến (?:trừ )?hết (?:số )?điểm`);
const POINT_RANGE = phrase(`(?:điểm )?(?:từ )?# ${POINT_WORD}? (?:-|đến|⇒) # ${POINT_WORD}`);
const LATER_RANGE = phrase(`điểm từ # (?:-|đến|⇒) #`);
const LATER_LIMIT = phrase('(?<=[:=⇒] )điểm dưới <? #(?= $)');
const ALL = phrase(
  `(?:hết|toàn bộ|tất cả) (?:số )?điểm(?: của (?:mục|tiêu chí|nội dung)(?: này)?)?`,
);
const FRACTION = phrase(String.raw`(\d+) / (\d+) [*x.]? (?:của )?${MAXIMUM}`);
const PERCENT = phrase(`# % [*x]? (?:của )?${MAXIMUM}`);
/** "25% tổng số câu đúng hoặc 25% tổng số điểm đạt được": one share, said of two things. */
const ACHIEVED = phrase(
  String.raw`(?:# % (?:tổng )?số [a-zA-ZÀ-ỹ\s]{2,40}? hoặc )?# % [*x]? (?:của )?(?:tổng )?(?:số )?điểm (?:đã |thi )?(?:đạt được|chấm được|có được|đạt)`,
);
const FACTOR = phrase(`# [*x] ${MAXIMUM}`);
const HALF = phrase(`(?:một )?nửa (?:của )?${MAXIMUM}`);
const WHOLE = phrase(MAXIMUM);
const PLAIN = phrase(`# ${POINT_WORD}`);
const BARE = phrase(String.raw`(?<=[:=⇒]\s*[+-]?\s*)#(?=\s*[.;,]?\s*(?:$|;))`);
const STATED = phrase(
  String.raw`(?<=điểm(?:\s*(?:đánh giá|số|đạt|đạt được))?\s*là\s*)#(?=\s*[.;,]?\s*(?:$|;|điểm))`,
);
const LEADING = phrase(String.raw`(?<=(?:^|;)\s*[-+•]?\s*)điểm # (?=khi|nếu|:)`);
const NOTHING = phrase(
  '(?:không (?:được )?(?:(?:tính|cộng|chấm|cho|có) )?điểm|không trừ điểm)(?! tối)',
);

/** Before a number of points that is measured, not given: "từ 85 điểm", "dưới 95 điểm". */
const MEASURED = /(?:từ|đến|dưới|trên|cận|hơn|quá|thiểu|nhất|tối đa|vượt|lệch nhau|[≥≤<>-])\s*$/iu;
/** Before a range that a person chooses from, unlike "đạt từ 85 đến 100 điểm". */
const CHOSEN = /(?:trừ|cộng|thưởng|chấm|cho|tính|đánh giá|chấm điểm)\s*:?\s*$/iu;
const EFFECT =
  /(?:(trừ|giảm trừ)|(cộng|thưởng))(?:\s+(?:thêm|đi|điểm|tối đa|từ))*\s*[:(]*\s*([+-]?)\s*$/iu;
const SIGN = /(?:^|[\s:(⇒|])([+-])\s*$/u;

function value(digits: string | undefined): Exact | null {
  return digits === undefined ? null : readRuleNumber(digits);
}

function shareOf(share: Exact | null): Amount | null {
  return share && { unit: 'maximum', value: share };
}

function points(digits: string | undefined): Amount | null {
  const number = value(digits);
  return number && pointsOf(number);
}

type Finder = (
  match: RegExpMatchArray,
  text: string,
) => readonly [high: Amount | null, low?: Amount, isHighOpen?: boolean] | null;

const beforeOf = (match: RegExpMatchArray, text: string) => text.slice(0, match.index);

const FINDERS: readonly (readonly [RegExp, Finder])[] = [
  [RANGE_TO_ALL, ([, low]) => [FULL_POINTS, points(low) ?? NO_POINTS]],
  [
    POINT_RANGE,
    (match, text) => {
      const before = beforeOf(match, text);
      const isChosen = CHOSEN.test(before) || /\d[^:;\n]*:\s*$/u.test(before);
      return isChosen ? [points(match[2]), points(match[1]) ?? NO_POINTS] : null;
    },
  ],
  [LATER_RANGE, (match) => [points(match[2]), points(match[1]) ?? NO_POINTS]],
  [LATER_LIMIT, ([, high]) => [points(high), NO_POINTS, true]],
  [ALL, () => [FULL_POINTS]],
  [
    FRACTION,
    ([, top, bottom]) =>
      Number(bottom) ? [shareOf(exactRatio(BigInt(top!), BigInt(bottom!)))] : null,
  ],
  [
    PERCENT,
    ([, percent]) => {
      const number = value(percent);
      return [shareOf(number && divideExact(number, HUNDRED))];
    },
  ],
  [
    ACHIEVED,
    ([, other, percent]) => {
      const number = other === undefined || other === percent ? value(percent) : null;
      return number && [{ unit: 'achieved', value: divideExact(number, HUNDRED) }];
    },
  ],
  [FACTOR, ([, factor]) => [shareOf(value(factor))]],
  [HALF, () => [shareOf(exactRatio(1n, 2n))]],
  [NOTHING, () => [NO_POINTS]],
  [WHOLE, (match, text) => (/[\d/*x]\s*$/iu.test(beforeOf(match, text)) ? null : [FULL_POINTS])],
  [
    PLAIN,
    (match, text) => (MEASURED.test(signless(beforeOf(match, text))) ? null : [points(match[1])]),
  ],
  [LEADING, ([, digits]) => [points(digits)]],
  [STATED, ([, digits]) => [points(digits)]],
  [BARE, ([, digits]) => [points(digits)]],
];

/** A minus sign after white space or a colon is a sign, not a dash between two numbers. */
function signless(before: string): string {
  return before.replace(/(?:^|[:(|⇒]\s*|[a-zA-ZÀ-ỹ]\s+)-\s*$/u, '');
}

/** What every phrase for points holds; texts without it are not searched. */
const HINT = /\d|điểm|đ(?![a-zA-ZÀ-ỹ])|trọng số/iu;

function findPoints(text: string): Found[] {
  const found: Found[] = [];
  if (!HINT.test(text)) return found;
  for (const [pattern, finder] of FINDERS) {
    for (const match of matchAll(text, pattern)) {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const [amount, low = null, isHighOpen = false] = finder(match, text) ?? [null];
      if (amount) found.push({ start, end, amount, low, isHighOpen });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function effectOf(before: string): 'add' | 'deduct' | null {
  const [, deducts, adds, innerSign] = EFFECT.exec(before) ?? [];
  if (deducts) return 'deduct';
  if (adds) return innerSign === '-' ? null : 'add';
  const sign = SIGN.exec(before)?.[1];
  return sign === '-' ? 'deduct' : sign === '+' ? 'add' : null;
}

/** How often a text names points that are given or taken. */
export function countPoints(text: string): number {
  return findPoints(text).length;
}

/** The last points that a text names; null when it names none. */
export function readPoints(text: string): PointsPhrase | null {
  const all = findPoints(text);
  const last = all[all.length - 1];
  if (!last) return null;
  const before = text.slice(0, last.start);
  const after = text.slice(last.end);
  const isBullet = /^\s*[-+•*]\s+$/u.test(before) && /^\s*:/u.test(after);
  return {
    amount: last.amount,
    low: last.low,
    isHighOpen: last.isHighOpen,
    effect: isBullet ? null : effectOf(before),
    before: before.replace(EFFECT, '').replace(SIGN, ' '),
    after,
  };
}
