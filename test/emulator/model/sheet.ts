import {
  rangeContains,
  rangeIntersection,
  SHEET_LIMITS,
  type CellPosition,
  type CellRange,
} from '../../../src/core/sheet/address';
import type { CellValue, SheetVisibility } from '../../../src/core/sheet/snapshot';
import { DEFAULT_FORMAT, EMPTY_CELL, hasContent, type Cell, type CellFormat } from './cell';
import type { ConditionalRule } from './rule';
import { readTyped } from './typed-text';
import type { Workbook } from './workbook';

interface SheetProtectionState {
  isProtected: boolean;
  password: string | null;
  options: Readonly<Record<string, boolean | string>>;
}

/**
 * Works out a formula's value from the cells as they stand; undefined when it cannot, which
 * leaves the result that the cell has.
 */
export type Calculator = (
  formula: string,
  sheet: Sheet,
  cell: CellPosition,
  workbook: Workbook,
) => CellValue | undefined;

/** The value of a formula that nobody worked out: it can be mistaken for no real result. */
export const EMULATED_RESULT = '#EMULATED!';

export const DEFAULT_COLUMN_WIDTH = 48;

/** One sheet: sparse cells and everything that lies on them. */
export class Sheet {
  visibility: SheetVisibility = 'visible';
  readonly protection: SheetProtectionState = { isProtected: false, password: null, options: {} };
  merges: CellRange[] = [];
  /** The first one has the highest priority. */
  rules: ConditionalRule[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points, of the columns that differ from the standard width. */
  readonly columnWidths = new Map<number, number>();
  readonly frozen = { rows: 0, columns: 0 };
  isDeleted = false;
  private readonly rows = new Map<number, (Cell | undefined)[]>();
  private readonly formulaCells = new Map<number, CellPosition>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly workbook: Workbook,
  ) {}

  cellAt(row: number, column: number): Cell {
    return this.rows.get(row)?.[column] ?? EMPTY_CELL;
  }

  /** Puts a cell down as it is, without reading it as typed text. */
  put(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    cells[column] = cell;
    const key = row * SHEET_LIMITS.columns + column;
    if (cell.formula === null) this.formulaCells.delete(key);
    else this.formulaCells.set(key, { row, column });
  }

  /**
   * What happens when something is typed or set into a cell. A cell that a merged area hides
   * takes nothing, as in Excel.
   */
  enter(row: number, column: number, input: CellValue): void {
    if (this.isHiddenByMerge(row, column)) return;
    const { format } = this.cellAt(row, column);
    const typed = readTyped(input, format.numberFormat);
    const brings = format.numberFormat === 'General' ? typed.numberFormat : undefined;
    this.put(row, column, {
      formula: typed.formula,
      value:
        typed.formula === null
          ? typed.value
          : (this.calculate(typed.formula, { row, column }) ?? EMULATED_RESULT),
      format: brings === undefined ? format : { ...format, numberFormat: brings },
    });
  }

  clearContent(row: number, column: number): void {
    const cell = this.rows.get(row)?.[column];
    if (cell && hasContent(cell)) this.put(row, column, { ...EMPTY_CELL, format: cell.format });
  }

  setFormat(row: number, column: number, change: Partial<CellFormat>): void {
    const cell = this.cellAt(row, column);
    this.put(row, column, { ...cell, format: { ...cell.format, ...change } });
  }

  clearFormat(row: number, column: number): void {
    const cell = this.rows.get(row)?.[column];
    if (cell) this.put(row, column, { ...cell, format: DEFAULT_FORMAT });
  }

  /** The cells that are stored inside a range, row by row; empty unformatted ones are left out. */
  *cellsIn(range: CellRange): Generator<CellPosition & { readonly cell: Cell }> {
    for (const row of this.storedRows(range)) {
      const cells = this.rows.get(row) ?? [];
      const last = Math.min(range.right, cells.length - 1);
      for (let column = range.left; column <= last; column++) {
        const cell = cells[column];
        if (cell && (hasContent(cell) || cell.format !== DEFAULT_FORMAT))
          yield { row, column, cell };
      }
    }
  }

  private storedRows({ top, bottom }: CellRange): number[] {
    if (bottom - top < this.rows.size) {
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      return rows.filter((row) => this.rows.has(row));
    }
    return [...this.rows.keys()].filter((row) => row >= top && row <= bottom).sort((x, y) => x - y);
  }

  /** The smallest range that holds what is stored in `within`, or null when that is nothing. */
  usedRange(within: CellRange, valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    for (const { row, column, cell } of this.cellsIn(within)) {
      if (valuesOnly && !hasContent(cell)) continue;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.merges.find((area) => rangeContains(area, { row, column }));
  }

  isHiddenByMerge(row: number, column: number): boolean {
    if (this.merges.length === 0) return false;
    const area = this.mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  mergesIn(range: CellRange): CellRange[] {
    return this.merges.filter((area) => rangeIntersection(area, range));
  }

  rulesIn(range: CellRange): ConditionalRule[] {
    return this.rules.filter((rule) => rule.ranges.some((part) => rangeIntersection(part, range)));
  }

  /** Works out every formula once. @returns whether a value changed */
  recalculate(): boolean {
    let isChanged = false;
    for (const { row, column } of this.formulaCells.values()) {
      const cell = this.cellAt(row, column);
      const value = this.calculate(cell.formula!, { row, column });
      if (value === undefined || value === cell.value) continue;
      isChanged = true;
      this.put(row, column, { ...cell, value });
    }
    return isChanged;
  }

  private calculate(formula: string, cell: CellPosition): CellValue | undefined {
    return this.workbook.calculator?.(formula, this, cell, this.workbook);
  }
}
