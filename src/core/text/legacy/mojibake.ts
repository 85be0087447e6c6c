/** UTF-8 that was read as Windows-1252 or Latin-1, once or twice: `Äiá»ƒm tá»‘i Ä‘a`. */
import { isVietnameseSyllable } from '../syllable';
import { windowsByte } from './windows-1252';

export interface Unmangled {
  readonly text: string;
  readonly times: 1 | 2;
}

/** What Vietnamese text holds beyond ASCII: its letters, its combining marks, and typography. */
const EXPECTED =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9\u00a0\u00b0\u2013-\u2026\u20ab]/;
/** A first byte and a second byte. */
const LOOKS_MANGLED = /[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u2122]|Ã {2}/;
const WORDS = /[\p{L}\p{M}]+/gu;
const HAS_ACCENT = /[^\u0020-\u007e]/;
/** In `XÃ“A”` the sign after à is the quote that it seems to be. */
const QUOTED = /“([^“”]*)”|‘([^‘’]*)’/g;
/** Three bytes each: nobody writes what these look like misread. */
const LONG_SEQUENCES = /[\u1ea0-\u1ef9]/;

/** The text that was meant, or null when the text is not such a misreading of Vietnamese. */
export function unmangleUtf8(text: string): Unmangled | null {
  if (!LOOKS_MANGLED.test(text)) return null;
  const undone = decodeOnce(text, false);
  const twice = decodeOnce(undone, true);
  if (twice !== undone && isVietnamese(twice, text)) return { text: twice, times: 2 };
  const once = decodeOnce(text, true);
  if (once !== text && isVietnamese(once, text)) return { text: once, times: 1 };
  return null;
}

/** Decodes the sequences that are UTF-8 and leaves every other character as it is. */
function decodeOnce(text: string, onlyExpected: boolean): string {
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const sequence = readSequence(text, at);
    const isWanted = sequence && (!onlyExpected || EXPECTED.test(sequence.character));
    decoded += isWanted ? sequence.character : text[at]!;
    at += isWanted ? sequence.length : 1;
  }
  return decoded;
}

/** Reads one character of two or three bytes: RFC 3629, section 3. */
function readSequence(text: string, at: number): { character: string; length: number } | null {
  const lead = windowsByte(text[at]!) ?? 0;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 0;
  if (length === 0) return null;
  let code = lead & (length === 2 ? 0x1f : 0x0f);
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = continuationByte(text, next);
    if (byte === null) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  return { character: String.fromCharCode(code), length };
}

/** Programs turn the no-break space, which is part of `à`, into a plain space. */
function continuationByte(text: string, at: number): number | null {
  const character = text[at];
  if (character === undefined) return null;
  if (character === ' ' && text[at - 1] === 'Ã' && text[at + 1] === ' ') return 0xa0;
  const byte = windowsByte(character);
  return byte !== null && byte >= 0x80 && byte <= 0xbf ? byte : null;
}

/** Most accented words have to be Vietnamese now, and must not all have been so before. */
function isVietnamese(decoded: string, before: string): boolean {
  const accented = accentedWords(decoded);
  const right = accented.filter(isVietnameseSyllable).length;
  const chunks = before.replace(QUOTED, ' $1$2 ').split(/[ \r\n\t!-/:-@]+/);
  const wasRight =
    !LONG_SEQUENCES.test(decoded) &&
    chunks.every((chunk) => !HAS_ACCENT.test(chunk) || isVietnameseSyllable(chunk));
  return right > 0 && right * 3 >= accented.length * 2 && !wasRight;
}

function accentedWords(text: string): string[] {
  return (text.match(WORDS) ?? []).filter((word) => HAS_ACCENT.test(word));
}
