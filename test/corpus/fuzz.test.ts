import fc from 'fast-check';
import { runFuzzCase } from './fuzz-case';

const LONGEST_MS = 2000;

/** `npx tsx test/corpus/fuzz.ts 10000` runs as many as one likes; these are the share of each run. */
it('reads changed workbooks without failing, hanging, or claiming what is not so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const { outcome, milliseconds } = runFuzzCase(seed);
      expect(['sound', 'kept', 'asked']).toContain(outcome);
      expect(milliseconds).toBeLessThan(LONGEST_MS);
    }),
    { numRuns: 600 },
  );
});
