import fc from 'fast-check';
import { recognise } from '../../src/core/recognise/recognise';
import { compareReading } from './compare-reading';
import { makeDice } from './dice';
import { NAMED_RECIPES } from './named-recipes';
import { drawRecipe } from './random-recipe';
import type { Recipe } from './recipe';
import { makeWorkbook } from './workbook';

function differencesOf(recipe: Recipe, seed: number): string[] {
  const { snapshot, truth } = makeWorkbook(recipe, seed);
  return compareReading(recognise(snapshot), truth, snapshot);
}

describe('the generator', () => {
  it('has a recipe for each known layout, header, numbering and defect', () => {
    expect(Object.keys(NAMED_RECIPES).length).toBeGreaterThanOrEqual(60);
  });

  it('makes the same workbook of the same seed, and another of another', () => {
    const make = (seed: number): string =>
      JSON.stringify(makeWorkbook(drawRecipe(makeDice(7)), seed).snapshot);
    expect(make(1)).toBe(make(1));
    expect(make(1)).not.toBe(make(2));
  });
});

describe('a workbook as officials make it is read without a difference', () => {
  it.each(Object.entries(NAMED_RECIPES))('%s', (_, recipe) => {
    expect(differencesOf(recipe, 1)).toEqual([]);
  });
});

it('never fails on a workbook and reads it the same each time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const { snapshot } = makeWorkbook(drawRecipe(makeDice(seed)), seed);
      const { tables, questions } = recognise(snapshot);
      const again = recognise(snapshot);
      expect(again.tables.map(({ nodes }) => nodes)).toEqual(tables.map(({ nodes }) => nodes));
      expect(again.questions).toEqual(questions);
    }),
    { numRuns: 150 },
  );
});
