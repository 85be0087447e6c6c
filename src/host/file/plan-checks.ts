/** What must hold before a Plan is written; nothing is changed here. */
import {
  cellRange,
  formatRange,
  parseRange,
  rangeContains,
  rangeIntersection,
  type CellRange,
} from '../../core/sheet/address';
import type { Plan, PlanBlock, SheetRemoval } from '../../core/plan/plan';
import { isSameContent } from '../../core/plan/same-content';
import { firstForeignCell } from '../../core/plan/sheet-removal';
import { fingerprint, valuesOfRange } from '../../core/plan/source-check';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { HostProblem, type HostProblemCode } from '../host-problem';
import { contentFinder } from './content-finder';
import type { LoadedWorkbook } from './loaded-workbook';
import { hasPart, partText } from './office-package';
import { readRelations } from './relations';
import type { SheetPart } from './sheet-part';
import { parseXml } from './xml';

/** @throws HostProblem that names the sheet and the cells in the way */
export function checkPlan(book: LoadedWorkbook, plan: Plan): void {
  const snapshotOf = (sheetId: string) => book.snapshot(book.sheet(sheetId));
  if (book.workbook.isStructureLocked && plan.addSheets.length + plan.removeSheets.length > 0) {
    throw new HostProblem('workbook-protected');
  }
  for (const { name } of plan.addSheets) checkNameFree(book, name);
  for (const { area, fingerprint: expected } of plan.sources) {
    const sheet = snapshotOf(area.sheetId);
    if (fingerprint(valuesOfRange(sheet, area.range)) !== expected) {
      throw problemAt('changed-since-read', sheet, area.range);
    }
  }
  for (const removal of plan.removeSheets) checkRemoval(snapshotOf(removal.sheetId), removal);
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

function checkRemoval(sheet: SheetSnapshot, removal: SheetRemoval): void {
  const contentAt = contentFinder(sheet);
  const foreign = firstForeignCell(removal, sheet.range, ({ row, column }) =>
    contentAt(row, column),
  );
  if (foreign) throw problemAt('changed-since-read', sheet, cellRange(foreign));
}

function checkBefore(sheet: SheetSnapshot, { before, range }: PlanBlock): void {
  const contentAt = contentFinder(sheet);
  before?.forEach((contents, r) =>
    contents.forEach((expected, c) => {
      const at = { row: range.top + r, column: range.left + c };
      if (!isSameContent(expected, contentAt(at.row, at.column))) {
        throw problemAt('changed-since-read', sheet, cellRange(at));
      }
    }),
  );
}

/**
 * Arrays are all or nothing, only the first cell of a merged area can be seen, and Excel repairs
 * a file whose table headers are not what the table part says.
 */
function checkWritable(book: LoadedWorkbook, sheet: SheetSnapshot, block: PlanBlock): void {
  const arrays = arrayRanges(book.sheetPart(book.sheet(sheet.id)));
  const headers = tableHeaders(book, sheet.id);
  const merges = (sheet.merges ?? []).filter((merge) => rangeIntersection(merge, block.range));
  block.cells.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (!cell) return;
      const at = { row: block.range.top + r, column: block.range.left + c };
      const holdsCell = (range: CellRange) => rangeContains(range, at);
      if (arrays.some(holdsCell)) throw problemAt('array-formula', sheet, cellRange(at));
      const merge = merges.find(holdsCell);
      const isCovered = merge && (merge.top !== at.row || merge.left !== at.column);
      if ((isCovered && cell.kind !== 'empty') || headers.some(holdsCell)) {
        throw problemAt('layout-conflict', sheet, cellRange(at));
      }
    }),
  );
}

function arrayRanges(part: SheetPart): CellRange[] {
  return part.rows.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) =>
      formula?.range && (formula.kind === 'array' || formula.kind === 'dataTable')
        ? [formula.range]
        : [],
    ),
  );
}

function tableHeaders(book: LoadedWorkbook, sheetId: string): CellRange[] {
  return readRelations(book.source, book.sheet(sheetId).part)
    .filter(({ kind, part }) => kind === 'table' && hasPart(book.source, part))
    .flatMap(({ part }) => {
      const { ref, headerRowCount } = parseXml(partText(book.source, part)).attributes;
      const range = parseRange(ref ?? '');
      return range && headerRowCount !== '0' ? [{ ...range, bottom: range.top }] : [];
    });
}

function problemAt(code: HostProblemCode, sheet: SheetSnapshot, range: CellRange): HostProblem {
  return new HostProblem(code, { sheet: sheet.name, address: formatRange(range) });
}
