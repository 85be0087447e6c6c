/**
 * Tells result columns from indicators where the words alone do not: by where a column stands,
 * by what its numbers are to the other numbers, and by the maximum that it lacks.
 */
import { exactToNumber } from '../number/exact';
import type { Block } from './block';
import { isBlankColumn, type BlockColumn } from './choose-shape';
import { isNumeric } from './column-contents';
import { resultWords, type HeaderRole } from './header-words';
import type { IsSum } from './matrix-tree';
import { readColumnCells } from './stated';
import { VIETNAMESE_DECIMAL } from '../number/number-column';

export interface ResultEvidence {
  readonly block: Block;
  /** The rows of the units. */
  readonly rows: readonly number[];
  /** Columns with a stated maximum; null where no row states maxima. */
  readonly maxima: ReadonlySet<number> | null;
  readonly isSum: IsSum;
}

const BONUS_WORDS = /(?:diem|muc)?(?:thuong|tru|cong)(?:them|diem)?$|^diem(?:thuong|tru|cong)/;

function isIndicator({ role, contents }: BlockColumn): boolean {
  return role === null && isNumeric(contents);
}

/** One header of its own, without code or points: nothing says that it is an indicator. */
function isOpen(column: BlockColumn, { maxima }: ResultEvidence): boolean {
  const { role, path, maximum, weight, index, contents } = column;
  const isScore = role === null && (isNumeric(contents) || isBlankColumn(column));
  const isPlain = path.length === 1 && path[0]!.code === null;
  return isScore && isPlain && maximum === null && weight === null && !maxima?.has(index);
}

/** Places: whole numbers from 1 that count no further than there are units. */
function holdsRanks({ index }: BlockColumn, { block, rows }: ResultEvidence): boolean {
  const places = readColumnCells(block.grid, rows, index, { fallback: VIETNAMESE_DECIMAL })
    .filter(({ state }) => state !== 'blank')
    .map((entry) => (entry.state === 'scored' ? exactToNumber(entry.value) : NaN));
  return places.includes(1) && places.every((place) => place >= 1 && place <= rows.length);
}

function isSumOfOthers(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  { isSum }: ResultEvidence,
): boolean {
  const others = columns.filter((other) => isIndicator(other) && other.index !== column.index);
  const parts = others.map(({ index }) => index);
  return parts.length > 1 && isNumeric(column.contents) && isSum(column.index, parts);
}

function lastOf(columns: readonly BlockColumn[], isMatch: (column: BlockColumn) => boolean) {
  return [...columns].reverse().find(isMatch) ?? null;
}

/** What an open column at the edge of the scores is: a rank, a total, or null. */
function edgeRole(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
): HeaderRole | null {
  const words = resultWords(column.path[0]!.squeezed);
  const isBlank = isBlankColumn(column);
  const total = lastOf(columns, ({ role }) => role === 'total');
  const isAfterTotal = total !== null && column.index > total.index;
  const isAfterScores = !columns.some(
    (other) => isIndicator(other) && other.index > column.index && !isOpen(other, evidence),
  );
  if (words?.role === 'rank') {
    if (isBlank) return isAfterTotal || (isAfterScores && !words.isVague) ? 'rank' : null;
    return holdsRanks(column, evidence) && (isAfterTotal || !words.isVague) ? 'rank' : null;
  }
  if (total || !isAfterScores) return null;
  if (isSumOfOthers(column, columns, evidence)) return 'total';
  if (words?.role !== 'total') return null;
  const hasScores = evidence.maxima !== null || columns.some(isIndicator);
  return !words.isVague || (isBlank && hasScores) ? 'total' : null;
}

function withRole(column: BlockColumn, role: HeaderRole): BlockColumn {
  return { ...column, role, subject: [], rankOf: null };
}

/** `Cộng nhóm 1` between the columns that it sums up. */
function isSubtotal(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
): boolean {
  if (!/tong|cong/.test(column.path[0]!.squeezed) || !isNumeric(column.contents)) return false;
  const before = columns.filter((other) => isIndicator(other) && other.index < column.index);
  return before.some((_, from) => {
    const parts = before.slice(from).map(({ index }) => index);
    return parts.length > 1 && evidence.isSum(column.index, parts);
  });
}

/** Right of the last total stand results and remarks, unless the total counts them. */
function isBeyondTotal(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  { isSum }: ResultEvidence,
): boolean {
  const total = lastOf(columns, ({ role, subject }) => role === 'total' && subject.length === 0);
  if (!total || column.index < total.index || BONUS_WORDS.test(column.path[0]!.squeezed)) {
    return false;
  }
  const scores = columns.filter(isIndicator).map(({ index }) => index);
  const hasScoresBefore = scores.some((index) => index < total.index);
  return hasScoresBefore && (isBlankColumn(column) || !isSum(total.index, scores));
}

/** Of totals with indicators between them the one counts that the numbers bear out, or the last. */
function isPartialTotal(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  { isSum }: ResultEvidence,
): boolean {
  const isRival = ({ role, subject, phase }: BlockColumn): boolean =>
    role === 'total' && subject.length === 0 && phase === column.phase;
  const last = lastOf(columns, isRival);
  if (!isRival(column) || !last || last.index === column.index) return false;
  const scores = columns.filter(isIndicator).map(({ index }) => index);
  const isBetween = scores.some((index) => index > column.index && index < last.index);
  return isBetween && (isSum(last.index, scores) || !isSum(column.index, scores));
}

/** The columns with the roles that their place and their numbers give them. */
export function settleResultColumns(
  all: readonly BlockColumn[],
  evidence: ResultEvidence,
): BlockColumn[] {
  const columns = [...all];
  const total = lastOf(columns, ({ role }) => role === 'total');
  const isLateNumber = ({ role, index }: BlockColumn): boolean =>
    role === 'number' && total !== null && index > total.index;
  const open = columns.filter((column) => isOpen(column, evidence) || isLateNumber(column));
  for (const column of [...open].reverse()) {
    const role = edgeRole(column, columns, evidence);
    if (role) columns[columns.indexOf(column)] = withRole(column, role);
  }
  return columns.map((column) => {
    if (isPartialTotal(column, columns, evidence)) return withRole(column, 'check');
    if (!isOpen(column, evidence)) return column;
    const isNoIndicator =
      (evidence.maxima !== null && isBlankColumn(column)) ||
      isBeyondTotal(column, columns, evidence) ||
      isSubtotal(column, columns, evidence);
    return isNoIndicator ? withRole(column, 'check') : column;
  });
}
