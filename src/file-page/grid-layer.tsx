/** The cells of a block of rows and columns, placed from the block's own top left corner. */
import { memo } from 'react';
import {
  formatCell,
  rangeCellCount,
  rangeIntersection,
  type CellPosition,
  type CellRange,
} from '../core/sheet/address';
import type { SheetView } from '../host/file/sheet-view';
import { flowEnd, type GridCells } from './grid-cells';
import { GridCell } from './grid-cell';
import { boxOf, type GridMetrics } from './grid-metrics';
import type { GridStyles } from './grid-styles';

export interface GridSheet {
  readonly id: string;
  readonly view: SheetView;
  readonly metrics: GridMetrics;
  readonly cells: GridCells;
  /** What a cell is marked for, by A1 address. */
  readonly notes: ReadonlyMap<string, string>;
  readonly styles: GridStyles;
}

interface GridLayerProps {
  readonly sheet: GridSheet;
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  /** Where the block begins on the sheet. */
  readonly originTop: number;
  readonly originLeft: number;
  readonly selected: CellPosition | null;
  /** The selected range; drawn where it is more than a cell. */
  readonly range: CellRange;
}

export function cellId(gridId: string, cell: CellPosition): string {
  return `${gridId}-${formatCell(cell)}`;
}

export const GridLayer = memo(function GridLayer(props: GridLayerProps) {
  const { sheet, firstRow, endRow, selected } = props;
  const rows = [];
  for (let row = firstRow; row < endRow; row += 1) {
    if (sheet.view.rowHeights[row] === 0) continue;
    const selectedColumn = selected?.row === row ? selected.column : null;
    const cells = drawRow({ ...props, row, selectedColumn });
    // Merged areas may cover a whole row; an empty row would tell a screen reader nothing.
    if (cells.length === 0) continue;
    rows.push(
      <div key={row} role="row" aria-rowindex={row + 2} className={sheet.styles.row}>
        {cells}
      </div>,
    );
  }
  return (
    <>
      {rows}
      <RangeFrame {...props} />
    </>
  );
});

/** A frame around the part of the selected range that this block shows. */
function RangeFrame(props: GridLayerProps) {
  const { sheet, firstRow, endRow, firstColumn, endColumn, originTop, originLeft, range } = props;
  if (rangeCellCount(range) === 1) return null;
  const block = { top: firstRow, left: firstColumn, bottom: endRow - 1, right: endColumn - 1 };
  const part = rangeIntersection(range, block);
  if (!part) return null;
  const { top, left, ...size } = boxOf(sheet.metrics, part);
  return (
    <div
      aria-hidden="true"
      data-range
      className={sheet.styles.range}
      style={{ ...size, top: top - originTop, left: left - originLeft }}
    />
  );
}

interface RowProps extends Omit<GridLayerProps, 'selected' | 'range' | 'firstRow' | 'endRow'> {
  readonly row: number;
  readonly selectedColumn: number | null;
}

function drawRow(props: RowProps) {
  const { sheet, row, firstColumn, endColumn } = props;
  const cells = [];
  for (let column = firstColumn; column < endColumn; column += 1) {
    const cell = drawCell(props, row, column);
    if (cell) cells.push(cell);
  }
  // A merged area that begins left of the block is drawn with it, or its text would be lost.
  for (const merge of sheet.view.merges) {
    if (merge.top === row && merge.left < firstColumn && merge.right >= firstColumn) {
      const cell = drawCell(props, row, merge.left);
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

function drawCell(props: RowProps, row: number, column: number) {
  const { sheet, originTop, originLeft, selectedColumn } = props;
  const { view, metrics, cells } = sheet;
  const area = cells.areaOf(row, column);
  if (!area || view.columnWidths[column] === 0) return null;
  const end = area.left === area.right ? flowEnd(view, cells, row, column) : area.right;
  const box = boxOf(metrics, { ...area, right: end });
  return (
    <GridCell
      key={column}
      id={selectedColumn === column ? cellId(sheet.id, { row, column }) : undefined}
      styles={sheet.styles}
      box={{ ...box, top: box.top - originTop, left: box.left - originLeft }}
      area={area}
      text={view.texts[row]![column]!}
      look={view.looks[view.lookIndexes[row]![column]!]}
      isNumber={view.isNumber[row]![column]!}
      isFlowing={end > area.right}
      isSelected={selectedColumn === column}
      mark={cells.markAt(row, column)}
      note={sheet.notes.get(formatCell({ row, column })) ?? null}
    />
  );
}
