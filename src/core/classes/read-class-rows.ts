/** Classes as a sheet lists them: a name and its conditions, one class a row. */
import { makeGrid, type Grid, type Lexicon } from '../recognise/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import type { ClassRule, ClassScheme } from './class-scheme';
import { readClassConditions } from './read-class-condition';

/** How the columns of the table are headed when we write it. */
export const CLASS_LABELS = ['Xếp loại', 'Điều kiện'] as const;
export const CLASS_TITLE = 'Xếp loại';

const TITLE =
  /^(?:bang|tieuchuan|muc|quydinh|tieuchi)?(?:xeploai|phanloai)(?:donvi|ketqua|mucdo)?:?$/;
const NAME = /^(?:xeploai|loai|muc|mucdo|mucxeploai|phanloai|danhhieu|xephang|hang|class)$/;
const CONDITION =
  /^(?:dieukien|tieuchuan|yeucau|cachxep(?:loai)?|mucdiem|thangdiem|khoangdiem|khungdiem|diem|tongdiem|tyle|condition)(?:xeploai|datduoc|dat)?$/;

export function isClassTitle(text: string): boolean {
  return TITLE.test(squeezeText(text));
}

interface ClassColumns {
  readonly name: number;
  readonly condition: number;
}

function readHeader(grid: Grid, row: number): ClassColumns | null {
  const find = (words: RegExp): number | undefined =>
    grid.filled(row).find((column) => words.test(squeezeText(grid.text(row, column))));
  const name = find(NAME);
  const condition = find(CONDITION);
  return name === undefined || condition === undefined ? null : { name, condition };
}

/** Whether classes follow: their title alone in a row, or their header. */
export function startsClasses(grid: Grid, row: number): boolean {
  const [first, ...others] = grid.filled(row);
  if (first === undefined || !isClassTitle(grid.text(row, first))) return false;
  return others.length === 0 || readHeader(grid, row) !== null;
}

/** The classes from the row of their title or header on, up to the first empty row. */
export function readClassRows(grid: Grid, start: number): ClassRule[] {
  const headerRow = readHeader(grid, start) ? start : start + 1;
  const header = readHeader(grid, headerRow);
  const left = grid.filled(start)[0] ?? grid.range.left;
  const { name, condition } = header ?? { name: left, condition: left + 1 };
  const classes: ClassRule[] = [];
  for (let row = header ? headerRow + 1 : start + 1; row <= grid.range.bottom; row += 1) {
    const className = grid.text(row, name).replace(/\s+/g, ' ');
    if (className === '') break;
    const text = grid.text(row, condition);
    const cell = { row, column: condition };
    classes.push({ name: className, text, ...readClassConditions(text), cell });
  }
  return classes;
}

/** The header stands near the top of a sheet of its own. */
const HEADER_DEPTH = 20;

/** Null when the sheet is not called so, or its table has no conditions that can be read. */
export function readClassSheet(sheet: SheetSnapshot, lexicon: Lexicon): ClassScheme | null {
  if (!isClassTitle(sheet.name)) return null;
  const grid = makeGrid(sheet, lexicon);
  if (!grid) return null;
  for (let row = grid.range.top; row <= grid.range.top + HEADER_DEPTH; row += 1) {
    if (!readHeader(grid, row)) continue;
    const classes = readClassRows(grid, row);
    const isRead = classes.some(({ conditions }) => conditions.length > 0);
    return isRead ? { sheetId: sheet.id, classes } : null;
  }
  return null;
}
