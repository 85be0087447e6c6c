import type { CellLook, SheetView } from '../../src/host/file/sheet-view';

export const PLAIN_LOOK: CellLook = {
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  align: 'general',
  verticalAlign: 'bottom',
  wrap: false,
  border: false,
  numberFormat: 'General',
};

/** A sheet of texts, 100 pixels a column, whose rows fit their text. */
export function sheetViewOf(
  texts: readonly (readonly string[])[],
  change: Partial<SheetView> = {},
): SheetView {
  const columnCount = texts[0]?.length ?? 0;
  return {
    id: 'sheet-1',
    name: 'Tổng hợp',
    visibility: 'visible',
    rowCount: texts.length,
    columnCount,
    texts,
    lookIndexes: texts.map((row) => row.map(() => 0)),
    looks: [PLAIN_LOOK],
    isNumber: texts.map((row) => row.map((text) => /^\d/.test(text))),
    columnWidths: Array.from({ length: columnCount }, () => 100),
    rowHeights: texts.map(() => null),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    marks: [],
    ...change,
  };
}
