/** Whether the workbook on the page holds written results that no saved file has. */
import { useCallback, useEffect, useState } from 'react';
import type { Plan, Receipt } from '../core/plan/plan';
import type { OpenWorkbook } from './open-workbook';

/** What takes back each write since the workbook was opened or saved, oldest first. */
export type UnsavedWrites = readonly Plan[];

const NOTHING_UNSAVED: UnsavedWrites = [];

/** Taking the last write back leaves one write less to lose; everything else is one more. */
export function afterWrite(unsaved: UnsavedWrites, plan: Plan, receipt: Receipt): UnsavedWrites {
  const isUndo = unsaved.length > 0 && unsaved[unsaved.length - 1] === plan;
  return isUndo ? unsaved.slice(0, -1) : [...unsaved, receipt.inverse];
}

export interface UnsavedModel {
  readonly isUnsaved: boolean;
  readonly noteWrite: (plan: Plan, receipt: Receipt) => void;
  readonly noteSaved: () => void;
}

/** The sample is there for everyone to try again: nothing written in it can be lost. */
export function useUnsavedWrites(workbook: OpenWorkbook | null): UnsavedModel {
  const [held, setHeld] = useState({ workbook, writes: NOTHING_UNSAVED });
  const isUnsaved =
    workbook !== null &&
    workbook.opening !== 'score' &&
    held.workbook === workbook &&
    held.writes.length > 0;
  useClosingWarning(isUnsaved);
  const noteWrite = useCallback(
    (plan: Plan, receipt: Receipt) =>
      setHeld((before) => {
        const writes = before.workbook === workbook ? before.writes : NOTHING_UNSAVED;
        return { workbook, writes: afterWrite(writes, plan, receipt) };
      }),
    [workbook],
  );
  const noteSaved = useCallback(() => setHeld({ workbook, writes: NOTHING_UNSAVED }), [workbook]);
  return { isUnsaved, noteWrite, noteSaved };
}

/** The browser asks in its own words before the tab is closed. */
function useClosingWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isUnsaved]);
}
