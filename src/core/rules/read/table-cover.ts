/** Whether the rows of a table cover every number once: overlaps, gaps, and loose upper ends. */
import { compareExact, decimalPlaces, subtractExact, ZERO } from '../../number/exact';
import { formatVietnamese } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion, ReadingFinding } from '../reading';
import type { Bound, Gain, Range, Rule, TableRow, TableRule } from '../rule';
import type { RangePhrase } from '../text/range-phrase';

export interface LooseRow {
  readonly row: TableRow;
  readonly phrase: RangePhrase;
}

const ZERO_CLOSED: Bound = { value: ZERO, isClosed: true };

/** The count, or the measure, is zero. */
export const NOTHING: Range = { low: ZERO_CLOSED, high: ZERO_CLOSED };

/** Beside "không tổ chức: 0 điểm" the row "dưới 50" begins above zero. */
export function withNothing(rule: TableRule, gain: Gain | null): TableRule {
  if (gain === null) return rule;
  const rows = rule.rows.map((row) =>
    row.range.low === null
      ? { ...row, range: { ...row.range, low: { value: ZERO, isClosed: false } } }
      : row,
  );
  return { ...rule, rows: [...rows, { range: NOTHING, gain }] };
}

interface Cover {
  readonly findings: readonly ReadingFinding[];
  readonly questions: readonly OpenQuestion[];
}

/** By lower end, the row without one first. */
export function sortedRows(rows: readonly TableRow[]): TableRow[] {
  return [...rows].sort((a, b) => {
    if (!a.range.low || !b.range.low) return a.range.low ? 1 : b.range.low ? -1 : 0;
    const order = compareExact(a.range.low.value, b.range.low.value);
    return order || Number(b.range.low.isClosed) - Number(a.range.low.isClosed);
  });
}

interface Border {
  readonly lower: TableRow;
  readonly upper: TableRow;
  readonly high: Bound;
  readonly low: Bound;
}

/** Neighbouring rows, and the ends that face each other. */
function bordersOf(rows: readonly TableRow[]): Border[] {
  const sorted = sortedRows(rows);
  return sorted.slice(1).flatMap((upper, index) => {
    const lower = sorted[index]!;
    const { high } = lower.range;
    const { low } = upper.range;
    return high && low ? [{ lower, upper, high, low }] : [];
  });
}

/** Below zero where the two ends leave a gap, above where they overlap. */
function overlapOf({ high, low }: Border): number {
  const order = compareExact(high.value, low.value);
  if (order !== 0) return order;
  return high.isClosed && low.isClosed ? 1 : high.isClosed || low.isClosed ? 0 : -1;
}

/** The same rule with other ends for one row; a row is known by what it gives. */
function withEnds(rule: Rule, row: TableRow, ends: Partial<Range>): Rule {
  if (rule.form !== 'table') return rule;
  const rows = rule.rows.map((own) =>
    own.gain === row.gain ? { ...own, range: { ...own.range, ...ends } } : own,
  );
  return { ...rule, rows };
}

/** The end that meets this one, with nothing between them and nothing in both. */
function facing({ value, isClosed }: Bound): Bound {
  return { value, isClosed: !isClosed };
}

/** Which of two rows owns the numbers between them, or in both: `upper` or `lower`. */
function borderQuestion({ lower, upper, high, low }: Border, isGap: boolean): OpenQuestion {
  const from = formatVietnamese(high.value);
  const to = formatVietnamese(low.value);
  return openQuestion('border', {
    id: from === to ? `border-${to}` : `border-${from}-${to}`,
    facts: { from: high.value, to: low.value },
    default: isGap && from !== to ? 'lower' : 'upper',
    settle: (rule, choice) =>
      (choice === 'upper') === isGap
        ? withEnds(rule, upper, { low: facing(high) })
        : withEnds(rule, lower, { high: facing(low) }),
  });
}

/** Two rows that both go on for ever, in either direction. */
function hasEndlessOverlap(rows: readonly TableRow[]): boolean {
  const endless = (end: 'low' | 'high') => rows.filter(({ range }) => range[end] === null).length;
  const sorted = sortedRows(rows);
  const isBuried = sorted.slice(0, -1).some(({ range }) => range.high === null);
  return endless('low') > 1 || endless('high') > 1 || isBuried;
}

/** Overlaps and gaps between neighbouring rows, each with its question. */
export function checkCover(rule: TableRule): Cover {
  const findings: ReadingFinding[] = [];
  const questions: OpenQuestion[] = [];
  if (hasEndlessOverlap(rule.rows))
    findings.push({ problem: 'unread-text', detail: rule.variable });
  for (const border of bordersOf(rule.rows)) {
    const overlap = overlapOf(border);
    if (overlap === 0 || (overlap < 0 && isNextCount(rule, border))) continue;
    if (overlap < 0 && rule.otherwise) continue;
    findings.push({
      problem: overlap > 0 ? 'bands-overlap' : 'bands-leave-gap',
      detail: `${formatVietnamese(border.high.value)} - ${formatVietnamese(border.low.value)}`,
    });
    questions.push(borderQuestion(border, overlap < 0));
  }
  return { findings, questions };
}

/** What is measured in parts as well, unlike people, days or papers. */
const MEASURED =
  /^(?:%|điểm|triệu|tỷ|nghìn|đồng|ha|hecta|km|km²|m|m²|m³|kg|tấn|tạ|lít|giờ|phút|mg|)$/iu;

/** Counts have nothing between 3 and 4. */
function isNextCount(rule: TableRule, { high, low }: Border): boolean {
  if (!high.isClosed || !low.isClosed) return false;
  if (rule.kind !== 'bands') return true;
  const isWhole = decimalPlaces(high.value) === 0 && decimalPlaces(low.value) === 0;
  const step = subtractExact(low.value, high.value);
  return isWhole && compareExact(step, { units: 1, places: 0 }) === 0 && !MEASURED.test(rule.unit);
}

/**
 * "85-95", "75-85": a border named twice belongs to the upper row where the outermost rows show
 * that lower ends are closed ("≥ 95") and upper ends open ("< 50").
 */
export function settleLooseEnds(rule: TableRule, rows: readonly LooseRow[]): TableRule {
  const sorted = sortedRows(rule.rows);
  const isLowOpen = sorted[0]?.range.low === null && sorted[0].range.high?.isClosed === false;
  const top = sorted[sorted.length - 1];
  const isHighClosed = top?.range.high === null && top.range.low?.isClosed === true;
  if (!isLowOpen || !isHighClosed) return rule;
  const loose = new Set(rows.filter(({ phrase }) => phrase.isLoose).map(({ row }) => row));
  const lows = rule.rows.map(({ range }) => range.low);
  const settled = rule.rows.map((row) => {
    const { high } = row.range;
    const isShared = lows.some((low) => high && low && compareExact(low.value, high.value) === 0);
    if (!loose.has(row) || !high || !isShared) return row;
    return { ...row, range: { ...row.range, high: { ...high, isClosed: false } } };
  });
  return { ...rule, rows: settled };
}
