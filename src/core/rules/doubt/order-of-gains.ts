/** Tables whose points rise and fall again, and counts that no row has. */
import { addExact, compareExact, ONE, type Exact } from '../../number/exact';
import { formatVietnamese, mostInPoints } from '../amount';
import { sortedRows } from '../read/table-cover';
import type { Gain, TableRule } from '../rule';

/** From the lowest row to the highest; what holds beyond the last rank is the highest of all. */
function gainsInOrder({ kind, rows, otherwise }: TableRule): Gain[] {
  const gains = sortedRows(rows).map(({ gain }) => gain);
  return kind === 'reference-to-other' && otherwise ? [...gains, otherwise] : gains;
}

/** Whether points, from the lowest row to the highest, both rise and fall. */
export function isOutOfOrder(rule: TableRule, max: Exact | null): boolean {
  const points = gainsInOrder(rule).map((gain) =>
    gain.unit === 'class' ? null : mostInPoints(gain, max),
  );
  const turns = points.slice(1).map((value, index) => {
    const before = points[index];
    return value && before ? compareExact(value, before) : 0;
  });
  return turns.some((turn) => turn > 0) && turns.some((turn) => turn < 0);
}

/** Counts between two steps: "2 mô hình", "4 mô hình trở lên" leave out `3`. */
export function missedCounts({ kind, rows, otherwise }: TableRule): string[] {
  if (kind !== 'steps-by-count' || otherwise) return [];
  const sorted = sortedRows(rows);
  return sorted.slice(1).flatMap(({ range: { low } }, index) => {
    const high = sorted[index]!.range.high;
    if (!low?.isClosed || !high?.isClosed) return [];
    const next = addExact(high.value, ONE);
    return compareExact(next, low.value) < 0 ? [formatVietnamese(next)] : [];
  });
}
