/**
 * Years or quarters side by side over the same words: each is a table of its own, and what they
 * hold is never added up unless the sheet's own total does so.
 */
import { isExactEqual, sumExact } from '../number/exact';
import { foldText } from '../text/fold';
import type { Block } from './block';
import { columnContents, isEmptyColumn, isNumeric } from './column-contents';
import { readRowNumbers } from './framework-rows';
import type { Grid } from './grid';
import { describePath, type HeaderColumn, type PathPart } from './header-paths';
import { squeezeHeader } from './header-text';
import type { HeaderRole } from './header-words';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const PART_OF_YEAR = /(?<![a-z])(?:quy|ky|dot|thang)\s*(?:\d{1,2}|i{1,3}v?|iv|v)(?![a-z\d])/;
const PERIOD_WORDS = /(?<![a-z])(?:nam|cua nam|trong nam|ky|nam hoc|vao)(?![a-z])/g;

interface PeriodColumn {
  readonly column: HeaderColumn;
  /** `2022`, `quy i`, `2022 quy i`. */
  readonly period: string;
  /** The same column without its period. */
  readonly plain: HeaderColumn;
  readonly key: string;
}

function textOf(grid: Grid, { cell }: PathPart): string {
  return foldText(grid.text(cell.row, cell.column));
}

function periodIn(text: string): string | null {
  const found = [YEAR.exec(text)?.[0], PART_OF_YEAR.exec(text)?.[0]].filter(Boolean);
  return found.length === 0 ? null : found.join(' ');
}

function withoutPeriod(text: string): string {
  return text
    .replace(YEAR, ' ')
    .replace(PART_OF_YEAR, ' ')
    .replace(PERIOD_WORDS, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A part without its period; null when the period is all that it says. */
function plainPart(grid: Grid, part: PathPart): PathPart | null {
  const text = textOf(grid, part);
  if (periodIn(text) === null) return part;
  const rest = withoutPeriod(text);
  if (rest === '') return null;
  const words = grid
    .text(part.cell.row, part.cell.column)
    .normalize('NFC')
    .replace(/\s*(?:năm|kỳ)?\s*(?:19|20)\d\d/iu, '')
    .trim();
  return { ...part, name: words, squeezed: squeezeHeader(rest), meaning: grid.meaningOf(words) };
}

const SCORE_MEANING = { role: 'score', phase: 'plain', rankOf: null } as const;

function plainColumn(grid: Grid, column: HeaderColumn): HeaderColumn {
  const parts = column.path.flatMap((part) => plainPart(grid, part) ?? []);
  const last = column.path[column.path.length - 1]!;
  const path = parts.length > 0 ? parts : [{ ...last, code: null, meaning: SCORE_MEANING }];
  return { ...column, path, ...describePath(path) };
}

const SCORE_ROLES: readonly (HeaderRole | null)[] = [null, 'score', 'total', 'rank'];

function isScoreLike(block: Block, { index, role, path }: HeaderColumn): boolean {
  if (path.length === 0 || !SCORE_ROLES.includes(role)) return false;
  const contents = columnContents(block, index);
  return isNumeric(contents) || isEmptyColumn(contents);
}

/** The score columns whose words return under another period. */
function periodColumns(block: Block): PeriodColumn[] {
  const { grid } = block;
  const all = block.columns.flatMap((column): PeriodColumn[] => {
    const period = periodIn(column.path.map((part) => textOf(grid, part)).join(' > '));
    if (period === null || !isScoreLike(block, column)) return [];
    const key = column.path
      .map((part) => withoutPeriod(textOf(grid, part)))
      .join(' ')
      .trim();
    return [{ column, period, plain: plainColumn(grid, column), key }];
  });
  return all.filter(({ key, period }) =>
    all.some((other) => other.key === key && other.period !== period),
  );
}

/** Whether the sheet's own total adds the periods up. */
function isAddedUp(block: Block, periods: readonly PeriodColumn[]): boolean {
  const total = block.columns.find(
    ({ role, index }) => role === 'total' && !periods.some(({ column }) => column.index === index),
  );
  if (!total) return false;
  const parts = periods.map(({ column }) => readRowNumbers(block, column.index));
  const totals = [...readRowNumbers(block, total.index)];
  const matching = totals.filter(([row, value]) =>
    isExactEqual(value, sumExact(parts.flatMap((part) => part.get(row) ?? []))),
  );
  return totals.length > 0 && matching.length * 5 >= totals.length * 4;
}

function withColumns(block: Block, columns: readonly HeaderColumn[]): Block {
  return { ...block, columns };
}

export interface PeriodBlock {
  readonly block: Block;
  /** The first columns of the period, for a person to choose by; null for all of the block. */
  readonly columns: { readonly left: number; readonly right: number } | null;
  /** The header of the period as written; null for all of the block. */
  readonly caption: string | null;
}

/** The first columns of a period that stand side by side. */
function firstRun(columns: readonly PeriodColumn[]): { left: number; right: number } {
  const indexes = columns.map(({ column }) => column.index);
  const left = indexes[0]!;
  let right = left;
  while (indexes.includes(right + 1)) right += 1;
  return { left, right };
}

/** The header that names the period. */
function captionOf({ grid }: Block, { column }: PeriodColumn): string {
  const part = column.path.find((candidate) => periodIn(textOf(grid, candidate)) !== null);
  const { cell } = part ?? column.path[0]!;
  return grid.text(cell.row, cell.column);
}

function isResult({ plain }: PeriodColumn): boolean {
  return plain.role === 'total' || plain.role === 'rank';
}

/** One block a period; one block only where the periods are no tables of their own. */
export function splitPeriods(block: Block): PeriodBlock[] {
  const periods = periodColumns(block);
  const whole = [{ block, columns: null, caption: null }];
  if (periods.length === 0 || isAddedUp(block, periods)) return whole;
  const isOfPeriod = new Set(periods.map(({ column }) => column.index));
  const others = block.columns.filter(({ index }) => !isOfPeriod.has(index));
  const scores = others.filter((column) => column.role !== 'rank' && isScoreLike(block, column));
  const isScoredApart = scores.some(
    ({ role, subject }) => role === 'score' && subject.length === 0,
  );
  if (isScoredApart) return [{ block: withColumns(block, others), columns: null, caption: null }];
  const names = [...new Set(periods.map(({ period }) => period))];
  const blockOf = (name: string): Block => {
    const own = new Map(
      periods.flatMap(({ column, period, plain }): [number, HeaderColumn][] =>
        period === name ? [[column.index, plain]] : [],
      ),
    );
    return withColumns(
      block,
      block.columns.flatMap((column) =>
        isOfPeriod.has(column.index) ? (own.get(column.index) ?? []) : [column],
      ),
    );
  };
  if (scores.length > 0 && periods.every(isResult)) {
    return [{ block: blockOf([...names].sort()[names.length - 1]!), columns: null, caption: null }];
  }
  return names.map((name) => {
    const own = periods.filter(({ period }) => period === name);
    return { block: blockOf(name), columns: firstRun(own), caption: captionOf(block, own[0]!) };
  });
}
