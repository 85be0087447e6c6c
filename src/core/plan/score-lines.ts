/** Lines of totals and of scores of one node, each settled once. */
import type { Score, UnitResult } from '../score/results';
import { scoreNumberFormat } from './formats';
import { FLOAT_PROOF_PLACES, isOnGrid, type FormulaStage } from './formulas/formula-job';
import { scoreFormula } from './formulas/score-formula';
import { exactLabel, groupScoreLabel, LABELS } from './labels';
import type { BlockPurpose, PlanCell } from './plan';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import { recomputeLine, settleLine, type SettledLine, type WantedLine } from './settle-line';
import { noteOf, ownLineFor, type TableJob } from './table-job';

export interface LineHead {
  readonly purpose: BlockPurpose;
  readonly label: string;
  /** See `WantedLine`. */
  readonly ownLine: number | null;
  readonly otherLine?: number | null;
}

/** The total (`null`) or a node. */
export type Scored = number | null;

export function scoreIn(unit: UnitResult, scored: Scored): Score {
  return scored === null ? unit.total : unit.nodes[scored]!;
}

/** The line of these scores, in the sheet's own line for them where it can be. */
export function settleScores(job: TableJob, scored: Scored, stage: FormulaStage): SettledLine {
  return settledOnce(job, `${scored} ${stage}`, () =>
    settleLine(job.context, job.layout, wantedScores(job, scored, stage)),
  );
}

/** The same beside the sheet's own line, which holds something else. */
export function recomputeScores(job: TableJob, scored: Scored): SettledLine {
  return settledOnce(job, `${scored} again`, () =>
    recomputeLine(job.context, job.layout, wantedScores(job, scored, 'rounded')),
  );
}

function settledOnce(job: TableJob, key: string, settle: () => SettledLine): SettledLine {
  const line = job.settled.get(key) ?? settle();
  job.settled.set(key, line);
  return line;
}

function wantedScores(job: TableJob, scored: Scored, stage: FormulaStage): WantedLine {
  const { table, results, context, formulas } = job;
  const note = noteOf(job);
  const cells = table.units.map((unit, index): PlanCell | null => {
    const value = scoreAt(scoreIn(results.units[index]!, scored), stage);
    if (context.options.form === 'values') return valueCell(value);
    return formulaCell(scoreFormula(formulas, unit, scored, stage), value, note);
  });
  const numberFormat = stage === 'exact' ? 'General' : scoreNumberFormat(results.policy);
  const isRounded = isOnGrid(formulas, scored, stage);
  const places = isRounded ? results.policy.places : FLOAT_PROOF_PLACES;
  return { ...headOf(job, scored, stage), cells, numberFormat, places };
}

function headOf(job: TableJob, scored: Scored, stage: FormulaStage): LineHead {
  const purpose = scored === null ? 'total' : 'group-score';
  const label = scored === null ? LABELS.total : groupScoreLabel(job.table.nodes[scored]!.name);
  if (stage === 'exact') return { purpose, label: exactLabel(label), ownLine: null };
  return { purpose, label, ownLine: ownScoreLine(job, scored) };
}

/** The line that people made for these scores; null when there is none. */
export function ownScoreLine(job: TableJob, scored: Scored): number | null {
  const { table, layout } = job;
  if (scored === null) return ownLineFor(job, table.resultLines.total, LABELS.total);
  const stated = table.units[0]!.statedGroups.get(scored)?.cell ?? null;
  return stated && (layout.isTransposed ? stated.row : stated.column);
}
