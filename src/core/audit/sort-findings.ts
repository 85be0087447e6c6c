import type { Finding } from './finding';

/** The findings as a person walks through the workbook: by sheet, then by row, then by column. */
export function sortFindings(
  findings: readonly Finding[],
  sheetIds: readonly string[],
): readonly Finding[] {
  const places = new Map(sheetIds.map((sheetId, place) => [sheetId, place]));
  const placeOf = (finding: Finding) => places.get(finding.sheetId) ?? sheetIds.length;
  return [...findings].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}
