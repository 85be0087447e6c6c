import { flowEnd, indexCells } from '../../src/file-page/grid-cells';
import { cellAfterKey } from '../../src/file-page/grid-keys';
import { boxOf, measureSheet } from '../../src/file-page/grid-metrics';
import { gridWindow } from '../../src/file-page/grid-window';
import { PLAIN_LOOK, sheetViewOf } from './sheet-view-of';

const MARK = { fill: '#FFE699', fontColor: '#5C3A00', bold: true, cells: [{ row: 0, column: 1 }] };

describe('indexCells', () => {
  const merge = { top: 0, left: 0, bottom: 1, right: 1 };
  const cells = indexCells(
    sheetViewOf(
      [
        ['Tên', '', ''],
        ['', '', ''],
      ],
      { merges: [merge] },
    ),
  );

  it('draws a merged area over its first cell and not over the others', () => {
    expect(cells.areaOf(0, 0)).toEqual(merge);
    expect(cells.areaOf(1, 1)).toBeNull();
  });

  it('draws a plain cell over itself', () => {
    expect(cells.areaOf(1, 2)).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
  });

  it('takes a selection inside a merged area to its first cell', () => {
    expect(cells.headOf({ row: 1, column: 1 })).toEqual({ row: 0, column: 0 });
  });

  it('knows the marked cells', () => {
    const marked = indexCells(sheetViewOf([['9', '']], { marks: [MARK] }));
    expect([marked.markAt(0, 0), marked.markAt(0, 1)]).toEqual([null, MARK]);
  });
});

describe('flowEnd', () => {
  const endOf = (texts: string[], change = {}) => {
    const view = sheetViewOf([texts], change);
    return flowEnd(view, indexCells(view), 0, 0);
  };

  it('lets a long text run over empty cells up to the next text', () => {
    expect(endOf(['Bộ chỉ số', '', '', 'x'])).toBe(2);
  });

  it('keeps numbers in their cell', () => {
    expect(endOf(['12', '', ''])).toBe(0);
  });

  it('keeps wrapped text in its cell', () => {
    expect(endOf(['Bộ chỉ số', ''], { looks: [{ ...PLAIN_LOOK, wrap: true }] })).toBe(0);
  });

  it('does not run over a mark', () => {
    expect(endOf(['Bộ chỉ số', ''], { marks: [MARK] })).toBe(0);
  });
});

describe('measureSheet', () => {
  it('grows a row with its wrapped text', () => {
    const view = sheetViewOf([['một hai ba bốn năm sáu'], ['x']], {
      looks: [{ ...PLAIN_LOOK, wrap: true }],
    });
    expect(measureSheet(view).rowTops).toEqual([0, 40, 60]);
  });

  it('takes the heights and widths that the file states, hidden ones as nothing', () => {
    const view = sheetViewOf(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      {
        rowHeights: [30, 0],
        columnWidths: [0, 80],
      },
    );
    const metrics = measureSheet(view);
    expect([metrics.rowTops, metrics.columnLefts]).toEqual([
      [0, 30, 30],
      [0, 0, 80],
    ]);
  });

  it('measures what is frozen', () => {
    const view = sheetViewOf(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      { frozen: { rows: 1, columns: 1 } },
    );
    expect(measureSheet(view)).toMatchObject({ frozenHeight: 20, frozenWidth: 100 });
  });
});

describe('boxOf', () => {
  it('covers every cell of an area', () => {
    const metrics = measureSheet(
      sheetViewOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    expect(boxOf(metrics, { top: 0, left: 1, bottom: 1, right: 1 })).toEqual({
      left: 100,
      top: 0,
      width: 100,
      height: 40,
    });
  });
});

describe('gridWindow', () => {
  it('draws a screenful of a sheet of 3,321 × 60 cells, wherever it is scrolled to', () => {
    const row = Array.from({ length: 60 }, () => '9');
    const metrics = measureSheet(sheetViewOf(Array.from({ length: 3321 }, () => row)));
    const place = { top: 40_000, left: 3000, width: 1000, height: 600 };
    const { firstRow, endRow, firstColumn, endColumn } = gridWindow(metrics, place);
    expect(firstRow).toBeLessThanOrEqual(2000);
    expect(endRow).toBeGreaterThanOrEqual(2030);
    expect(firstColumn).toBeLessThanOrEqual(30);
    expect(endColumn).toBeGreaterThanOrEqual(40);
    expect((endRow - firstRow) * (endColumn - firstColumn)).toBeLessThan(1500);
  });
});

describe('cellAfterKey', () => {
  const size = { rowCount: 100, columnCount: 5, pageRows: 20 };
  it.each([
    ['ArrowDown', false, 11, 2],
    ['ArrowUp', false, 9, 2],
    ['ArrowRight', false, 10, 3],
    ['ArrowLeft', false, 10, 1],
    ['PageDown', false, 30, 2],
    ['PageUp', false, 0, 2],
    ['Home', false, 10, 0],
    ['Home', true, 0, 0],
    ['End', false, 10, 4],
    ['End', true, 99, 4],
  ])(
    '%s (control: %s) goes from row 10, column 2 to row %d, column %d',
    (key, isControl, row, column) => {
      expect(cellAfterKey({ row: 10, column: 2 }, key, isControl, size)).toEqual({ row, column });
    },
  );

  it('leaves other keys alone', () => {
    expect(cellAfterKey({ row: 0, column: 0 }, 'a', false, size)).toBeNull();
  });
});
