/** Sheets that a Plan added: how they are taken away, and when they must not be. */
import type { CellPosition, CellRange } from '../sheet/address';
import type { CellContent, Plan, PlanBlock, SheetRemoval, SheetTarget } from './plan';
import { contentOfPlanCell, isSameContent } from './same-content';

const EMPTY: CellContent = { kind: 'value', value: null };

/** @param addedSheetIds in the order of `plan.addSheets` */
export function removalsOf(plan: Plan, addedSheetIds: readonly string[]): SheetRemoval[] {
  return plan.addSheets.map((added, index) => {
    const isHere = ({ target }: { readonly target: SheetTarget }): boolean =>
      target.kind === 'added' && target.name === added.name;
    return {
      sheetId: addedSheetIds[index]!,
      added,
      blocks: plan.blocks.filter(isHere),
      rules: plan.addRules.filter(isHere),
    };
  });
}

/**
 * The first cell, row by row, that holds something else than what was written there, or anything
 * at all where nothing was; null when the sheet may go. Results of formulas may differ.
 */
export function firstForeignCell(
  { blocks }: SheetRemoval,
  used: CellRange | null,
  contentAt: (cell: CellPosition) => CellContent,
): CellPosition | null {
  const written = writtenContents(blocks);
  const area = [...blocks.map(({ range }) => range), ...(used ? [used] : [])].reduce(
    (whole, { top, left, bottom, right }) => ({
      top: Math.min(whole.top, top),
      left: Math.min(whole.left, left),
      bottom: Math.max(whole.bottom, bottom),
      right: Math.max(whole.right, right),
    }),
    { top: 0, left: 0, bottom: 0, right: 0 },
  );
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const expected = written.get(`${row} ${column}`) ?? EMPTY;
      if (!isSameContent(expected, contentAt({ row, column }))) return { row, column };
    }
  }
  return null;
}

function writtenContents(blocks: readonly PlanBlock[]): ReadonlyMap<string, CellContent> {
  const contents = new Map<string, CellContent>();
  for (const { range, cells } of blocks) {
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell) contents.set(`${range.top + r} ${range.left + c}`, contentOfPlanCell(cell));
      }),
    );
  }
  return contents;
}
