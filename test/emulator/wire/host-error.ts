/** An error that the host answers a batch with; `code` reaches the add-in unchanged. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string = code,
    readonly location: string = '',
  ) {
    super(message);
  }
}

/** Raised for a member that the emulator does not have, so that a gap never passes for a result. */
export function notEmulated(className: string, member: string): HostError {
  const name = `${className}.${member}`;
  return new HostError('NotEmulated', `The emulated Excel has no ${name}.`, name);
}
