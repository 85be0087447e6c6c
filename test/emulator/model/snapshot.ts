import { rangeContains } from '../../../src/core/sheet/address';
import type {
  DisplayCell,
  FormulaCell,
  OwnedRule,
  SheetSnapshot,
  Snapshot,
} from '../../../src/core/sheet/snapshot';
import { WHOLE_SHEET } from './areas';
import { DEFAULT_FORMAT } from './cell';
import { displayText } from './number-text';
import { blankRule } from './rule';
import type { Sheet } from './sheet';
import { Workbook, type WorkbookOptions } from './workbook';

function fillCells(sheet: Sheet, source: SheetSnapshot): void {
  const { range } = source;
  if (!range) return;
  source.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      sheet.put(range.top + r, range.left + c, { value, formula: null, format: DEFAULT_FORMAT });
    }),
  );
  for (const { row, column, formula } of source.formulas) {
    sheet.put(row, column, { ...sheet.cellAt(row, column), formula });
  }
  for (const { row, column, numberFormat } of source.displays) {
    sheet.setFormat(row, column, { numberFormat });
  }
}

function fillSheet(sheet: Sheet, source: SheetSnapshot): void {
  fillCells(sheet, source);
  sheet.visibility = source.visibility;
  sheet.merges = [...(source.merges ?? [])];
  sheet.rules = source.ownedRules.map((rule) => ({
    ...blankRule(rule.ruleId, 'Custom', rule.ranges),
    formula: rule.formula,
  }));
  source.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  source.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
  sheet.protection.isProtected = source.protection.isProtected;
  sheet.protection.options = { allowFormatCells: source.protection.allowFormatCells };
}

/** A workbook that holds what the Snapshot says; sheet ids are kept. */
export function workbookFromSnapshot(snapshot: Snapshot, options: WorkbookOptions = {}): Workbook {
  const workbook = new Workbook({
    ...(snapshot.workbookName !== null && { name: snapshot.workbookName }),
    ...options,
  });
  for (const source of snapshot.sheets)
    fillSheet(workbook.addSheet(source.name, source.id), source);
  workbook.isReadOnly = snapshot.isReadOnly;
  const active = workbook.sheets.find((sheet) => sheet.id === snapshot.activeSheetId);
  if (active) workbook.activate(active);
  return workbook;
}

/** Says which rules of a sheet the add-in counts as its own. */
type IsOwnedRule = (formula: string) => boolean;

function sheetToSnapshot(sheet: Sheet, isOwnedRule: IsOwnedRule): SheetSnapshot {
  const range = sheet.usedRange(WHOLE_SHEET, true);
  const formulas: FormulaCell[] = [];
  const displays: DisplayCell[] = [];
  for (const { row, column, cell } of sheet.cellsIn(range ?? WHOLE_SHEET)) {
    const { numberFormat } = cell.format;
    if (cell.formula !== null) formulas.push({ row, column, formula: cell.formula });
    if (numberFormat === 'General' || !range || !rangeContains(range, { row, column })) continue;
    displays.push({ row, column, text: displayText(cell.value, numberFormat), numberFormat });
  }
  const values = !range
    ? []
    : Array.from({ length: range.bottom - range.top + 1 }, (_, r) =>
        Array.from(
          { length: range.right - range.left + 1 },
          (__, c) => sheet.cellAt(range.top + r, range.left + c).value,
        ),
      );
  const ownedRules: OwnedRule[] = sheet.rules
    .filter((rule) => rule.type === 'Custom' && isOwnedRule(rule.formula))
    .map(({ id, ranges, formula }) => ({ ruleId: id, ranges, formula }));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protection: {
      isProtected: sheet.protection.isProtected,
      allowFormatCells: sheet.protection.options['allowFormatCells'] === true,
    },
    range,
    values,
    formulas,
    displays,
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    ownedRules,
  };
}

/** What a host that knows everything would read of the workbook. */
export function workbookToSnapshot(
  workbook: Workbook,
  isOwnedRule: IsOwnedRule = () => false,
): Snapshot {
  return {
    version: 1,
    workbookName: workbook.name,
    sheets: workbook.sheets.map((sheet) => sheetToSnapshot(sheet, isOwnedRule)),
    activeSheetId: workbook.activeSheet?.id ?? null,
    isReadOnly: workbook.isReadOnly,
  };
}
