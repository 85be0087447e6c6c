/** Lines of the indices beside the tree (pillars) and of their ranks. */
import { indexPlaces } from '../score/derived-scores';
import type { Score, UnitResult } from '../score/results';
import { indexNumberFormat } from './formats';
import { FLOAT_PROOF_PLACES, type FormulaStage } from './formulas/formula-job';
import { indexFormula } from './formulas/index-formula';
import { exactLabel, indexRankLabel, indexScoreLabel } from './labels';
import type { PlanCell } from './plan';
import { makeRankFields } from './rank-field';
import { writeRankLine } from './rank-lines';
import { rankSourceOn, type RankSource } from './rank-source';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import { settleLine, type SettledLine } from './settle-line';
import { noteOf, type TableJob } from './table-job';

export function writeIndexLines(job: TableJob): void {
  const { table, results, frame } = job;
  const fields = makeRankFields(table, frame, table.scopeIsPeriod);
  table.framework?.derived.forEach(({ name }, at) => {
    const shown = settleIndex(job, at, 'rounded');
    const isShown = results.policy.rankOn === 'rounded' || results.policy.roundAt === 'never';
    const source = (): RankSource =>
      indexSource(job, at, isShown ? shown : settleIndex(job, at, 'exact'));
    const rankOf = ({ derived }: UnitResult): number | null => derived[at]!.rank;
    writeRankLine(job, fields, { source, tieBreaks: () => [] }, rankOf, {
      purpose: 'index-rank',
      label: indexRankLabel(name),
      ownLine: null,
    });
  });
}

function settleIndex(job: TableJob, at: number, stage: FormulaStage): SettledLine {
  const { table, results, context, layout, formulas } = job;
  const cells = table.units.map((unit, index): PlanCell | null => {
    const value = scoreAt(scoreIn(results.units[index]!, at), stage);
    if (context.options.form === 'values') return valueCell(value);
    return formulaCell(indexFormula(formulas, unit, at, stage), value, noteOf(job));
  });
  const label = indexScoreLabel(table.framework!.derived[at]!.name);
  return settleLine(context, layout, {
    purpose: 'index-score',
    label: stage === 'exact' ? exactLabel(label) : label,
    ownLine: null,
    cells,
    numberFormat: stage === 'exact' ? 'General' : indexNumberFormat(table, results.policy),
    places: placesOf(job, stage),
  });
}

function scoreIn({ derived }: UnitResult, at: number): Score {
  return derived[at]!.score;
}

function placesOf({ table, results: { policy } }: TableJob, stage: FormulaStage): number {
  const isRounded = stage === 'rounded' && policy.roundAt !== 'never';
  return isRounded ? indexPlaces(table, policy) : FLOAT_PROOF_PLACES;
}

/** A line that we write is what is ranked, whatever an outdated cell of it still shows. */
function indexSource(job: TableJob, at: number, settled: SettledLine): RankSource {
  const { layout, results } = job;
  const { policy, units } = results;
  const places = placesOf(job, policy.rankOn === 'exact' ? 'exact' : 'rounded');
  const scores = units.map((unit) => scoreAt(scoreIn(unit, at), policy.rankOn));
  const asWritten = { line: settled.line, precision: { places, isOnGrid: true } };
  return (
    rankSourceOn(layout, settled, scores, places, policy) ?? { ...asWritten, unscored: new Set() }
  );
}
