/** The clauses of a quotient: "a = «số đúng hạn»; b = «tổng số»; tính a/b". */
import type { Quotient } from '../rule';
import { amountBehind } from './form-sentence';
import { readWords, writeAmount, writeWords } from './syntax';

const LETTER = /^([a-z]) = («[^»]*»)$/iu;
const QUOTIENT = /^tính ([a-z])\/([a-z])$/iu;
const REST = /^tính \(([a-z])-([a-z])\)\/([a-z])$/iu;

const WHEN_EMPTY = 'mẫu số bằng 0 được';

export function writeQuotient(quotient: Quotient): string[] {
  const { partId, part, wholeId, whole, isOfRest, whenEmpty } = quotient;
  return [
    `${partId} = ${writeWords(part)}`,
    `${wholeId} = ${writeWords(whole)}`,
    isOfRest ? `tính (${wholeId}-${partId})/${wholeId}` : `tính ${partId}/${wholeId}`,
    ...(whenEmpty ? [`${WHEN_EMPTY} ${writeAmount(whenEmpty)}`] : []),
  ];
}

/** Null when these are not the clauses of a quotient. */
export function readQuotient(clauses: readonly string[]): Quotient | null {
  const [first = '', second = '', formula = '', last, ...more] = clauses;
  const whenEmpty = last === undefined ? null : amountBehind(last, WHEN_EMPTY);
  const [, partId, part] = LETTER.exec(first) ?? [];
  const [, wholeId, whole] = LETTER.exec(second) ?? [];
  if (!partId || !wholeId || partId === wholeId || more.length > 0) return null;
  if (last !== undefined && !whenEmpty) return null;
  const [, top, bottom] = QUOTIENT.exec(formula) ?? [];
  const [, minuend, subtrahend, divisor] = REST.exec(formula) ?? [];
  const isPlain = top === partId && bottom === wholeId;
  const isOfRest = minuend === wholeId && subtrahend === partId && divisor === wholeId;
  if (!isPlain && !isOfRest) return null;
  return {
    partId,
    wholeId,
    part: readWords(part!)!,
    whole: readWords(whole!)!,
    isOfRest,
    ...(whenEmpty ? { whenEmpty } : {}),
  };
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
