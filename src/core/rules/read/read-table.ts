/** Bands of a measure, in points or classes: "từ 80% đến dưới 90%: 1 điểm". */
import { compareExact, type Exact } from '../../number/exact';
import { mostInPoints } from '../amount';
import type { Gain, TableRow, TableRule } from '../rule';
import {
  hasUnreadNumber,
  hasUnreadScoring,
  isWithin,
  labelLikeness,
  tidyLabel,
} from '../text/label';
import { countedOf } from '../text/counted';
import { countPoints } from '../text/points-phrase';
import { readRange, type RangePhrase } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import { isOtherwise } from '../text/otherwise';
import {
  awardOf,
  differsFromMaximum,
  draftOf,
  findingOf,
  isNone,
  isPriced,
  withoutHeading,
  type RuleReader,
} from './draft';
import { checkCover, settleLooseEnds, sortedRows, withNothing, type LooseRow } from './table-cover';

const HUNDRED: Exact = { units: 100, places: 0 };

interface ReadRow extends LooseRow {
  readonly statement: Statement;
  readonly phrase: RangePhrase;
  /** The words behind the range, without the class that it gives. */
  readonly after: string;
  /** The words around the range: the variable, and for a class what it is of. */
  readonly rest: string;
}

const CLASS_NAME =
  /(?:xếp|đạt)?\s*((?:loại|hạng|mức|mức độ)\s+[a-zA-ZÀ-ỹ\d]+(?:\s+(?:bình|sao|sắc|tốt|mạnh|thành))?)/iu;

/** "Loại tốt: tổng số điểm đạt được" → the class and what is measured. */
function splitClass(text: string): { name: string; rest: string } | null {
  const colon = text.indexOf(':');
  const head = colon < 0 ? '' : tidyLabel(text.slice(0, colon));
  if (head !== '' && head.length <= 60) return { name: head, rest: text.slice(colon + 1) };
  const found = CLASS_NAME.exec(text);
  return found && { name: found[1]!.trim(), rest: text.replace(found[0], ' ') };
}

const VERDICT = /^\s*(?::|⇒)\s*([^\d:;.,|]{2,60}?|(?:loại|hạng|mức)\s+\d)\s*[.;]?\s*$/iu;

/** "≤ 5%: Đạt": the class behind the range. */
function classAfter(after: string, before: string): { name: string; rest: string } | null {
  const name = VERDICT.exec(after)?.[1];
  return name === undefined ? null : { name, rest: before };
}

/** "Trẻ dưới 1 tuổi được tiêm: từ 90%": numbers of the heading are no range. */
function rangeBehindHeading(label: string): RangePhrase | null {
  const end = label.lastIndexOf(':') + 1;
  const phrase = end > 0 ? readRange(label.slice(end)) : null;
  return phrase && { ...phrase, before: `${label.slice(0, end)} ${phrase.before}` };
}

function readRow(statement: Statement, max: Exact | null): ReadRow | null {
  const phrase = rangeBehindHeading(statement.label) ?? readRange(statement.label);
  if (!phrase) return null;
  if (statement.amount) {
    const rest = tidyLabel(`${phrase.before} ${phrase.after}`);
    const row = { range: phrase.range, gain: awardOf(statement, max)! };
    return { statement, phrase, after: phrase.after, rest, row };
  }
  const named = splitClass(phrase.before) ?? classAfter(phrase.after, phrase.before);
  if (!named) return null;
  const gain: Gain = { unit: 'class', name: named.name };
  const after = VERDICT.test(phrase.after) ? '' : phrase.after;
  const rest = tidyLabel(`${named.rest} ${after}`);
  return { statement, phrase, after, rest, row: { range: phrase.range, gain } };
}

function otherwiseOf(statement: Statement): Gain | null {
  if (statement.amount) return statement.amount;
  const [head = ''] = statement.wording.split(':');
  return { unit: 'class', name: tidyLabel(head) };
}

/** The best points of a table; null when it gives classes or shares of an unknown maximum. */
export function bestGain(rows: readonly TableRow[], max: Exact | null): Exact | null {
  const points = rows.map(({ gain }) => (gain.unit === 'class' ? null : mostInPoints(gain, max)));
  return points.reduce((best, value) => {
    if (best === null || value === null) return null;
    return compareExact(value, best) > 0 ? value : best;
  }, points[0] ?? null);
}

/** Without the words that only introduce a condition. */
function plainVariable(rest: string): string {
  return rest
    .replace(
      /(?<![a-zA-ZÀ-ỹ])(?:nếu|khi|trường hợp|đạt|thì|có|mức|kết quả|được|tỷ lệ|hoàn thành)(?![a-zA-ZÀ-ỹ])/giu,
      ' ',
    )
    .replace(/[%,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether all rows speak of one thing that is measured; a later row may say less of it. */
function isOneVariable(rows: readonly ReadRow[]): boolean {
  const rests = rows.map(({ rest }) => plainVariable(rest)).filter((rest) => rest !== '');
  const fullest = rows[0]?.statement.label ?? '';
  return rests.every((rest) => isSameVariable(rest, rests[0]!) || isWithin(rest, fullest));
}

/** "hộ nghèo" and "hộ cận nghèo" are two, "hồ sơ" and "hồ sơ đúng hạn" may be one. */
function isSameVariable(rest: string, other: string): boolean {
  return (
    labelLikeness(rest, other) >= 0.5 && !isQualified(rest, other) && !isQualified(other, rest)
  );
}

/** Whether one text is the other with words set in between. */
function isQualified(longer: string, shorter: string): boolean {
  const [more, fewer] = [longer, shorter].map((text) => text.toLowerCase().split(/\s+/));
  if (more!.length <= fewer!.length) return false;
  const from = fewer!.findIndex((word, at) => more![at] !== word);
  const tail = fewer!.slice(from);
  return from > 0 && tail.join(' ') === more!.slice(-tail.length).join(' ');
}

/** "tin, bài/tháng" goes on with the unit; more words say something of their own. */
function isLong(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length > 2;
}

/** "dưới 10 tin thì mỗi tin 0,3 điểm": points for each of them, unlike "mỗi tháng từ 2 tin: 3 điểm". */
function isPerCase({ statement, phrase }: ReadRow): boolean {
  return (
    statement.per?.isEach === true &&
    !/(?<![a-zA-ZÀ-ỹ])(?:mỗi|cứ)(?![a-zA-ZÀ-ỹ])/iu.test(phrase.before)
  );
}

function isUnreadRow({ rest, phrase, statement }: ReadRow): boolean {
  const isClass = statement.amount === null;
  const heading = /^[^:]*:\s*$/u.test(phrase.before) ? tidyLabel(phrase.before) : '';
  if (
    hasUnreadNumber(rest.replace(heading, ' ')) ||
    /(?<![a-zA-ZÀ-ỹ])(?:đồng thời|nhưng|riêng)/iu.test(rest)
  )
    return true;
  if (/^\s*,/.test(phrase.after) && isLong(phrase.after)) return true;
  return !isClass && (hasUnreadScoring(rest) || countPoints(rest) > 0);
}

function tableOf(rows: readonly ReadRow[], rest: readonly Statement[], name: string): TableRule {
  const longest = rows.reduce(
    (label, { rest: own }) => (own.length > label.length ? own : label),
    '',
  );
  return {
    form: 'table',
    kind: 'bands',
    variable: longest.replace(/^(?:nếu|khi)\s+/iu, '') || name,
    unit: rows.find(({ phrase }) => phrase.unit !== '')?.phrase.unit ?? '',
    rows: rows.map(({ row }) => row),
    otherwise: rest.map(otherwiseOf)[0] ?? null,
  };
}

function isTable(rows: readonly ReadRow[], statements: readonly Statement[]): boolean {
  const areEffects = statements.some(({ effect }) => effect !== null);
  const isAllPriced = rows.every(({ row }) => row.gain.unit !== 'class');
  const isAllClasses = rows.every(({ row }) => row.gain.unit === 'class');
  return rows.length >= 2 && !areEffects && (isAllPriced || isAllClasses);
}

const JOINERS =
  /(?<![a-zA-ZÀ-ỹ])(?:và|không|chưa|có|nếu|đồng thời|nhưng|kèm|hoặc|trong đó|với)(?![a-zA-ZÀ-ỹ])/giu;

const CONJUNCTIONS = /(?<![a-zA-ZÀ-ỹ])(?:và|đồng thời|nhưng|kèm)(?![a-zA-ZÀ-ỹ])/giu;

function wordsIn(text: string, words: RegExp): string {
  return (text.match(words) ?? []).join(' ').toLowerCase();
}

/** Whether some rows ask for more than the measure: "từ 80% trở lên và không có đơn thư". */
function hasFurtherCondition(rows: readonly ReadRow[], words = JOINERS): boolean {
  const afters = new Set(rows.map(({ after }) => wordsIn(after, words)));
  const before = rows
    .filter(({ row }) => row.gain.unit !== 'class')
    .map(({ phrase }) => phrase.before.replace(/^[-+•\s]*(?:có|nếu|khi)(?!\p{L})/iu, ''))
    .filter((text) => tidyLabel(text) !== '');
  return afters.size > 1 || new Set(before.map((text) => wordsIn(text, words))).size > 1;
}

/** "100% xã", "không đủ 100% xã": a state that holds or not, no measure to look up. */
function isAllOrNothing(rows: readonly ReadRow[]): boolean {
  if (rows.length !== 2) return false;
  const [whole, less] = sortedRows(rows.map(({ row }) => row)).reverse();
  const isWhole = whole!.range.low !== null && whole!.range.high?.isClosed === true;
  const isLess = less!.range.low === null && less!.range.high?.isClosed === false;
  return isWhole && isLess && compareExact(whole!.range.low!.value, HUNDRED) === 0;
}

/** "12 kỳ: 4 điểm" beside "10-11 kỳ: 3 điểm": that number of them. */
function countRow(statement: Statement, units: ReadonlySet<string>, max: Exact | null) {
  const counted = statement.amount ? countedOf(statement.label) : null;
  if (!counted || counted.orMore || !units.has(counted.unit)) return null;
  const bound = { value: counted.count, isClosed: true };
  const range = { low: bound, high: bound };
  const phrase: RangePhrase = {
    range,
    unit: counted.unit,
    isLoose: false,
    isContradictory: false,
    before: counted.stem,
    after: '',
  };
  const row = { range, gain: awardOf(statement, max)! };
  return { statement, phrase, after: '', rest: counted.stem, row };
}

function readRows(statements: readonly Statement[], max: Exact | null): ReadRow[] {
  const ranges = statements.map((own) => readRow(own, max));
  const units = new Set(ranges.flatMap((row) => (row?.phrase.unit ? [row.phrase.unit] : [])));
  units.delete('%');
  return statements
    .map((own, index) => ranges[index] ?? countRow(own, units, max))
    .filter((row) => row !== null);
}

/** The same numbers twice, told apart by their words: "hàng tuần có 01 tin", "hàng tháng có 01 tin". */
function hasTwins(rows: readonly ReadRow[]): boolean {
  return rows.some(({ row }, index) =>
    rows.slice(index + 1).some(({ row: other }) => {
      const isSameRange = JSON.stringify(row.range) === JSON.stringify(other.range);
      return isSameRange && JSON.stringify(row.gain) !== JSON.stringify(other.gain);
    }),
  );
}

/** Lines that say more than one measure: as options in the decision's words they are exact. */
function areOptions(rows: readonly ReadRow[], skipped: readonly Statement[]): boolean {
  if (rows.some(({ row, phrase }) => row.gain.unit === 'class' || phrase.isContradictory))
    return false;
  const units = new Set(rows.map(({ phrase }) => phrase.unit).filter((unit) => unit !== ''));
  if (units.has('%') && units.size > 1) return true;
  if (rows.some(({ rest }) => /(?<!\p{L})hoặc(?!\p{L})/iu.test(rest) && readRange(rest)))
    return true;
  return hasTwins(rows) || (skipped.some(isPriced) && !hasFurtherCondition(rows, CONJUNCTIONS));
}

export const readTable: RuleReader = ({ statements, name, max }) => {
  const otherwise = statements.filter((statement) => isOtherwise(statement.wording));
  const none = statements.find((own) => isNone(own) && !otherwise.includes(own)) ?? null;
  const others = withoutHeading(statements).filter(
    (own) => !otherwise.includes(own) && own !== none,
  );
  const rows = readRows(others, max);
  if (!isTable(rows, statements) || isAllOrNothing(rows)) return null;
  const skipped = others.filter((statement) => !rows.some((row) => row.statement === statement));
  if (areOptions(rows, skipped)) return null;
  const table = settleLooseEnds(tableOf(rows, otherwise, name), rows);
  const rule = withNothing(table, none?.amount ?? null);
  const cover = checkCover(rule);
  const findings = [
    ...rows
      .filter((own) => isUnreadRow(own) || isPerCase(own))
      .map(({ statement }) => findingOf('unread-text', statement.wording)),
    ...rows
      .filter(({ statement }) => statement.isContradictory)
      .map(({ statement }) => findingOf('points-contradict', statement.wording)),
    ...skipped.map(({ wording }) => findingOf('unread-text', wording)),
    ...rows
      .filter(({ phrase }) => phrase.isContradictory)
      .map(({ statement }) => findingOf('range-contradicts', statement.wording)),
    hasFurtherCondition(rows) && findingOf('unread-text', rows[0]!.statement.wording),
    !isOneVariable(rows) && findingOf('unread-text', rows.map(({ rest }) => rest).join(' / ')),
    differsFromMaximum(bestGain(rule.rows, max), max) &&
      findingOf('maximum-differs', rows[0]!.statement.wording),
    ...rows
      .filter(({ statement, row }) => statement.low !== null && row.gain.unit !== 'span')
      .map(({ statement }) => findingOf('unread-text', statement.wording)),
  ];
  return draftOf(rule, [...findings, ...cover.findings], cover.questions);
};
