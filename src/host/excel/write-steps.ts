/** What a Plan sets into cells, in the order in which Excel reads it rightly. Pure. */
import type { StateBefore } from '../../core/plan/inverse';
import type { Plan, PlanBlock, SheetTarget } from '../../core/plan/plan';
import { cellInput, type CellInput } from './cell-input';
import type { WriteStep } from './chunks';

type Rows = readonly (readonly CellInput[])[];

/** What `worksheets.getItem` finds the sheet by. */
export function sheetKey(target: SheetTarget): string {
  return target.kind === 'existing' ? target.sheetId : target.name;
}

function holdsAnything(rows: Rows): boolean {
  return rows.some((row) => row.some((input) => input !== null));
}

/** In a cell of format text a formula would stay a text, and a number become one. */
function readableFormats(block: PlanBlock, isTextFormat: (r: number, c: number) => boolean): Rows {
  return block.cells.map((row, r) =>
    row.map((cell, c) => {
      const isText = isTextFormat(r, c);
      const wantsMore = cell && cell.kind !== 'text' && cell.kind !== 'empty';
      return isText && wantsMore ? 'General' : null;
    }),
  );
}

/**
 * First the formats that would keep Excel from reading the contents, then the contents, then
 * the number formats that differ within a block. What there is nothing of is left out. Where
 * `before` is null, the number formats of the cells are not known.
 */
export function writeSteps(plan: Plan, before: StateBefore | null): WriteStep[] {
  const steps = (
    property: WriteStep['property'],
    rowsOf: (block: PlanBlock, index: number) => Rows,
  ): WriteStep[] =>
    plan.blocks.flatMap((block, blockIndex) => {
      const rows = rowsOf(block, blockIndex);
      const { target, range } = block;
      return holdsAnything(rows)
        ? [{ sheetKey: sheetKey(target), blockIndex, property, range, rows }]
        : [];
    });
  return [
    ...steps('numberFormat', (block, i) =>
      readableFormats(
        block,
        (r, c) => !before || before.blocks[i]?.[r]?.[c]?.format.numberFormat === '@',
      ),
    ),
    ...steps('formulas', ({ cells }) => cells.map((row) => row.map(cellInput))),
    ...steps('numberFormat', ({ format }) => {
      const formats = format?.numberFormat;
      return formats === undefined || typeof formats === 'string' ? [] : formats;
    }),
  ];
}
