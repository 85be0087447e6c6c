/** Which codes of a table are not what its cells show: a spreadsheet made them numbers or dates. */
import { codeKey } from '../recognise/code';
import type { ScoreTable } from '../scorebook';
import type { CellPosition, SheetRange } from '../sheet/address';
import { cellValueAt, type DisplayCell, type SheetSnapshot } from '../sheet/snapshot';

/** That codes were read as they were typed (`1.10`), not as they are kept (1.1, or a date). */
export interface RepairedCodesNote {
  readonly kind: 'codes-repaired';
  readonly tableId: string;
  readonly sheetId: string;
  readonly count: number;
  /** The first of them. */
  readonly cell: CellPosition;
  /** What it was read as, and what it shows. */
  readonly code: string;
  readonly shown: string;
}

/** One a table, about its first sheet where any code was repaired. */
export function noteRepairedCodes(
  table: ScoreTable,
  sheetOf: (sheetId: string) => SheetSnapshot | undefined,
): RepairedCodesNote[] {
  for (const area of table.areas) {
    const sheet = sheetOf(area.sheetId);
    const repaired = sheet ? repairedOn(table, area, sheet) : [];
    const [first] = repaired;
    if (first) {
      const { id: tableId } = table;
      const count = repaired.length;
      return [{ kind: 'codes-repaired', tableId, sheetId: area.sheetId, count, ...first }];
    }
  }
  return [];
}

type Repair = Pick<RepairedCodesNote, 'cell' | 'code' | 'shown'>;

/** The code stands before the name on its row, or is the header itself. */
function repairedOn(table: ScoreTable, { range }: SheetRange, sheet: SheetSnapshot): Repair[] {
  const shownOf = makeShownText(sheet);
  const isFirst = table.areas[0]!.sheetId === sheet.id;
  const unit = table.units.find(({ cell }) => cell.sheetId === sheet.id);
  return table.nodes.flatMap(({ code, cell: { row: nameRow, column: last } }, index) => {
    if (code === null) return [];
    const row = isFirst || !unit ? nameRow : unit.cellOf(index).row;
    for (let column = last; column >= range.left; column -= 1) {
      const value = cellValueAt(sheet, row, column);
      if (typeof value !== 'number') continue;
      const shown = shownOf(row, column, value);
      const isSame = codeKey(shown.replace(',', '.')) === codeKey(code);
      return isSame ? [] : [{ cell: { row, column }, code, shown }];
    }
    return [];
  });
}

function makeShownText(sheet: SheetSnapshot) {
  const key = (row: number, column: number): string => `${row} ${column}`;
  const displays = new Map<string, DisplayCell>(
    sheet.displays.map((display) => [key(display.row, display.column), display]),
  );
  return (row: number, column: number, value: number): string =>
    displays.get(key(row, column))?.text ?? String(value);
}
