/** Decides what kind of table a block is, and which columns label its rows. */
import { readRanksOutside } from '../number/number-column';
import type { TableShape } from '../scorebook';
import type { CellPosition } from '../sheet/address';
import { preferAnswered } from './answered-columns';
import type { Block } from './block';
import {
  columnContents,
  isEmptyColumn,
  isNumeric,
  isWords,
  type ColumnContents,
} from './column-contents';
import type { HeaderColumn } from './header-paths';
import type { HeaderRole } from './header-words';
import type { Grid } from './grid';
import { findPersonName, isRegister } from './people';
import { isMaximumText, isUnitText } from './row-words';

export interface BlockColumn extends HeaderColumn {
  readonly contents: ColumnContents;
}

export interface ShapedBlock {
  readonly block: Block;
  readonly shape: TableShape;
  readonly columns: readonly BlockColumn[];
  /** The columns that name the rows: the unit (both parts of a name), or the tiers of indicators. */
  readonly labels: readonly BlockColumn[];
}

function withRole(columns: readonly BlockColumn[], ...roles: HeaderRole[]): BlockColumn[] {
  return columns.filter(({ role }) => role !== null && roles.includes(role));
}

/** The share of cells whose text begins as names of units do. */
function unitShare(grid: Grid, cells: readonly CellPosition[]): number {
  const isUnit = ({ row, column }: CellPosition): boolean =>
    isUnitText(grid.text(row, column), grid.fold(row, column));
  return cells.length === 0 ? 0 : cells.filter(isUnit).length / cells.length;
}

function rowUnitShare(block: Block, column: BlockColumn): number {
  const { grid, rows } = block;
  const words = rows.filter((row) => grid.kind(row, column.index) === 'text');
  return unitShare(
    grid,
    words.map((row) => ({ row, column: column.index })),
  );
}

/** Columns of numbers whose header is no role: indicators, or units. */
function subjectColumns(columns: readonly BlockColumn[]): BlockColumn[] {
  return columns.filter(
    ({ role, subject, contents }) =>
      (role === null || role === 'score') && subject.length > 0 && isNumeric(contents),
  );
}

function headerUnitShare(block: Block, columns: readonly BlockColumn[]): number {
  return unitShare(
    block.grid,
    columns.map(({ subject }) => subject[subject.length - 1]!.cell),
  );
}

/** Several tiers of codes in the number column: rows are indicators. */
function hasTieredCodes(block: Block, columns: readonly BlockColumn[]): boolean {
  const number = withRole(columns, 'number')[0];
  if (!number) return false;
  return block.rows.some(
    (row) =>
      /^(?:[ivx]+|[a-z]|\d+)[.)]?\d+|^[ivx]+[.)]?$/.test(block.grid.fold(row, number.index)) &&
      !/^\d+$/.test(block.grid.fold(row, number.index)),
  );
}

/** Rows with codes of several tiers or rules, each with a maximum of its own, are indicators. */
function statesMaximaByRow(block: Block, columns: readonly BlockColumn[]): boolean {
  const maximum = withRole(columns, 'maximum').find(({ contents }) => isNumeric(contents));
  const isDescribed = withRole(columns, 'rule').length > 0 || hasTieredCodes(block, columns);
  return isDescribed && maximum !== undefined && maximum.contents.distinct > 1;
}

/** One column that a person named as the score is no unit or indicator of its own. */
function loneAnsweredScore(columns: readonly BlockColumn[]): BlockColumn | null {
  const named = columns.filter(({ answer }) => answer === 'score');
  return named.length === 1 ? named[0]! : null;
}

function shapeOfNamed(
  block: Block,
  columns: readonly BlockColumn[],
  name: BlockColumn,
): TableShape | null {
  const named = loneAnsweredScore(columns);
  const subjects = subjectColumns(columns).filter((column) => column !== named);
  const scores = withRole(columns, 'score', 'total').filter(
    (column) => column.subject.length === 0 || column === named,
  );
  const ownScores = scores.filter(({ role }) => role === 'score');
  const isFramework = withRole(columns, 'maximum').length > 0 || hasTieredCodes(block, columns);
  if (subjects.length === 0) {
    return rowUnitShare(block, name) > 0.5 && !isFramework && scores.length > 0
      ? 'matrix'
      : scores.length > 0
        ? 'scorecard'
        : null;
  }
  if (headerUnitShare(block, subjects) >= 0.5) return 'transposed';
  if (rowUnitShare(block, name) >= 0.5 && !statesMaximaByRow(block, columns)) return 'matrix';
  if (ownScores.length > 0 && isFramework) return 'scorecard';
  if (isFramework) return 'transposed';
  const isVague = /^(?:ten|name|noidung|danhmuc)$/.test(name.path[name.path.length - 1]!.squeezed);
  if (isVague && withRole(columns, 'rank', 'total').length > 0) return 'matrix';
  return subjects.length > 1 ? 'transposed' : null;
}

const MOST_ROWS_OF_NO_LOG = 3;

/** A log has a row per unit and indicator: both are named, and units repeat or stand once for all. */
function isLog(unit: BlockColumn, name: BlockColumn): boolean {
  const filled = unit.contents.numbers + unit.contents.texts;
  const rows = Math.max(filled, name.contents.numbers + name.contents.texts);
  return rows > MOST_ROWS_OF_NO_LOG && unit.contents.distinct * 2 <= rows;
}

const INDICATOR_CODE = /^ma(?:chiso|chisothanhphan|chitieu|tieuchi|cs|tc)$/;

/** Beside a unit, the code of an indicator makes every row the entry of a log. */
function shapeOfUnits(columns: readonly BlockColumn[]): TableShape | null {
  const isLogged = withRole(columns, 'number').some(({ path }) =>
    INDICATOR_CODE.test(path[path.length - 1]!.squeezed),
  );
  return isLogged ? null : 'matrix';
}

/** Beside named indicators a unit column says who is responsible, or makes the block a log. */
function shapeOfBoth(
  block: Block,
  columns: readonly BlockColumn[],
  unit: BlockColumn,
  name: BlockColumn,
): TableShape | null {
  const isScored = withRole(columns, 'maximum').length > 0 && withRole(columns, 'score').length > 0;
  const isResponsible = unit.index > name.index || unit.contents.distinct <= 1;
  if (isScored && isResponsible) return 'scorecard';
  if (isLog(unit, name)) return null;
  return isScored && hasTieredCodes(block, columns) ? 'scorecard' : 'matrix';
}

/** The column that tells units apart best; others with unit words are scopes. */
function bestUnit(columns: readonly BlockColumn[]): BlockColumn | undefined {
  return preferAnswered(withRole(columns, 'unit'))
    .filter(({ contents, answer }) => answer !== null || isWords(contents))
    .reduce<BlockColumn | undefined>(
      (best, column) =>
        best && best.contents.distinct >= column.contents.distinct ? best : column,
      undefined,
    );
}

/** Without known words: the first column of words labels the rows. */
function shapeByContents(block: Block, columns: readonly BlockColumn[]): ShapedBlock | null {
  const label = columns.find(
    ({ role, path, contents }) =>
      isWords(contents) &&
      path.length > 0 &&
      (role === null || role === 'number' || role === 'name' || role === 'scope'),
  );
  const subjects = subjectColumns(columns);
  if (!label || subjects.length + withRole(columns, 'score', 'total').length === 0) return null;
  const isResult = withRole(columns, 'total', 'rank').length > 0;
  const shape: TableShape | null =
    headerUnitShare(block, subjects) >= 0.5
      ? 'transposed'
      : isResult || rowUnitShare(block, label) >= 0.5
        ? 'matrix'
        : withRole(columns, 'maximum').length > 0 && withRole(columns, 'score').length > 0
          ? 'scorecard'
          : null;
  return shape && { block, shape, columns, labels: [label] };
}

/** Name columns that state tiers: the coarse one is filled on the first row of a group only. */
function tieredNames(block: Block, columns: readonly BlockColumn[]): BlockColumn[] {
  const names = withRole(columns, 'name').filter(
    ({ contents, answer }) => answer !== null || isWords(contents),
  );
  if (names.some(({ answer }) => answer !== null)) return [...preferAnswered(names)];
  const [first, ...rest] = names;
  if (!first) return [];
  const tiers = [first];
  for (const column of rest) {
    const upper = tiers[tiers.length - 1]!;
    const both = block.rows.filter(
      (row) =>
        block.grid.text(row, upper.index) !== '' && block.grid.text(row, column.index) !== '',
    ).length;
    const isRepeated = upper.contents.distinct * 2 <= upper.contents.texts;
    if (both * 2 <= column.contents.texts || isRepeated) tiers.push(column);
  }
  return tiers;
}

const COUNT_WORDS = /^(?:so|tongso|dientich|nam|ngay|tyle|ma)/;

/** Several columns of numbers, most of them no counts, or under groups or codes. */
export function hasIndicators(columns: readonly BlockColumn[]): boolean {
  const subjects = subjectColumns(columns);
  const isGrouped = ({ subject }: BlockColumn): boolean =>
    subject.length > 1 || subject.some(({ code }) => code !== null);
  const isCount = ({ path }: BlockColumn): boolean =>
    COUNT_WORDS.test(path[path.length - 1]!.squeezed);
  const counts = subjects.filter(isCount).length;
  return subjects.length > 1 && (subjects.some(isGrouped) || counts * 2 < subjects.length);
}

export function hasMaximumRow({ grid, rows }: Block, columns: readonly BlockColumn[]): boolean {
  const labels = withRole(columns, 'number', 'unit');
  return rows.some((row) => labels.some(({ index }) => isMaximumText(grid.fold(row, index))));
}

/** Lists of units with facts about them are no score tables. */
function isUnitList(block: Block, columns: readonly BlockColumn[]): boolean {
  const facts = withRole(columns, 'name').length > 0 ? 0 : withRole(columns, 'fact').length;
  const isScored =
    withRole(columns, 'total', 'rank', 'score', 'maximum', 'weight').length > 0 ||
    columns.some(({ maximum }) => maximum !== null);
  return facts > 0 && !isScored && !hasIndicators(columns) && !hasMaximumRow(block, columns);
}

/** The shape that a person said; without known words the first column of words labels the rows. */
function shapeAs(
  shape: TableShape,
  block: Block,
  columns: readonly BlockColumn[],
  known: readonly (BlockColumn | undefined)[],
): ShapedBlock | null {
  const labels = known.filter((column) => column !== undefined);
  const first = columns.find(
    ({ path, contents, answer }) => path.length > 0 && answer === null && isWords(contents),
  );
  if (labels.length === 0 && !first) return null;
  return { block, shape, columns, labels: labels.length > 0 ? labels : [first!] };
}

/** A lone column of `17 (0,633)` under `Xếp hạng` holds the scores, too. */
function withRankedScores(block: Block, columns: readonly BlockColumn[]): readonly BlockColumn[] {
  const [rank, ...others] = withRole(columns, 'rank');
  const isScored = withRole(columns, 'score', 'total').length + subjectColumns(columns).length > 0;
  if (!rank || others.length > 0 || isScored || rank.answer !== null) return columns;
  const values = block.rows.map((row) => block.grid.value(row, rank.index));
  const pairs = readRanksOutside(values).filter((outer) => outer !== null).length;
  if (pairs < 2) return columns;
  return columns.map((column) => (column === rank ? { ...rank, role: 'total' } : column));
}

/** Null when the block is no score table: a list of units, a framework without scores, a log. */
export function shapeBlock(block: Block): ShapedBlock | null {
  const columns = withRankedScores(
    block,
    block.columns.map((column) => ({ ...column, contents: columnContents(block, column.index) })),
  );
  const unit = bestUnit(columns);
  const names = tieredNames(block, columns);
  const { shape: said } = block.grid.said;
  const person = findPersonName(block, columns);
  const ofUnits = person ? [person.family, person.given] : [unit ?? names[0]];
  if (said) return shapeAs(said, block, columns, said === 'matrix' ? ofUnits : names);
  if (isUnitList(block, columns) || isRegister(columns)) return null;
  if (person) return shapeAs('matrix', block, columns, ofUnits);
  const name = names[0];
  if (!unit && !name) return shapeByContents(block, columns);
  const shape = !unit
    ? shapeOfNamed(block, columns, name!)
    : name
      ? shapeOfBoth(block, columns, unit, name)
      : shapeOfUnits(columns);
  if (!shape) return null;
  return {
    block,
    shape,
    columns,
    labels: shape === 'matrix' ? [unit ?? name!] : names,
  };
}

/** The column of codes; a running number or row id beside it is none. */
export function chooseNumberColumn({ block, columns }: ShapedBlock): BlockColumn | null {
  const numbers = preferAnswered(withRole(columns, 'number'));
  const hasCodes = ({ index }: BlockColumn): boolean =>
    block.rows.some((row) => {
      const code = block.grid.codeOf(block.grid.text(row, index));
      return code !== null && code.style !== 'digits';
    });
  return numbers.find(hasCodes) ?? numbers[0] ?? null;
}

export function isBlankColumn(column: BlockColumn): boolean {
  return isEmptyColumn(column.contents);
}
