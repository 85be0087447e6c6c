/** One sheet while a Plan is applied to it: cells that can be changed, and the Snapshot they make. */
import type { CellRange } from '../sheet/address';
import type {
  CellValue,
  DisplayCell,
  FormulaCell,
  OwnedRule,
  SheetSnapshot,
} from '../sheet/snapshot';
import type { CellContent, PlanCell } from './plan';

/** Cells by row and column; rows and columns that never held anything are absent. */
type Grid<T> = Map<number, Map<number, T>>;

export interface SheetDraft {
  readonly source: SheetSnapshot;
  readonly values: Grid<CellValue>;
  readonly formulas: Grid<string>;
  readonly displays: Grid<DisplayCell>;
  rules: OwnedRule[];
}

export function draftSheet(sheet: SheetSnapshot): SheetDraft {
  const draft: SheetDraft = {
    source: sheet,
    values: new Map(),
    formulas: new Map(),
    displays: new Map(),
    rules: [...sheet.ownedRules],
  };
  const top = sheet.range?.top ?? 0;
  const left = sheet.range?.left ?? 0;
  sheet.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) put(draft.values, top + row, left + column, value);
    }),
  );
  for (const { row, column, formula } of sheet.formulas) put(draft.formulas, row, column, formula);
  for (const display of sheet.displays) put(draft.displays, display.row, display.column, display);
  return draft;
}

/** The draft of a sheet that is being added. */
export function draftNewSheet(id: string, name: string): SheetDraft {
  return draftSheet({
    id,
    name,
    visibility: 'visible',
    protection: { isProtected: false, allowFormatCells: false },
    range: null,
    values: [],
    formulas: [],
    displays: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ownedRules: [],
  });
}

export function contentInDraft(draft: SheetDraft, row: number, column: number): CellContent {
  const formula = take(draft.formulas, row, column);
  if (formula !== undefined) return { kind: 'formula', formula };
  return { kind: 'value', value: take(draft.values, row, column) ?? null };
}

export function writeToDraft(draft: SheetDraft, row: number, column: number, cell: PlanCell): void {
  remove(draft.formulas, row, column);
  remove(draft.values, row, column);
  const display = take(draft.displays, row, column);
  if (display) put(draft.displays, row, column, { ...display, text: null });
  if (cell.kind === 'formula') put(draft.formulas, row, column, cell.formula);
  const value = valueOfPlanCell(cell);
  if (value !== null) put(draft.values, row, column, value);
}

/** `General` is the format of a cell that nobody formatted. */
export function formatInDraft(
  draft: SheetDraft,
  row: number,
  column: number,
  numberFormat: string,
): void {
  const text = take(draft.displays, row, column)?.text ?? null;
  if (numberFormat === 'General' && text === null) remove(draft.displays, row, column);
  else put(draft.displays, row, column, { row, column, text, numberFormat });
}

/** The sheet as it is now; its range is the smallest that holds every cell with content. */
export function snapshotOfDraft(draft: SheetDraft): SheetSnapshot {
  const range = contentRange(draft);
  return {
    ...draft.source,
    range,
    values: range ? rectangleOf(draft.values, range) : [],
    formulas: cellsOf(draft.formulas).map(([row, column, formula]): FormulaCell => ({
      row,
      column,
      formula,
    })),
    displays: cellsOf(draft.displays).map(([, , display]) => display),
    ownedRules: draft.rules,
  };
}

/** What a cell shows to formulas once it is written; null for an empty one. */
export function valueOfPlanCell(cell: PlanCell): CellValue {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return cell.text;
    case 'formula':
    case 'number':
    case 'boolean':
      return cell.value;
  }
}

function contentRange(draft: SheetDraft): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const grid of [draft.values, draft.formulas]) {
    for (const [row, cells] of grid) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of cells.keys()) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function rectangleOf(values: Grid<CellValue>, range: CellRange): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: CellValue[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(take(values, row, column) ?? null);
    }
    rows.push(cells);
  }
  return rows;
}

/** In reading order. */
function cellsOf<T>(grid: Grid<T>): [number, number, T][] {
  return [...grid]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, item]): [number, number, T] => [row, column, item]),
    );
}

function take<T>(grid: Grid<T>, row: number, column: number): T | undefined {
  return grid.get(row)?.get(column);
}

function put<T>(grid: Grid<T>, row: number, column: number, item: T): void {
  const cells = grid.get(row) ?? new Map<number, T>();
  if (cells.size === 0) grid.set(row, cells);
  cells.set(column, item);
}

function remove<T>(grid: Grid<T>, row: number, column: number): void {
  const cells = grid.get(row);
  cells?.delete(column);
  if (cells?.size === 0) grid.delete(row);
}
