/** Lines with deductions that are no count: points that a person chooses, or all against nothing. */
import { subtractExact, ZERO, type Exact } from '../../number/exact';
import { FULL_POINTS, isSameAmount, NO_POINTS } from '../amount';
import type { Amount, LedgerRule, Rule } from '../rule';
import { isNegative } from '../text/label';
import type { Statement } from '../text/statement';
import { draftOf, findingOf, manualRule, unreadFindings, type Draft } from './draft';
import { takesAll } from './ledger-limits';

export function isNote({ wording, isUnread, label }: Statement): boolean {
  if (/^(?:ghi chú|lưu ý)?$/iu.test(label)) return true;
  return /:\s*$/u.test(wording) && !isUnread && !/\d/.test(wording);
}

/** A deduction that a person chooses within a range. */
export function readChosen(entries: readonly Statement[]): Draft | null {
  const [only] = entries;
  if (!entries.some(({ low }) => low !== null)) return null;
  if (entries.length > 1 || !only?.low) return draftOf(manualRule(only!.wording));
  const isDeduction = only.effect === 'deduct';
  return draftOf({
    form: 'given',
    kind: isDeduction ? 'deduction' : only.effect === 'add' ? 'bonus' : 'manual',
    source: only.label || only.wording,
    low: only.low,
    high: only.amount,
  });
}

/** A single "trừ hết điểm": all points, or none when it happens. */
export function readLoss(
  entries: readonly Statement[],
  others: readonly Statement[],
): Draft | null {
  const [only] = entries;
  if (
    entries.length !== 1 ||
    !only ||
    !takesAll(only) ||
    only.effect !== 'deduct' ||
    only.per?.isEach
  )
    return null;
  if (/tù?[yỳ]\s*theo/iu.test(only.wording)) return null;
  const condition = only.label.replace(/^nếu\s+/iu, '');
  const rule: Rule = {
    form: 'yesNo',
    kind: 'yesNo',
    condition: isNegative(condition) ? `không để xảy ra: ${condition}` : `không ${condition}`,
    yes: FULL_POINTS,
    no: NO_POINTS,
  };
  const stray = others.filter((own) => !isNote(own));
  return draftOf(rule, [
    ...unreadFindings([only]),
    ...stray.map(({ wording }) => findingOf('unread-text', wording)),
  ]);
}

/** "trong tháng 1 | 1" and "sau ngày 31/1 | -1" of 1: all points, or none of them. */
export function readAllOrNone(
  bases: readonly Statement[],
  entries: readonly Statement[],
  others: readonly Statement[],
  max: Exact | null,
): Draft | null {
  const [base, loss] = [bases[0], entries[0]];
  if (bases.length !== 1 || entries.length !== 1 || !base || !loss || !max) return null;
  if (base.effect !== null || loss.effect !== 'deduct' || loss.per || loss.cap || others.length > 0)
    return null;
  if (!isSameAmount(loss.amount!, FULL_POINTS, max)) return null;
  const options = [
    { label: base.label, points: base.amount! },
    { label: loss.label, points: NO_POINTS },
  ];
  return draftOf(
    { form: 'options', kind: 'choice', pick: 'one', options },
    unreadFindings([base, loss]),
  );
}

const SIGNED_POINTS = /[:⇒]\s*-\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\s*[.;]?\s*$/iu;

/** "đúng hạn: 5 điểm; chậm: 3 điểm; không làm: -2 điểm": one of them holds, the last costs points. */
export function readSignedChoice(priced: readonly Statement[], max: Exact | null): Draft | null {
  const isLoss = (own: Statement) => own.effect === 'deduct' && SIGNED_POINTS.test(own.wording);
  const isPlain = ({ effect }: Statement) => effect === null;
  const isBare = ({ per, cap, low, amount }: Statement) =>
    !per?.isEach && !cap && !low && amount?.unit === 'points';
  const plain = priced.filter(isPlain);
  if (!priced.every((own) => isBare(own) && (isPlain(own) || isLoss(own)))) return null;
  const isReached = plain.filter(({ amount }) => isSameAmount(amount!, FULL_POINTS, max));
  if (isReached.length !== 1 || plain.length < 2 || plain.length === priced.length) return null;
  const options = priced.map((own) => ({ label: own.label, points: signedAmount(own) }));
  return draftOf({ form: 'options', kind: 'choice', pick: 'one', options }, unreadFindings(priced));
}

function signedAmount({ amount, effect }: Statement): Amount {
  return effect === 'deduct' ? { ...amount!, value: subtractExact(ZERO, amount!.value) } : amount!;
}

const ONE_OF =
  /(?:cộng|thưởng)\s*(?:điểm)?[^.:;]{0,40}?(?:một|0?1)\s+trong\s+(?:các|những|số|hai|ba|0?\d)[^.:;]*:?\s*$/iu;
const ALL_MET =
  /(?:đạt|hoàn\s*thành|đáp\s*ứng)\s+(?:đầy\s+)?đủ\s+(?:các\s+|tất\s+cả\s+)?(?:tiêu\s*chí|yêu\s*cầu|điều\s*kiện|nội\s*dung|điểm\s*chuẩn)/iu;

/**
 * "Đạt đủ các tiêu chí thì cộng điểm đối với 01 trong 02 trường hợp sau:" before every addition:
 * the best of them counts. Returns the other statements.
 */
export function takeAdding(statements: readonly Statement[]): {
  adding: LedgerRule['adding'];
  rest: readonly Statement[];
} {
  const header = statements.find(({ wording }) => ONE_OF.test(wording));
  const first = statements.findIndex(({ effect }) => effect === 'add');
  if (!header || first < statements.indexOf(header)) return { adding: 'each', rest: statements };
  const isClean = ALL_MET.test(header.wording);
  return {
    adding: isClean ? 'highest-without-deduction' : 'highest',
    rest: statements.filter((own) => own !== header),
  };
}
