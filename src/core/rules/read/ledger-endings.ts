/** A count that ends in nothing: "vi phạm từ 03 lần trở lên: 0 điểm" beside a deduction for each. */
import { compareExact, exactToNumber, multiplyExact, ONE } from '../../number/exact';
import { FULL_POINTS } from '../amount';
import type { CountedEntry, CountStep, Entry, SteppedEntry } from '../rule';
import { countedOf, type Counted } from '../text/counted';
import { isWithin } from '../text/label';
import type { Statement } from '../text/statement';

/** More steps than these are no list that a person would write. */
const MOST_STEPS = 12;

type EachEntry = CountedEntry & { readonly per: NonNullable<CountedEntry['per']> };

function isEach(entry: Entry): entry is EachEntry {
  if (entry.by !== 'count' || entry.effect !== 'deduct' || !entry.per || entry.most) return false;
  return compareExact(entry.per.count, ONE) === 0;
}

/** A case is counted as `trường hợp` on one line and as `lần` on the other. */
const CASES = new Set(['lần', 'trường hợp', 'vụ', 'lượt', 'vụ việc']);

function areOfOneCount(entry: EachEntry, { stem, unit }: Counted): boolean {
  const own = entry.per.unit.toLowerCase();
  const isUnit = own === unit || (CASES.has(own) && CASES.has(unit));
  return isUnit && isWithin(stem, entry.label);
}

function endedEntry(entry: EachEntry, last: number): SteppedEntry {
  const before = Array.from({ length: last - 1 }, (_, index): CountStep => {
    const count = { units: index + 1, places: 0 };
    const value = multiplyExact(entry.amount.value, count);
    return { count, orMore: false, amount: { ...entry.amount, value } };
  });
  const end = { count: { units: last, places: 0 }, orMore: true, amount: FULL_POINTS };
  const { label, effect, per } = entry;
  return { by: 'steps', label, effect, most: null, unit: per.unit, steps: [...before, end] };
}

interface Ended {
  readonly entries: readonly Entry[];
  /** The line that ends the count; null when there is none. */
  readonly end: Statement | null;
}

/** The entries with the one that ends as steps. */
export function withEnding(entries: readonly Entry[], zeros: readonly Statement[]): Ended {
  const [end] = zeros;
  const counted = end && zeros.length === 1 ? countedOf(end.label) : null;
  if (!end || !counted?.orMore) return { entries, end: null };
  const last = exactToNumber(counted.count);
  const ended = entries.filter(isEach).filter((entry) => areOfOneCount(entry, counted));
  if (ended.length !== 1 || last < 2 || last > MOST_STEPS) return { entries, end: null };
  return {
    entries: entries.map((entry) => (entry === ended[0] ? endedEntry(ended[0], last) : entry)),
    end,
  };
}
