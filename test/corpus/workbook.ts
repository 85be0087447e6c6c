/** From a recipe and a seed to a workbook and what it truly says. */
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';
import { makeDice } from './dice';
import { dressText, LEGACY_DRESSES, type Dress } from './dress';
import { openKitchen, type Kitchen } from './kitchen';
import type { MadeSheet } from './made-sheet';
import { makeMatrix } from './matrix-sheet';
import type { Recipe } from './recipe';
import { makeScorecards } from './scorecard-sheet';
import { listedScope, otherSheets } from './surroundings';
import { makeTransposed } from './transposed-sheet';
import type { Truth, TrueTable } from './truth';

export interface MadeWorkbook {
  readonly snapshot: Snapshot;
  readonly truth: Truth;
}

function makeSheets(kitchen: Kitchen): MadeSheet {
  const { layout } = kitchen.recipe;
  switch (layout.shape) {
    case 'matrix':
      return makeMatrix(kitchen, layout);
    case 'transposed':
      return makeTransposed(kitchen, layout);
    case 'scorecard':
      return makeScorecards(kitchen, layout);
  }
}

/** Where the table has no scopes of its own, those of the list of units count. */
function withListedScopes(kitchen: Kitchen, table: TrueTable): TrueTable {
  const scopes = table.units.map(({ name }) => listedScope(kitchen, name));
  const hasOwn = table.units.some(({ scope }) => scope !== null);
  const sets = new Set(scopes.filter((scope) => scope !== null));
  if (hasOwn || sets.size < 2) return table;
  return { ...table, units: table.units.map((unit, at) => ({ ...unit, scope: scopes[at]! })) };
}

const isLegacy = (dress: string): boolean => LEGACY_DRESSES.some((legacy) => legacy === dress);

/** Text of an old font, or one that was converted wrongly, is so all over its workbook. */
function encodeSheet(spec: SheetSpec, dress: Dress): SheetSpec {
  const rows = spec.rows.map((cells) =>
    cells.map((value) =>
      typeof value === 'string' && !value.startsWith('=') ? dressText(value, dress) : value,
    ),
  );
  return { ...spec, rows };
}

/** The same recipe and seed make the same workbook. */
export function makeWorkbook(recipe: Recipe, seed: number): MadeWorkbook {
  const { dress } = recipe.words;
  const words = isLegacy(dress) ? { ...recipe.words, dress: 'plain' as const } : recipe.words;
  const kitchen = openKitchen(makeDice(seed), { ...recipe, words });
  const { specs, table } = makeSheets(kitchen);
  const isListed = recipe.sheet.otherSheet === 'unit list';
  const sheets = [...specs, ...otherSheets(kitchen)];
  const dressed = isLegacy(dress) ? sheets.map((spec) => encodeSheet(spec, dress)) : sheets;
  return {
    snapshot: snapshotOf(...dressed),
    truth: { tables: [isListed ? withListedScopes(kitchen, table) : table] },
  };
}
