/** A read-only sheet of any size: only the cells in view are drawn, headers and frozen rows stay. */
import { mergeClasses } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { columnLetters, type CellPosition, type CellRange } from '../core/sheet/address';
import type { SheetView } from '../host/file/sheet-view';
import { useViewport } from '../pane/parts/use-viewport';
import { scrollTopFor } from '../pane/parts/virtual-window';
import { indexCells } from './grid-cells';
import { cellAfterKey } from './grid-keys';
import { GridLayer, cellId, type GridSheet } from './grid-layer';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, measureSheet, type GridMetrics } from './grid-metrics';
import { useGridStyles, type GridStyles } from './grid-styles';
import { gridWindow, isSameWindow, type GridWindow } from './grid-window';

export interface SheetGridProps {
  readonly view: SheetView;
  readonly label: string;
  /** The cell that the keys move from. */
  readonly selected: CellPosition;
  /** Everything that is selected, that cell included. */
  readonly range: CellRange;
  readonly notes: ReadonlyMap<string, string>;
  readonly onSelect: (cell: CellPosition) => void;
}

const PAGE_ROWS = 20;

export function SheetGrid(props: SheetGridProps) {
  const { view, label, selected, range, notes, onSelect } = props;
  const styles = useGridStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const metrics = useMemo(() => measureSheet(view), [view]);
  const cells = useMemo(() => indexCells(view), [view]);
  const sheet = useMemo(
    (): GridSheet => ({ id, view, metrics, cells, notes, styles }),
    [id, view, metrics, cells, notes, styles],
  );
  const head = cells.headOf(selected);
  const [shown, onScroll] = useShownWindow(box, metrics);
  useKeptInView(box, metrics, head);

  const onKeyDown = (event: KeyboardEvent) => {
    const { rowCount, columnCount } = view;
    const size = { rowCount, columnCount, pageRows: PAGE_ROWS };
    const next = cellAfterKey(selected, event.key, event.ctrlKey || event.metaKey, size);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };
  const onClick = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (cell)
      onSelect({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) });
  };
  return (
    <div
      ref={box}
      className={styles.grid}
      role="grid"
      aria-label={label}
      aria-readonly="true"
      aria-rowcount={view.rowCount + 1}
      aria-colcount={view.columnCount + 1}
      aria-activedescendant={cellId(id, head)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={onScroll}
    >
      <GridTop sheet={sheet} shown={shown} selected={head} range={range} />
      <GridBody sheet={sheet} shown={shown} selected={head} range={range} />
    </div>
  );
}

/** The window in view, and what to do when the box scrolls. */
function useShownWindow(
  box: React.RefObject<HTMLDivElement | null>,
  metrics: GridMetrics,
): [GridWindow, () => void] {
  const viewport = useViewport(box);
  const [place, setPlace] = useState({ top: 0, left: 0 });
  const current = useMemo(
    () => gridWindow(metrics, { ...place, ...viewport }),
    [metrics, place, viewport],
  );
  const onScroll = () => {
    const { scrollTop: top, scrollLeft: left } = box.current!;
    const next = gridWindow(metrics, { top, left, ...viewport });
    if (!isSameWindow(next, current)) setPlace({ top, left });
  };
  return [current, onScroll];
}

/** Scrolls as little as needed whenever another cell is selected. */
function useKeptInView(
  box: React.RefObject<HTMLDivElement | null>,
  metrics: GridMetrics,
  { row, column }: CellPosition,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const { rowTops, columnLefts, frozenHeight, frozenWidth } = metrics;
    if (rowTops[row + 1] === undefined || columnLefts[column + 1] === undefined) return;
    if (rowTops[row]! >= frozenHeight) {
      const height = element.clientHeight - HEADER_HEIGHT - frozenHeight;
      const from = element.scrollTop + frozenHeight;
      element.scrollTop = scrollTopFor(rowTops, row, from, height) - frozenHeight;
    }
    if (columnLefts[column]! >= frozenWidth) {
      const width = element.clientWidth - ROW_HEADER_WIDTH - frozenWidth;
      const from = element.scrollLeft + frozenWidth;
      element.scrollLeft = scrollTopFor(columnLefts, column, from, width) - frozenWidth;
    }
  }, [box, metrics, row, column]);
}

interface PartProps {
  readonly sheet: GridSheet;
  readonly shown: GridWindow;
  readonly selected: CellPosition;
  readonly range: CellRange;
}

/** Column letters and frozen rows; they scroll sideways only. */
function GridTop({ sheet, shown, selected, range }: PartProps) {
  const { view, metrics, styles } = sheet;
  const { rows, columns } = view.frozen;
  const { frozenHeight, frozenWidth, columnLefts } = metrics;
  const width = ROW_HEADER_WIDTH + columnLefts[view.columnCount]!;
  const firstColumn = Math.max(shown.firstColumn, columns);
  const frozen = { firstRow: 0, endRow: rows, originTop: -HEADER_HEIGHT, selected, range };
  return (
    <div className={styles.top} style={{ width, height: HEADER_HEIGHT + frozenHeight }}>
      <div className={styles.corner} style={{ width: ROW_HEADER_WIDTH + frozenWidth }}>
        <ColumnHeaders sheet={sheet} first={0} end={columns} current={selected.column} />
        <RowHeaders
          sheet={sheet}
          first={0}
          end={rows}
          top={-HEADER_HEIGHT}
          current={selected.row}
        />
        <GridLayer
          sheet={sheet}
          {...frozen}
          firstColumn={0}
          endColumn={columns}
          originLeft={-ROW_HEADER_WIDTH}
        />
      </div>
      <ColumnHeaders
        sheet={sheet}
        first={firstColumn}
        end={shown.endColumn}
        current={selected.column}
      />
      <GridLayer
        sheet={sheet}
        {...frozen}
        firstColumn={firstColumn}
        endColumn={shown.endColumn}
        originLeft={-ROW_HEADER_WIDTH}
      />
    </div>
  );
}

/** Row numbers and frozen columns, which scroll up and down only, and the cells themselves. */
function GridBody({ sheet, shown, selected, range }: PartProps) {
  const { view, metrics, styles } = sheet;
  const { rows, columns } = view.frozen;
  const { frozenHeight, frozenWidth, rowTops, columnLefts } = metrics;
  const size = {
    width: ROW_HEADER_WIDTH + columnLefts[view.columnCount]!,
    height: rowTops[view.rowCount]! - frozenHeight,
  };
  const firstRow = Math.max(shown.firstRow, rows);
  const block = {
    firstRow,
    endRow: shown.endRow,
    originTop: frozenHeight,
    originLeft: -ROW_HEADER_WIDTH,
    selected,
    range,
  };
  return (
    <div className={styles.body} style={size}>
      <div className={styles.side} style={{ width: ROW_HEADER_WIDTH + frozenWidth }}>
        <RowHeaders
          sheet={sheet}
          first={firstRow}
          end={shown.endRow}
          top={frozenHeight}
          current={selected.row}
        />
        <GridLayer sheet={sheet} {...block} firstColumn={0} endColumn={columns} />
      </div>
      <GridLayer
        sheet={sheet}
        {...block}
        firstColumn={Math.max(shown.firstColumn, columns)}
        endColumn={shown.endColumn}
      />
    </div>
  );
}

interface HeadersProps {
  readonly sheet: GridSheet;
  readonly first: number;
  readonly end: number;
  readonly current: number;
}

function headerClass(styles: GridStyles, isCurrent: boolean): string {
  return mergeClasses(styles.header, isCurrent && styles.currentHeader);
}

function ColumnHeaders({ sheet, first, end, current }: HeadersProps) {
  const { styles, metrics, view } = sheet;
  const headers = [];
  for (let column = first; column < end; column += 1) {
    const width = view.columnWidths[column]!;
    if (width === 0) continue;
    headers.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={headerClass(styles, column === current)}
        style={{ left: ROW_HEADER_WIDTH + metrics.columnLefts[column]!, top: 0, width }}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  if (headers.length === 0) return null;
  return (
    <div role="row" aria-rowindex={1}>
      {headers}
    </div>
  );
}

function RowHeaders({ sheet, first, end, top, current }: HeadersProps & { readonly top: number }) {
  const { styles, metrics, view } = sheet;
  const headers = [];
  for (let row = first; row < end; row += 1) {
    if (view.rowHeights[row] === 0) continue;
    const begin = metrics.rowTops[row]!;
    const height = metrics.rowTops[row + 1]! - begin;
    headers.push(
      <div
        key={row}
        role="presentation"
        className={headerClass(styles, row === current)}
        style={{ left: 0, top: begin - top, width: ROW_HEADER_WIDTH, height }}
      >
        {row + 1}
      </div>,
    );
  }
  return headers;
}
