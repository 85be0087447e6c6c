/** Points by count: "họp 3 lần: 15 điểm", "03 ý trong một câu hỏi được 0,5 điểm". */
import { compareExact, type Exact } from '../../number/exact';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { Range, Rule, TableRow, TableRule } from '../rule';
import { countedOf, type Counted } from '../text/counted';
import { hasUnreadNumber, hasUnreadScoring, labelLikeness } from '../text/label';
import { readRange } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import { differsFromMaximum, draftOf, findingOf, isNone, type RuleReader } from './draft';
import { isOtherwise } from '../text/otherwise';
import { bestGain } from './read-table';
import { NOTHING } from './table-cover';

const FILLERS = /(?<![a-zA-ZÀ-ỹ])(?:có|đạt|nếu|khi|được|tổ chức|từ)(?![a-zA-ZÀ-ỹ])/giu;

interface Step extends Counted {
  readonly statement: Statement;
}

/** Other numbers must be the same in every row: "03 ý trong 01 câu hỏi". */
function isSameStem(a: string, b: string): boolean {
  const [left, right] = [a, b].map((stem) => stem.replace(FILLERS, ' ').trim());
  const numbers = (stem: string) => (stem.match(/\d+/g) ?? []).join(' ');
  if (numbers(left!) !== numbers(right!)) return false;
  return left === '' || right === '' || labelLikeness(left!, right!) >= 0.5;
}

/** The numbers that vary from row to row, with the words around them; null when rows differ otherwise. */
function stepsOf(statements: readonly Statement[]): Step[] | null {
  const steps: Step[] = [];
  for (const statement of statements) {
    const counted = countedOf(statement.label);
    if (!counted || statement.effect !== null || !statement.amount || statement.per?.isEach)
      return null;
    steps.push({ ...counted, statement });
  }
  const [first] = steps;
  const isSame = steps.every(
    (step) => step.unit === first!.unit && isSameStem(step.stem, first!.stem),
  );
  const isDistinct = new Set(steps.map(({ count }) => JSON.stringify(count))).size === steps.length;
  return steps.length >= 2 && isSame && isDistinct ? steps : null;
}

/** "ít hơn 2 phiên": the counts below. */
function lowRange({ label, amount, effect }: Statement): Range | null {
  const phrase = amount && effect === null ? readRange(label) : null;
  if (!phrase || phrase.unit === '%' || phrase.isContradictory) return null;
  const { low, high } = phrase.range;
  return !low && high && !hasUnreadNumber(`${phrase.before} ${phrase.after}`) ? phrase.range : null;
}

function rowOf({ count, orMore, statement }: Step): TableRow {
  return {
    range: {
      low: { value: count, isClosed: true },
      high: orMore ? null : { value: count, isClosed: true },
    },
    gain: statement.amount!,
  };
}

function largest(steps: readonly Step[]): Step {
  return steps.reduce((top, step) => (compareExact(step.count, top.count) > 0 ? step : top));
}

/** Whether more than the largest count of the table counts as that count. */
function beyondQuestion(top: Step): OpenQuestion {
  const count: Exact = top.count;
  return openQuestion('beyond-steps', {
    facts: { count: top.wordingOfCount },
    default: 'as-top',
    settle: (rule, choice) => (choice === 'as-top' ? withOpenTop(rule, count) : rule),
  });
}

function withOpenTop(rule: Rule, count: Exact): Rule {
  if (rule.form !== 'table') return rule;
  const rows = rule.rows.map((row) =>
    row.range.low && compareExact(row.range.low.value, count) === 0
      ? { ...row, range: { ...row.range, high: null } }
      : row,
  );
  return { ...rule, rows };
}

/** "03 ý trong 01 câu hỏi": the table is of one question, the maximum of all. */
function isPerUnit({ stem }: Step): boolean {
  return /trong\s+(?:mỗi|một|0?1)\s+[a-zA-ZÀ-ỹ]/iu.test(stem);
}

export const readSteps: RuleReader = ({ statements, name, max }) => {
  const otherwise = statements.filter((statement) => isOtherwise(statement.wording));
  const none = statements.filter((statement) => isNone(statement));
  const others = statements.filter((own) => !otherwise.includes(own) && !none.includes(own));
  const low = others.filter((own) => lowRange(own) !== null);
  const steps = stepsOf(others.filter((own) => !low.includes(own)));
  if (!steps) return null;
  const top = largest(steps);
  const rule: TableRule = {
    form: 'table',
    kind: 'steps-by-count',
    variable: top.stem || name,
    unit: top.unit,
    rows: [
      ...steps.map(rowOf),
      ...low.map((own) => ({ range: lowRange(own)!, gain: own.amount! })),
      ...none.map(({ amount }) => ({ range: NOTHING, gain: amount! })),
    ],
    otherwise: otherwise[0]?.amount ?? null,
  };
  const isClosed = top.orMore || top.isAll;
  const findings = [
    ...steps
      .filter(({ stem }) => hasUnreadScoring(stem))
      .map(({ statement }) => findingOf('unread-text', statement.wording)),
    !isPerUnit(top) &&
      differsFromMaximum(bestGain(rule.rows, max), max) &&
      findingOf('maximum-differs', top.statement.wording),
  ];
  return draftOf(rule, findings, [!isClosed && beyondQuestion(top)]);
};
