/**
 * What the sheets hold, as plain JSON: the only thing the core ever sees of a workbook.
 * A host makes it; nothing in it can reach back into the host.
 */
import type { CellRange } from './address';

/** `null` is an empty cell; `''` is a formula's empty text. Error values are their text: `#REF!`. */
export type CellValue = string | number | boolean | null;

/** A formula in Excel's en-US grammar, with its leading `=`. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * A cell whose display says more than its value: 1.1 shown as `1.10`, a date that was typed
 * as a code, 0.85 shown as `85%`. Hosts give these for the cells that they know; a missing
 * entry means "not known", never "shown plainly".
 */
export interface DisplayCell {
  readonly row: number;
  readonly column: number;
  /** The text a person sees, or null when the host knows the format only. */
  readonly text: string | null;
  /** The number format in en-US grammar. */
  readonly numberFormat: string;
}

/** One of our own conditional-format rules, found on a sheet by the marker in its formula. */
export interface OwnedRule {
  /** The host's handle of the rule; not stable across hosts or copies. */
  readonly ruleId: string;
  readonly ranges: readonly CellRange[];
  readonly formula: string;
}

export interface SheetProtection {
  readonly isProtected: boolean;
  /** Whether a protected sheet still lets formats, and so our marks, change. */
  readonly allowFormatCells: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protection: SheetProtection;
  /** The cells with content; null for an empty sheet. */
  readonly range: CellRange | null;
  /** Row-major values of `range`, rectangular; `[]` for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly FormulaCell[];
  readonly displays: readonly DisplayCell[];
  /** Merged areas, or null when the host cannot know them without cost to the user. */
  readonly merges: readonly CellRange[] | null;
  /** Zero-based rows and columns that are hidden or filtered out, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly ownedRules: readonly OwnedRule[];
}

export interface Snapshot {
  readonly version: 1;
  /** The workbook's file name, when the host knows it. */
  readonly workbookName: string | null;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheetId: string | null;
  readonly isReadOnly: boolean;
}

/** The value of a cell; null when the cell is empty or outside the used range. */
export function cellValueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const { range } = sheet;
  if (!range) return null;
  return sheet.values[row - range.top]?.[column - range.left] ?? null;
}

/** Whether no sheet has a cell with content. */
export function isEmptySnapshot({ sheets }: Snapshot): boolean {
  return sheets.every(({ range }) => range === null);
}
