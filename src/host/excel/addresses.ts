/** Addresses as Excel writes them: with sheet names, several areas in one text. */
import { parseRange, type CellRange } from '../../core/sheet/address';

const SHEET_PREFIX = /(?:'(?:[^']|'')*'|[^',!]+)!/g;

/** `'It''s, me'!A1:B2,Sheet1!C5` → its ranges; null when a part is no range of cells. */
export function parseAreas(address: string): CellRange[] | null {
  const ranges = address.replace(SHEET_PREFIX, '').split(',').map(parseRange);
  return ranges.every((range) => range !== null) ? ranges : null;
}
