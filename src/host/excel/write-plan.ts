/** Writes a Plan that was checked: sheets, contents, formats, rules. */
import type { PlanTraces, StateBefore } from '../../core/plan/inverse';
import type { Plan, PlanBlock, PlanFormat } from '../../core/plan/plan';
import type { CellRange } from '../../core/sheet/address';
import { HostProblem } from '../host-problem';
import type { HostTask } from '../workbook-host';
import { throwIfCancelled } from './answers';
import { isReadAsSomethingElse } from './cell-input';
import { rangeOf, type Sync } from './loads';
import { borderSides } from './looks';
import { addRule, removeRule } from './rules';
import { sendSteps } from './write-chunks';
import { sheetKey, writeSteps } from './write-steps';

/** What may have reached the workbook so far; a failed batch can have been done in part. */
export interface Journal {
  readonly sheetNames: string[];
  readonly blocks: Set<number>;
  /** Looks, rules and removals have begun. */
  isFinishing: boolean;
}

export function emptyJournal(): Journal {
  return { sheetNames: [], blocks: new Set(), isFinishing: false };
}

/** Points in one character of Excel's standard font, which column widths are counted in. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING_POINTS = 3.75;

/** A block's looks take up to 3 KB of a request, whatever its size. */
const LOOKS_PER_BATCH = 400;

async function addSheets(
  context: Excel.RequestContext,
  sync: Sync,
  plan: Plan,
  journal: Journal,
): Promise<string[]> {
  if (plan.addSheets.length === 0) return [];
  const added = plan.addSheets.map(({ name, columnWidths }) => {
    journal.sheetNames.push(name);
    const sheet = context.workbook.worksheets.add(name);
    columnWidths.forEach((characters, column) => {
      const points = characters * POINTS_PER_CHARACTER + COLUMN_PADDING_POINTS;
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    });
    return sheet.load('id');
  });
  await sync();
  return added.map(({ id }) => id);
}

function applyBorder(range: Excel.Range, area: CellRange, border: 'thin' | null): void {
  for (const side of borderSides(area)) {
    const line = range.format.borders.getItem(side);
    if (border === null) {
      line.style = 'None';
    } else {
      line.style = 'Continuous';
      line.weight = 'Thin';
    }
  }
}

function applyFormat(range: Excel.Range, area: CellRange, format: PlanFormat): void {
  const { numberFormat, bold, wrapText, horizontalAlignment, fill, border } = format;
  // One text for a whole range is valid, though the declared type knows arrays only.
  if (typeof numberFormat === 'string') range.numberFormat = numberFormat as unknown as string[][];
  if (bold !== undefined) range.format.font.bold = bold;
  if (wrapText !== undefined) range.format.wrapText = wrapText;
  if (horizontalAlignment !== undefined) range.format.horizontalAlignment = horizontalAlignment;
  if (fill === null) range.format.fill.clear();
  else if (fill !== undefined) range.format.fill.color = fill;
  if (border !== undefined) applyBorder(range, area, border);
}

/** Asks for the blocks with texts that Excel might have read as something else. */
function askBack(context: Excel.RequestContext, plan: Plan) {
  const isDelicate = ({ cells }: PlanBlock): boolean =>
    cells.some((row) =>
      row.some((cell) => cell?.kind === 'text' && isReadAsSomethingElse(cell.text)),
    );
  return plan.blocks.filter(isDelicate).map((block) => {
    const sheet = context.workbook.worksheets.getItem(sheetKey(block.target));
    return { block, range: rangeOf(sheet, block.range).load('values') };
  });
}

/** @throws HostProblem when a text did not stay the text that it was */
function expectTexts(asked: ReturnType<typeof askBack>): void {
  for (const { block, range } of asked) {
    block.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell?.kind !== 'text' || range.values[r]?.[c] === cell.text) return;
        throw new HostProblem('write-failed', { hostMessage: 'A text was read otherwise' });
      }),
    );
  }
}

function applyLooks(context: Excel.RequestContext, blocks: readonly PlanBlock[]): void {
  for (const { target, range, format } of blocks) {
    const sheet = context.workbook.worksheets.getItem(sheetKey(target));
    if (format) applyFormat(rangeOf(sheet, range), range, format);
  }
}

/** The looks, in as many batches as there are blocks for; @returns what the last batch takes. */
async function sendMostLooks(
  context: Excel.RequestContext,
  sync: Sync,
  plan: Plan,
): Promise<readonly PlanBlock[]> {
  let left = plan.blocks.filter(({ format }) => format !== null);
  while (left.length > LOOKS_PER_BATCH) {
    applyLooks(context, left.slice(0, LOOKS_PER_BATCH));
    left = left.slice(LOOKS_PER_BATCH);
    await sync();
  }
  return left;
}

/** Looks, rules, removals, and a look at delicate texts: one batch for any ordinary Plan. */
async function finish(context: Excel.RequestContext, sync: Sync, plan: Plan) {
  const { worksheets } = context.workbook;
  applyLooks(context, await sendMostLooks(context, sync, plan));
  for (const { sheetId, ruleId } of plan.removeRules) {
    removeRule(worksheets.getItem(sheetId), ruleId);
  }
  const rules = plan.addRules.map((mark) => {
    const sheet = worksheets.getItem(sheetKey(mark.target)).load('id');
    return { sheet, format: addRule(sheet, mark) };
  });
  const delicate = askBack(context, plan);
  for (const { sheetId } of plan.removeSheets) worksheets.getItem(sheetId).delete();
  await sync();
  expectTexts(delicate);
  return rules.map(({ sheet, format }) => ({ sheetId: sheet.id, ruleId: format.id }));
}

/** Writes, noting in the journal what may have been written, for the case that it fails. */
export async function writePlan(
  context: Excel.RequestContext,
  sync: Sync,
  plan: Plan,
  before: StateBefore | null,
  journal: Journal,
  task: HostTask & { readonly stage: 'writing' | 'undoing' },
): Promise<PlanTraces> {
  throwIfCancelled(task.signal);
  const addedSheetIds = await addSheets(context, sync, plan, journal);
  await sendSteps(context, sync, writeSteps(plan, before), task, (chunk) =>
    chunk.forEach(({ blockIndex }) => journal.blocks.add(blockIndex)),
  );
  throwIfCancelled(task.signal);
  journal.isFinishing = true;
  return { addedSheetIds, addedRules: await finish(context, sync, plan) };
}
