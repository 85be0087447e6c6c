/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.9. */
import type { PlanTraces } from '../../core/plan/inverse';
import type { Plan, Receipt } from '../../core/plan/plan';
import { rangeColumnCount, rangeRowCount, type SheetRange } from '../../core/sheet/address';
import type { Snapshot } from '../../core/sheet/snapshot';
import { HostProblem } from '../host-problem';
import type { HostEvent, HostTask, WorkbookHost } from '../workbook-host';
import { ANSWER_TIMEOUT_MS, throwIfCancelled, withinTime, withOneRetry } from './answers';
import { planBack } from './block-probes';
import { checkPlan, type CheckedPlan } from './check-plan';
import { toHostProblem } from './errors';
import { listenToWorkbook } from './events';
import { createExcelGateway, type ExcelGateway } from './gateway';
import type { Sync } from './loads';
import { readSheetDetails } from './read-details';
import { readSheetContents, readWorkbookHead } from './read-sheets';
import { rollBack } from './rollback';
import { keepSettingText, readSettingText } from './settings';
import { emptyJournal, writePlan } from './write-plan';
import { sheetKey } from './write-steps';

export interface ExcelHostOptions {
  /** How long Excel may take for one batch. */
  readonly answerTimeoutMs?: number;
}

type HostBatch<T> = (context: Excel.RequestContext, sync: Sync) => Promise<T>;

async function readSnapshot(
  context: Excel.RequestContext,
  sync: Sync,
  { signal, onProgress }: HostTask,
): Promise<Snapshot> {
  onProgress?.({ stage: 'reading', done: 0, total: null });
  const head = await readWorkbookHead(context, sync);
  throwIfCancelled(signal);
  onProgress?.({ stage: 'reading', done: 0, total: head.sheets.length });
  const contents = await readSheetContents(context, sync, head.sheets);
  throwIfCancelled(signal);
  const sheets = await readSheetDetails(context, sync, contents);
  throwIfCancelled(signal);
  onProgress?.({ stage: 'reading', done: sheets.length, total: sheets.length });
  const { name: workbookName, activeSheetId, isReadOnly } = head;
  return { version: 1, workbookName, sheets, activeSheetId, isReadOnly };
}

function receiptOf({ plan, before, sheetNames }: CheckedPlan, traces: PlanTraces): Receipt {
  const addedIds = new Map(plan.addSheets.map(({ name }, i) => [name, traces.addedSheetIds[i]!]));
  return {
    written: plan.blocks
      .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== null)))
      .map(({ target, range, purpose }) => {
        const key = sheetKey(target);
        const [sheetId, sheetName] =
          target.kind === 'added' ? [addedIds.get(key)!, key] : [key, sheetNames.get(key)!];
        return { sheetId, sheetName, range, purpose };
      }),
    addedRules: traces.addedRules,
    inverse: planBack(plan, before, traces),
  };
}

function askForSheet(context: Excel.RequestContext, sheetId: string): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,visibility');
}

/** What a failed write is called: what Excel named by a code of its own keeps that name. */
function writeProblem(error: unknown): HostProblem {
  const problem = toHostProblem(error);
  if (problem.code !== 'internal' && problem.code !== 'busy') return problem;
  return new HostProblem('write-failed', problem.details, { cause: error });
}

class ExcelHost implements WorkbookHost {
  readonly kind = 'excel';

  constructor(
    private readonly gateway: ExcelGateway,
    private readonly answerTimeoutMs: number,
  ) {}

  get appearance() {
    return this.gateway.appearance;
  }

  read(task: HostTask = {}): Promise<Snapshot> {
    return this.safely(task, (context, sync) => readSnapshot(context, sync, task));
  }

  async apply(plan: Plan, task: HostTask = {}): Promise<Receipt> {
    throwIfCancelled(task.signal);
    try {
      return await this.run((context, sync) => this.write(context, sync, plan, task));
    } catch (error) {
      throw toHostProblem(error);
    }
  }

  reveal({ sheetId, range }: SheetRange): Promise<void> {
    return this.safely({}, async (context, sync) => {
      const sheet = askForSheet(context, sheetId);
      await sync();
      if (sheet.isNullObject) throw new HostProblem('sheet-missing');
      // Unhiding is the user's to do: it changes the workbook, and may be forbidden.
      if (sheet.visibility !== 'Visible') {
        throw new HostProblem('sheet-hidden', { sheet: sheet.name });
      }
      sheet.activate();
      const { top, left } = range;
      const size = [rangeRowCount(range), rangeColumnCount(range)] as const;
      sheet.getRangeByIndexes(top, left, ...size).select();
      await sync();
    });
  }

  async listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    try {
      return await listenToWorkbook(this.gateway, listener);
    } catch (error) {
      throw toHostProblem(error);
    }
  }

  readSetting(key: string): Promise<string | null> {
    return this.safely({}, (context, sync) => readSettingText(context, sync, key));
  }

  keepSetting(key: string, value: string | null): Promise<void> {
    return this.safely({}, (context, sync) => keepSettingText(context, sync, key, value));
  }

  private run<T>(batch: HostBatch<T>): Promise<T> {
    return this.gateway.run((context) =>
      batch(context, () => withinTime(context.sync(), this.answerTimeoutMs)),
    );
  }

  /** For what may be done twice without harm. @throws HostProblem */
  private safely<T>({ signal }: HostTask, batch: HostBatch<T>): Promise<T> {
    return withOneRetry(() => {
      throwIfCancelled(signal);
      return this.run(batch);
    });
  }

  private async write(
    context: Excel.RequestContext,
    sync: Sync,
    plan: Plan,
    task: HostTask,
  ): Promise<Receipt> {
    task.onProgress?.({ stage: 'checking', done: 0, total: null });
    const checked = await withOneRetry(() => checkPlan(context, sync, plan));
    const journal = emptyJournal();
    try {
      const stages = { ...task, stage: 'writing' as const };
      const { plan: settled, before } = checked;
      return receiptOf(checked, await writePlan(context, sync, settled, before, journal, stages));
    } catch (error) {
      const problem = writeProblem(error);
      task.onProgress?.({ stage: 'undoing', done: 0, total: null });
      await rollBack((batch) => this.run(batch), checked, journal, problem);
      throw problem;
    }
  }
}

export function createExcelHost(
  gateway: ExcelGateway = createExcelGateway(),
  { answerTimeoutMs = ANSWER_TIMEOUT_MS }: ExcelHostOptions = {},
): WorkbookHost {
  return new ExcelHost(gateway, answerTimeoutMs);
}
