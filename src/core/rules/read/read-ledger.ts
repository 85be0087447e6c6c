/**
 * Cases counted: deductions, bonuses and points for each, with their limits. What the count
 * starts from is the maximum for a deduction, and nothing for the rest.
 */
import { compareExact, multiplyExact, ONE, type Exact } from '../../number/exact';
import { amountInPoints, FULL_POINTS, formatVietnamese, isSameAmount, NO_POINTS } from '../amount';
import type { OpenQuestion, ReadingFinding } from '../reading';
import type { Amount, CountedEntry, Entry, LedgerRule, Rule, SteppedEntry } from '../rule';
import { countedOf } from '../text/counted';
import { hasUnreadNumber, hasUnreadScoring, isNegative } from '../text/label';
import { readRange } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import {
  draftOf,
  findingOf,
  isBonusList,
  isPriced,
  isZeroStatement,
  manualRule,
  unreadFindings,
  type Draft,
  type RuleContext,
  type RuleReader,
} from './draft';

const TWO: Exact = { units: 2, places: 0 };

/** A condition that is met or not, unlike an event that may happen again. */
function isState(label: string): boolean {
  return (
    /^(?:nếu|không|chưa|riêng|có 100)(?!\p{L})/iu.test(label.trim()) ||
    readRange(label)?.unit === '%'
  );
}

function effectOf(statement: Statement): 'add' | 'deduct' {
  return statement.effect ?? 'add';
}

function ownCap({ cap }: Statement, isAlone: boolean): Amount | null {
  return cap && (!cap.isOfAll || isAlone) ? cap.amount : null;
}

/** "1 buổi trừ 1 điểm", "2 buổi trừ 3 điểm", "3 buổi trở lên trừ hết điểm": one table. */
function stepsFrom(statements: readonly Statement[], at: number): SteppedEntry | null {
  const first = countedOf(statements[at]!.label);
  if (!first) return null;
  const steps: SteppedEntry['steps'][number][] = [];
  for (const statement of statements.slice(at)) {
    const counted = countedOf(statement.label);
    const last = steps[steps.length - 1];
    const goesOn = counted?.unit === first.unit && statement.effect === statements[at]!.effect;
    if (!goesOn || (last && compareExact(counted!.count, last.count) <= 0)) break;
    steps.push({ count: counted!.count, orMore: counted!.orMore, amount: statement.amount! });
  }
  if (steps.length < 2) return null;
  return {
    by: 'steps',
    label: first.stem,
    effect: effectOf(statements[at]!),
    most: null,
    unit: first.unit,
    steps,
  };
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly ReadingFinding[];
}

/** Asks whether an event counts each time, and makes the entry accordingly. */
function repeatQuestion(index: number, label: string): OpenQuestion {
  return {
    id: `repeat-${index + 1}`,
    text: `"${label}": tính mỗi lần xảy ra, hay chỉ một lần?`,
    choices: ['each', 'once'],
    default: 'each',
    settle: (rule, choice) =>
      withEntry(rule, index, (entry) =>
        entry.by === 'count'
          ? { ...entry, per: choice === 'each' ? { count: ONE, unit: 'lần' } : null }
          : entry,
      ),
  };
}

function withEntry(rule: Rule, index: number, change: (entry: Entry) => Entry): Rule {
  if (rule.form !== 'ledger') return rule;
  return { ...rule, entries: rule.entries.map((own, at) => (at === index ? change(own) : own)) };
}

/** Without a maximum the list is a tariff for recorded cases; with one, an event is asked about. */
function countedEntry(statement: Statement, isAlone: boolean, max: Exact | null): CountedEntry {
  const { per, label, amount } = statement;
  const unit = per && { count: per.count, unit: per.unit };
  const isRepeated =
    unit === null && max === null && statement.effect === 'deduct' && !isState(label);
  return {
    by: 'count',
    label: label || statement.wording,
    effect: effectOf(statement),
    amount: amount!,
    per: isRepeated ? { count: ONE, unit: 'lần' } : unit,
    most: ownCap(statement, isAlone),
  };
}

function readEntries(statements: readonly Statement[], max: Exact | null): Entries {
  const entries: Entry[] = [];
  const questions: OpenQuestion[] = [];
  const findings: ReadingFinding[] = [];
  for (let at = 0; at < statements.length; at += 1) {
    const statement = statements[at]!;
    const steps = stepsFrom(statements, at);
    if (steps) {
      if (!steps.steps[steps.steps.length - 1]!.orMore) {
        findings.push(findingOf('bands-leave-gap', statement.wording));
      }
      entries.push(steps);
      at += steps.steps.length - 1;
      continue;
    }
    const entry = countedEntry(statement, statements.length === 1, max);
    if (!entry.per && entry.effect === 'deduct' && !isState(entry.label)) {
      questions.push(repeatQuestion(entries.length, entry.label));
    }
    entries.push(entry);
  }
  return { entries, questions, findings };
}

interface Limits {
  readonly mostDeducted: Amount | null;
  readonly mostAdded: Amount | null;
  readonly findings: readonly ReadingFinding[];
}

/** Limits in notes of their own, and those on a line that speak of all lines. */
function readLimits(statements: readonly Statement[], hasBoth: boolean, isAdding: boolean): Limits {
  let mostDeducted: Amount | null = null;
  let mostAdded: Amount | null = null;
  const findings: ReadingFinding[] = [];
  const isAlone = statements.filter(isPriced).length === 1;
  for (const { cap, amount, wording } of statements) {
    if (!cap || (amount && (!cap.isOfAll || isAlone))) continue;
    const scope = cap.scope ?? (hasBoth ? 'both' : isAdding ? 'add' : 'deduct');
    if (scope === 'both') findings.push(findingOf('unread-text', wording));
    else if (scope === 'add') mostAdded = cap.amount;
    else mostDeducted = cap.amount;
  }
  return { mostDeducted, mostAdded, findings };
}

function kindOf(entries: readonly Entry[], statements: readonly Statement[]): LedgerRule['kind'] {
  const deducts = entries.some(({ effect }) => effect === 'deduct');
  const adds = entries.some(({ effect }) => effect === 'add');
  if (deducts) return adds ? 'sum-of-parts' : 'deduction';
  return statements.some(({ effect }) => effect === 'add') ? 'bonus' : 'count-times-points';
}

function isNote({ wording, isUnread, label }: Statement): boolean {
  if (/^(?:ghi chú|lưu ý)?$/iu.test(label)) return true;
  return /:\s*$/u.test(wording) && !isUnread && !/\d/.test(wording);
}

function takesAll({ amount }: Statement): boolean {
  return amount?.unit === 'maximum' && compareExact(amount.value, ONE) === 0;
}

/** "Không vi phạm: 100% quỹ điểm", or the maximum in the cell: where a deduction starts. */
function isStart(statement: Statement, max: Exact | null): boolean {
  const { effect, amount, per } = statement;
  if (effect !== null || per?.isEach || !amount || isZeroStatement(statement)) return false;
  return isSameAmount(amount, FULL_POINTS, max);
}

interface Start {
  readonly start: Amount | null;
  readonly question: OpenQuestion | null;
}

/**
 * A deduction is taken from the maximum. A signed line of a table alone may be one line of a
 * larger item, so that it yields the deduction only; several of them leave it open.
 */
function startOf(context: RuleContext, entries: readonly Statement[], hasBase: boolean): Start {
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
  return {
    id: 'start',
    text: 'Tính từ điểm tối đa của mục trừ xuống, hay chỉ ghi số điểm cộng, trừ?',
    choices: ['maximum', 'change'],
    default: 'maximum',
    settle: (rule, choice) =>
      rule.form === 'ledger' ? { ...rule, start: choice === 'maximum' ? FULL_POINTS : null } : rule,
  };
}

/** Whether two cases of one uncapped entry already take more than there is. */
function fallsBelowZero(rule: LedgerRule, max: Exact | null): boolean {
  if (!rule.start || !max || rule.floor) return false;
  return rule.entries.some((entry) => {
    if (entry.by === 'steps' || entry.effect === 'add') return false;
    const cap = [entry.most, rule.mostDeducted].find((amount) => amount !== null);
    const points = amountInPoints(entry.amount, max)!;
    const twice = entry.per ? multiplyExact(points, TWO) : points;
    const most = cap ? amountInPoints(cap, max)! : twice;
    return compareExact(most, max) > 0 && compareExact(twice, max) > 0;
  });
}

function floorQuestion(): OpenQuestion {
  return {
    id: 'floor',
    text: 'Trừ quá số điểm của mục thì còn 0 điểm, hay tính điểm âm?',
    choices: ['zero', 'negative'],
    default: 'zero',
    settle: (rule, choice) =>
      rule.form === 'ledger' ? { ...rule, floor: choice === 'zero' ? 'zero' : 'none' } : rule,
  };
}

/** "(9 loại lớp, mỗi loại cho 1 điểm)": the count announced gives the maximum. */
function announcesMaximum(statement: Statement, max: Exact | null): boolean {
  const announced = /\((\d+)\s/u.exec(statement.wording)?.[1];
  if (!announced || !max || !statement.amount) return false;
  const points = amountInPoints(statement.amount, max)!;
  return compareExact(multiplyExact(points, { units: Number(announced), places: 0 }), max) === 0;
}

/** Points for each case end at the maximum; a bonus whose limit is not said is asked about. */
function limitAdded(
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
        hasUnreadNumber(own.label.replace(/(?:cứ|mỗi)\s+\d+|(?<!\p{L})0?1(?!\d)/giu, '')) &&
        !announcesMaximum(own, max),
    )
    .map(({ wording }) => findingOf('unread-text', wording));
  return { rule: max ? { ...rule, mostAdded: FULL_POINTS } : rule, question: null, findings };
}

function bonusQuestion(): OpenQuestion {
  return {
    id: 'bonus-limit',
    text: 'Điểm cộng có bị giới hạn ở điểm tối đa của mục không?',
    choices: ['none', 'maximum'],
    default: 'none',
    settle: (rule, choice) =>
      rule.form === 'ledger' && choice === 'maximum' ? { ...rule, mostAdded: FULL_POINTS } : rule,
  };
}

/** A deduction that a person chooses within a range. */
function readChosen(entries: readonly Statement[]): Draft | null {
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

function isLedger(entries: readonly Statement[]): boolean {
  if (isBonusList(entries)) return false;
  return entries.some(({ effect, per }) => effect !== null || per?.isEach);
}

/** Whether a condition is a stretch of a measure, so that several of them form a table. */
function isMeasured(label: string): boolean {
  const phrase = readRange(label);
  if (!phrase || countedOf(label)?.orMore) return false;
  const { low, high } = phrase.range;
  return phrase.unit === '%' || !low || !high || compareExact(low.value, high.value) !== 0;
}

function ledgerFindings(
  statements: readonly Statement[],
  entries: readonly Statement[],
  others: readonly Statement[],
) {
  const ranges = entries.filter(({ label }) => isMeasured(label));
  return [
    ...unreadFindings(entries),
    ...others
      .filter((own) => !isNote(own) && !own.gate)
      .map(({ wording }) => findingOf('unread-text', wording)),
    ranges.length > 1 && findingOf('unread-text', ranges[0]!.wording),
    ...repeatedCaps(statements),
  ];
}

/** The same limit on several lines: of each, or of all together? */
function repeatedCaps(statements: readonly Statement[]): ReadingFinding[] {
  const capped = statements.filter(({ cap, amount }) => cap && amount && !cap.isOfAll);
  const isSame = capped.every(({ cap }) => isSameAmount(cap!.amount, capped[0]!.cap!.amount, null));
  return capped.length > 1 && isSame ? [findingOf('unread-text', capped[1]!.wording)] : [];
}

/** "nếu có 01 xã không đạt bị trừ 0,2 điểm, lũy kế cứ 1 xã không đạt bị trừ 0,2 điểm": one entry. */
function withoutRestated(entries: readonly Statement[]): Statement[] {
  const restates = (later: Statement | undefined, earlier: Statement) =>
    later !== undefined &&
    /^lũy\s*kế/iu.test(later.label) &&
    later.effect === earlier.effect &&
    isSameAmount(later.amount!, earlier.amount!, null) &&
    later.per?.unit.split(' ')[0] === earlier.per?.unit.split(' ')[0];
  return entries
    .filter((entry, index) => !restates(entries[index + 1], entry))
    .map((entry) => ({ ...entry, isUnread: entry.isUnread && !isOnlyRestated(entry) }));
}

function isOnlyRestated({ label }: Statement): boolean {
  return (
    /^lũy\s*kế/iu.test(label) && !hasUnreadScoring(label.replace(/^lũy\s*kế\s*(?:cứ\s)?/iu, ''))
  );
}

/** A single "trừ hết điểm": all points, or none when it happens. */
function readLoss(entries: readonly Statement[], others: readonly Statement[]): Draft | null {
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
  return draftOf(
    rule,
    others.filter((own) => !isNote(own)).map(({ wording }) => findingOf('unread-text', wording)),
  );
}

/** "trong tháng 1 | 1" and "sau ngày 31/1 | -1" of 1: all points, or none of them. */
function readAllOrNone(
  bases: readonly Statement[],
  entries: readonly Statement[],
  others: readonly Statement[],
  max: Exact | null,
): Draft | null {
  const [base, loss] = [bases[0], entries[0]];
  if (bases.length !== 1 || entries.length !== 1 || !base || !loss || !max) return null;
  if (loss.effect !== 'deduct' || loss.per || loss.cap || others.length > 0) return null;
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

export const readLedger: RuleReader = (context) => {
  const { statements, max } = context;
  const priced = statements.filter(isPriced);
  if (!isLedger(priced)) return null;
  const bases = priced.filter((own) => isStart(own, max));
  const entries = withoutRestated(
    priced.filter((own) => !bases.includes(own) && !(isZeroStatement(own) && own.effect === null)),
  );
  const others = statements.filter((own) => !isPriced(own));
  const special =
    readChosen(entries) ?? readAllOrNone(bases, entries, others, max) ?? readLoss(entries, others);
  if (special) return special;
  const read = readEntries(entries, max);
  const kind = kindOf(read.entries, entries);
  const adds = read.entries.some(({ effect }) => effect === 'add');
  const deducts = read.entries.some(({ effect }) => effect === 'deduct');
  const limits = readLimits(statements, adds && deducts, adds);
  const start = startOf(context, entries, bases.length > 0 && deducts);
  const takesEverything = entries.some((own) => own.effect === 'deduct' && takesAll(own));
  const draft: LedgerRule = {
    form: 'ledger',
    kind,
    start: start.start,
    entries: read.entries,
    mostDeducted: limits.mostDeducted,
    mostAdded: limits.mostAdded,
    floor: takesEverything ? 'zero' : null,
    gates: others
      .filter(({ gate }) => gate !== null)
      .map(({ label, gate }) => ({ label, outcome: gate! })),
  };
  const limited = limitAdded(draft, entries, max);
  const isBelow = fallsBelowZero(limited.rule, max);
  const findings = [
    ...ledgerFindings(statements, entries, others),
    ...read.findings,
    ...limits.findings,
    ...limited.findings,
    isBelow && findingOf('may-fall-below-zero', formatVietnamese(max!)),
    ...bases.slice(deducts ? 1 : 0).map(({ wording }) => findingOf('unread-text', wording)),
    ...priced
      .filter((own) => isZeroStatement(own) && own.effect === null)
      .filter((own) => kind !== 'count-times-points' || !isNegative(own.label))
      .map(({ wording }) => findingOf('unread-text', wording)),
    ...entries
      .filter((own) => own.effect === null && !own.per?.isEach)
      .map(({ wording }) => findingOf('unread-text', wording)),
  ];
  return draftOf(limited.rule, findings, [
    ...read.questions,
    start.question,
    limited.question,
    isBelow && floorQuestion(),
  ]);
};
