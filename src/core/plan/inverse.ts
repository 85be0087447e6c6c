/**
 * The Plan that takes another one back. A host reads what it is about to overwrite, applies the
 * Plan, and keeps the inverse in its Receipt.
 */
import type { CellRange } from '../sheet/address';
import { cellValueAt, type CellValue, type SheetSnapshot, type Snapshot } from '../sheet/snapshot';
import type {
  CellContent,
  MarkRule,
  Plan,
  PlanBlock,
  PlanCell,
  PlanFormat,
  RuleReference,
} from './plan';
import { contentOfPlanCell } from './same-content';
import { removalsOf } from './sheet-removal';

/** One cell just before it is written. */
export interface CellBefore {
  /** In en-US grammar with leading `=`; null when the cell holds a constant. */
  readonly formula: string | null;
  /** The constant, or the formula's result. */
  readonly value: CellValue;
  /** The properties that the block's format touches, as they were; others may be left out. */
  readonly format: CellFormatBefore;
}

export type CellFormatBefore = Omit<PlanFormat, 'numberFormat'> & {
  readonly numberFormat?: string;
};

export interface StateBefore {
  /** Row-major cells by index in `plan.blocks`; null for a block on an added sheet. */
  readonly blocks: readonly (readonly (readonly CellBefore[])[] | null)[];
  /** The rules that `plan.removeRules` names, in full. */
  readonly removedRules: readonly MarkRule[];
}

/** The handles of what applying the Plan made. */
export interface PlanTraces {
  /** In the order of `plan.addSheets`. */
  readonly addedSheetIds: readonly string[];
  readonly addedRules: readonly RuleReference[];
}

/** Puts contents, formats, rules and sheets back as they were. */
export function inversePlan(plan: Plan, before: StateBefore, traces: PlanTraces): Plan {
  const addedSheets = new Set(traces.addedSheetIds);
  const restored = plan.blocks
    .flatMap((block, index) => restoreBlocks(block, before.blocks[index] ?? null))
    .reverse();
  return {
    version: 1,
    addSheets: plan.removeSheets.map(({ added }) => added),
    removeSheets: removalsOf(plan, traces.addedSheetIds),
    blocks: [...restored, ...plan.removeSheets.flatMap(({ blocks }) => blocks)],
    addRules: [...before.removedRules, ...plan.removeSheets.flatMap(({ rules }) => rules)],
    removeRules: traces.addedRules.filter(({ sheetId }) => !addedSheets.has(sheetId)),
    sources: [],
    replacements: [],
    notes: [],
  };
}

/**
 * The state of a Snapshot for `inversePlan`. A Snapshot knows no format but the number format;
 * `lookOf` tells how an owned rule looked, which a Snapshot does not know either.
 */
export function stateBefore(
  snapshot: Snapshot,
  plan: Plan,
  lookOf: (rule: RuleReference) => Pick<MarkRule, 'fill' | 'fontColor' | 'bold'>,
): StateBefore {
  const sheetOf = (id: string): SheetSnapshot | undefined =>
    snapshot.sheets.find((sheet) => sheet.id === id);
  return {
    blocks: plan.blocks.map(({ target, range }) => {
      const sheet = target.kind === 'existing' ? sheetOf(target.sheetId) : undefined;
      return sheet ? cellsBefore(sheet, range) : null;
    }),
    removedRules: plan.removeRules.flatMap((reference) => {
      const { sheetId, ruleId } = reference;
      const rule = sheetOf(sheetId)?.ownedRules.find((owned) => owned.ruleId === ruleId);
      if (!rule) return [];
      const { ranges, formula } = rule;
      const target = { kind: 'existing', sheetId } as const;
      return [{ target, ranges, formula, ...lookOf(reference) }];
    }),
  };
}

function cellsBefore(sheet: SheetSnapshot, range: CellRange): CellBefore[][] {
  const key = (row: number, column: number): string => `${row} ${column}`;
  const formulas = new Map(sheet.formulas.map((f) => [key(f.row, f.column), f.formula]));
  const formats = new Map(sheet.displays.map((d) => [key(d.row, d.column), d.numberFormat]));
  return Array.from({ length: range.bottom - range.top + 1 }, (_, r) =>
    Array.from({ length: range.right - range.left + 1 }, (__, c) => {
      const row = range.top + r;
      const column = range.left + c;
      return {
        formula: formulas.get(key(row, column)) ?? null,
        value: cellValueAt(sheet, row, column),
        format: { numberFormat: formats.get(key(row, column)) ?? 'General' },
      };
    }),
  );
}

/** One block for the contents, and one for every run of rows that had the same formats. */
function restoreBlocks(
  block: PlanBlock,
  before: readonly (readonly CellBefore[])[] | null,
): PlanBlock[] {
  if (!before) return [];
  const contents: PlanBlock = {
    target: block.target,
    range: block.range,
    purpose: 'restore',
    cells: block.cells.map((cells, r) =>
      cells.map((cell, c) => (cell ? planCellOf(before[r]![c]!) : null)),
    ),
    format: numberFormatsBefore(block, before),
    before: block.cells.map((cells, r) =>
      cells.map((cell, c) => (cell ? contentOfPlanCell(cell) : contentOf(before[r]![c]!))),
    ),
  };
  return [...looksBefore(block, before), contents];
}

function planCellOf({ formula, value }: CellBefore): PlanCell {
  if (formula !== null) return { kind: 'formula', formula, value };
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: value };
}

function contentOf({ formula, value }: CellBefore): CellContent {
  return formula === null ? { kind: 'value', value } : { kind: 'formula', formula };
}

function numberFormatsBefore(
  block: PlanBlock,
  before: readonly (readonly CellBefore[])[],
): PlanFormat | null {
  if (block.format?.numberFormat === undefined) return null;
  const numberFormat = before.map((cells) =>
    cells.map(({ format }) => format.numberFormat ?? 'General'),
  );
  return { numberFormat };
}

const LOOKS = ['bold', 'wrapText', 'horizontalAlignment', 'fill', 'border'] as const;

/** Cells that looked alike side by side, then rows that are alike, become one block. */
function looksBefore(block: PlanBlock, before: readonly (readonly CellBefore[])[]): PlanBlock[] {
  const touched = LOOKS.filter((look) => block.format?.[look] !== undefined);
  if (touched.length === 0) return [];
  const runs: { range: CellRange; format: PlanFormat }[] = [];
  const lastAlike = new Map<string, (typeof runs)[number]>();
  before.forEach((cells, r) => {
    let first = 0;
    const row = block.range.top + r;
    const keyAt = (c: number): string => JSON.stringify(touched.map((l) => cells[c]?.format[l]));
    for (let c = 1; c <= cells.length; c += 1) {
      if (c < cells.length && keyAt(c) === keyAt(first)) continue;
      const left = block.range.left + first;
      const right = block.range.left + c - 1;
      const key = `${left} ${right} ${keyAt(first)}`;
      const above = lastAlike.get(key);
      if (above?.range.bottom === row - 1) above.range = { ...above.range, bottom: row };
      else {
        const range = { top: row, left, bottom: row, right };
        const run = { range, format: lookOf(cells[first]!.format, touched) };
        runs.push(run);
        lastAlike.set(key, run);
      }
      first = c;
    }
  });
  return runs.map(({ range, format }) => ({
    target: block.target,
    range,
    purpose: 'restore',
    cells: nothingIn(range),
    format,
    before: null,
  }));
}

function lookOf(format: CellFormatBefore, touched: readonly (typeof LOOKS)[number][]): PlanFormat {
  return Object.fromEntries(
    touched.filter((look) => format[look] !== undefined).map((look) => [look, format[look]]),
  );
}

function nothingIn(range: CellRange): null[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, () => null),
  );
}
