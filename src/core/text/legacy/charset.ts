/**
 * A Vietnamese character set from before Unicode, as a table from what such text looks like
 * (each byte shown as its Latin-1 character) to the letters that its font draws.
 */
export interface Charset {
  readonly name: CharsetName;
  /** One or two characters to one letter, NFC. */
  readonly letters: ReadonlyMap<string, string>;
  /** Finds the runs of characters that the set takes for words. */
  readonly words: RegExp;
}

export type CharsetName = 'TCVN3' | 'VNI' | 'VISCII' | 'VPS';

/** The order of every table here: vowels with acute, grave, hook, tilde and dot below; đ. */
const LETTERS = 'áàảãạ âấầẩẫậ ăắằẳẵặ đ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ';

/** Stands in a table where the character set has no code for the letter. */
const NO_CODE = '_';

/** Makes a character set from its codes, in the order of the letters above, and more of capitals. */
export function makeCharset(
  name: CharsetName,
  lower: string,
  ...capitals: readonly string[]
): Charset {
  const letters = new Map<string, string>();
  const add = (codes: string, order: string) => {
    const from = splitCodes(codes);
    [...order.replace(/ /g, '')].forEach((letter, at) => {
      if (from[at] !== NO_CODE) letters.set(from[at]!, letter);
    });
  };
  for (const codes of capitals) add(codes, LETTERS.toUpperCase());
  add(lower, LETTERS);
  const signs = [...new Set([...letters.keys()].join(''))].filter((sign) => !/\p{L}/u.test(sign));
  return { name, letters, words: new RegExp(`[\\p{L}\\p{M}${signs.join('')}]+`, 'gu') };
}

/** `¸µ ©Ê` is a code a character; `aù,aø` separates codes of more characters by commas. */
function splitCodes(codes: string): string[] {
  return codes.includes(',') ? codes.split(/[ ,]+/) : [...codes.replace(/ /g, '')];
}

/** Every code of the set in the text becomes its letter, the longest code first. */
export function decodeCharset(text: string, { letters }: Charset): string {
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const pair = letters.get(text.slice(at, at + 2));
    decoded += pair ?? letters.get(text[at]!) ?? text[at]!;
    at += pair === undefined ? 1 : 2;
  }
  return raiseCapitals(decoded);
}

/** TCVN3 has small toned letters only: in `TØNH` the other letters tell that Ø is a capital. */
function raiseCapitals(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const isCapital = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word) && !/[a-z]/.test(word);
    return isCapital ? word.toUpperCase() : word;
  });
}
