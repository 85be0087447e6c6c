/** What typing, copying and old programs do to words. */
import { TCVN3 } from '../../src/core/text/legacy/tcvn3';
import { VNI } from '../../src/core/text/legacy/vni';
import { encodeCharset, mangleUtf8, typeTcvn3 } from '../core/text/legacy/encode';

/** Those that leave enough of a single header to know it by; random recipes draw from these. */
export const DRESSES = [
  'plain',
  'lost spaces',
  'doubled spaces',
  'lost marks',
  'decomposed',
  'line breaks',
  'upper case',
  'old tones',
  'snake case',
  'padded',
] as const;

/** Whole workbooks suffer these. */
export const LEGACY_DRESSES = ['TCVN3', 'VNI', 'mojibake'] as const;

export type Dress =
  (typeof DRESSES)[number] | (typeof LEGACY_DRESSES)[number] | 'column letters' | 'broken words';

const OLD_TONES: readonly (readonly [RegExp, string])[] = [
  [/òa/g, 'oà'],
  [/óa/g, 'oá'],
  [/ỏa/g, 'oả'],
  [/ọa/g, 'oạ'],
  [/úy/g, 'uý'],
  [/ủy/g, 'uỷ'],
];

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

function upperWithBrackets(text: string): string {
  return text.replace(/^[^([]*/, (words) => words.toUpperCase());
}

const WORKS: Readonly<Record<Dress, (text: string) => string>> = {
  plain: (text) => text,
  'lost spaces': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, ''),
  'doubled spaces': (text) => text.replace(/ /g, '  '),
  'lost marks': withoutMarks,
  decomposed: (text) => text.normalize('NFD'),
  'line breaks': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/u, '\n'),
  'upper case': upperWithBrackets,
  'old tones': (text) => OLD_TONES.reduce((dressed, [from, to]) => dressed.replace(from, to), text),
  'snake case': (text) =>
    withoutMarks(text)
      .toUpperCase()
      .replace(/[^A-Z0-9()%]+/g, '_'),
  TCVN3: (text) => typeTcvn3(text, TCVN3),
  VNI: (text) => encodeCharset(text, VNI),
  mojibake: mangleUtf8,
  'column letters': (text) => `${text} (B)`,
  'broken words': (text) => text.replace(/(\p{Ll})(?=\p{Ll}{2})/u, '$1\n'),
  padded: (text) => ` ${text}\u00a0`,
};

export function dressText(text: string, dress: Dress): string {
  return WORKS[dress](text);
}
