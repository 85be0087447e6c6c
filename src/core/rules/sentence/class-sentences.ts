/**
 * Sentences for bands by size and for classes: "Tra theo hai chiều - cỡ «số hồ sơ»; …; cỡ dưới
 * 1000: từ 1 đến dưới 5: 0,5 điểm | từ 5: 1 điểm.", "Xếp loại - giá trị «tổng điểm»; …".
 */
import type { ClassesRule, ClassRow, GridGroup, GridRow, GridRule } from '../rule';
import { behind, keyOf, wordsBehind, type FormSentence } from './form-sentence';
import {
  readAll,
  readAmount,
  readSentenceRange,
  readWords,
  writeAmount,
  writeRange,
  writeShape,
  writeWords,
} from './syntax';

export const GRID_HEAD = 'Tra theo hai chiều';

type ClassesKey = `${ClassesRule['kind']}-${ClassesRule['measure']}`;

export const CLASSES_HEADS: Readonly<Record<ClassesKey, string>> = {
  'bands-total': 'Xếp loại theo mức',
  'bands-least': 'Xếp loại theo mức thấp nhất',
  'ratio-with-threshold-total': 'Xếp loại theo ngưỡng',
  'ratio-with-threshold-least': 'Xếp loại theo ngưỡng thấp nhất',
};

const EFFECTS: Readonly<Record<GridRule['effect'], string>> = {
  give: 'được điểm',
  add: 'cộng điểm',
  deduct: 'trừ điểm',
};
const ONLY = 'chỉ khi';

function writeRow({ range, points }: GridRow): string {
  return `${writeRange(range)}: ${writeAmount(points)}`;
}

function readRow(text: string): GridRow | null {
  const [, ends, given] = /^([^:]+): (.+)$/u.exec(text) ?? [];
  const range = ends === undefined ? null : readSentenceRange(ends);
  const points = given === undefined ? null : readAmount(given);
  return range && points && { range, points };
}

function readGroup(clause: string): GridGroup | null {
  const [, ends, list] = /^cỡ ([^:«]+): (.+)$/u.exec(clause) ?? [];
  const range = ends === undefined ? null : readSentenceRange(ends);
  const rows = list === undefined ? null : readAll(list.split(' | '), readRow);
  return range && rows && { range, rows };
}

export const gridSentence: FormSentence<GridRule> = {
  write: (rule) =>
    writeShape(GRID_HEAD, [
      EFFECTS[rule.effect],
      `cỡ theo ${writeWords(rule.size)}`,
      `giá trị ${writeWords(rule.variable)}`,
      `đơn vị ${writeWords(rule.unit)}`,
      ...rule.groups.map(
        ({ range, rows }) => `cỡ ${writeRange(range)}: ${rows.map(writeRow).join(' | ')}`,
      ),
      ...(rule.requires === null ? [] : [`${ONLY} ${writeWords(rule.requires)}`]),
    ]),
  read: ({ clauses }) => {
    const [kind = '', size = '', value = '', unit = '', ...rest] = clauses;
    const effect = keyOf(EFFECTS, kind);
    const words = [
      wordsBehind(size, 'cỡ theo'),
      wordsBehind(value, 'giá trị'),
      wordsBehind(unit, 'đơn vị'),
    ];
    const requires = wordsBehind(rest[rest.length - 1] ?? '', ONLY);
    const groups = readAll(requires === null ? rest : rest.slice(0, -1), readGroup);
    if (!effect || !groups || !words.every((own) => own !== null)) return null;
    return {
      form: 'grid',
      kind: 'bands',
      effect,
      size: words[0]!,
      variable: words[1]!,
      unit: words[2]!,
      groups,
      requires,
    };
  },
};

const CLASS = /^(?:với («[^»]*») )?([^«»]+): («[^»]*»)(?: chỉ khi («[^»]*»))?$/u;

function writeClass({ name, range, units, requires }: ClassRow): string {
  const kind = units === null ? '' : `với ${writeWords(units)} `;
  const condition = requires === null ? '' : ` ${ONLY} ${writeWords(requires)}`;
  return `${kind}${writeRange(range)}: ${writeWords(name)}${condition}`;
}

function readClass(clause: string): ClassRow | null {
  const [, units, ends, name, requires] = CLASS.exec(clause) ?? [];
  const range = ends === undefined ? null : readSentenceRange(ends);
  return (
    range && {
      name: readWords(name!)!,
      range,
      units: units === undefined ? null : readWords(units),
      requires: requires === undefined ? null : readWords(requires),
    }
  );
}

export const classesSentence: FormSentence<ClassesRule> = {
  write: ({ kind, measure, variable, rows, otherwise }) =>
    writeShape(CLASSES_HEADS[`${kind}-${measure}`], [
      `giá trị ${writeWords(variable)}`,
      ...rows.map(writeClass),
      `còn lại ${writeWords(otherwise)}`,
    ]),
  read: ({ head, clauses }) => {
    const key = keyOf(CLASSES_HEADS, head);
    const variable = wordsBehind(clauses[0] ?? '', 'giá trị');
    const otherwise = wordsBehind(clauses[clauses.length - 1] ?? '', 'còn lại');
    const rows = readAll(clauses.slice(1, -1), readClass);
    if (!key || variable === null || otherwise === null || !rows) return null;
    const measure = behind(head, 'Xếp loại theo')!.endsWith('thấp nhất') ? 'least' : 'total';
    const kind = key.startsWith('bands') ? 'bands' : 'ratio-with-threshold';
    return { form: 'classes', kind, measure, variable, rows, otherwise };
  },
};
