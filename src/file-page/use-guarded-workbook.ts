import { useMemo } from 'react';
import { useUnsavedWrites, type UnsavedModel } from './unsaved-writes';
import { useGuardedOpening, type GuardedOpening } from './use-guarded-opening';
import { useWorkbook, type WorkbookModel } from './use-workbook';

interface GuardedWorkbook {
  readonly model: WorkbookModel;
  readonly unsaved: UnsavedModel;
  readonly opening: GuardedOpening;
}

/** The workbook on the page, which gives way to another one only when nothing is lost by it. */
export function useGuardedWorkbook(): GuardedWorkbook {
  const held = useWorkbook();
  const unsaved = useUnsavedWrites(held.workbook);
  const opening = useGuardedOpening(unsaved.isUnsaved);
  const { request } = opening;
  const model = useMemo(
    () => ({
      ...held,
      openFile: (file: File) => request(() => held.openFile(file)),
      openSample: () => request(held.openSample),
    }),
    [held, request],
  );
  return { model, unsaved, opening };
}
