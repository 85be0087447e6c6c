/** The words beside the marks: whether a unit claims points without evidence. */
import { signOfExact } from '../number/exact';
import type { EvidenceEntry, ScoredUnit, ScoreTable } from '../scorebook';
import { evidenceMissingCondition, isEvidenceMissing } from './formulas/evidence-formula';
import { LONGEST_FORMULA, referenceTo, type FormulaPlace } from './formulas/references';
import { LABELS } from './labels';
import type { PlanCell } from './plan';
import { settleLine } from './settle-line';
import { cellReader } from './sheet-index';
import type { TableLayout } from './table-layout';
import type { WriteContext } from './write-context';

/** Writes the status line of a table that has evidence cells; other tables are left alone. */
export function writeStatusLine(
  context: WriteContext,
  table: ScoreTable,
  layout: TableLayout,
  place: FormulaPlace,
): void {
  if (table.units.every((unit) => evidenceCells(unit).length === 0)) return;
  const read = cellReader(context.sheetAt);
  const cells = table.units.map((unit): PlanCell => {
    const formula = context.options.form === 'formulas' ? statusFormula(unit, place) : null;
    if (formula !== null && formula.length <= LONGEST_FORMULA) {
      const isMissing = evidenceCells(unit).some(({ cell, claimCell }) =>
        isEvidenceMissing(read(claimCell), read(cell)),
      );
      return { kind: 'formula', formula, value: isMissing ? LABELS.evidenceMissing : '' };
    }
    if (formula !== null) context.note({ kind: 'values-too-long', tableId: table.id });
    return hasMissingEvidence(unit)
      ? { kind: 'text', text: LABELS.evidenceMissing }
      : { kind: 'empty' };
  });
  settleLine(context, layout, {
    purpose: 'status',
    label: LABELS.status,
    ownLine: table.resultLines.status?.index ?? null,
    cells,
    numberFormat: null,
    places: null,
  });
}

/** What a register says is no cell of the table: it can neither be filled here nor be looked up. */
function evidenceCells({ evidence }: ScoredUnit): EvidenceEntry[] {
  return [...evidence.values()].filter(({ source }) => source === 'cell');
}

function hasMissingEvidence(unit: ScoredUnit): boolean {
  return evidenceCells(unit).some(
    ({ isMissing, claim }) => isMissing && claim.state === 'scored' && signOfExact(claim.value) > 0,
  );
}

/** Null where the unit has no evidence cell of its own. */
function statusFormula(unit: ScoredUnit, place: FormulaPlace): string | null {
  const conditions = evidenceCells(unit).map(({ cell, claimCell }) => {
    const claim = referenceTo(place, claimCell);
    return `AND(${evidenceMissingCondition(claim, referenceTo(place, cell))})`;
  });
  if (conditions.length === 0) return null;
  const isMissing = conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
  return `=IF(${isMissing},"${LABELS.evidenceMissing}","")`;
}
