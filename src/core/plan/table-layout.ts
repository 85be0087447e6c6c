/**
 * Result lines of a table: columns right of a matrix, rows below a transposed one. Everything
 * that writes results speaks of lines and of the position of a unit along them.
 */
import type { FrameworkNode, ScoreTable } from '../scorebook';
import { rangeIntersection, type CellPosition, type CellRange } from '../sheet/address';
import { isBlankContent, type SheetIndex } from './sheet-index';

export interface TableLayout {
  readonly index: SheetIndex;
  readonly isTransposed: boolean;
  /** Row (matrix) or column (transposed) of each unit. */
  readonly positions: readonly number[];
  /** Row or column of the headers of result lines. */
  readonly headerPosition: number;
  readonly area: CellRange;
  /** Lines that hold scores of indicators: no result is ever written there. */
  readonly leafLines: ReadonlySet<number>;
}

/** Null for a table without leaves, since nothing in it is scored. */
export function layOutTable(table: ScoreTable, index: SheetIndex): TableLayout | null {
  const isHere = (node: FrameworkNode): boolean => node.sheetId === undefined;
  const nodes = table.nodes.flatMap((node, i) => (isHere(node) ? [i] : []));
  const leaves = nodes.filter((i) => table.nodes[i]!.children.length === 0);
  const placed = leaves[0] ?? nodes[0];
  const firstNode = table.nodes[0];
  if (placed === undefined || !firstNode) return null;
  const isTransposed = table.shape === 'transposed';
  return {
    index,
    isTransposed,
    positions: table.units.map((unit) => {
      const cell = unit.cellOf(placed);
      return isTransposed ? cell.column : cell.row;
    }),
    headerPosition: isTransposed ? firstNode.cell.column : table.headerRow,
    area: table.areas[0]!.range,
    leafLines: new Set(
      table.units.slice(0, 1).flatMap((unit) =>
        leaves.map((node) => {
          const cell = unit.cellOf(node);
          return isTransposed ? cell.row : cell.column;
        }),
      ),
    ),
  };
}

/** Which way result lines run. */
export type LineDirection = Pick<TableLayout, 'isTransposed'>;

export function cellOnLine(layout: LineDirection, line: number, position: number): CellPosition {
  return layout.isTransposed ? { row: line, column: position } : { row: position, column: line };
}

export function headerOfLine(layout: TableLayout, line: number): CellPosition {
  return cellOnLine(layout, line, layout.headerPosition);
}

/** The cells of a line between two positions. */
export function rangeOnLine(
  layout: LineDirection,
  line: number,
  first: number,
  last: number,
): CellRange {
  const start = cellOnLine(layout, line, first);
  const end = cellOnLine(layout, line, last);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Unbroken runs of positions, each ascending. */
export function runsOf(positions: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 >= position) run.last = position;
    else runs.push({ first: position, last: position });
  }
  return runs;
}

/** The line whose header says exactly this, or null. */
export function findLine(layout: TableLayout, header: string): number | null {
  const used = layout.index.sheet.range;
  if (!used) return null;
  const first = layout.isTransposed ? layout.area.top : layout.area.left;
  const last = layout.isTransposed ? used.bottom : used.right;
  for (let line = first; line <= last; line += 1) {
    const text = layout.index.valueAt(headerOfLine(layout, line));
    if (typeof text === 'string' && text.normalize('NFC').trim() === header) return line;
  }
  return null;
}

/**
 * The first line outside the area that is empty beside header and body and not taken yet; it
 * is taken from then on.
 */
export function takeEmptyLine(layout: TableLayout, taken: CellRange[]): number {
  const { area, headerPosition, isTransposed } = layout;
  const first = Math.min(isTransposed ? area.left : area.top, headerPosition);
  const last = isTransposed ? area.right : area.bottom;
  let line = (isTransposed ? area.bottom : area.right) + 1;
  for (; ; line += 1) {
    const range = rangeOnLine(layout, line, first, last);
    if (!isEmpty(layout.index, range) || taken.some((other) => rangeIntersection(other, range))) {
      continue;
    }
    taken.push(range);
    return line;
  }
}

function isEmpty(index: SheetIndex, range: CellRange): boolean {
  const { sheet } = index;
  if (sheet.merges?.some((merge) => rangeIntersection(merge, range))) return false;
  const used = sheet.range && rangeIntersection(sheet.range, range);
  if (!used) return true;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (!isBlankContent(index.contentAt({ row, column }))) return false;
    }
  }
  return true;
}
