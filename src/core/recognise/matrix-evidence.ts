/**
 * Which evidence column of a matrix belongs to which score column: by the words that both share,
 * else by place. An evidence column speaks for the scores on its left, back to the evidence
 * before it, and never beyond its own band.
 */
import type { BlockColumn } from './choose-shape';
import { subjectWords } from './score-columns';

const EVIDENCE_WORDS =
  /^(?:tailieu|vanban|solieu|hoso)?(?:tlkc|kiemchung|minhchung|chungminh|bangchung|evidence|proof)(?:cua|cho|ve|chiso|tieuchi|nhom)*/;

/** `Minh chứng Nhận thức số` → `nhanthucso`; empty when the header names nothing. */
function namedIndicator(column: BlockColumn): string {
  return column.path[column.path.length - 1]!.squeezed.replace(EVIDENCE_WORDS, '');
}

function leafWords({ path }: BlockColumn): string {
  return path[path.length - 1]!.squeezed;
}

function bandKey({ path }: BlockColumn): string {
  return path
    .slice(0, -1)
    .map(({ cell }) => `${cell.row},${cell.column}`)
    .join(' ');
}

function byName(evidence: BlockColumn, scores: readonly BlockColumn[]): BlockColumn[] {
  const name = namedIndicator(evidence);
  return name === '' ? [] : scores.filter((score) => leafWords(score) === name);
}

function bySubject(evidence: BlockColumn, scores: readonly BlockColumn[]): BlockColumn[] {
  const words = subjectWords(evidence);
  return words === '' ? [] : scores.filter((score) => subjectWords(score) === words);
}

/** The scores of the same band between this evidence column and the one before it. */
function byPlace(
  evidence: BlockColumn,
  scores: readonly BlockColumn[],
  others: readonly BlockColumn[],
): BlockColumn[] {
  const band = bandKey(evidence);
  const rivals = others.filter((other) => bandKey(other) === band);
  const before = rivals.filter(({ index }) => index < evidence.index).pop()?.index ?? -1;
  const left = scores.filter(
    (score) => bandKey(score) === band && score.index > before && score.index < evidence.index,
  );
  const speaksForBand = evidence.path.length > 1 && rivals.length === 1;
  return speaksForBand ? left : left.slice(-1);
}

/** The evidence column of each score column, by the score column's index. */
export function assignEvidence(
  evidence: readonly BlockColumn[],
  scores: readonly BlockColumn[],
): ReadonlyMap<number, BlockColumn> {
  const found = new Map<number, BlockColumn>();
  const isLone = evidence.length === 1 && scores.length > 1;
  for (const column of evidence) {
    const isFlat = column.path.length === 1;
    const sure = [byName(column, scores), bySubject(column, scores)].find(
      (matches) => matches.length > 0,
    );
    const owners = sure ?? (isLone && isFlat ? [] : byPlace(column, scores, evidence));
    for (const { index } of owners) if (!found.has(index)) found.set(index, column);
  }
  return found;
}
