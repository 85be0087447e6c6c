import { HostError } from '../wire/host-error';

/** `red` and `#FF0000` are both colours to Excel; the emulator takes the second form only. */
export function readColor(value: unknown): string {
  if (typeof value === 'string' && /^#?[0-9a-f]{6}$/i.test(value)) {
    return `#${value.replace('#', '').toUpperCase()}`;
  }
  throw new HostError('InvalidArgument', `Not a colour: ${String(value)}`);
}
