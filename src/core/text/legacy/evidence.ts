/** How much speaks for reading a text in a character set, word by word. */
import { isVietnameseSyllable } from '../syllable';
import { decodeCharset, type Charset } from './charset';

export interface Evidence {
  /** Words that are Vietnamese only when decoded, weighted by how odd they look undecoded. */
  readonly weight: number;
  /** Accented words that are Vietnamese when decoded, whatever they are before. */
  readonly right: number;
  /** Those of them that cannot be words of a text in Unicode: `Së`, `ThÓ`. */
  readonly odd: number;
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

/** The words of the text as the set would have them, each once. */
export function wordsOfCharset(text: string, { words }: Charset): string[] {
  return [...new Set(text.match(words) ?? [])];
}

export function weighEvidence(words: readonly string[], charset: Charset): Evidence {
  const evidence = { weight: 0, right: 0, odd: 0, wrong: 0, plain: 0, foreign: 0 };
  for (const word of words) {
    const verdict = judgeOnce(word, charset);
    if (verdict === 'neither') continue;
    evidence[verdict.kind] += 1;
    evidence.weight += verdict.weight;
    if (verdict.isOdd) evidence.odd += 1;
  }
  return evidence;
}

type Verdict =
  | {
      readonly kind: 'right' | 'wrong' | 'plain' | 'foreign';
      readonly weight: number;
      readonly isOdd?: boolean;
    }
  | 'neither';

/** Sheets repeat their words, and judging one costs more than looking it up. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Verdict>();

function judgeOnce(word: string, charset: Charset): Verdict {
  const key = `${charset.name} ${word}`;
  const known = remembered.get(key);
  if (known) return known;
  const verdict = judgeWord(word, charset);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, verdict);
  return verdict;
}

function judgeWord(word: string, charset: Charset): Verdict {
  if (ASCII_ONLY.test(word)) {
    if (isVietnameseSyllable(word)) return { kind: 'plain', weight: 0 };
    return /[a-z]{2}/.test(word) ? { kind: 'foreign', weight: 0 } : 'neither';
  }
  const decoded = decodeCharset(word, charset);
  if (!isVietnameseSyllable(decoded) || CAPITAL_AFTER_SMALL.test(decoded)) {
    return { kind: 'wrong', weight: 0 };
  }
  const isProof = decoded !== word && !isVietnameseSyllable(word);
  const isOdd = decoded !== word && (isProof || CAPITAL_INSIDE.test(word)) && isWritten(word);
  return { kind: 'right', weight: isProof ? oddity(word) : 0, isOdd };
}

/** `1ª`, `£5`, `10 µm` and `N·m` are signs and measures wherever they stand. */
function isWritten(word: string): boolean {
  return /[a-z]/i.test(word) && !/^µ[a-z]{1,2}$|^[A-Z]·[a-z]$/.test(word);
}

/** 3 for `§iÓm` and `TiÕng`, 2 for `Tªn` and `caùc`, 1 for `Bé`, which may be anything. */
function oddity(word: string): number {
  if (CAPITAL_INSIDE.test(word)) return 3;
  const codes = word.match(NON_ASCII)!.length;
  if (codes > 1) return 3;
  return word.length > 2 && (SIGN.test(word) || /[aeouy][^\u0020-\u007e]/i.test(word)) ? 2 : 1;
}
