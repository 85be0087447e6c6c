/** The one button at the bottom: always the next sensible step, or the reason why there is none. */
import { isEmptyPlan } from '../../core/plan/plan';
import type { PaneState } from './pane-state';

export type PrimaryAction = 'read' | 'check' | 'preview' | 'write' | 'undo';

export type BlockedReason = 'working' | 'no-table' | 'question' | 'nothing-to-write' | 'read-only';

export interface PrimaryStep {
  readonly action: PrimaryAction;
  readonly blockedBy: BlockedReason | null;
}

export function primaryStep(state: PaneState): PrimaryStep {
  const action = nextAction(state);
  return { action, blockedBy: state.work ? 'working' : blockedReason(state, action) };
}

/** What was read must be current before anything is built on it; an undo needs no reading. */
function nextAction(state: PaneState): PrimaryAction {
  if (state.stage === 'written') return 'undo';
  if (state.stage === 'unread' || state.isStale) return 'read';
  if (state.stage === 'read') return 'check';
  return state.stage === 'previewed' ? 'write' : 'preview';
}

function blockedReason(state: PaneState, action: PrimaryAction): BlockedReason | null {
  if ((action === 'check' || action === 'preview') && state.reading) {
    const { questions, tables } = state.reading.scorebook;
    if (questions.some(({ taken }) => taken === null)) return 'question';
    if (tables.length === 0) return 'no-table';
  }
  if (action === 'write' && state.plan) {
    if (state.reading?.snapshot.isReadOnly) return 'read-only';
    if (isEmptyPlan(state.plan)) return 'nothing-to-write';
  }
  return null;
}
