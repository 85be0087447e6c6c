/** The class (xếp loại) of every unit, as words: no formula says why a unit has it. */
import type { TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { LABELS } from './labels';
import type { PlanCell } from './plan';
import { settleLine } from './settle-line';
import type { TableJob } from './table-job';

/** By unit; null where no class fits or nobody can tell. */
export function classCells(table: ScoreTable, results: TableResults): (PlanCell | null)[] {
  return results.units.map(({ class: found }) =>
    found?.state === 'classed'
      ? { kind: 'text', text: table.classes!.classes[found.at]!.name }
      : null,
  );
}

/** Writes the line of a table that has classes; other tables are left alone. */
export function writeClassLine({ context, layout, table, results }: TableJob): void {
  if (!table.classes) return;
  settleLine(context, layout, {
    purpose: 'class',
    label: LABELS.class,
    ownLine: table.classes.column,
    cells: classCells(table, results),
    numberFormat: null,
    places: null,
  });
}
