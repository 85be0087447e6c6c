/**
 * What makes a reading doubtful whichever reader made it: a wording is certain only when nothing
 * of it was lost and what was read fits together.
 */
import { findingOf, isPriced, isZeroStatement, type RuleContext } from '../read/draft';
import type { ReadingFinding } from '../reading';
import type { Rule } from '../rule';
import { missedDays } from './date-borders';
import { leavesHalf } from './half-conditions';
import { missesMaximum } from './limits-and-maximum';
import { lostNumbers } from './lost-numbers';
import { isOutOfOrder } from './order-of-gains';

/** Words that change points in ways that no form of rule has. */
const UNKNOWN_EFFECT =
  /(?<!\p{L})(?:nhân\s*(?:đôi|ba|hai)|gấp\s*(?:đôi|ba|hai|\d)|lần\s*thứ\s*(?:\d|hai|ba|tư)|(?:mô hình|vụ|lỗi|lượt)\s*thứ\s*(?:\d|hai|ba)|cứ\s*(?:tăng|giảm|vượt)?\s*thêm\s*\d)/iu;

function firstWording({ statements }: RuleContext): string {
  return (statements.find(isPriced) ?? statements[0])?.wording ?? '';
}

function conditionFindings(context: RuleContext, labels: readonly string[]): ReadingFinding[] {
  const priced = context.statements.filter(isPriced);
  const [yes] = priced.filter((own) => !isZeroStatement(own));
  const others = priced.filter((own) => own !== yes);
  const days = missedDays(labels);
  return [
    ...(yes && leavesHalf(yes, others) ? [findingOf('unread-text', yes.wording)] : []),
    ...(days ? [findingOf('bands-leave-gap', days)] : []),
  ];
}

/** A signed bonus is one line of a row whose other lines have the maximum. */
function isPartOfRow({ statements }: RuleContext, { kind }: Rule): boolean {
  return kind === 'bonus' && statements.some(({ isSigned }) => isSigned);
}

function formFindings(context: RuleContext, rule: Rule): ReadingFinding[] {
  const { max } = context;
  switch (rule.form) {
    case 'yesNo':
      return conditionFindings(context, []);
    case 'options':
      return conditionFindings(
        context,
        rule.options.map(({ label }) => label),
      );
    case 'table':
      return isOutOfOrder(rule, max)
        ? [findingOf('points-out-of-order', firstWording(context))]
        : [];
    case 'ledger':
      return max && !isPartOfRow(context, rule) && missesMaximum(rule, max)
        ? [findingOf('maximum-differs', firstWording(context))]
        : [];
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
