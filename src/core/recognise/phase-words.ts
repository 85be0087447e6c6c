/**
 * Phases of scoring that the words of a header alone do not tell: `Lần 1 | Lần 2 | Chốt` below
 * every group, and `Nhận thức số (TĐ1)` or `Tổng – ĐTC` in one line.
 */
import type { Grid } from './grid';
import { describePath, type HeaderColumn, type PathPart } from './header-paths';
import { readHeaderText } from './header-text';
import type { HeaderMeaning, ScorePhase } from './header-words';

const SCORE = { role: 'score', rankOf: null } as const;

/** Words that are phases beside other phases of the same subject only. */
const PHASES_IN_CONTEXT: ReadonlyMap<string, ScorePhase> = new Map([
  ...['lan1', 'lani', 'lanmot', 'vong1', 'vongi'].map((word) => [word, 'appraised'] as const),
  ...['lan2', 'lanii', 'lanhai', 'vong2', 'vongii'].map((word) => [word, 'appraised2'] as const),
  ...['chot', 'dachot', 'cuoicung', 'chinhthuc', 'ketluan'].map((word) => [word, 'final'] as const),
]);

/** Beside a mean or a sum of them, `Lần 1` and `Lần 2` are measurements and no phases. */
const GATHERS = /^(?:diem)?(?:trungbinh|binhquan|tong|cong|tongcong)/;

function phaseInContext({ squeezed, meaning }: PathPart): ScorePhase | null {
  return meaning === null ? (PHASES_IN_CONTEXT.get(squeezed) ?? null) : null;
}

function leafOf({ path }: HeaderColumn): PathPart | null {
  return path[path.length - 1] ?? null;
}

function bandOf({ path }: HeaderColumn): string {
  return path
    .slice(0, -1)
    .map(({ cell }) => `${cell.row},${cell.column}`)
    .join(' ');
}

function phaseOf(part: PathPart): ScorePhase | null {
  const { meaning } = part;
  if (meaning) return meaning.role === 'score' && meaning.phase !== 'plain' ? meaning.phase : null;
  return phaseInContext(part);
}

/** Whether the columns under one band are phases of one score. */
function arePhases(siblings: readonly HeaderColumn[]): boolean {
  const leaves = siblings.flatMap((column) => leafOf(column) ?? []);
  const phases = leaves.flatMap((leaf) => phaseOf(leaf) ?? []);
  const isGathered = leaves.some(({ squeezed }) => GATHERS.test(squeezed));
  return new Set(phases).size > 1 && new Set(phases).size === phases.length && !isGathered;
}

function withMeaning(column: HeaderColumn, path: readonly PathPart[]): HeaderColumn {
  return { ...column, path, ...describePath(path) };
}

/** `Lần 1`, `Lần 2` and `Chốt` become phases where each band has at most one of each. */
function settlePhasesInContext(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (!columns.some((column) => leafOf(column) && phaseInContext(leafOf(column)!))) return columns;
  const bands = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    if (column.path.length > 1) {
      bands.set(bandOf(column), [...(bands.get(bandOf(column)) ?? []), column]);
    }
  }
  return columns.map((column) => {
    const leaf = leafOf(column);
    const phase = leaf && phaseInContext(leaf);
    if (!phase || column.path.length < 2 || !arePhases(bands.get(bandOf(column))!)) return column;
    const meaning: HeaderMeaning = { ...SCORE, phase };
    return withMeaning(column, [...column.path.slice(0, -1), { ...leaf, meaning }]);
  });
}

/** A header that says its subject and its phase in one text. */
interface SplitHeader {
  readonly column: HeaderColumn;
  readonly subject: string;
  readonly phase: HeaderMeaning;
  readonly words: string;
}

const AT_END = /^(.*\S)\s*(?:[([]\s*([^()[\]]+?)\s*[)\]]|\s[-–—:/|]\s*([^-–—:/|]+))$/su;
const AT_START = /^([^-–—:/|]+?)\s*[-–—:/|]\s+(.*\S)$/su;
const AFTER_TOTAL = /^(tổng(?:\s+(?:cộng|số|điểm))*)\s+(.+)$/isu;
const SHORT_AT_END = /^(.*\S)\s+(đtc|tđ\s?[12]?)$/isu;
const SHORT_AT_START = /^(đtc|tđ\s?[12]?)\s+(.*\S)$/isu;

/** Subject and phase words, as the text may be parted. */
function partings(text: string): [subject: string, words: string][] {
  const found: [string, string][] = [];
  const add = (match: RegExpExecArray | null, subject: number, words: readonly number[]): void => {
    const phase = match && words.map((at) => match[at]).find((word) => word !== undefined);
    if (match && phase !== undefined && phase !== null) found.push([match[subject]!, phase]);
  };
  add(AT_END.exec(text), 1, [2, 3]);
  add(AFTER_TOTAL.exec(text), 1, [2]);
  add(SHORT_AT_END.exec(text), 1, [2]);
  add(AT_START.exec(text), 2, [1]);
  add(SHORT_AT_START.exec(text), 2, [1]);
  return found;
}

function splitHeader(grid: Grid, column: HeaderColumn): SplitHeader | null {
  const leaf = leafOf(column);
  const isOpen = leaf && (leaf.meaning === null || leaf.meaning.role === 'total');
  if (!isOpen) return null;
  const text = grid.text(leaf.cell.row, leaf.cell.column).normalize('NFC').replace(/\s+/g, ' ');
  if (text.length > 200) return null;
  for (const [subject, words] of partings(text)) {
    const own = grid.meaningOf(words);
    const open = PHASES_IN_CONTEXT.get(readHeaderText(words).squeezed);
    const phase = own?.role === 'score' && own.phase !== 'plain' ? own : null;
    if (phase) return { column, subject, words, phase };
    if (open) return { column, subject, words, phase: { ...SCORE, phase: open } };
  }
  return null;
}

function subjectKey({ column, subject }: SplitHeader): string {
  return `${bandOf(column)} ${readHeaderText(subject).squeezed}`;
}

/** The header as a band of the subject over its phase; a total keeps its meaning. */
function splitColumn(grid: Grid, { column, subject, phase, words }: SplitHeader): HeaderColumn {
  const leaf = leafOf(column)!;
  const { name, squeezed, code, maximum, weight } = readHeaderText(subject);
  const own = { ...leaf, name, squeezed, code, maximum, weight, meaning: grid.meaningOf(subject) };
  const above = column.path.slice(0, -1);
  if (own.meaning?.role === 'total') {
    const meaning = { ...own.meaning, phase: phase.phase };
    return { ...withMeaning(column, [...above, { ...own, meaning }]), maximum, weight };
  }
  const part = readHeaderText(words);
  const last = { ...leaf, name: part.name, squeezed: part.squeezed, code: null, meaning: phase };
  const path = [...above, own, { ...last, maximum: null, weight: null }];
  return { ...withMeaning(column, path), maximum, weight };
}

/** Headers of one subject in several phases, each in one text. */
function splitPhases(grid: Grid, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const split = columns.map((column) => splitHeader(grid, column));
  const phasesOf = new Map<string, Set<ScorePhase | null>>();
  for (const found of split) {
    if (!found) continue;
    const key = subjectKey(found);
    phasesOf.set(key, (phasesOf.get(key) ?? new Set()).add(found.phase.phase));
  }
  return columns.map((column, at) => {
    const found = split[at];
    return found && phasesOf.get(subjectKey(found))!.size > 1 ? splitColumn(grid, found) : column;
  });
}

/** The columns of a header with the phases that they have beside each other. */
export function settlePhases(
  grid: Grid,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  return settlePhasesInContext(splitPhases(grid, columns));
}
