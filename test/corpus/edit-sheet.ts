/** Edits a Snapshot as a person edits a sheet; every edit gives a new Snapshot. */
import type { CellRange } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/sheet/snapshot';

/** An edit of one sheet that has content. */
export type SheetEdit = (sheet: SheetSnapshot & { readonly range: CellRange }) => SheetSnapshot;

export function editSheet(snapshot: Snapshot, sheetId: string, edit: SheetEdit): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.id === sheetId && sheet.range !== null ? edit({ ...sheet, range: sheet.range }) : sheet,
  );
  return { ...snapshot, sheets };
}

export function editEverySheet(snapshot: Snapshot, edit: SheetEdit): Snapshot {
  return snapshot.sheets.reduce((edited, { id }) => editSheet(edited, id, edit), snapshot);
}

export function withValues(
  sheet: SheetSnapshot,
  change: (value: CellValue, row: number, column: number) => CellValue,
): SheetSnapshot {
  const { range } = sheet;
  if (!range) return sheet;
  const values = sheet.values.map((cells, r) =>
    cells.map((value, c) => change(value, range.top + r, range.left + c)),
  );
  return { ...sheet, values };
}

export function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: CellValue,
): SheetSnapshot {
  const formulas = sheet.formulas.filter((cell) => cell.row !== row || cell.column !== column);
  const edited = withValues(sheet, (old, r, c) => (r === row && c === column ? value : old));
  return { ...edited, formulas };
}

/** Where rows and columns go; null when they are deleted. */
interface Moves {
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
}

function moveRange({ row, column }: Moves, range: CellRange): CellRange[] {
  const [top, bottom] = [row(range.top), row(range.bottom)];
  const [left, right] = [column(range.left), column(range.right)];
  if (top === null || bottom === null || left === null || right === null) return [];
  return [{ top, left, bottom, right }];
}

function moveCells<Cell extends { readonly row: number; readonly column: number }>(
  { row, column }: Moves,
  cells: readonly Cell[],
): Cell[] {
  return cells.flatMap((cell) => {
    const at = { row: row(cell.row), column: column(cell.column) };
    return at.row === null || at.column === null
      ? []
      : [{ ...cell, row: at.row, column: at.column }];
  });
}

function moveAll(sheet: SheetSnapshot, moves: Moves): SheetSnapshot {
  return {
    ...sheet,
    formulas: moveCells(moves, sheet.formulas),
    displays: moveCells(moves, sheet.displays),
    merges: sheet.merges && sheet.merges.flatMap((merge) => moveRange(moves, merge)),
    hiddenRows: sheet.hiddenRows.flatMap((row) => moves.row(row) ?? []),
    hiddenColumns: sheet.hiddenColumns.flatMap((column) => moves.column(column) ?? []),
  };
}

const stay = (at: number): number => at;
const openAt =
  (place: number, count: number) =>
  (at: number): number =>
    at >= place ? at + count : at;
const closeAt =
  (place: number) =>
  (at: number): number | null =>
    at === place ? null : at > place ? at - 1 : at;

/** Inserts rows above `place`, the first of them with the given cells by column. */
export function insertRows(
  place: number,
  count: number,
  cells: ReadonlyMap<number, CellValue> = new Map(),
): SheetEdit {
  return (sheet) => {
    const { range } = sheet;
    const moved = moveAll(sheet, { row: openAt(place, count), column: stay });
    if (place <= range.top) {
      return {
        ...moved,
        range: { ...range, top: range.top + count, bottom: range.bottom + count },
      };
    }
    const width = range.right - range.left + 1;
    const filled = Array.from({ length: width }, (_, c) => cells.get(range.left + c) ?? null);
    const blank = filled.map(() => null);
    const rows = Array.from({ length: count }, (_, at) => (at === 0 ? filled : blank));
    const at = place - range.top;
    const values = [...sheet.values.slice(0, at), ...rows, ...sheet.values.slice(at)];
    return { ...moved, values, range: { ...range, bottom: range.bottom + count } };
  };
}

export function insertColumnsAtLeft(count: number): SheetEdit {
  return (sheet) => ({
    ...moveAll(sheet, { row: stay, column: openAt(0, count) }),
    range: {
      ...sheet.range,
      left: sheet.range.left + count,
      right: sheet.range.right + count,
    },
  });
}

export function deleteRow(place: number): SheetEdit {
  return (sheet) => {
    const { range } = sheet;
    if (range.top === range.bottom) return sheet;
    const values = sheet.values.filter((_, r) => range.top + r !== place);
    const moved = moveAll(sheet, { row: closeAt(place), column: stay });
    return { ...moved, values, range: { ...range, bottom: range.bottom - 1 } };
  };
}

export function deleteColumn(place: number): SheetEdit {
  return (sheet) => {
    const { range } = sheet;
    if (range.left === range.right) return sheet;
    const values = sheet.values.map((cells) => cells.filter((_, c) => range.left + c !== place));
    const moved = moveAll(sheet, { row: stay, column: closeAt(place) });
    return { ...moved, values, range: { ...range, right: range.right - 1 } };
  };
}
