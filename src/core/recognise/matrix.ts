/** Reads a matrix: units in rows, groups or indicators in columns. */
import type { ColumnMeaning } from '../mapping/mapping';
import { isExactEqual, sumExact, type Exact } from '../number/exact';
import {
  addEvidence,
  decideSeparator,
  separatorEvidence,
  VIETNAMESE_DECIMAL,
} from '../number/number-column';
import type { DecimalSeparator } from '../number/parse-number';
import type { ResultLine, ResultLines, ScoreTable } from '../scorebook';
import { formatCell } from '../sheet/address';
import { blockRange, blockTitle, type Block } from './block';
import type { BlockColumn, ShapedBlock } from './choose-shape';
import { describeArea, meaningsOf } from './layout';
import { sortMatrixColumns, type MatrixColumns } from './matrix-columns';
import { isMeanHeader, type HeaderRole } from './header-words';
import {
  readRowByColumn,
  rowsOf,
  sortMatrixRows,
  type MatrixRows,
  type UnitRow,
} from './matrix-rows';
import { buildMatrixTree, type IsSum } from './matrix-tree';
import { readMatrixUnits, type Matrix } from './matrix-units';
import { rankColumn, sortRankLines } from './rank-lines';
import { readScale } from './scale';
import { areRanksInsideScopes, withScopeRanks } from './scope-ranks';
import { readColumnCells } from './stated';
import type { TableReading } from './table-reading';

const LABEL_ROLES = new Set<HeaderRole>(['number', 'unit', 'scope', 'period']);
const VALUE_ROLES = new Set<HeaderRole>(['score', 'total', 'rank']);

/** Self scores beside appraised ones repeat each indicator and carry no maximum of their own. */
function isClaimBeside(columns: readonly BlockColumn[]): (column: BlockColumn) => boolean {
  const scores = columns.filter(({ role, subject }) => role === 'score' && subject.length > 0);
  const isAppraised = scores.some(({ phase }) => phase !== 'self');
  return (column) => isAppraised && column.role === 'score' && column.phase === 'self';
}

function readRows(block: Block, columns: readonly BlockColumn[], unit: BlockColumn): MatrixRows {
  const isLabel = ({ role, index, contents }: BlockColumn): boolean =>
    index <= unit.index ||
    (role !== null && LABEL_ROLES.has(role)) ||
    (role === 'name' && contents.texts > 0);
  const isClaim = isClaimBeside(columns);
  const isValue = (column: BlockColumn): boolean => {
    const { role, index, path } = column;
    const isIndicator = role === null && index !== unit.index;
    const isScored = isIndicator || (role !== null && VALUE_ROLES.has(role));
    return path.length > 0 && isScored && !isClaim(column);
  };
  return sortMatrixRows(block, {
    unit: unit.index,
    all: columns.filter(isLabel).map(({ index }) => index),
    values: columns.filter(isValue).map(({ index }) => index),
  });
}

/** Whether most units' numbers in a column are the sums of those in the others. */
function makeIsSum(block: Block, rows: readonly UnitRow[], decimal: DecimalSeparator): IsSum {
  const known = new Map<number, (Exact | null)[]>();
  const readValues = (column: number): (Exact | null)[] =>
    readColumnCells(block.grid, rowsOf(rows.slice(0, 40)), column, { fallback: decimal }).map(
      (entry) => (entry.state === 'scored' ? entry.value : null),
    );
  const valuesOf = (column: number): (Exact | null)[] => {
    const values = known.get(column) ?? readValues(column);
    known.set(column, values);
    return values;
  };
  return (column, parts) => {
    const sums = valuesOf(column);
    const children = parts.map(valuesOf);
    const stated = sums.filter((value) => value !== null).length;
    const matching = sums.filter((value, index) => {
      const numbers = children.flatMap((child) => child[index] ?? []);
      return value !== null && isExactEqual(value, sumExact(numbers));
    });
    return stated > 0 && matching.length * 5 >= stated * 4;
  };
}

function tableDecimal(
  block: Block,
  units: readonly UnitRow[],
  columns: readonly BlockColumn[],
): DecimalSeparator {
  const rows = rowsOf(units);
  const evidence = columns.map(({ index }) =>
    separatorEvidence(rows.map((row) => block.grid.value(row, index))),
  );
  return decideSeparator(addEvidence(evidence), VIETNAMESE_DECIMAL);
}

/** Maxima that stand in a column of their own beside the scores, the same for every unit. */
function maximaFromColumns(
  matrix: Omit<Matrix, 'tree' | 'ranks'>,
  all: readonly BlockColumn[],
): Map<number, Exact> {
  const found = new Map<number, Exact>();
  for (const maximum of all.filter(
    ({ role, subject }) => role === 'maximum' && subject.length > 0,
  )) {
    const entries = readColumnCells(matrix.block.grid, rowsOf(matrix.rows.units), maximum.index, {
      fallback: matrix.decimal,
    });
    const [first] = entries;
    if (first?.state !== 'scored') continue;
    const isSame = entries.every(
      (entry) => entry.state === 'scored' && isExactEqual(entry.value, first.value),
    );
    const words = maximum.subject[maximum.subject.length - 1]!.squeezed;
    const indicator = matrix.columns.indicators.find(
      ({ path }) => path[path.length - 1]!.squeezed === words,
    );
    if (isSame && indicator) found.set(indicator.column.index, first.value);
  }
  return found;
}

function readMatrixParts({
  block,
  columns: all,
  labels,
}: ShapedBlock): (Matrix & { statedMaximum: Exact | null }) | null {
  const unit = labels[0]!;
  const rows = readRows(block, all, unit);
  const stated = readRowByColumn(block, rows.maximumRow, all);
  const columns = sortMatrixColumns(block, all, unit, {
    block,
    rows: rowsOf(rows.units),
    unit: unit.index,
    maxima: rows.maximumRow === null ? null : stated,
    isSum: makeIsSum(block, rows.units, tableDecimal(block, rows.units, all)),
  });
  if (rows.units.length === 0 || columns.indicators.length === 0) return null;
  const decimal = tableDecimal(
    block,
    rows.units,
    columns.indicators.map(({ column }) => column),
  );
  const draft = { block, unit, labels, columns, rows, decimal };
  const maxima = new Map(stated);
  for (const [column, value] of maximaFromColumns(draft, all)) {
    if (!maxima.has(column)) maxima.set(column, value);
  }
  const weights = readRowByColumn(block, rows.weightRow, all);
  const tree = buildMatrixTree(
    columns,
    { row: rows.maximumRow, byColumn: maxima },
    { row: rows.weightRow, byColumn: weights },
    makeIsSum(block, rows.units, decimal),
  );
  const ranks = sortRankLines(columns.ranks.map(rankColumn), tree.nodes, scopeHeader(columns));
  const { total } = columns;
  const statedMaximum = total ? (maxima.get(total.index) ?? total.maximum) : null;
  return { ...draft, tree, ranks, statedMaximum };
}

function scopeHeader({ scope }: MatrixColumns): string | null {
  return scope ? (scope.path[scope.path.length - 1]?.name ?? null) : null;
}

function isCalledMean({ total }: MatrixColumns): boolean {
  const words = total?.path[total.path.length - 1];
  return words !== undefined && isMeanHeader(words.squeezed);
}

function lineOf(column: BlockColumn | null): ResultLine | null {
  return column && { index: column.index, header: column.path[column.path.length - 1]!.cell };
}

function resultLinesOf({ columns, ranks }: Matrix): ResultLines {
  return { ...ranks, total: lineOf(columns.total), status: lineOf(columns.status) };
}

/** The columns with the roles that the reader settled on; what it set aside checks others. */
function settledColumns(shaped: ShapedBlock, { settled, scope }: MatrixColumns): BlockColumn[] {
  const byIndex = new Map(settled.map((column) => [column.index, column]));
  const labels = new Set([...shaped.labels, scope].map((column) => column?.index));
  return shaped.columns.map((column): BlockColumn => {
    const isAside = column.path.length > 0 && !labels.has(column.index);
    return byIndex.get(column.index) ?? (isAside ? { ...column, role: 'check' } : column);
  });
}

function usedColumns({ columns }: Matrix, shaped: ShapedBlock): Map<number, ColumnMeaning> {
  return meaningsOf([
    ...shaped.labels.map((label) => ['unit', label] as const),
    ['scope', columns.scope],
    ...columns.indicators.map(
      ({ column }) => [column.role === 'total' ? 'total' : 'indicator', column] as const,
    ),
    ['total', columns.total],
    ...columns.subtotals.map(({ column }) => ['total', column] as const),
    ...columns.ranks.map((rank) => ['rank', rank] as const),
    ...columns.indicators.flatMap(({ claim, evidence }) => [
      ['score', claim] as const,
      ['evidence', evidence] as const,
    ]),
    ...columns.settled
      .filter(({ role }) => role === 'number')
      .map((column) => ['code', column] as const),
    ...columns.settled
      .filter(({ role, subject }) => role === 'maximum' && subject.length > 0)
      .map((column) => ['maximum', column] as const),
  ]);
}

function usedRows({ units, maximumRow, weightRow, sectionRows }: MatrixRows): number[] {
  const stated = [maximumRow, weightRow].filter((row) => row !== null);
  return [...rowsOf(units), ...stated, ...sectionRows];
}

/** Null when no unit or no indicator can be made out. */
export function readMatrix(shaped: ShapedBlock): TableReading | null {
  const matrix = readMatrixParts(shaped);
  if (!matrix) return null;
  const { block, rows, columns, tree } = matrix;
  const read = readMatrixUnits(matrix);
  const lines = resultLinesOf(matrix);
  const isPeriod = columns.scope?.role === 'period';
  const isInside = !isPeriod && lines.scopeRank === null && areRanksInsideScopes(read);
  const units = isInside ? withScopeRanks(read) : read;
  const scale = readScale(tree.nodes, units, isCalledMean(columns));
  const range = blockRange(block, rows.lastRow);
  const sheetId = block.grid.sheet.id;
  const unitRows = rows.units.map(({ row }) => row);
  const id = `${sheetId}!${formatCell({ row: range.top, column: range.left })}`;
  const table: ScoreTable = {
    id,
    shape: 'matrix',
    title: blockTitle(block),
    areas: [{ sheetId, range }],
    body: { ...range, top: unitRows[0]!, bottom: unitRows[unitRows.length - 1]! },
    headerRow: block.header.top,
    nodes: scale.nodes,
    aggregation: scale.aggregation,
    statedMaximum: matrix.statedMaximum,
    scale: scale.scale,
    units,
    scopeName: scopeHeader(columns),
    scopeColumn: columns.scope?.index ?? null,
    framework: null,
    scopeIsPeriod: isPeriod,
    resultLines: isInside ? { ...lines, rank: null, scopeRank: lines.rank } : lines,
  };
  const layout = describeArea({
    ...{ block, range, columns: settledColumns(shaped, columns) },
    ...{ used: usedColumns(matrix, shaped), rows: usedRows(rows) },
    skipped: new Map(rows.resultRows.map((row) => [row, 'total'])),
  });
  return { table, layouts: [{ tableId: id, ...layout }], isIndex: scale.isIndex };
}
