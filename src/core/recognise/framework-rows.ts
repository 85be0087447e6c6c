/**
 * Reads frameworks that run down a sheet: which rows are indicators, which only continue one,
 * and which are totals or ranks. Scorecards and transposed tables share this.
 */
import { isExactEqual, ZERO, type Exact } from '../number/exact';
import { readNumberColumn, VIETNAMESE_DECIMAL } from '../number/number-column';
import type { RowMeaning } from '../mapping/mapping';
import type { SkippedRow } from '../mapping/table-layout';
import type { CellPosition } from '../sheet/address';
import type { Block } from './block';
import { codeAt } from './code-cells';
import { splitLeadingCode, type Code } from './code';
import { joinFigureRows } from './figure-rows';
import type { FrameworkTree } from './framework-tree';
import { readHeaderText } from './header-text';
import { tierByIndentation } from './indentation';
import type { RankSource } from './rank-lines';
import { chooseTotalRow, partTrailingRows } from './trailing-rows';
import { foldText } from '../text/fold';
import { isBonusText, isStatisticText, isSubtotalText, isTotalText } from './row-words';

export interface FrameworkColumns {
  readonly number: number | null;
  /** From the coarsest to the finest name. */
  readonly names: readonly number[];
  readonly maximum: number | null;
  readonly weight: number | null;
  /** Every column that holds scores. */
  readonly values: readonly number[];
  /** Rows that are blank here and hold a score on another sheet of the same form. */
  readonly scoredElsewhere?: ReadonlySet<number>;
}

export interface FrameworkRow {
  readonly row: number;
  /** This row and the rows that continue it. */
  readonly rows: number[];
  readonly code: Code | null;
  readonly name: string;
  readonly cell: CellPosition;
  readonly maximum: Exact | null;
  readonly maximumCell: CellPosition | null;
  readonly weight: Exact | null;
  readonly weightCell: CellPosition | null;
  readonly hasScore: boolean;
  /** Says by itself that it is not scored. */
  readonly isUnscored: boolean;
  readonly depth: number | null;
  /** What a person said that the row is, or null. */
  readonly answer: 'group' | 'indicator' | null;
}

export interface ResultRow {
  readonly row: number;
  readonly label: CellPosition;
}

export interface FrameworkRows {
  readonly items: readonly FrameworkRow[];
  readonly total: ResultRow | null;
  readonly ranks: readonly RankSource[];
  /** Every row of results: totals, subtotals, ranks, means. */
  readonly resultRows: readonly number[];
  /** The last row that was read, totals and ranks included. */
  readonly lastRow: number;
}

interface Name {
  readonly text: string;
  readonly cell: CellPosition;
  readonly depth: number | null;
}

interface Label {
  readonly code: Code | null;
  readonly names: readonly Name[];
}

interface Reading {
  readonly block: Block;
  readonly columns: FrameworkColumns;
  readonly maxima: ReadonlyMap<number, Exact>;
  readonly weights: ReadonlyMap<number, Exact>;
}

/** The numbers of a column by row; of scores, `5/10` is 5 beside a maximum of 10. */
export function readRowNumbers(
  block: Block,
  column: number | null,
  maxima: ReadonlyMap<number, Exact> = new Map(),
): Map<number, Exact> {
  if (column === null) return new Map();
  const { grid, rows } = block;
  const cells = rows.map((row) => grid.value(row, column));
  const entries = readNumberColumn(cells, {
    fallback: VIETNAMESE_DECIMAL,
    maximumOf: (index) => maxima.get(rows[index]!) ?? null,
    dateTextOf: (index) => grid.dateText(rows[index]!, column),
    decimalOf: () => grid.decimalOf(column),
  });
  return new Map(
    entries.flatMap((entry, index): [number, Exact][] =>
      entry.state === 'scored' ? [[rows[index]!, entry.value]] : [],
    ),
  );
}

/** Code and names of a row; a title that was typed into the code column is a name. */
function labelOf({ block, columns }: Reading, row: number, before: Code | null): Label {
  const { grid } = block;
  const isTiered = columns.names.length > 1;
  const names = columns.names.flatMap((column, depth): Name[] => {
    const text = grid.text(row, column);
    const cell = { row, column };
    return text === '' ? [] : [{ text, cell, depth: isTiered ? depth : null }];
  });
  const { number } = columns;
  const code = number === null ? null : codeAt(grid, row, number, before);
  const text = number === null ? '' : grid.text(row, number);
  if (number === null || code || text === '' || names.length > 0) return { code, names };
  return {
    code: null,
    names: [{ text, cell: { row, column: number }, depth: isTiered ? 0 : null }],
  };
}

const BONUS = /điểm\s*(?:trừ|cộng|thưởng)/iu;

function isUnscoredRow(block: Block, row: number, name: string, maximum: Exact | null): boolean {
  if (maximum !== null && isExactEqual(maximum, ZERO)) return !BONUS.test(name.normalize('NFC'));
  return block.grid.filled(row).some((column) => block.grid.saysUnscored(row, column));
}

/** `… (10đ)`; a bare `…: 10 điểm` on a line without code is a line of the rule. */
const POINTS_IN_BRACKETS = /[([][^()[\]]*\d[^()[\]]*[)\]]\s*$/;

/** Points in the name (`(10đ)`) count where the maximum has no cell of its own. */
function readName(
  reading: Reading,
  text: string,
  row: number,
  isCoded: boolean,
): { name: string; maximum: Exact | null } {
  const plain = text.replace(/\s+/g, ' ').trim();
  const hasColumn = reading.columns.maximum !== null;
  const isRule = !isCoded && !POINTS_IN_BRACKETS.test(plain);
  if (isRule || reading.maxima.has(row) || (hasColumn && !/đ/iu.test(plain.slice(-12)))) {
    return { name: plain, maximum: null };
  }
  const { name, maximum, code } = readHeaderText(text);
  return { name: maximum && !code ? name : plain, maximum };
}

/** Before the name of an indicator; before other words it says that they continue one. */
const BULLET = /^[●•▪○]\s*/;

/** The code of a name, which may stand after a bullet. */
function splitCode(text: string): ReturnType<typeof splitLeadingCode> {
  const bare = splitLeadingCode(text.replace(BULLET, ''));
  return bare.code && bare.code.style !== '-' ? bare : splitLeadingCode(text);
}

function makeRow(reading: Reading, row: number, label: Label, name: Name): FrameworkRow {
  const { block, columns } = reading;
  const said = block.grid.said.rows.get(row);
  const isFinest = name === label.names[label.names.length - 1];
  const split = label.code ? { code: null, name: name.text } : splitCode(name.text);
  const code = isFinest ? (label.code ?? split.code) : split.code;
  const named = readName(reading, split.name, row, code !== null && code.style !== '-');
  const maximum = isFinest ? (reading.maxima.get(row) ?? named.maximum) : null;
  const weight = isFinest ? (reading.weights.get(row) ?? null) : null;
  const hasCell = isFinest && reading.maxima.has(row) && columns.maximum !== null;
  const isScored =
    columns.scoredElsewhere?.has(row) === true ||
    columns.values.some((column) => hasNumber(block, row, column));
  const hasScore = isFinest && isScored;
  const hasPoints = maximum !== null || hasScore;
  return {
    row,
    rows: [row],
    code,
    name: hasPoints ? named.name.replace(BULLET, '') : named.name,
    cell: name.cell,
    maximum,
    maximumCell: hasCell ? { row, column: columns.maximum! } : null,
    weight,
    weightCell: weight && columns.weight !== null ? { row, column: columns.weight } : null,
    hasScore,
    isUnscored: said !== 'indicator' && isUnscoredRow(block, row, name.text, maximum),
    depth: name.depth,
    answer: isFinest && (said === 'group' || said === 'indicator') ? said : null,
  };
}

function hasNumber(block: Block, row: number, column: number): boolean {
  return block.grid.kind(row, column) === 'number';
}

/** Wrapped or listed words under an indicator: they begin small or with a dash. */
function continuesName(item: FrameworkRow): boolean {
  if (item.code || item.maximum || item.hasScore) return false;
  return /^(?:[-–+•●*]|\p{Ll})/u.test(item.name);
}

/** Whether the last group is a bonus or deduction, whose rows may have no points yet. */
function isInBonus(items: readonly FrameworkRow[]): boolean {
  const group = [...items].reverse().find(({ code, name }) => {
    const isCoded = code !== null && code.style !== '-';
    return isCoded || isBonusText(foldText(name));
  });
  return group !== undefined && isBonusText(foldText(group.name));
}

type RowKind = 'total' | 'rank' | 'aside' | 'item' | 'continuation';

function kindOf({ block }: Reading, label: Label, said: RowMeaning | undefined): RowKind {
  const first = label.names[0];
  if (said === 'total') return 'total';
  if (said === 'group' || said === 'indicator') return 'item';
  if (!first) return label.code ? 'item' : 'continuation';
  if (label.code) return 'item';
  const fold = block.grid.fold(first.cell.row, first.cell.column);
  if (isTotalText(fold)) return isSubtotalText(fold) ? 'aside' : 'total';
  const meaning = block.grid.meaning(first.cell.row, first.cell.column);
  if (meaning?.role === 'rank') return 'rank';
  const isAside = meaning?.role === 'check' || /^(?:xep loai|phan loai)$/.test(fold);
  return isAside || isStatisticText(fold) ? 'aside' : 'item';
}

function rankRow({ grid }: Block, row: number, { text, cell }: Name): RankSource {
  const rankOf = grid.meaning(cell.row, cell.column)?.rankOf ?? null;
  return { line: { index: row, header: cell }, words: text, rankOf };
}

export function readFrameworkRows(block: Block, columns: FrameworkColumns): FrameworkRows {
  const maxima = readRowNumbers(block, columns.maximum);
  const reading = { block, columns, maxima, weights: readRowNumbers(block, columns.weight) };
  const items: FrameworkRow[] = [];
  const totals: ResultRow[] = [];
  const ranks: RankSource[] = [];
  const resultRows: number[] = [];
  let before: Code | null = null;
  let lastRow = block.header.bottom;
  for (const row of block.rows) {
    const label = labelOf(reading, row, before);
    const kind = kindOf(reading, label, block.grid.said.rows.get(row));
    if (label.code && label.code.parts.length === 2) before = label.code;
    if (kind === 'total')
      totals.push({ row, label: label.names[0]?.cell ?? labelCell(columns, row) });
    if (kind === 'rank') ranks.push(rankRow(block, row, label.names[0]!));
    if (kind === 'continuation') items[items.length - 1]?.rows.push(row);
    if (kind === 'item') addItems(reading, row, label, items);
    if (kind === 'total' || kind === 'rank' || kind === 'aside') resultRows.push(row);
    if (kind !== 'aside') lastRow = row;
  }
  const total = chooseTotalRow(totals, ({ label }) => block.grid.text(label.row, label.column));
  const whole = tierByIndentation(block.grid, joinFigureRows(block, items, columns.values));
  const parted = partTrailingRows(whole, totals, total);
  const kept = new Set(parted.items.map(({ row }) => row));
  const below = whole.map(({ row }) => row).filter((row) => !kept.has(row));
  return {
    items: parted.items,
    total,
    ranks: [...ranks, ...parted.ranks],
    resultRows: [...resultRows, ...below],
    lastRow,
  };
}

/** The rows of a framework that do not count, by why. */
export function skippedRows(
  { resultRows }: FrameworkRows,
  { nodes, rows }: FrameworkTree,
): Map<number, SkippedRow['reason']> {
  const unscored = nodes.flatMap(({ isScored }, index) => (isScored ? [] : rows[index]!));
  return new Map([
    ...unscored.map((row) => [row, 'not-scored'] as const),
    ...resultRows.map((row) => [row, 'total'] as const),
  ]);
}

/** Where the label of a row stands that has none. */
function labelCell({ names, number }: FrameworkColumns, row: number): CellPosition {
  return { row, column: names[0] ?? number ?? 0 };
}

function addItems(reading: Reading, row: number, label: Label, items: FrameworkRow[]): void {
  const cell = labelCell(reading.columns, row);
  const names = label.names.length > 0 ? label.names : [{ text: '', cell, depth: null }];
  const whole = { ...label, names };
  for (const name of names) {
    const item = makeRow(reading, row, whole, name);
    const isRepeated = name !== names[names.length - 1] && isOpenName(items, item);
    const previous = items[items.length - 1];
    if (isRepeated) continue;
    const continues = item.answer === null && continuesName(item) && !isInBonus(items);
    if (previous && continues) previous.rows.push(row);
    else items.push(item);
  }
}

/** A group name that is repeated on every row of its group. */
function isOpenName(items: readonly FrameworkRow[], item: FrameworkRow): boolean {
  const last = [...items].reverse().find(({ depth }) => depth === item.depth);
  return last?.name === item.name;
}
