/** The names of units, as they are compared. */

/** Grave, acute, tilde, hook and dot below: the tones. Circumflex, breve and horn make other vowels. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWEL_RUNS = /[aeiouy\u0300-\u036f]+/g;
const SPACES = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/**
 * The same for `Khánh Hòa`, `KHÁNH  HOÀ` and `KhánhHòa`, but not for `Phú Mỹ` and `Phù Mỹ`,
 * which are two places: case, spaces and the seat of the tone mark do not tell names apart,
 * the tone itself does.
 */
export function unitNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(VOWEL_RUNS, (run) => run.replace(TONES, '') + (run.match(TONES) ?? []).join(''))
    .replace(SPACES, '');
}
