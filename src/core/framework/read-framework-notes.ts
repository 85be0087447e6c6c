/** What stands above and below the table of "Bộ chỉ số": title, decision, derived indices, gaps. */
import type { ClassRule } from '../classes/class-scheme';
import { readClassRows, startsClasses } from '../classes/read-class-rows';
import type { Grid } from '../recognise/grid';
import type { CellPosition } from '../sheet/address';
import type { DerivedIndex } from './derived-index';
import { readDerivedRow } from './derived-rows';
import type { FrameworkGrid } from './find-framework-header';
import type { Framework } from './framework';
import { DERIVED_LABELS, headLine, isDerivedTitle, isUnknownLabel } from './framework-words';

/** A cell that says something which a framework cannot take. */
export interface FrameworkSheetProblem {
  readonly code: 'not-a-number' | 'unknown-aggregation' | 'without-entry' | 'unreadable-index';
  readonly cell: CellPosition;
  readonly text: string;
}

/** Without labelled lines the first line above the header is the title, else the sheet's name. */
export function readHead(
  grid: Grid,
  headerRow: number,
): Pick<Framework, 'id' | 'title' | 'decision'> {
  const found: Partial<Record<'id' | 'title' | 'decision', string>> = {};
  let line: string | null = null;
  for (let row = grid.range.top; row < headerRow; row += 1) {
    const [label, value] = grid.filled(row);
    if (label === undefined) continue;
    const key = headLine(grid.text(row, label));
    if (key && value !== undefined) found[key] = grid.text(row, value);
    else if (value === undefined) line ??= grid.text(row, label);
  }
  return {
    id: found.id ?? null,
    title: found.title ?? line ?? grid.sheet.name,
    decision: found.decision ?? null,
  };
}

/** The first word of a row, up to the column of codes: names of entries stand behind it. */
function labelAt({ grid, header }: FrameworkGrid, row: number): string {
  const first = grid.filled(row)[0];
  return first !== undefined && first <= header.columns.code! ? grid.text(row, first) : '';
}

function isUnknownRow(sheet: FrameworkGrid, row: number): boolean {
  return isUnknownLabel(labelAt(sheet, row));
}

function isDerivedTitleRow(sheet: FrameworkGrid, row: number): boolean {
  return isDerivedTitle(labelAt(sheet, row)) && sheet.grid.filled(row).length === 1;
}

/** Whether the entries end before this row. */
export function startsNotes(sheet: FrameworkGrid, row: number): boolean {
  return (
    isUnknownRow(sheet, row) || isDerivedTitleRow(sheet, row) || startsClasses(sheet.grid, row)
  );
}

export interface DerivedReading {
  readonly indices: readonly DerivedIndex[];
  readonly problems: readonly FrameworkSheetProblem[];
}

/** The indices below their title and header, up to the classes or the notes. */
export function readDerived(sheet: FrameworkGrid, from: number): DerivedReading {
  const { grid } = sheet;
  const indices: DerivedIndex[] = [];
  const problems: FrameworkSheetProblem[] = [];
  let headerRow: number | null = null;
  for (let row = from; row <= grid.range.bottom; row += 1) {
    const first = grid.filled(row)[0];
    if (first === undefined) continue;
    if (isUnknownRow(sheet, row)) break;
    if (isDerivedTitleRow(sheet, row)) headerRow = row + 1;
    else if (startsClasses(grid, row)) break;
    if (headerRow === null || row <= headerRow) continue;
    const texts = DERIVED_LABELS.map((_, at) => grid.text(row, grid.range.left + at));
    const index = readDerivedRow(texts);
    if (index) indices.push(index);
    else {
      const cell = { row, column: first };
      problems.push({ code: 'unreadable-index', cell, text: grid.text(row, first) });
    }
  }
  return { indices, problems };
}

/** The classes (xếp loại) below their title. */
export function readClasses({ grid }: FrameworkGrid, from: number): ClassRule[] {
  for (let row = from; row <= grid.range.bottom; row += 1) {
    if (startsClasses(grid, row)) return readClassRows(grid, row);
  }
  return [];
}

/** What the sheet says is not known, line by line. */
export function readUnknown(sheet: FrameworkGrid, from: number): string[] {
  const { grid } = sheet;
  const found: string[] = [];
  for (let row = from; row <= grid.range.bottom; row += 1) {
    const value = grid.filled(row)[1];
    if (isUnknownRow(sheet, row) && value !== undefined) found.push(grid.text(row, value));
  }
  return found;
}
