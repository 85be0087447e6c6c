/** What a person can ask for: each command is one piece of work on the host, told to the reducer. */
import type { WorkbookPolicy } from '../../core/framework/workbook-policy';
import type { Plan } from '../../core/plan/plan';
import type { WriteOptions } from '../../core/plan/write-options';
import type { Policy } from '../../core/policy/policy';
import type { FoundFramework } from '../../core/link/found-frameworks';
import type { MappingLine } from '../../core/mapping/mapping';
import {
  firstCellOf,
  placeOfCell,
  type CellAddress,
  type SheetRange,
} from '../../core/sheet/address';
import { isEmptySnapshot, type Snapshot } from '../../core/sheet/snapshot';
import type { Template } from '../../core/templates/template';
import { HostProblem } from '../../host/host-problem';
import type { HostEvent, HostTask, WorkbookHost } from '../../host/workbook-host';
import type * as engineModule from './engine';
import { nextPaint } from './next-paint';
import type { Aftermath, OwnWrite, PaneEvent } from './pane-reducer';
import type { Reading, WorkKind } from './pane-state';
import type { PaneStore } from './pane-store';
import type { PrimaryAction } from './primary-action';
import { makeRevealEchoes } from './reveal-echoes';

export interface PaneCommands extends Readonly<Record<PrimaryAction, () => Promise<void>>> {
  /** Reads, checks and writes in one go: for the sample only, which nobody can lose. */
  scoreAtOnce(): Promise<void>;
  stop(): void;
  reveal(cell: CellAddress): Promise<void>;
  /** Selects a whole range on the sheet. */
  show(place: SheetRange): Promise<void>;
  /** What the host tells of the workbook; selections that were ours are no person's. */
  hear(event: HostEvent): void;
  /** Keeps the answer with the workbook and reads again by it. */
  answer(lines: readonly MappingLine[]): Promise<void>;
  choosePolicy(policy: Partial<Policy>): Promise<void>;
  chooseOptions(options: WriteOptions): Promise<void>;
  clearMarks(): Promise<void>;
  /** Loads the templates that can be made. */
  openTemplates(): Promise<void>;
  /** Reads the workbook and shows what a template would add to it. */
  previewTemplate(template: Template): Promise<void>;
  /** Writes one score with its figures, planned anew where the workbook changed since it was read. */
  writeScore(cell: CellAddress, planFor: PlanFor): Promise<void>;
  /** Keeps a rule on the sheet "Bộ chỉ số". @param rule see `ruleKey` */
  confirmRule(rule: string, planFor: PlanFor): Promise<void>;
  /** Shows the sheets that a pasted annex becomes. */
  previewAnnex(annex: FoundFramework): Promise<void>;
}

/** Null where the workbook, as it is now, has no place for it. */
type PlanFor = (reading: Reading) => Plan | null;

type Engine = typeof engineModule;

const loadEngine = (): Promise<Engine> => import('./engine');

export function makePaneCommands(host: WorkbookHost, store: PaneStore): PaneCommands {
  const { dispatch } = store;
  const echoes = makeRevealEchoes();
  let running: AbortController | null = null;
  // Whatever keeps it from loading is told by the work that needs it.
  loadEngine().catch(() => undefined);

  /** Runs one piece of work; whatever it throws reaches the person as a problem. */
  async function work(
    kind: WorkKind,
    steps: (task: HostTask, engine: Engine) => Promise<void>,
  ): Promise<void> {
    if (running) return;
    running = new AbortController();
    const task: HostTask = {
      signal: running.signal,
      onProgress: (progress) => dispatch({ kind: 'work-progressed', progress }),
    };
    dispatch({ kind: 'work-started', work: kind });
    try {
      await nextPaint();
      await steps(task, await loadEngine());
    } catch (problem) {
      dispatch({ kind: 'work-failed', problem: asHostProblem(problem) });
    } finally {
      running = null;
    }
  }

  const read = () =>
    work('reading', async (task, { readSnapshot, readWorkbookPolicy }) => {
      const snapshot = await host.read(task);
      if (isEmptySnapshot(snapshot)) throw new HostProblem('empty-workbook');
      const policy = await readWorkbookPolicy(host, snapshot);
      await nextPaint();
      refuseStopped(task);
      dispatch({
        kind: 'workbook-read',
        reading: readSnapshot(snapshot, policy.mapping, store.state().answers),
        policy,
      });
    });

  const check = () =>
    work('checking', async (task, { checkReading }) => {
      const { reading } = store.state();
      if (!reading) return;
      let policy, result;
      // Other choices may be made while a large workbook is being checked: the last ones count.
      do {
        policy = store.state().policy;
        result = await checkReading(reading, policy.policy, () => pauseFor(task));
      } while (policy !== store.state().policy);
      dispatch({ kind: 'workbook-checked', check: result });
    });

  const preview = () =>
    work('planning', async (task, { planResults }) => {
      const { reading, check: checked, options } = store.state();
      if (!reading || !checked) return;
      const plan = planResults(reading, checked, options);
      refuseStopped(task);
      dispatch({ kind: 'plan-made', plan });
    });

  /** Choices made in the pane stay, even where they could not be kept. */
  async function policyAfterwards(engine: Engine, snapshot: Snapshot): Promise<WorkbookPolicy> {
    const before = store.state().policy;
    const found = await engine.readWorkbookPolicy(host, snapshot);
    const isOnSheet = found.isOnSheet || before.isOnSheet;
    return isOnSheet ? found : { ...found, policy: before.policy };
  }

  /**
   * The workbook as our own write left it; null where it cannot be read now.
   * @param isChecked whether to check it, too
   * @param answers those that the workbook does not keep
   */
  async function readAfterwards(
    engine: Engine,
    isChecked = true,
    answers = store.state().answers,
  ): Promise<Aftermath | null> {
    try {
      const snapshot = await host.read();
      const policy = await policyAfterwards(engine, snapshot);
      const reading = engine.readSnapshot(snapshot, policy.mapping, answers);
      const checked = isChecked
        ? await engine.checkReading(reading, policy.policy, nextPaint)
        : null;
      return { reading, policy, check: checked };
    } catch {
      return null;
    }
  }

  const write = () =>
    work('writing', async (task, engine) => {
      const { plan } = store.state();
      if (!plan) return;
      const receipt = await host.apply(plan, task);
      dispatch({ kind: 'plan-written', receipt, after: await readAfterwards(engine) });
    });

  const undo = () =>
    work('undoing', async (task, engine) => {
      const { writes, check: checked } = store.state();
      const last = writes[writes.length - 1];
      if (!last) return;
      const back = await host.apply(last.receipt.inverse, task);
      if (last.keptBefore) await engine.keepMapping(host, last.keptBefore);
      const isChecked = !last.isAside || checked !== null;
      dispatch({ kind: 'plan-undone', back, after: await readAfterwards(engine, isChecked) });
    });

  async function clearMarks(): Promise<void> {
    await work('writing', async (task, engine) => {
      const snapshot = await host.read(task);
      const plan: Plan | null = engine.planMarksAway(snapshot);
      if (!plan) {
        dispatch({ kind: 'nothing-to-clear' });
        return;
      }
      const receipt = await host.apply(plan, task);
      const after = store.state().reading && (await readAfterwards(engine));
      dispatch({ kind: 'marks-cleared', plan, receipt, after });
    });
  }

  /** The reading that a single write is planned on. */
  async function currentReading(engine: Engine): Promise<Reading | null> {
    const { reading, isStale, policy, answers } = store.state();
    if (!isStale) return reading;
    return engine.readSnapshot(await host.read(), policy.mapping, answers);
  }

  /** Writes what concerns one indicator, and reads again. */
  const writeAside = (planFor: PlanFor, written: (write: OwnWrite) => PaneEvent) =>
    work('writing', async (task, engine) => {
      const reading = await currentReading(engine);
      const plan = reading && planFor(reading);
      if (!plan) throw new HostProblem('changed-since-read');
      const receipt = await host.apply(plan, task);
      const isChecked = store.state().check !== null;
      dispatch(written({ plan, receipt, after: await readAfterwards(engine, isChecked) }));
    });

  const answer = (lines: readonly MappingLine[]) =>
    work('writing', async (task, engine) => {
      const { reading, policy, answers, check: checked } = store.state();
      if (!reading) return;
      const kept = await engine.keepAnswer(host, reading.snapshot, policy.mapping, lines, task);
      const unkept = kept.where === 'nowhere' ? engine.withMappingLines(answers, lines) : answers;
      const after = await readAfterwards(engine, checked !== null, unkept);
      dispatch({ kind: 'question-answered', answers: unkept, kept, after });
    });

  async function show(place: SheetRange): Promise<void> {
    const cell = firstCellOf(place);
    echoes.expect(cell);
    dispatch({ kind: 'cell-selected', cell });
    try {
      await host.reveal(place);
    } catch (problem) {
      dispatch({ kind: 'work-failed', problem: asHostProblem(problem) });
    }
  }

  const openTemplates = () =>
    work('planning', async (task) => {
      const { TEMPLATES } = await import('../templates/template-library');
      refuseStopped(task);
      dispatch({ kind: 'templates-opened', templates: TEMPLATES });
    });

  const previewTemplate = (template: Template) =>
    work('planning', async (task, { readSnapshot, readWorkbookPolicy }) => {
      const { templatePlan } = await import('../templates/template-library');
      const snapshot = await host.read(task);
      const policy = await readWorkbookPolicy(host, snapshot);
      refuseStopped(task);
      const reading = readSnapshot(snapshot, policy.mapping, store.state().answers);
      const plan = templatePlan(template, snapshot);
      dispatch({ kind: 'template-planned', reading, policy, plan });
    });

  const previewAnnex = (annex: FoundFramework) =>
    work('planning', async (task) => {
      const { reading, policy } = store.state();
      if (!reading) return;
      const { annexPlan } = await import('../templates/template-library');
      refuseStopped(task);
      const hasScores = reading.scorebook.tables.length > 0;
      const plan = annexPlan(annex.framework, reading.snapshot, hasScores);
      dispatch({ kind: 'template-planned', reading, policy, plan });
    });

  return {
    read,
    check,
    preview,
    write,
    undo,
    clearMarks,
    openTemplates,
    previewTemplate,
    previewAnnex,
    async scoreAtOnce() {
      for (const step of [read, check, preview, write]) {
        const { stage } = store.state();
        await step();
        // A step that failed or was stopped leaves the stage as it was, and what it said on screen.
        if (store.state().stage === stage) return;
      }
    },
    stop: () => running?.abort(),
    reveal: (cell) => show(placeOfCell(cell)),
    show,
    hear(event) {
      if (event.kind === 'selected' && echoes.isEcho(event.cell)) return;
      dispatch({ kind: 'host-spoke', event });
    },
    answer,
    writeScore: (cell, planFor) =>
      writeAside(planFor, (write) => ({ kind: 'score-written', cell, ...write })),
    confirmRule: (rule, planFor) =>
      writeAside(planFor, (write) => ({ kind: 'rule-confirmed', rule, ...write })),
    async choosePolicy(policy) {
      dispatch({ kind: 'policy-chosen', policy });
      if (store.state().check) await check();
      await keepQuietly(host, policy, dispatch);
    },
    async chooseOptions(options) {
      dispatch({ kind: 'options-chosen', options });
      await preview();
    },
  };
}

async function keepQuietly(
  host: WorkbookHost,
  policy: Partial<Policy>,
  dispatch: PaneStore['dispatch'],
): Promise<void> {
  try {
    const { keepPolicy } = await loadEngine();
    await keepPolicy(host, policy);
  } catch (problem) {
    dispatch({ kind: 'work-failed', problem: asHostProblem(problem) });
  }
}

async function pauseFor(task: HostTask): Promise<void> {
  await nextPaint();
  refuseStopped(task);
}

function refuseStopped({ signal }: HostTask): void {
  if (signal?.aborted) throw new HostProblem('cancelled');
}

function asHostProblem(problem: unknown): HostProblem {
  if (problem instanceof HostProblem) return problem;
  return new HostProblem('internal', { hostMessage: String(problem) }, { cause: problem });
}
