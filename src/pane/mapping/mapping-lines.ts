/** What a change in the mapping panel means as lines of the mapping. */
import type { ColumnMeaning, MappingLine } from '../../core/mapping/mapping';
import { mappingLine, readMappingLine, type MappingAnswer } from '../../core/mapping/mapping-line';
import type { LayoutColumn, TableLayout } from '../../core/mapping/table-layout';
import type { TableShape } from '../../core/scorebook';
import { formatRange } from '../../core/sheet/address';

type SheetNameOf = (sheetId: string) => string;

/** Areas of the same table that have a column with this very header at this place, this one included. */
export function likeAreas(
  layouts: readonly TableLayout[],
  layout: TableLayout,
  { index, header }: LayoutColumn,
): TableLayout[] {
  return layouts.filter(
    (other) =>
      other.tableId === layout.tableId &&
      other.columns.some((column) => column.index === index && column.header === header),
  );
}

export function columnLines(
  areas: readonly TableLayout[],
  index: number,
  value: ColumnMeaning,
  sheetNameOf: SheetNameOf,
): MappingLine[] {
  return areas.map(({ area }) =>
    mappingLine({ kind: 'column', sheet: sheetNameOf(area.sheetId), index, value }),
  );
}

export function shapeLine(sheet: string, value: TableShape): MappingLine {
  return mappingLine({ kind: 'shape', sheet, value });
}

/** `4:5`, or null when the text names no rows. */
export function headerLine(sheet: string, text: string): MappingLine | null {
  const key = keyOf({ kind: 'header', sheet, value: { first: 0, last: 0 } });
  const answer = readMappingLine({ key, value: text });
  return typeof answer === 'string' ? null : mappingLine(answer);
}

/**
 * The tables of a sheet with the range of one of them changed; null when the text is no range.
 * All of them are named, since what is not named does not count.
 */
export function rangeLine(
  layouts: readonly TableLayout[],
  { area }: TableLayout,
  sheet: string,
  text: string,
): MappingLine | null {
  const ofSheet = layouts.filter((other) => other.area.sheetId === area.sheetId);
  const ranges = ofSheet.map((other) =>
    other.area === area ? text : formatRange(other.area.range),
  );
  const key = keyOf({ kind: 'tables', sheet, value: [] });
  const answer = readMappingLine({ key, value: ranges.join('; ') });
  if (typeof answer === 'string' || answer.kind !== 'tables') return null;
  return answer.value.length === ofSheet.length ? mappingLine(answer) : null;
}

function keyOf(answer: MappingAnswer): string {
  return mappingLine(answer).key;
}
