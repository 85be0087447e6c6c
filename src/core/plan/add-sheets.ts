/** A Plan that adds sheets of ours to an open workbook. */
import type { Snapshot } from '../sheet/snapshot';
import { freeSheetName } from './free-sheet-name';
import type { Plan, PlanBlock, PlanCell } from './plan';
import type { ContentCell, SheetContent } from './sheet-content';

/** The sheets in their order, after those of the workbook; a name that is taken gets a number. */
export function addSheetsPlan(contents: readonly SheetContent[], snapshot: Snapshot): Plan {
  const sheets = contents.map((sheet) => ({
    ...sheet,
    name: freeSheetName(snapshot, sheet.name),
  }));
  return {
    version: 1,
    addSheets: sheets.map(({ name, columnWidths }) => ({ name, columnWidths })),
    removeSheets: [],
    blocks: sheets.flatMap(contentBlocks),
    addRules: [],
    removeRules: [],
    sources: [],
    replacements: [],
    notes: [],
  };
}

/** Cells beside each other that look alike. */
interface Run {
  readonly row: number;
  readonly left: number;
  readonly cells: readonly ContentCell[];
  /** Equal for runs that can share a block. */
  readonly key: string;
}

function runsOf(row: readonly (ContentCell | null)[], at: number): Run[] {
  const runs: { left: number; look: string; cells: ContentCell[] }[] = [];
  row.forEach((cell, column) => {
    if (!cell) return;
    const look = JSON.stringify(cell.look);
    const last = runs[runs.length - 1];
    const isNext = last && last.look === look && last.left + last.cells.length === column;
    if (isNext) last.cells.push(cell);
    else runs.push({ left: column, look, cells: [cell] });
  });
  return runs.map(({ left, look, cells }) => ({
    row: at,
    left,
    cells,
    key: `${left} ${cells.length} ${look}`,
  }));
}

/** Rectangles of one look: runs of the same columns below each other. */
function contentBlocks({ name, rows }: SheetContent): PlanBlock[] {
  const stacks: Run[][] = [];
  let open = new Map<string, Run[]>();
  rows.forEach((row, at) => {
    const next = new Map<string, Run[]>();
    for (const run of runsOf(row, at)) {
      const stack = open.get(run.key) ?? [];
      if (stack.length === 0) stacks.push(stack);
      stack.push(run);
      next.set(run.key, stack);
    }
    open = next;
  });
  return stacks.map((stack) => blockOf(name, stack));
}

function blockOf(name: string, stack: readonly Run[]): PlanBlock {
  const { row, left, cells } = stack[0]!;
  return {
    target: { kind: 'added', name },
    range: { top: row, left, bottom: row + stack.length - 1, right: left + cells.length - 1 },
    purpose: 'template',
    cells: stack.map((run) => run.cells.map(planCell)),
    format: cells[0]!.look,
    before: null,
  };
}

function planCell({ value }: ContentCell): PlanCell | null {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', text: value };
}
