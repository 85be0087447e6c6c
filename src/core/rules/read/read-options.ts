/**
 * Conditions with points of their own: one of them holds (choice), each that holds adds (parts),
 * or there is one condition and its opposite (yes or no). Which of these is meant is arithmetic:
 * parts add up to the maximum, options reach it.
 */
import { compareExact, ONE, sumExact, type Exact } from '../../number/exact';
import { FULL_POINTS, NO_POINTS } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { Amount, Option, Part, Rule } from '../rule';
import {
  areExclusive,
  hasContrary,
  isLadder,
  isOpposite,
  isNegative,
  labelLikeness,
  tidyLabel,
} from '../text/label';
import { readRange } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import {
  awardOf,
  differsFromMaximum,
  draftOf,
  findingOf,
  isBonusList,
  isPriced,
  isZeroStatement,
  statementPoints,
  unreadFindings,
  withoutHeading,
  type Draft,
  type RuleReader,
} from './draft';
import { isOtherwise } from '../text/otherwise';

function labelOf({ label, wording }: Statement): string {
  return label || tidyLabel(wording);
}

function optionOf(statement: Statement, max: Exact | null): Option {
  return { label: labelOf(statement), points: awardOf(statement, max)! };
}

function partOf(statement: Statement): Part {
  return { label: labelOf(statement), points: statement.amount! };
}

function optionsRule(
  statements: readonly Statement[],
  pick: 'one' | 'highest',
  max: Exact | null,
  isBonus = false,
): Rule {
  return {
    form: 'options',
    kind: isBonus ? 'bonus' : 'choice',
    pick,
    options: statements.map((own) => optionOf(own, max)),
  };
}

function partsRule(statements: readonly Statement[]): Rule {
  return { form: 'parts', kind: 'sum-of-parts', parts: statements.map(partOf) };
}

function yesNoRule(yes: Statement, no: Statement | null): Rule {
  return {
    form: 'yesNo',
    kind: 'yesNo',
    condition: labelOf(yes),
    yes: yes.amount!,
    no: no?.amount ?? NO_POINTS,
  };
}

function pointsOfAll(statements: readonly Statement[], max: Exact | null): Exact[] | null {
  const points = statements.map((statement) => statementPoints(statement, max));
  return points.every((value) => value !== null) ? points : null;
}

function best(points: readonly Exact[]): Exact {
  return points.reduce((top, value) => (compareExact(value, top) > 0 ? value : top));
}

/** "Không có": none of what the other lines name. */
const BARE_DENIAL = /^(?:không|chưa)\s*(?:có|thực\s*hiện|triển\s*khai|làm|đạt)?$/iu;

/** Each line of no points denies one of the others: "Không có văn bản hướng dẫn | 0". */
function arePairs(earning: readonly Statement[], zeros: readonly Statement[]): boolean {
  return zeros.every(
    (zero) =>
      BARE_DENIAL.test(zero.label) ||
      earning.some(
        (other) =>
          isOpposite(other.label, zero.label) ||
          (isNegative(zero.label) && labelLikeness(other.label, zero.label) >= 0.7),
      ),
  );
}

function combineQuestion(
  statements: readonly Statement[],
  start: 'one' | 'sum',
  max: Exact | null,
): OpenQuestion {
  return openQuestion('combine', {
    facts: { lines: statements.map(labelOf) },
    default: start,
    settle: (_, choice) => {
      if (choice === 'sum') return partsRule(statements.filter((own) => !isZeroStatement(own)));
      return optionsRule(statements, choice === 'highest' ? 'highest' : 'one', max);
    },
  });
}

interface Lines {
  readonly priced: readonly Statement[];
  readonly earning: readonly Statement[];
  readonly zeros: readonly Statement[];
  readonly max: Exact | null;
}

/** A line alone that says when points are granted, unlike one that only names what is assessed. */
function isGranted({ label, wording }: Statement): boolean {
  if (!/[a-zA-ZÀ-ỹ]{2}/u.test(label)) return false;
  return (
    /^(?:có|đã|đạt|là|không|được)(?![a-zA-ZÀ-ỹ])/iu.test(label) ||
    /(?<![a-zA-ZÀ-ỹ])(?:(?:tăng|giảm|cao hơn|thấp hơn)\s+(?:[a-zA-ZÀ-ỹ]+\s+){0,3}so với|tối thiểu|ít nhất)(?![a-zA-ZÀ-ỹ])/iu.test(
      label,
    ) ||
    /được\s*(?:tính|cộng)/iu.test(wording)
  );
}

/** One condition with the maximum, alone or with its opposite. */
function readYesNo({ priced, earning, zeros, max }: Lines): Draft | null {
  const [yes] = earning;
  const [no] = zeros;
  if (priced.length > 2 || earning.length !== 1 || zeros.length > 1 || !yes) return null;
  const points = statementPoints(yes, max);
  return draftOf(yesNoRule(yes, no ?? null), [
    differsFromMaximum(points, max) && findingOf('maximum-differs', yes.wording),
    !no && !isGranted(yes) && findingOf('unread-text', yes.wording),
  ]);
}

function readParts({ priced, earning, zeros, max }: Lines): Draft | null {
  const points = pointsOfAll(earning, max);
  if (!max || !points || earning.length < 2 || compareExact(sumExact(points), max) !== 0)
    return null;
  const labels = earning.map(({ label }) => label);
  const isClear = arePairs(earning, zeros) && !isLadder(labels) && !hasContrary(labels);
  return draftOf(partsRule(earning), [], [!isClear && combineQuestion(priced, 'sum', max)]);
}

function isWholeAmount(amount: Amount): boolean {
  return amount.unit === 'maximum' && compareExact(amount.value, ONE) === 0;
}

/** "từ 90% đến dưới 100%" and "dưới 90%" exclude each other, whatever stands beside them. */
function haveAdjacentRanges(priced: readonly Statement[]): boolean {
  const ranges = priced.map(({ label }) => readRange(label)?.range ?? null);
  return ranges.some((upper) =>
    ranges.some((lower) => {
      if (!upper?.low || !lower?.high || upper.low.isClosed === lower.high.isClosed) return false;
      return compareExact(upper.low.value, lower.high.value) === 0;
    }),
  );
}

/** One option reaches the maximum, and the options exclude each other. */
function readChoice({ priced, zeros, max }: Lines): Draft {
  const points = pointsOfAll(priced, max);
  const rule = optionsRule(priced, 'one', max);
  const reaches = points !== null && max !== null && compareExact(best(points), max) === 0;
  const isReached =
    reaches || (max === null && priced.some(({ amount }) => isWholeAmount(amount!)));
  const isOne =
    zeros.length > 0 ||
    priced.some(({ wording }) => isOtherwise(wording)) ||
    haveAdjacentRanges(priced) ||
    areExclusive(priced.map(({ label }) => label));
  const finding = max !== null && !isReached && findingOf('maximum-differs', priced[0]!.wording);
  return draftOf(rule, [finding], [!(isReached && isOne) && combineQuestion(priced, 'one', max)]);
}

function readHighest({ priced, max }: Lines, isBonus: boolean): Draft {
  return draftOf(optionsRule(priced, 'highest', max, isBonus));
}

function withUnread(draft: Draft, statements: readonly Statement[]): Draft {
  return { ...draft, findings: [...draft.findings, ...unreadFindings(statements)] };
}

/** Lines without points that are neither a heading nor said to be understood. */
function strayFindings(statements: readonly Statement[]) {
  return withoutHeading(statements)
    .filter((statement) => !isPriced(statement))
    .map(({ wording }) => findingOf('unread-text', wording));
}

/** "đạt một trong các thành tích sau:" and a list without points: any of them earns all. */
export const readAnyOf: RuleReader = ({ lines, statements, max }) => {
  const [head = '', ...items] = lines;
  const isList = /một\s*trong\s*(?:các|những|số)[^:]*sau[^:]*:?\s*$/iu.test(head);
  if (!isList || items.length === 0 || max === null) return null;
  if (statements.some(({ amount, cap, isUnread }) => amount ?? cap ?? isUnread)) return null;
  const condition = [tidyLabel(head), ...items.map(tidyLabel)].join('; ');
  const rule: Rule = { form: 'yesNo', kind: 'yesNo', condition, yes: FULL_POINTS, no: NO_POINTS };
  return draftOf(rule, [/\d/.test(condition) && findingOf('unread-text', condition)]);
};

export const readOptions: RuleReader = ({ statements, max }) => {
  const picksHighest = statements.some((statement) => statement.picksHighest);
  const lines = statements.filter((own) => isPriced(own) || !own.picksHighest);
  const priced = lines.filter(isPriced);
  const isBonus = isBonusList(priced);
  if (priced.length === 0 || (!isBonus && priced.some(({ effect }) => effect !== null)))
    return null;
  const zeros = priced.filter(isZeroStatement);
  const earning = priced.filter((statement) => !zeros.includes(statement));
  const all: Lines = { priced, earning, zeros, max };
  const parts: Lines = { ...all, zeros: zeros.filter((own) => !isOtherwise(own.wording)) };
  const draft = picksHighest
    ? readHighest(all, isBonus)
    : isBonus
      ? draftOf(optionsRule(priced, 'one', max, true))
      : (readYesNo(all) ?? readParts(parts) ?? readChoice(all));
  const isSpan = (own: Statement) =>
    draft.rule.form === 'options' && awardOf(own, max)?.unit === 'span';
  const open = priced.filter(
    (own) => (own.low !== null && !isSpan(own)) || own.cap !== null || own.per?.isEach,
  );
  return withUnread(
    {
      ...draft,
      findings: [
        ...draft.findings,
        ...strayFindings(lines),
        ...open.map(({ wording }) => findingOf('unread-text', wording)),
      ],
    },
    priced,
  );
};
