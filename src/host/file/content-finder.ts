import type { CellContent } from '../../core/plan/plan';
import { cellValueAt, type SheetSnapshot } from '../../core/sheet/snapshot';

export type ContentAt = (row: number, column: number) => CellContent;

const finders = new WeakMap<SheetSnapshot, ContentAt>();

/** What the cells of a sheet hold, each its formula or else its value; indexed once a sheet. */
export function contentFinder(sheet: SheetSnapshot): ContentAt {
  let find = finders.get(sheet);
  if (!find) {
    const formulas = new Map<string, string>();
    for (const { row, column, formula } of sheet.formulas)
      formulas.set(`${row} ${column}`, formula);
    find = (row, column) => {
      const formula = formulas.get(`${row} ${column}`);
      return formula === undefined
        ? { kind: 'value', value: cellValueAt(sheet, row, column) }
        : { kind: 'formula', formula };
    };
    finders.set(sheet, find);
  }
  return find;
}
