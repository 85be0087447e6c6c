/** Which numbers typed as text a formula can read by itself. */
import { exactFromDecimal, isExactEqual, type Exact } from '../../number/exact';

/** The separators with which Excel's NUMBERVALUE reads a text. */
export interface TextSeparators {
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
}

const READINGS: readonly TextSeparators[] = [
  { decimal: ',', group: '.' },
  { decimal: '.', group: ',' },
];

/** The separators with which NUMBERVALUE gives exactly this value, or null when none do. */
export function separatorsFor(text: string, value: Exact): TextSeparators | null {
  return (
    READINGS.find((reading) => {
      const read = readAsNumberValue(text, reading);
      return read !== null && isExactEqual(read, value);
    }) ?? null
  );
}

/**
 * What NUMBERVALUE reads, kept to the texts on which every spreadsheet agrees: an optional minus,
 * digits, group separators before the decimal separator, spaces around.
 */
function readAsNumberValue(text: string, { decimal, group }: TextSeparators): Exact | null {
  const [whole = '', decimals, ...more] = text.replace(/^ +| +$/g, '').split(decimal);
  const digits = whole.split(group).join('');
  if (more.length > 0 || !/^-?\d+$/.test(digits) || !/^\d*$/.test(decimals ?? '')) return null;
  return exactFromDecimal(decimals ? `${digits}.${decimals}` : digits);
}
