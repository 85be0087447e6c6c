import { recognise } from '../../src/core/recognise/recognise';
import { snapshotOf } from '../support/snapshot-of';
import { compareReading } from './compare-reading';
import { makeDice } from './dice';
import { EXPORT_PARTS, makeReviewExport } from './review-export';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

describe.each(EXPORT_PARTS)('an export of a review: %s', (parts) => {
  it('is read without a difference, whatever its words and numbers', () => {
    const wrong = SEEDS.flatMap((seed) => {
      const { specs, table } = makeReviewExport(makeDice(seed), parts);
      const snapshot = snapshotOf(...specs);
      const book = recognise(snapshot);
      const differences = compareReading(book, { tables: [table] }, snapshot);
      return differences.length > 0 ? [[seed, ...differences.slice(0, 3)]] : [];
    });
    expect(wrong).toEqual([]);
  });
});
