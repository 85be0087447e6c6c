/** One area of a table beside what was taken from it: which columns and rows the reading used. */
import type { Grid } from '../recognise/grid';
import { isIndexRow } from '../recognise/index-row';
import type { ScoredUnit, ScoreTable } from '../scorebook';
import type { LayoutColumn, SkippedRow, TableLayout } from '../mapping/table-layout';
import { rangeIntersection, type CellAddress, type CellRange } from '../sheet/address';

export interface ReadArea {
  readonly table: ScoreTable;
  readonly grid: Grid;
  readonly range: CellRange;
  /** The units that stand on this area: one of a scorecard, all of any other table. */
  readonly units: readonly ScoredUnit[];
  /** The first row below the header and the rows of maxima and weights. */
  readonly firstRow: number;
  /** Rows of the header that hold words, without those that number the columns. */
  readonly headerRows: readonly number[];
  /** Columns that any number, name or evidence was taken from. */
  readonly columns: ReadonlySet<number>;
  /** Rows that any number or name was taken from. */
  readonly rows: ReadonlySet<number>;
  /** The columns of the scores. */
  readonly scoreColumns: readonly number[];
  /** What the reader says of each column, by index. */
  readonly layout: ReadonlyMap<number, LayoutColumn>;
  /** Why the reader left rows out, by index. */
  readonly skipped: ReadonlyMap<number, SkippedRow['reason']>;
}

/** So many units show which columns a reading uses. */
const UNITS_LOOKED_AT = 50;

/** Every cell that a unit's scores, results and evidence were taken from. */
function* cellsOfUnit(unit: ScoredUnit, leaves: readonly number[]): Generator<CellAddress> {
  yield unit.cell;
  for (const leaf of leaves) yield unit.cellOf(leaf);
  for (const stated of [unit.statedTotal, unit.statedRank, unit.statedScopeRank]) {
    if (stated) yield stated.cell;
  }
  for (const { cell } of unit.statedGroups.values()) yield cell;
  for (const { cell } of unit.statedGroupRanks.values()) yield cell;
  for (const { cell, claimCell } of unit.evidence.values()) {
    yield cell;
    yield claimCell;
  }
}

function linesOf({ resultLines }: ScoreTable): number[] {
  const { total, rank, scopeRank, status, groupRanks } = resultLines;
  return [total, rank, scopeRank, status, ...groupRanks.values()].flatMap((line) =>
    line ? [line.index] : [],
  );
}

interface AreaSources {
  readonly layouts: readonly TableLayout[];
  readonly gridOf: (sheetId: string) => Grid | undefined;
}

/** The areas of a table that hold scores, in its order. */
export function readAreasOf(table: ScoreTable, { layouts, gridOf }: AreaSources): ReadArea[] {
  const leaves = table.nodes.flatMap(({ children }, node) => (children.length === 0 ? [node] : []));
  const own = new Map<string, TableLayout[]>();
  for (const layout of layouts) {
    if (layout.tableId !== table.id) continue;
    const { sheetId } = layout.area;
    own.set(sheetId, [...(own.get(sheetId) ?? []), layout]);
  }
  const bySheet = leavesBySheet(table, leaves);
  return table.areas.flatMap(({ sheetId, range }) => {
    const grid = gridOf(sheetId);
    const here = bySheet.get(sheetId);
    if (!grid || !here || here.units.length === 0) return [];
    const layout = own
      .get(sheetId)
      ?.find(({ area }) => rangeIntersection(area.range, range) !== null);
    return [makeReadArea(table, grid, range, here, layout ?? null)];
  });
}

interface LeavesHere {
  readonly units: readonly ScoredUnit[];
  readonly leaves: readonly number[];
}

/** The units and leaves by the sheet that their cells are on; a table may stand on several. */
function leavesBySheet(table: ScoreTable, leaves: readonly number[]): Map<string, LeavesHere> {
  const [only] = table.areas;
  if (table.areas.length === 1) return new Map([[only!.sheetId, { units: table.units, leaves }]]);
  const found = new Map<string, { units: ScoredUnit[]; leaves: number[] }>();
  for (const unit of table.units) {
    for (const leaf of leaves) {
      const { sheetId } = unit.cellOf(leaf);
      const here = found.get(sheetId) ?? { units: [], leaves: [] };
      found.set(sheetId, here);
      if (here.units[here.units.length - 1] !== unit) here.units.push(unit);
      if (here.units.length === 1) here.leaves.push(leaf);
    }
  }
  return found;
}

function makeReadArea(
  table: ScoreTable,
  grid: Grid,
  range: CellRange,
  { units, leaves }: LeavesHere,
  layout: TableLayout | null,
): ReadArea {
  const sheetId = grid.sheet.id;
  const columns = new Set<number>();
  const rows = new Set<number>();
  const add = ({ row, column, sheetId: on }: CellAddress): void => {
    if (on !== sheetId) return;
    rows.add(row);
    columns.add(column);
  };
  for (const unit of table.shape === 'transposed' ? units : units.slice(0, UNITS_LOOKED_AT)) {
    for (const cell of cellsOfUnit(unit, leaves)) add(cell);
  }
  for (const unit of units.slice(UNITS_LOOKED_AT)) rows.add(unit.cellOf(leaves[0]!).row);
  for (const { cell, maxCell, weightCell, sheetId: on } of table.nodes) {
    for (const position of [cell, maxCell, weightCell]) {
      if (!position) continue;
      // A band of a matrix stands over the first of its columns without being read from it.
      if (table.shape !== 'matrix') columns.add(position.column);
      // Of scorecards on many sheets the nodes stand where the first sheet has them.
      if ((on ?? table.areas[0]!.sheetId) === sheetId) rows.add(position.row);
    }
  }
  for (const line of linesOf(table)) (table.shape === 'transposed' ? rows : columns).add(line);
  if (table.scopeColumn !== null) columns.add(table.scopeColumn);
  const scores = units.slice(0, table.shape === 'matrix' ? 1 : undefined);
  const scoreCells = scores.flatMap((unit) => leaves.map((leaf) => unit.cellOf(leaf)));
  const skipped = new Map(
    (layout?.skippedRows ?? []).map(({ cell, reason }) => [cell.row, reason]),
  );
  if (table.shape === 'scorecard' && table.areas[0]!.sheetId !== sheetId) {
    for (let row = range.top; row <= range.bottom; row += 1) if (!skipped.has(row)) rows.add(row);
  }
  const firstRow = firstRowOf(table, units, leaves);
  return {
    table,
    grid,
    range,
    units,
    firstRow,
    headerRows: headerRowsOf(grid, range.top, layout?.header?.last ?? firstRow - 1),
    columns,
    rows,
    scoreColumns: [...new Set(scoreCells.map(({ column }) => column))],
    skipped,
    layout: new Map((layout?.columns ?? []).map((column) => [column.index, column])),
  };
}

function headerRowsOf(grid: Grid, top: number, last: number): number[] {
  const rows: number[] = [];
  for (let row = top; row <= last; row += 1) {
    const isIndex = row > top && isIndexRow(grid, row, 0);
    const hasWords = grid.filled(row).some((column) => grid.kind(row, column) === 'text');
    if (hasWords && !isIndex) rows.push(row);
  }
  return rows;
}

function firstRowOf(
  { shape, nodes }: ScoreTable,
  units: readonly ScoredUnit[],
  leaves: readonly number[],
): number {
  const cells =
    shape === 'matrix'
      ? units.map((unit) => unit.cellOf(leaves[0]!))
      : nodes.flatMap((_, node) => {
          const cell = units[0]!.cellOf(node);
          return cell.sheetId === units[0]!.cellOf(leaves[0]!).sheetId ? [cell] : [];
        });
  return cells.reduce((first, { row }) => Math.min(first, row), Infinity);
}
