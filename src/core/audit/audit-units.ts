/** Findings about the list of units. */
import type { ScoredUnit, ScoreTable } from '../scorebook';
import { formatCell, quoteSheetName, type CellAddress } from '../sheet/address';
import { readPlace, readUnitName } from '../units/unit-name';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';
import { unitNameKey } from './unit-name';

/** Units that stand twice inside one scope or period; the later one is named. */
export function auditUnits(table: ScoreTable, sheetNameOf: (sheetId: string) => string): Finding[] {
  const firstCells = new Map<string, CellAddress>();
  return table.units.flatMap((unit) => {
    const key = unitKey(unit);
    if (key === null) return [];
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

/**
 * The same for `UBND huyện A` and `H. A`, but not for `TP. A` and `A`, which may be either: a
 * unit that stands twice is an error, so that a doubt is none. Null without a name.
 */
function unitKey({ name, scope }: ScoredUnit): string | null {
  const { level, variant, within } = readUnitName(name);
  if (variant === '') return null;
  const place = within ?? (scope === null ? null : readPlace(scope));
  return JSON.stringify([scope === null ? null : unitNameKey(scope), level, variant, place]);
}
