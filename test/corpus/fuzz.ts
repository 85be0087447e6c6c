/**
 * `npx tsx test/corpus/fuzz.ts 10000 [from]`: reads that many changed workbooks and says what came
 * of each kind of change, which seeds failed, and which were read wrongly without a question.
 */
import { runFuzzCase, type FuzzResult } from './fuzz-case';

const LONGEST_MS = 2000;
const SEEDS_SHOWN = 8;

function main(count: number, from: number): void {
  const seeds = new Map<string, number[]>();
  let slowest = 0;
  const note = (kind: string, seed: number): void => {
    seeds.set(kind, [...(seeds.get(kind) ?? []), seed]);
  };
  for (let seed = from; seed < from + count; seed += 1) {
    try {
      const { mutation, outcome, milliseconds }: FuzzResult = runFuzzCase(seed);
      slowest = Math.max(slowest, milliseconds);
      note(`${outcome}: ${mutation}`, seed);
      if (milliseconds > LONGEST_MS) note('slow', seed);
    } catch (error) {
      note(`failed: ${String(error)}`, seed);
    }
  }
  for (const [kind, all] of [...seeds].sort(([a], [b]) => a.localeCompare(b))) {
    const isNoted = /^(?:failed|slow|silent|broken|asked)/.test(kind);
    console.log(
      `${all.length} ${kind}${isNoted ? `: ${all.slice(0, SEEDS_SHOWN).join(' ')}` : ''}`,
    );
  }
  console.log(`slowest ${slowest.toFixed(0)} ms`);
}

main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1));
