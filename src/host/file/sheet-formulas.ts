/** The formulas of a sheet as people read them, every cell of a shared group with its own text. */
import type { FormulaCell } from '../../core/sheet/snapshot';
import { formulaForPeople } from './formula-prefix';
import { shiftFormula } from './formula-shift';
import { isSharedMaster, sharedGroupOf, type FileCell, type SheetPart } from './sheet-part';

/** The text of a formula cell as the file would write it alone: without `=`, with prefixes. */
export type FormulaText = (cell: FileCell) => string;

/** Finds the text of every formula, followers of shared formulas included. */
export function formulaTexts(sheet: SheetPart): FormulaText {
  const masters = new Map<string, FileCell>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (isSharedMaster(cell)) masters.set(sharedGroupOf(cell)!, cell);
    }
  }
  return (cell) => {
    const { formula } = cell;
    if (!formula) return '';
    const master = formula.text === '' && formula.group !== null && masters.get(formula.group);
    if (!master) return formula.text;
    return shiftFormula(master.formula!.text, cell.row - master.row, cell.column - master.column);
  };
}

export function readFormulas(sheet: SheetPart): FormulaCell[] {
  const textOf = formulaTexts(sheet);
  return sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const text = textOf(cell);
      const { row, column } = cell;
      return text === '' ? [] : [{ row, column, formula: formulaForPeople(text) }];
    }),
  );
}
