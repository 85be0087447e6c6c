/** How long the host may be silent, and what a single trouble is worth. */
import { HostProblem } from '../host-problem';
import { isTransient, toHostProblem } from './errors';

/** Long enough for a slow sheet to recalculate; Excel on Windows has been seen to drop calls. */
export const ANSWER_TIMEOUT_MS = 120_000;

/** @throws HostProblem `no-answer` when nothing came back in time; the call itself goes on. */
export async function withinTime<T>(call: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostProblem('no-answer')), milliseconds);
  });
  try {
    return await Promise.race([call, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs something that may safely run twice: once more after a transient trouble. */
export async function withOneRetry<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!isTransient(error)) throw toHostProblem(error);
    try {
      return await action();
    } catch (again) {
      throw toHostProblem(again);
    }
  }
}

/** @throws HostProblem `cancelled` */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostProblem('cancelled');
}
