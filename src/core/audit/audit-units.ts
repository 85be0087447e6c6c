/** Findings about the list of units. */
import type { ScoreTable } from '../scorebook';
import { formatCell, quoteSheetName, type CellAddress } from '../sheet/address';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';
import { unitNameKey } from './unit-name';

/** Units that stand twice inside one scope or period; the later one is named. */
export function auditUnits(table: ScoreTable, sheetNameOf: (sheetId: string) => string): Finding[] {
  const firstCells = new Map<string, CellAddress>();
  return table.units.flatMap((unit) => {
    const name = unitNameKey(unit.name);
    if (name === '') return [];
    const key = JSON.stringify([unit.scope === null ? null : unitNameKey(unit.scope), name]);
    const first = firstCells.get(key);
    if (!first) {
      firstCells.set(key, unit.cell);
      return [];
    }
    const sheet =
      first.sheetId === unit.cell.sheetId ? '' : `${quoteSheetName(sheetNameOf(first.sheetId))}!`;
    const firstCell = sheet + formatCell(first);
    return [makeFinding(table, unit.cell, { code: 'duplicate-unit', unit: unit.name, firstCell })];
  });
}
