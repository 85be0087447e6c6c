/**
 * The bytes behind text that a Windows program read as Windows-1252 or Latin-1.
 * Source: WHATWG Encoding Standard, index windows-1252; its five free codes stay control codes.
 */

const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** 0–255, or null for a character that neither code page has. */
export function windowsByte(character: string): number | null {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = FROM_0X80.indexOf(character);
  return at < 0 ? null : 0x80 + at;
}

/** The same bytes, each shown as its Latin-1 character: `Š` → U+008A. */
export function showAsLatin1(text: string): string {
  return text.replace(/[\u0152-\u2122]/g, (character) => {
    const byte = windowsByte(character);
    return byte === null ? character : String.fromCharCode(byte);
  });
}
