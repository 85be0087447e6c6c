/** Reads what result cells and evidence cells hold. */
import {
  readNumberColumn,
  VIETNAMESE_DECIMAL,
  type NumberColumnOptions,
} from '../number/number-column';
import { lexNumber, type DecimalSeparator } from '../number/parse-number';
import type { EvidenceEntry, ScoreEntry, StatedNumber } from '../scorebook';
import { formatRange, type CellAddress, type CellPosition } from '../sheet/address';
import type { Grid } from './grid';
import { saysNothing } from '../text/says-nothing';

/** What cells do not say themselves. */
type CellOptions = Omit<NumberColumnOptions, 'dateTextOf' | 'decimalOf'>;

/**
 * A cell without a value of its own under a merged area that has one: whose score it is cannot
 * be told, so it is no blank.
 */
function underMerge(grid: Grid, { row, column }: CellPosition): ScoreEntry | null {
  if (grid.value(row, column) !== null) return null;
  const area = grid.coveringArea(row, column);
  if (!area || grid.kind(area.top, area.left) !== 'number') return null;
  return { state: 'invalid', text: `${grid.text(area.top, area.left)} (${formatRange(area)})` };
}

/** The entries of cells that stand together, in their order. */
export function readCells(
  grid: Grid,
  cells: readonly CellPosition[],
  options: CellOptions,
): ScoreEntry[] {
  const entries = readOwnCells(grid, cells, options);
  return entries.map((entry, index) => underMerge(grid, cells[index]!) ?? entry);
}

/** The entries of cells by what they hold themselves. */
function readOwnCells(
  grid: Grid,
  cells: readonly CellPosition[],
  options: CellOptions,
): ScoreEntry[] {
  return readNumberColumn(
    cells.map(({ row, column }) => grid.value(row, column)),
    {
      isClaim: grid.said.phase === 'self',
      ...options,
      dateTextOf: (index) => grid.dateText(cells[index]!.row, cells[index]!.column),
      decimalOf: (index) => grid.decimalOf(cells[index]!.column),
    },
  );
}

/** The entries of one column in the given rows. */
export function readColumnCells(
  grid: Grid,
  rows: readonly number[],
  column: number,
  options: CellOptions,
): ScoreEntry[] {
  const entries = readNumberColumn(
    rows.map((row) => grid.value(row, column)),
    {
      isClaim: grid.said.phase === 'self',
      ...options,
      dateTextOf: (index) => grid.dateText(rows[index]!, column),
      decimalOf: () => grid.decimalOf(column),
    },
  );
  if (!grid.hasMerges) return entries;
  return entries.map((entry, index) => underMerge(grid, { row: rows[index]!, column }) ?? entry);
}

/** What each result cell holds; neither value nor text for an empty one. */
export function readStated(
  grid: Grid,
  cells: readonly CellPosition[],
  fallback: DecimalSeparator,
  result: 'total' | 'rank' = 'total',
): StatedNumber[] {
  return readOwnCells(grid, cells, { fallback, result }).map((entry, index) => {
    const { row, column } = cells[index]!;
    const hasFormula = grid.hasFormula(row, column);
    const value = entry.state === 'scored' ? entry.value : null;
    const text = entry.state === 'invalid' || entry.state === 'notApplicable' ? entry.text : null;
    return { cell: { sheetId: grid.sheet.id, row, column }, value, text, hasFormula };
  });
}

/** The cell that holds what a merged area says; the cell itself where nothing is merged. */
function anchorOf(grid: Grid, cell: CellPosition): CellPosition {
  const area = grid.coveringArea(cell.row, cell.column);
  return area ? { row: area.top, column: area.left } : cell;
}

/** The claim in a cell that holds several phases; null for any other cell. */
function readPhaseClaim(grid: Grid, cell: CellPosition): ScoreEntry | null {
  const value = grid.value(cell.row, cell.column);
  if (typeof value !== 'string' || lexNumber(value)?.kind !== 'phases') return null;
  return readOwnCells(grid, [cell], { fallback: VIETNAMESE_DECIMAL, isClaim: true })[0]!;
}

/**
 * The evidence of one indicator; it may run over the rows that continue the indicator, and then
 * stands where something is said.
 */
export function readEvidence(
  grid: Grid,
  cells: readonly CellPosition[],
  claimCell: CellAddress,
  claim: ScoreEntry,
): EvidenceEntry {
  const said = cells
    .map((cell) => anchorOf(grid, cell))
    .find(({ row, column }) => !saysNothing(grid.value(row, column)));
  const cell = { sheetId: grid.sheet.id, ...(said ?? cells[0]!) };
  const own = readPhaseClaim(grid, claimCell) ?? claim;
  return { source: 'cell', cell, isMissing: said === undefined, claimCell, claim: own };
}
