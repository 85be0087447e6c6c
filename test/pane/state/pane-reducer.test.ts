import type { Finding } from '../../../src/core/audit/finding';
import type { WorkbookPolicy } from '../../../src/core/framework/workbook-policy';
import { readingOf } from '../pane-fixtures';
import { HostProblem } from '../../../src/host/host-problem';
import { reducePane, type PaneEvent } from '../../../src/pane/state/pane-reducer';
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

const policy: WorkbookPolicy = { policy: {}, mapping: [], sheetId: null, problems: [] };
const READ: PaneEvent = { kind: 'workbook-read', reading, policy };
const CHECKED: PaneEvent = { kind: 'workbook-checked', check };
const PLANNED: PaneEvent = { kind: 'plan-made', plan: EMPTY_PLAN };
const WRITTEN: PaneEvent = { kind: 'plan-written', receipt, after: { reading, policy, check } };
const changed = (sheetId: string): PaneEvent => ({
  kind: 'host-spoke',
  event: { kind: 'changed', sheetId, isRemote: false },
});

describe('The way through a workbook', () => {
  it('goes from unread to read, checked, previewed, written and undone', () => {
    const undone: PaneEvent = { kind: 'plan-undone', after: { reading, policy, check } };
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
    expect(after(READ, CHECKED, PLANNED, WRITTEN, READ)).toMatchObject({
      stage: 'read',
      check: null,
      receipt,
    });
  });

  it('has nothing left to undo after an undo', () => {
    expect(
      after(READ, CHECKED, PLANNED, WRITTEN, { kind: 'plan-undone', after: null }).receipt,
    ).toBeNull();
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

describe('Answers', () => {
  it('are kept for the next reading', () => {
    const answers = [{ key: 'bảng: Tổng hợp', value: 'A1:E10' }];
    const answered: PaneEvent = { kind: 'question-answered', answers, reading };
    expect(after(READ, answered, READ).answers).toEqual(answers);
  });
});
