/** How two names that are not the same may still mean one unit. */
import { foldText } from '../text/fold';
import { isVietnameseSyllable } from '../text/syllable';

/** Shorter words and names are too easily another word by one letter. */
const SHORTEST_WORD = 3;
const SHORTEST_NAME = 6;

/**
 * Whether one name writes words of the other by their initials: `TT&TT`, `Lao động - TB&XH`, `HCM`.
 * Both as words without "và". The same either way round.
 */
export function isAbbreviation(a: readonly string[], b: readonly string[]): boolean {
  return abbreviates(a, b) || abbreviates(b, a);
}

function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  let isShorter = false;
  for (const word of short) {
    if (isSameWord(word, full[at])) {
      at += 1;
      continue;
    }
    const initials = readInitials(word);
    if (!initials || !initials.every((letter, n) => isInitialOf(letter, full[at + n])))
      return false;
    at += initials.length;
    isShorter = isShorter || initials.length > 1;
  }
  return isShorter && at === full.length;
}

/** Whether a name has such initials at all. */
export function hasInitials(words: readonly string[]): boolean {
  return words.some((word) => (readInitials(word)?.length ?? 0) > 1);
}

/** Capitals that are no word: `TT` and `PTNT`, not `AN`. */
function readInitials(word: string): string[] | null {
  const isInitials = /^\p{Lu}+$/u.test(word) && !isVietnameseSyllable(word);
  return isInitials ? [...foldInitial(word)] : null;
}

function isInitialOf(letter: string, word: string | undefined): boolean {
  return word !== undefined && foldInitial(word)[0] === letter;
}

/** Without marks, but đ is not d. */
function foldInitial(word: string): string {
  return foldText(word.replace(/[Đđ]/g, '\u00fe'));
}

function isSameWord(a: string, b: string | undefined): boolean {
  return b !== undefined && a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/**
 * - `slip`: one letter of one word is wrong, and only one of the two spellings is Vietnamese;
 * - `near`: one letter differs, or one has lost a mark, and both might be right.
 *
 * `Phú Mỹ` and `Phù Mỹ` are neither: with two different tones they are two names. Both as words
 * in the form of `spelledWords`.
 */
export type Likeness = 'slip' | 'near' | null;

export function compareSpelling(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length !== b.length) return null;
  const at = a.findIndex((word, index) => word !== b[index]);
  if (at < 0 || a.some((word, index) => index > at && word !== b[index])) return null;
  const [one, other] = [a[at]!, b[at]!];
  const isLong = a.join('').length >= SHORTEST_NAME && b.join('').length >= SHORTEST_NAME;
  if (!isLong || Math.min(one.length, other.length) < SHORTEST_WORD) return null;
  if (/\d/.test(one + other) || !isOneEdit(one, other) || hasOtherTone(one, other)) return null;
  return isVietnameseSyllable(one) === isVietnameseSyllable(other) ? 'near' : 'slip';
}

/** Names that `compareSpelling` could find alike share one of these keys. */
export function spellingKeys(words: readonly string[]): string[] {
  return words.flatMap((own, at) => {
    if (own.length < SHORTEST_WORD || /\d/.test(own)) return [];
    return [words.map((word, index) => (index === at ? '_' : word)).join(' ')];
  });
}

/** The words in one case and one Unicode form. */
export function spelledWords(words: readonly string[]): string[] {
  return words.map((word) => word.normalize('NFC').toLowerCase());
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Hook and tilde sound alike to many, so that they are confused in writing. */
const CONFUSED_TONES = new Set(['\u0303\u0309', '\u0309\u0303']);

/** Whether the words are the same letters with two different tones. */
function hasOtherTone(a: string, b: string): boolean {
  const [toneA, toneB] = [a, b].map((word) => TONE.exec(word.normalize('NFD'))?.[0]);
  if (toneA === undefined || toneB === undefined || toneA === toneB) return false;
  return !CONFUSED_TONES.has(toneA + toneB);
}

/** One letter changed, added, left out, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return a.slice(at + 1) === b.slice(at + 1) || (isSwapped && a.slice(at + 2) === b.slice(at + 2));
}
