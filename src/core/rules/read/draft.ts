/** What a reader of one kind hands over: the rule as it would stand, and all that it doubts. */
import { compareExact, signOfExact, type Exact } from '../../number/exact';
import { amountInPoints, FULL_POINTS, NO_POINTS } from '../amount';
import type { OpenQuestion, ReadingFinding, ReadingProblem } from '../reading';
import type { Award, GivenRule, Rule } from '../rule';
import type { Gate } from '../text/gate-sentence';
import type { Statement } from '../text/statement';

/** A rule text taken apart, and what stands beside it. */
export interface RuleContext {
  readonly lines: readonly string[];
  readonly statements: readonly Statement[];
  /** What disqualifies, in sentences of their own. */
  readonly gates: readonly Gate[];
  readonly name: string;
  readonly max: Exact | null;
}

export interface Draft {
  readonly rule: Rule;
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly ReadingFinding[];
}

export type RuleReader = (context: RuleContext) => Draft | null;

export function draftOf(
  rule: Rule,
  findings: readonly (ReadingFinding | null | false)[] = [],
  questions: readonly (OpenQuestion | null | false)[] = [],
): Draft {
  return {
    rule,
    findings: findings.filter((finding) => finding !== null && finding !== false),
    questions: questions.filter((question) => question !== null && question !== false),
  };
}

export function findingOf(problem: ReadingProblem, detail: string): ReadingFinding {
  return { problem, detail };
}

/** What a statement gives: points, or a span of them where a person chooses. */
export function awardOf({ amount, low, isHighOpen }: Statement, max: Exact | null): Award | null {
  const ends = [low, amount].map((end) => end && amountInPoints(end, max));
  const [from, to] = ends;
  if (!from || !to) return amount;
  return {
    unit: 'span',
    range: { low: { value: from, isClosed: true }, high: { value: to, isClosed: !isHighOpen } },
  };
}

/** A finding for each statement that was not taken in whole. */
export function unreadFindings(statements: readonly Statement[]): ReadingFinding[] {
  return statements.flatMap((statement) => {
    if (statement.isContradictory) return [findingOf('points-contradict', statement.wording)];
    return statement.isUnread ? [findingOf('unread-text', statement.wording)] : [];
  });
}

/** Points that a person gives, between nothing and the maximum unless the text says otherwise. */
export function manualRule(source: string): GivenRule {
  return { form: 'given', kind: 'manual', source, low: NO_POINTS, high: FULL_POINTS };
}

/** Whether the best that a rule gives differs from the maximum, where both are known. */
export function differsFromMaximum(best: Exact | null, max: Exact | null): boolean {
  return best !== null && max !== null && compareExact(best, max) !== 0;
}

/** "giải nhất được cộng 1,5 điểm; giải nhì được cộng 1,0 điểm": one bonus of several. */
export function isBonusList(priced: readonly Statement[]): boolean {
  return priced.length >= 2 && priced.every(({ effect, per }) => effect === 'add' && !per?.isEach);
}

export function isPriced(statement: Statement): boolean {
  return statement.amount !== null;
}

/** A line that only introduces the lines after it. */
function isHeading({ wording, isUnread, cap, amount }: Statement): boolean {
  return amount === null && /:\s*$/u.test(wording) && !isUnread && !cap && !/\d/.test(wording);
}

/** Without the headings before the first points; a later one divides the lines into groups. */
export function withoutHeading(statements: readonly Statement[]): Statement[] {
  const first = statements.findIndex(isPriced);
  return statements.filter((own, index) => index > first || !isHeading(own));
}

/** "không có sáng kiến: 0 điểm": nothing was done at all. */
export function isNone({ label, amount, effect }: Statement): boolean {
  if (amount === null || effect !== null || signOfExact(amount.value) !== 0) return false;
  return /^(?:không|chưa)(?![a-zA-ZÀ-ỹ])(?![^]*(?<![a-zA-ZÀ-ỹ])(?:hoặc|đủ|đúng|kịp|hết|đạt)(?![a-zA-ZÀ-ỹ]))[^\d]*$/iu.test(
    label,
  );
}

/** In points, or null where the statement names none or the maximum is not known. */
export function statementPoints(statement: Statement, max: Exact | null): Exact | null {
  return statement.amount && amountInPoints(statement.amount, max);
}

export function isZeroStatement(statement: Statement): boolean {
  return statement.amount !== null && signOfExact(statement.amount.value) === 0;
}
