import { ranksOf } from '../../support/score-texts';
import { makeTieTraps, ranksByFloats, ranksByIntegers, type TieTrap } from './tie-trap';

const MATRICES = 10_000;

describe('The tie trap', () => {
  const traps = makeTieTraps(MATRICES, 20_261_121);

  it('moves no rank away from a calculation in whole numbers', () => {
    for (const trap of traps) {
      const { nodes, aggregation, scores, policy } = trap;
      const units = scores.map((ofUnit) => ({ scores: ofUnit }));
      const ranks = ranksOf({ nodes, aggregation, units }, policy);
      const wanted = ranksByIntegers(trap);
      if (String(ranks) !== String(wanted)) {
        throw new Error(`${String(ranks)} for ${String(wanted)}: ${JSON.stringify(trap)}`);
      }
    }
  }, 60_000);

  it('catches the floats of a plain program that rounds halves up', () => {
    const isCaught = (trap: TieTrap): boolean =>
      trap.policy.roundMode === 'half-up' &&
      String(ranksByFloats(trap)) !== String(ranksByIntegers(trap));
    expect(traps.filter(isCaught).length).toBeGreaterThan(MATRICES / 100);
  });
});
