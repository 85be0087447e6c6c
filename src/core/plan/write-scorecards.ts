/** Results of scorecards: the result sheet, and their own blank total cells. */
import { cellRange } from '../sheet/address';
import type { Snapshot } from '../sheet/snapshot';
import { isOwnResultSheet } from '../recognise/own-sheet';
import { textOfPlanCell } from './choose-cells';
import { makeScoreFormulas } from './formulas/formula-job';
import { scoreFormula } from './formulas/score-formula';
import { RESULT_SHEET_NAME } from './labels';
import { isOwnContent } from './own-content';
import type { Plan } from './plan';
import { findOwnSheet, holds, writeOwnSheet } from './own-sheet-writer';
import { resultColumnWidths, resultSheetParts, type ScorecardTable } from './result-sheet';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import { cellReader, isBlankContent } from './sheet-index';
import type { WriteContext } from './write-context';

/** The sheets to add; the blocks go into the context. */
export function writeScorecards(
  context: WriteContext,
  snapshot: Snapshot,
  tables: readonly ScorecardTable[],
): Plan['addSheets'] {
  if (tables.length === 0) return [];
  for (const scorecards of tables) writeOwnTotals(context, scorecards);
  const known = findOwnSheet(snapshot, isOwnResultSheet);
  return writeOwnSheet(context, snapshot, {
    known,
    name: RESULT_SHEET_NAME,
    parts: resultSheetParts(context, tables, known),
    columnWidths: resultColumnWidths(tables),
  });
}

/** Fills blank cells of the scorecards' own totals; typed totals are replaced only on demand. */
function writeOwnTotals(context: WriteContext, { table, results }: ScorecardTable): void {
  table.units.forEach((unit, index) => {
    const cell = unit.statedTotal?.cell;
    const sheet = cell && context.sheetAt(cell.sheetId);
    if (!cell || !sheet) return;
    const place = { sheetId: cell.sheetId, sheetNames: context.sheetNames };
    const read = cellReader(context.sheetAt);
    const value = scoreAt(results.units[index]!.total, 'rounded');
    const planCell =
      context.options.form === 'values'
        ? valueCell(value)
        : formulaCell(
            scoreFormula(makeScoreFormulas(table, results.policy, read, place), unit, null),
            value,
            (kind) => context.note({ kind, tableId: table.id }),
          );
    const held = sheet.contentAt(cell);
    if (!planCell || holds(held, planCell)) return;
    const mayReplace =
      (context.options.typedCells === 'replace' && context.isDisputed(cell)) ||
      (isOwnContent(held) && planCell.kind === 'formula');
    if (!isBlankContent(held) && !mayReplace) return;
    const { row, column, sheetId } = cell;
    if (!isBlankContent(held) && !isOwnContent(held)) {
      const oldText = held.kind === 'formula' ? held.formula : String(held.value);
      const newText = textOfPlanCell(planCell);
      context.replacements.push({ sheetId, row, column, oldText, newText });
    }
    context.blocks.push({
      target: { kind: 'existing', sheetId },
      range: cellRange(cell),
      purpose: 'total',
      cells: [[planCell]],
      format: null,
      before: [[held]],
    });
  });
}
