import { formatCell } from '../../src/core/sheet/address';
import { buildWorkbook, type NewCell, type NewSheet } from '../../src/host/file/new-workbook';
import type { SheetSpec } from './snapshot-of';

/** The .xlsx that holds the same sheets as `snapshotOf(...specs)`. */
export function xlsxOf(...specs: readonly SheetSpec[]): Uint8Array {
  return buildWorkbook(specs.map(newSheetOf));
}

export function newSheetOf(spec: SheetSpec): NewSheet {
  const { name, hiddenRows, hiddenColumns, visibility, isProtected } = spec;
  return {
    name,
    rows: spec.rows.map((cells, row) => cells.map((_, column) => newCellOf(spec, row, column))),
    merges: spec.merges ?? [],
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
    ...(visibility && { visibility }),
    ...(isProtected && { isProtected }),
  };
}

function newCellOf(spec: SheetSpec, row: number, column: number): NewCell {
  const written = spec.rows[row]?.[column] ?? null;
  const address = formatCell({ row, column });
  const numberFormat = spec.displays?.[address]?.[1];
  const look = numberFormat === undefined ? {} : { look: { numberFormat } };
  if (typeof written === 'string' && written.startsWith('=')) {
    return { formula: written, value: spec.results?.[address] ?? null, ...look };
  }
  return { value: written, ...look };
}
