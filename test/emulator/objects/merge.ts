import { rangeCellCount, rangeIntersection, type CellRange } from '../../../src/core/sheet/address';
import { hasContent } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/host-error';
import type { RangeObject } from './range';
import { rowsOf } from './range-shapes';

/** Makes one cell of a range, or one of each row; only the content of the first cell stays. */
export function mergeCells(target: RangeObject, isAcross: boolean): void {
  unmergeCells(target);
  for (const area of isAcross ? rowsOf(target.range) : [target.range]) {
    if (rangeCellCount(area) > 1) mergeArea(target.sheet, area);
  }
}

/** Takes every merged area apart that touches the range. */
export function unmergeCells({ space, sheet, range }: RangeObject): void {
  space.requireWritable();
  if (sheet.protection.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.');
  sheet.merges = sheet.merges.filter((area) => !rangeIntersection(area, range));
}

function mergeArea(sheet: Sheet, area: CellRange): void {
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    const isFirst = row === area.top && column === area.left;
    if (!isFirst && hasContent(cell)) sheet.clearContent(row, column);
  }
  sheet.merges.push(area);
}
