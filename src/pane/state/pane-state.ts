/** What the pane knows. Everything that it shows is computed from this record. */
import type { Finding } from '../../core/audit/finding';
import type { WorkbookPolicy } from '../../core/framework/workbook-policy';
import type { MappingLine } from '../../core/mapping/mapping';
import type { DoneWrite } from '../../core/plan/done-writes';
import type { Plan } from '../../core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../core/plan/write-options';
import type { TableResults } from '../../core/score/results';
import type { Scorebook, ScoreTable } from '../../core/scorebook';
import type { CellAddress } from '../../core/sheet/address';
import type { Snapshot } from '../../core/sheet/snapshot';
import type { Template } from '../../core/templates/template';
import type { HostProblem } from '../../host/host-problem';
import type { KeptAnswer, KeptMapping } from '../../host/kept-mapping';
import type { HostProgress } from '../../host/workbook-host';
import { NOTHING_ENTERED, type Assisting } from '../assistant/assisting';
import {
  NOTHING_ASKED,
  askedQuestion,
  type AskedQuestion,
  type Asking,
} from '../questions/asked-question';

/** How far the work on the open workbook has come. */
export type Stage = 'unread' | 'read' | 'checked' | 'previewed' | 'written' | 'undone';

export type PaneTab = 'overview' | 'review' | 'ranking' | 'rules' | 'settings';

export type WorkKind = 'reading' | 'checking' | 'planning' | 'writing' | 'undoing';

export interface Work {
  readonly kind: WorkKind;
  readonly progress: HostProgress | null;
}

export interface Reading {
  readonly snapshot: Snapshot;
  readonly scorebook: Scorebook;
}

export interface Check {
  readonly results: readonly TableResults[];
  readonly findings: readonly Finding[];
}

/** The outcome of the last piece of work, for the status line. */
export type Notice =
  | { readonly kind: 'read' | 'undone' | 'marks-cleared' | 'stopped' | 'no-marks' }
  | { readonly kind: 'checked'; readonly count: number }
  | { readonly kind: 'written'; readonly plan: Plan }
  | { readonly kind: 'answered'; readonly where: KeptAnswer['where'] }
  | { readonly kind: 'score-written'; readonly cell: CellAddress }
  | { readonly kind: 'rule-confirmed' };

/** What a person said in the pane about how the sheets are read, and no workbook keeps. */
export type Answers = readonly MappingLine[];

export interface PaneWrite extends DoneWrite {
  /** An answer, a score or a rule of its own: no step of the way to the written results. */
  readonly isAside: boolean;
  /** Of an answer: what the settings kept before it. Null for everything else. */
  readonly keptBefore: KeptMapping | null;
}

export interface PaneState {
  readonly stage: Stage;
  readonly tab: PaneTab;
  readonly reading: Reading | null;
  readonly answers: Answers;
  readonly asking: Asking;
  /** The cell that was selected last, by a person or for one; null before any was. */
  readonly selected: CellAddress | null;
  readonly assisting: Assisting;
  /** The table whose results are shown; null shows the first. */
  readonly tableId: string | null;
  readonly check: Check | null;
  readonly policy: WorkbookPolicy;
  readonly options: WriteOptions;
  /** Those that can be made; null until someone asks for them. */
  readonly templates: readonly Template[] | null;
  readonly plan: Plan | null;
  /** What can be taken back, oldest first. */
  readonly writes: readonly PaneWrite[];
  /** True once the workbook differs from what was read. */
  readonly isStale: boolean;
  readonly work: Work | null;
  readonly problem: HostProblem | null;
  readonly notice: Notice | null;
}

export const INITIAL_PANE_STATE: PaneState = {
  stage: 'unread',
  tab: 'overview',
  reading: null,
  answers: [],
  asking: NOTHING_ASKED,
  selected: null,
  assisting: NOTHING_ENTERED,
  tableId: null,
  check: null,
  policy: { policy: {}, mapping: [], sheetId: null, isOnSheet: false, problems: [] },
  options: DEFAULT_WRITE_OPTIONS,
  templates: null,
  plan: null,
  writes: [],
  isStale: false,
  work: null,
  problem: null,
  notice: null,
};

export function shownTable(state: PaneState): ScoreTable | null {
  const tables = state.reading?.scorebook.tables ?? [];
  return tables.find((table) => table.id === state.tableId) ?? tables[0] ?? null;
}

/** The question that a person sees now. */
export function questionOf({ reading, asking }: PaneState): AskedQuestion | null {
  return reading && askedQuestion(reading.scorebook.questions, asking);
}

/** The results of a table, or null before it was checked. */
export function resultsOf(state: PaneState, table: ScoreTable): TableResults | null {
  return state.check?.results.find((results) => results.tableId === table.id) ?? null;
}

export function sheetNameOf(reading: Reading, sheetId: string): string {
  return reading.snapshot.sheets.find((sheet) => sheet.id === sheetId)?.name ?? '';
}

/** Whether totals or ranks that someone typed differ from the computed ones. */
export function isDisputed(state: PaneState): boolean {
  return (state.check?.findings ?? []).some(
    ({ facts: { code } }) => code === 'total-mismatch' || code === 'rank-mismatch',
  );
}

/** Results are planned from a check; sheets of a template are planned without one. */
export function isTemplatePreview({ stage, check }: PaneState): boolean {
  return stage === 'previewed' && check === null;
}
