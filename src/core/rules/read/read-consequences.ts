/**
 * What follows from a number of points, in words: "Từ 90 đến dưới 95 điểm: trừ 0,2% phí cho mỗi
 * điểm dưới 95". The words are kept as they stand; what they take is not points of the row.
 */
import { compareExact, type Exact } from '../../number/exact';
import type { TableRow, TableRule } from '../rule';
import { tidyLabel } from '../text/label';
import { countPoints } from '../text/points-phrase';
import { readRange } from '../text/range-phrase';
import { readRuleNumber } from '../text/rule-number';
import { draftOf, type RuleReader } from './draft';
import { checkCover } from './table-cover';

const MAXIMUM = /^[-+•\s]*Điểm tối đa\s*:\s*(\d[\d.,]*)\s*(?:điểm)?\s*$/u;
const ROW = /^[-+•\s]*([^:|]+):\s*([^|]+)$/u;

function statesMaximum(line: string, max: Exact | null): boolean {
  const digits = MAXIMUM.exec(line)?.[1];
  const value = digits === undefined ? null : readRuleNumber(digits);
  return value !== null && max !== null && compareExact(value, max) === 0;
}

function rowOf(line: string): TableRow | null {
  const [, condition, words] = ROW.exec(line) ?? [];
  const phrase = condition === undefined ? null : readRange(condition);
  if (!phrase || phrase.unit !== 'điểm' || phrase.isContradictory) return null;
  const isBare = tidyLabel(`${phrase.before} ${phrase.after}`) === '';
  const name = tidyLabel(words!);
  if (!isBare || countPoints(words!) > 0 || !/\p{L}{2}/u.test(name)) return null;
  return { range: phrase.range, gain: { unit: 'class', name } };
}

export const readConsequences: RuleReader = ({ lines, name, max }) => {
  const own = lines.filter((line) => !statesMaximum(line, max));
  const rows = own.map(rowOf);
  if (rows.length < 2 || !rows.every((row) => row !== null)) return null;
  const rule: TableRule = {
    form: 'table',
    kind: 'bands',
    variable: name || 'tổng điểm',
    unit: 'điểm',
    rows,
    otherwise: null,
  };
  const { findings, questions } = checkCover(rule);
  return draftOf(rule, findings, questions);
};
