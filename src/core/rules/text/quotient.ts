/** Where a text divides one count by another: "a = …; b = …; Tỷ lệ = a/b", "Tỷ lệ = A / B x 100%". */
import type { Quotient } from '../rule';
import { tidyLabel } from './label';
import { phrase } from './phrase';

/** A quotient and the words that define it. */
export interface FoundQuotient {
  readonly quotient: Quotient;
  readonly used: readonly string[];
}

const HUNDRED = String.raw`(?: \)*\]* [*x.] 100 (?:%)? \)*\]*)?`;
const LETTERS = phrase(
  String.raw`(?:tỷ lệ[^=:;]*|điểm[^=:;]*|%)\s*[=:] \(*\[*([a-z])\)* [/:] \(*([a-z])\)*${HUNDRED}`,
);
export const DEFINITION =
  /(?:^|[\n;,.(]|-\s)\s*\(?([a-z])\)?\s*(?:=|:|là|\.(?=\s[a-zA-ZÀ-ỹ]))\s*([^=;\n]{3,}?)(?=[;\n.]|\s+-\s|,?\s*\(?[a-z]\)?\s*(?:=|:|là)\s|$)/giu;
const NAMED_RATIO = phrase(String.raw`(?:tỷ lệ|tỷ trọng|%|^)[^=\n]{0,200}= ([^=\n]+)`);

/** What each letter stands for. */
function definitions(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, letter, words] of text.matchAll(DEFINITION)) {
    const label = tidyLabel(words!);
    if (!found.has(letter!.toLowerCase()) && /[a-zA-ZÀ-ỹ]{2}/u.test(label)) {
      found.set(letter!.toLowerCase(), label);
    }
  }
  return found;
}

export function quotientOfLetters(text: string): FoundQuotient | null {
  if (!/[/:]/.test(text)) return null;
  const match =
    LETTERS.exec(text) ?? /(?<![a-zA-ZÀ-ỹ\d])([a-z])\s*\/\s*([a-z])(?![a-zA-ZÀ-ỹ\d])/iu.exec(text);
  if (!match) return null;
  const named = definitions(text);
  const [, part, whole] = match.map((letter) => letter.toLowerCase());
  if (part === whole || !named.has(part!) || !named.has(whole!)) return null;
  const quotient = {
    partId: part!,
    part: named.get(part!)!,
    wholeId: whole!,
    whole: named.get(whole!)!,
    isOfRest: false,
  };
  return { quotient, used: [match[0]] };
}

/** Slashes that divide: between brackets or blanks, at the level of the whole expression. */
export function divide(expression: string): [string, string] | null {
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < expression.length; at += 1) {
    if ('(['.includes(expression[at]!)) depth += 1;
    else if (')]'.includes(expression[at]!)) depth -= 1;
    else if (expression[at] === '/' && depth === 0) cuts.push(at);
  }
  const wide = cuts.filter(
    (at) => /[\s)\]]/.test(expression[at - 1] ?? '') || /[\s([]/.test(expression[at + 1] ?? ''),
  );
  const [cut, second] = wide.length > 0 ? wide : cuts;
  if (cut === undefined || second !== undefined) return null;
  return [expression.slice(0, cut), expression.slice(cut + 1)];
}

/** `[( … ) / ( … )] x 100%` → the quotient without its wrappings. */
export function unwrap(expression: string): string {
  const plain = expression
    .trim()
    .replace(/[.;]$/, '')
    .replace(/\s*[*x]\s*100\s*%?\s*$/iu, '')
    .trim();
  const isWrapped = /^[([]/.test(plain) && /[)\]]$/.test(plain) && closesAtEnd(plain);
  return isWrapped ? unwrap(plain.slice(1, -1)) : plain;
}

function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ('(['.includes(text[at]!)) depth += 1;
    if (')]'.includes(text[at]!)) depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

/** "(Tổng số phản ánh - Số bị phản hồi) / Tổng số phản ánh": the rest of the whole. */
function restOf(part: string, whole: string): string | null {
  const minus = /^(.+?)\s+-\s+(.+)$/u.exec(unwrap(part));
  if (!minus) return null;
  return tidyLabel(minus[1]!).toLowerCase() === tidyLabel(whole).toLowerCase()
    ? tidyLabel(minus[2]!)
    : null;
}

export function quotientOfNames(text: string): FoundQuotient | null {
  const match = NAMED_RATIO.exec(text);
  const sides = match && divide(unwrap(match[1]!));
  if (!match || !sides) return null;
  const [part, whole] = sides.map((side) => unwrap(side));
  if (!/[a-zA-ZÀ-ỹ]{3}/u.test(part!) || !/[a-zA-ZÀ-ỹ]{3}/u.test(whole!)) return null;
  const rest = restOf(part!, whole!);
  const quotient = {
    partId: 'a',
    part: rest ?? tidyLabel(part!),
    wholeId: 'b',
    whole: tidyLabel(whole!),
    isOfRest: rest !== null,
  };
  return { quotient, used: [match[0]] };
}

/** A text that only speaks of "Tỷ lệ", and what that ratio is. */
export interface Measured {
  readonly quotient: Quotient;
  readonly lines: readonly string[];
}

const WHERE = /[;,.]?\s*trong\s*đó\s*[:,]?\s*(?=-?\s*\(?[a-z]\)?\s*(?:=|:|là))/giu;
const ENDED_BY_SEMICOLON = /((?:tỷ\s*lệ|tỷ\s*trọng)[^=\n;]*=[^=\n;]*\/[^=\n;]*);\s*/giu;
/** "được tính như sau: (A / B) x 100%". */
const IN_WORDS =
  /(tỷ\s*lệ[^=:;\n]{0,120}?)\s*(?:được\s*)?(?:tính|xác\s*định)\s*(?:như\s*sau|bằng|theo\s*công\s*thức|là)*\s*:?\s*(?=[[(])/giu;
/** The sentence with the definition ends in the same line. */
const ENDED_BY_STOP = /(tỷ\s*lệ[^=;\n]{0,120}=[^=;\n]*\/[^=;\n]*?[)%])\.\s+(?=[-+\p{Lu}])/giu;
/** "Tỷ lệ = Tỷ lệ", headings of formulas, and what is left of definitions. */
const EMPTY_LINE =
  /^[-+•\s]*(?:(?:tỷ\s*lệ|x)[^=:;]{0,80}[=:]\s*tỷ\s*lệ|(?:công\s*thức|cách)\s*(?:tính|xác\s*định)?|trong\s*đó|tỷ\s*lệ)?[\s:;.,*%()]*$/iu;

function mentionOf({ partId, wholeId }: Quotient): RegExp {
  return new RegExp(
    String.raw`(?<![a-zA-ZÀ-ỹ\d])[([]* *${partId} *[/:] *${wholeId}(?![a-zA-ZÀ-ỹ\d]) *[)\]]*(?: *[*x] *100 *%? *[)\]]*)?`,
    'giu',
  );
}

/** Without the definitions of the letters, and with "Tỷ lệ" wherever they are divided. */
function withoutLetters(text: string, quotient: Quotient): string {
  let plain = text;
  for (const [whole, letter] of text.matchAll(DEFINITION)) {
    const isOwn = [quotient.partId, quotient.wholeId].includes(letter!.toLowerCase());
    if (isOwn) plain = plain.replace(whole, '\n');
  }
  return plain.replace(mentionOf(quotient), 'Tỷ lệ ').replace(/(?:tỷ *lệ *){2,}/giu, 'Tỷ lệ ');
}

/** "Tính tỷ lệ % số hồ sơ đúng hạn so với tổng số hồ sơ." says only what the ratio is of. */
const COMPARED =
  /(^|\n)[-+•\s]*(?:tính|xác\s*định)\s+tỷ\s*lệ(?:\s*%|\s+phần\s*trăm)?(?:\s+giữa)?\s+([^.;:=\n\d/]{4,160}?)\s+(?:so\s+với|trên)\s+(tổng\s+[^.;:=\n\d/]{3,160}?)\s*(?:[.;]|(?=\n|$))/iu;

function comparedRatio(text: string): FoundQuotient | null {
  if (!/so\s+với|trên\s+tổng/iu.test(text)) return null;
  const [used, , part, whole] = COMPARED.exec(text) ?? [];
  if (used === undefined) return null;
  const quotient = {
    partId: 'a',
    part: tidyLabel(part!),
    wholeId: 'b',
    whole: tidyLabel(whole!),
    isOfRest: false,
  };
  return { quotient, used: [used] };
}

function definedRatio(text: string): FoundQuotient | null {
  const found = quotientOfNames(text);
  const isOwnLine = found !== null && /^(?:tỷ\s*lệ|tỷ\s*trọng)/iu.test(found.used[0]!);
  return isOwnLine ? found : null;
}

/** "(A / B) x 100%" and "Công thức: A / B x 100%" on a line of their own: the ratio, unnamed. */
const UNNAMED =
  /(^|\n)[-+•\s]*(?:(?:công\s*thức|cách)(?:\s*tính)?\s*:\s*)?((?:[[(]\s*)*[^=:;\n\d/[(]{6,160}\/[^=:;\n\d/]{6,160}[*x]\s*100\s*%?[\])\s]*)(?=\n|$)/iu;
/** "Tính tỷ lệ % hồ sơ đúng hạn/tổng số hồ sơ." */
const UNNAMED_PERCENT =
  /(^|\n)[-+•\s]*(?:tính|xác\s*định)\s+tỷ\s*lệ\s*(?:%|phần\s*trăm)?\s+([^=:;.\n\d/]{6,160}\/[^=:;.\n\d/]{6,160})(?:\.\s|(?=\n|$))/iu;

/** Takes the definition of the only ratio out of a text; null when it defines none. */
export function takeQuotient(lines: readonly string[]): Measured | null {
  const text = lines
    .join('\n')
    .replace(WHERE, '\n')
    .replace(IN_WORDS, '$1 = ')
    .replace(ENDED_BY_SEMICOLON, '$1\n')
    .replace(ENDED_BY_STOP, '$1\n')
    .replace(UNNAMED, '$1Tỷ lệ = $2')
    .replace(UNNAMED_PERCENT, '$1Tỷ lệ = $2\n');
  const byLetters = quotientOfLetters(text);
  const found = byLetters ?? comparedRatio(text) ?? definedRatio(text);
  if (!found) return null;
  const { quotient, used } = found;
  const rest = byLetters ? withoutLetters(text, quotient) : text.replace(used[0]!, '\n');
  const kept = rest.split('\n').map((line) => line.trim());
  return { quotient, lines: kept.filter((line) => !EMPTY_LINE.test(line)) };
}
