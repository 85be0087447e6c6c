import type { Plan } from '../../../src/core/plan/plan';
import { primaryStep } from '../../../src/pane/state/primary-action';
import { INITIAL_PANE_STATE, type PaneState } from '../../../src/pane/state/pane-state';
import { readingOf } from '../pane-fixtures';
import { parseRange } from '../../../src/core/sheet/address';
import { EMPTY_PLAN } from '../../support/empty-plan';
import { scorebookOf } from '../../support/scorebook-of';

const FULL_PLAN: Plan = { ...EMPTY_PLAN, removeRules: [{ sheetId: 'sheet-1', ruleId: '1' }] };

function stepAt(change: Partial<PaneState>) {
  return primaryStep({ ...INITIAL_PANE_STATE, reading: readingOf(), plan: FULL_PLAN, ...change });
}

describe('The one button', () => {
  it.each([
    ['unread', 'read'],
    ['read', 'check'],
    ['checked', 'preview'],
    ['previewed', 'write'],
    ['written', 'undo'],
    ['undone', 'preview'],
  ] as const)('offers, once the workbook is %s, to %s', (stage, action) => {
    expect(stepAt({ stage })).toEqual({ action, blockedBy: null });
  });

  it.each(['read', 'checked', 'previewed', 'undone'] as const)(
    'offers to read again when a workbook that is %s has changed',
    (stage) => {
      expect(stepAt({ stage, isStale: true }).action).toBe('read');
    },
  );

  it('still offers to undo a write when the workbook has changed since', () => {
    expect(stepAt({ stage: 'written', isStale: true }).action).toBe('undo');
  });

  it('waits while something is being done', () => {
    const work = { kind: 'checking', progress: null } as const;
    expect(stepAt({ stage: 'read', work }).blockedBy).toBe('working');
  });

  it('says so when no table was found', () => {
    const { snapshot } = readingOf();
    const reading = { snapshot, scorebook: scorebookOf({}) };
    expect(stepAt({ stage: 'read', reading }).blockedBy).toBe('no-table');
  });

  it('waits for the answer to a question', () => {
    const { snapshot, scorebook } = readingOf();
    const place = { sheetId: 'sheet-1', range: parseRange('A1:D9')! };
    const question = {
      ...{ id: 'sheet-1!tables', kind: 'which-tables' as const, place },
      ...{ subject: '', choices: [], taken: null },
    };
    const reading = { snapshot, scorebook: { ...scorebook, questions: [question] } };
    expect(stepAt({ stage: 'read', reading }).blockedBy).toBe('question');
  });

  it('does not write a plan that changes nothing', () => {
    expect(stepAt({ stage: 'previewed', plan: EMPTY_PLAN }).blockedBy).toBe('nothing-to-write');
  });

  it('does not write to a workbook that is read-only', () => {
    const { snapshot, scorebook } = readingOf();
    const reading = { snapshot: { ...snapshot, isReadOnly: true }, scorebook };
    expect(stepAt({ stage: 'previewed', reading }).blockedBy).toBe('read-only');
  });
});
