import type { SheetContent } from '../../../src/core/plan/sheet-content';
import { dataSheet } from '../../../src/core/templates/data-sheet';
import type { Template } from '../../../src/core/templates/template';

export const UNIT_NAMES = ['Đơn vị A', 'Đơn vị B', 'Đơn vị C'];

/** Points for the cell `at` of a unit: below every known maximum, and different for each unit. */
function pointsOf(unit: number, at: number): number {
  return ((unit * 7 + at * 3) % 10) + 0.25 * (unit + 1);
}

/** The data sheet of a template with points in every cell that asks for some. */
export function filledDataSheet(template: Template): SheetContent {
  const sheet = dataSheet(template);
  const rows = sheet.rows.map((row) => [...row]);
  const put = (row: number, column: number, value: string | number): void => {
    rows[row]![column] = { ...rows[row]![column]!, value };
  };
  if (template.form === 'scorecard') {
    put(1, 0, `${String(rows[1]![0]!.value)} ${UNIT_NAMES[0]!}`);
    rows.forEach((row, at) => {
      const isEntry = at > 3 && at < rows.length - 1 && typeof row[1]?.value === 'string';
      if (isEntry && !isAbove(rows[at + 1]!, row)) put(at, 4, pointsOf(0, at));
    });
    return { ...sheet, rows };
  }
  const first = rows.findIndex((row) => row[0]?.value === 1);
  UNIT_NAMES.forEach((name, unit) => {
    put(first + unit, 1, name);
    const width = rows[first]!.length - 4;
    for (let at = 0; at < width; at += 1) put(first + unit, 2 + at, pointsOf(unit, at));
  });
  return { ...sheet, rows };
}

/** Whether the next row is a part of this one, by codes of the templates. */
function isAbove(next: SheetContent['rows'][number], row: SheetContent['rows'][number]): boolean {
  const [child, parent] = [next[0]?.value, row[0]?.value];
  if (typeof child !== 'string' || typeof parent !== 'string') return false;
  return child.startsWith(`${parent}.`) || (/^[IVX]+$/.test(parent) && /^\d/.test(child));
}
