/** Reads a matrix: units in rows, groups or indicators in columns. */
import { isExactEqual, sumExact, type Exact } from '../number/exact';
import {
  addEvidence,
  decideSeparator,
  readRanksOutside,
  separatorEvidence,
  VIETNAMESE_DECIMAL,
} from '../number/number-column';
import type { DecimalSeparator } from '../number/parse-number';
import type {
  EvidenceEntry,
  ResultLine,
  ResultLines,
  ScoredUnit,
  ScoreEntry,
  ScoreTable,
  StatedNumber,
} from '../scorebook';
import { formatCell, type CellAddress } from '../sheet/address';
import { exactFromNumber } from '../number/exact';
import { blockRange, blockTitle, type Block } from './block';
import type { BlockColumn, ShapedBlock } from './choose-shape';
import { sortMatrixColumns, type IndicatorColumn, type MatrixColumns } from './matrix-columns';
import { readRowByColumn, sortMatrixRows, type MatrixRows, type UnitRow } from './matrix-rows';
import { buildMatrixTree, type IsSum, type MatrixTree } from './matrix-tree';
import { sortRankColumns, type RankColumns } from './rank-columns';
import { readScale } from './scale';
import { readColumnCells, readEvidence, readStated } from './stated';
import type { TableReading } from './table-reading';

interface Matrix {
  readonly block: Block;
  readonly unit: BlockColumn;
  readonly columns: MatrixColumns;
  readonly rows: MatrixRows;
  readonly tree: MatrixTree;
  readonly decimal: DecimalSeparator;
  readonly ranks: RankColumns;
}

const NUMBER_LIKE = new Set(['number', 'unit', 'scope', 'period', 'name']);

function readRows(block: Block, columns: readonly BlockColumn[], unit: BlockColumn): MatrixRows {
  const labels = columns.filter(
    ({ role, index }) => index === unit.index || (role !== null && NUMBER_LIKE.has(role)),
  );
  const isLabel = (column: BlockColumn): boolean =>
    labels.some(({ index }) => index === column.index) &&
    (column.index === unit.index || column.role !== 'name' || column.contents.texts > 0);
  const values = columns.filter(
    (column) =>
      !isLabel(column) &&
      column.path.length > 0 &&
      (column.role === null ||
        column.role === 'score' ||
        column.role === 'total' ||
        column.role === 'rank'),
  );
  return sortMatrixRows(block, {
    unit: unit.index,
    all: columns
      .filter((column) => isLabel(column) || column.index < unit.index)
      .map(({ index }) => index),
    values: values.map(({ index }) => index),
  });
}

function rowsOf(units: readonly UnitRow[]): number[] {
  return units.map(({ row }) => row);
}

/** Whether most units' numbers in a column are the sums of those in the others. */
function makeIsSum(block: Block, rows: readonly UnitRow[], decimal: DecimalSeparator): IsSum {
  const valuesOf = (column: number): (Exact | null)[] =>
    readColumnCells(block.grid, rowsOf(rows.slice(0, 40)), column, { fallback: decimal }).map(
      (entry) => (entry.state === 'scored' ? entry.value : null),
    );
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
  const columns = sortMatrixColumns(block, all, unit, rows.maximumRow !== null);
  if (rows.units.length === 0 || columns.indicators.length === 0) return null;
  const decimal = tableDecimal(
    block,
    rows.units,
    columns.indicators.map(({ column }) => column),
  );
  const draft = { block, unit, columns, rows, decimal };
  const maxima = readRowByColumn(block, rows.maximumRow, all);
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
  const ranks = sortRankColumns(columns.ranks, tree.nodes, scopeHeader(columns));
  const { total } = columns;
  const statedMaximum = total ? (maxima.get(total.index) ?? total.maximum) : null;
  return { ...draft, tree, ranks, statedMaximum };
}

function scopeHeader({ scope }: MatrixColumns): string | null {
  return scope ? (scope.path[scope.path.length - 1]?.name ?? null) : null;
}

/** The entries of every node, by node and unit. */
function readEntries({ block, rows, tree, decimal }: Matrix): ScoreEntry[][] {
  return tree.nodes.map((node, index) => {
    const column = tree.columns[index]!;
    if (node.children.length > 0 || column === null) {
      return rows.units.map((): ScoreEntry => ({ state: 'blank' }));
    }
    const maximum = node.maxPoints;
    return readColumnCells(block.grid, rowsOf(rows.units), column, {
      fallback: decimal,
      maximumOf: () => maximum,
    });
  });
}

type StatedByUnit = readonly (StatedNumber | null)[];

function readStatedColumn({ block, rows, decimal }: Matrix, column: number | null): StatedByUnit {
  if (column === null) return rows.units.map(() => null);
  return readStated(
    block.grid,
    rows.units.map(({ row }) => ({ row, column })),
    decimal,
  );
}

function statedByNode(
  matrix: Matrix,
  lines: ReadonlyMap<number, number>,
): (unit: number) => Map<number, StatedNumber> {
  const columns = [...lines].map(([node, column]) => ({
    node,
    stated: readStatedColumn(matrix, column),
  }));
  return (unit) =>
    new Map(
      columns.flatMap(({ node, stated }): [number, StatedNumber][] => {
        const number = stated[unit];
        return number ? [[node, number]] : [];
      }),
    );
}

/** Scopes that are written once for several units below each other are carried down. */
function readScopes({ block, rows, columns }: Matrix): (string | null)[] {
  const { scope } = columns;
  let last: string | null = null;
  return rows.units.map(({ row, section }) => {
    if (!scope) return section;
    const text = block.grid.text(row, scope.index);
    if (text !== '') last = text;
    return last;
  });
}

/** The ranks outside the brackets when the only score column is one of `17 (0,633)`. */
function readOuterRanks({ block, rows, tree, columns }: Matrix): StatedByUnit | null {
  const [indicator] = columns.indicators;
  if (columns.indicators.length !== 1 || !indicator || tree.nodes.length !== 1) return null;
  const { index: column } = indicator.column;
  const ranks = readRanksOutside(rows.units.map(({ row }) => block.grid.value(row, column)));
  if (ranks.every((rank) => rank === null)) return null;
  return ranks.map((rank, unit) => {
    if (rank === null) return null;
    const cell = { sheetId: block.grid.sheet.id, row: rows.units[unit]!.row, column };
    return { cell, value: exactFromNumber(rank), text: null, hasFormula: false };
  });
}

type EvidenceSource = readonly [node: number, indicator: IndicatorColumn];

/** The leaves that have an evidence column. */
function evidenceSources({ tree }: Matrix): EvidenceSource[] {
  return [...tree.indicators].filter(
    ([node, { evidence }]) => evidence !== null && tree.nodes[node]!.children.length === 0,
  );
}

function readUnitEvidence(
  { block, decimal }: Matrix,
  sources: readonly EvidenceSource[],
  entries: readonly ScoreEntry[],
  row: number,
): Map<number, EvidenceEntry> {
  const { grid } = block;
  return new Map(
    sources.map(([node, { evidence, claim, column }]) => {
      const claimCell = { sheetId: grid.sheet.id, row, column: claim.index };
      const isScore = claim.index === column.index;
      const entry = isScore
        ? entries[node]!
        : readColumnCells(grid, [row], claim.index, { fallback: decimal })[0]!;
      const cells = [{ row, column: evidence!.index }];
      return [node, readEvidence(grid, cells, claimCell, entry)];
    }),
  );
}

function readUnits(matrix: Matrix): ScoredUnit[] {
  const { block, rows, tree, columns, ranks, unit: unitColumn } = matrix;
  const sheetId = block.grid.sheet.id;
  const entries = readEntries(matrix);
  const totals = readStatedColumn(matrix, columns.total?.index ?? null);
  const statedRanks = ranks.rank
    ? readStatedColumn(matrix, ranks.rank.index)
    : (readOuterRanks(matrix) ?? []);
  const scopeRanks = readStatedColumn(matrix, ranks.scopeRank?.index ?? null);
  const parents = tree.nodes.flatMap(({ children }, node): [number, number][] => {
    const column = tree.columns[node]!;
    return children.length > 0 && column !== null ? [[node, column]] : [];
  });
  const groupsOf = statedByNode(matrix, new Map(parents));
  const groupRanksOf = statedByNode(
    matrix,
    new Map([...ranks.groupRanks].map(([node, { index }]) => [node, index])),
  );
  const scopes = readScopes(matrix);
  const sources = evidenceSources(matrix);
  return rows.units.map(({ row }, unit) => {
    const own = entries.map((column) => column[unit]!);
    return {
      name: block.grid.text(row, unitColumn.index).replace(/\s+/g, ' '),
      cell: { sheetId, row, column: unitColumn.index },
      scope: scopes[unit]!,
      entries: own,
      cellOf: (node: number): CellAddress => ({
        sheetId,
        row,
        column: tree.columns[node] ?? tree.nodes[node]!.cell.column,
      }),
      statedGroups: groupsOf(unit),
      statedTotal: totals[unit] ?? null,
      statedRank: statedRanks[unit] ?? null,
      statedGroupRanks: groupRanksOf(unit),
      statedScopeRank: scopeRanks[unit] ?? null,
      evidence: readUnitEvidence(matrix, sources, own, row),
    };
  });
}

function lineOf(column: BlockColumn | null): ResultLine | null {
  return column && { index: column.index, header: column.path[column.path.length - 1]!.cell };
}

function resultLinesOf({ columns, ranks }: Matrix): ResultLines {
  return { ...ranks, total: lineOf(columns.total), status: lineOf(columns.status) };
}

/** Null when no unit or no indicator can be made out. */
export function readMatrix(shaped: ShapedBlock): TableReading | null {
  const matrix = readMatrixParts(shaped);
  if (!matrix) return null;
  const { block, rows, columns, tree } = matrix;
  const units = readUnits(matrix);
  const scale = readScale(tree.nodes, units);
  const range = blockRange(block, rows.lastRow);
  const sheetId = block.grid.sheet.id;
  const unitRows = rows.units.map(({ row }) => row);
  const table: ScoreTable = {
    id: `${sheetId}!${formatCell({ row: range.top, column: range.left })}`,
    shape: 'matrix',
    title: blockTitle(block),
    areas: [{ sheetId, range }],
    body: { ...range, top: unitRows[0]!, bottom: unitRows[unitRows.length - 1]! },
    headerRow: block.header.bottom,
    nodes: scale.nodes,
    aggregation: scale.aggregation,
    statedMaximum: matrix.statedMaximum,
    scale: scale.scale,
    units,
    scopeName: scopeHeader(columns),
    scopeColumn: columns.scope?.index ?? null,
    scopeIsPeriod: columns.scope?.role === 'period',
    resultLines: resultLinesOf(matrix),
  };
  return { table, isIndex: scale.isIndex };
}
