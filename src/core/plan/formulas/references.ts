/** Cells and numbers as formulas write them; nothing else ever goes into a formula of ours. */
import { formatDecimal, type Exact } from '../../number/exact';
import {
  columnLetters,
  formatRange,
  quoteSheetName,
  type CellAddress,
  type CellPosition,
  type CellRange,
  type SheetRange,
} from '../../sheet/address';
import type { Snapshot } from '../../sheet/snapshot';

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/** Where a formula stands, and so which references need the name of a sheet. */
export interface FormulaPlace {
  /** Null for a sheet that the Plan adds. */
  readonly sheetId: string | null;
  readonly sheetNames: ReadonlyMap<string, string>;
}

export function sheetNamesOf(snapshot: Snapshot): ReadonlyMap<string, string> {
  return new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
}

/** `C6`, or `'Xã A'!C6` from another sheet. */
export function referenceTo(place: FormulaPlace, cell: CellAddress): string {
  return referenceToRange(place, cell.sheetId, {
    top: cell.row,
    left: cell.column,
    bottom: cell.row,
    right: cell.column,
  });
}

export function referenceToRange(place: FormulaPlace, sheetId: string, range: CellRange): string {
  return sheetPrefix(place, sheetId) + formatRange(range);
}

/** `$C$6:$C$9`, or `'Xã A'!$C$6:$C$9` from another sheet. */
export function fixedReferenceTo(place: FormulaPlace, sheetId: string, range: CellRange): string {
  const corner = ({ row, column }: CellPosition): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner({ row: range.top, column: range.left });
  const last = corner({ row: range.bottom, column: range.right });
  return sheetPrefix(place, sheetId) + (first === last ? first : `${first}:${last}`);
}

function sheetPrefix(place: FormulaPlace, sheetId: string): string {
  if (place.sheetId === sheetId) return '';
  return `${quoteSheetName(place.sheetNames.get(sheetId) ?? '')}!`;
}

/** Neighbouring cells of one row or one column gathered into ranges, in the given order. */
export function gatherNeighbours(cells: readonly CellPosition[]): CellRange[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  let last: (typeof ranges)[number] | undefined;
  for (const { row, column } of cells) {
    const isBeside = last?.top === row && last.bottom === row && last.right === column - 1;
    const isBelow = last?.left === column && last.right === column && last.bottom === row - 1;
    if (last && isBeside) last.right = column;
    else if (last && isBelow) last.bottom = row;
    else {
      last = { top: row, left: column, bottom: row, right: column };
      ranges.push(last);
    }
  }
  return ranges;
}

/** The same, of cells that may stand on several sheets. */
export function gatherBySheet(cells: readonly CellAddress[]): SheetRange[] {
  const runs: CellAddress[][] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    if (run?.[0]!.sheetId === cell.sheetId) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) =>
    gatherNeighbours(run).map((range) => ({ sheetId: run[0]!.sheetId, range })),
  );
}

/** A number as formulas write it: plain digits, never an exponent. */
export function numberLiteral(value: Exact): string {
  return formatDecimal(value);
}
