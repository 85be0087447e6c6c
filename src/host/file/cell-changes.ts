/** What a Plan's blocks mean for the cells of one sheet part. */
import type { PlanBlock, PlanFormat } from '../../core/plan/plan';
import { cellXml } from './cell-xml';
import { formulaTexts } from './sheet-formulas';
import { defaultStyleAt } from './sheet-layout';
import { sharedGroupOf, type FileCell, type SheetPart } from './sheet-part';
import type { CellChange, CellChanges } from './sheet-patch';
import type { LookChange, StyleSheet } from './style-sheet';
import { formatCell } from '../../core/sheet/address';
import { prefixOf } from './xml';

/** Finds the cells that the file has, by row and column. */
function cellFinder(sheet: SheetPart): (row: number, column: number) => FileCell | null {
  const rows = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  return (row, column) => rows.get(row)?.find((cell) => cell.column === column) ?? null;
}

export function collectChanges(
  sheet: SheetPart,
  blocks: readonly PlanBlock[],
  styles: StyleSheet,
): CellChanges {
  const rows = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  const cellAt = cellFinder(sheet);
  const defaultStyle = defaultStyleAt(sheet);
  const changes = new Map<number, Map<number, CellChange>>();
  const changeCell = (block: PlanBlock, r: number, c: number): void => {
    const [row, column] = [block.range.top + r, block.range.left + c];
    const content = block.cells[r]?.[c] ?? null;
    const former = block.formerCells ? (block.formerCells[r]?.[c] ?? '') : null;
    const look = lookAt(block.format, r, c);
    if (!content && !look && former === null) return;
    const columns = changes.get(row) ?? new Map<number, CellChange>();
    const earlier = columns.get(column);
    const old = earlier ? earlier.old : cellAt(row, column);
    const isNew = !old && !earlier;
    const neighbour = isNew && content ? lastBefore(rows.get(row), column) : null;
    const base = earlier?.style ?? old?.style ?? neighbour?.style ?? defaultStyle(row, column);
    // A neighbour lends its font, fill and lines; what its numbers look like is its own affair.
    const wanted = neighbour ? { numberFormat: 'General', ...look } : look;
    const style = wanted ? styles.formatLike(base, wanted) : base;
    changes.set(row, columns);
    columns.set(column, { content: content ?? earlier?.content ?? null, style, old, former });
  };
  for (const block of blocks) {
    block.cells.forEach((cells, r) => cells.forEach((_, c) => changeCell(block, r, c)));
  }
  return changes;
}

/**
 * The cells of a block as the file has them, for an undo that brings back what no Plan can say:
 * rich text, and looks made of themes and borders. Null where there is none.
 */
export function formerCells(sheet: SheetPart, block: PlanBlock): (string | null)[][] {
  const cellAt = cellFinder(sheet);
  const formulaOf = formulaTexts(sheet);
  const prefix = prefixOf(sheet.text, sheet.sheetData);
  return block.cells.map((cells, r) =>
    cells.map((_, c) => {
      const cell = cellAt(block.range.top + r, block.range.left + c);
      if (!cell) return null;
      if (sharedGroupOf(cell) === null) return sheet.text.slice(cell.start, cell.end);
      const formula = `=${formulaOf(cell)}`;
      const { value } = cell;
      return cellXml(prefix, formatCell(cell), cell.style, { kind: 'formula', formula, value });
    }),
  );
}

function lastBefore(cells: readonly FileCell[] | undefined, column: number): FileCell | null {
  return cells?.filter((cell) => cell.column < column).at(-1) ?? null;
}

function lookAt(format: PlanFormat | null, r: number, c: number): LookChange | null {
  if (!format) return null;
  const { numberFormat, ...look } = format;
  if (numberFormat === undefined) return look;
  const ofCell = typeof numberFormat === 'string' ? numberFormat : numberFormat[r]?.[c];
  return ofCell === undefined ? look : { ...look, numberFormat: ofCell };
}
