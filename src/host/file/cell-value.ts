/** The value of a cell from what its element says (ECMA-376 part 1, §18.18.11). */
import type { CellValue } from '../../core/sheet/snapshot';
import type { CellContext } from './sheet-part';
import { decodeEscapes } from './shared-strings';

const DAY = 86_400_000;
/** Days from Excel's day zero to 1 January 1970, by date system. */
const UNIX_EPOCH = { from1900: 25_569, from1904: 24_107 } as const;

export function cellValue(
  type: string,
  stored: string | null,
  inline: string,
  context: CellContext,
  hasFormula: boolean,
): CellValue {
  if (type === 'inlineStr') return textValue(decodeEscapes(inline), hasFormula);
  if (stored === null) return null;
  switch (type) {
    case 's':
      return textValue(context.sharedStrings[Number(stored)] ?? '', hasFormula);
    case 'str':
      return textValue(decodeEscapes(stored), hasFormula);
    case 'b':
      return stored.trim() === '1' || stored.trim() === 'true';
    case 'e':
      return stored;
    case 'd':
      return dateValue(stored, context.isDate1904);
    default:
      return numberValue(stored);
  }
}

/** The empty text of a constant is an empty cell; that of a formula is a text. */
function textValue(text: string, hasFormula: boolean): CellValue {
  return text === '' && !hasFormula ? null : text;
}

function numberValue(stored: string): CellValue {
  const number = stored.trim() === '' ? NaN : Number(stored);
  return Number.isFinite(number) ? number : stored === '' ? null : stored;
}

/** ISO 8601, as strict files keep dates; the serial number is what Excel shows to formulas. */
function dateValue(stored: string, isDate1904: boolean): CellValue {
  const isTimeOnly = /^T?\d{2}:\d{2}/.test(stored);
  const text = isTimeOnly ? `1970-01-01T${stored.replace(/^T/, '')}` : stored;
  const time = Date.parse(
    /[zZ]|[+-]\d{2}:\d{2}$/.test(text) || !text.includes('T') ? text : `${text}Z`,
  );
  if (Number.isNaN(time)) return stored;
  if (isTimeOnly) return time / DAY;
  return time / DAY + (isDate1904 ? UNIX_EPOCH.from1904 : UNIX_EPOCH.from1900);
}
