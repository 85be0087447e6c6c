import { checkReading } from '../../../src/pane/state/engine';
import { flatNodes, scoreTableOf } from '../../support/score-table';
import { readingOf } from '../pane-fixtures';

describe('checkReading', () => {
  it('gathers more findings of one table than a call takes arguments', async () => {
    const indicators = 75;
    const units = Array.from({ length: 2_000 }, (_, index) => ({
      name: `Xã ${index + 1}`,
      scores: Array.from({ length: indicators }, () => '11'),
    }));
    const nodes = flatNodes(...Array.from({ length: indicators }, () => '10'));
    const reading = readingOf(scoreTableOf({ nodes, units }));
    const { findings } = await checkReading(reading, {}, () => Promise.resolve());
    expect(findings).toHaveLength(150_000);
  });
});
