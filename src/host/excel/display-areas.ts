/**
 * Where the display of a cell may say more than its value: codes such as `1.10`, dates and
 * percents. Reading the display of every cell costs four times the values, so tall sheets are
 * read where codes stand (the head and the first columns) and sampled for the rest.
 */
import {
  rangeCellCount,
  rangeIntersection,
  rangeRowCount,
  type CellRange,
} from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';

/** A part of a sheet whose number formats, and texts where they matter, are worth reading. */
export interface DisplayArea {
  readonly range: CellRange;
  readonly withText: boolean;
}

/** A sheet of this many cells is read whole. */
const SMALL_SHEET_CELLS = 6_000;
/** Title, header and numbering rows of any form that we know. */
const HEAD_ROWS = 12;
/** Rows below the head that tell the number formats of the columns. */
const SAMPLE_ROWS = 20;
/** Columns that may hold codes: order number, code, name, unit. */
const CODE_COLUMNS = 4;
/** Columns beside them that tell the number formats of the rows, where rows are indicators. */
const SAMPLE_COLUMNS = 4;
/** More rows than any framework has: then rows are units, and their numbers are no codes. */
const TALLEST_FRAMEWORK = 1_000;

function holdsNumber(values: readonly (readonly CellValue[])[], used: CellRange, part: CellRange) {
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      if (typeof values[row - used.top]?.[column - used.left] === 'number') return true;
    }
  }
  return false;
}

function wishedAreas(used: CellRange): DisplayArea[] {
  if (rangeCellCount(used) <= SMALL_SHEET_CELLS) return [{ range: used, withText: true }];
  const head = { ...used, bottom: used.top + HEAD_ROWS - 1 };
  const body = { ...used, top: head.bottom + 1 };
  const sample = { ...body, bottom: body.top + SAMPLE_ROWS - 1 };
  if (rangeRowCount(used) > TALLEST_FRAMEWORK) {
    return [
      { range: head, withText: true },
      { range: sample, withText: false },
    ];
  }
  const codes = { ...body, right: used.left + CODE_COLUMNS - 1 };
  const beside = { ...body, left: codes.right + 1, right: codes.right + SAMPLE_COLUMNS };
  return [
    { range: head, withText: true },
    { range: codes, withText: true },
    { range: beside, withText: false },
    { range: { ...sample, left: beside.right + 1 }, withText: false },
  ];
}

/** The areas to read, without those that hold no number at all; they do not overlap. */
export function displayAreas(
  used: CellRange,
  values: readonly (readonly CellValue[])[],
): DisplayArea[] {
  return wishedAreas(used).flatMap(({ range, withText }) => {
    const inside = rangeIntersection(range, used);
    return inside && holdsNumber(values, used, inside) ? [{ range: inside, withText }] : [];
  });
}
