import type { CellValue } from '../../../src/core/sheet/snapshot';

/** Characters that the General format shows of a number. */
const GENERAL_WIDTH = 11;
const DAYS_FROM_1899_12_30_TO_1970 = 25_569;
const MS_PER_DAY = 86_400_000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-9)) {
    const [digits, exponent] = value.toExponential(5).split('e');
    const power = Number(exponent);
    const sign = power < 0 ? '-' : '+';
    return `${Number(digits)}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const integerDigits = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, GENERAL_WIDTH - integerDigits - 1))));
}

/** Rounds half away from zero on the decimal digits, as a display does. */
function fixedText(value: number, places: number): string {
  const rounded = Math.round(Number(`${Math.abs(value)}e${places}`));
  const text = Number.isFinite(rounded)
    ? Number(`${rounded}e-${places}`).toFixed(places)
    : Math.abs(value).toFixed(places);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}

function groupThousands(text: string): string {
  return text.replace(/^(-?)(\d+)/, (_, sign: string, digits: string) => {
    return sign + digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  });
}

function dateText(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - DAYS_FROM_1899_12_30_TO_1970) * MS_PER_DAY);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  const parts: Readonly<Record<string, string>> = {
    d: String(day),
    dd: String(day).padStart(2, '0'),
    m: String(month + 1),
    mm: String(month + 1).padStart(2, '0'),
    mmm: MONTHS[month] ?? '',
    yy: String(year % 100).padStart(2, '0'),
    yyyy: String(year),
  };
  return format.replace(/yyyy|yy|mmm|mm|m|dd|d/gi, (part) => parts[part.toLowerCase()] ?? part);
}

function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format) && /^[dmy\s/.,-]+$/i.test(format);
}

const NUMBER_PATTERN = /(#,##)?0(?:\.(0+|#+|0+#+))?/;

function patternText(value: number, format: string): string {
  const match = NUMBER_PATTERN.exec(format);
  if (!match) return generalText(value);
  const decimals = match[2] ?? '';
  const scaled = format.includes('%') ? value * 100 : value;
  let text = fixedText(scaled, decimals.length);
  const optional = decimals.length - decimals.replace(/#/g, '').length;
  for (let i = 0; i < optional && text.endsWith('0'); i++) text = text.slice(0, -1);
  if (text.endsWith('.') && !decimals) text = text.slice(0, -1);
  const digits = match[1] ? groupThousands(text) : text;
  return format.replace(NUMBER_PATTERN, digits).replace(/"([^"]*)"/g, '$1');
}

/** Integer digits asked for by a format of zeros only: `000` shows 7 as `007`. */
function paddedText(value: number, format: string): string {
  const digits = fixedText(Math.abs(value), 0).padStart(format.length, '0');
  return value < 0 ? `-${digits}` : digits;
}

/**
 * What a person sees of a value under an en-US number format. Knows General, text, fixed
 * places, thousands, percents, zeros and plain dates; other formats show as General.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const sections = numberFormat.split(';');
  const format = (value < 0 ? sections[1] : undefined) ?? sections[0] ?? 'General';
  const shown = value < 0 && sections.length > 1 ? -value : value;
  if (format === 'General' || format === '@' || format === '') return generalText(shown);
  if (isDateFormat(format)) return dateText(shown, format);
  return /^00+$/.test(format) ? paddedText(shown, format) : patternText(shown, format);
}
