/** Which rows and columns of a sheet are drawn, in steps, so that few scroll events redraw. */
import { rowAt } from '../pane/parts/virtual-window';
import type { GridMetrics } from './grid-metrics';

export interface GridWindow {
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

export interface ScrollPlace {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const ROW_STEP = 16;
const COLUMN_STEP = 6;

/** The cells in view below and right of the frozen ones, rounded outwards to whole steps. */
export function gridWindow(metrics: GridMetrics, place: ScrollPlace): GridWindow {
  const { rowTops, columnLefts, frozenHeight, frozenWidth } = metrics;
  const rows = span(rowTops, place.top + frozenHeight, place.height, ROW_STEP);
  const columns = span(columnLefts, place.left + frozenWidth, place.width, COLUMN_STEP);
  return {
    firstRow: rows.first,
    endRow: rows.end,
    firstColumn: columns.first,
    endColumn: columns.end,
  };
}

function span(offsets: readonly number[], from: number, size: number, step: number) {
  const count = offsets.length - 1;
  if (count <= 0) return { first: 0, end: 0 };
  return {
    first: Math.floor(rowAt(offsets, from) / step) * step,
    end: Math.min(count, Math.ceil((rowAt(offsets, from + size) + 1) / step) * step),
  };
}

export function isSameWindow(a: GridWindow, b: GridWindow): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.endRow === b.endRow &&
    a.firstColumn === b.firstColumn &&
    a.endColumn === b.endColumn
  );
}
