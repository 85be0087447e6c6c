/** Score columns of one subject in several phases: which one counts, and what was claimed. */
import { hasAnyNumber } from './column-contents';
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import { SCORE_PHASES } from './header-words';

export interface ScoreColumns {
  /** The latest phase that holds any number, else the first column. */
  readonly score: BlockColumn;
  /** The unit's own score, or the only one: what evidence is owed for. */
  readonly claim: BlockColumn;
}

/** `columns` are those of one subject, in sheet order, at least one. */
export function chooseScoreColumns(block: Block, columns: readonly BlockColumn[]): ScoreColumns {
  const latestFirst = [...columns].sort(
    (a, b) => SCORE_PHASES.indexOf(b.phase) - SCORE_PHASES.indexOf(a.phase) || a.index - b.index,
  );
  const score = latestFirst.find(({ index }) => hasAnyNumber(block, index)) ?? columns[0]!;
  return { score, claim: columns.find(({ phase }) => phase === 'self') ?? score };
}

/** The subject's words: the same subject under bands of different phases. */
export function subjectWords(column: BlockColumn): string {
  return column.subject.map(({ squeezed, code }) => `${code?.text ?? ''} ${squeezed}`).join(' > ');
}
