/**
 * Recognises Vietnamese text in a form from before Unicode, or a mangled one, and reads it. The
 * proof is the text itself: it has to be Vietnamese once decoded and must not be so before.
 */
import { decodeCharset, type Charset, type CharsetName } from './charset';
import { weighEvidence, wordsOfCharset, type Evidence } from './evidence';
import { unmangleUtf8 } from './mojibake';
import { TCVN3 } from './tcvn3';
import { VISCII } from './viscii';
import { VNI } from './vni';
import { VPS } from './vps';
import { showAsLatin1 } from './windows-1252';

/** `UTF-8` is UTF-8 read as Windows-1252 or Latin-1; `UTF-8 twice` went through that twice. */
export type LegacyEncoding = CharsetName | 'UTF-8' | 'UTF-8 twice';

export interface LegacyText {
  /** NFC. */
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

const CHARSETS: readonly Charset[] = [TCVN3, VNI, VISCII, VPS];

/** Letters that no single-byte text can hold: this is Unicode already. */
const UNICODE_LETTERS =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u036f\u1ea0-\u1ef9]/;
const NON_ASCII = /[\u0080-\uffff]/;
/** One word that no other language has, or three that might be chance alone. */
const DECISIVE_WEIGHT = 3;

/** How the legacy texts of a sheet are written. */
export interface SheetEncoding {
  readonly charset: CharsetName;
  /** Whether the sheet holds Vietnamese in Unicode as well. */
  readonly isMixed: boolean;
}

/**
 * The text as it was meant, or null when nothing proves a legacy form. A word that could be
 * anything (`Bé`) is read only when `sheetEncoding` says how the texts around it are written, and
 * beside Unicode only when half of its words are odd (`Së Y tÕ`).
 */
export function readLegacyText(
  text: string,
  sheetEncoding: SheetEncoding | null = null,
): LegacyText | null {
  if (!isCandidate(text)) return null;
  const unmangled = unmangleUtf8(text);
  if (unmangled) {
    return {
      text: unmangled.text.normalize('NFC'),
      encoding: unmangled.times === 1 ? 'UTF-8' : 'UTF-8 twice',
    };
  }
  const charset = proveCharset([text]) ?? likelyCharset(text, sheetEncoding);
  return charset && { text: decodeText(text, charset), encoding: charset.name };
}

/**
 * The character set that the texts of a sheet prove together, or null. Where some are Vietnamese
 * in Unicode, only texts with a word that is none as it stands are heard.
 */
export function detectSheetEncoding(texts: Iterable<string>): SheetEncoding | null {
  const candidates: string[] = [];
  let isMixed = false;
  for (const text of texts) {
    isMixed ||= UNICODE_LETTERS.test(text);
    if (isCandidate(text) && !unmangleUtf8(text)) candidates.push(text);
  }
  const proved = proveCharset(isMixed ? candidates.filter(isOdd) : candidates);
  return proved && { charset: proved.name, isMixed };
}

function isOdd(text: string): boolean {
  return CHARSETS.some((charset) => isPlainlyIn(text, charset));
}

/**
 * Whether the set explains every accented word, at least half of them cannot be Unicode, and no
 * word is of another language.
 */
function isPlainlyIn(text: string, charset: Charset): boolean {
  const { odd, right, wrong, foreign } = weighEvidence(charsetWords(text, charset), charset);
  return odd > 0 && wrong === 0 && foreign === 0 && odd * 2 >= right;
}

function isCandidate(text: string): boolean {
  return NON_ASCII.test(text) && !UNICODE_LETTERS.test(text);
}

/** The one set that explains the texts; none when two explain them equally well. */
function proveCharset(texts: readonly string[]): Charset | null {
  const proved = CHARSETS.flatMap((charset) => {
    const words = [...new Set(texts.flatMap((text) => charsetWords(text, charset)))];
    const evidence = weighEvidence(words, charset);
    return isDecisive(evidence) ? [{ charset, score: evidence.right - 3 * evidence.wrong }] : [];
  }).sort((a, b) => b.score - a.score);
  const [best, second] = proved;
  return best && best.score !== second?.score ? best.charset : null;
}

function isDecisive({ weight, right, wrong, plain, foreign }: Evidence): boolean {
  return weight >= DECISIVE_WEIGHT && wrong * 5 <= right && foreign * 2 <= right + plain;
}

function likelyCharset(text: string, sheetEncoding: SheetEncoding | null): Charset | null {
  const charset = CHARSETS.find(({ name }) => name === sheetEncoding?.charset);
  if (!charset || !sheetEncoding) return null;
  if (sheetEncoding.isMixed) return isPlainlyIn(text, charset) ? charset : null;
  const { right, wrong } = weighEvidence(charsetWords(text, charset), charset);
  return right > 0 && wrong * 2 <= right ? charset : null;
}

function charsetWords(text: string, charset: Charset): string[] {
  return wordsOfCharset(surfaceOf(text, charset), charset);
}

function decodeText(text: string, charset: Charset): string {
  return decodeCharset(surfaceOf(text, charset), charset).normalize('NFC');
}

/** VISCII and VPS use the codes that Windows shows as `Š`, `‰` and the like. */
function surfaceOf(text: string, { name }: Charset): string {
  return name === 'VISCII' || name === 'VPS' ? showAsLatin1(text) : text;
}
