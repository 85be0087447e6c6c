/**
 * One answer about the reading and the line that keeps it. The key says what about which sheet,
 * and where on it (`cột: Tổng hợp!C`); the value says it in words (`điểm tối đa`) or addresses.
 */
import type { ScorePhase } from '../recognise/header-words';
import type { TableShape } from '../scorebook';
import {
  columnFromLetters,
  columnLetters,
  formatCell,
  formatRange,
  parseCell,
  parseRange,
  SHEET_LIMITS,
  type CellPosition,
  type CellRange,
} from '../sheet/address';
import type {
  ColumnMeaning,
  MappingLine,
  NumberNotation,
  RowMeaning,
  SheetMapping,
} from './mapping';
import type { UnreadableLine } from './mapping-problem';
import {
  COLUMN_WORDS,
  isWordOf,
  KIND_WORDS,
  NO_TABLE_WORDS,
  NOTATION_WORDS,
  PHASE_WORDS,
  ROW_WORDS,
  SHAPE_WORDS,
  valueInWords,
  writtenWords,
  type MappingKind,
} from './mapping-words';

/** What a line is about: a whole sheet, or one of its columns or rows. */
export interface MappingTarget {
  readonly kind: MappingKind;
  /** By name. */
  readonly sheet: string;
  /** The index of the column or row; null for what is about the sheet. */
  readonly index: number | null;
}

export type HeaderSpan = NonNullable<SheetMapping['header']>;

export type MappingAnswer = { readonly sheet: string } & (
  | { readonly kind: 'tables'; readonly value: readonly CellRange[] }
  | { readonly kind: 'shape'; readonly value: TableShape }
  | { readonly kind: 'header'; readonly value: HeaderSpan }
  | { readonly kind: 'column'; readonly index: number; readonly value: ColumnMeaning }
  | { readonly kind: 'row'; readonly index: number; readonly value: RowMeaning }
  | { readonly kind: 'notation'; readonly index: number; readonly value: NumberNotation }
  | { readonly kind: 'phase'; readonly value: ScorePhase }
  | { readonly kind: 'unitName'; readonly value: CellPosition }
);

const INDEXED: ReadonlySet<MappingKind> = new Set<MappingKind>(['column', 'row', 'notation']);

/** In quotes where the bare name could not be read back. */
function sheetText(name: string): string {
  const isBare = name === name.trim() && !name.startsWith("'") && !name.endsWith("'");
  return isBare ? name : `'${name.replace(/'/g, "''")}'`;
}

function readSheetText(text: string): string {
  const quoted = /^'(.+)'$/s.exec(text.trim());
  return quoted ? quoted[1]!.replace(/''/g, "'") : text.trim();
}

function readIndex(kind: MappingKind, text: string): number | null {
  if (kind !== 'row') return columnFromLetters(text.trim().replace(/^\$/, ''));
  const match = /^\$?([1-9]\d{0,6})$/.exec(text.trim());
  const row = match ? Number(match[1]) - 1 : SHEET_LIMITS.rows;
  return row < SHEET_LIMITS.rows ? row : null;
}

/** What the key of a line is about, or why that cannot be told. */
export function readMappingKey(
  key: string,
): MappingTarget | Exclude<UnreadableLine, 'unknown-value'> {
  const colon = key.search(/[:：]/);
  const kind = colon < 0 ? null : valueInWords(KIND_WORDS, key.slice(0, colon));
  if (!kind) return 'unknown-key';
  const place = key.slice(colon + 1);
  if (!INDEXED.has(kind)) {
    const sheet = readSheetText(place);
    return sheet === '' ? 'without-sheet' : { kind, sheet, index: null };
  }
  const mark = place.lastIndexOf('!');
  if (mark < 0) return place.trim() === '' ? 'without-sheet' : 'without-cell';
  const sheet = readSheetText(place.slice(0, mark));
  const index = readIndex(kind, place.slice(mark + 1));
  if (sheet === '') return 'without-sheet';
  return index === null ? 'without-cell' : { kind, sheet, index };
}

function readTables(text: string): CellRange[] | null {
  if (isWordOf(NO_TABLE_WORDS, text)) return [];
  const ranges = text.split(/[;,]/).map((part) => parseRange(part.trim().replace(/\s*:\s*/, ':')));
  return ranges.every((range) => range !== null) ? ranges : null;
}

/** `5:7`, `5-7` or `5`. */
function readHeaderSpan(text: string): HeaderSpan | null {
  const match = /^\s*([1-9]\d{0,6})(?:\s*[:–-]\s*([1-9]\d{0,6}))?\s*$/.exec(text);
  if (!match) return null;
  const rows = [Number(match[1]) - 1, Number(match[2] ?? match[1]) - 1];
  const last = Math.max(...rows);
  return last < SHEET_LIMITS.rows ? { first: Math.min(...rows), last } : null;
}

function readValue({ kind }: MappingTarget, text: string): MappingAnswer['value'] | null {
  switch (kind) {
    case 'tables':
      return readTables(text);
    case 'shape':
      return valueInWords(SHAPE_WORDS, text);
    case 'header':
      return readHeaderSpan(text);
    case 'column':
      return valueInWords(COLUMN_WORDS, text);
    case 'row':
      return valueInWords(ROW_WORDS, text);
    case 'notation':
      return valueInWords(NOTATION_WORDS, text);
    case 'phase':
      return valueInWords(PHASE_WORDS, text);
    case 'unitName':
      return parseCell(text);
  }
}

export function readMappingLine({ key, value: text }: MappingLine): MappingAnswer | UnreadableLine {
  const target = readMappingKey(key);
  if (typeof target === 'string') return target;
  const value = readValue(target, text);
  return value === null ? 'unknown-value' : ({ ...target, value } as MappingAnswer);
}

function valueText(answer: MappingAnswer): string {
  switch (answer.kind) {
    case 'tables':
      return answer.value.length === 0
        ? NO_TABLE_WORDS[0]
        : answer.value.map(formatRange).join('; ');
    case 'shape':
      return SHAPE_WORDS[answer.value][0];
    case 'header':
      return `${answer.value.first + 1}:${answer.value.last + 1}`;
    case 'column':
      return COLUMN_WORDS[answer.value][0];
    case 'row':
      return ROW_WORDS[answer.value][0];
    case 'notation':
      return NOTATION_WORDS[answer.value][0];
    case 'phase':
      return PHASE_WORDS[answer.value][0];
    case 'unitName':
      return formatCell(answer.value);
  }
}

function placeText(answer: MappingAnswer): string {
  switch (answer.kind) {
    case 'column':
    case 'notation':
      return `!${columnLetters(answer.index)}`;
    case 'row':
      return `!${answer.index + 1}`;
    default:
      return '';
  }
}

/** The line that keeps an answer, in Vietnamese words. */
export function mappingLine(answer: MappingAnswer): MappingLine {
  const key = `${KIND_WORDS[answer.kind][0]}: ${sheetText(answer.sheet)}${placeText(answer)}`;
  return { key, value: valueText(answer) };
}

/** What may stand as the value of a line of a kind, as it is written; an example for addresses. */
export function mappingValueLabels(kind: MappingKind): string[] {
  const labels: Readonly<Record<MappingKind, readonly string[]>> = {
    tables: ['A5:H20', NO_TABLE_WORDS[0]],
    shape: writtenWords(SHAPE_WORDS),
    header: ['5:7'],
    column: writtenWords(COLUMN_WORDS),
    row: writtenWords(ROW_WORDS),
    notation: writtenWords(NOTATION_WORDS),
    phase: writtenWords(PHASE_WORDS),
    unitName: ['C4'],
  };
  return [...labels[kind]];
}

/** The forms of all keys, as they are written. */
export function mappingKeyLabels(): string[] {
  const kinds = Object.keys(KIND_WORDS) as MappingKind[];
  return kinds.map((kind) => {
    const place = INDEXED.has(kind) ? (kind === 'row' ? '!12' : '!C') : '';
    return `${KIND_WORDS[kind][0]}: Trang1${place}`;
  });
}
