/** A template as the sheets of a new workbook, or as a Plan that adds them to an open one. */
import { frameworkSheet } from '../framework/write-framework-sheet';
import { policySheet } from '../framework/policy-sheet';
import type { ContentCell, SheetContent } from '../framework/sheet-content';
import { freeSheetName } from '../plan/free-sheet-name';
import type { Plan, PlanBlock, PlanCell } from '../plan/plan';
import type { Snapshot } from '../sheet/snapshot';
import { dataSheet } from './data-sheet';
import { introSheet } from './intro-sheet';
import type { Template } from './template';

/** Empty rows of "Bộ chỉ số" that wait for what is not known. */
const BLANK_ENTRIES = 10;

/** "Giới thiệu", "Bộ chỉ số", "Quy ước" and the data sheet. */
export function makeTemplateWorkbook(template: Template): SheetContent[] {
  return [
    introSheet(template),
    frameworkSheet(template.framework, { blankRows: BLANK_ENTRIES }),
    policySheet(template.policy),
    dataSheet(template),
  ];
}

/** The same sheets as a Plan; a name that is taken gets a number. */
export function templatePlan(template: Template, snapshot: Snapshot): Plan {
  const sheets = makeTemplateWorkbook(template).map((sheet) => ({
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
