import { SHEET_LIMITS } from '../../../src/core/sheet/address';
import { HostError, notEmulated } from '../wire/host-error';
import type { PropertyTree } from './cell-properties';
import type { RangeObject } from './range';

type Axis = 'row' | 'column';

function linesOf({ range }: RangeObject, axis: Axis): number[] {
  const [first, last] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function hiddenLines({ sheet }: RangeObject, axis: Axis): Set<number> {
  return axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
}

/** Whether the rows or columns of a range are hidden; null when some are and some are not. */
export function readHidden(range: RangeObject, axis: Axis): boolean | null {
  const hidden = hiddenLines(range, axis);
  if (hidden.size === 0) return false;
  const lines = linesOf(range, axis);
  const count = lines.filter((line) => hidden.has(line)).length;
  if (count === 0) return false;
  return count === lines.length ? true : null;
}

export function writeHidden(range: RangeObject, axis: Axis, value: unknown): void {
  range.space.requireWritable();
  const option = axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns';
  const { isProtected, options } = range.sheet.protection;
  if (isProtected && options[option] !== true) throw new HostError('AccessDenied');
  const lines = linesOf(range, axis);
  if (lines.length === SHEET_LIMITS.rows) throw notEmulated('Range', 'RowHidden of all rows');
  for (const line of lines) {
    if (value === true) hiddenLines(range, axis).add(line);
    else hiddenLines(range, axis).delete(line);
  }
}

/** What `getRowProperties` and `getColumnProperties` answer for each line. */
export function readLineProperties(
  lines: readonly RangeObject[],
  axis: Axis,
  wanted: PropertyTree,
): Record<string, unknown>[] {
  const key = `${axis}Hidden`;
  const other = Object.keys(wanted).find((name) => name !== key && name !== 'address');
  if (other !== undefined) throw notEmulated('Range', `property ${other} of a ${axis}`);
  return lines.map((line) => ({
    ...(wanted['address'] && { address: line.Address }),
    ...(wanted[key] && { [key]: readHidden(line, axis) }),
  }));
}
