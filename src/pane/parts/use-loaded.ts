import { useEffect, useState } from 'react';

export interface Loaded<Module> {
  /** Null until it is there. */
  readonly module: Module | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/**
 * A part of the pane that is loaded when it is shown first, so that the pane opens sooner.
 * @param load the same function at every call
 */
export function useLoaded<Module>(load: () => Promise<Module>): Loaded<Module> {
  const [module, setModule] = useState<Module | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // A module may be a function, which React would call.
    load()
      .then((loaded) => setModule(() => loaded))
      .catch(() => setFailed(true));
  }, [load, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { module, isFailed, retry };
}
