/** The lines of a rule text as statements: a condition and what it gives, or a note. */
import { compareExact } from '../../number/exact';
import { isNoPoints, NO_POINTS, pointsOf } from '../amount';
import type { Amount } from '../rule';
import { takeCap, type CapPhrase } from './cap-phrase';
import { takeHighest } from './highest';
import { hasUnreadScoring, tidyLabel } from './label';
import { countPoints, readPoints } from './points-phrase';
import { readRuleNumber } from './rule-number';
import { unitAfterPoints, unitInSentence, type UnitPhrase } from './unit-phrase';

export interface Statement {
  readonly label: string;
  readonly amount: Amount | null;
  /** The smaller end, where a person chooses the points. */
  readonly low: Amount | null;
  /** Whether the larger end itself is out of reach: "dưới 35 điểm". */
  readonly isHighOpen: boolean;
  readonly effect: 'add' | 'deduct' | null;
  readonly per: UnitPhrase | null;
  readonly cap: CapPhrase | null;
  /** What a points cell says instead of points: "(không xếp loại)". */
  readonly gate: string | null;
  /** "Chỉ tính mức cao nhất". */
  readonly picksHighest: boolean;
  /** Whether the points stand in a cell of their own, with a sign. */
  readonly isSigned: boolean;
  /** What the column of deductions takes beside a cell of no points: the same loss again. */
  readonly loss: Amount | null;
  /** Whether sentence and cell name different points. */
  readonly isContradictory: boolean;
  /** Whether words about points are left over. */
  readonly isUnread: boolean;
  readonly wording: string;
}

interface Cell {
  readonly amount: Amount;
  readonly effect: 'add' | 'deduct' | null;
}

const NUMBER_CELL = /^([+-]?)\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?\.?$/iu;
const GATE_CELL = /^\(?\s*((?:không|bị)\s*(?:xếp loại|xét|công nhận|đánh giá)[^()]*)\)?$/iu;

function readCell(text: string): Cell | null {
  const [, sign, digits] = NUMBER_CELL.exec(text.trim()) ?? [];
  const value = digits === undefined ? null : readRuleNumber(digits);
  if (!value) return null;
  return { amount: pointsOf(value), effect: sign === '-' ? 'deduct' : sign === '+' ? 'add' : null };
}

/** A line may close a bracket that no line opens, or say what the cap does not concern. */
function withoutAsides(text: string): string {
  return text
    .replace(/\(\s*không liên quan đến điểm (?:cộng|trừ)\s*\)/giu, '')
    .replace(/\(\s*trừ trường hợp[^()]*\)/giu, '')
    .replace(/\(\s*nếu có\s*\)/giu, '');
}

function lossBeside([first, second, ...more]: readonly Cell[]): Amount | null {
  const isNothing = first && first.effect === null && isNoPoints(first.amount);
  return isNothing && second?.effect === 'deduct' && more.length === 0 ? second.amount : null;
}

function combine(inSentence: ReturnType<typeof readPoints>, cells: readonly Cell[]) {
  const [cell] = cells;
  if (!cell) return { amount: inSentence?.amount ?? null, effect: inSentence?.effect ?? null };
  const isSame =
    !inSentence ||
    inSentence.low !== null ||
    (inSentence.amount.unit === 'points' &&
      compareExact(inSentence.amount.value, cell.amount.value) === 0 &&
      (inSentence.effect === null || cell.effect === null || inSentence.effect === cell.effect));
  return {
    amount: inSentence?.amount ?? cell.amount,
    effect: inSentence?.effect ?? cell.effect,
    isContradictory: !isSame || cells.length > 1,
  };
}

const JUDGED = /t(?:ùy|uỳ)\s*(?:theo|vào|mức|thuộc)/iu;

function pointsUpTo({ amount }: CapPhrase, text: string): ReturnType<typeof readPoints> {
  return { amount, low: NO_POINTS, isHighOpen: false, effect: null, before: text, after: '' };
}

/** "tùy theo mức độ … tối đa 2 điểm": points up to the limit, of which a person gives some. */
function isJudgedUpTo(text: string, cap: CapPhrase | null): boolean {
  return cap !== null && cap.scope === null && JUDGED.test(text);
}

/** One statement from a text and the cells beside it. */
export function readStatement(text: string, besides: readonly string[]): Statement {
  const { picksHighest, rest: own } = takeHighest(withoutAsides(text));
  const { cap: limit, rest } = takeCap(own);
  const isJudged = besides.length === 0 && countPoints(rest) === 0 && isJudgedUpTo(rest, limit);
  const cap = isJudged ? null : limit;
  const inSentence = isJudged ? pointsUpTo(limit!, rest) : readPoints(rest);
  const cells = besides.map(readCell).filter((cell) => cell !== null);
  const gate = besides.map((cell) => GATE_CELL.exec(cell)?.[1]?.trim()).find(Boolean) ?? null;
  const { amount, effect, isContradictory = false } = combine(inSentence, cells);
  const slash = inSentence ? unitAfterPoints(inSentence.after) : null;
  const per = slash?.unit ?? unitInSentence(rest);
  const label = tidyLabel(
    inSentence ? `${tidyLabel(inSentence.before)} ${slash?.rest ?? inSentence.after}` : rest,
  );
  const isWord = besides.some((cell) => !readCell(cell) && !GATE_CELL.test(cell));
  return {
    label,
    amount,
    low: inSentence?.low ?? null,
    isHighOpen: inSentence?.isHighOpen ?? false,
    effect,
    per,
    cap,
    gate,
    picksHighest,
    isSigned: cells.some((cell) => cell.effect !== null),
    loss: lossBeside(cells),
    isContradictory,
    isUnread:
      isWord ||
      goesOn(slash?.rest ?? inSentence?.after ?? '') ||
      isUnreadLabel(isJudged ? label.replace(JUDGED, '') : label, inSentence !== null),
    wording: text,
  };
}

/** "Đạt: 3 điểm. Riêng đơn vị vùng sâu …": a sentence of its own behind the points. */
function goesOn(after: string): boolean {
  return /^\s*\.\s+\p{Lu}\p{L}*(?:[\s,]+\p{L}+){2,}/u.test(after);
}

/** "Bằng hoặc cao hơn bình quân chung của tỉnh": a condition that a person compares. */
const COMPARED =
  /(?:bằng|(?:cao|thấp|lớn|nhỏ)\s*hơn|trên|dưới)\s*(?:(?:mức|so\s*với|chỉ\s*số|điểm)\s*)*bình\s*quân\s*chung/iu;

function isUnreadLabel(label: string, isPriced: boolean): boolean {
  const compared = /\d/.test(label) ? label : label.replace(COMPARED, ' ');
  const counted = compared.replace(
    /(?:cứ mỗi|tính trên mỗi|cứ có|cứ)\s+(?=(?:\d+\s|một\s)?[a-zA-ZÀ-ỹ])/giu,
    '',
  );
  return hasUnreadScoring(counted) || (isPriced && countPoints(label) > 0);
}
