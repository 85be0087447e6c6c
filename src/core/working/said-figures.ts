/**
 * The figures that one cell says: "a = 12; b = 15", "12/15 (80%)", "85%", "03 cuộc họp", a number.
 * What they stand for is the matter of the rule that asks for them.
 */
import {
  decimalPlaces,
  exactFromNumber,
  exactRatio,
  multiplyExact,
  type Exact,
} from '../number/exact';
import { isNotApplicableText } from '../number/number-column';
import { lexNumber, tokenValue, type DecimalSeparator } from '../number/parse-number';
import { formatVietnamese } from '../rules/amount';
import type { CellValue } from '../sheet/snapshot';

/** A number with as many decimals as it was given with, since people round. */
export interface SaidNumber {
  readonly value: Exact;
  readonly places: number;
}

export interface SaidFigures {
  /** As the cell says it. */
  readonly text: string;
  /** By letter: `a = 12`. */
  readonly letters: ReadonlyMap<string, SaidNumber>;
  /** `12/15` */
  readonly fraction: { readonly part: SaidNumber; readonly whole: SaidNumber } | null;
  /** In percent: 80 for `80%`. */
  readonly percent: SaidNumber | null;
  /** A number by itself or before the word for what is counted: `5`, `03 cuộc họp`. */
  readonly count: (SaidNumber & { readonly noun: string }) | null;
  /** Whether the cell says these figures and hardly anything else, plainly. */
  readonly isPlain: boolean;
  readonly isNotApplicable: boolean;
}

const HUNDRED = exactRatio(100n, 1n);
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?: \d{3}(?!\d))*`;
const NOUN = String.raw`(?:\s+\p{L}+){0,4}`;

const LETTER_FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d])([a-d]|n\d?|x)\s*[=:]\s*(-?${NUMBER})(\s*%)?(?!\s*[/+*x×]\s*\d)`,
  'giu',
);
const FRACTION = new RegExp(
  String.raw`(?<![\d/.,-])(${NUMBER})(${NOUN})\s*(?:/|trên(?=\s)|trong tổng(?=\s))\s*(?:tổng\s*(?:số)?\s*)?(${NUMBER})(?![\d/.,]*[/-]\s*[\p{L}\d])`,
  'giu',
);
const PERCENT = new RegExp(String.raw`(?<![\d.,])(-?${NUMBER})\s*(?:%|phần trăm)`, 'giu');
const COUNT = new RegExp(String.raw`(?<![\p{L}\d/.,-])(-?${NUMBER})(?!\s*[/%\d])(${NOUN})`, 'giu');

/** Numbers after these are dates and numbers of documents. */
const NO_FIGURE_BEFORE =
  /(?:ngày|tháng|quý|năm|số|qđ|kh|cv|điều|khoản|mục|phụ lục|giai đoạn|nghị định)\s*:?\s*$/iu;
/** Words that make a number a guess, a limit or a plan. */
const HEDGE =
  /(?<!\p{L})(?:khoảng|gần|hơn|ít nhất|tối thiểu|tối đa|dự kiến|ước|chưa|không|trên|dưới|từ|đến|mục tiêu|kế hoạch)(?!\p{L})|[<>≥≤~]/iu;
const LONGEST_PLAIN_REST = 40;

const NOTHING: SaidFigures = {
  text: '',
  letters: new Map(),
  fraction: null,
  percent: null,
  count: null,
  isPlain: false,
  isNotApplicable: false,
};

function readNumber(text: string, decimal: DecimalSeparator): SaidNumber | null {
  const number = lexNumber(text);
  if (number?.kind !== 'plain') return null;
  const value = tokenValue(number.number, decimal);
  const { sign, digits } = number.number;
  const separator = sign.kind === 'sure' ? sign.decimal : decimal;
  const at = digits.lastIndexOf(separator);
  return { value, places: at < 0 ? 0 : digits.length - at - 1 };
}

/** `03/2024` is a month. */
function isMonth(part: string, whole: string): boolean {
  return /^(?:19|20)\d\d$/.test(whole) && /^(?:0?[1-9]|1[0-2])$/.test(part);
}

/** What is left of a text while figures are taken out of it. */
class Remaining {
  constructor(
    public text: string,
    private readonly decimal: DecimalSeparator,
  ) {}

  number(text: string): SaidNumber | null {
    return readNumber(text.trim(), this.decimal);
  }

  /** Every match that is a figure, blanked out; those after "số", "ngày" … stay. */
  take<T>(pattern: RegExp, read: (match: RegExpMatchArray) => T | null): T[] {
    const found: T[] = [];
    const whole = this.text;
    this.text = whole.replace(pattern, (...groups: unknown[]) => {
      const offset = groups.find((group) => typeof group === 'number') as number;
      const match = groups.slice(0, groups.indexOf(offset)) as RegExpMatchArray;
      const isCounted = NO_FIGURE_BEFORE.test(whole.slice(0, offset));
      const figure = isCounted ? null : read(match);
      if (figure === null) return match[0]!;
      found.push(figure);
      return ' ';
    });
    return found;
  }
}

/** The only one that is said, or null when there are none or several. */
function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? found[0]! : null;
}

function readText(text: string, decimal: DecimalSeparator): SaidFigures {
  const remaining = new Remaining(text.normalize('NFC'), decimal);
  const letters = new Map<string, SaidNumber>();
  const lettered = remaining.take(LETTER_FIGURE, (match) => {
    const number = remaining.number(match[2]!);
    return number && { id: match[1]!.toLowerCase(), number };
  });
  for (const { id, number } of lettered) letters.set(id, number);
  const fractions = remaining.take(FRACTION, (match) => {
    const part = remaining.number(match[1]!);
    const whole = remaining.number(match[3]!);
    return part && whole && !isMonth(match[1]!, match[3]!) ? { part, whole } : null;
  });
  const percents = remaining.take(PERCENT, (match) => remaining.number(match[1]!));
  const isCounting = letters.size + fractions.length + percents.length === 0;
  const counts = isCounting
    ? remaining.take(COUNT, (match) => {
        const number = remaining.number(match[1]!);
        return number && { ...number, noun: match[2]!.trim() };
      })
    : [];
  const rest = remaining.text.replace(/[\s()[\]=;:,.+-]+/g, ' ').trim();
  const isPlain =
    rest.length <= LONGEST_PLAIN_REST &&
    !/\d/.test(rest) &&
    !HEDGE.test(rest) &&
    fractions.length <= 1 &&
    percents.length <= 1 &&
    counts.length <= 1 &&
    lettered.length === letters.size;
  return {
    ...NOTHING,
    text: text.trim(),
    letters: lettered.length === letters.size ? letters : new Map<string, SaidNumber>(),
    fraction: only(fractions),
    percent: only(percents),
    count: only(counts),
    isPlain,
  };
}

function withPlaces(value: Exact): SaidNumber {
  return { value, places: decimalPlaces(value) };
}

/** A number of a cell; `0.8` shown as `80%` is 80 percent. */
function readPlainNumber(value: number, isPercent: boolean): SaidFigures {
  const exact = exactFromNumber(value);
  if (isPercent) {
    const percent = multiplyExact(exact, HUNDRED);
    const text = `${formatVietnamese(percent)}%`;
    return { ...NOTHING, text, percent: withPlaces(percent), isPlain: true };
  }
  const count = { ...withPlaces(exact), noun: '' };
  return { ...NOTHING, text: formatVietnamese(exact), count, isPlain: true };
}

/** Longer texts are reports, whose numbers nobody can tell apart. */
const LONGEST_TEXT = 400;

/**
 * @param decimal how an open number such as `1.234` is to be read
 * @param isPercent whether a number of this cell is shown in percent
 */
export function readSaidFigures(
  value: CellValue,
  decimal: DecimalSeparator,
  isPercent: boolean,
): SaidFigures {
  if (typeof value === 'number') return readPlainNumber(value, isPercent);
  if (typeof value !== 'string') return NOTHING;
  if (!/\d/.test(value) && isNotApplicableText(value)) {
    return { ...NOTHING, text: value.trim(), isNotApplicable: true };
  }
  if (value.length > LONGEST_TEXT) return { ...NOTHING, text: value.trim() };
  return readText(value, decimal);
}
