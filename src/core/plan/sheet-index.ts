/** Quick look-up of the cells of a Snapshot by sheet id. */
import type { CellAddress, CellPosition } from '../sheet/address';
import { cellValueAt, type CellValue, type SheetSnapshot, type Snapshot } from '../sheet/snapshot';
import type { CellContent } from './plan';

export interface SheetIndex {
  readonly sheet: SheetSnapshot;
  valueAt(cell: CellPosition): CellValue;
  contentAt(cell: CellPosition): CellContent;
}

/** Sheets are indexed when they are asked for the first time; an unknown id gives null. */
export function indexSheets(snapshot: Snapshot): (sheetId: string) => SheetIndex | null {
  const indexes = new Map<string, SheetIndex>();
  return (sheetId) => {
    const known = indexes.get(sheetId);
    if (known) return known;
    const sheet = snapshot.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return null;
    const index = indexSheet(sheet);
    indexes.set(sheetId, index);
    return index;
  };
}

/** The value of any cell of the workbook; null on a sheet that is not there. */
export function cellReader(
  sheetAt: (sheetId: string) => SheetIndex | null,
): (cell: CellAddress) => CellValue {
  return (cell) => sheetAt(cell.sheetId)?.valueAt(cell) ?? null;
}

export function isBlankContent(content: CellContent): boolean {
  return content.kind === 'value' && (content.value === null || content.value === '');
}

function indexSheet(sheet: SheetSnapshot): SheetIndex {
  const key = ({ row, column }: CellPosition): number => row * 16_384 + column;
  const formulas = new Map(sheet.formulas.map((cell) => [key(cell), cell.formula]));
  const valueAt = (cell: CellPosition): CellValue => cellValueAt(sheet, cell.row, cell.column);
  return {
    sheet,
    valueAt,
    contentAt: (cell) => {
      const formula = formulas.get(key(cell));
      return formula === undefined
        ? { kind: 'value', value: valueAt(cell) }
        : { kind: 'formula', formula };
    },
  };
}
