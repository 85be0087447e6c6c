/** How much speaks for reading a text in a character set, word by word. */
import { isVietnameseSyllable } from '../syllable';
import { decodeCharset, type Charset } from './charset';

export interface Evidence {
  /** Words that are Vietnamese only when decoded, weighted by how odd they look undecoded. */
  readonly weight: number;
  /** Accented words that are Vietnamese when decoded, whatever they are before. */
  readonly right: number;
  /** Accented words that decoding leaves or makes no Vietnamese. */
  readonly wrong: number;
  /** Plain words that are Vietnamese, and plain words that are of another language. */
  readonly plain: number;
  readonly foreign: number;
}

const ASCII_ONLY = /^[\u0020-\u007e]*$/;
const NON_ASCII = /[^\u0020-\u007e]/g;
/** A sign or a capital where no language has one: inside a word, after a small letter. */
const SIGN = /[^\p{L}\p{M}]/u;
const CAPITAL_AFTER_SMALL = /\p{Ll}\p{Lu}/u;
const CAPITAL_INSIDE = /\p{Ll}(?=\p{Lu})(?=[^A-Z])/u;

/** The runs of characters that the set takes for words, each once. */
export function wordsOfCharset(text: string, { letters }: Charset): string[] {
  const runs: string[] = [];
  let run = '';
  for (const character of text) {
    if (letters.has(character) || /[\p{L}\p{M}]/u.test(character)) run += character;
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  if (run !== '') runs.push(run);
  return [...new Set(runs)];
}

export function weighEvidence(words: readonly string[], charset: Charset): Evidence {
  const evidence = { weight: 0, right: 0, wrong: 0, plain: 0, foreign: 0 };
  for (const word of words) {
    if (ASCII_ONLY.test(word)) {
      if (isVietnameseSyllable(word)) evidence.plain += 1;
      else if (/[a-z]{2}/.test(word)) evidence.foreign += 1;
      continue;
    }
    const decoded = decodeCharset(word, charset);
    if (!isVietnameseSyllable(decoded) || CAPITAL_AFTER_SMALL.test(decoded)) evidence.wrong += 1;
    else {
      evidence.right += 1;
      if (decoded !== word && !isVietnameseSyllable(word)) evidence.weight += oddity(word);
    }
  }
  return evidence;
}

/** 3 for `§iÓm` and `TiÕng`, 2 for `Tªn` and `caùc`, 1 for `Bé`, which may be anything. */
function oddity(word: string): number {
  if (CAPITAL_INSIDE.test(word)) return 3;
  const codes = word.match(NON_ASCII)!.length;
  if (codes > 1) return 3;
  return word.length > 2 && (SIGN.test(word) || /[aeouy][^\u0020-\u007e]/i.test(word)) ? 2 : 1;
}
