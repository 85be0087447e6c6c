/** Ranges in words and signs: "từ 80% đến dưới 90%", "80-<90", "trên 20%", "9 điểm trở lên". */
import { compareExact, type Exact } from '../../number/exact';
import type { Bound, Range } from '../rule';
import { phrase } from './phrase';
import { readRuleNumber } from './rule-number';

export interface RangePhrase {
  readonly range: Range;
  /** `%` or the first word after the number; empty when nothing follows. */
  readonly unit: string;
  /** Whether a bare dash joins the ends, which leaves open whether the upper one belongs. */
  readonly isLoose: boolean;
  /** "trên 90 điểm trở lên", "từ 90 đến 80". */
  readonly isContradictory: boolean;
  /** The text with a gap where the range stood. */
  readonly before: string;
  readonly after: string;
}

type Ends = readonly [low: 'closed' | 'open' | null, high: 'closed' | 'open' | null];
type Form = readonly [source: string, ends: Ends, trait?: 'loose' | 'contradictory' | 'single'];

/** What may stand between a number and the next word of its range: the unit. */
const UNIT = String.raw`(?:\s*[^\d\s;:|<>≥≤-][^\d;:|<>≥≤-]{0,60}?)?`;
/** "300% tiêu chuẩn theo quy định của … trở lên": the words that close a range may stand far off. */
const FAR = UNIT.replace('60', '160');
const FROM = '(?:từ|đạt từ|đạt)?';
const ABOVE =
  '(?:vượt (?:mức|kế hoạch|chỉ tiêu|trên)|trên|lớn hơn|cao hơn|nhiều hơn|vượt|(?<!(?:không|vượt) (?:được )?)quá|(?<!(?:ít|thấp|nhỏ|kém) )hơn|>)';
const BELOW = '(?:dưới|nhỏ hơn|thấp hơn|ít hơn|kém hơn|cận|chưa đạt|chưa đến|không đạt|không đủ|<)';
const TO = '(?:đến|tới|-)';

/** The first form that is found counts, so that longer ones stand before their parts. */
const FORMS: readonly Form[] = [
  [String.raw`# %? ≤ [a-zA-ZÀ-ỹ\s]{0,20}? < #`, ['closed', 'open']],
  [String.raw`# %? < [a-zA-ZÀ-ỹ\s]{0,20}? ≤ #`, ['open', 'closed']],
  [String.raw`# %? ≤ [a-zA-ZÀ-ỹ\s]{0,20}? ≤ #`, ['closed', 'closed']],
  [String.raw`# %? < [a-zA-ZÀ-ỹ\s]{0,20}? < #`, ['open', 'open']],
  [`${ABOVE} #${UNIT} trở lên`, ['open', null], 'contradictory'],
  [`${BELOW} #${UNIT} trở xuống`, [null, 'open'], 'contradictory'],
  [`(?:từ )?${ABOVE} #${UNIT} ${TO} ${BELOW} #`, ['open', 'open']],
  [`(?:từ )?${ABOVE} #${UNIT} ${TO} #`, ['open', 'closed']],
  [`${FROM} ≥? #${UNIT} (?:${TO}|và|,)? ${BELOW} <? #`, ['closed', 'open']],
  [`${FROM} #${UNIT} - #`, ['closed', 'closed'], 'loose'],
  [`${FROM} #${UNIT} (?:đến|tới) #`, ['closed', 'closed']],
  [
    `(?:≥|(?:tối thiểu|ít nhất|không (?:được )?dưới|không (?:được )?thấp hơn|không (?:được )?nhỏ hơn|không ít hơn|lớn hơn hoặc bằng)) #`,
    ['closed', null],
  ],
  [`${FROM} #${FAR} trở lên`, ['closed', null]],
  [`${FROM} #${FAR} trở xuống`, [null, 'closed']],
  [
    `(?:≤|(?:không (?:được )?quá|không (?:được )?vượt quá|không (?:được )?vượt|không cao hơn|không (?:được )?trên|không (?:được )?lớn hơn|không nhiều hơn|nhỏ hơn hoặc bằng)) #`,
    [null, 'closed'],
  ],
  [`${ABOVE} #`, ['open', null]],
  [`${BELOW} <? #`, [null, 'open']],
  [String.raw`(?:đạt )?từ #(?! [/.\d])`, ['closed', null]],
  [`đến #`, [null, 'closed']],
  [`(?:đạt|bằng|=|đủ|có) #`, ['closed', 'closed'], 'single'],
  [`# %`, ['closed', 'closed'], 'single'],
];

/** A lost space may glue a range to the word before it, never a number alone. */
const COMPILED = FORMS.map(([source, ends, trait]) => ({
  pattern:
    trait === 'single' ? phrase(`(?:${source})`) : phrase(String.raw`(?<![\d.,])(?:${source})`),
  ends,
  trait,
}));

/** "không trên", "chưa từ": a range that is denied is another range. */
const DENIED = /(?:không|chưa)(?:\s*(?:được|phải|hề))?\s*$/iu;

function boundOf(value: Exact, end: 'closed' | 'open' | null): Bound | null {
  return end && { value, isClosed: end === 'closed' };
}

/** A contradictory range is taken at its word: from that number on. */
function rangeOf(values: readonly Exact[], [low, high]: Ends, isSingle: boolean): Range {
  const last = isSingle ? values[0]! : values[values.length - 1]!;
  return { low: boundOf(values[0]!, low), high: boundOf(last, high) };
}

function isEmptyRange({ low, high }: Range): boolean {
  if (!low || !high) return false;
  const order = compareExact(low.value, high.value);
  return order > 0 || (order === 0 && !(low.isClosed && high.isClosed));
}

function unitAfter(text: string): string {
  return /^\s*(%|[a-zA-ZÀ-ỹ²]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

const NOT_UNITS = new Set(['đến', 'tới', 'trở', 'và', 'thì', 'được', 'bị', 'trừ', 'dưới', 'cận']);

function unitOf(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  const numbers = match.slice(1).filter((group) => group !== undefined);
  const candidates = numbers.map((digits) => {
    const at = text.indexOf(digits, match.index) + digits.length;
    return unitAfter(text.slice(at));
  });
  candidates.push(unitAfter(text.slice(end)));
  if (candidates.includes('%')) return '%';
  return candidates.find((unit) => unit !== '' && !NOT_UNITS.has(unit)) ?? '';
}

/** "giai đoạn 2021 - 2025": years are no measure. */
const YEARS = /(?<=(?:năm|giai\s*đoạn|nhiệm\s*kỳ)\s*)20\d\d(?:\s*-\s*20\d\d)?(?!\d)/giu;

/** The range that a text speaks of, or null when there is none. */
export function readRange(text: string): RangePhrase | null {
  if (!/\d/.test(text)) return null;
  const measured = text.replace(YEARS, (years) => '_'.repeat(years.length));
  for (const { pattern, ends, trait } of COMPILED) {
    const match = pattern.exec(measured);
    if (!match) continue;
    const values = match
      .slice(1)
      .filter((digits) => digits !== undefined)
      .map((digits) => readRuleNumber(digits));
    if (!values.every((value) => value !== null)) return null;
    const range = rangeOf(values, ends, trait === 'single');
    const unit = unitOf(text, match);
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length).replace(/^\s*%/, '');
    return {
      range,
      unit,
      isLoose: trait === 'loose',
      isContradictory: trait === 'contradictory' || isEmptyRange(range) || DENIED.test(before),
      before,
      after: unit !== '%' && unit !== '' ? withoutUnit(after, unit) : after,
    };
  }
  return null;
}

function withoutUnit(text: string, unit: string): string {
  return unitAfter(text) === unit ? text.trimStart().slice(unit.length) : text;
}
