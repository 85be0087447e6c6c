/** Findings about names that are almost certainly one unit, mistyped in one of its places. */

import type { ScoredUnit, ScoreTable } from '../scorebook';
import { findSlips } from '../units/find-slips';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';
import { unitNameKey } from './unit-name';

/** One for every other spelling of a unit that the workbook names rightly elsewhere. */
export function auditSpelling(tables: readonly ScoreTable[]): Finding[] {
  const places = new Map<string, { table: ScoreTable; unit: ScoredUnit }>();
  for (const table of tables) {
    for (const unit of table.units) {
      const key = unitNameKey(unit.name);
      if (!places.has(key)) places.set(key, { table, unit });
    }
  }
  const named = [...places.values()];
  return findSlips(named.map(({ unit }) => unit.name)).map(({ slip, right }) => {
    const { table, unit } = named[slip]!;
    const facts = { unit: unit.name, other: named[right]!.unit.name };
    return makeFinding(table, unit.cell, { code: 'unit-misspelled', ...facts });
  });
}
