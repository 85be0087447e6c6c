/** Whether a cell holds what it is expected to hold, as spreadsheets hand their cells back. */
import type { CellValue } from '../sheet/snapshot';
import type { CellContent, PlanCell } from './plan';
import { valueOfPlanCell } from './sheet-draft';

/** Excel drops quotes and spaces that it does not need, so two spellings may be one formula. */
export function isSameFormula(a: string, b: string): boolean {
  return a === b || canonicalFormula(a) === canonicalFormula(b);
}

/** An empty cell and an empty text are one: Excel hands both back as `''`. */
function isSameValue(a: CellValue, b: CellValue): boolean {
  return a === b || ((a === null || a === '') && (b === null || b === ''));
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'formula') return b.kind === 'formula' && isSameFormula(a.formula, b.formula);
  return b.kind === 'value' && isSameValue(a.value, b.value);
}

/** What a cell holds once it is written. */
export function contentOfPlanCell(cell: PlanCell): CellContent {
  if (cell.kind === 'formula') return { kind: 'formula', formula: cell.formula };
  return { kind: 'value', value: valueOfPlanCell(cell) };
}

/** Only compared, never written: texts inside the formula lose their spaces and quotes as well. */
function canonicalFormula(formula: string): string {
  return formula.replace(/_xlfn\.|[\s']/g, '').toUpperCase();
}
