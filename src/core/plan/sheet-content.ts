/** A sheet of ours as plain data, which a new file and a Plan can write alike. */
import {
  decimalPlaces,
  exactRatio,
  exactToNumber,
  formatDecimal,
  multiplyExact,
} from '../number/exact';
import type { Exact } from '../number/exact';
import type { CellValue } from '../sheet/snapshot';

export interface ContentLook {
  readonly bold?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: 'Left' | 'Center';
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly border?: 'thin';
}

/** Text stays text whatever it begins with. */
export interface ContentCell {
  readonly value: CellValue;
  readonly look: ContentLook;
}

export interface SheetContent {
  readonly name: string;
  /** From A1 on; null leaves a cell as it is. */
  readonly rows: readonly (readonly (ContentCell | null)[])[];
  /** In characters, from the first column on. */
  readonly columnWidths: readonly number[];
}

const TITLE: ContentLook = { bold: true };
const PLAIN: ContentLook = {};
const HEADER: ContentLook = {
  bold: true,
  wrapText: true,
  horizontalAlignment: 'Center',
  fill: '#DDEBE6',
  border: 'thin',
};
const GROUP: ContentLook = { bold: true, wrapText: true, fill: '#F2F7F5', border: 'thin' };
const TEXT: ContentLook = { wrapText: true, border: 'thin' };
const NUMBER: ContentLook = { horizontalAlignment: 'Center', border: 'thin' };

export const LOOKS = { TITLE, PLAIN, HEADER, GROUP, TEXT, NUMBER } as const;

export function contentCell(value: CellValue, look: ContentLook): ContentCell {
  return { value, look };
}

export function contentRow(values: readonly CellValue[], look: ContentLook): ContentCell[] {
  return values.map((value) => contentCell(value, look));
}

const LARGEST_DENOMINATOR = 1000n;
/** Doubles carry at most this many significant decimal digits. */
const MOST_PLACES = 15;

/** A number where a cell can hold it; a ratio such as 1/3 as the text that people type for it. */
export function exactCellValue(value: Exact | null): CellValue {
  if (value === null) return null;
  if (decimalPlaces(value) <= MOST_PLACES) return exactToNumber(value);
  for (let denominator = 3n; denominator <= LARGEST_DENOMINATOR; denominator += 1n) {
    const numerator = multiplyExact(value, exactRatio(denominator, 1n));
    if (decimalPlaces(numerator) === 0) return `${formatDecimal(numerator)}/${denominator}`;
  }
  return exactToNumber(value);
}
