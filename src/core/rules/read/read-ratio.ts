/**
 * Ratios: "a = …; b = …; Tỷ lệ = a/b; Điểm = Tỷ lệ * Điểm tối đa", with letters or with the names
 * of what is divided, in either order, times 100 or not.
 */
import { compareExact, type Exact } from '../../number/exact';
import { amountInPoints, FULL_POINTS, isSameAmount, pointsOf } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { Amount, Quotient, RatioRule } from '../rule';
import { takeCap } from '../text/cap-phrase';
import { countPoints } from '../text/points-phrase';
import { takeRatioCap } from '../text/ratio-cap';
import { takeRounding } from '../text/rounding-phrase';
import { isNoneOf, takeWhenEmpty } from '../text/when-empty';
import { hasUnreadScoring, tidyLabel } from '../text/label';
import { phrase } from '../text/phrase';
import {
  takeQuotient,
  DEFINITION,
  divide,
  quotientOfLetters,
  quotientOfNames,
  unwrap,
  type FoundQuotient,
} from '../text/quotient';
import { readRuleNumber } from '../text/rule-number';
import { draftOf, findingOf, type Draft, type RuleContext, type RuleReader } from './draft';

const SCORE = phrase(
  String.raw`(?:số |tính |cách tính )?điểm(?: (?:đánh giá|đạt được|đạt|số|được tính|của chỉ tiêu|của tiêu chí|chấm))? (?:=|:|(?:được tính )?theo công thức(?: sau)? :?|được xác định(?: bằng| theo công thức)? :?) ([^;\n]+)`,
);
const SHARE = phrase(
  String.raw`^\(*(?:(?:tỷ lệ|chỉ số|mức độ hài lòng)(?: %)?[^*/=:;()\d\n]{0,60}?|a/b|b/a|\([a-z] / [a-z]\)|[a-z] / [a-z])\)* ?%? (?:[*x] 100 %? )?[*x] \(?(Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|số Điểm tối đa|# ?(?:điểm)?)\)?(?: / 100 ?%?)?$`,
);
const SHARE_FIRST = phrase(
  String.raw`^\(?(Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|# ?(?:điểm)?)\)? [*x] \(?(?:tỷ lệ(?: %)?(?: đạt được| đạt| thực hiện| hoàn thành)?|[a-z] / [a-z])\)?(?: / 100 ?%?)?$`,
);
const PRODUCT = phrase(
  String.raw`^[([]?(.+?)[)\]]? [*x] (Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|# ?(?:điểm)?)(?: / 100 ?%?)?$`,
);
const PRODUCT_FIRST = phrase(
  String.raw`^(Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|# ?(?:điểm)?) [*x] (?:tỷ lệ(?: %)? )?[([](.+)[)\]]$`,
);
/** "Điểm = 10 x Số đúng hạn / Tổng số" without brackets. */
const PRODUCT_BARE = phrase(
  String.raw`^(Điểm tối đa|điểm chuẩn|quỹ điểm|trọng số|# ?(?:điểm)?) [*x] ([a-zA-ZÀ-ỹ][^/()=;:]+/[^/()=;:]+)$`,
);

/** The whole formula in one line: "Điểm = (A / B) x Điểm tối đa". */
function byProduct(scored: Scored | null): (FoundQuotient & { readonly of: Amount }) | null {
  const product = scored && !scored.of ? splitProduct(scored.expression) : null;
  const sides = product && divide(unwrap(product.quotient));
  if (!product || !sides) return null;
  const [part, whole] = sides.map((side) => tidyLabel(unwrap(side)));
  if (
    !/[a-zA-ZÀ-ỹ]{3}/u.test(part!) ||
    !/[a-zA-ZÀ-ỹ]{3}/u.test(whole!) ||
    /\d/.test(part! + whole!)
  )
    return null;
  const quotient = { partId: 'a', part: part!, wholeId: 'b', whole: whole!, isOfRest: false };
  return { quotient, used: [scored!.used], of: product.of };
}

/** The amount that the ratio is of; null when the sentence is no such product. */
function productOf(expression: string): Amount | null {
  const plain = expression.trim().replace(/\s*[.;]$/, '');
  const match = SHARE.exec(plain) ?? SHARE_FIRST.exec(plain);
  const factor = match?.[1];
  if (factor === undefined) return null;
  const digits = /^\d[\d.,]*/.exec(factor)?.[0];
  const value = digits === undefined ? null : readRuleNumber(digits);
  return digits === undefined ? FULL_POINTS : value && pointsOf(value);
}

/** "(Số hồ sơ đúng hạn / Tổng số hồ sơ) x 10": quotient and amount in one expression. */
function splitProduct(expression: string): { quotient: string; of: Amount } | null {
  const plain = expression.trim().replace(/\s*[.;]$/, '');
  const first = PRODUCT_FIRST.exec(plain) ?? PRODUCT_BARE.exec(plain);
  const match = PRODUCT.exec(plain);
  const [factor, divided] = first ? [first[1], first[3]] : [match?.[2], match?.[1]];
  if (factor === undefined || divided === undefined) return null;
  const digits = /^\d[\d.,]*/.exec(factor)?.[0];
  const value = digits === undefined ? null : readRuleNumber(digits);
  const of = digits === undefined ? FULL_POINTS : value && pointsOf(value);
  return of && { quotient: divided, of };
}

/** "Số lớp đạt chuẩn / tổng số lớp x 10" says without further words how points are given. */
function isProductOfNames(expression: string): boolean {
  const product = splitProduct(expression);
  return product !== null && !/[=:]/.test(expression) && divide(unwrap(product.quotient)) !== null;
}

interface Scored {
  readonly of: Amount | null;
  readonly used: string;
  readonly expression: string;
}

function readScore(text: string): Scored | null {
  const match = SCORE.exec(text);
  if (match) return { of: productOf(match[1]!), used: match[0], expression: match[1]! };
  const lines = text
    .split('\n')
    .map((used) => ({ used, expression: used.replace(/^[-+•\s]+/, '') }));
  const line =
    lines.find(({ expression }) => productOf(expression)) ??
    lines.find(({ expression }) => isProductOfNames(expression));
  return line ? { of: productOf(line.expression), ...line } : null;
}

/** What is neither a definition nor the ratio nor the product. */
function leftovers(text: string, used: readonly string[], quotient: Quotient | null): string {
  let rest = used.reduce((left, part) => left.replace(part, ' '), text);
  for (const [whole, letter] of text.matchAll(DEFINITION)) {
    if ([quotient?.partId, quotient?.wholeId].includes(letter!.toLowerCase()))
      rest = rest.replace(whole, ' ');
  }
  return rest
    .replace(
      /(?:trong đó|công thức(?: tính)?|cách tính|tính điểm theo(?: tỷ lệ(?: phần trăm| %)?(?: hoàn thành| đạt được| thực hiện)?)?)\s*:?/giu,
      ' ',
    )
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

function ratioRule(
  quotient: Quotient | null,
  name: string,
  of: Amount,
  isCapped: boolean,
): RatioRule {
  return {
    form: 'ratio',
    kind: 'ratio',
    partId: quotient?.partId ?? 'a',
    part: quotient?.part ?? `${name} (tử số)`,
    wholeId: quotient?.wholeId ?? 'b',
    whole: quotient?.whole ?? `${name} (mẫu số)`,
    isOfRest: quotient?.isOfRest ?? false,
    of,
    isCapped,
  };
}

/** A ratio named in the row only: "Điểm = Tỷ lệ * Điểm tối đa" beside "Tỷ lệ hồ sơ đúng hạn". */
function isNamedRatio({ name }: RuleContext): boolean {
  return /^[\s\d.)-]*(?:tỷ|tỉ)\s*(?:lệ|trọng)/iu.test(name.normalize('NFC'));
}

/** Of a plan more than all may be done. */
const MAY_EXCEED = /hoàn\s*thành|thực\s*hiện|kế\s*hoạch|chỉ\s*tiêu|vượt/iu;

/** "(Tỷ lệ hồ sơ đúng hạn x 3)/100" says itself what the ratio is of. */
function nameInProduct(expression: string): string | null {
  const [, name] =
    /^[\s(]*((?:tỷ\s*lệ|chỉ\s*số|mức\s*độ\s*hài\s*lòng)[^*/=:;()\d\n]{0,60}?)\s*%?\s*[*x]\s/iu.exec(
      expression,
    ) ?? [];
  if (name === undefined || MAY_EXCEED.test(name)) return null;
  if (!/^tỷ/iu.test(name) && !/\/\s*100/.test(expression)) return null;
  const words = name.split(/\s+/).filter((word) => /[a-zA-ZÀ-ỹ]/.test(word));
  return words.length >= 4 ? tidyLabel(name) : null;
}

/** "Điểm đánh giá được tính theo công thức: (b/a)*2", with the letters defined before or behind. */
function readDefined({ lines, max }: RuleContext, isCapped: boolean): Draft | null {
  const measured = takeQuotient(lines);
  const text = measured?.lines.join('\n') ?? '';
  const scored = measured && readScore(text);
  if (!measured || !scored?.of || !isSame(scored.of, max)) return null;
  const rest = tidyLabel(text.replace(scored.used, ' '));
  const isClear = rest === '' && !isReversed(measured.quotient);
  return isClear ? draftOf(ratioRule(measured.quotient, '', scored.of, isCapped)) : null;
}

interface Limited extends ReturnType<typeof takeRatioCap> {
  readonly isOverMaximum: boolean;
}

/** "nhưng không vượt quá 10 điểm" of 10: the ratio ends at one; of 8 it contradicts the maximum. */
function takeLimit({ lines, max }: RuleContext): Limited {
  const { cap, rest } = takeCap(lines.join('\n'));
  const points = cap?.scope === null ? amountInPoints(cap.amount, max) : null;
  const order = points && max ? compareExact(points, max) : -1;
  const limited = takeRatioCap(order >= 0 ? rest.replace(/[,;]\s*$/, '').split('\n') : lines);
  return { ...limited, isCapped: limited.isCapped || order === 0, isOverMaximum: order > 0 };
}

/** A ratio, what it gives without a whole, and how its points are rounded. */
export const readRatio: RuleReader = (context) => {
  const { places, rest } = takeRounding(context.lines.join('\n'));
  const empty = takeWhenEmpty(rest);
  const text = (empty?.rest ?? rest).replace(CASE_WITH, '$1');
  const lines = text.split('\n').filter((line) => tidyLabel(line) !== '');
  const draft = readPlainRatio({ ...context, lines });
  if (draft?.rule.form !== 'ratio') return null;
  const isTied = !empty || isNoneOf(empty.of, draft.rule.whole);
  if (!isTied) return readPlainRatio(context);
  const rule: RatioRule = {
    ...draft.rule,
    ...(empty ? { whenEmpty: empty.amount } : {}),
    ...(places === null ? {} : { places }),
  };
  const isRounded = /làm\s*tròn/iu.test(text);
  const findings = isRounded ? [findingOf('unread-text', text)] : [];
  return { ...draft, rule, findings: [...draft.findings, ...findings] };
};

/** "Có phản ánh, kiến nghị:" before the formula, beside the case of none. */
const CASE_WITH =
  /(^|\n)[-+•\s]*(?:nếu\s+|trường\s*hợp\s+)?có\s+[^:;.\n\d=]{2,60}:\s*(?=(?:tính\s+)?điểm\s*=)/giu;

const readPlainRatio: RuleReader = (whole) => {
  const { lines, isCapped, isOverMaximum } = takeLimit(whole);
  const context = { ...whole, lines };
  const defined = readDefined(context, isCapped);
  if (defined && !isOverMaximum) return defined;
  const { name, max } = context;
  const text = lines.join('\n');
  const scored = readScore(text);
  const product = byProduct(scored);
  const found =
    product ??
    quotientOfLetters(text) ??
    quotientOfNames(scored ? text.replace(scored.used, ' ') : text);
  const of = product?.of ?? scored?.of ?? null;
  if (!found && !of) return null;
  if (found && !scored && countPoints(text) > 0) return null;
  const rest = tidyLabel(
    leftovers(text, [...(found?.used ?? []), scored?.used ?? ''], found?.quotient ?? null),
  );
  const isUnread = hasUnreadScoring(rest) || /\d/.test(rest) || wordsIn(rest) > 8;
  const ownName = scored && nameInProduct(scored.expression);
  const named = (!isNamedRatio(context) && ownName) || tidyLabel(name);
  const rule = ratioRule(found?.quotient ?? null, named, of ?? FULL_POINTS, isCapped);
  const isNameless = !found && !isNamedRatio(context) && !ownName;
  const isInverse = isReversed(found?.quotient ?? null);
  return draftOf(
    rule,
    [
      (isUnread || isInverse || isNameless) && findingOf('unread-text', rest || text),
      ((of !== null && !isSame(of, max)) || isOverMaximum) &&
        findingOf('maximum-differs', whole.lines.join('; ')),
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
  return text.match(/[a-zA-ZÀ-ỹ]+/gu)?.length ?? 0;
}
