import type { Finding } from '../../../src/core/audit/finding';
import type { ReadingQuestion } from '../../../src/core/doubt/question';
import type { WorkbookPolicy } from '../../../src/core/framework/workbook-policy';
import { parseRange } from '../../../src/core/sheet/address';
import type { KeptAnswer } from '../../../src/host/kept-mapping';
import { NOTHING_ASKED } from '../../../src/pane/questions/asked-question';
import { readingOf } from '../pane-fixtures';
import { HostProblem } from '../../../src/host/host-problem';
import { reducePane, type Aftermath, type PaneEvent } from '../../../src/pane/state/pane-reducer';
import { INITIAL_PANE_STATE, type PaneState } from '../../../src/pane/state/pane-state';
import { EMPTY_PLAN } from '../../support/empty-plan';

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(reducePane, INITIAL_PANE_STATE);
}

const finding: Finding = {
  facts: { code: 'blank-score', unit: 'Xã A', node: '1.1' },
  severity: 'warning',
  tableId: 'table-1',
  sheetId: 'sheet-1',
  cell: { row: 5, column: 2 },
};
const reading = readingOf();
const check = { results: [], findings: [finding] };
const receipt = { written: [], addedRules: [], inverse: EMPTY_PLAN };

const policy: WorkbookPolicy = {
  policy: {},
  mapping: [],
  sheetId: null,
  isOnSheet: false,
  problems: [],
};
const READ: PaneEvent = { kind: 'workbook-read', reading, policy };
const CHECKED: PaneEvent = { kind: 'workbook-checked', check };
const PLANNED: PaneEvent = { kind: 'plan-made', plan: EMPTY_PLAN };
const WRITTEN: PaneEvent = { kind: 'plan-written', receipt, after: { reading, policy, check } };
const undoneInto = (into: Aftermath | null): PaneEvent => ({
  kind: 'plan-undone',
  back: receipt,
  after: into,
});
const changed = (sheetId: string): PaneEvent => ({
  kind: 'host-spoke',
  event: { kind: 'changed', sheetId, isRemote: false },
});

describe('The way through a workbook', () => {
  it('goes from unread to read, checked, previewed, written and undone', () => {
    const undone = undoneInto({ reading, policy, check });
    const steps = [READ, CHECKED, PLANNED, WRITTEN, undone];
    const stages = steps.map((_, index) => after(...steps.slice(0, index + 1)).stage);
    expect(stages).toEqual(['read', 'checked', 'previewed', 'written', 'undone']);
  });

  it('goes back from the preview of a template to what was read', () => {
    const planned: PaneEvent = { kind: 'template-planned', reading, policy, plan: EMPTY_PLAN };
    expect(after(READ, CHECKED, planned)).toMatchObject({ stage: 'previewed', check: null });
    expect(after(READ, CHECKED, planned, { kind: 'preview-closed' }).stage).toBe('read');
  });

  it('notices a change of the sheet that makes the policy', () => {
    const onSheet = { ...policy, sheetId: 'sheet-7' };
    const read: PaneEvent = { kind: 'workbook-read', reading, policy: onSheet };
    expect(after(read, changed('sheet-7')).isStale).toBe(true);
    expect(after(READ, changed('sheet-7')).isStale).toBe(false);
  });

  it('goes back from the preview to the check', () => {
    expect(after(READ, CHECKED, PLANNED, { kind: 'preview-closed' })).toMatchObject({
      stage: 'checked',
      plan: null,
    });
  });

  it('forgets what was checked when the workbook is read again, but not how to undo', () => {
    const { stage, check: checked, writes } = after(READ, CHECKED, PLANNED, WRITTEN, READ);
    expect([stage, checked, writes.map((write) => write.receipt)]).toEqual([
      'read',
      null,
      [receipt],
    ]);
  });

  it('takes the last write back, then the one before', () => {
    const twice = [READ, CHECKED, PLANNED, WRITTEN, PLANNED, WRITTEN];
    const undone = undoneInto(null);
    expect([
      after(...twice).writes.length,
      after(...twice, undone).writes.length,
      after(...twice, undone, undone).writes.length,
    ]).toEqual([2, 1, 0]);
  });

  it('can take the clearing of marks back', () => {
    const cleared: PaneEvent = { kind: 'marks-cleared', plan: EMPTY_PLAN, receipt, after: null };
    expect(after(READ, cleared).writes).toEqual([
      { plan: EMPTY_PLAN, receipt, isAside: false, keptBefore: null },
    ]);
  });
});

describe('Work', () => {
  const started: PaneEvent = { kind: 'work-started', work: 'reading' };

  it('clears the problem and the notice before it', () => {
    const failed: PaneEvent = { kind: 'work-failed', problem: new HostProblem('busy') };
    expect(after(started, failed, started)).toMatchObject({ problem: null, notice: null });
  });

  it('keeps its newest progress', () => {
    const progress = { stage: 'reading', done: 3, total: 9 } as const;
    expect(after(started, { kind: 'work-progressed', progress }).work?.progress).toBe(progress);
  });

  it('ignores progress that comes after its end', () => {
    const progress = { stage: 'reading', done: 3, total: 9 } as const;
    expect(after({ kind: 'work-progressed', progress }).work).toBeNull();
  });

  it('that fails shows the problem and leaves the stage as it was', () => {
    const problem = new HostProblem('sheet-protected');
    expect(after(READ, CHECKED, started, { kind: 'work-failed', problem })).toMatchObject({
      stage: 'checked',
      work: null,
      problem,
    });
  });

  it('that was stopped is no problem', () => {
    const problem = new HostProblem('cancelled');
    expect(after(started, { kind: 'work-failed', problem })).toMatchObject({
      work: null,
      problem: null,
      notice: { kind: 'stopped' },
    });
  });
});

describe('The tab', () => {
  const startReading: PaneEvent = { kind: 'work-started', work: 'reading' };
  const rules: PaneEvent = { kind: 'tab-shown', tab: 'rules' };

  it('is the overview once reading begins', () => {
    expect(after(rules, startReading).tab).toBe('overview');
  });

  it('that is chosen while reading stays when reading ends', () => {
    expect(after(startReading, rules, READ).tab).toBe('rules');
  });

  it('stays where it is during other work', () => {
    expect(after(rules, { kind: 'work-started', work: 'checking' }).tab).toBe('rules');
  });
});

describe('Changed since it was read', () => {
  it('is said when a sheet with a table changes', () => {
    expect(after(READ, changed('sheet-1')).isStale).toBe(true);
  });

  it('is not said of a sheet without a table', () => {
    expect(after(READ, changed('notes')).isStale).toBe(false);
  });

  it('is said when sheets come or go', () => {
    expect(after(READ, { kind: 'host-spoke', event: { kind: 'sheets-changed' } }).isStale).toBe(
      true,
    );
  });

  it('is not said of a selection', () => {
    const cell = { sheetId: 'sheet-1', row: 0, column: 0 };
    expect(after(READ, { kind: 'host-spoke', event: { kind: 'selected', cell } }).isStale).toBe(
      false,
    );
  });

  it('is not said of our own writing', () => {
    const writing: PaneEvent = { kind: 'work-started', work: 'writing' };
    expect(after(READ, writing, changed('sheet-1')).isStale).toBe(false);
  });

  it.each([
    ['write', 'changed-since-read'],
    ['undo', 'changed-since-written'],
  ] as const)('is said when a host refuses to %s because of it', (_, code) => {
    const problem = new HostProblem(code);
    expect(after(READ, { kind: 'work-failed', problem }).isStale).toBe(true);
  });

  it('is said after a write whose outcome could not be read', () => {
    expect(
      after(READ, CHECKED, PLANNED, { kind: 'plan-written', receipt, after: null }).isStale,
    ).toBe(true);
  });

  it('ends with the next reading', () => {
    expect(after(READ, changed('sheet-1'), READ).isStale).toBe(false);
  });
});

const keptBefore = { lines: [], isOnSheet: true };
const answers = [{ key: 'bảng: Tổng hợp', value: 'A1:E10' }];
const answered = (where: KeptAnswer['where'], more: Partial<PaneEvent> = {}): PaneEvent => {
  const write = where === 'sheet' ? { plan: EMPTY_PLAN, receipt } : null;
  return {
    kind: 'question-answered',
    answers: where === 'nowhere' ? answers : [],
    kept: { where, write, keptBefore },
    after: { reading, policy, check: null },
    ...more,
  } as PaneEvent;
};

describe('An answer', () => {
  it('that no workbook keeps is kept for the next reading', () =>
    expect(after(READ, answered('nowhere'), READ).answers).toEqual(answers));

  it('leads back to what was read, and to the check where there was one', () => {
    const checked = answered('sheet', { after: { reading, policy, check } } as Partial<PaneEvent>);
    expect([after(READ, answered('sheet')), after(READ, CHECKED, checked)]).toMatchObject([
      { stage: 'read', check: null },
      { stage: 'checked', check },
    ]);
  });

  it('on the sheet is a write that can be taken back, and leads to its question then', () => {
    const before = after(READ, CHECKED, PLANNED, WRITTEN, answered('sheet'));
    expect(before.writes.map((write) => write.keptBefore)).toEqual([null, keptBefore]);
    const undone = reducePane(before, undoneInto({ reading, policy, check: null }));
    expect(undone).toMatchObject({ stage: 'read', asking: NOTHING_ASKED });
    expect(undone.writes).toHaveLength(1);
  });

  it('in the settings writes nothing', () => {
    const { writes, notice } = after(READ, answered('setting'));
    expect([writes, notice]).toEqual([[], { kind: 'answered', where: 'setting' }]);
  });

  it('counts among the questions that were dealt with', () => {
    const postponed: PaneEvent = { kind: 'question-postponed', id: 'q' };
    expect(after(READ, answered('sheet'), postponed).asking).toEqual({
      postponed: ['q'],
      done: 2,
      chosen: null,
    });
    expect(after(READ, postponed, { kind: 'postponed-asked' }).asking).toEqual(NOTHING_ASKED);
  });
});

describe('A choice', () => {
  const place = (address: string) => ({ sheetId: 'sheet-1', range: parseRange(address)! });
  const question: ReadingQuestion = {
    ...{ id: 'q', kind: 'score-column', place: place('A1:D9'), subject: '', taken: 0 },
    choices: ['C1:C9', 'D1:D9'].map((address) => ({
      lines: [],
      shows: place(address),
      caption: '',
    })),
  };
  const scorebook = { ...reading.scorebook, questions: [question] };
  const asked: PaneEvent = { kind: 'workbook-read', reading: { ...reading, scorebook }, policy };
  const selected = (column: number): PaneEvent => ({
    kind: 'host-spoke',
    event: { kind: 'selected', cell: { sheetId: 'sheet-1', row: 4, column } },
  });

  it('is marked by a click into the sheet', () =>
    expect(after(asked, selected(3)).asking.chosen).toBe(1));

  it('stays marked when the click is beside the choices', () =>
    expect(after(asked, selected(3), selected(1)).asking.chosen).toBe(1));

  it.each<[string, PaneEvent[]]>([
    ['another tab', [{ kind: 'tab-shown', tab: 'rules' }]],
    ['a preview', [CHECKED, PLANNED]],
    ['work', [{ kind: 'work-started', work: 'writing' }]],
  ])('is not marked by a click during %s', (_, events) =>
    expect(after(asked, ...events, selected(3)).asking.chosen).toBeNull(),
  );
});
