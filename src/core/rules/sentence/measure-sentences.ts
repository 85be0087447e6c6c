/** Sentences for ratios, thresholds and steps from a base. */
import { formatVietnamese } from '../amount';
import type { Bound, IncrementRule, RatioRule, ThresholdRule } from '../rule';
import {
  amountBehind,
  behind,
  FLOORS,
  keyOf,
  onlyClause,
  wordsBehind,
  type FormSentence,
} from './form-sentence';
import { readQuotient, splitQuotient, writeQuotient } from './quotient-clauses';
import { readAmount, readExact, readWords, writeAmount, writeShape, writeWords } from './syntax';

export const RATIO_HEAD = 'Theo tỷ lệ';
export const THRESHOLD_HEAD = 'Theo ngưỡng';
export const INCREMENT_HEADS: Readonly<Record<IncrementRule['kind'], string>> = {
  formula: 'Mức cơ sở và mức tăng thêm',
  bonus: 'Cộng điểm theo mức tăng thêm',
};

const CAPPED = 'tỷ lệ tính nhiều nhất là 1';
const ROUNDED = /^làm tròn (\d) chữ số thập phân$/u;

export const ratioSentence: FormSentence<RatioRule> = {
  write: (rule) =>
    writeShape(RATIO_HEAD, [
      ...writeQuotient(rule),
      `nhân ${writeAmount(rule.of)}`,
      ...(rule.isCapped ? [CAPPED] : []),
      ...(rule.places === undefined ? [] : [`làm tròn ${rule.places} chữ số thập phân`]),
    ]),
  read: ({ clauses }) => {
    const factor = clauses.findIndex((clause) => behind(clause, 'nhân') !== null);
    const quotient = readQuotient(clauses.slice(0, Math.max(factor, 0)));
    const of = amountBehind(clauses[factor] ?? '', 'nhân');
    const more = clauses.slice(factor + 1);
    const isCapped = more.includes(CAPPED);
    const places = onlyClause(more, (clause) => ROUNDED.exec(clause)?.[1] ?? null);
    const taken = (isCapped ? 1 : 0) + (places === null ? 0 : 1);
    if (!quotient || !of || more.length > taken) return null;
    const rounded = places === null ? {} : { places: Number(places) };
    return { form: 'ratio', kind: 'ratio', ...quotient, of, isCapped, ...rounded };
  },
};

const FROM: Readonly<Record<ThresholdRule['from'], string>> = {
  all: 'đạt ngưỡng được đủ điểm',
  proportional: 'đạt ngưỡng tính theo tỷ lệ',
};
const BELOW: Readonly<Record<ThresholdRule['below'], string>> = {
  none: 'dưới ngưỡng 0 điểm',
  proportional: 'dưới ngưỡng tính theo tỷ lệ',
  'proportional-to-threshold': 'dưới ngưỡng tính theo tỷ lệ so với ngưỡng',
};

function writeBound({ value, isClosed }: Bound): string {
  return `${isClosed ? 'từ' : 'trên'} ${formatVietnamese(value)}`;
}

function readBound(text: string | null): Bound | null {
  const [, word, digits] = /^(từ|trên) (\S+)$/u.exec(text ?? '') ?? [];
  const value = digits === undefined ? null : readExact(digits);
  return value && { value, isClosed: word === 'từ' };
}

export const thresholdSentence: FormSentence<ThresholdRule> = {
  write: ({ variable, threshold, from, below, least, of, quotient }) =>
    writeShape(THRESHOLD_HEAD, [
      `giá trị ${writeWords(variable)}`,
      `ngưỡng ${writeBound(threshold)}`,
      FROM[from],
      BELOW[below],
      `nhân ${writeAmount(of)}`,
      ...(least ? [`chỉ tính khi ${writeBound(least)}`] : []),
      ...(quotient ? writeQuotient(quotient) : []),
    ]),
  read: ({ clauses }) => {
    const split = splitQuotient(clauses);
    const [first = '', second = '', third = '', fourth = '', fifth = '', ...more] =
      split?.own ?? [];
    const variable = wordsBehind(first, 'giá trị');
    const threshold = readBound(behind(second, 'ngưỡng'));
    const from = keyOf(FROM, third);
    const below = keyOf(BELOW, fourth);
    const of = amountBehind(fifth, 'nhân');
    const least = onlyClause(more, (clause) => readBound(behind(clause, 'chỉ tính khi')));
    if (variable === null || !threshold || !from || !below || !of) return null;
    if (more.length > (least ? 1 : 0)) return null;
    const quotient = split?.quotient ? { quotient: split.quotient } : {};
    return {
      form: 'threshold',
      kind: 'ratio-with-threshold',
      variable,
      threshold,
      from,
      below,
      of,
      ...(least ? { least } : {}),
      ...quotient,
    };
  },
};

const PARTIAL: Readonly<Record<IncrementRule['partialSteps'], string>> = {
  linear: 'phần lẻ tính theo tỷ lệ',
  whole: 'chỉ tính bước đủ',
};
const STEP = /^cứ (trên|dưới) ngưỡng (\S+?)( phần trăm của ngưỡng)? (thêm|bớt) (.+)$/u;

function readThreshold(clause: string): IncrementRule['threshold'] | null {
  const rest = behind(clause, 'ngưỡng');
  const outside = rest === null ? null : readWords(rest);
  return outside === null ? readExact(rest ?? '') : { outside };
}

export const incrementSentence: FormSentence<IncrementRule> = {
  write: (rule) => {
    const { threshold, baseFrom, most } = rule;
    const side = rule.direction === 'above' ? 'trên' : 'dưới';
    const of = rule.isPerRelative ? ' phần trăm của ngưỡng' : '';
    const verb = rule.effect === 'add' ? 'thêm' : 'bớt';
    return writeShape(INCREMENT_HEADS[rule.kind], [
      `giá trị ${writeWords(rule.variable)}`,
      `đơn vị ${writeWords(rule.unit)}`,
      `ngưỡng ${'outside' in threshold ? writeWords(threshold.outside) : formatVietnamese(threshold)}`,
      `cơ sở ${writeAmount(rule.base)}`,
      `cứ ${side} ngưỡng ${formatVietnamese(rule.per)}${of} ${verb} ${writeAmount(rule.step)}`,
      PARTIAL[rule.partialSteps],
      ...(baseFrom ? [`chỉ tính khi ${writeBound(baseFrom)}`] : []),
      ...(most ? [`không quá ${writeAmount(most)}`] : []),
      ...(rule.floor ? [FLOORS[rule.floor]] : []),
    ]);
  },
  read: ({ head, clauses }) => {
    const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = '', ...more] =
      clauses;
    const kind = keyOf(INCREMENT_HEADS, head);
    const words = [wordsBehind(first, 'giá trị'), wordsBehind(second, 'đơn vị')];
    const [variable, unit] = words;
    const threshold = readThreshold(third);
    const base = amountBehind(fourth, 'cơ sở');
    const [, side, digits, relative, verb, given] = STEP.exec(fifth) ?? [];
    const per = digits === undefined ? null : readExact(digits);
    const step = given === undefined ? null : readAmount(given);
    const partialSteps = keyOf(PARTIAL, sixth);
    const baseFrom = onlyClause(more, (clause) => readBound(behind(clause, 'chỉ tính khi')));
    const most = onlyClause(more, (clause) => amountBehind(clause, 'không quá'));
    const floor = onlyClause(more, (clause) => keyOf(FLOORS, clause));
    const read = [baseFrom, most, floor].filter((one) => one !== null);
    const isWhole = more.length === read.length;
    if (!kind || typeof variable !== 'string' || typeof unit !== 'string' || !threshold || !base)
      return null;
    if (!per || !step || !partialSteps || !isWhole) return null;
    return {
      form: 'increment',
      kind,
      effect: verb === 'bớt' ? 'deduct' : 'add',
      variable,
      unit,
      threshold,
      direction: side === 'trên' ? 'above' : 'below',
      base,
      baseFrom,
      per,
      isPerRelative: relative !== undefined,
      step,
      most,
      floor,
      partialSteps,
    };
  },
};
