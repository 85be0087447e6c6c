/** Conditions whose numbers overlap, or stand beside a word that the range leaves out. */
import { compareExact } from '../../number/exact';
import type { Bound, Range } from '../rule';
import { readRange, type RangePhrase } from '../text/range-phrase';

const FILLERS = /(?<![a-zA-ZÀ-ỹ])(?:có|đạt|nếu|khi|thì|được|từ|mức|tỷ lệ)(?![a-zA-ZÀ-ỹ])/giu;

function plainWords(text: string): string {
  return text
    .replace(FILLERS, ' ')
    .replace(/[^a-zA-ZÀ-ỹ\d]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function isBefore(high: Bound | null, low: Bound | null): boolean {
  if (!high || !low) return false;
  const order = compareExact(high.value, low.value);
  return order < 0 || (order === 0 && !(high.isClosed && low.isClosed));
}

function doOverlap(a: Range, b: Range): boolean {
  return !isBefore(a.high, b.low) && !isBefore(b.high, a.low);
}

/** Two options that say the same of numbers that both have: "tăng 5%", "tăng từ 0 đến 5%". */
export function overlappingOptions(labels: readonly string[]): string[] {
  const ranges = labels.map((label) => readRange(label));
  const restOf = ({ before, after }: RangePhrase) => plainWords(`${before} ${after}`);
  return labels.filter((_, index) => {
    const own = ranges[index];
    if (!own) return false;
    return ranges
      .slice(0, index)
      .some((other) => other && restOf(own) === restOf(other) && doOverlap(own.range, other.range));
  });
}

/** "trễ dưới 5%", "trễ trên 5%": exactly five belongs to neither. */
export function bordersLeftOut(labels: readonly string[]): string[] {
  const ranges = labels.map((label) => readRange(label));
  const wordsOf = (phrase: RangePhrase) => plainWords(`${phrase.before} ${phrase.after}`);
  return labels.filter((_, index) => {
    const lower = ranges[index];
    const border = lower?.range.high;
    if (!lower || !border || border.isClosed) return false;
    const meets = (bound: Bound | null) =>
      bound !== null && compareExact(bound.value, border.value) === 0;
    const isTaken = ranges.some(
      (other) =>
        (meets(other?.range.low ?? null) && other!.range.low!.isClosed) ||
        (meets(other?.range.high ?? null) && other!.range.high!.isClosed),
    );
    return (
      !isTaken &&
      ranges.some((other) => other && meets(other.range.low) && wordsOf(other) === wordsOf(lower))
    );
  });
}

const NEAR_BEFORE =
  /(?:quá|hơn|khoảng|gần|xấp\s*xỉ|tối\s*thiểu|tối\s*đa|ít\s*nhất|nhiều\s*nhất|[<>≤≥])\s*$/iu;
const NEAR_AFTER = /^\s*(?:[a-zA-ZÀ-ỹ%]{1,12}\s+){0,2}trở(?![a-zA-ZÀ-ỹ])/iu;

/** "quá 50%" read as 50% alone, "5 vụ trở" as five. */
export function isRangeCutShort(label: string): boolean {
  const phrase = readRange(label);
  return phrase !== null && (NEAR_BEFORE.test(phrase.before) || NEAR_AFTER.test(phrase.after));
}
