/** Tables whose points rise and fall again: more than one row must then be looked at. */
import { compareExact } from '../../number/exact';
import { mostInPoints } from '../amount';
import { sortedRows } from '../read/table-cover';
import type { TableRule } from '../rule';
import type { Exact } from '../../number/exact';

/** Whether points, from the lowest row to the highest, both rise and fall. */
export function isOutOfOrder({ rows }: TableRule, max: Exact | null): boolean {
  const points = sortedRows(rows).map(({ gain }) =>
    gain.unit === 'class' ? null : mostInPoints(gain, max),
  );
  const turns = points.slice(1).map((value, index) => {
    const before = points[index];
    return value && before ? compareExact(value, before) : 0;
  });
  return turns.some((turn) => turn > 0) && turns.some((turn) => turn < 0);
}
