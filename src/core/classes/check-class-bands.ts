/** Where the bands of classes leave a total without a class, give it two, or are never reached. */
import { compareExact, isExactEqual, type Exact } from '../number/exact';
import type { Bound, Range } from '../rules/rule';
import type { ClassCondition, ClassRule } from './class-scheme';

export interface BandProblem {
  /**
   * `overlap`: totals from `low` to `high` are in both classes; `gap`: in neither; `unreachable`:
   * the first class takes every total of the second.
   */
  readonly code: 'overlap' | 'gap' | 'unreachable';
  /** Indexes of the classes; the first one is tried before the second. */
  readonly first: number;
  readonly second: number;
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly measure: ClassCondition['measure'];
}

interface Band {
  readonly at: number;
  readonly range: Range;
  readonly measure: ClassCondition['measure'];
  /** Whether its total alone gives the class. */
  readonly isPlain: boolean;
}

/** Bands in points are compared with bands in points, percent with percent. */
export function checkClassBands(classes: readonly ClassRule[]): BandProblem[] {
  const bands = classes.flatMap((rule, at) => bandOf(rule, at) ?? []);
  const problems = bands.flatMap((second, at) =>
    bands.slice(0, at).flatMap((first) => comparePair(first, second) ?? []),
  );
  return [...problems, ...gaps(bands)];
}

/** The range of the total, which several conditions may bound. */
function bandOf({ conditions }: ClassRule, at: number): Band | null {
  const ofTotal = conditions.filter(({ subject }) => subject.kind === 'total');
  const [first] = ofTotal;
  const isAlike = ofTotal.every(({ measure, isDenied }) => measure === first!.measure && !isDenied);
  if (!first || !isAlike) return null;
  const range = ofTotal.map((condition) => condition.range).reduce(intersect);
  return { at, range, measure: first.measure, isPlain: conditions.length === ofTotal.length };
}

function intersect(a: Range, b: Range): Range {
  return {
    low: compareLows(a.low, b.low) >= 0 ? a.low : b.low,
    high: compareHighs(a.high, b.high) <= 0 ? a.high : b.high,
  };
}

/** "từ 80%" before "từ 65%" is no overlap: the second is for those that the first leaves. */
function comparePair(first: Band, second: Band): BandProblem | null {
  if (first.measure !== second.measure) return null;
  const both = intersect(first.range, second.range);
  if (isEmpty(both)) return null;
  const of = { first: first.at, second: second.at, measure: first.measure };
  const ends = { low: both.low?.value ?? null, high: both.high?.value ?? null };
  if (contains(first.range, second.range)) {
    return first.isPlain ? { code: 'unreachable', ...of, ...ends } : null;
  }
  return contains(second.range, first.range) ? null : { code: 'overlap', ...of, ...ends };
}

function contains(outer: Range, inner: Range): boolean {
  return compareLows(outer.low, inner.low) <= 0 && compareHighs(outer.high, inner.high) >= 0;
}

/** Between neighbours only: what lies above the highest and below the lowest band has no class. */
function gaps(bands: readonly Band[]): BandProblem[] {
  const rising = [...bands].sort((a, b) => compareLows(a.range.low, b.range.low));
  return rising.slice(1).flatMap((upper, at): BandProblem[] => {
    const below = rising.slice(0, at + 1).filter(({ measure }) => measure === upper.measure);
    const lower = below.reduce<Band | null>(
      (best, band) => (best && compareHighs(best.range.high, band.range.high) >= 0 ? best : band),
      null,
    );
    const [high, low] = [lower?.range.high, upper.range.low];
    if (!lower || !high || !low || meets(high, low)) return [];
    const [first, second] = [lower.at, upper.at].sort((a, b) => a - b) as [number, number];
    const ends = { low: high.value, high: low.value };
    return [{ code: 'gap', first, second, ...ends, measure: upper.measure }];
  });
}

function meets(high: Bound, low: Bound): boolean {
  const order = compareExact(high.value, low.value);
  return order > 0 || (order === 0 && (high.isClosed || low.isClosed));
}

function isEmpty({ low, high }: Range): boolean {
  if (!low || !high) return false;
  return (
    compareExact(low.value, high.value) > 0 ||
    (isExactEqual(low.value, high.value) && !(low.isClosed && high.isClosed))
  );
}

/** Negative when `a` lets lower numbers in. */
function compareLows(a: Bound | null, b: Bound | null): number {
  if (!a || !b) return Number(a !== null) - Number(b !== null);
  return compareExact(a.value, b.value) || Number(b.isClosed) - Number(a.isClosed);
}

/** Positive when `a` lets higher numbers in. */
function compareHighs(a: Bound | null, b: Bound | null): number {
  if (!a || !b) return Number(b !== null) - Number(a !== null);
  return compareExact(a.value, b.value) || Number(a.isClosed) - Number(b.isClosed);
}
