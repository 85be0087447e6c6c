/** From a recipe and a seed to a workbook and what it truly says. */
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf } from '../support/snapshot-of';
import { makeDice } from './dice';
import { openKitchen, type Kitchen } from './kitchen';
import type { MadeSheet } from './made-sheet';
import { makeMatrix } from './matrix-sheet';
import type { Recipe } from './recipe';
import { makeScorecards } from './scorecard-sheet';
import { otherSheets } from './surroundings';
import { makeTransposed } from './transposed-sheet';
import type { Truth } from './truth';

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

/** The same recipe and seed make the same workbook. */
export function makeWorkbook(recipe: Recipe, seed: number): MadeWorkbook {
  const kitchen = openKitchen(makeDice(seed), recipe);
  const { specs, table } = makeSheets(kitchen);
  return {
    snapshot: snapshotOf(...specs, ...otherSheets(kitchen)),
    truth: { tables: [table] },
  };
}
