/**
 * Codes of groups and indicators: `I`, `1.`, `1.1.1`, `A.1`, `Đ`, `2.d)`, `9. b)`, `6a`, `ĐT.1`,
 * `-`. A code is its parts plus the style it is written in; rows of one style are siblings.
 */
import { foldText } from '../text/fold';

export interface Code {
  /** As written, trimmed. */
  readonly text: string;
  /** `2.d)` → `['2', 'd']`; lower case, Đ kept apart from D. */
  readonly parts: readonly string[];
  /** What the parts are made of: `upper`, `roman`, `digits`, `digits.digits`, `digits.lower`, `-`. */
  readonly style: string;
  /** Whether the code ends with a dot: `1.` beside `1` can be two tiers. */
  readonly hasDot: boolean;
}

const PART = '(?:\\d{1,4}|[A-Za-zĐđ]{1,4})';
const CODE = new RegExp(`^${PART}(?:[.\\s-]*\\)?[.\\s]*${PART})*[.)\\s:/]*$`, 'u');
const LETTERS_WITH_DIGITS = /^(\d+)([a-zđ])$/i;
const BULLET = /^[-–—+•●▪○*·]$/;
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;

function splitParts(text: string): string[] {
  return text
    .replace(/[()]/g, '.')
    .split(/[.\s/:-]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const mixed = LETTERS_WITH_DIGITS.exec(part);
      return mixed ? [mixed[1]!, mixed[2]!] : [part];
    });
}

function partStyle(part: string): string {
  if (/^\d+$/.test(part)) return 'digits';
  const isUpper = part === part.toUpperCase();
  if (ROMAN.test(part.toLowerCase())) return isUpper ? 'roman' : 'lower-roman';
  return isUpper ? 'upper' : 'lower';
}

/** `6a` and `A1` are written without a separator between letter and number. */
function isCompact(text: string): boolean {
  return /^(?:\d{1,4}[a-zđ]|[A-ZĐ]{1,4}\d{1,3})[.)]?$/u.test(text);
}

/** Reads a cell's text as a code; null when it is a word or a sentence. */
export function parseCode(text: string): Code | null {
  const written = text.normalize('NFC').trim();
  const trimmed = written.replace(/^\((.*)\)$/, '$1').trim();
  if (trimmed === '' || trimmed.length > 16) return null;
  if (BULLET.test(trimmed)) return { text: trimmed, parts: [], style: '-', hasDot: false };
  const prefixed = /^(?:TC|CS|CT|TCTP|CSTP)[\s.]*(?=\d)(.*)$/u.exec(trimmed)?.[1];
  const body = prefixed ?? trimmed;
  if (!isCompact(body) && !CODE.test(body)) return null;
  const parts = splitParts(body.replace(/^([A-ZĐ]{1,4})(\d)/u, '$1.$2'));
  if (parts.length === 0 || parts.some(isWord)) return null;
  return {
    text: written,
    parts: parts.map((part) => part.toLowerCase()),
    style: parts.map(partStyle).join('.'),
    hasDot: /\.$/.test(trimmed),
  };
}

/** Letters that form no code: more than three that are not Roman, or a lower-case word. */
function isWord(part: string): boolean {
  if (/^\d/.test(part) || ROMAN.test(part.toLowerCase())) return false;
  return part.length > 2 || (part.length === 2 && part !== part.toUpperCase());
}

const NEXT_PART = '(?:\\d{1,4}|[A-Za-zĐđ](?!\\p{L}))';
const LEADING_CODE = new RegExp(
  `^(${PART}(?:[.]${NEXT_PART})*(?:[.]?\\s?[a-zđ]\\))?\\s?[.):–-]*)\\s*(?<![\\p{L}\\d])(\\S[\\s\\S]*)$`,
  'u',
);

export interface CodedText {
  readonly code: Code | null;
  readonly name: string;
}

/**
 * Splits `1.2. Người đứng đầu …` into code and name. A bare `3 phần mềm …` or `I am` is a name:
 * a leading code needs a dot, a bracket or a second part.
 */
export function splitLeadingCode(text: string): CodedText {
  const trimmed = text.normalize('NFC').trim();
  const match = LEADING_CODE.exec(trimmed);
  if (!match || !/\p{L}/u.test(match[2]!)) return { code: null, name: trimmed };
  const head = match[1]!.trim();
  const code = parseCode(head.replace(/[:–-]+$/, '').trim());
  const isMarked = /[.):–-]$/.test(head) || (code !== null && code.parts.length > 1);
  const isAbbreviation = code !== null && /^upper$/.test(code.style) && code.parts[0]!.length > 1;
  if (!code || !isMarked || isAbbreviation) return { code: null, name: trimmed };
  return { code, name: match[2]!.trim() };
}

/** Whether `child` extends `parent`: `1.1.2` under `1.1`, `6a` under `6`, `2.d)` under `2.`. */
export function isCodeUnder(child: Code, parent: Code): boolean {
  return (
    parent.parts.length > 0 &&
    child.parts.length > parent.parts.length &&
    parent.parts.every((part, index) => child.parts[index] === part)
  );
}

/** The same code whatever brackets and dots it is written with; for comparing frameworks. */
export function codeKey(code: string | null): string {
  if (code === null) return '';
  return parseCode(code)?.parts.join('.') ?? foldText(code);
}
