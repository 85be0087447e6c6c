/** Sentences for points in comparison with a target, and with the best unit. */
import type { BestRule, TargetBestRule, TargetRule } from '../rule';
import { amountBehind, keyOf, wordsBehind, type FormSentence } from './form-sentence';
import { writeAmount, writeShape, writeWords } from './syntax';

export const TARGET_HEAD = 'So với chỉ tiêu';
export const TARGET_BEST_HEAD = 'So với chỉ tiêu và đơn vị cao nhất';

type BestKey = `${BestRule['scale']}-${BestRule['better']}`;

export const BEST_HEADS: Readonly<Record<BestKey, string>> = {
  'share-high': 'So với đơn vị cao nhất',
  'share-low': 'So với đơn vị thấp nhất',
  'span-high': 'Chuẩn hóa giữa đơn vị thấp nhất và cao nhất',
  'span-low': 'Chuẩn hóa, càng thấp càng tốt',
};

const BELOW: Readonly<Record<TargetBestRule['below'], string>> = {
  proportional: 'chưa đạt tính theo tỷ lệ',
  none: 'chưa đạt 0 điểm',
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
  write: (rule) => writeShare(BEST_HEADS[`${rule.scale}-${rule.better}`], rule),
  read: ({ head, clauses }) => {
    const key = keyOf(BEST_HEADS, head);
    const share = readShare(clauses);
    if (!key || !share) return null;
    const [scale, better] = key.split('-') as [BestRule['scale'], BestRule['better']];
    return { form: 'best', kind: 'best-in-class', scale, better, ...share };
  },
};

export const targetBestSentence: FormSentence<TargetBestRule> = {
  write: ({ variable, atTarget, below, of }) =>
    writeShape(TARGET_BEST_HEAD, [
      `giá trị ${writeWords(variable)}`,
      `đạt chỉ tiêu ${writeAmount(atTarget)}`,
      `cao nhất ${writeAmount(of)}`,
      BELOW[below],
    ]),
  read: ({ clauses: [first = '', second = '', third = '', fourth = '', ...more] }) => {
    const variable = wordsBehind(first, 'giá trị');
    const atTarget = amountBehind(second, 'đạt chỉ tiêu');
    const of = amountBehind(third, 'cao nhất');
    const below = keyOf(BELOW, fourth);
    if (variable === null || !atTarget || !of || !below || more.length > 0) return null;
    return { form: 'targetBest', kind: 'relative-to-target', variable, atTarget, below, of };
  },
};
