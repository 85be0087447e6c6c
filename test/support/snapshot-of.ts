import { formatCell, parseRange, type CellRange } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/sheet/snapshot';

/** A sheet as a test writes it: rows of values from A1 on; `=…` is a formula without a result. */
export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  /** Results of formulas by A1 address. */
  readonly results?: Readonly<Record<string, CellValue>>;
  /** Merged areas in A1 notation; `null` when the host does not know them. */
  readonly merges?: readonly string[] | null;
  /** `[text, numberFormat]` by A1 address, for cells whose display differs from their value. */
  readonly displays?: Readonly<Record<string, readonly [string | null, string]>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly isProtected?: boolean;
}

function requireRange(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError(`Not an address: ${address}`);
  return range;
}

/** The Snapshot of one sheet; its used range shrinks to the cells with content. */
export function sheetSnapshotOf(spec: SheetSpec, index = 0): SheetSnapshot {
  const formulas: { row: number; column: number; formula: string }[] = [];
  let range: CellRange | null = null;
  spec.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null || value === undefined) return;
      if (typeof value === 'string' && value.startsWith('=')) {
        formulas.push({ row, column, formula: value });
      }
      range = range
        ? {
            top: Math.min(range.top, row),
            left: Math.min(range.left, column),
            bottom: Math.max(range.bottom, row),
            right: Math.max(range.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }),
  );
  const used = range as CellRange | null;
  const valueAt = (row: number, column: number): CellValue => {
    const value = spec.rows[row]?.[column] ?? null;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return isFormula ? (spec.results?.[formatCell({ row, column })] ?? null) : value;
  };
  return {
    id: `sheet-${index + 1}`,
    name: spec.name,
    visibility: spec.visibility ?? 'visible',
    protection: { isProtected: spec.isProtected ?? false, allowFormatCells: false },
    range: used,
    values: used
      ? Array.from({ length: used.bottom - used.top + 1 }, (_, r) =>
          Array.from({ length: used.right - used.left + 1 }, (_, c) =>
            valueAt(used.top + r, used.left + c),
          ),
        )
      : [],
    formulas,
    displays: Object.entries(spec.displays ?? {}).map(([address, [text, numberFormat]]) => {
      const { top: row, left: column } = requireRange(address);
      return { row, column, text, numberFormat };
    }),
    merges: spec.merges === null ? null : (spec.merges ?? []).map(requireRange),
    hiddenRows: spec.hiddenRows ?? [],
    hiddenColumns: spec.hiddenColumns ?? [],
    ownedRules: [],
  };
}

/** A Snapshot of the given sheets, the first one active. */
export function snapshotOf(...specs: readonly SheetSpec[]): Snapshot {
  const sheets = specs.map(sheetSnapshotOf);
  return {
    version: 1,
    workbookName: 'test.xlsx',
    sheets,
    activeSheetId: sheets[0]?.id ?? null,
    isReadOnly: false,
  };
}
