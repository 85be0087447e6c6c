import { toHostProblem } from '../host/excel/errors';
import type { HostProblem } from '../host/host-problem';
import type { CommandRefusal } from '../locales/describe-command-refusal';

/** How a ribbon button's work ended. A refusal wrote nothing. */
export type CommandOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: CommandRefusal }
  | { readonly kind: 'failed'; readonly problem: Pick<HostProblem, 'code' | 'details'> };

export const DONE: CommandOutcome = { kind: 'done' };

export function refused(refusal: CommandRefusal): CommandOutcome {
  return { kind: 'refused', refusal };
}

/** Runs a button's work; whatever it throws becomes an outcome that can be worded. */
export async function outcomeOf(work: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', problem: toHostProblem(error) };
  }
}
