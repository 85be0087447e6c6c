/** Where the rows and columns of a sheet stand on the screen, in CSS pixels. */
import type { CellRange } from '../core/sheet/address';
import type { SheetView } from '../host/file/sheet-view';
import { rowOffsets } from '../pane/parts/virtual-window';

export const HEADER_HEIGHT = 24;
export const ROW_HEADER_WIDTH = 48;

const LINE_HEIGHT = 20;
/** Width of a letter on the average, and the room beside a text. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 8;
const MOST_LINES = 12;

export interface GridMetrics {
  /** `rowTops[r]` is where row r begins; one more entry for the end of the last row. */
  readonly rowTops: readonly number[];
  readonly columnLefts: readonly number[];
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

export function measureSheet(view: SheetView): GridMetrics {
  const rowTops = rowOffsets(rowHeights(view));
  const columnLefts = rowOffsets(view.columnWidths);
  return {
    rowTops,
    columnLefts,
    frozenHeight: rowTops[Math.min(view.frozen.rows, view.rowCount)]!,
    frozenWidth: columnLefts[Math.min(view.frozen.columns, view.columnCount)]!,
  };
}

/** Rows without a height of their own grow with the wrapped text in them, as Excel's do. */
function rowHeights(view: SheetView): number[] {
  const wraps = view.looks.map((look) => look.wrap);
  const isAnyWrapped = wraps.includes(true);
  const widths = isAnyWrapped ? mergedWidths(view) : new Map<string, number>();
  return view.texts.map((texts, row) => {
    const stated = view.rowHeights[row];
    if (stated !== null && stated !== undefined) return stated;
    if (!isAnyWrapped) return LINE_HEIGHT;
    const indexes = view.lookIndexes[row]!;
    let lines = 1;
    texts.forEach((text, column) => {
      if (text === '' || !wraps[indexes[column]!]) return;
      const width = widths.get(`${row} ${column}`) ?? view.columnWidths[column]!;
      lines = Math.max(lines, countLines(text, width));
    });
    return Math.min(lines, MOST_LINES) * LINE_HEIGHT;
  });
}

function mergedWidths(view: SheetView): Map<string, number> {
  const lefts = rowOffsets(view.columnWidths);
  return new Map(
    view.merges.map((merge) => [
      `${merge.top} ${merge.left}`,
      lefts[merge.right + 1]! - lefts[merge.left]!,
    ]),
  );
}

function countLines(text: string, width: number): number {
  const lettersPerLine = Math.max(1, Math.floor((width - CELL_PADDING) / LETTER_WIDTH));
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / lettersPerLine)), 0);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a range on the sheet, measured from the top left of A1. */
export function boxOf(metrics: GridMetrics, range: CellRange): Box {
  const left = metrics.columnLefts[range.left]!;
  const top = metrics.rowTops[range.top]!;
  return {
    left,
    top,
    width: metrics.columnLefts[range.right + 1]! - left,
    height: metrics.rowTops[range.bottom + 1]! - top,
  };
}
