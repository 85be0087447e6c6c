/** The blocks of a Plan beside what stands in their place now. */
import {
  inversePlan,
  type CellBefore,
  type PlanTraces,
  type StateBefore,
} from '../../core/plan/inverse';
import type { CellContent, Plan, PlanBlock, PlanFormat } from '../../core/plan/plan';
import type { CellRange } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import { cellContent } from './cell-input';
import { rangeLoad, rangeOf, type Load, type Matrix } from './loads';
import { looksProbe, type LooksProbe } from './looks';

interface BlockContent {
  readonly contents: CellContent[][];
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
}

export interface BlockProbe {
  readonly block: PlanBlock;
  /** Null on a sheet that the Plan adds, and where only looks change. */
  readonly content: BlockContent | null;
  /** Null on a sheet that the Plan adds. */
  readonly looks: LooksProbe | null;
}

/** Puts rows that were read as part of a range into their places. */
export function placeRows<T>(
  target: T[][],
  range: CellRange,
  part: CellRange,
  rows: readonly T[][],
): void {
  rows.forEach((row, index) => (target[part.top - range.top + index] = row));
}

export function cellValues(values: Matrix): CellValue[][] {
  return values.map((row) => row.map((value) => (value === '' ? null : (value as CellValue))));
}

function blockLoad(sheet: () => Excel.Worksheet, range: CellRange, content: BlockContent): Load {
  return rangeLoad(sheet, range, ['formulas', 'values', 'numberFormat'], (part, loaded) => {
    const contents = loaded.formulas.map((row, r) =>
      row.map((formula, c) => cellContent(formula, loaded.values[r]?.[c])),
    );
    placeRows(content.contents, range, part, contents);
    placeRows(content.values, range, part, cellValues(loaded.values));
    placeRows(content.numberFormats, range, part, loaded.numberFormat as string[][]);
  });
}

/**
 * The Plan that takes this one back. Blocks that would do nothing are left out: of cells of
 * which only the looks were touched, the contents were never looked at.
 */
export function planBack(plan: Plan, before: StateBefore, traces: PlanTraces): Plan {
  const inverse = inversePlan(plan, before, traces);
  return {
    ...inverse,
    blocks: inverse.blocks.filter(
      ({ cells, format }) => format !== null || cells.some((row) => row.some((cell) => cell)),
    ),
  };
}

function looksLoad(probe: LooksProbe): Load {
  return { bytes: 0, request: () => probe.request(), collect: () => undefined, halve: () => [] };
}

/** One text when all cells have the same format. */
function compactFormats(formats: readonly (readonly string[])[]): string | string[][] {
  const first = formats[0]?.[0] ?? 'General';
  const isUniform = formats.every((row) => row.every((format) => format === first));
  return isUniform ? first : formats.map((row) => [...row]);
}

/**
 * The format with a number format for every cell: what the Plan says, or what is there now,
 * since Excel changes it by itself when formulas arrive. In a cell of format text neither
 * formulas nor numbers live, so it becomes General unless the Plan says otherwise.
 */
function settledFormat(
  block: PlanBlock,
  format: PlanFormat | null,
  current: readonly (readonly string[])[],
): PlanFormat | null {
  const given = format?.numberFormat;
  const isWritten = block.cells.some((row) => row.some((cell) => cell !== null));
  if (typeof given === 'string' || (given === undefined && !isWritten)) return format;
  const settled = current.map((row, r) =>
    row.map((now, c) => {
      const cell = block.cells[r]?.[c];
      const holdsText = !cell || cell.kind === 'text' || cell.kind === 'empty';
      return given?.[r]?.[c] ?? (now === '@' && !holdsText ? 'General' : now);
    }),
  );
  return { ...format, numberFormat: compactFormats(settled) };
}

/** The block as it is before; null on a sheet that the Plan adds. Ready when the looks are. */
export function cellsBefore({ block, content, looks }: BlockProbe): CellBefore[][] | null {
  if (!looks) return null;
  const { lookAt } = looks.result();
  if (!content) {
    return block.cells.map((row, r) =>
      row.map((_, c) => ({ formula: null, value: null, format: lookAt(r, c) })),
    );
  }
  return content.contents.map((row, r) =>
    row.map((cell, c) => ({
      formula: cell.kind === 'formula' ? cell.formula : null,
      value: content.values[r]![c]!,
      format: { ...lookAt(r, c), numberFormat: content.numberFormats[r]![c]! },
    })),
  );
}

export function settledBlock({ block, content, looks }: BlockProbe): PlanBlock {
  if (!looks) return block;
  const { format } = looks.result();
  return {
    ...block,
    format: content ? settledFormat(block, format, content.numberFormats) : format,
  };
}

/**
 * Lines around cells as blocks of their own, because they are put back for a block as a whole:
 * a line between two cells belongs to both.
 */
export function withBordersApart(plan: Plan): Plan {
  const blocks = plan.blocks.flatMap((block): PlanBlock[] => {
    const { border, ...others } = block.format ?? {};
    if (border === undefined || block.target.kind === 'added') return [block];
    const cells = block.cells.map((row) => row.map(() => null));
    return [
      { ...block, format: others },
      { ...block, format: { border }, cells, before: null },
    ];
  });
  return { ...plan, blocks };
}

function changesOnlyLooks({ cells, format, before }: PlanBlock): boolean {
  const isUntouched = cells.every((row) => row.every((cell) => cell === null));
  return isUntouched && before === null && format?.numberFormat === undefined;
}

export function probeBlocks(plan: Plan, sheetOf: (id: string) => Excel.Worksheet): BlockProbe[] {
  return plan.blocks.map((block) => {
    const { target, range, format } = block;
    if (target.kind === 'added') return { block, content: null, looks: null };
    const looks = looksProbe(() => rangeOf(sheetOf(target.sheetId), range), range, format);
    const content = { contents: [], values: [], numberFormats: [] };
    return { block, content: changesOnlyLooks(block) ? null : content, looks };
  });
}

export function probeLoads(
  probes: readonly BlockProbe[],
  sheetOf: (id: string) => Excel.Worksheet,
): Load[] {
  return probes.flatMap(({ block: { target, range }, content, looks }) => {
    if (target.kind === 'added' || !looks) return [];
    if (!content) return [looksLoad(looks)];
    return [blockLoad(() => sheetOf(target.sheetId), range, content), looksLoad(looks)];
  });
}
