/** Whether sheets that are to be taken away hold nothing but what was written there. */
import type { CellContent, SheetRemoval } from '../../core/plan/plan';
import { firstForeignCell } from '../../core/plan/sheet-removal';
import { formatCell } from '../../core/sheet/address';
import { HostProblem } from '../host-problem';
import { placeRows } from './block-probes';
import { cellContent } from './cell-input';
import { loadAll, rangeLoad, rowBlocks, type Sync } from './loads';
import { usedRange } from './read-sheets';

/** Cells that are asked for at a time, contents and values both. */
const BLOCK_CELLS = 20_000;

/**
 * Two batches when there are sheets to take away, none otherwise.
 * @throws HostProblem `changed-since-read` with the first cell that is not ours
 */
export async function refuseForeign(
  context: Excel.RequestContext,
  sync: Sync,
  removals: readonly SheetRemoval[],
): Promise<void> {
  if (removals.length === 0) return;
  const asked = removals.map((removal) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(removal.sheetId).load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { removal, sheet, used };
  });
  await sync();
  for (const { removal, sheet, used } of asked) {
    const range = used.isNullObject ? null : usedRange(used);
    const contents: CellContent[][] = [];
    const loads = (range ? rowBlocks(range, BLOCK_CELLS) : []).map((block) =>
      rangeLoad(
        () => sheet,
        block,
        ['formulas', 'values'],
        (part, { formulas, values }) => {
          const rows = formulas.map((row, r) =>
            row.map((formula, c) => cellContent(formula, values[r]?.[c])),
          );
          placeRows(contents, range!, part, rows);
        },
      ),
    );
    await loadAll(sync, loads);
    const foreign = firstForeignCell(removal, range, ({ row, column }) => {
      const held = range && contents[row - range.top]?.[column - range.left];
      return held ?? { kind: 'value', value: null };
    });
    if (foreign) {
      const address = formatCell(foreign);
      throw new HostProblem('changed-since-read', { sheet: sheet.name, address });
    }
  }
}
