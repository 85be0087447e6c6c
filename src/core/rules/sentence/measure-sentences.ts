/** Sentences for ratios, thresholds, increments, targets and the best unit. */
import { formatVietnamese } from '../amount';
import type { BestRule, Bound, IncrementRule, RatioRule, TargetRule, ThresholdRule } from '../rule';
import {
  amountBehind,
  behind,
  keyOf,
  onlyClause,
  wordsBehind,
  type FormSentence,
} from './form-sentence';
import { readQuotient, splitQuotient, writeQuotient } from './quotient-clauses';
import { readAmount, readExact, readWords, writeAmount, writeShape, writeWords } from './syntax';

export const RATIO_HEAD = 'Theo tỷ lệ';
export const THRESHOLD_HEAD = 'Theo ngưỡng';
export const TARGET_HEAD = 'So với chỉ tiêu';
export const BEST_HEAD = 'So với đơn vị cao nhất';
export const INCREMENT_HEADS: Readonly<Record<IncrementRule['kind'], string>> = {
  formula: 'Mức cơ sở và mức tăng thêm',
  bonus: 'Cộng điểm theo mức tăng thêm',
};

export const ratioSentence: FormSentence<RatioRule> = {
  write: (rule) => writeShape(RATIO_HEAD, [...writeQuotient(rule), `nhân ${writeAmount(rule.of)}`]),
  read: ({ clauses }) => {
    const quotient = readQuotient(clauses.slice(0, 3));
    const of = amountBehind(clauses[3] ?? '', 'nhân');
    if (!quotient || !of || clauses.length > 4) return null;
    return { form: 'ratio', kind: 'ratio', ...quotient, of };
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
const STEP = /^cứ (trên|dưới) ngưỡng (\S+?)( phần trăm của ngưỡng)? thêm (.+)$/u;

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
    return writeShape(INCREMENT_HEADS[rule.kind], [
      `giá trị ${writeWords(rule.variable)}`,
      `đơn vị ${writeWords(rule.unit)}`,
      `ngưỡng ${'outside' in threshold ? writeWords(threshold.outside) : formatVietnamese(threshold)}`,
      `cơ sở ${writeAmount(rule.base)}`,
      `cứ ${side} ngưỡng ${formatVietnamese(rule.per)}${of} thêm ${writeAmount(rule.step)}`,
      PARTIAL[rule.partialSteps],
      ...(baseFrom ? [`chỉ tính khi ${writeBound(baseFrom)}`] : []),
      ...(most ? [`không quá ${writeAmount(most)}`] : []),
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
    const [, side, digits, relative, given] = STEP.exec(fifth) ?? [];
    const per = digits === undefined ? null : readExact(digits);
    const step = given === undefined ? null : readAmount(given);
    const partialSteps = keyOf(PARTIAL, sixth);
    const baseFrom = onlyClause(more, (clause) => readBound(behind(clause, 'chỉ tính khi')));
    const most = onlyClause(more, (clause) => amountBehind(clause, 'không quá'));
    const isWhole = more.length === (baseFrom ? 1 : 0) + (most ? 1 : 0);
    if (!kind || typeof variable !== 'string' || typeof unit !== 'string' || !threshold || !base)
      return null;
    if (!per || !step || !partialSteps || !isWhole) return null;
    return {
      form: 'increment',
      kind,
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
      partialSteps,
    };
  },
};

function writeShare(head: string, { variable, of }: TargetRule | BestRule): string {
  return writeShape(head, [`giá trị ${writeWords(variable)}`, `nhân ${writeAmount(of)}`]);
}

function readShare(clauses: readonly string[]) {
  const variable = wordsBehind(clauses[0] ?? '', 'giá trị');
  const of = amountBehind(clauses[1] ?? '', 'nhân');
  return variable === null || !of || clauses.length !== 2 ? null : { variable, of };
}

export const targetSentence: FormSentence<TargetRule> = {
  write: (rule) => writeShare(TARGET_HEAD, rule),
  read: ({ clauses }) => {
    const share = readShare(clauses);
    return share && { form: 'target', kind: 'relative-to-target', ...share };
  },
};

export const bestSentence: FormSentence<BestRule> = {
  write: (rule) => writeShare(BEST_HEAD, rule),
  read: ({ clauses }) => {
    const share = readShare(clauses);
    return share && { form: 'best', kind: 'best-in-class', ...share };
  },
};
