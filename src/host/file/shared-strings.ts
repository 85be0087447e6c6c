/** Texts of cells: shared strings and inline strings (ECMA-376 part 1, §18.4). */
import { scanXml, localName } from './xml';

/** The shared strings by index; runs of rich text are joined, phonetic hints are left out. */
export function readSharedStrings(text: string): string[] {
  const strings: string[] = [];
  let current = '';
  let phonetic = 0;
  let isText = false;
  scanXml(text, {
    open(tag) {
      const name = localName(tag.name);
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic++;
      isText = name === 't';
    },
    text(content) {
      if (isText && phonetic === 0) current += content;
    },
    close(tag) {
      const name = localName(tag.name);
      if (name === 'si') strings.push(decodeEscapes(current));
      else if (name === 'rPh') phonetic--;
      isText = false;
    },
  });
  return strings;
}

/** `_x000D_` → carriage return: how the format keeps characters that XML forbids. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** The inverse of `decodeEscapes`, for text that is then escaped as XML. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, escapeCode)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escapeCode);
}

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
