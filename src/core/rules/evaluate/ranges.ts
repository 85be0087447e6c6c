/** Whether a number lies in a range, and a range in words for the working line. */
import { compareExact, type Exact } from '../../number/exact';
import type { Range } from '../rule';
import type { WorkingWords } from '../working-words';

export function isInRange(value: Exact, { low, high }: Range): boolean {
  if (low) {
    const order = compareExact(value, low.value);
    if (order < 0 || (order === 0 && !low.isClosed)) return false;
  }
  if (high) {
    const order = compareExact(value, high.value);
    if (order > 0 || (order === 0 && !high.isClosed)) return false;
  }
  return true;
}

export function describeRange({ low, high }: Range, unit: string, words: WorkingWords): string {
  const end = (value: Exact) => `${words.number(value)}${unit === '%' ? '%' : ''}`;
  if (low && high && compareExact(low.value, high.value) === 0) return `= ${end(low.value)}`;
  const from = low && `${low.isClosed ? words.from : words.above} ${end(low.value)}`;
  const upTo = low ? words.toBelow : words.below;
  const to = high && `${high.isClosed ? words.to : upTo} ${end(high.value)}`;
  return [from, to].filter(Boolean).join(' ');
}
