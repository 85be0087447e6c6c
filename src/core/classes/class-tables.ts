/** Gives every table its classes, and reads the class that a person typed beside each unit. */
import type { TableLayout } from '../mapping/table-layout';
import type { Lexicon } from '../recognise/grid';
import type { ScoreTable } from '../scorebook';
import { cellValueAt, type SheetSnapshot } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import type { StatedClass, TableClasses } from './class-scheme';
import { readClassSheet } from './read-class-rows';

/** Classes below the table's own "Bộ chỉ số" count, else those of the first sheet "Xếp loại". */
export function addClasses(
  tables: readonly ScoreTable[],
  layouts: readonly TableLayout[],
  sheets: readonly SheetSnapshot[],
  lexicon: Lexicon,
): ScoreTable[] {
  const [common] = sheets.flatMap((sheet) => readClassSheet(sheet, lexicon) ?? []);
  return tables.map((table) => {
    const scheme = table.classes ?? common;
    if (!scheme) return table;
    const sheet = sheets.find(({ id }) => id === table.areas[0]!.sheetId);
    const layout = layouts.find(({ tableId }) => tableId === table.id);
    return { ...table, classes: { ...scheme, ...statedClasses(table, layout, sheet) } };
  });
}

const CLASS_HEADER =
  /^(?:muc|ketqua|mucdo)?(?:xeploai|phanloai)(?:chung|nam|canam|cuoinam|donvi)?$/;

/** Only a matrix has a column of them. */
function statedClasses(
  table: ScoreTable,
  layout: TableLayout | undefined,
  sheet: SheetSnapshot | undefined,
): Pick<TableClasses, 'column' | 'stated'> {
  const found = layout?.columns.find(
    ({ index, header, meaning }) =>
      index !== table.scopeColumn &&
      (meaning === 'note' || meaning === null || meaning === 'ignored') &&
      CLASS_HEADER.test(squeezeText(header.split(' / ').pop()!)),
  );
  if (table.shape !== 'matrix' || !sheet || !found) return { column: null, stated: [] };
  return {
    column: found.index,
    stated: table.units.map(({ cell }): StatedClass | null => {
      if (cell.sheetId !== sheet.id) return null;
      const value = cellValueAt(sheet, cell.row, found.index);
      const text = typeof value === 'string' ? value.trim() : '';
      return text === '' ? null : { cell: { ...cell, column: found.index }, text };
    }),
  };
}
