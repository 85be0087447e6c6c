/**
 * Signed lines about a plan: less of the maximum where it was missed, more where it was exceeded.
 * "Không đạt kế hoạch dưới 95% | -2", "Vượt kế hoạch từ 20% trở lên | +2". Only a line that takes
 * all of the maximum shows that the points start from it.
 */
import { addExact, exactRatio, subtractExact, ZERO, type Exact } from '../../number/exact';
import { amountInPoints, FULL_POINTS, isSameAmount, pointsOf } from '../amount';
import type { Bound, Range, TableRow, TableRule } from '../rule';
import { tidyLabel } from '../text/label';
import { readRange } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import { draftOf, findingOf, type RuleReader } from './draft';
import { checkCover } from './table-cover';

const HUNDRED = exactRatio(100n, 1n);
const PLAN = /(?<!\p{L})(?:chỉ\s*tiêu|kế\s*hoạch|mục\s*tiêu)(?!\p{L})/iu;
const NOTHING = /^không\s+(?:xây\s*dựng|thực\s*hiện|triển\s*khai|ban\s*hành|có)(?!\p{L})[^\d]*$/iu;

const open = (value: Exact): Bound => ({ value, isClosed: false });
const closed = (value: Exact): Bound => ({ value, isClosed: true });

/** What is over the plan, as percent of the plan. */
function overPlan({ low, high }: Range): Range {
  const shift = (bound: Bound): Bound => ({ ...bound, value: addExact(bound.value, HUNDRED) });
  return { low: low ? shift(low) : open(HUNDRED), high: high && shift(high) };
}

function rowOf(statement: Statement, max: Exact): TableRow | null {
  const { label, amount, effect } = statement;
  const points = amount && amountInPoints(amount, max);
  if (!points || effect === null || statement.per?.isEach || statement.cap) return null;
  const isOver = effect === 'add';
  const gain = pointsOf(isOver ? addExact(max, points) : subtractExact(max, points));
  if (NOTHING.test(label)) {
    const isAll = !isOver && isSameAmount(amount, FULL_POINTS, max);
    return isAll ? { range: { low: closed(ZERO), high: closed(ZERO) }, gain } : null;
  }
  const phrase = PLAN.test(label) ? readRange(label) : null;
  if (!phrase || phrase.unit !== '%' || phrase.isContradictory) return null;
  if (isOver !== /(?<!\p{L})vượt(?!\p{L})/iu.test(`${phrase.before} ${phrase.after}`)) return null;
  const { low, high } = phrase.range;
  return { range: isOver ? overPlan(phrase.range) : { low: low ?? open(ZERO), high }, gain };
}

export const readPlan: RuleReader = ({ statements, name, max }) => {
  if (!max || !statements.some(({ label }) => NOTHING.test(label))) return null;
  const rows = statements.map((own) => rowOf(own, max));
  const isBoth = ['add', 'deduct'].every((sign) =>
    statements.some(({ effect }) => effect === sign),
  );
  if (!isBoth || rows.length < 3 || !rows.every((row) => row !== null)) return null;
  const met: TableRow = {
    range: { low: closed(HUNDRED), high: closed(HUNDRED) },
    gain: pointsOf(max),
  };
  const rule: TableRule = {
    form: 'table',
    kind: 'bands',
    variable: tidyLabel(name) || 'tỷ lệ thực hiện kế hoạch',
    unit: '%',
    rows: [...rows, met],
    otherwise: null,
  };
  const { findings, questions } = checkCover(rule);
  const unread = statements.filter(({ isUnread, isContradictory }) => isUnread || isContradictory);
  return draftOf(
    rule,
    [...findings, ...unread.map(({ wording }) => findingOf('unread-text', wording))],
    questions,
  );
};
