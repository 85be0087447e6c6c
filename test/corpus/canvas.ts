/** A sheet while it is being filled: cells anywhere, merged areas, formulas with their results. */
import { formatCell, formatRange } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { SheetSpec } from '../support/snapshot-of';

export interface Canvas {
  readonly put: (row: number, column: number, value: CellValue) => void;
  readonly putFormula: (row: number, column: number, formula: string, result: CellValue) => void;
  /** Joins the cells from the first to the last; one cell alone is left as it is. */
  readonly merge: (top: number, left: number, bottom: number, right: number) => void;
  readonly toSpec: (name: string, hasMerges: boolean) => SheetSpec;
}

export function makeCanvas(): Canvas {
  const rows: CellValue[][] = [];
  const merges: string[] = [];
  const results: Record<string, CellValue> = {};
  const put = (row: number, column: number, value: CellValue): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  };
  return {
    put,
    putFormula: (row, column, formula, result) => {
      put(row, column, formula);
      results[formatCell({ row, column })] = result;
    },
    merge: (top, left, bottom, right) => {
      if (bottom > top || right > left) merges.push(formatRange({ top, left, bottom, right }));
    },
    toSpec: (name, hasMerges) => ({ name, rows, results, merges: hasMerges ? merges : null }),
  };
}
