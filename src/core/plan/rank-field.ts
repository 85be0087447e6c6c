/** Who is ranked together, as references of a rank formula. */
import type { ScoreTable } from '../scorebook';
import { fixedReferenceTo, referenceTo, type FormulaPlace } from './formulas/references';
import type { RankField } from './formulas/rank-formula';
import { cellOnLine, rangeOnLine, runsOf, type TableLayout } from './table-layout';

export interface RankFields {
  /** The field of each unit when the scores stand on this line. */
  fieldOf(unit: number, line: number): RankField;
  /** How many units are ranked together with this one. */
  sizeOf(unit: number): number;
}

/** Everybody together, or everybody inside the same scope. */
export function makeRankFields(
  table: ScoreTable,
  layout: TableLayout,
  place: FormulaPlace,
  isInsideScope: boolean,
): RankFields {
  const keys = table.units.map(({ scope }) => (isInsideScope ? scopeKey(scope) : ''));
  const members = new Map<string, number[]>();
  keys.forEach((key, unit) => {
    const known = members.get(key);
    if (known) known.push(unit);
    else members.set(key, [unit]);
  });
  const scopeColumn = isInsideScope ? sharedScopeColumn(table, layout, keys) : null;
  const sheetId = layout.index.sheet.id;
  const rangesOf = new Map<string, readonly string[]>();
  const rangesOn = (line: number, key: string, units: readonly number[]): readonly string[] => {
    const found = rangesOf.get(`${line} ${key}`);
    if (found) return found;
    const ranges = runsOf(units.map((unit) => layout.positions[unit]!)).map(({ first, last }) =>
      fixedReferenceTo(place, sheetId, rangeOnLine(layout, line, first, last)),
    );
    rangesOf.set(`${line} ${key}`, ranges);
    return ranges;
  };
  const everybody = table.units.map((_, unit) => unit);
  return {
    fieldOf: (unit, line) => {
      if (scopeColumn === null) {
        const key = keys[unit]!;
        return { scores: rangesOn(line, key, members.get(key)!), scope: null };
      }
      const own = cellOnLine(layout, scopeColumn, layout.positions[unit]!);
      return {
        scores: rangesOn(line, '*', everybody),
        scope: {
          ranges: rangesOn(scopeColumn, '*', everybody),
          own: referenceTo(place, { ...own, sheetId }),
        },
      };
    },
    sizeOf: (unit) => members.get(keys[unit]!)!.length,
  };
}

/** Scopes are compared as the ranking compares them; no scope is a scope of its own. */
function scopeKey(scope: string | null): string {
  return scope === null ? '' : `= ${scope.normalize('NFC').toLowerCase()}`;
}

/**
 * The scope column, when comparing its cells as a spreadsheet does gives the same sets: not
 * with merged scope cells, different spellings, or characters that COUNTIFS takes as wildcards.
 */
function sharedScopeColumn(
  table: ScoreTable,
  layout: TableLayout,
  keys: readonly string[],
): number | null {
  if (table.scopeColumn === null || layout.isTransposed) return null;
  const cellOfKey = new Map<string, string>();
  const keyOfCell = new Map<string, string>();
  for (const [unit, key] of keys.entries()) {
    const position = cellOnLine(layout, table.scopeColumn, layout.positions[unit]!);
    const value = layout.index.valueAt(position);
    if (value === null || value === '') return null;
    if (typeof value === 'string' && /^[<>=]|[*?~]/.test(value)) return null;
    const cell = `${typeof value} ${String(value).toLowerCase()}`;
    if ((cellOfKey.get(key) ?? cell) !== cell || (keyOfCell.get(cell) ?? key) !== key) return null;
    cellOfKey.set(key, cell);
    keyOfCell.set(cell, key);
  }
  return table.scopeColumn;
}
