/** The class (xếp loại) of every unit, live where a formula can say it. */
import type { TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { classBands } from './class-bands';
import { classFormula } from './formulas/class-formula';
import { referenceTo } from './formulas/references';
import { LABELS } from './labels';
import type { PlanCell } from './plan';
import { settleLine } from './settle-line';
import { cellOnLine } from './table-layout';
import { noteOf, type TableJob } from './table-job';

/** By unit; null where no class fits or nobody can tell. */
export function classCells(table: ScoreTable, results: TableResults): (PlanCell | null)[] {
  return results.units.map(({ class: found }) =>
    found?.state === 'classed'
      ? { kind: 'text', text: table.classes!.classes[found.at]!.name }
      : null,
  );
}

/** Writes the line of a table that has classes; other tables are left alone. */
export function writeClassLine(job: TableJob): void {
  const { context, layout, table, results } = job;
  if (!table.classes) return;
  settleLine(context, layout, {
    purpose: 'class',
    label: LABELS.class,
    ownLine: table.classes.column,
    cells:
      (context.options.form === 'values' ? null : liveCells(job)) ?? classCells(table, results),
    numberFormat: null,
    places: null,
  });
}

/** Null where no formula can say the classes, which is noted. */
function liveCells(job: TableJob): (PlanCell | null)[] | null {
  const { layout, formulas, table, results } = job;
  const note = noteOf(job);
  const asWords = classCells(table, results);
  const bands = classBands(job);
  if (!bands) {
    note('values-for-class');
    return null;
  }
  return asWords.map((words, unit) => {
    const ofUnit = bands.bandsOf(unit);
    if (!ofUnit || bands.total.unscored.has(unit)) return words;
    const own = cellOnLine(layout, bands.total.line, layout.positions[unit]!);
    const total = referenceTo(formulas.place, { ...own, sheetId: layout.index.sheet.id });
    const answer = classFormula(total, ofUnit);
    if ('formula' in answer) {
      return {
        kind: 'formula',
        formula: answer.formula,
        value: words?.kind === 'text' ? words.text : '',
      };
    }
    note(answer.reason);
    return words;
  });
}
