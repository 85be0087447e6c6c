/** Number formats in en-US grammar, and the text they give where that is simple to say. */

/** The built-in formats that files name by number only (ECMA-376 part 1, §18.8.30). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Days from the 1900 system's day zero to that of 1904. */
const DAYS_TO_1904 = 1462;
const UNIX_EPOCH_SERIAL = 25_569;

/** `0`, `0.00`, `#,##0.0`, `0%`, `0.00%`: digits, grouping and percent only. */
const PLAIN_NUMBER = /^(#,##)?(0)(?:\.(0+))?(%?)$/;
const DATE = /^[dmyh:s/\-. ]+$/i;

/** Gives a number its text, or null where the format is none of the simple ones. */
export type NumberFormatter = (value: number) => string | null;

export function numberFormatter(numberFormat: string, isDate1904: boolean): NumberFormatter {
  const format = numberFormat
    .replace(/^\[\$[^\]]*\]/, '')
    .replace(/;@$/, '')
    .replace(/\\/g, '');
  if (format === 'General' || format === '@') return generalText;
  const plain = PLAIN_NUMBER.exec(format);
  if (plain) {
    const places = plain[3]?.length ?? 0;
    const [isGrouped, isPercent] = [plain[1] !== undefined, plain[4] === '%'];
    return (value) => plainText(value, places, isPercent, isGrouped);
  }
  const isDate = DATE.test(format) && /[dy]/i.test(format) && !/[hs]/i.test(format);
  return isDate ? (value) => dateText(value, format, isDate1904) : () => null;
}

/** As a cell without a format shows it: at most 11 digits, no trailing zeros. */
export function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function plainText(value: number, places: number, isPercent: boolean, isGrouped: boolean): string {
  const fixed = roundedText(isPercent ? value * 100 : value, places);
  const [whole, decimals] = fixed.split('.');
  const grouped = isGrouped ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  return grouped + (decimals === undefined ? '' : `.${decimals}`) + (isPercent ? '%' : '');
}

/** Rounds the 15 digits that Excel sees, half away from zero, not the binary number behind them. */
function roundedText(value: number, places: number): string {
  const written = String(value);
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  if (decimals <= places && !written.includes('e')) {
    const padding = '0'.repeat(places - decimals);
    return decimals === 0 && places > 0 ? `${written}.${padding}` : written + padding;
  }
  const seen = Math.abs(Number(value.toPrecision(15)));
  const shifted = Number(`${seen}e${places}`);
  const text = Number.isFinite(shifted)
    ? Number(`${Math.round(shifted)}e-${places}`).toFixed(places)
    : seen.toFixed(places);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}

function dateText(value: number, format: string, isDate1904: boolean): string | null {
  const serial = Math.floor(value) + (isDate1904 ? DAYS_TO_1904 : 0);
  // Excel's 1900 has a 29 February, so that days before March 1900 are off by one.
  if (serial < 61) return null;
  const date = new Date((serial - UNIX_EPOCH_SERIAL) * 86_400_000);
  const parts: Record<string, string> = {
    d: String(date.getUTCDate()),
    dd: String(date.getUTCDate()).padStart(2, '0'),
    m: String(date.getUTCMonth() + 1),
    mm: String(date.getUTCMonth() + 1).padStart(2, '0'),
    yy: String(date.getUTCFullYear() % 100).padStart(2, '0'),
    yyyy: String(date.getUTCFullYear()),
  };
  let isKnown = true;
  const text = format.toLowerCase().replace(/[dmy]+/g, (code) => {
    isKnown &&= code in parts;
    return parts[code] ?? '';
  });
  return isKnown ? text : null;
}
