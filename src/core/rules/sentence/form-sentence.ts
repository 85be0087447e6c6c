/** How one form of rule is written as a sentence and read back. */
import type { Rule } from '../rule';
import { readAmount, readWords, type Sentence } from './syntax';

/** What becomes of points below zero. */
export const FLOORS: Readonly<Record<'zero' | 'none', string>> = {
  zero: 'thấp nhất là 0',
  none: 'có thể âm',
};

export interface FormSentence<R extends Rule> {
  readonly write: (rule: R) => string;
  /** Null when a clause cannot be read. */
  readonly read: (sentence: Sentence) => R | null;
}

/** The only clause that a pattern reads; null when there is none, or more than one. */
export function onlyClause<T>(
  clauses: readonly string[],
  read: (clause: string) => T | null,
): T | null {
  const found = clauses.map(read).filter((one) => one !== null);
  return found.length === 1 ? found[0]! : null;
}

/** What stands behind these words at the start of a clause. */
export function behind(clause: string, start: string): string | null {
  return clause.startsWith(`${start} `) ? clause.slice(start.length + 1).trim() : null;
}

/** The quoted words behind these words: `giá trị «tỷ lệ hồ sơ»`. */
export function wordsBehind(clause: string, start: string): string | null {
  const rest = behind(clause, start);
  return rest !== null && /^«[^»]*»$/u.test(rest) ? readWords(rest) : null;
}

export function amountBehind(clause: string, start: string) {
  const rest = behind(clause, start);
  return rest === null ? null : readAmount(rest);
}

export function keyOf<K extends string>(
  heads: Readonly<Record<K, string>>,
  head: string,
): K | null {
  const found = (Object.keys(heads) as K[]).find((key) => heads[key] === head);
  return found ?? null;
}
