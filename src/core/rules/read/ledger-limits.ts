/** What bounds a count: where it starts, its limits, and whether it may fall below zero. */
import { compareExact, multiplyExact, ONE, type Exact } from '../../number/exact';
import { amountInPoints, FULL_POINTS, isSameAmount } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion, ReadingFinding } from '../reading';
import type { Amount, Entry, LedgerRule } from '../rule';
import { hasUnreadNumber } from '../text/label';
import type { Statement } from '../text/statement';
import { findingOf, isPriced, type RuleContext } from './draft';

const TWO: Exact = { units: 2, places: 0 };

interface Limits {
  readonly mostDeducted: Amount | null;
  readonly mostAdded: Amount | null;
  readonly findings: readonly ReadingFinding[];
}

/** Limits in notes of their own, and those on a line that speak of all lines. */
export function readLimits(
  { statements, max }: RuleContext,
  hasBoth: boolean,
  isAdding: boolean,
): Limits {
  let mostDeducted: Amount | null = null;
  let mostAdded: Amount | null = null;
  const findings: ReadingFinding[] = [];
  const priced = statements.filter(isPriced);
  const isAlone = priced.length === 1;
  const last = priced[priced.length - 1];
  for (const statement of statements) {
    const { cap, amount, wording } = statement;
    const isWhole = cap && statement === last && isSameAmount(cap.amount, FULL_POINTS, max);
    if (!cap || (amount && ((!cap.isOfAll && !isWhole) || isAlone))) continue;
    const scope = cap.scope ?? (hasBoth ? 'both' : isAdding ? 'add' : 'deduct');
    if (scope === 'both') findings.push(findingOf('unread-text', wording));
    else if (scope === 'add') mostAdded = cap.amount;
    else mostDeducted = cap.amount;
  }
  return { mostDeducted, mostAdded, findings };
}

export function takesAll({ amount }: Statement): boolean {
  return amount?.unit === 'maximum' && compareExact(amount.value, ONE) === 0;
}

interface Start {
  readonly start: Amount | null;
  readonly question: OpenQuestion | null;
}

/**
 * A deduction is taken from the maximum. A signed line of a table alone may be one line of a
 * larger item, so that it yields the deduction only; several of them leave it open.
 */
export function startOf(
  context: RuleContext,
  entries: readonly Statement[],
  hasBase: boolean,
): Start {
  const { max, name, statements } = context;
  const isNamed =
    /điểm chuẩn/iu.test(name) ||
    statements.some(({ cap, amount, gate }) => gate !== null || (cap && (!amount || cap.isOfAll)));
  const takesEverything = entries.some((own) => own.effect === 'deduct' && takesAll(own));
  if (hasBase || takesEverything) return { start: FULL_POINTS, question: null };
  if (!max || !entries.some(({ effect }) => effect === 'deduct'))
    return { start: null, question: null };
  if (isNamed || !entries.some(({ isSigned }) => isSigned))
    return { start: FULL_POINTS, question: null };
  const [only] = entries;
  const isWhole = only?.amount && compareExact(amountInPoints(only.amount, max)!, max) >= 0;
  if (entries.length === 1 && !isWhole) return { start: null, question: null };
  return { start: FULL_POINTS, question: startQuestion() };
}

function startQuestion(): OpenQuestion {
  return openQuestion('start', {
    facts: {},
    default: 'maximum',
    settle: (rule, choice) =>
      rule.form === 'ledger' ? { ...rule, start: choice === 'maximum' ? FULL_POINTS : null } : rule,
  });
}

/** Whether two cases of one uncapped entry already take more than there is. */
export function fallsBelowZero(rule: LedgerRule, max: Exact | null): boolean {
  if (!rule.start || !max || rule.floor) return false;
  return rule.entries.some((entry) => {
    if (entry.by === 'steps' || entry.effect === 'add') return false;
    const cap = [entry.most, rule.mostDeducted].find((amount) => amount !== null);
    const points = amountInPoints(entry.amount, max);
    if (!points) return false;
    const twice = entry.per ? multiplyExact(points, TWO) : points;
    const most = (cap && amountInPoints(cap, max)) ?? twice;
    return compareExact(most, max) > 0 && compareExact(twice, max) > 0;
  });
}

export function floorQuestion(): OpenQuestion {
  return openQuestion('floor', {
    facts: {},
    default: 'zero',
    settle: (rule, choice) =>
      rule.form === 'ledger' ? { ...rule, floor: choice === 'zero' ? 'zero' : 'none' } : rule,
  });
}

/** "(9 loại lớp, mỗi loại cho 1 điểm)": the only other count of the line gives the maximum. */
function announcesMaximum({ wording, amount, label }: Statement, max: Exact | null): boolean {
  const counts = /\((\d+)\s/u.exec(wording)?.slice(1) ?? label.match(/\d+/g) ?? [];
  if (counts.length !== 1 || !max || !amount) return false;
  const points = amountInPoints(amount, max)!;
  return compareExact(multiplyExact(points, { units: Number(counts[0]), places: 0 }), max) === 0;
}

/** Points for each case end at the maximum; a bonus whose limit is not said is asked about. */
export function limitAdded(
  rule: LedgerRule,
  statements: readonly Statement[],
  max: Exact | null,
): { rule: LedgerRule; question: OpenQuestion | null; findings: ReadingFinding[] } {
  const isOpen = (entry: Entry) =>
    entry.effect === 'add' && !entry.most && entry.by === 'count' && entry.per !== null;
  if (rule.mostAdded || !rule.entries.some(isOpen)) return { rule, question: null, findings: [] };
  if (rule.kind !== 'count-times-points') return { rule, question: bonusQuestion(), findings: [] };
  const findings = statements
    .filter(
      (own) =>
        hasUnreadNumber(own.label.replace(/(?:cứ|mỗi)\s+\d+|(?<![a-zA-ZÀ-ỹ])0?1(?!\d)/giu, '')) &&
        !announcesMaximum(own, max),
    )
    .map(({ wording }) => findingOf('unread-text', wording));
  return { rule: max ? { ...rule, mostAdded: FULL_POINTS } : rule, question: null, findings };
}

function bonusQuestion(): OpenQuestion {
  return openQuestion('bonus-limit', {
    facts: {},
    default: 'none',
    settle: (rule, choice) =>
      rule.form === 'ledger' && choice === 'maximum' ? { ...rule, mostAdded: FULL_POINTS } : rule,
  });
}
