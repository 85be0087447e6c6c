import { readLegacyText } from './read-legacy-text';

/**
 * The name of a sheet as it was meant: legacy letters decoded, as in its cells. For comparing and
 * reading only; the sheet is still called by the name that it has.
 */
export function readSheetName({ name }: { readonly name: string }): string {
  return readLegacyText(name)?.text ?? name;
}
