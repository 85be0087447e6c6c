/** Sentences for conditions that a person says hold. */
import type { Option, OptionsRule, Part, PartsRule, YesNoRule } from '../rule';
import { amountBehind, keyOf, onlyClause, type FormSentence } from './form-sentence';
import {
  readAll,
  readAward,
  readWords,
  writeAmount,
  writeAward,
  writeShape,
  writeWords,
} from './syntax';

export const YES_NO_HEAD = 'Có hoặc không';
export const PARTS_HEAD = 'Cộng các phần đạt được';

type OptionsKey = `${OptionsRule['kind']}-${OptionsRule['pick']}`;

export const OPTIONS_HEADS: Readonly<Record<OptionsKey, string>> = {
  'choice-one': 'Chọn một mức',
  'choice-highest': 'Lấy mức cao nhất',
  'bonus-one': 'Cộng điểm theo một mức',
  'bonus-highest': 'Cộng điểm theo mức cao nhất',
};

function writeOption({ label, points }: Option): string {
  return `${writeWords(label)}: ${writeAward(points)}`;
}

function readOption(clause: string): Option | null {
  const [, words, award] = /^(«[^»]*»): (.+)$/u.exec(clause) ?? [];
  const points = award === undefined ? null : readAward(award);
  return points && { label: readWords(words!)!, points };
}

function readPart(clause: string): Part | null {
  const option = readOption(clause);
  if (!option || option.points.unit === 'span') return null;
  return { label: option.label, points: option.points };
}

export const yesNoSentence: FormSentence<YesNoRule> = {
  write: ({ condition, yes, no }) =>
    writeShape(YES_NO_HEAD, [
      writeWords(condition),
      `có: ${writeAmount(yes)}`,
      `không: ${writeAmount(no)}`,
    ]),
  read: ({ clauses }) => {
    const condition = readWords(clauses[0] ?? '');
    const yes = onlyClause(clauses, (clause) => amountBehind(clause, 'có:'));
    const no = onlyClause(clauses, (clause) => amountBehind(clause, 'không:'));
    if (condition === null || !yes || !no || clauses.length !== 3) return null;
    return { form: 'yesNo', kind: 'yesNo', condition, yes, no };
  },
};

export const optionsSentence: FormSentence<OptionsRule> = {
  write: ({ kind, pick, options }) =>
    writeShape(OPTIONS_HEADS[`${kind}-${pick}`], options.map(writeOption)),
  read: ({ head, clauses }) => {
    const key = keyOf(OPTIONS_HEADS, head);
    const options = readAll(clauses, readOption);
    if (!key || !options) return null;
    const [kind, pick] = key.split('-') as [OptionsRule['kind'], OptionsRule['pick']];
    return { form: 'options', kind, pick, options };
  },
};

export const partsSentence: FormSentence<PartsRule> = {
  write: ({ parts }) => writeShape(PARTS_HEAD, parts.map(writeOption)),
  read: ({ clauses }) => {
    const parts = readAll(clauses, readPart);
    return parts && { form: 'parts', kind: 'sum-of-parts', parts };
  },
};
