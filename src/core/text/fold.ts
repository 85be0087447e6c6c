/**
 * Folding: the form in which Vietnamese words are compared. Case, tone marks (and with them
 * the old and new tone placement, Hoà and Hòa), NFC against NFD, and the kinds of white space
 * differ from sheet to sheet while the word stays the same.
 */

const COMBINING_MARKS = /[\u0300-\u036f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const WHITE_SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** `"  Điểm\u00a0 TỐI đa "` → `"diem toi da"`: lower case without marks, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/đ/g, 'd')
    .replace(INVISIBLE, '')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/** The fold without any space: words from PDF and Word lose theirs (`Điểmtốiđa`). */
export function squeezeText(text: string): string {
  return foldText(text).replace(/ /g, '');
}

/** Only letters and digits of the squeezed text: the form in which keys and choices are compared. */
export function bareText(text: string): string {
  return squeezeText(text).replace(/[^a-z0-9]/g, '');
}
