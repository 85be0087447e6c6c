/** How the pane's record follows from what happens: a person's choice, a host's answer, a change. */
import type { WorkbookPolicy } from '../../core/framework/workbook-policy';
import { writesBefore } from '../../core/plan/done-writes';
import type { Plan, Receipt } from '../../core/plan/plan';
import type { WriteOptions } from '../../core/plan/write-options';
import type { Policy } from '../../core/policy/policy';
import type { CellAddress } from '../../core/sheet/address';
import type { Template } from '../../core/templates/template';
import type { HostProblem } from '../../host/host-problem';
import type { KeptAnswer } from '../../host/kept-mapping';
import type { HostEvent, HostProgress } from '../../host/workbook-host';
import { withFigures, withRuleAnswer, withoutRuleAnswers } from '../assistant/assisting';
import type { Draft } from '../assistant/draft';
import { NOTHING_ASKED, choiceAtCell } from '../questions/asked-question';
import {
  questionOf,
  type Answers,
  type Check,
  type Notice,
  type PaneState,
  type PaneTab,
  type Reading,
  type Stage,
  type WorkKind,
} from './pane-state';

export type PaneEvent =
  | { readonly kind: 'work-started'; readonly work: WorkKind }
  | { readonly kind: 'work-progressed'; readonly progress: HostProgress }
  | { readonly kind: 'work-failed'; readonly problem: HostProblem }
  | { readonly kind: 'workbook-read'; readonly reading: Reading; readonly policy: WorkbookPolicy }
  | { readonly kind: 'workbook-checked'; readonly check: Check }
  | { readonly kind: 'plan-made'; readonly plan: Plan }
  | { readonly kind: 'templates-opened'; readonly templates: readonly Template[] }
  | {
      readonly kind: 'template-planned';
      readonly reading: Reading;
      readonly policy: WorkbookPolicy;
      readonly plan: Plan;
    }
  | { readonly kind: 'preview-closed' }
  | { readonly kind: 'plan-written'; readonly receipt: Receipt; readonly after: Aftermath | null }
  | { readonly kind: 'plan-undone'; readonly back: Receipt; readonly after: Aftermath | null }
  | {
      readonly kind: 'marks-cleared';
      readonly plan: Plan;
      readonly receipt: Receipt;
      readonly after: Aftermath | null;
    }
  | { readonly kind: 'nothing-to-clear' }
  | { readonly kind: 'host-spoke'; readonly event: HostEvent }
  | { readonly kind: 'problem-dismissed' }
  | { readonly kind: 'policy-chosen'; readonly policy: Partial<Policy> }
  | { readonly kind: 'options-chosen'; readonly options: WriteOptions }
  | { readonly kind: 'choice-marked'; readonly choice: number }
  | { readonly kind: 'question-postponed'; readonly id: string }
  | { readonly kind: 'postponed-asked' }
  | {
      readonly kind: 'question-answered';
      readonly answers: Answers;
      readonly kept: KeptAnswer;
      readonly after: Aftermath | null;
    }
  | { readonly kind: 'cell-selected'; readonly cell: CellAddress }
  | { readonly kind: 'figures-entered'; readonly cell: CellAddress; readonly draft: Draft | null }
  | {
      readonly kind: 'rule-answered';
      readonly rule: string;
      readonly question: string;
      readonly choice: string;
    }
  | ({ readonly kind: 'score-written'; readonly cell: CellAddress } & OwnWrite)
  | ({ readonly kind: 'rule-confirmed'; readonly rule: string } & OwnWrite)
  | { readonly kind: 'table-shown'; readonly tableId: string }
  | { readonly kind: 'tab-shown'; readonly tab: PaneTab };

/** One score or one rule that was written. */
export interface OwnWrite {
  readonly plan: Plan;
  readonly receipt: Receipt;
  readonly after: Aftermath | null;
}

/** The workbook as it is after a write of ours; null where it could not be read again. */
export interface Aftermath {
  readonly reading: Reading;
  readonly policy: WorkbookPolicy;
  /** Null where nothing was checked before. */
  readonly check: Check | null;
}

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'work-started':
      return afterStart(state, event.work);
    case 'work-progressed':
      return state.work ? { ...state, work: { ...state.work, progress: event.progress } } : state;
    case 'work-failed':
      return afterFailure(state, event.problem);
    case 'workbook-read':
      return afterReading(state, event.reading, event.policy);
    case 'workbook-checked':
      return finished(
        state,
        { kind: 'checked', count: event.check.findings.length },
        {
          stage: 'checked',
          check: event.check,
          plan: null,
        },
      );
    case 'plan-made':
      return { ...state, stage: 'previewed', plan: event.plan, work: null };
    case 'templates-opened':
      return { ...state, templates: event.templates, work: null };
    case 'template-planned':
      return {
        ...afterReading(state, event.reading, event.policy),
        stage: 'previewed',
        plan: event.plan,
        notice: null,
      };
    case 'preview-closed':
      return { ...state, stage: state.check ? 'checked' : 'read', plan: null };
    case 'plan-written':
      return finished(
        state,
        { kind: 'written', plan: state.plan! },
        {
          stage: 'written',
          plan: null,
          writes: withWrite(state, state.plan!, event.receipt),
          ...afterOwnWrite(event.after),
        },
      );
    case 'plan-undone':
      return afterUndo(state, event.back, event.after);
    case 'marks-cleared':
      return finished(
        state,
        { kind: 'marks-cleared' },
        {
          writes: withWrite(state, event.plan, event.receipt),
          ...afterClearing(state, event.after),
        },
      );
    case 'nothing-to-clear':
      return { ...state, work: null, notice: { kind: 'no-marks' } };
    case 'host-spoke':
      return afterHostEvent(state, event.event);
    case 'problem-dismissed':
      return { ...state, problem: null };
    case 'policy-chosen':
      return { ...state, policy: { ...state.policy, policy: event.policy } };
    case 'options-chosen':
      return { ...state, options: event.options };
    case 'question-answered':
      return afterAnswer(state, event.answers, event.kept, event.after);
    case 'choice-marked':
      return { ...state, asking: { ...state.asking, chosen: event.choice } };
    case 'question-postponed':
      return afterPostponing(state, event.id);
    case 'postponed-asked':
      return { ...state, asking: NOTHING_ASKED };
    case 'cell-selected':
      return { ...state, selected: event.cell };
    case 'figures-entered':
      return { ...state, assisting: withFigures(state.assisting, event.cell, event.draft) };
    case 'rule-answered': {
      const { rule, question, choice } = event;
      return { ...state, assisting: withRuleAnswer(state.assisting, rule, question, choice) };
    }
    case 'score-written':
      return afterAside(
        { ...state, assisting: withFigures(state.assisting, event.cell, null) },
        { kind: 'score-written', cell: event.cell },
        event,
      );
    case 'rule-confirmed':
      return afterAside(
        { ...state, assisting: withoutRuleAnswers(state.assisting, event.rule) },
        { kind: 'rule-confirmed' },
        event,
      );
    case 'table-shown':
      return { ...state, tableId: event.tableId };
    case 'tab-shown':
      return { ...state, tab: event.tab };
  }
}

/** Reading brings the overview at its start, so that it never takes another tab away at its end. */
function afterStart(state: PaneState, kind: WorkKind): PaneState {
  const tab = kind === 'reading' ? 'overview' : state.tab;
  return { ...state, tab, work: { kind, progress: null }, problem: null, notice: null };
}

function finished(state: PaneState, notice: Notice, change: Partial<PaneState>): PaneState {
  return { ...state, ...change, notice, work: null, problem: null };
}

/** A stop that was asked for is no problem; everything else is shown until it is dealt with. */
function afterFailure(state: PaneState, problem: HostProblem): PaneState {
  if (problem.code === 'cancelled') {
    return { ...state, work: null, notice: { kind: 'stopped' } };
  }
  const isStale = state.isStale || STALE_PROBLEMS.has(problem.code);
  return { ...state, work: null, problem, isStale };
}

const STALE_PROBLEMS: ReadonlySet<HostProblem['code']> = new Set([
  'changed-since-read',
  'changed-since-written',
  'sheet-missing',
  'no-answer',
  'write-failed-partly',
]);

function afterReading(state: PaneState, reading: Reading, policy: WorkbookPolicy): PaneState {
  return finished(
    state,
    { kind: 'read' },
    {
      stage: 'read',
      reading,
      policy,
      check: null,
      plan: null,
      isStale: false,
      asking: NOTHING_ASKED,
    },
  );
}

function withWrite({ writes }: PaneState, plan: Plan, receipt: Receipt): PaneState['writes'] {
  return [...writes, { plan, receipt, isAside: false, keptBefore: null }];
}

/** The scoring goes on from where the workbook stands now. */
function afterAside(
  state: PaneState,
  notice: Notice,
  { plan, receipt, after }: OwnWrite,
): PaneState {
  return finished(state, notice, {
    stage: stageAfter(after),
    check: null,
    plan: null,
    writes: [...state.writes, { plan, receipt, isAside: true, keptBefore: null }],
    ...afterOwnWrite(after),
  });
}

/** Taking an answer back leads to its question, not to the end of the scoring. */
function afterUndo(state: PaneState, back: Receipt, after: Aftermath | null): PaneState {
  const last = state.writes[state.writes.length - 1]!;
  const isAnswer = last.keptBefore !== null;
  return finished(
    state,
    { kind: 'undone' },
    {
      stage: last.isAside ? stageAfter(after) : 'undone',
      writes: writesBefore(state.writes.slice(0, -1), last, back),
      asking: isAnswer ? NOTHING_ASKED : state.asking,
      ...afterOwnWrite(after),
    },
  );
}

function stageAfter(after: Aftermath | null): Stage {
  return after?.check ? 'checked' : 'read';
}

function afterAnswer(
  state: PaneState,
  answers: Answers,
  { where, write, keptBefore }: KeptAnswer,
  after: Aftermath | null,
): PaneState {
  const { asking, writes } = state;
  return finished(
    state,
    { kind: 'answered', where },
    {
      stage: stageAfter(after),
      check: null,
      plan: null,
      answers,
      writes: write ? [...writes, { ...write, isAside: true, keptBefore }] : writes,
      asking: { ...asking, done: asking.done + 1, chosen: null },
      ...afterOwnWrite(after),
    },
  );
}

function afterPostponing(state: PaneState, id: string): PaneState {
  const { postponed, done } = state.asking;
  return { ...state, asking: { postponed: [...postponed, id], done: done + 1, chosen: null } };
}

/** Changes during work of ours are our own; a person may select other cells meanwhile. */
function afterHostEvent(state: PaneState, event: HostEvent): PaneState {
  if (event.kind === 'selected') return afterSelection(state, event.cell);
  return state.work === null && concernsReading(state, event) ? { ...state, isStale: true } : state;
}

/** A click into the sheet marks the choice of the question that is on the screen. */
function afterSelection(before: PaneState, cell: CellAddress): PaneState {
  const state = { ...before, selected: cell };
  if (state.work !== null || state.tab !== 'overview' || state.plan) return state;
  const asked = questionOf(state);
  const choice = asked && choiceAtCell(asked.question, cell);
  return choice === null ? state : { ...state, asking: { ...state.asking, chosen: choice } };
}

function afterOwnWrite(after: Aftermath | null): Partial<PaneState> {
  return after ? { ...after, isStale: false } : { isStale: true };
}

/** The marks may have been part of what a preview or an undo was about. */
function afterClearing(state: PaneState, after: Aftermath | null): Partial<PaneState> {
  if (!state.reading) return {};
  return { ...afterOwnWrite(after), plan: null, stage: after ? stageAfter(after) : state.stage };
}

/** Selections and changes on sheets that hold neither table nor policy leave what was read as it is. */
function concernsReading(
  state: PaneState,
  event: Exclude<HostEvent, { readonly kind: 'selected' }>,
): boolean {
  if (!state.reading) return false;
  if (event.kind === 'sheets-changed' || event.sheetId === state.policy.sheetId) return true;
  return state.reading.scorebook.tables.some((table) =>
    table.areas.some((area) => area.sheetId === event.sheetId),
  );
}
