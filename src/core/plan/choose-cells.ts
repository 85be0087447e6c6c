/** Which cells of a line are written: what people typed is theirs until they agree. */
import { exactFromNumber, isExactEqual, roundExact } from '../number/exact';
import type { CellPosition } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import { isOwnContent } from './own-content';
import type { CellContent, PlanCell, Replacement } from './plan';
import { isSameFormula } from './same-content';
import { isBlankContent } from './sheet-index';
import { valueOfPlanCell } from './sheet-draft';
import { cellOnLine, type TableLayout } from './table-layout';
import type { WriteContext } from './write-context';

export interface WantedCells {
  /** By unit; null where nothing is to be written. */
  readonly cells: readonly (PlanCell | null)[];
  /** Numbers that are equal at this many places say the same; null for a line of words. */
  readonly places: number | null;
}

export interface Choice {
  /** By unit; null where the cell is left as it is. */
  readonly written: readonly (PlanCell | null)[];
  readonly replacements: readonly Replacement[];
  /** Whether only formulas of ours are replaced, so that their number format is ours as well. */
  readonly isFormatOurs: boolean;
}

/** Where the cells may go. */
export interface LineTarget {
  readonly layout: TableLayout;
  readonly line: number;
  /** Whether the whole line is ours by its header. */
  readonly isLineOurs: boolean;
}

/**
 * Null when cells that people typed disagree and have to be kept. A line that stays as people
 * made it may be published with fewer places; one that we write into has to agree at ours.
 */
export function chooseCells(
  context: WriteContext,
  target: LineTarget,
  wanted: WantedCells,
): Choice | null {
  const choice = chooseOnce(context, target, wanted, false);
  const isWritten = choice?.written.some((cell) => cell !== null) ?? false;
  return isWritten ? chooseOnce(context, target, wanted, true) : choice;
}

function chooseOnce(
  context: WriteContext,
  { layout, line, isLineOurs }: LineTarget,
  { cells, places }: WantedCells,
  isStrict: boolean,
): Choice | null {
  const replacements: Replacement[] = [];
  let hasConflict = false;
  let isFormatOurs = true;
  const written = cells.map((cell, unit) => {
    const position = cellOnLine(layout, line, layout.positions[unit]!);
    const held = layout.index.contentAt(position);
    if (!cell) return null;
    if (isBlankContent(held)) {
      if (cell.kind === 'empty') return null;
      isFormatOurs = false;
      return cell;
    }
    const value = layout.index.valueAt(position);
    const isOwn = isOwnContent(held);
    if (isAlreadyThere(held, value, cell, isOwn)) return null;
    if (!isOwn && !isLineOurs) {
      const isDisputed =
        context.isDisputed({ ...position, sheetId: layout.index.sheet.id }) ||
        (isStrict && !isSameRounded(value, cell, places));
      if (!isDisputed) return null;
      hasConflict ||= context.options.typedCells === 'keep';
      isFormatOurs = false;
    }
    if (!isOwn) replacements.push(replacementOf(layout, position, held, cell));
    return cell;
  });
  return hasConflict ? null : { written, replacements, isFormatOurs };
}

/** A value that agrees is there already, unless a formula of ours is to be brought up to date. */
function isAlreadyThere(
  held: CellContent,
  value: CellValue,
  cell: PlanCell,
  isOwn: boolean,
): boolean {
  if (cell.kind === 'formula' && held.kind === 'formula') {
    if (isSameFormula(held.formula, cell.formula)) return true;
    if (isOwn) return false;
  }
  const wanted = valueOfPlanCell(cell);
  if (typeof value === 'number' && typeof wanted === 'number') {
    return Math.abs(value - wanted) <= 5e-11 * Math.max(1, Math.abs(wanted));
  }
  return value === wanted;
}

/** Whatever is no number beside a number that is wanted is not judged here. */
function isSameRounded(value: CellValue, cell: PlanCell, places: number | null): boolean {
  const wanted = valueOfPlanCell(cell);
  if (typeof value !== 'number' || typeof wanted !== 'number' || places === null) return true;
  const [held, computed] = [value, wanted].map((number) =>
    roundExact(exactFromNumber(number), places, 'half-up'),
  );
  return isExactEqual(held!, computed!);
}

function replacementOf(
  layout: TableLayout,
  position: CellPosition,
  held: CellContent,
  cell: PlanCell,
): Replacement {
  return {
    sheetId: layout.index.sheet.id,
    ...position,
    oldText: held.kind === 'formula' ? held.formula : String(held.value),
    newText: textOfPlanCell(cell),
  };
}

/** What a person would see typed: a formula as itself. */
export function textOfPlanCell(cell: PlanCell): string {
  return cell.kind === 'formula' ? cell.formula : String(valueOfPlanCell(cell) ?? '');
}
