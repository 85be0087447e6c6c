/** Reads the units of a matrix, each with its scores, stated results and evidence. */
import { exactFromNumber } from '../number/exact';
import { readRanksOutside } from '../number/number-column';
import type { DecimalSeparator } from '../number/parse-number';
import type { EvidenceEntry, ScoredUnit, ScoreEntry, StatedNumber } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import type { IndicatorColumn, MatrixColumns } from './matrix-columns';
import { rowsOf, type MatrixRows } from './matrix-rows';
import type { MatrixTree } from './matrix-tree';
import { readRowName } from './people';
import type { RankLines } from './rank-lines';
import { readColumnCells, readEvidence, readStated } from './stated';

/** A matrix whose rows and columns are sorted; its units are not read yet. */
export interface Matrix {
  readonly block: Block;
  readonly unit: BlockColumn;
  /** The unit's column and, of people, the one of their given names. */
  readonly labels: readonly BlockColumn[];
  readonly columns: MatrixColumns;
  readonly rows: MatrixRows;
  readonly tree: MatrixTree;
  readonly decimal: DecimalSeparator;
  readonly ranks: RankLines;
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

function readStatedColumn(
  { block, rows, decimal }: Matrix,
  column: number | null,
  result: 'total' | 'rank' = 'total',
): StatedByUnit {
  if (column === null) return rows.units.map(() => null);
  return readStated(
    block.grid,
    rows.units.map(({ row }) => ({ row, column })),
    decimal,
    result,
  );
}

function statedByNode(
  matrix: Matrix,
  lines: ReadonlyMap<number, number>,
  result: 'total' | 'rank',
): (unit: number) => Map<number, StatedNumber> {
  const columns = [...lines].map(([node, column]) => ({
    node,
    stated: readStatedColumn(matrix, column, result),
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

/** The units of a matrix with all that their rows say. */
export function readMatrixUnits(matrix: Matrix): ScoredUnit[] {
  const { block, rows, tree, columns, ranks, labels, unit: unitColumn } = matrix;
  const sheetId = block.grid.sheet.id;
  const entries = readEntries(matrix);
  const totals = readStatedColumn(matrix, columns.total?.index ?? null);
  const statedRanks = ranks.rank
    ? readStatedColumn(matrix, ranks.rank.index, 'rank')
    : (readOuterRanks(matrix) ?? []);
  const scopeRanks = readStatedColumn(matrix, ranks.scopeRank?.index ?? null, 'rank');
  const parents = tree.nodes.flatMap(({ children }, node): [number, number][] => {
    const column = tree.columns[node]!;
    return children.length > 0 && column !== null ? [[node, column]] : [];
  });
  const groupsOf = statedByNode(matrix, new Map(parents), 'total');
  const groupRanksOf = statedByNode(
    matrix,
    new Map([...ranks.groupRanks].map(([node, { index }]) => [node, index])),
    'rank',
  );
  const scopes = readScopes(matrix);
  const sources = evidenceSources(matrix);
  return rows.units.map(({ row }, unit) => {
    const own = entries.map((column) => column[unit]!);
    return {
      name: readRowName(block, row, labels),
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
