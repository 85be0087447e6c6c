/** Sheets of random matrices on their way to LibreOffice, and what comes back. */
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { NewCell, NewSheet } from '../../../src/host/file/new-workbook';

/** The row of headers as `layOutMatrix` makes it; units follow. */
export const HEADER_ROW = 3;

/** The sheet with wrong results beside every formula, so that only a recalculation is right. */
export function unfinishedSheetOf(sheet: SheetSnapshot): NewSheet {
  const { top, left } = sheet.range!;
  if (top !== 0 || left !== 0) throw new Error('The sheet does not begin at A1');
  const rows: NewCell[][] = sheet.values.map((cells) => [...cells]);
  for (const { row, column, formula } of sheet.formulas)
    rows[row]![column] = { formula, value: -1 };
  return { name: sheet.name, rows };
}

/** The texts below a header, one for every unit. */
export function columnUnder(
  rows: readonly (readonly string[])[],
  header: string,
  count: number,
): string[] {
  const column = rows[HEADER_ROW]!.indexOf(header);
  if (column < 0) throw new Error(`No column ${header}`);
  return rows.slice(HEADER_ROW + 1, HEADER_ROW + 1 + count).map((row) => row[column] ?? '');
}
