/** From a recipe and a seed to a workbook and what it truly says. */
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf } from '../support/snapshot-of';
import { makeDice } from './dice';
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

/** The same recipe and seed make the same workbook. */
export function makeWorkbook(recipe: Recipe, seed: number): MadeWorkbook {
  const kitchen = openKitchen(makeDice(seed), recipe);
  const { specs, table } = makeSheets(kitchen);
  const isListed = recipe.sheet.otherSheet === 'unit list';
  return {
    snapshot: snapshotOf(...specs, ...otherSheets(kitchen)),
    truth: { tables: [isListed ? withListedScopes(kitchen, table) : table] },
  };
}
