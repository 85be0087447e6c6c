/** Results of scorecards: the result sheet, and their own blank total cells. */
import { cellRange, formatCell, type CellRange } from '../sheet/address';
import type { Snapshot } from '../sheet/snapshot';
import { isOwnResultSheet } from '../recognise/own-sheet';
import { textOfPlanCell } from './choose-cells';
import { makeScoreFormulas } from './formulas/formula-job';
import { scoreFormula } from './formulas/score-formula';
import { freeSheetName } from './free-sheet-name';
import { RESULT_SHEET_NAME } from './labels';
import { isOwnContent } from './own-content';
import type { CellContent, Plan, PlanCell, PlanFormat, SheetTarget } from './plan';
import {
  resultColumnWidths,
  resultSheetParts,
  type ScorecardTable,
  type SheetPart,
} from './result-sheet';
import { isSameFormula } from './same-content';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import { valueOfPlanCell } from './sheet-draft';
import { cellReader, indexSheets, isBlankContent, type SheetIndex } from './sheet-index';
import type { WriteContext } from './write-context';

/** The sheets to add; the blocks go into the context. */
export function writeScorecards(
  context: WriteContext,
  snapshot: Snapshot,
  tables: readonly ScorecardTable[],
): Plan['addSheets'] {
  if (tables.length === 0) return [];
  for (const scorecards of tables) writeOwnTotals(context, scorecards);
  const known = findResultSheet(snapshot);
  const parts = resultSheetParts(context, tables, known);
  if (known) {
    updateResultSheet(context, known, parts);
    return [];
  }
  const name = freeSheetName(snapshot, RESULT_SHEET_NAME);
  const target: SheetTarget = { kind: 'added', name };
  for (const part of parts) {
    const { cells, format } = part;
    const range = rangeOfPart(part);
    context.blocks.push({ target, range, purpose: 'result-sheet', cells, format, before: null });
  }
  return [{ name, columnWidths: resultColumnWidths(tables) }];
}

/** The sheet that an earlier run wrote, whatever it is called now. */
function findResultSheet(snapshot: Snapshot): SheetIndex | null {
  const sheet = snapshot.sheets.find(isOwnResultSheet);
  return sheet ? indexSheets(snapshot)(sheet.id) : null;
}

function rangeOfPart({ top, left, cells }: SheetPart): CellRange {
  const width = Math.max(...cells.map((row) => row.length));
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

/** Writes the cells that differ, and clears what an earlier run wrote beside them. */
function updateResultSheet(
  context: WriteContext,
  index: SheetIndex,
  parts: readonly SheetPart[],
): void {
  const target: SheetTarget = { kind: 'existing', sheetId: index.sheet.id };
  const wanted = new Set<string>();
  for (const part of parts) {
    const range = rangeOfPart(part);
    const before = part.cells.map((row, r) =>
      row.map((_, c) => index.contentAt({ row: part.top + r, column: part.left + c })),
    );
    let isChanged = false;
    const cells = part.cells.map((row, r) =>
      row.map((cell, c) => {
        if (!cell) return null;
        const position = { row: part.top + r, column: part.left + c };
        wanted.add(formatCell(position));
        const isThere = holds(before[r]![c]!, cell);
        isChanged ||= !isThere;
        return isThere ? null : cell;
      }),
    );
    if (isChanged) {
      const { format } = part;
      context.blocks.push({ target, range, purpose: 'result-sheet', cells, format, before });
    }
  }
  clearLeftovers(context, index, wanted);
}

function holds(held: CellContent, cell: PlanCell): boolean {
  if (held.kind === 'formula') {
    return cell.kind === 'formula' && isSameFormula(held.formula, cell.formula);
  }
  if (cell.kind === 'formula') return false;
  return held.value === valueOfPlanCell(cell) || (isBlankContent(held) && cell.kind === 'empty');
}

const CLEARED: PlanFormat = {
  numberFormat: 'General',
  bold: false,
  wrapText: false,
  horizontalAlignment: 'General',
  border: null,
};

function clearLeftovers(
  context: WriteContext,
  index: SheetIndex,
  wanted: ReadonlySet<string>,
): void {
  const used = index.sheet.range;
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const position = { row, column };
      const held = index.contentAt(position);
      if (isBlankContent(held) || wanted.has(formatCell(position))) continue;
      context.blocks.push({
        target: { kind: 'existing', sheetId: index.sheet.id },
        range: cellRange(position),
        purpose: 'result-sheet',
        cells: [[{ kind: 'empty' }]],
        format: CLEARED,
        before: [[held]],
      });
    }
  }
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
