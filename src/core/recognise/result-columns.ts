/**
 * Tells result columns from indicators where the words alone do not: by where a column stands,
 * by what its numbers are to the other numbers, and by the maximum that it lacks.
 */
import { exactToNumber, isExactEqual, sumExact, type Exact } from '../number/exact';
import { VIETNAMESE_DECIMAL } from '../number/number-column';
import type { Block } from './block';
import { isBlankColumn, type BlockColumn } from './choose-shape';
import { isCodeUnder } from './code';
import { isNumeric } from './column-contents';
import { resultWords, type HeaderRole } from './header-words';
import type { IsSum } from './matrix-tree';
import { areRanksOf } from './ranks-of';
import { readColumnCells } from './stated';

export interface ResultEvidence {
  readonly block: Block;
  /** The rows of the units. */
  readonly rows: readonly number[];
  /** The column of their names. */
  readonly unit: number;
  /** The maxima by column that a row states; null where no row states any. */
  readonly maxima: ReadonlyMap<number, Exact> | null;
  readonly isSum: IsSum;
}

const BONUS_WORDS = /(?:diem|muc)?(?:thuong|tru|cong)(?:them|diem)?$|^diem(?:thuong|tru|cong)/;

function isIndicator({ role, contents }: BlockColumn): boolean {
  return role === null && isNumeric(contents);
}

/** One header of its own, without code: nothing but a maximum may say that it is an indicator. */
function isPlain(column: BlockColumn): boolean {
  const isScore = column.role === null && (isNumeric(column.contents) || isBlankColumn(column));
  return (
    column.answer === null &&
    isScore &&
    column.path.length === 1 &&
    !column.path[0]!.code &&
    column.weight === null
  );
}

function maximumOf({ index, maximum }: BlockColumn, { maxima }: ResultEvidence): Exact | null {
  return maxima?.get(index) ?? maximum;
}

function isOpen(column: BlockColumn, evidence: ResultEvidence): boolean {
  return isPlain(column) && maximumOf(column, evidence) === null;
}

function isPlainTotal({ role, subject }: BlockColumn): boolean {
  return role === 'total' && subject.length === 0;
}

function numbersOf(column: BlockColumn, { block, rows }: ResultEvidence): (number | null)[] {
  const options = { fallback: VIETNAMESE_DECIMAL };
  return readColumnCells(block.grid, rows, column.index, options).map((entry) =>
    entry.state === 'scored' ? exactToNumber(entry.value) : entry.state === 'blank' ? null : NaN,
  );
}

/** Places: whole numbers from 1 that count no further than there are units. */
function holdsRanks(column: BlockColumn, evidence: ResultEvidence): boolean {
  const places = numbersOf(column, evidence).filter((place) => place !== null);
  const last = evidence.rows.length;
  return places.includes(1) && places.every((place) => place >= 1 && place <= last);
}

/** The other columns of scores, without groups whose own indicators stand beside them. */
function otherLeaves(column: BlockColumn, columns: readonly BlockColumn[]): BlockColumn[] {
  const codeOf = ({ path }: BlockColumn) => path[path.length - 1]!.code;
  const others = columns.filter(
    (other) => other.index !== column.index && other.role === null && other.path.length > 0,
  );
  return others.filter((other) => {
    const code = codeOf(other);
    return !code || !others.some((child) => codeOf(child) && isCodeUnder(codeOf(child)!, code));
  });
}

/** Whether the numbers say that the column adds the others up; null when they are silent. */
function addsUp(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  { isSum }: ResultEvidence,
): boolean | null {
  const parts = otherLeaves(column, columns).filter(isIndicator);
  if (parts.length < 2 || !isNumeric(column.contents)) return null;
  return isSum(
    column.index,
    parts.map(({ index }) => index),
  );
}

/** Whether the column's maximum is the sum of all other maxima. */
function hasSumOfMaxima(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
): boolean {
  const maximum = maximumOf(column, evidence);
  const others = otherLeaves(column, columns).map((other) => maximumOf(other, evidence));
  const stated = others.filter((other) => other !== null);
  return maximum !== null && stated.length > 1 && isExactEqual(maximum, sumExact(stated));
}

/** Whether whole numbers rank the units by their total, or else by the sum of their scores. */
function ranksUnits(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
): boolean {
  if (!holdsRanks(column, evidence)) return false;
  const total = columns.find((other) => isPlainTotal(other) && isNumeric(other.contents));
  const scores = (total ? [total] : otherLeaves(column, columns).filter(isIndicator)).map((score) =>
    numbersOf(score, evidence),
  );
  const sums = evidence.rows.map((_, unit) =>
    scores.reduce((sum, values) => sum + (values[unit] ?? 0), 0),
  );
  return areRanksOf(numbersOf(column, evidence), sums);
}

/** Ranks by their numbers alone need so many units that chance does not make them. */
const FEWEST_RANKED = 4;

function lastOf(
  columns: readonly BlockColumn[],
  isMatch: (column: BlockColumn) => boolean,
): BlockColumn | null {
  return [...columns].reverse().find(isMatch) ?? null;
}

/** Whether all other indicators state a maximum. */
function lacksMaximum(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
): boolean {
  const others = columns.filter((other) => other.role === null && other.index !== column.index);
  return (
    others.length > 1 &&
    others.every(
      (other) => maximumOf(other, evidence) !== null || other.path.some(({ maximum }) => maximum),
    )
  );
}

/** A rank by its words, which its numbers or its place bear out, or by its numbers alone. */
function isRank(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
  isAfterScores: boolean,
): boolean {
  const words = resultWords(column.path[0]!.squeezed);
  const total = lastOf(columns, isPlainTotal);
  const isAfterTotal = total !== null && column.index > total.index;
  if (words?.role === 'rank') {
    const isSure = isAfterTotal || column.index < evidence.unit;
    if (isBlankColumn(column)) return isSure || (isAfterScores && !words.isVague);
    const isBorneOut = isSure || !words.isVague || lacksMaximum(column, columns, evidence);
    return isBorneOut
      ? holdsRanks(column, evidence)
      : isNumeric(column.contents) && ranksUnits(column, columns, evidence);
  }
  const isCertain = isAfterTotal || evidence.rows.length >= FEWEST_RANKED;
  return isCertain && isNumeric(column.contents) && ranksUnits(column, columns, evidence);
}

/** What a column at the edge of the scores is: a rank, a total, or null. */
function edgeRole(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
): HeaderRole | null {
  const isBeyond = (other: BlockColumn): boolean =>
    isIndicator(other) && !isOpen(other, evidence) && other.index !== column.index;
  const isAfterScores = !columns.some((other) => isBeyond(other) && other.index > column.index);
  if (isOpen(column, evidence) && isRank(column, columns, evidence, isAfterScores)) return 'rank';
  if (columns.some(isPlainTotal) || !isPlain(column)) return null;
  const isBeforeScores = !columns.some((other) => isBeyond(other) && other.index < column.index);
  if (!isAfterScores && !isBeforeScores) return null;
  return isTotal(column, columns, evidence, isAfterScores) ? 'total' : null;
}

function isTotal(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  evidence: ResultEvidence,
  isAfterScores: boolean,
): boolean {
  const found = resultWords(column.path[0]!.squeezed);
  const words = found?.role === 'total' ? found : null;
  const sums = addsUp(column, columns, evidence);
  if (!isOpen(column, evidence)) {
    if (!hasSumOfMaxima(column, columns, evidence)) return false;
    const isLarge = otherLeaves(column, columns).length > 2;
    return (sums ?? (words !== null || isLarge)) ? true : words !== null;
  }
  if (!isAfterScores) return false;
  if (sums) return true;
  const hasScores = evidence.maxima !== null || columns.some(isIndicator);
  return words !== null && (!words.isVague || (isBlankColumn(column) && hasScores));
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

/** `Kiểm tra` names indicators as well; behind a total it checks the total, and is zero throughout. */
const CHECKING_WORD = 'kiemtra';

/** Right of the last total stand results and remarks, unless the total counts them. */
function isBeyondTotal(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  { isSum }: ResultEvidence,
): boolean {
  const total = lastOf(columns, isPlainTotal);
  if (!total || column.index < total.index || BONUS_WORDS.test(column.path[0]!.squeezed)) {
    return false;
  }
  const scores = columns.filter(isIndicator).map(({ index }) => index);
  const hasScoresBefore = scores.some((index) => index < total.index);
  const isChecking = column.path[0]!.squeezed === CHECKING_WORD || isBlankColumn(column);
  return hasScoresBefore && (isChecking || !isSum(total.index, scores));
}

/** Of totals with indicators between them the one counts that the numbers bear out, or the last. */
function isPartialTotal(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  { isSum }: ResultEvidence,
): boolean {
  if (column.answer !== null) return false;
  const isRival = (other: BlockColumn): boolean =>
    isPlainTotal(other) && other.phase === column.phase;
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
  const last = lastOf(all, isPlainTotal);
  const columns = all.map((column) =>
    column.role === 'number' && column.answer === null && last && column.index > last.index
      ? { ...column, role: null, subject: column.path }
      : column,
  );
  for (const column of [...columns].reverse()) {
    const role = isPlain(column) ? edgeRole(column, columns, evidence) : null;
    if (role) columns[columns.indexOf(column)] = withRole(column, role);
  }
  return columns.map((column) => {
    if (isPartialTotal(column, columns, evidence)) return withRole(column, 'check');
    if (!isOpen(column, evidence)) return column;
    const isNoIndicator =
      column.index < evidence.unit ||
      (evidence.maxima !== null && isBlankColumn(column)) ||
      isBeyondTotal(column, columns, evidence) ||
      isSubtotal(column, columns, evidence);
    return isNoIndicator ? withRole(column, 'check') : column;
  });
}
