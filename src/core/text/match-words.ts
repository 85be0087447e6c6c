/**
 * Whether a text says certain words, however it was typed or damaged: beyond case, marks and
 * spaces, which the fold levels, letters may be full-width or look-alikes, or lost to `?`.
 */
import { squeezeText } from './fold';

/** Letters that people and old converters take for đ: eth and African d. */
const LOOKS_LIKE_D = /[ÐðƉɖ]/g;
/** A letter that a code page did not have. */
const LOST_LETTER = /[?\ufffd]/g;

/** `Ｄiểm tối-\nđa` → `diemtoida`: full-width letters and broken words as one word of letters. */
export function looseKey(text: string): string {
  const joined = text
    .normalize('NFKC')
    .replace(LOOKS_LIKE_D, 'd')
    .replace(/-\s*\n\s*/g, '');
  return squeezeText(joined);
}

/** `?i?m t?i ?a` is `Điểm tối đa` while at least half of its letters are there. */
export function matchesWords(text: string, words: string): boolean {
  const key = looseKey(text);
  const wanted = looseKey(words);
  if (key === wanted) return wanted !== '';
  const lost = key.match(LOST_LETTER)?.length ?? 0;
  if (lost === 0 || key.length !== wanted.length || lost * 2 > key.length) return false;
  return [...key].every((letter, at) => /[?\ufffd]/.test(letter) || letter === wanted[at]);
}
