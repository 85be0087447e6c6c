/** The sheet "Sáp nhập": which provinces became which on 1/7/2025 (Nghị quyết 202/2025/QH15). */
import { contentCell, contentRow, LOOKS, type SheetContent } from '../plan/sheet-content';
import { PROVINCES } from '../units/provinces';

const MERGER_SHEET_NAME = 'Sáp nhập';
const TITLE = 'Tỉnh, thành phố trước và sau ngày 01/7/2025 (Nghị quyết 202/2025/QH15)';

/** One old province a row; provinces that stayed as they are among them. */
export function mergerSheet(): SheetContent {
  const rows = PROVINCES.flatMap(({ name, isCity, from }) =>
    from.map((old) => [old, isCity ? `Thành phố ${name}` : `Tỉnh ${name}`]),
  );
  return {
    name: MERGER_SHEET_NAME,
    columnWidths: [32, 32],
    rows: [
      [contentCell(TITLE, LOOKS.TITLE)],
      [],
      contentRow(['Trước sáp nhập', 'Sau sáp nhập'], LOOKS.HEADER),
      ...rows.map((row) => contentRow(row, LOOKS.TEXT)),
    ],
  };
}
