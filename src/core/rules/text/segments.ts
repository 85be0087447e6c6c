/** Cuts rule lines into the pieces that each hold one condition and its points. */
import { matchAll } from './phrase';
import { countPoints, readPoints } from './points-phrase';
import { readRange } from './range-phrase';
import { isOtherwise } from './otherwise';
import { readStatement, type Statement } from './statement';
import { takeCap } from './cap-phrase';

export interface Segment {
  readonly text: string;
  /** What stands in the cells beside it, empty ones left out. */
  readonly cells: readonly string[];
}

const EVIDENCE =
  /(?:\(\s*)?(?:căn cứ chấm điểm|tài liệu (?:kiểm chứng|minh chứng)|hồ sơ minh chứng|minh chứng)\s*:.*$/iu;
const NUMBER_CELL = /^[+-]?\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\.?$/iu;

/** `5.1. ` before a sentence is its place in the document. */
const OUTLINE_NUMBER = /^\s*\d+(?:\.\d+)*[.)]\s+(?=[a-zA-ZÀ-ỹ])/u;

function pointsIn(text: string): number {
  return countPoints(takeCap(text).rest);
}

/** What makes a piece a line of its own: points or, where the text gives classes, a range. */
type Weight = (text: string) => number;

function classesIn(text: string): number {
  return readRange(text) || isOtherwise(text) ? 1 : 0;
}

/** Cuts at a separator wherever both sides keep a condition of their own. */
function cutAt(text: string, separator: RegExp, weight: Weight): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of matchAll(text, separator)) {
    const end = (match.index ?? 0) + match[0].length;
    const own = text.slice(start, end);
    if (isInsideBracket(own) || weight(own) === 0 || weight(text.slice(end)) === 0) continue;
    pieces.push(own);
    start = end;
  }
  return [...pieces, text.slice(start)];
}

function isInsideBracket(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

const SEPARATORS = [
  /;\s*/u,
  /\.\s+(?=[-+•])/u,
  /\s[-+•]\s+(?=\p{Lu})/u,
  /\.\s+(?=\p{Lu})/u,
  /(?<=(?:điểm|\dđ)\s*\)?)\s*,\s*(?=[a-zA-ZÀ-ỹ]|\d|[≥≤<>])/iu,
  /(?<=\d điểm)\s+(?=\p{Lu}[a-zA-ZÀ-ỹ])/u,
  /,\s+(?=\d+(?:[.,]\d+)?\s*điểm\s*(?:cho|đối với)?\s*mỗi\s)/iu,
];

function cutText(text: string): string[] {
  const points = pointsIn(text);
  if (points === 1) return [text.trim()];
  const weight = points > 0 ? pointsIn : classesIn;
  return SEPARATORS.reduce(
    (pieces, separator) => pieces.flatMap((piece) => cutAt(piece, separator, weight)),
    [text],
  ).map((piece) => piece.trim());
}

/** Whether a block of evidence begins in this line and goes on until the points cell. */
function dropEvidence(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let inEvidence = false;
  for (const line of lines) {
    const [text, ...cells] = line.split('|');
    const own = text!.replace(EVIDENCE, '').trim();
    const begins = own !== text!.trim();
    const hidden = inEvidence && !begins ? '' : own;
    if (hidden !== '' || !(inEvidence || begins)) kept.push([hidden, ...cells].join('|'));
    else if (cells.length > 0 && kept.length > 0) {
      kept[kept.length - 1] += `|${cells.join('|')}`;
    }
    inEvidence = (inEvidence || begins) && cells.length === 0;
  }
  return kept;
}

function segmentsOfLine(line: string): Segment[] {
  const [text = '', ...cells] = line.split('|').map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (areStatements(text, filled)) return [text, ...filled].flatMap(segmentsOfText);
  const isPriced = filled.some((cell) => NUMBER_CELL.test(cell));
  return isPriced || filled.length > 0 ? [{ text, cells: filled }] : segmentsOfText(text);
}

function segmentsOfText(text: string): Segment[] {
  return cutText(text.replace(OUTLINE_NUMBER, '')).map((piece) => ({ text: piece, cells: [] }));
}

/** Whether the cells of a line are sentences of their own, each with its condition. */
function areStatements(text: string, cells: readonly string[]): boolean {
  if (cells.length === 0) return false;
  const isPriced = (cell: string) => /[a-zA-ZÀ-ỹ]{2}/u.test(cell) && pointsIn(cell) > 0;
  if ([text, ...cells].every((cell) => isPriced(cell) && !NUMBER_CELL.test(cell))) return true;
  return cells.every((cell) => /[a-zA-ZÀ-ỹ]{3}/u.test(cell) && cell.length > 25);
}

/** Whether evidence that was dropped holds points: then it was no evidence only. */
export function hidesPoints(lines: readonly string[]): boolean {
  if (!lines.some((line) => EVIDENCE.test(line))) return false;
  const kept = dropEvidence(lines).join('\n');
  return countAll(lines.join('\n')) > countAll(kept);
}

function countAll(text: string): number {
  return text.split(/[\n|]/).reduce((sum, line) => sum + countPoints(line), 0);
}

/** "Có tổ chức (nếu …: trừ 0,2 điểm; nếu …: trừ 0,1 điểm) | 3": lines of their own. */
function unwrapDeductions(line: string): string[] {
  const [, before, inner, cells] = /^([^()|]+)\(([^()]*)\)\s*(\|.*)$/u.exec(line) ?? [];
  const parts = inner?.split(';') ?? [];
  const isList =
    parts.length > 1 && parts.every((part) => readPoints(takeCap(part).rest)?.effect === 'deduct');
  return isList ? [`${before} ${cells}`, ...parts] : [line];
}

export function cutSegments(lines: readonly string[]): Segment[] {
  return dropEvidence(lines)
    .flatMap(unwrapDeductions)
    .flatMap(segmentsOfLine)
    .filter(({ text, cells }) => text !== '' || cells.length > 0);
}

export function readStatements(lines: readonly string[]): Statement[] {
  return cutSegments(lines).map(({ text, cells }) => readStatement(text, cells));
}
