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

/** Where the scores that are ranked stand. */
export interface RankFrame {
  readonly sheetId: string;
  readonly place: FormulaPlace;
  readonly isTransposed: boolean;
  /** Row, or column of a transposed table, of each unit. */
  readonly positions: readonly number[];
  /** The line of cells that tell scopes apart, see `sharedScopeLine`. */
  readonly scopeLine: number | null;
}

/** Everybody together, or everybody inside the same scope. */
export function makeRankFields(
  table: ScoreTable,
  frame: RankFrame,
  isInsideScope: boolean,
): RankFields {
  const keys = scopeKeys(table, isInsideScope);
  const members = new Map<string, number[]>();
  keys.forEach((key, unit) => {
    const known = members.get(key);
    if (known) known.push(unit);
    else members.set(key, [unit]);
  });
  const everybody = table.units.map((_, unit) => unit);
  const ranges = makeRangeMemory(frame);
  const scopeLine = isInsideScope ? frame.scopeLine : null;
  return {
    fieldOf: (unit, line) => {
      const key = keys[unit]!;
      if (scopeLine === null) return { scores: ranges(line, key, members.get(key)!), scope: null };
      const cell = cellOnLine(frame, scopeLine, frame.positions[unit]!);
      const own = referenceTo(frame.place, { ...cell, sheetId: frame.sheetId });
      const scope = { ranges: ranges(scopeLine, 'all', everybody), own };
      return { scores: ranges(line, 'all', everybody), scope };
    },
    sizeOf: (unit) => members.get(keys[unit]!)!.length,
  };
}

/** Units of one set have the same ranges in all their formulas. */
function makeRangeMemory(
  frame: RankFrame,
): (line: number, key: string, units: readonly number[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (line, key, units) => {
    const found = known.get(`${line} ${key}`);
    if (found) return found;
    const made = runsOf(units.map((unit) => frame.positions[unit]!)).map(({ first, last }) =>
      fixedReferenceTo(frame.place, frame.sheetId, rangeOnLine(frame, line, first, last)),
    );
    known.set(`${line} ${key}`, made);
    return made;
  };
}

/** Scopes as the ranking compares them; no scope is a scope of its own. */
function scopeKeys(table: ScoreTable, isInsideScope: boolean): string[] {
  return table.units.map(({ scope }) =>
    isInsideScope && scope !== null ? `= ${scope.normalize('NFC').toLowerCase()}` : '',
  );
}

/**
 * The scope column, when comparing its cells as a spreadsheet does gives the same sets: not
 * with merged scope cells, different spellings, or characters that COUNTIFS takes as wildcards.
 */
export function sharedScopeLine(table: ScoreTable, layout: TableLayout): number | null {
  if (table.scopeColumn === null || layout.isTransposed) return null;
  const cellOfKey = new Map<string, string>();
  const keyOfCell = new Map<string, string>();
  for (const [unit, key] of scopeKeys(table, true).entries()) {
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
