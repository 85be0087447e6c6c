/** The way back, for tests: Vietnamese into the forms that the reader has to recognise. */
import type { Charset } from '../../../../src/core/text/legacy/charset';

/** A letter without a code stays as it is. */
export function encodeCharset(text: string, { letters }: Charset): string {
  const codes = new Map([...letters].reverse().map(([code, letter]) => [letter, code]));
  return [...text.normalize('NFC')].map((letter) => codes.get(letter) ?? letter).join('');
}

/** TCVN3 as it is typed: toned capitals become small, since the font draws them. */
export function typeTcvn3(text: string, tcvn3: Charset): string {
  const codes = new Set(tcvn3.letters.values());
  const typed = [...text.normalize('NFC')].map((letter) => {
    return /[\u0080-\uffff]/.test(letter) && !codes.has(letter) ? letter.toLowerCase() : letter;
  });
  return encodeCharset(typed.join(''), tcvn3);
}

/** UTF-8 bytes shown as Windows-1252, as a browser or Excel's text import does. */
export function mangleUtf8(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
