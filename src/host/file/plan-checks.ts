/** What must hold before a Plan is written; nothing is changed here. */
import {
  formatRange,
  rangeIntersection,
  cellRange,
  type CellRange,
} from '../../core/sheet/address';
import type { CellContent, Plan, PlanBlock } from '../../core/plan/plan';
import { isSameContent } from '../../core/plan/same-content';
import { fingerprint, valuesOfRange } from '../../core/plan/source-check';
import { cellValueAt, type SheetSnapshot } from '../../core/sheet/snapshot';
import { HostProblem, type HostProblemCode } from '../host-problem';
import type { LoadedWorkbook } from './loaded-workbook';

/** @throws HostProblem that names the sheet and the cells in the way */
export function checkPlan(book: LoadedWorkbook, plan: Plan): void {
  const snapshotOf = (sheetId: string) => book.snapshot(book.sheet(sheetId));
  for (const { name } of plan.addSheets) checkNameFree(book, name);
  for (const { area, fingerprint: expected } of plan.sources) {
    const sheet = snapshotOf(area.sheetId);
    if (fingerprint(valuesOfRange(sheet, area.range)) !== expected) {
      throw problemAt('changed-since-read', sheet, area.range);
    }
  }
  for (const block of plan.blocks) {
    if (block.target.kind === 'added') continue;
    const sheet = snapshotOf(block.target.sheetId);
    if (sheet.protection.isProtected) throw problemAt('sheet-protected', sheet, block.range);
    checkBefore(sheet, block);
    checkWritable(book, sheet, block);
  }
  for (const sheetId of ruleSheets(plan)) {
    const sheet = snapshotOf(sheetId);
    const { isProtected, allowFormatCells } = sheet.protection;
    if (isProtected && !allowFormatCells) {
      throw new HostProblem('sheet-protected', { sheet: sheet.name });
    }
  }
}

function ruleSheets(plan: Plan): Set<string> {
  const targets = plan.addRules.map(({ target }) => target);
  const marked = targets.flatMap((target) => (target.kind === 'existing' ? [target.sheetId] : []));
  return new Set([...marked, ...plan.removeRules.map(({ sheetId }) => sheetId)]);
}

function checkNameFree(book: LoadedWorkbook, name: string): void {
  const isTaken = book.workbook.sheets.some(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new HostProblem('sheet-name-taken', { sheet: name });
}

function checkBefore(sheet: SheetSnapshot, { before, range }: PlanBlock): void {
  if (!before) return;
  const formulas = new Map<string, string>();
  for (const { row, column, formula } of sheet.formulas) formulas.set(`${row} ${column}`, formula);
  before.forEach((contents, r) =>
    contents.forEach((expected, c) => {
      const row = range.top + r;
      const column = range.left + c;
      const formula = formulas.get(`${row} ${column}`);
      const now: CellContent =
        formula === undefined
          ? { kind: 'value', value: cellValueAt(sheet, row, column) }
          : { kind: 'formula', formula };
      if (!isSameContent(expected, now)) {
        throw problemAt('changed-since-read', sheet, cellRange({ row, column }));
      }
    }),
  );
}

/** Arrays are all or nothing, and only the first cell of a merged area can be seen. */
function checkWritable(book: LoadedWorkbook, sheet: SheetSnapshot, block: PlanBlock): void {
  const part = book.sheetPart(book.sheet(sheet.id));
  const arrays = part.rows.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) =>
      formula?.range && (formula.kind === 'array' || formula.kind === 'dataTable')
        ? [formula.range]
        : [],
    ),
  );
  const hidden = (sheet.merges ?? []).filter((merge) => rangeIntersection(merge, block.range));
  block.cells.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (!cell) return;
      const at = cellRange({ row: block.range.top + r, column: block.range.left + c });
      if (arrays.some((array) => rangeIntersection(array, at))) {
        throw problemAt('array-formula', sheet, at);
      }
      const isCovered = hidden.some(
        (merge) => rangeIntersection(merge, at) && (merge.top !== at.top || merge.left !== at.left),
      );
      if (isCovered && cell.kind !== 'empty') throw problemAt('layout-conflict', sheet, at);
    }),
  );
}

function problemAt(code: HostProblemCode, sheet: SheetSnapshot, range: CellRange): HostProblem {
  return new HostProblem(code, { sheet: sheet.name, address: formatRange(range) });
}
