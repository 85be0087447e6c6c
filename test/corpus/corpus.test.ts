import fc from 'fast-check';
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { recognise } from '../../src/core/recognise/recognise';
import { roundsUntilSettled } from '../core/doubt/answer-questions';
import { compareReading } from './compare-reading';
import { damageSnapshot } from './damage';
import { makeDice } from './dice';
import { NAMED_RECIPES } from './named-recipes';
import { drawRecipe } from './random-recipe';
import type { Recipe } from './recipe';
import { makeWorkbook } from './workbook';

/** Differences from the truth, and questions that were not needed. */
function differencesOf(recipe: Recipe, seed: number): string[] {
  const { snapshot, truth } = makeWorkbook(recipe, seed);
  const book = recognise(snapshot);
  const asked = book.questions.map(({ kind, subject }) => `asks: ${kind} ${subject}`);
  return [...compareReading(book, truth, snapshot), ...asked];
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

describe('workbooks after careless hands', () => {
  const damaged = (seed: number): Snapshot => {
    const { snapshot } = makeWorkbook(drawRecipe(makeDice(seed)), seed);
    return damageSnapshot(snapshot, makeDice(seed), 6);
  };

  it('have no question left after a few rounds of answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        expect(roundsUntilSettled(damaged(seed), 5)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 100 },
    );
  });

  it('are asked about', () => {
    const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
    const asked = seeds.filter((seed) => recognise(damaged(seed)).questions.length > 0);
    expect(asked.length).toBeGreaterThan(0);
  });
});
