/** Score columns of one subject in several phases: which one counts, and what was claimed. */
import { preferAnswered } from './answered-columns';
import { hasAnyNumber } from './column-contents';
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import { SCORE_PHASES, type ScorePhase } from './header-words';

export interface ScoreColumns {
  /** Of the phase that counts; else the latest that holds any number; else the first column. */
  readonly score: BlockColumn;
  /** The unit's own score, or the only one: what evidence is owed for. */
  readonly claim: BlockColumn;
}

/**
 * `columns` are those of one subject, in sheet order, at least one. A subject that is not scored in
 * the phase that counts for its table is taken from the latest phase before it.
 */
export function chooseScoreColumns(
  block: Block,
  columns: readonly BlockColumn[],
  counting: ScorePhase | null = null,
): ScoreColumns {
  const { said } = block.grid;
  const phase = columns.some((column) => column.phase === said.phase) ? said.phase : counting;
  const candidates = mostAnswered(columns);
  const order = SCORE_PHASES.length;
  const last = phase === null ? order : SCORE_PHASES.indexOf(phase);
  const latestFirst = [...candidates].sort(
    (a, b) => lateness(b, last, order) - lateness(a, last, order) || a.index - b.index,
  );
  const score =
    latestFirst.find((column) => phase !== null && column.phase === phase) ??
    latestFirst.find(({ index }) => hasAnyNumber(block, index)) ??
    candidates[0]!;
  return { score, claim: columns.find((column) => column.phase === 'self') ?? score };
}

/** The columns that a person named as those that count; else those named at all; else all. */
function mostAnswered(columns: readonly BlockColumn[]): readonly BlockColumn[] {
  const counting = columns.filter(({ answer }) => answer === 'indicator');
  return counting.length > 0 ? counting : preferAnswered(columns);
}

/** Phases after the last one that counts come behind all others. */
function lateness({ phase }: BlockColumn, last: number, order: number): number {
  const at = SCORE_PHASES.indexOf(phase);
  return at <= last ? at : at - order;
}

/** The subject's words: the same subject under bands of different phases. */
export function subjectWords(column: BlockColumn): string {
  return column.subject.map(({ squeezed, code }) => `${code?.text ?? ''} ${squeezed}`).join(' > ');
}

/** Phases of one subject together; the same words again, in a phase that they had, are another. */
export function groupBySubject(columns: readonly BlockColumn[]): BlockColumn[][] {
  const groups = new Map<string, BlockColumn[]>();
  const seen = new Map<string, number>();
  for (const column of columns) {
    const isPhase = column.path.length > column.subject.length;
    const words = subjectWords(column);
    const count = seen.get(words) ?? 0;
    const isNew = !isPhase || groups.get(words)?.some(({ phase }) => phase === column.phase);
    const key = isNew ? `${words}#${count}` : words;
    seen.set(words, count + 1);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}
