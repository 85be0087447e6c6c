import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { WorkbookHost } from '../../host/workbook-host';
import { makePaneCommands, type PaneCommands } from './pane-commands';
import type { PaneEvent } from './pane-reducer';
import type { PaneState } from './pane-state';
import { makePaneStore } from './pane-store';

/** What the pane does as it opens: wait for a click, read, or score the sample at once. */
export type Opening = 'wait' | 'read' | 'score';

export interface PaneModel {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly commands: PaneCommands;
}

/** The pane's state over one host, with the commands that change it. */
export function usePane(host: WorkbookHost, opening: Opening): PaneModel {
  const { store, commands } = useMemo(() => {
    const made = makePaneStore();
    return { store: made, commands: makePaneCommands(host, made) };
  }, [host]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { dispatch } = store;

  useEffect(() => {
    if (opening === 'read') void commands.read();
    if (opening === 'score') void commands.scoreAtOnce();
  }, [commands, opening]);

  useEffect(() => {
    let isOver = false;
    let stop: (() => Promise<void>) | null = null;
    const listening = host.listen(commands.hear);
    // A host that cannot listen still reads and writes; changes are checked before each write.
    listening
      .then((unlisten) => {
        if (isOver) void unlisten();
        else stop = unlisten;
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
      void stop?.();
    };
  }, [host, commands]);

  return { state, dispatch, commands };
}
