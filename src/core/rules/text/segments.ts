/** Cuts rule lines into the pieces that each hold one condition and its points. */
import { countPoints } from './points-phrase';
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

function pointsIn(text: string): number {
  return countPoints(takeCap(text).rest);
}

/** Cuts at a separator wherever both sides keep points of their own. */
function cutAt(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const piece of text.split(separator)) {
    const isOwn = pieces.length > 0 && open === '' && pointsIn(piece) === 0;
    if (isOwn) pieces[pieces.length - 1] += ` ; ${piece}`;
    else open = open === '' ? piece : `${open} ; ${piece}`;
    if (open !== '' && pointsIn(open) > 0 && !isInsideBracket(open)) {
      pieces.push(open);
      open = '';
    }
  }
  return open === '' ? pieces : [...pieces, open];
}

function isInsideBracket(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

const SEPARATORS = [
  /;\s*/u,
  /\.\s+(?=[-+•])/u,
  /\s[-+•]\s+(?=\p{Lu})/u,
  /\.\s+(?=\p{Lu})/u,
  /(?<=điểm)\s*,\s+/u,
];

function cutText(text: string): string[] {
  return SEPARATORS.reduce(
    (pieces, separator) => pieces.flatMap((piece) => cutAt(piece, separator)),
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
  const areTexts = filled.length > 0 && filled.every((cell) => /\p{L}{3}/u.test(cell) && cell.length > 25);
  if (areTexts) return [text, ...filled].map((cell) => ({ text: cell, cells: [] }));
  const isPriced = filled.some((cell) => NUMBER_CELL.test(cell));
  return isPriced || filled.length > 0
    ? [{ text, cells: filled }]
    : cutText(text).map((piece) => ({ text: piece, cells: [] }));
}

/** Whether evidence that was dropped holds points: then it was no evidence only. */
export function hidesPoints(lines: readonly string[]): boolean {
  const kept = dropEvidence(lines).join('\n');
  return countAll(lines.join('\n')) > countAll(kept);
}

function countAll(text: string): number {
  return text.split(/[\n|]/).reduce((sum, line) => sum + countPoints(line), 0);
}

export function cutSegments(lines: readonly string[]): Segment[] {
  return dropEvidence(lines)
    .flatMap(segmentsOfLine)
    .filter(({ text, cells }) => text !== '' || cells.length > 0);
}

export function readStatements(lines: readonly string[]): Statement[] {
  return cutSegments(lines).map(({ text, cells }) => readStatement(text, cells));
}
