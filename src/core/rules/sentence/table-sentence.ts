/** Sentences for tables: "Tra theo mức - giá trị «tỷ lệ»; đơn vị «%»; từ 90: 2 điểm; …." */
import type { TableRow, TableRule } from '../rule';
import { keyOf, onlyClause, wordsBehind, type FormSentence } from './form-sentence';
import { splitQuotient, writeQuotient } from './quotient-clauses';
import {
  readAll,
  readGain,
  readSentenceRange,
  writeGain,
  writeRange,
  writeShape,
  writeWords,
} from './syntax';

export const TABLE_HEADS: Readonly<Record<TableRule['kind'], string>> = {
  bands: 'Tra theo mức',
  'steps-by-count': 'Tra theo số lượng',
  'reference-to-other': 'Tra theo thứ hạng',
};

const OTHERWISE = /^còn lại: (.+)$/u;

function readRow(clause: string): TableRow | null {
  const [, ends, given] = /^([^«:]+): (.+)$/u.exec(clause) ?? [];
  const range = ends === undefined ? null : readSentenceRange(ends);
  const gain = given === undefined ? null : readGain(given);
  return range && gain && { range, gain };
}

export const tableSentence: FormSentence<TableRule> = {
  write: ({ kind, variable, unit, rows, otherwise, quotient }) =>
    writeShape(TABLE_HEADS[kind], [
      `giá trị ${writeWords(variable)}`,
      `đơn vị ${writeWords(unit)}`,
      ...rows.map(({ range, gain }) => `${writeRange(range)}: ${writeGain(gain)}`),
      ...(otherwise ? [`còn lại: ${writeGain(otherwise)}`] : []),
      ...(quotient ? writeQuotient(quotient) : []),
    ]),
  read: ({ head, clauses }) => {
    const split = splitQuotient(clauses);
    const [first = '', second = '', ...rest] = split?.own ?? [];
    const kind = keyOf(TABLE_HEADS, head);
    const variable = wordsBehind(first, 'giá trị');
    const unit = wordsBehind(second, 'đơn vị');
    const others = rest.filter((clause) => OTHERWISE.test(clause));
    const rows = readAll(
      rest.filter((clause) => !others.includes(clause)),
      readRow,
    );
    const otherwise = onlyClause(others, (clause) => readGain(OTHERWISE.exec(clause)![1]!));
    if (!kind || variable === null || unit === null || !rows) return null;
    if (others.length > 0 && !otherwise) return null;
    const quotient = split?.quotient ? { quotient: split.quotient } : {};
    return { form: 'table', kind, variable, unit, rows, otherwise, ...quotient };
  },
};
