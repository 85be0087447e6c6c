/** Reads what result cells and evidence cells hold. */
import { readNumberColumn, type NumberColumnOptions } from '../number/number-column';
import type { DecimalSeparator } from '../number/parse-number';
import type { EvidenceEntry, ScoreEntry, StatedNumber } from '../scorebook';
import type { CellAddress, CellPosition } from '../sheet/address';
import type { Grid } from './grid';
import { saysNothing } from '../text/says-nothing';

/** The entries of cells that stand together, in their order. */
export function readCells(
  grid: Grid,
  cells: readonly CellPosition[],
  options: Omit<NumberColumnOptions, 'dateTextOf'>,
): ScoreEntry[] {
  return readNumberColumn(
    cells.map(({ row, column }) => grid.value(row, column)),
    {
      ...options,
      dateTextOf: (index) => grid.dateText(cells[index]!.row, cells[index]!.column),
    },
  );
}

/** The entries of one column in the given rows. */
export function readColumnCells(
  grid: Grid,
  rows: readonly number[],
  column: number,
  options: Omit<NumberColumnOptions, 'dateTextOf'>,
): ScoreEntry[] {
  return readNumberColumn(
    rows.map((row) => grid.value(row, column)),
    { ...options, dateTextOf: (index) => grid.dateText(rows[index]!, column) },
  );
}

/** What each result cell holds; neither value nor text for an empty one. */
export function readStated(
  grid: Grid,
  cells: readonly CellPosition[],
  fallback: DecimalSeparator,
): StatedNumber[] {
  return readCells(grid, cells, { fallback }).map((entry, index) => {
    const { row, column } = cells[index]!;
    const hasFormula = grid.hasFormula(row, column);
    const value = entry.state === 'scored' ? entry.value : null;
    const text = entry.state === 'invalid' || entry.state === 'notApplicable' ? entry.text : null;
    return { cell: { sheetId: grid.sheet.id, row, column }, value, text, hasFormula };
  });
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
  const said = cells.find(({ row, column }) => !saysNothing(grid.value(row, column)));
  const cell = { sheetId: grid.sheet.id, ...(said ?? cells[0]!) };
  return { cell, isMissing: said === undefined, claimCell, claim };
}
