import { makePlan } from '../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../src/core/plan/write-options';
import { DEFAULT_POLICY } from '../../src/core/policy/policy';
import { recognise } from '../../src/core/recognise/recognise';
import { scoreWorkbook } from '../../src/core/score-workbook';
import type { Scorebook } from '../../src/core/scorebook';
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { makeRuleRunner } from '../../src/core/working/run-rules';
import { largeMatrix, manyScorecards, matrixWithRules } from '../support/large-snapshots';
import { medianMilliseconds, type Measurement } from './measure';

function scoreAndPlan(snapshot: Snapshot): void {
  const scored = scoreWorkbook(snapshot, {});
  makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS });
}

/** Every rule of a table on the figures of every unit, wordings and cells read anew. */
function runAllRules(snapshot: Snapshot, scorebook: Scorebook): void {
  const run = makeRuleRunner(scorebook, snapshot);
  const [table] = scorebook.tables;
  const { runs } = run(table!, DEFAULT_POLICY);
  if (runs.length !== table!.units.length * 60) throw new Error(`Only ${runs.length} rules ran`);
}

/** The core alone: 199,260 cells on one sheet, and 149 scorecards of 60 indicators. */
export async function benchCore(): Promise<Measurement[]> {
  const matrix = largeMatrix();
  const scorecards = manyScorecards();
  const ruled = matrixWithRules();
  const ruledBook = recognise(ruled);
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
    await time('core: run 60 rules of mixed kinds for 3,321 units', 1500, () =>
      runAllRules(ruled, ruledBook),
    ),
  ];
}
