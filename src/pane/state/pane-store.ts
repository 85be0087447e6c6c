/** The pane's record where commands that take a while always find the newest one. */
import { reducePane, type PaneEvent } from './pane-reducer';
import { INITIAL_PANE_STATE, type PaneState } from './pane-state';

export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls back after every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function makePaneStore(): PaneStore {
  const listeners = new Set<() => void>();
  let state = INITIAL_PANE_STATE;
  return {
    state: () => state,
    dispatch(event) {
      state = reducePane(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
