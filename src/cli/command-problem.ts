import type { CommandLineCode } from '../locales/describe-command-line';

/** Why the command could not score, apart from what hosts and policies have to say. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';

  constructor(
    readonly code: CommandLineCode,
    /** The option, file, sheet or table that it is about. */
    readonly subject: string,
    readonly choices: readonly string[] = [],
  ) {
    super(code);
  }
}
