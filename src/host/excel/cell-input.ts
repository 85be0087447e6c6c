/** What is set into a cell so that it holds what the Plan says, however Excel reads typing. */
import type { CellContent, PlanCell } from '../../core/plan/plan';

/** What Excel's `formulas` takes for one cell; `null` leaves the cell alone, `''` empties it. */
export type CellInput = string | number | boolean | null;

/**
 * Whether Excel would make something else of this text when it is set into a cell: a formula,
 * a number, a date, a truth value or an error.
 */
export function isReadAsSomethingElse(text: string): boolean {
  return (
    /^[\s\p{Cc}]*[=+\-@'#\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ||
    /^[\t\r]/.test(text) ||
    /\p{Nd}/u.test(text) ||
    /^\s*(?:true|false)\s*$/i.test(text)
  );
}

/** Text that Excel keeps as this very text: with an apostrophe in front where it needs one. */
export function textInput(text: string): string {
  return isReadAsSomethingElse(text) ? `'${text}` : text;
}

export function cellInput(cell: PlanCell | null): CellInput {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'number':
    case 'boolean':
      return cell.value;
    case 'text':
      return textInput(cell.text);
    case 'formula':
      return cell.formula;
    case 'empty':
      return '';
  }
}

/**
 * What a cell holds, from its `formulas` and `values` entries. Text that begins with `=` has
 * itself for its value, a formula never has.
 */
export function cellContent(formula: unknown, value: unknown): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return { kind: 'formula', formula };
  }
  const isEmpty = value === '' || value === null || value === undefined;
  return { kind: 'value', value: isEmpty ? null : (value as string | number | boolean) };
}
