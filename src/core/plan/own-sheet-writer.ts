/** A sheet of our own, rewritten in place where an earlier run wrote one. */
import { cellRange, formatCell, type CellRange } from '../sheet/address';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot';
import { freeSheetName } from './free-sheet-name';
import type { CellContent, Plan, PlanCell, PlanFormat, SheetTarget } from './plan';
import { isSameFormula } from './same-content';
import { valueOfPlanCell } from './sheet-draft';
import { indexSheets, isBlankContent, type SheetIndex } from './sheet-index';
import type { WriteContext } from './write-context';

/** A rectangle of the sheet: rows of cells from a corner on, in one format. */
export interface SheetPart {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  readonly format: PlanFormat;
}

/** The sheet that an earlier run wrote, whatever it is called now. */
export function findOwnSheet(
  snapshot: Snapshot,
  isOurs: (sheet: SheetSnapshot) => boolean,
): SheetIndex | null {
  const sheet = snapshot.sheets.find(isOurs);
  return sheet ? indexSheets(snapshot)(sheet.id) : null;
}

export interface OwnSheet {
  readonly known: SheetIndex | null;
  /** For a new one; a name that is taken gets a number. */
  readonly name: string;
  readonly parts: readonly SheetPart[];
  readonly columnWidths: readonly number[];
}

/** The sheets to add; the blocks go into the context. */
export function writeOwnSheet(
  context: WriteContext,
  snapshot: Snapshot,
  { known, name: wanted, parts, columnWidths }: OwnSheet,
): Plan['addSheets'] {
  if (known) {
    updateSheet(context, known, parts);
    return [];
  }
  const name = freeSheetName(snapshot, wanted);
  const target: SheetTarget = { kind: 'added', name };
  for (const part of parts) {
    const { cells, format } = part;
    const range = rangeOfPart(part);
    context.blocks.push({ target, range, purpose: 'result-sheet', cells, format, before: null });
  }
  return [{ name, columnWidths }];
}

function rangeOfPart({ top, left, cells }: SheetPart): CellRange {
  const width = Math.max(...cells.map((row) => row.length));
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

/** Writes the cells that differ, and clears what an earlier run wrote beside them. */
function updateSheet(context: WriteContext, index: SheetIndex, parts: readonly SheetPart[]): void {
  const target: SheetTarget = { kind: 'existing', sheetId: index.sheet.id };
  const wanted = new Set<string>();
  for (const part of parts) {
    const range = rangeOfPart(part);
    const before = part.cells.map((row, r) =>
      row.map((_, c) => index.contentAt({ row: part.top + r, column: part.left + c })),
    );
    let isChanged = false;
    const cells = part.cells.map((row, r) =>
      row.map((cell, c) => {
        if (!cell) return null;
        const position = { row: part.top + r, column: part.left + c };
        wanted.add(formatCell(position));
        const isThere = holds(before[r]![c]!, cell);
        isChanged ||= !isThere;
        return isThere ? null : cell;
      }),
    );
    if (isChanged) {
      const { format } = part;
      context.blocks.push({ target, range, purpose: 'result-sheet', cells, format, before });
    }
  }
  clearLeftovers(context, index, wanted);
}

/** Whether a cell holds what is to be written already. */
export function holds(held: CellContent, cell: PlanCell): boolean {
  if (held.kind === 'formula') {
    return cell.kind === 'formula' && isSameFormula(held.formula, cell.formula);
  }
  if (cell.kind === 'formula') return false;
  return held.value === valueOfPlanCell(cell) || (isBlankContent(held) && cell.kind === 'empty');
}

const CLEARED: PlanFormat = {
  numberFormat: 'General',
  bold: false,
  wrapText: false,
  horizontalAlignment: 'General',
  border: null,
};

function clearLeftovers(
  context: WriteContext,
  index: SheetIndex,
  wanted: ReadonlySet<string>,
): void {
  const used = index.sheet.range;
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const position = { row, column };
      const held = index.contentAt(position);
      if (isBlankContent(held) || wanted.has(formatCell(position))) continue;
      context.blocks.push({
        target: { kind: 'existing', sheetId: index.sheet.id },
        range: cellRange(position),
        purpose: 'result-sheet',
        cells: [[{ kind: 'empty' }]],
        format: CLEARED,
        before: [[held]],
      });
    }
  }
}
