/**
 * Ratios: "a = …; b = …; Tỷ lệ = a/b; Điểm = Tỷ lệ * Điểm tối đa", with letters or with the names
 * of what is divided, in either order, times 100 or not.
 */
import { compareExact, type Exact } from '../../number/exact';
import { FULL_POINTS, isSameAmount, pointsOf } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { Amount, RatioRule } from '../rule';
import { countPoints } from '../text/points-phrase';
import { hasUnreadScoring, tidyLabel } from '../text/label';
import { phrase } from '../text/phrase';
import { readRuleNumber } from '../text/rule-number';
import { draftOf, findingOf, type RuleContext, type RuleReader } from './draft';

interface Quotient {
  readonly partId: string;
  readonly part: string;
  readonly wholeId: string;
  readonly whole: string;
  readonly isOfRest: boolean;
}

const HUNDRED = String.raw`(?: \)*\]* [*x.] 100 (?:%)? \)*\]*)?`;
const LETTERS = phrase(
  String.raw`(?:tỷ lệ[^=:;]*|điểm[^=:;]*|%)\s*[=:] \(*\[*([a-z])\)* [/:] \(*([a-z])\)*${HUNDRED}`,
);
const DEFINITION =
  /(?:^|[\n;,.(]|-\s)\s*\(?([a-z])\)?\s*(?:=|:|là)\s*([^=;\n]{3,}?)(?=[;\n.]|\s+-\s|,?\s*\(?[a-z]\)?\s*(?:=|:|là)\s|$)/giu;
const SCORE = phrase(
  String.raw`(?:số |tính |cách tính )?điểm(?: (?:đạt được|đạt|số|được tính|của chỉ tiêu|của tiêu chí|chấm))? (?:=|:|(?:được tính )?theo công thức(?: sau)? :?|được xác định(?: bằng| theo công thức)? :?) ([^;\n]+)`,
);
const SHARE = phrase(
  String.raw`^\(*(?:tỷ lệ(?: %)?(?: đạt được| đạt| thực hiện| hoàn thành)?|a/b|b/a|\([a-z] / [a-z]\)|[a-z] / [a-z])\)* ?%? (?:[*x] 100 %? )?[*x] \(?(Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|số Điểm tối đa|# ?(?:điểm)?)\)?(?: / 100 ?%?)?$`,
);
const SHARE_FIRST = phrase(
  String.raw`^\(?(Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|# ?(?:điểm)?)\)? [*x] \(?(?:tỷ lệ(?: %)?(?: đạt được| đạt| thực hiện| hoàn thành)?|[a-z] / [a-z])\)?(?: / 100 ?%?)?$`,
);
const PRODUCT = phrase(
  String.raw`^[([]?(.+?)[)\]]? [*x] (Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|# ?(?:điểm)?)(?: / 100 ?%?)?$`,
);
const NAMED_RATIO = phrase(String.raw`(?:tỷ lệ|tỷ trọng|%|^)[^=\n]{0,200}= ([^=\n]+)`);

/** What each letter stands for. */
function definitions(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, letter, words] of text.matchAll(DEFINITION)) {
    const label = tidyLabel(words!);
    if (!found.has(letter!.toLowerCase()) && /\p{L}{2}/u.test(label)) {
      found.set(letter!.toLowerCase(), label);
    }
  }
  return found;
}

function byLetters(text: string): { quotient: Quotient; used: readonly string[] } | null {
  const match =
    LETTERS.exec(text) ?? /(?<![\p{L}\d])([a-z])\s*\/\s*([a-z])(?![\p{L}\d])/iu.exec(text);
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
function divide(expression: string): [string, string] | null {
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
function unwrap(expression: string): string {
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

/** The whole formula in one line: "Điểm = (A / B) x Điểm tối đa". */
function byProduct(
  scored: Scored | null,
): { quotient: Quotient; used: readonly string[]; of: Amount } | null {
  const product = scored && !scored.of ? splitProduct(scored.expression) : null;
  const sides = product && divide(unwrap(product.quotient));
  if (!product || !sides) return null;
  const [part, whole] = sides.map((side) => tidyLabel(unwrap(side)));
  if (!/\p{L}{3}/u.test(part!) || !/\p{L}{3}/u.test(whole!) || /\d/.test(part! + whole!))
    return null;
  const quotient = { partId: 'a', part: part!, wholeId: 'b', whole: whole!, isOfRest: false };
  return { quotient, used: [scored!.used], of: product.of };
}

function byNames(text: string): { quotient: Quotient; used: readonly string[] } | null {
  const match = NAMED_RATIO.exec(text);
  const sides = match && divide(unwrap(match[1]!));
  if (!match || !sides) return null;
  const [part, whole] = sides.map((side) => unwrap(side));
  if (!/\p{L}{3}/u.test(part!) || !/\p{L}{3}/u.test(whole!)) return null;
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

/** The amount that the ratio is of; null when the sentence is no such product. */
function productOf(expression: string): Amount | null {
  const plain = expression.trim().replace(/[.;]$/, '');
  const match = SHARE.exec(plain) ?? SHARE_FIRST.exec(plain);
  const factor = match?.[1];
  if (factor === undefined) return null;
  const digits = /^\d[\d.,]*/.exec(factor)?.[0];
  const value = digits === undefined ? null : readRuleNumber(digits);
  return digits === undefined ? FULL_POINTS : value && pointsOf(value);
}

/** "(Số hồ sơ đúng hạn / Tổng số hồ sơ) x 10": quotient and amount in one expression. */
function splitProduct(expression: string): { quotient: string; of: Amount } | null {
  const match = PRODUCT.exec(expression.trim().replace(/[.;]$/, ''));
  if (!match) return null;
  const digits = /^\d[\d.,]*/.exec(match[2]!)?.[0];
  const value = digits === undefined ? null : readRuleNumber(digits);
  const of = digits === undefined ? FULL_POINTS : value && pointsOf(value);
  return of && { quotient: match[1]!, of };
}

interface Scored {
  readonly of: Amount | null;
  readonly used: string;
  readonly expression: string;
}

function readScore(text: string): Scored | null {
  const match = SCORE.exec(text);
  if (match) return { of: productOf(match[1]!), used: match[0], expression: match[1]! };
  const line = text.split('\n').find((own) => productOf(own.replace(/^[-+•\s]+/, '')));
  if (line === undefined) return null;
  const expression = line.replace(/^[-+•\s]+/, '');
  return { of: productOf(expression), used: line, expression };
}

/** What is neither a definition nor the ratio nor the product. */
function leftovers(text: string, used: readonly string[], quotient: Quotient | null): string {
  let rest = used.reduce((left, part) => left.replace(part, ' '), text);
  for (const [whole, letter] of text.matchAll(DEFINITION)) {
    if ([quotient?.partId, quotient?.wholeId].includes(letter!.toLowerCase()))
      rest = rest.replace(whole, ' ');
  }
  return rest
    .replace(/(?:trong đó|công thức(?: tính)?|cách tính)\s*:?/giu, ' ')
    .replace(/tỷ lệ[^=\n;.]*(?:=|:)/giu, ' ');
}

function proportionQuestion(): OpenQuestion {
  return openQuestion('proportional', {
    facts: {},
    default: 'yes',
    settle: (rule, choice) =>
      choice === 'yes'
        ? rule
        : { form: 'given', kind: 'manual', source: 'ratio', low: null, high: null },
  });
}

function ratioRule(quotient: Quotient | null, name: string, of: Amount): RatioRule {
  return {
    form: 'ratio',
    kind: 'ratio',
    partId: quotient?.partId ?? 'a',
    part: quotient?.part ?? `${name} (tử số)`,
    wholeId: quotient?.wholeId ?? 'b',
    whole: quotient?.whole ?? `${name} (mẫu số)`,
    isOfRest: quotient?.isOfRest ?? false,
    of,
  };
}

/** A ratio named in the row only: "Điểm = Tỷ lệ * Điểm tối đa" beside "Tỷ lệ hồ sơ đúng hạn". */
function isNamedRatio({ name }: RuleContext): boolean {
  return /^[\s\d.)-]*(?:tỷ|tỉ)\s*(?:lệ|trọng)/iu.test(name.normalize('NFC'));
}

export const readRatio: RuleReader = (context) => {
  const { lines, name, max } = context;
  const text = lines.join('\n');
  const scored = readScore(text);
  const product = byProduct(scored);
  const found =
    product ?? byLetters(text) ?? byNames(scored ? text.replace(scored.used, ' ') : text);
  const of = product?.of ?? scored?.of ?? null;
  if (!found && !of) return null;
  if (found && !scored && countPoints(text) > 0) return null;
  const rest = tidyLabel(
    leftovers(text, [...(found?.used ?? []), scored?.used ?? ''], found?.quotient ?? null),
  );
  const isUnread = hasUnreadScoring(rest) || /\d/.test(rest) || wordsIn(rest) > 8;
  const rule = ratioRule(found?.quotient ?? null, tidyLabel(name), of ?? FULL_POINTS);
  const isNameless = !found && !isNamedRatio(context);
  const isInverse = isReversed(found?.quotient ?? null);
  return draftOf(
    rule,
    [
      (isUnread || isInverse || isNameless) && findingOf('unread-text', rest || text),
      of !== null && !isSame(of, max) && findingOf('maximum-differs', text),
    ],
    [!of && proportionQuestion()],
  );
};

function isSame(of: Amount, max: Exact | null): boolean {
  return max === null || isSameAmount(of, FULL_POINTS, max) || compareExact(of.value, max) === 0;
}

/** "a" names the whole and "b" a part of it, yet the text divides a by b. */
function isReversed(quotient: Quotient | null): boolean {
  if (!quotient) return false;
  return /^tổng/iu.test(quotient.part) && !/^tổng/iu.test(quotient.whole) && !quotient.isOfRest;
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
