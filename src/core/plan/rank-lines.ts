/** Lines of ranks. */
import { exactFromNumber } from '../number/exact';
import type { UnitResult } from '../score/results';
import { rankNumberFormat } from './formats';
import { rankFormula } from './formulas/rank-formula';
import { referenceTo } from './formulas/references';
import type { PlanCell } from './plan';
import type { RankFields } from './rank-field';
import type { RankSource } from './rank-source';
import { formulaCell } from './score-cells';
import type { LineHead } from './score-lines';
import { isLineDone, settleLine } from './settle-line';
import { cellOnLine } from './table-layout';
import { noteOf, type TableJob } from './table-job';
import type { TieBreakSource } from './tie-break-source';

/** Average ranks may be halves. */
const RANK_PLACES = 1;

/** What a rank is by; asked only when a formula has to be written. */
export interface RankedBy {
  readonly source: () => RankSource;
  /** Null when no formula can break the ties. */
  readonly tieBreaks: () => readonly TieBreakSource[] | null;
}

export function writeRankLine(
  job: TableJob,
  fields: RankFields,
  rankedBy: RankedBy,
  rankOf: (unit: UnitResult) => number | null,
  head: LineHead,
): void {
  const { context, layout, results } = job;
  const format = { numberFormat: rankNumberFormat(results.policy), places: RANK_PLACES };
  const asValues = results.units.map((unit): PlanCell | null => {
    const rank = rankOf(unit);
    return rank === null ? null : { kind: 'number', value: rank };
  });
  const isValues =
    context.options.form === 'values' ||
    isLineDone(context, layout, { ...head, cells: asValues, places: RANK_PLACES });
  const cells = isValues ? asValues : rankCells(job, fields, rankedBy, rankOf, head);
  settleLine(context, layout, { ...head, ...format, cells: cells ?? asValues });
}

/** Null where values have to stand. */
function rankCells(
  job: TableJob,
  fields: RankFields,
  rankedBy: RankedBy,
  rankOf: (unit: UnitResult) => number | null,
  head: LineHead,
): (PlanCell | null)[] | null {
  const { layout, results, table, formulas } = job;
  const note = noteOf(job);
  const tieBreaks = rankedBy.tieBreaks();
  if (tieBreaks === null) {
    note('values-for-tie-break');
    return null;
  }
  const { unscored, ...total } = rankedBy.source();
  return results.units.map((unit, index) => {
    const rank = rankOf(unit);
    if (unscored.has(index) || (head.purpose === 'scope-rank' && !table.units[index]!.scope)) {
      return null;
    }
    const keyOf = <Source extends Pick<RankSource, 'line' | 'precision'>>(source: Source) => {
      const own = cellOnLine(layout, source.line, layout.positions[index]!);
      return {
        ...source,
        own: referenceTo(formulas.place, { ...own, sheetId: layout.index.sheet.id }),
        scores: fields.fieldOf(index, source.line).scores,
      };
    };
    const answer = rankFormula({
      total: keyOf(total),
      tieBreaks: tieBreaks.map(keyOf),
      scope: fields.fieldOf(index, total.line).scope,
      unitCount: fields.sizeOf(index),
      ties: results.policy.ties,
    });
    return formulaCell(answer, rank === null ? null : exactFromNumber(rank), note);
  });
}
