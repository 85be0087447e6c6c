/**
 * Cases counted: deductions, bonuses and points for each, with their limits. What the count
 * starts from is the maximum for a deduction, and nothing for the rest.
 */
import { compareExact, type Exact } from '../../number/exact';
import { FULL_POINTS, formatVietnamese, isSameAmount } from '../amount';
import type { ReadingFinding } from '../reading';
import type { CountedEntry, Entry, LedgerRule } from '../rule';
import { countedOf } from '../text/counted';
import { hasUnreadNumber, isNegative, isOpposite, labelLikeness } from '../text/label';
import { readRange } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import {
  draftOf,
  findingOf,
  isBonusList,
  isNone,
  isPriced,
  isZeroStatement,
  unreadFindings,
  type RuleContext,
  type RuleReader,
} from './draft';
import { withEnding } from './ledger-endings';
import { readEntries, withoutRestated } from './ledger-entries';
import {
  readLimits,
  takesAll,
  startOf,
  fallsBelowZero,
  floorQuestion,
  limitAdded,
} from './ledger-limits';
import {
  isNote,
  takeAdding,
  readAllOrNone,
  readChosen,
  readLoss,
  readSignedChoice,
} from './ledger-special';

function kindOf(entries: readonly Entry[], statements: readonly Statement[]): LedgerRule['kind'] {
  const deducts = entries.some(({ effect }) => effect === 'deduct');
  const adds = entries.some(({ effect }) => effect === 'add');
  if (deducts) return adds ? 'sum-of-parts' : 'deduction';
  return statements.some(({ effect }) => effect === 'add') ? 'bonus' : 'count-times-points';
}

/** "Không vi phạm: 100% quỹ điểm", "Chấp hành tốt: +10đ" of 10: where a deduction starts. */
function isStart(statement: Statement, max: Exact | null): boolean {
  const { effect, amount, per } = statement;
  if (effect === 'deduct' || (effect === 'add' && !isPlus(statement))) return false;
  if (per?.isEach || !amount || isZeroStatement(statement)) return false;
  return isSameAmount(amount, FULL_POINTS, max);
}

/** A plus sign alone: what is given, no "cộng thêm". */
function isPlus({ wording }: Statement): boolean {
  return !/(?<![a-zA-ZÀ-ỹ])(?:cộng|thưởng|thêm)(?![a-zA-ZÀ-ỹ])/iu.test(wording);
}

function isLedger(entries: readonly Statement[]): boolean {
  if (isBonusList(entries)) return false;
  return entries.some(({ effect, per }) => effect !== null || per?.isEach);
}

/** "từ 01 đến 03 đơn": between two numbers, so that other rows must hold for the rest. */
function isStretch(label: string): boolean {
  const range = readRange(label)?.range;
  if (!range?.low || !range.high) return false;
  return compareExact(range.low.value, range.high.value) !== 0;
}

/** Whether a condition is a stretch of a measure, so that several of them form a table. */
function isMeasured(label: string): boolean {
  const phrase = readRange(label);
  if (!phrase || countedOf(label)?.orMore) return false;
  const { low, high } = phrase.range;
  return phrase.unit === '%' || !low || !high || compareExact(low.value, high.value) !== 0;
}

/** Two stretches may be of one measure, unless each is told at length and in other words. */
function speakOfOneMeasure(ranges: readonly Statement[]): boolean {
  const isLong = ({ label }: Statement) => label.split(/\s+/).length >= 9;
  return ranges.some((own, at) =>
    ranges
      .slice(at + 1)
      .some(
        (other) => !isLong(own) || !isLong(other) || labelLikeness(own.label, other.label) >= 0.3,
      ),
  );
}

function ledgerFindings(
  statements: readonly Statement[],
  entries: readonly Statement[],
  others: readonly Statement[],
  adding: LedgerRule['adding'],
) {
  const ranges = entries.filter(
    ({ label, effect }) => isMeasured(label) && (adding === 'each' || effect === 'deduct'),
  );
  return [
    ...unreadFindings(entries),
    ...others
      .filter((own) => !isNote(own) && !own.gate)
      .map(({ wording }) => findingOf('unread-text', wording)),
    (speakOfOneMeasure(ranges) || ranges.some(({ label }) => isStretch(label))) &&
      findingOf('unread-text', ranges[0]!.wording),
    ...repeatedCaps(statements),
    ...entries
      .filter(({ per }) => per?.unit === '%')
      .map(({ wording }) => findingOf('unread-text', wording)),
  ];
}

/** The same limit on several lines: of each, or of all together? */
function repeatedCaps(statements: readonly Statement[]): ReadingFinding[] {
  const capped = statements.filter(({ cap, amount }) => cap && amount && !cap.isOfAll);
  const isSame = capped.every(({ cap }) => isSameAmount(cap!.amount, capped[0]!.cap!.amount, null));
  return capped.length > 1 && isSame ? [findingOf('unread-text', capped[1]!.wording)] : [];
}

/** The lines of a text by what they do in a count. */
interface LedgerLines {
  readonly entries: readonly Statement[];
  /** Lines with all points, where a deduction starts. */
  readonly bases: readonly Statement[];
  /** "không ban hành: 0 điểm" beside points for each. */
  readonly zeros: readonly Statement[];
  /** "Không tổ chức: 0 điểm" beside "Có tổ chức" or beside deductions only: all is lost. */
  readonly losses: readonly Statement[];
  readonly others: readonly Statement[];
}

function deniesBase(base: Statement, zero: Statement): boolean {
  return !hasUnreadNumber(zero.label) && isOpposite(base.label, zero.label);
}

/** "không có hồ sơ: 0 điểm", unlike "không có hồ sơ trễ hạn". */
function isNothingDone(own: Statement): boolean {
  const denied = own.label.replace(/^(?:không|chưa)\s+/iu, '');
  return isNone(own) && !isNegative(denied) && !/vi\s*phạm|trừ|lỗi/iu.test(denied);
}

function sortLines({ statements, max }: RuleContext): LedgerLines {
  const priced = statements.filter(isPriced);
  const bases = priced.filter((own) => isStart(own, max));
  const nothings = priced.filter((own) => isZeroStatement(own) && own.effect === null);
  const entries = priced.filter((own) => !bases.includes(own) && !nothings.includes(own));
  const isBounded = entries.every(({ cap }) => cap !== null);
  const isDeducted = entries.length > 0 && entries.every(({ effect }) => effect === 'deduct');
  const isLoss = (own: Statement) =>
    bases.length === 0
      ? isDeducted && isNone(own)
      : isDeducted && isNothingDone(own)
        ? true
        : isBounded && bases.length === 1 && deniesBase(bases[0]!, own);
  return {
    entries: withoutRestated(entries),
    bases,
    zeros: nothings.filter((own) => !isLoss(own)),
    losses: nothings.filter(isLoss),
    others: statements.filter((own) => !isPriced(own)),
  };
}

/** Lines whose part in the count is not clear. */
function strayLines({ entries, bases, zeros }: LedgerLines, kind: LedgerRule['kind']): Statement[] {
  const isDeducted = kind === 'deduction' || kind === 'sum-of-parts';
  return [
    ...bases.slice(isDeducted ? 1 : 0),
    ...zeros.filter((own) => kind !== 'count-times-points' || !isNegative(own.label)),
    ...entries.filter((own) => own.effect === null && !own.per?.isEach),
  ];
}

function gatesOf({ gates }: RuleContext, others: readonly Statement[]): LedgerRule['gates'] {
  const inCells = others.flatMap(({ label, gate }) =>
    gate === null ? [] : [{ label, outcome: gate }],
  );
  return [...inCells, ...gates];
}

function lossEntry({ label }: Statement): CountedEntry {
  return { by: 'count', label, effect: 'deduct', amount: FULL_POINTS, per: null, most: null };
}

export const readLedger: RuleReader = (context) => {
  const { max } = context;
  const { adding, rest: statements } = takeAdding(context.statements);
  if (!isLedger(statements.filter(isPriced))) return null;
  const lines = sortLines({ ...context, statements });
  const { entries, bases, losses, others } = lines;
  const special =
    readChosen(entries) ??
    readSignedChoice(statements.filter(isPriced), max) ??
    readAllOrNone(bases, entries, others, max) ??
    readLoss(entries, others);
  if (special) return special;
  const counted = readEntries(entries, max);
  const ended = withEnding(counted.entries, lines.zeros);
  const read = { ...counted, entries: ended.entries };
  const kind = kindOf(read.entries, entries);
  const adds = read.entries.some(({ effect }) => effect === 'add');
  const deducts = read.entries.some(({ effect }) => effect === 'deduct');
  const { findings: limitFindings, ...limits } = readLimits(context, adds && deducts, adds);
  const { start, question } = startOf(context, entries, bases.length > 0 && deducts);
  const takesEverything = entries.some((own) => own.effect === 'deduct' && takesAll(own));
  const floor = takesEverything || losses.length > 0 || ended.end ? 'zero' : null;
  const limited = limitAdded(
    {
      form: 'ledger',
      kind,
      start,
      entries: [...read.entries, ...losses.map(lossEntry)],
      ...limits,
      adding,
      floor,
      gates: gatesOf(context, others),
    },
    entries,
    max,
  );
  const isBelow = fallsBelowZero(limited.rule, max);
  const findings = [
    ...ledgerFindings(statements, entries, others, adding),
    ...unreadFindings(losses),
    bases.length > 0 &&
      losses.length > 0 &&
      entries.some(({ cap }) => cap === null) &&
      findingOf('may-fall-below-zero', losses[0]!.wording),
    ...read.findings,
    ...limitFindings,
    ...limited.findings,
    isBelow && findingOf('may-fall-below-zero', formatVietnamese(max!)),
    ended.end && limits.mostDeducted && findingOf('points-contradict', ended.end.wording),
    ...strayLines(lines, kind)
      .filter((own) => own !== ended.end)
      .map(({ wording }) => findingOf('unread-text', wording)),
  ];
  const questions = [...read.questions, question, limited.question, isBelow && floorQuestion()];
  return draftOf(limited.rule, findings, questions);
};
