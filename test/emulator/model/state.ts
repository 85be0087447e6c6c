import { formatCell } from '../../../src/core/sheet/address';
import { formatArea, WHOLE_SHEET } from './areas';
import { DEFAULT_FORMAT, type CellFormat } from './cell';
import type { ConditionalRule } from './rule';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The properties of a format that differ from Excel's default. */
function formatState(format: CellFormat): Record<string, unknown> {
  const entries = Object.entries(format) as [keyof CellFormat, unknown][];
  return Object.fromEntries(
    entries.filter(([key, value]) =>
      key === 'borders' ? Object.keys(format.borders).length > 0 : value !== DEFAULT_FORMAT[key],
    ),
  );
}

function cellsState(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { row, column, cell } of sheet.cellsIn(WHOLE_SHEET)) {
    const format = formatState(cell.format);
    const state = {
      ...(cell.formula === null && cell.value !== null && { value: cell.value }),
      ...(cell.formula !== null && { formula: cell.formula }),
      ...(Object.keys(format).length > 0 && { format }),
    };
    if (Object.keys(state).length > 0) cells[formatCell({ row, column })] = state;
  }
  return cells;
}

function ruleState(rule: ConditionalRule): Record<string, unknown> {
  const entries = Object.entries(rule).filter(([key]) => key !== 'id');
  return { ...Object.fromEntries(entries), ranges: rule.ranges.map(formatArea) };
}

function sheetState(sheet: Sheet): Record<string, unknown> {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protection: { ...sheet.protection },
    cells: cellsState(sheet),
    merges: sheet.merges.map(formatArea).sort(),
    rules: sheet.rules.map(ruleState),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    frozen: { ...sheet.frozen },
  };
}

/**
 * Everything that a workbook keeps, as plain JSON to compare with `toEqual`: values, formulas,
 * formats, rules in their order, merged areas, names and settings. Left out is what a restore
 * need not bring back: results of formulas, ids, the selection and the active sheet.
 */
export function workbookState(workbook: Workbook): Record<string, unknown> {
  return {
    name: workbook.name,
    sheets: workbook.sheets.map(sheetState),
    names: [...workbook.names.values()].map((name) => ({ ...name })),
    settings: Object.fromEntries(workbook.settings),
  };
}
