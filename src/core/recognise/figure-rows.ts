/**
 * One indicator over several rows: `a`, `b`, `Tỷ lệ`, `Điểm` stand below each other, figures in
 * all of them, and the score is the number beside `Điểm`.
 */
import type { ScoreEntry } from '../scorebook';
import type { CellPosition } from '../sheet/address';
import type { Block } from './block';
import type { FrameworkRow } from './framework-rows';
import { readCells } from './stated';

/** `Điểm`, `Điểm đạt: …`, `Điểm = Tỷ lệ*Điểm tối đa`, also with its spaces lost. */
const POINTS_LINE = /^[-+•]?\s*(?:so )?diem ?(?:dat(?: duoc)?|cham|tu cham|so)?\s*(?:[=:].*)?$/;
/** `a`, `b = …`, `a) …`, `Tỷ lệ …` */
const FIGURE_LINE = /^[-+•]?\s*(?:[a-d]\s*(?:[=:.)(].*)?|(?:ty le|ti le)(?![a-z]).*)$/;
const MOST_FIGURES = 8;
const FEWEST_FIGURES = 2;

function foldsOf({ grid }: Block, row: number): string[] {
  return grid
    .filled(row)
    .filter((column) => grid.kind(row, column) === 'text')
    .map((column) => grid.fold(row, column));
}

function isPointsLine(block: Block, row: number): boolean {
  return foldsOf(block, row).some((fold) => POINTS_LINE.test(fold));
}

/** Names that are figures of the indicator above, up to the line of its points. */
function figuresAfter(block: Block, items: readonly FrameworkRow[], at: number): number {
  const last = Math.min(at + MOST_FIGURES, items.length - 1);
  for (let next = at + 1; next <= last; next += 1) {
    const { row, maximum, answer } = items[next]!;
    if (maximum !== null || answer !== null) return 0;
    if (isPointsLine(block, row)) return next - at;
    if (!foldsOf(block, row).some((fold) => FIGURE_LINE.test(fold))) return 0;
  }
  return 0;
}

function isFigureLine(block: Block, { row, maximum, answer }: FrameworkRow): boolean {
  const isOpen = maximum === null && answer === null;
  return isOpen && foldsOf(block, row).some((fold) => FIGURE_LINE.test(fold));
}

/**
 * Figures below an indicator that has its score beside its own name, in a column that holds none
 * of the figures: at least `a` and `b`.
 */
function figuresBelow(
  block: Block,
  items: readonly FrameworkRow[],
  at: number,
  scores: readonly number[],
): number {
  const after = items.slice(at + 1, at + 1 + MOST_FIGURES);
  const end = after.findIndex((item) => !isFigureLine(block, item));
  const figures = end < 0 ? after : after.slice(0, end);
  const isNumber = ({ row }: FrameworkRow, column: number): boolean =>
    block.grid.kind(row, column) === 'number';
  const isApart = scores.some(
    (column) => isNumber(items[at]!, column) && !figures.some((figure) => isNumber(figure, column)),
  );
  return isApart && figures.length >= FEWEST_FIGURES ? figures.length : 0;
}

/**
 * The rows with the figures of an indicator, and the line of its points, as parts of it; `scores`
 * are the columns that may hold its score.
 */
export function joinFigureRows(
  block: Block,
  items: readonly FrameworkRow[],
  scores: readonly number[],
): FrameworkRow[] {
  const joined: FrameworkRow[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const { maximum, hasScore } = item;
    const count =
      maximum === null
        ? 0
        : hasScore
          ? figuresBelow(block, items, at, scores)
          : figuresAfter(block, items, at);
    const figures = items.slice(at + 1, at + 1 + count);
    const rows = [...item.rows, ...figures.flatMap(({ rows: own }) => own)];
    joined.push(count === 0 ? item : { ...item, rows, hasScore: true });
    at += count;
  }
  return joined;
}

export interface ScorePlace {
  readonly cell: CellPosition;
  /** False when several rows hold a number and none of them says that it is the score. */
  readonly isClear: boolean;
}

/**
 * Where the score of an indicator stands that may run over several rows: beside `Điểm`, in its own
 * row, or in the only row that holds anything.
 */
export function scorePlace(block: Block, rows: readonly number[], column: number): ScorePlace {
  const { grid } = block;
  const place = (row: number, isClear = true): ScorePlace => ({ cell: { row, column }, isClear });
  if (rows.length === 1) return place(rows[0]!);
  const filled = rows.filter((row) => grid.kind(row, column) !== 'empty');
  const [first, ...others] = filled;
  if (first === undefined) return place(rows.find((row) => isPointsLine(block, row)) ?? rows[0]!);
  const points = filled.find((row) => isPointsLine(block, row));
  if (points !== undefined) return place(points);
  const isFigure = (row: number): boolean =>
    foldsOf(block, row).some((fold) => FIGURE_LINE.test(fold));
  const isOwn = others.length === 0 || (first === rows[0] && !isFigure(first));
  return place(first, isOwn);
}

/** The entries at such places; a score that is not clear is none. */
export function readPlaces(
  { grid }: Block,
  places: readonly ScorePlace[],
  options: Parameters<typeof readCells>[2],
): ScoreEntry[] {
  const cells = places.map(({ cell }) => cell);
  return readCells(grid, cells, options).map((entry, index) => {
    const { cell, isClear } = places[index]!;
    return isClear ? entry : { state: 'invalid', text: grid.text(cell.row, cell.column) };
  });
}
