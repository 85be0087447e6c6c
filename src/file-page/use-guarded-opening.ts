import { useCallback, useMemo, useState } from 'react';

/** What opens another workbook. */
type Opening = () => void;

export interface GuardedOpening {
  /** Whether the person is being asked what becomes of the unsaved results. */
  readonly isAsking: boolean;
  /** Opens at once when nothing is lost by it, and otherwise asks first. */
  readonly request: (opening: Opening) => void;
  readonly proceed: () => void;
  readonly cancel: () => void;
}

/** The last workbook asked for is the one that is opened. */
export function useGuardedOpening(isUnsaved: boolean): GuardedOpening {
  const [waiting, setWaiting] = useState<Opening | null>(null);
  const request = useCallback(
    (opening: Opening) => {
      if (isUnsaved) setWaiting(() => opening);
      else opening();
    },
    [isUnsaved],
  );
  return useMemo(
    () => ({
      isAsking: waiting !== null,
      request,
      proceed: () => {
        setWaiting(null);
        waiting?.();
      },
      cancel: () => setWaiting(null),
    }),
    [waiting, request],
  );
}
