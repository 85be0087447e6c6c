/**
 * Blocks that look like tables of scores although no reader made a table of them: rows of names
 * with several columns of numbers, and words, maxima or numbers that speak of points.
 */
import { findBlocks, type Block } from '../recognise/block';
import { columnContents, isNumeric, isWords } from '../recognise/column-contents';
import type { Grid } from '../recognise/grid';
import type { HeaderColumn } from '../recognise/header-paths';
import { resultWords, type HeaderRole } from '../recognise/header-words';
import { isRegister } from '../recognise/people';
import { isMaximumText, isWeightText } from '../recognise/row-words';
import type { CellRange } from '../sheet/address';

const RESULT_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['score', 'total', 'rank']);
const SCORE_WORDS =
  /\b(?:cham diem|xep hang|bo chi so|bo tieu chi|tu danh gia|scor(?:e|es|ing|ecard)|ranking)\b/;
/** `9,5/10`, `19,86 điểm`, `3,79 đ` */
const POINTS_TEXT = /^-?\d[\d.,]*\s*(?:\/\s*\d[\d.,]*|đ|điểm|points?)$/iu;
const COUNT_WORDS = /^(?:so|tongso|dientich|nam|ngay|tyle|ma)/;
/** Without a column of maxima beside it, one column of numbers may count anything. */
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 2;

function isScoreColumn({ path, role }: HeaderColumn, block: Block, index: number): boolean {
  const contents = columnContents(block, index);
  if (role !== null) return RESULT_ROLES.has(role) && contents.numbers > 0;
  if (!isNumeric(contents)) return false;
  if (path.length === 0) return false;
  const { grid, rows } = block;
  const isCount = COUNT_WORDS.test(path[path.length - 1]!.squeezed);
  return !isCount || rows.some((row) => POINTS_TEXT.test(grid.text(row, index)));
}

/** The first column of words that may name units or indicators. */
function nameColumn(block: Block): HeaderColumn | undefined {
  return block.columns.find(
    ({ role, index }) =>
      (role === 'unit' || role === 'name' || role === null) &&
      isWords(columnContents(block, index)),
  );
}

function hasMaxima({ columns }: Block): boolean {
  return columns.some(({ role }) => role === 'maximum');
}

/** Rows with a name and numbers: not those of maxima and weights. */
function countScoredRows({ grid, rows }: Block, scores: readonly number[]): number {
  return rows.filter((row) => {
    const words = grid.filled(row).filter((column) => grid.kind(row, column) === 'text');
    const isFramework = words.some((column) => {
      const fold = grid.fold(row, column);
      return isMaximumText(fold) || isWeightText(fold);
    });
    const hasScore = scores.some((column) => grid.kind(row, column) === 'number');
    return words.length > 0 && hasScore && !isFramework;
  }).length;
}

function speaksOfPoints(block: Block, scores: readonly number[]): boolean {
  const { grid, header, columns, rows, headTop } = block;
  const byHeader = columns.some(
    ({ role, maximum, path }) =>
      maximum !== null ||
      (role !== null && (RESULT_ROLES.has(role) || role === 'evidence')) ||
      path.some(({ squeezed }) => resultWords(squeezed)?.isVague === false),
  );
  if (byHeader) return true;
  for (let row = headTop; row < header.top; row += 1) {
    if (grid.filled(row).some((column) => SCORE_WORDS.test(grid.fold(row, column)))) return true;
  }
  const byCells = rows.some((row) =>
    scores.some((column) => POINTS_TEXT.test(grid.text(row, column))),
  );
  const first = rows.slice(0, 2);
  return (
    byCells ||
    first.some((row) => grid.filled(row).some((column) => isMaximumText(grid.fold(row, column)))) ||
    first.some((row) => isNamelessMaximum(block, row, scores))
  );
}

/** Numbers over every score and nothing else in the row, as maxima stand below a header. */
function isNamelessMaximum({ grid }: Block, row: number, scores: readonly number[]): boolean {
  const filled = grid.filled(row);
  return (
    scores.length > 1 &&
    filled.every((column) => grid.kind(row, column) === 'number') &&
    scores.every((column) => filled.includes(column))
  );
}

function rangeOf(block: Block): CellRange {
  const { grid, header, columns, rows } = block;
  const used = columns.filter(
    ({ index, path }) => path.length > 0 || rows.some((row) => grid.text(row, index) !== ''),
  );
  return {
    top: header.top,
    left: used[0]!.index,
    bottom: rows[rows.length - 1]!,
    right: used[used.length - 1]!.index,
  };
}

/** So many rows of numbers make a table, whatever stands above them. */
const FEWEST_NUMBER_ROWS = 3;

/** Rows of words and numbers under a title that speaks of scores, where no header is known. */
function findHeaderless(grid: Grid): CellRange[] {
  const { top, bottom, left, right } = grid.range;
  let isTitled = false;
  const rows: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const columns = grid.filled(row);
    const numbers = columns.filter((column) => grid.kind(row, column) === 'number').length;
    if (numbers >= FEWEST_COLUMNS && numbers < columns.length) rows.push(row);
    isTitled ||=
      rows.length === 0 && columns.some((column) => SCORE_WORDS.test(grid.fold(row, column)));
  }
  const isTable = isTitled && rows.length >= FEWEST_NUMBER_ROWS;
  return isTable ? [{ top: rows[0]!, bottom: rows[rows.length - 1]!, left, right }] : [];
}

/** The ranges that look like tables of scores, top down. */
export function findUnreadBlocks(grid: Grid): CellRange[] {
  const blocks = findBlocks(grid);
  if (blocks.length === 0) return findHeaderless(grid);
  return blocks.flatMap((block) => {
    const name = nameColumn(block);
    if (!name || isRegister(block.columns)) return [];
    const scores = block.columns.flatMap((column) =>
      column.index > name.index && isScoreColumn(column, block, column.index) ? [column.index] : [],
    );
    const isFilled = countScoredRows(block, scores) >= FEWEST_ROWS;
    const isWide = scores.length >= (hasMaxima(block) ? 1 : FEWEST_COLUMNS);
    const isTable = isWide && isFilled && speaksOfPoints(block, scores);
    return isTable ? [rangeOf(block)] : [];
  });
}
