/** Takes one header text apart: code, name, maximum or weight in brackets. */
import type { Exact } from '../number/exact';
import { VIETNAMESE_DECIMAL } from '../number/number-column';
import { lexNumber, tokenValue } from '../number/parse-number';
import { squeezeText } from '../text/fold';
import { splitLeadingCode, type Code } from './code';

export interface HeaderText {
  readonly code: Code | null;
  /** Without code, maximum and weight. */
  readonly name: string;
  /** The name as headers are compared: squeezed, without punctuation. */
  readonly squeezed: string;
  readonly maximum: Exact | null;
  readonly weight: Exact | null;
  /** The whole number n of a bare `(n)`, which may be a column index instead of a maximum. */
  readonly bareNumber: number | null;
}

const MAXIMUM_LABEL = /^(?:toida|diemtoida|diemchuan|td|max|maximum|thangdiem)[:=]?/;
/** `(TĐ1)`: the first appraisal, no maximum of one point. */
const APPRAISAL = /^td[12]$/;
const WEIGHT_LABEL = /^(?:heso|trongso|tytrong|weight|w)[:=]?/;

function readNumber(text: string): { value: Exact; isPercent: boolean } | null {
  const number = lexNumber(text);
  if (number?.kind !== 'plain') return null;
  return {
    value: tokenValue(number.number, VIETNAMESE_DECIMAL),
    isPercent: number.number.isPercent,
  };
}

interface BracketReading {
  readonly maximum?: Exact;
  readonly weight?: Exact;
  readonly bareNumber?: number;
}

/** `18`, `100 điểm`, `tối đa 20 điểm`, `20%`, `hệ số 2`; null for words. */
function readBracket(inside: string): BracketReading | null {
  const squeezed = squeezeText(inside);
  if (APPRAISAL.test(squeezed)) return null;
  const weightLabel = WEIGHT_LABEL.exec(squeezed)?.[0];
  if (weightLabel) {
    const weight = readNumber(squeezed.slice(weightLabel.length));
    return weight && { weight: weight.value };
  }
  const rest = squeezed.replace(MAXIMUM_LABEL, '');
  const number = readNumber(rest);
  if (!number) return null;
  if (number.isPercent) return { weight: number.value };
  const bareNumber = /^\d{1,3}$/.test(squeezed) ? Number(squeezed) : undefined;
  return { maximum: number.value, ...(bareNumber === undefined ? {} : { bareNumber }) };
}

const BRACKETS = /[([]([^()[\]]*)[)\]]/g;
/** `Nhận thức số: 100 điểm`, `Nhận thức số - 100đ`, or the points on a line of their own. */
const TRAILING_POINTS = /(?:[\n:–-]|\s-)\s*(\d[\d.,]*\s*(?:điểm|đ))\s*$/iu;

/** Only headers and names that state points in brackets or at their end carry a maximum. */
export function readHeaderText(text: string): HeaderText {
  let found: BracketReading = {};
  const bare = text.normalize('NFC').replace(BRACKETS, (whole, inside: string) => {
    const reading = readBracket(inside);
    if (!reading) return whole;
    found = { ...found, ...reading };
    return ' ';
  });
  const trailing = found.maximum ? null : TRAILING_POINTS.exec(bare);
  if (trailing) found = { ...found, ...readBracket(trailing[1]!) };
  const named = trailing ? bare.slice(0, trailing.index) : bare;
  const { code, name } = splitLeadingCode(named.replace(/\s+/g, ' ').trim());
  return {
    code,
    name: name.replace(/\s*[:;]\s*$/, ''),
    squeezed: squeezeHeader(name),
    maximum: found.maximum ?? null,
    weight: found.weight ?? null,
    bareNumber: found.bareNumber ?? null,
  };
}

/** A header as it is compared: squeezed, without brackets' content that is no word, or signs. */
export function squeezeHeader(text: string): string {
  return squeezeText(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9%]/g, '');
}
