import {
  rangeIntersection,
  type CellPosition,
  type CellRange,
} from '../../../src/core/sheet/address';
import { hasContent, isErrorValue, type Cell } from '../model/cell';
import { WHOLE_SHEET } from '../model/areas';
import { notEmulated } from '../wire/host-error';
import { positionsIn } from './cells';
import type { RangeObject } from './range';

function isOfValueKind({ value }: Cell, kind: unknown): boolean {
  const kinds = typeof kind === 'string' ? kind : 'All';
  if (kinds === 'All') return true;
  if (typeof value === 'number') return kinds.includes('Number');
  if (typeof value === 'boolean') return kinds.includes('Logical');
  return isErrorValue(value) ? kinds.includes('Error') : kinds.includes('Text');
}

function predicate(cellType: unknown, valueKind: unknown): (cell: Cell) => boolean {
  switch (cellType) {
    case 'Formulas':
      return (cell) => cell.formula !== null && isOfValueKind(cell, valueKind);
    case 'Constants':
      return (cell) =>
        cell.formula === null && cell.value !== null && isOfValueKind(cell, valueKind);
    case 'Blanks':
      return (cell) => !hasContent(cell);
    default:
      throw notEmulated('Range', `GetSpecialCells(${String(cellType)})`);
  }
}

/** Rectangles that hold exactly the given cells: runs of a row, grown down while they match. */
function toRectangles(cells: readonly CellPosition[]): CellRange[] {
  const runs: { -readonly [key in keyof CellRange]: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const areas: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      open.set(key, run);
      areas.push(run);
    }
  }
  return areas;
}

/** The cells of a kind inside the used range, as Excel's "Go to special" finds them. */
export function findSpecialCells(
  target: RangeObject,
  cellType: unknown,
  valueKind: unknown,
): CellRange[] {
  const isWanted = predicate(cellType, valueKind);
  const used = target.sheet.usedRange(WHOLE_SHEET, false);
  const within = used && rangeIntersection(used, target.range);
  if (!within) return [];
  const cells = [...positionsIn(within)].filter(({ row, column }) =>
    isWanted(target.sheet.cellAt(row, column)),
  );
  return toRectangles(cells);
}
