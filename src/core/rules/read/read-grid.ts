/**
 * A table of tables: "Đơn vị có dưới 1000 hồ sơ" and its bands, "Đơn vị có từ 1000 hồ sơ trở lên"
 * and others. The size of the unit says which bands hold.
 */
import { compareExact, ZERO, type Exact } from '../../number/exact';
import { amountInPoints, NO_POINTS } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { GridGroup, GridRow, GridRule, Rule } from '../rule';
import { hasUnreadNumber, hasUnreadScoring, labelLikeness, tidyLabel } from '../text/label';
import { readRange, type RangePhrase } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import { draftOf, differsFromMaximum, findingOf, unreadFindings, type RuleReader } from './draft';
import { checkCover } from './table-cover';

interface Line {
  readonly statement: Statement;
  readonly phrase: RangePhrase;
  readonly rest: string;
}

interface Block {
  readonly header: Line;
  readonly rows: readonly Line[];
}

function lineOf(statement: Statement): Line | null {
  const phrase = readRange(statement.label);
  return phrase && { statement, phrase, rest: tidyLabel(`${phrase.before} ${phrase.after}`) };
}

/** Headers with a range and no points, each before rows with both; null for any other text. */
function blocksOf(statements: readonly Statement[]): Block[] | null {
  const blocks: { header: Line; rows: Line[] }[] = [];
  for (const statement of statements) {
    const line = lineOf(statement);
    const last = blocks[blocks.length - 1];
    if (!line || statement.low || statement.cap || statement.gate) return null;
    if (statement.amount === null) blocks.push({ header: line, rows: [] });
    else if (last) last.rows.push(line);
    else return null;
  }
  return blocks.length >= 2 && blocks.every(({ rows }) => rows.length > 0) ? blocks : null;
}

function areAlike(lines: readonly Line[]): boolean {
  const rests = lines.map(({ rest }) => rest).filter((rest) => rest !== '');
  return rests.every((rest) => labelLikeness(rest, rests[0]!) >= 0.34);
}

function rowOf({ statement, phrase }: Line): GridRow {
  return { range: phrase.range, points: statement.amount! };
}

/** Whether the ranges leave nothing out between them and nothing twice. */
function isCovered(lines: readonly Line[]): boolean {
  const rows = lines.map(({ phrase }) => ({ range: phrase.range, gain: NO_POINTS }));
  const { findings, questions } = checkCover({
    form: 'table',
    kind: 'bands',
    variable: '',
    unit: '',
    rows,
    otherwise: null,
  });
  return findings.length + questions.length === 0;
}

const LATE =
  /(?<![a-zA-ZÀ-ỹ])(?:trễ|chậm|quá\s*hạn|muộn|sai|lỗi|vi\s*phạm|không\s+đúng)(?![a-zA-ZÀ-ỹ])/iu;

/** A deduction for a share of failures "dưới 1%": does it take from who has none? */
function zeroQuestion(): OpenQuestion {
  return openQuestion('zero-case', {
    facts: {},
    default: 'none',
    settle: (rule, choice) => (choice === 'none' ? withoutZero(rule) : rule),
  });
}

function withoutZero(rule: Rule): Rule {
  if (rule.form !== 'grid') return rule;
  const above = { value: ZERO, isClosed: false };
  const groups = rule.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) =>
      row.range.low ? row : { ...row, range: { ...row.range, low: above } },
    ),
  }));
  return { ...rule, groups };
}

function bestOf(groups: readonly GridGroup[], max: Exact | null): Exact | null {
  const points = groups.flatMap(({ rows }) => rows.map((row) => amountInPoints(row.points, max)));
  return points.reduce(
    (best, own) => (best && own && compareExact(own, best) > 0 ? own : best),
    points[0] ?? null,
  );
}

/** "(không có hồ sơ trễ hạn)" in the name: on that condition only. */
function requiredBy(name: string): string | null {
  return /\(\s*((?:không|chưa|đã|có)\s[^()\d]{3,80})\)/iu.exec(name)?.[1]?.trim() ?? null;
}

/** What the size is counted in stands behind its number: "dưới 1000 hồ sơ". */
function sizeLabel({ phrase: { before, unit, after } }: Line): string {
  return tidyLabel(`${before} ${unit}${after}`);
}

export const readGrid: RuleReader = ({ statements, name, max }) => {
  const blocks = blocksOf(statements);
  if (!blocks) return null;
  const headers = blocks.map(({ header }) => header);
  const rows = blocks.flatMap((block) => block.rows);
  const effects = new Set(rows.map(({ statement }) => statement.effect));
  const [effect] = effects;
  if (effects.size > 1 || headers.some(({ phrase }) => phrase.unit === '%')) return null;
  const rule: GridRule = {
    form: 'grid',
    kind: 'bands',
    effect: effect ?? 'give',
    size: sizeLabel(headers[0]!),
    variable: rows[0]!.rest || name,
    unit: rows[0]!.phrase.unit,
    groups: blocks.map(({ header, rows: own }) => ({
      range: header.phrase.range,
      rows: own.map(rowOf),
    })),
    requires: effect === 'add' ? requiredBy(name) : null,
  };
  const isWhole =
    areAlike(headers) &&
    areAlike(rows) &&
    [headers, ...blocks.map((own) => own.rows)].every(isCovered);
  const unread = [...headers, ...rows].filter(
    ({ rest, phrase }) => hasUnreadNumber(rest) || hasUnreadScoring(rest) || phrase.isContradictory,
  );
  const countsZero =
    effect === 'deduct' && LATE.test(rule.variable) && rows.some(({ phrase }) => !phrase.range.low);
  const findings = [
    ...unreadFindings(rows.map(({ statement }) => statement)),
    ...unread.map(({ statement }) => findingOf('unread-text', statement.wording)),
    !isWhole &&
      findingOf('unread-text', headers.map(({ statement }) => statement.wording).join(' / ')),
    rule.effect === 'give' &&
      differsFromMaximum(bestOf(rule.groups, max), max) &&
      findingOf('maximum-differs', rows[0]!.statement.wording),
  ];
  return draftOf(rule, findings, [countsZero && zeroQuestion()]);
};
