/**
 * `npx tsx test/corpus/sweep.ts 2000 1`: reads that many random workbooks from a seed on and says
 * how many are right and sure, right with a needless question, wrong but asked about, or silently
 * wrong, and which seeds to look at.
 */
import { recognise } from '../../src/core/recognise/recognise';
import { compareReading, judgeReading, type Verdict } from './compare-reading';
import { makeDice } from './dice';
import { drawRecipe } from './random-recipe';
import { makeWorkbook } from './workbook';

const SEEDS_SHOWN = 8;

function judgeSeed(seed: number): { verdict: Verdict; about: string } {
  const recipe = drawRecipe(makeDice(seed));
  const { snapshot, truth } = makeWorkbook(recipe, seed);
  const book = recognise(snapshot);
  const differences = compareReading(book, truth, snapshot);
  const first = differences[0] ?? book.questions[0]?.kind ?? '';
  const subject = /^[a-z -]+?(?=:| [^a-z]|$)/.exec(first)?.[0] ?? '';
  return { verdict: judgeReading(book, differences), about: `${recipe.layout.shape}, ${subject}` };
}

function main(count: number, first: number): void {
  const verdicts = new Map<Verdict, number>();
  const seeds = new Map<string, number[]>();
  for (let seed = first; seed < first + count; seed += 1) {
    const { verdict, about } = judgeSeed(seed);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (verdict === 'right') continue;
    const key = `${verdict}: ${about}`;
    seeds.set(key, [...(seeds.get(key) ?? []), seed]);
  }
  for (const [verdict, number] of verdicts) {
    console.log(`${verdict} ${((100 * number) / count).toFixed(1)} % (${number})`);
  }
  const kinds = [...seeds].sort((a, b) => b[1].length - a[1].length);
  for (const [key, all] of kinds) {
    console.log(`${all.length} ${key}: seeds ${all.slice(0, SEEDS_SHOWN).join(' ')}`);
  }
}

main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1));
