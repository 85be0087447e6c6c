import { makePlan } from '../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../src/core/plan/write-options';
import { recognise } from '../../src/core/recognise/recognise';
import { scoreWorkbook } from '../../src/core/score-workbook';
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { largeMatrix, manyScorecards } from '../support/large-snapshots';
import { medianMilliseconds, type Measurement } from './measure';

function scoreAndPlan(snapshot: Snapshot): void {
  const scored = scoreWorkbook(snapshot, {});
  makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS });
}

/** The core alone: 199,260 cells on one sheet, and 149 scorecards of 60 indicators. */
export async function benchCore(): Promise<Measurement[]> {
  const matrix = largeMatrix();
  const scorecards = manyScorecards();
  const time = async (name: string, bar: number, run: () => unknown): Promise<Measurement> => ({
    name,
    value: await medianMilliseconds(run),
    bar,
    unit: 'ms',
  });
  return [
    await time('core: recognise 3,321 × 60', 700, () => recognise(matrix)),
    await time('core: recognise 149 scorecards', 700, () => recognise(scorecards)),
    await time('core: read, score, check, plan 3,321 × 60', 1500, () => scoreAndPlan(matrix)),
    await time('core: read, score, check, plan 149 scorecards', 1500, () =>
      scoreAndPlan(scorecards),
    ),
  ];
}
