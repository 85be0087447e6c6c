/**
 * What makes a reading doubtful whichever reader made it: a wording is certain only when nothing
 * of it was lost and what was read fits together.
 */
import {
  differsFromMaximum,
  findingOf,
  isPriced,
  isZeroStatement,
  type RuleContext,
} from '../read/draft';
import { bestGain } from '../read/read-table';
import type { ReadingFinding } from '../reading';
import type { LedgerRule, Rule, TableRule } from '../rule';
import { contraryLines } from './contrary-lines';
import { missedDays } from './date-borders';
import { leavesHalf } from './half-conditions';
import { missesMaximum } from './limits-and-maximum';
import { lostNumbers } from './lost-numbers';
import { isOutOfOrder, missedCounts } from './order-of-gains';
import { bordersLeftOut, isRangeCutShort, overlappingOptions } from './shared-numbers';
import { strangeEffects } from './strange-effects';

/** Words that change points in ways that no form of rule has, and percent without a number. */
const UNKNOWN_EFFECT =
  /(?:tính|chấm|được)\s*(?:điểm\s*)?(?:theo\s*)?(?:tỷ\s*lệ|tương\s*ứng)|theo\s*tỷ\s*lệ\s*(?:%\s*)?(?:hoàn\s*thành|tương\s*ứng|đạt)|(?:(?:đạt|đủ|dưới|trên|từ|đến)\s|:\s*)%|(?<![a-zA-ZÀ-ỹ])(?:nhân\s*(?:đôi|ba|hai)|gấp\s*(?:đôi|ba|hai|\d)|lần\s*thứ\s*(?:\d|hai|ba|tư)|(?:mô hình|vụ|lỗi|lượt)\s*thứ\s*(?:\d|hai|ba)|cứ\s*(?:tăng|giảm|vượt)?\s*thêm\s*\d)|%\s*(?:của\s*)?tổng\s*(?:số\s*)?điểm(?!\s*(?:đạt|tối\s*đa|chuẩn|của\s*(?:mục|tiêu|nội|chỉ)))/iu;

function firstWording({ statements }: RuleContext): string {
  return (statements.find(isPriced) ?? statements[0])?.wording ?? '';
}

/** "Riêng đơn vị có dưới 50 hồ sơ: 5 điểm" is for other units than the lines before it. */
const EXCEPTION = /^riêng(?![a-zA-ZÀ-ỹ])/iu;

function conditionFindings(context: RuleContext, labels: readonly string[]): ReadingFinding[] {
  const priced = context.statements.filter(isPriced);
  const [yes] = priced.filter((own) => !isZeroStatement(own));
  const others = priced.filter((own) => own !== yes);
  const days = missedDays(labels);
  return [
    ...(yes && leavesHalf(yes, others) ? [findingOf('unread-text', yes.wording)] : []),
    ...(days ? [findingOf('bands-leave-gap', days)] : []),
    ...bordersLeftOut(labels).map((label) => findingOf('bands-leave-gap', label)),
    ...labels
      .filter((label) => EXCEPTION.test(label))
      .map((label) => findingOf('unread-text', label)),
    ...overlappingOptions(labels).map((label) => findingOf('bands-overlap', label)),
    ...contraryLines(context).map(({ wording }) => findingOf('points-contradict', wording)),
  ];
}

/** A signed bonus is one line of a row whose other lines have the maximum. */
function isPartOfRow({ statements }: RuleContext, { kind }: Rule): boolean {
  return kind === 'bonus' && statements.some(({ isSigned }) => isSigned);
}

function tableFindings(context: RuleContext, rule: TableRule): ReadingFinding[] {
  const { max } = context;
  const isOfRanks = rule.kind === 'reference-to-other';
  const wording = firstWording(context);
  return [
    ...(isOutOfOrder(rule, max) ? [findingOf('points-out-of-order', wording)] : []),
    ...context.statements
      .filter((own) => isPriced(own) && isRangeCutShort(own.label))
      .map((own) => findingOf('unread-text', own.wording)),
    ...missedCounts(rule).map((count) => findingOf('bands-leave-gap', count)),
    ...(isOfRanks && differsFromMaximum(bestGain(rule.rows, max), max)
      ? [findingOf('maximum-differs', wording)]
      : []),
  ];
}

const QUOTIENT = /(?<![a-zA-ZÀ-ỹ\d])[a-z]\s*\/\s*[a-z](?![a-zA-ZÀ-ỹ\d])/giu;

function hasTwoQuotients({ lines }: RuleContext): boolean {
  const quotients = lines.join('\n').match(QUOTIENT) ?? [];
  return new Set(quotients.map((quotient) => quotient.replace(/\s/g, '').toLowerCase())).size > 1;
}

/** "trên 70 người thì cứ thêm 5%": percent of what? */
const PERCENT_STEP = /cứ\s[^;.]{0,20}?\d[\d.,]*\s*%/iu;

function ledgerFindings(context: RuleContext, rule: LedgerRule): ReadingFinding[] {
  const { max } = context;
  const misses = max !== null && !isPartOfRow(context, rule) && missesMaximum(rule, max);
  return [
    ...(misses ? [findingOf('maximum-differs', firstWording(context))] : []),
    ...strangeEffects(context, rule).map((wording) => findingOf('unread-text', wording)),
  ];
}

function formFindings(context: RuleContext, rule: Rule): ReadingFinding[] {
  switch (rule.form) {
    case 'yesNo':
      return conditionFindings(context, []);
    case 'options':
      return conditionFindings(
        context,
        rule.options.map(({ label }) => label),
      );
    case 'table':
      return tableFindings(context, rule);
    case 'ratio':
      return hasTwoQuotients(context) ? [findingOf('unread-text', context.lines.join('; '))] : [];
    case 'increment':
      return rule.unit !== '%' && PERCENT_STEP.test(context.lines.join(' '))
        ? [findingOf('unread-text', firstWording(context))]
        : [];
    case 'ledger':
      return ledgerFindings(context, rule);
    default:
      return [];
  }
}

const CONDITION_FORMS: readonly Rule['form'][] = ['yesNo', 'options', 'parts', 'table', 'ledger'];

/** Findings beside those of the reader itself. */
export function lookAgain(context: RuleContext, rule: Rule): ReadingFinding[] {
  if (rule.form === 'given' || rule.form === 'statement') return [];
  const lost = lostNumbers(context, rule);
  const strange = CONDITION_FORMS.includes(rule.form)
    ? context.statements.filter(({ wording }) => UNKNOWN_EFFECT.test(wording))
    : [];
  return [
    ...formFindings(context, rule),
    ...strange.map(({ wording }) => findingOf('unread-text', wording)),
    ...(lost.length > 0 ? [findingOf('numbers-lost', lost.join('; '))] : []),
  ];
}
