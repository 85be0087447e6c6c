/**
 * The normalised sentence: our own Vietnamese for a rule, plain enough for a colleague to read
 * and mend, and strict enough to be read back to the same rule. Its shape is
 * `Head - clause; clause; clause.`, with the decision's own words between « and ».
 */
import {
  divideExact,
  exactFromDecimal,
  exactRatio,
  ONE,
  compareExact,
  type Exact,
} from '../../number/exact';
import { formatVietnamese } from '../amount';
import type { Amount, Award, Bound, Gain, Range } from '../rule';

export function writeWords(words: string): string {
  return `«${words.replace(/[«»]/g, '"').replace(/\s+/g, ' ').trim()}»`;
}

/** The words of a clause between « and »; null when it has none. */
export function readWords(clause: string): string | null {
  return /«([^»]*)»/u.exec(clause)?.[1] ?? null;
}

const SHARES = { maximum: 'điểm tối đa', achieved: 'điểm đạt được' } as const;

export function writeAmount({ unit, value }: Amount): string {
  if (unit === 'points') return `${formatVietnamese(value)} điểm`;
  const share = SHARES[unit];
  return compareExact(value, ONE) === 0 ? share : `${formatVietnamese(value)} ${share}`;
}

const EXACT = String.raw`-?\d+(?:,\d+)?(?:\/\d+)?`;

export function readExact(text: string): Exact | null {
  const plain = text.trim().replace(',', '.');
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) return exactFromDecimal(plain);
  const [, top, bottom] = /^(-?\d+(?:\.\d+)?)\/(\d+)$/.exec(plain) ?? [];
  if (top === undefined || Number(bottom) === 0) return null;
  return divideExact(exactFromDecimal(top), exactRatio(BigInt(bottom!), 1n));
}

export function readAmount(text: string): Amount | null {
  const match = new RegExp(`^(?:(${EXACT})\\s*)?điểm(?: (tối đa|đạt được))?$`, 'iu').exec(
    text.trim(),
  );
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const value = match[1] === undefined ? ONE : readExact(match[1]);
  const unit = match[2] === undefined ? 'points' : match[2] === 'tối đa' ? 'maximum' : 'achieved';
  return value && { unit, value };
}

const SPAN = 'người chấm cho điểm ';

export function writeAward(award: Award): string {
  return award.unit === 'span' ? `${SPAN}${writeRange(award.range)}` : writeAmount(award);
}

export function readAward(text: string): Award | null {
  if (!text.startsWith(SPAN)) return readAmount(text);
  const range = readSentenceRange(text.slice(SPAN.length));
  return range && { unit: 'span', range };
}

export function writeGain(gain: Gain): string {
  return gain.unit === 'class' ? writeWords(gain.name) : writeAward(gain);
}

export function readGain(text: string): Gain | null {
  const name = /^«([^»]*)»$/u.exec(text.trim())?.[1];
  return name === undefined ? readAward(text.trim()) : { unit: 'class', name };
}

/** `từ 50 đến dưới 70`, `trên 90`, `đúng 4`, `đến 10`. */
export function writeRange({ low, high }: Range): string {
  if (low && high && low.isClosed && high.isClosed && compareExact(low.value, high.value) === 0) {
    return `đúng ${formatVietnamese(low.value)}`;
  }
  const from = low && `${low.isClosed ? 'từ' : 'trên'} ${formatVietnamese(low.value)}`;
  const upTo = low ? 'đến dưới' : 'dưới';
  const to = high && `${high.isClosed ? 'đến' : upTo} ${formatVietnamese(high.value)}`;
  return [from, to].filter((end) => end !== null).join(' ') || 'mọi giá trị';
}

function bound(digits: string | undefined, isClosed: boolean): Bound | null {
  const value = digits === undefined ? null : readExact(digits);
  return value && { value, isClosed };
}

export function readSentenceRange(text: string): Range | null {
  const plain = text.trim();
  if (plain === 'mọi giá trị') return { low: null, high: null };
  const single = new RegExp(`^đúng (${EXACT})$`, 'u').exec(plain);
  if (single) return { low: bound(single[1], true), high: bound(single[1], true) };
  const ends = new RegExp(
    `^(?:(từ|trên) (${EXACT}))?\\s*(?:(đến dưới|đến|dưới) (${EXACT}))?$`,
    'u',
  ).exec(plain);
  if (!ends || plain === '') return null;
  return {
    low: bound(ends[2], ends[1] === 'từ'),
    high: bound(ends[4], ends[3] === 'đến'),
  };
}

/** Cuts at `;` outside of quoted words. */
export function splitClauses(text: string): string[] {
  const clauses = text.match(/(?:«[^»]*»|[^;«])+/gu) ?? [];
  return clauses.map((clause) => clause.trim()).filter((clause) => clause !== '');
}

export interface Sentence {
  readonly head: string;
  readonly clauses: readonly string[];
}

/** The head and the clauses; null when the text has no such shape. */
export function readShape(text: string): Sentence | null {
  const match = /^([^«;-]+?) - ([\s\S]+)\.$/u.exec(text.normalize('NFC').trim());
  return match && { head: match[1]!, clauses: splitClauses(match[2]!) };
}

export function writeShape(head: string, clauses: readonly string[]): string {
  return `${head} - ${clauses.join('; ')}.`;
}

/** Before the units that the row does not concern, in the last clause of any sentence. */
export const NOT_CONCERNED = 'không áp dụng khi';

/** Every clause read, or null when one cannot be: a sentence is understood whole or not at all. */
export function readAll<T>(
  clauses: readonly string[],
  read: (clause: string) => T | null,
): T[] | null {
  const all = clauses.map(read);
  return all.every((one) => one !== null) ? all : null;
}
