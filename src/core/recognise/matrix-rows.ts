/** Sorts the rows of a matrix: units, sections of units, maxima, weights, totals over units. */
import { readNumberColumn, VIETNAMESE_DECIMAL } from '../number/number-column';
import { compareExact, type Exact } from '../number/exact';
import type { RowMeaning } from '../mapping/mapping';
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import { findSectionSums } from './section-sums';
import { isMaximumText, isStatisticText, isTotalText, isWeightText } from './row-words';

export interface UnitRow {
  readonly row: number;
  /** The title of the section that the unit stands in, or null. */
  readonly section: string | null;
}

export interface MatrixRows {
  readonly units: readonly UnitRow[];
  readonly maximumRow: number | null;
  readonly weightRow: number | null;
  /** Titles of sections. */
  readonly sectionRows: readonly number[];
  /** Totals and means over the units. */
  readonly resultRows: readonly number[];
  /** The last row that was read, totals over units included. */
  readonly lastRow: number;
}

interface LabelColumns {
  readonly unit: number;
  /** STT, unit and scope columns: where a row's label may stand. */
  readonly all: readonly number[];
  readonly values: readonly number[];
}

type RowKind = 'unit' | 'section' | 'maximum' | 'weight' | 'over' | 'unlabelled' | 'other';

function labelFolds(block: Block, row: number, columns: LabelColumns): string[] {
  return columns.all
    .filter((column) => block.grid.kind(row, column) === 'text')
    .map((column) => block.grid.fold(row, column));
}

function hasNumbers(block: Block, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => block.grid.kind(row, column) === 'number');
}

const ANSWERED_KINDS: Readonly<Record<RowMeaning, RowKind>> = {
  unit: 'unit',
  group: 'section',
  maximum: 'maximum',
  total: 'over',
  indicator: 'other',
  ignored: 'other',
};

function kindOf(block: Block, row: number, columns: LabelColumns): RowKind {
  const { grid } = block;
  const said = grid.said.rows.get(row);
  if (said) return ANSWERED_KINDS[said];
  const folds = labelFolds(block, row, columns);
  if (folds.some(isMaximumText)) return 'maximum';
  if (folds.some(isWeightText)) return 'weight';
  if (folds.some((fold) => isTotalText(fold) || isStatisticText(fold))) return 'over';
  const isScored = hasNumbers(block, row, columns.values);
  const hasName = grid.text(row, columns.unit) !== '' && grid.kind(row, columns.unit) === 'text';
  if (!hasName && folds.length === 0) return isScored ? 'unlabelled' : 'other';
  const hasOrder = columns.all.some(
    (column) => column !== columns.unit && /^\d+[.)]?$/.test(grid.fold(row, column)),
  );
  if (isScored || (hasName && hasOrder)) return hasName ? 'unit' : 'unlabelled';
  const isMarked = grid.filled(row).some((column) => !columns.all.includes(column));
  return grid.filled(row).length <= 2 && !isMarked ? 'section' : hasName ? 'unit' : 'other';
}

function rowNumbers(block: Block, row: number, columns: readonly number[]): (Exact | null)[] {
  const cells = columns.map((column) => block.grid.value(row, column));
  const decimalOf = (index: number) => block.grid.decimalOf(columns[index]!);
  return readNumberColumn(cells, { fallback: VIETNAMESE_DECIMAL, decimalOf }).map((entry) =>
    entry.state === 'scored' ? entry.value : null,
  );
}

/** Numbers without a label right under the header are maxima when units hardly exceed them. */
function isMaximumByValues(
  block: Block,
  row: number,
  units: readonly UnitRow[],
  values: readonly number[],
): boolean {
  const maxima = rowNumbers(block, row, values);
  const stated = maxima.filter((value) => value !== null).length;
  if (stated * 2 < values.length || units.length === 0) return false;
  const differences = units.slice(0, 50).flatMap((unit) =>
    rowNumbers(block, unit.row, values).flatMap((value, index) => {
      const maximum = maxima[index] ?? null;
      return value === null || maximum === null ? [] : compareExact(value, maximum);
    }),
  );
  return differences.filter((difference) => difference > 0).length * 3 <= differences.length;
}

function sectionTitle(block: Block, row: number, columns: LabelColumns): string {
  const texts = columns.all
    .map((column) => block.grid.text(row, column))
    .filter((text) => text !== '');
  return texts[texts.length - 1] ?? '';
}

/** A person may forget the name: a numbered row of scores is a unit all the same. */
function isNamelessUnit(block: Block, row: number, columns: LabelColumns): boolean {
  return columns.all.some(
    (column) => column !== columns.unit && /^\d+[.)]?$/.test(block.grid.fold(row, column)),
  );
}

function kindsOf(block: Block, columns: LabelColumns): RowKind[] {
  const kinds = block.rows.map((row) => kindOf(block, row, columns));
  const units = block.rows.filter((_, index) => kinds[index] === 'unit');
  const orders = columns.all.filter((column) => column !== columns.unit);
  const heads = new Set(findSectionSums(block, units, orders, columns.values));
  return kinds.map((kind, index) => (heads.has(block.rows[index]!) ? 'section' : kind));
}

export function sortMatrixRows(block: Block, columns: LabelColumns): MatrixRows {
  const kinds = kindsOf(block, columns);
  const lastUnit = kinds.lastIndexOf('unit');
  const units: UnitRow[] = [];
  let section: string | null = null;
  let lastRow = block.header.bottom;
  let unlabelled: number | null = null;
  block.rows.forEach((row, index) => {
    const kind = kinds[index]!;
    if (kind === 'section' && index < lastUnit) section = sectionTitle(block, row, columns);
    if (kind === 'unlabelled' && units.length === 0) unlabelled ??= row;
    const isNameless = kind === 'unlabelled' && isNamelessUnit(block, row, columns);
    if (kind === 'unit' || isNameless) units.push({ row, section });
    if (kind !== 'other' && (kind !== 'section' || index < lastUnit)) lastRow = row;
  });
  const labelled = block.rows[kinds.indexOf('maximum')] ?? null;
  const isUnlabelledMaximum =
    labelled === null &&
    unlabelled !== null &&
    !isNamelessUnit(block, unlabelled, columns) &&
    isMaximumByValues(block, unlabelled, units, columns.values);
  return {
    units: units.filter(({ row }) => row !== unlabelled || !isUnlabelledMaximum),
    maximumRow: isUnlabelledMaximum ? unlabelled : labelled,
    weightRow: block.rows[kinds.indexOf('weight')] ?? null,
    sectionRows: block.rows.filter((_, index) => kinds[index] === 'section' && index < lastUnit),
    resultRows: block.rows.filter((_, index) => kinds[index] === 'over'),
    lastRow,
  };
}

export function rowsOf(units: readonly UnitRow[]): number[] {
  return units.map(({ row }) => row);
}

/** The stated numbers of a row by column. */
export function readRowByColumn(
  block: Block,
  row: number | null,
  columns: readonly BlockColumn[],
): Map<number, Exact> {
  if (row === null) return new Map();
  const indexes = columns.map(({ index }) => index);
  const numbers = rowNumbers(block, row, indexes);
  return new Map(
    numbers.flatMap((value, at): [number, Exact][] => (value ? [[indexes[at]!, value]] : [])),
  );
}
