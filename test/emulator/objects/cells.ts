/** Reading and writing the cells of a target: the ranges of a Range or RangeAreas. */
import {
  rangeCellCount,
  rangeColumnCount,
  rangeRowCount,
  type CellRange,
} from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { isEntireColumns, isEntireRows } from '../model/areas';
import { DEFAULT_FORMAT, type Cell, type CellFormat } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { isAcceptable } from '../model/typed-text';
import { HostError, notEmulated } from '../wire/host-error';
import type { ObjectSpace } from './object-space';

export interface CellTarget {
  readonly space: ObjectSpace;
  readonly sheet: Sheet;
  readonly ranges: readonly CellRange[];
}

/** Excel answers null instead of the cells of a larger range. */
const MAX_CELLS_READ = 5_000_000;

export function* positionsIn(range: CellRange): Generator<{ row: number; column: number }> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

/** Row-major values made of the cells; null for whole rows or columns and when there are too many. */
export function readCells<T>(
  sheet: Sheet,
  range: CellRange,
  read: (cell: Cell) => T,
): T[][] | null {
  const isUnbounded = isEntireRows(range) || isEntireColumns(range);
  if (isUnbounded || rangeCellCount(range) > MAX_CELLS_READ) return null;
  return Array.from({ length: rangeRowCount(range) }, (_, r) =>
    Array.from({ length: rangeColumnCount(range) }, (__, c) =>
      read(sheet.cellAt(range.top + r, range.left + c)),
    ),
  );
}

/** One input per cell, from a single value or a 2-D array of the range's size. */
function spreadInput(range: CellRange, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) {
    if (input === null) throw new HostError('InvalidArgument', 'null for a single value');
    return () => input;
  }
  const isFitting =
    input.length === rangeRowCount(range) &&
    input.every((row) => Array.isArray(row) && row.length === rangeColumnCount(range));
  if (!isFitting) {
    throw new HostError('InvalidArgument', 'The array has another size than the range.');
  }
  return (row, column) => (input as unknown[][])[row - range.top]![column - range.left];
}

function requireCellValue(value: unknown): CellValue {
  const isValue = ['string', 'number', 'boolean'].includes(typeof value);
  if (isValue && isAcceptable(value as CellValue)) return value as CellValue;
  throw new HostError('InvalidArgument', `Not for a cell: ${JSON.stringify(value)}`);
}

function requireManageable(range: CellRange): void {
  if (rangeCellCount(range) > MAX_CELLS_READ) {
    throw notEmulated('Range', 'writing to whole rows or columns');
  }
}

/** @throws HostError AccessDenied when the sheet protects one of the cells */
function requireUnlocked(sheet: Sheet, row: number, column: number): void {
  if (sheet.protection.isProtected && sheet.cellAt(row, column).format.locked) {
    throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  }
}

/** @throws HostError AccessDenied when the sheet protects its formats */
export function requireFormattable({ space, sheet }: CellTarget): void {
  space.requireWritable();
  if (sheet.protection.isProtected && sheet.protection.options['allowFormatCells'] !== true) {
    throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  }
}

/**
 * Sets values or formulas. In an array `null` leaves a cell as it is and `''` clears it; nothing
 * is written when one of the cells is protected.
 */
export function writeContents(target: CellTarget, range: CellRange, input: unknown): void {
  const { space, sheet } = target;
  space.requireWritable();
  requireManageable(range);
  const inputAt = spreadInput(range, input);
  const writes = [...positionsIn(range)].flatMap(({ row, column }) => {
    const value = inputAt(row, column);
    if (value === null) return [];
    requireUnlocked(sheet, row, column);
    return [{ row, column, value: requireCellValue(value) }];
  });
  for (const { row, column, value } of writes) sheet.enter(row, column, value);
  space.workbook.tell({ kind: 'edited', sheet, range });
}

export function writeNumberFormats(target: CellTarget, range: CellRange, input: unknown): void {
  requireFormattable(target);
  requireManageable(range);
  const inputAt = spreadInput(range, input);
  for (const { row, column } of positionsIn(range)) {
    const numberFormat = inputAt(row, column);
    if (numberFormat === null) continue;
    if (typeof numberFormat !== 'string') throw new HostError('InvalidArgument');
    target.sheet.setFormat(row, column, { numberFormat: numberFormat || 'General' });
  }
  target.space.workbook.tell({ kind: 'formatted', sheet: target.sheet, range });
}

export function changeFormat(target: CellTarget, change: Partial<CellFormat>): void {
  changeFormatEach(target, () => change);
}

/** Changes formats cell by cell, for borders that depend on the place in the range. */
export function changeFormatEach(
  target: CellTarget,
  changeOf: (row: number, column: number, range: CellRange) => Partial<CellFormat> | null,
): void {
  requireFormattable(target);
  for (const range of target.ranges) {
    requireManageable(range);
    for (const { row, column } of positionsIn(range)) {
      const change = changeOf(row, column, range);
      if (change) target.sheet.setFormat(row, column, change);
    }
    target.space.workbook.tell({ kind: 'formatted', sheet: target.sheet, range });
  }
}

/** What all cells of the target have in common; null when they differ. */
export function commonFormat<T>(target: CellTarget, read: (format: CellFormat) => T): T | null {
  const found = new Set<T>();
  for (const range of target.ranges) {
    let stored = 0;
    for (const { cell } of target.sheet.cellsIn(range)) {
      stored++;
      found.add(read(cell.format));
    }
    if (stored < rangeCellCount(range)) found.add(read(DEFAULT_FORMAT));
  }
  return found.size === 1 ? [...found][0]! : null;
}
