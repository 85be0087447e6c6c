/** The clauses of a quotient: "a = «số đúng hạn»; b = «tổng số»; tính a/b". */
import type { Quotient } from '../rule';
import { readWords, writeWords } from './syntax';

const LETTER = /^([a-z]) = («[^»]*»)$/iu;
const QUOTIENT = /^tính ([a-z])\/([a-z])$/iu;
const REST = /^tính \(([a-z])-([a-z])\)\/([a-z])$/iu;

export function writeQuotient({ partId, part, wholeId, whole, isOfRest }: Quotient): string[] {
  return [
    `${partId} = ${writeWords(part)}`,
    `${wholeId} = ${writeWords(whole)}`,
    isOfRest ? `tính (${wholeId}-${partId})/${wholeId}` : `tính ${partId}/${wholeId}`,
  ];
}

/** Null when these are not the three clauses of a quotient. */
export function readQuotient(clauses: readonly string[]): Quotient | null {
  const [first = '', second = '', formula = '', ...more] = clauses;
  const [, partId, part] = LETTER.exec(first) ?? [];
  const [, wholeId, whole] = LETTER.exec(second) ?? [];
  if (!partId || !wholeId || partId === wholeId || more.length > 0) return null;
  const [, top, bottom] = QUOTIENT.exec(formula) ?? [];
  const [, minuend, subtrahend, divisor] = REST.exec(formula) ?? [];
  const isPlain = top === partId && bottom === wholeId;
  const isOfRest = minuend === wholeId && subtrahend === partId && divisor === wholeId;
  if (!isPlain && !isOfRest) return null;
  return { partId, wholeId, part: readWords(part!)!, whole: readWords(whole!)!, isOfRest };
}

/** A sentence may end in a quotient; null when that cannot be read. */
export function splitQuotient(
  clauses: readonly string[],
): { readonly own: readonly string[]; readonly quotient?: Quotient } | null {
  const from = clauses.findIndex((clause) => LETTER.test(clause));
  if (from < 0) return { own: clauses };
  const quotient = readQuotient(clauses.slice(from));
  return quotient && { own: clauses.slice(0, from), quotient };
}
