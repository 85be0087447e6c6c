/** The cells in which the figures of a unit for an indicator may stand. */
import type { TableLayout } from '../mapping/table-layout';
import type { SheetIndex } from '../plan/sheet-index';
import type { ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import { figureRole, type FigureRole } from './figure-columns';
import { layoutAt, rowsAtScore, rowsOnFirstSheet, type IndicatorRows } from './indicator-rows';
import { rowLabel } from './row-labels';

export interface FigurePlace {
  readonly cell: CellAddress;
  readonly role: FigureRole;
}

export type PlacesOf = (unit: number, node: number) => readonly FigurePlace[];

type SheetAt = (sheetId: string) => SheetIndex | null;

interface FigureColumn {
  readonly index: number;
  readonly role: FigureRole;
}

const NONE: readonly FigurePlace[] = [];

function figureColumns(layout: TableLayout | null): FigureColumn[] {
  return (layout?.columns ?? []).flatMap((column) => {
    const role = figureRole(column);
    return role ? [{ index: column.index, role }] : [];
  });
}

/** The first label in the cells of a row that say what it is. */
function labelOfRow(index: SheetIndex | null, row: number, columns: readonly number[]) {
  for (const column of columns) {
    const value = index?.valueAt({ row, column }) ?? null;
    const label = typeof value === 'string' ? rowLabel(value) : null;
    if (label) return label;
  }
  return null;
}

function labelColumns(layout: TableLayout | null): number[] {
  const meanings = new Set(['code', 'name', 'rule']);
  return (layout?.columns ?? []).flatMap(({ index, meaning }) =>
    meaning !== null && meanings.has(meaning) ? [index] : [],
  );
}

/** A row that is headed `a` gives every number on it to `a`. */
function roleOnRow(role: FigureRole, label: ReturnType<typeof rowLabel>): FigureRole | null {
  if (label?.kind === 'points') return null;
  if (label === null || role.kind === 'words') return role;
  return label;
}

interface SheetColumns {
  readonly figures: readonly FigureColumn[];
  readonly labels: readonly number[];
}

/** Indicators that run down a sheet: columns of figures, and rows of figures below each other. */
function placesDown(
  table: ScoreTable,
  layouts: readonly TableLayout[],
  sheetAt: SheetAt,
): PlacesOf {
  const rows = rowsOnFirstSheet(table);
  const isTransposed = table.shape === 'transposed';
  const known = new Map<string, SheetColumns>();
  const columnsOn = (sheetId: string): SheetColumns => {
    const found = known.get(sheetId);
    if (found) return found;
    const layout = layoutAt(layouts, table, sheetId);
    // What stands once for all units says nothing of one of them.
    const figures = isTransposed ? [] : figureColumns(layout);
    const columns = { figures, labels: labelColumns(layout) };
    known.set(sheetId, columns);
    return columns;
  };
  return (unit, node) => {
    const score = table.units[unit]!.cellOf(node);
    const { figures, labels } = columnsOn(score.sheetId);
    const span = rowsAtScore(table, node, rows[node]!, score, sheetAt);
    if (figures.length === 0 && span.first === span.last) return NONE;
    return placesInRows(span, score, figures, (row) =>
      labelOfRow(sheetAt(score.sheetId), row, labels),
    );
  };
}

function placesInRows(
  { first, last, sheetId }: IndicatorRows,
  score: CellAddress,
  figures: readonly FigureColumn[],
  labelOf: (row: number) => ReturnType<typeof rowLabel>,
): FigurePlace[] {
  const places: FigurePlace[] = [];
  for (let row = first; row <= last; row += 1) {
    const said = first === last ? null : labelOf(row);
    // On its first row an indicator may have its formula.
    const label = row === first && said?.kind !== 'letter' ? null : said;
    const isFigure = label !== null && label.kind !== 'points';
    if (isFigure && row !== score.row) {
      places.push({ cell: { sheetId, row, column: score.column }, role: label });
    }
    for (const { index: column, role } of figures) {
      const own = column === score.column ? null : roleOnRow(role, label);
      if (own) places.push({ cell: { sheetId, row, column }, role: own });
    }
  }
  return places;
}

/** Units that run down a sheet: the columns of figures beside that of the score, in its band. */
function placesAcross(table: ScoreTable, layouts: readonly TableLayout[]): PlacesOf {
  const layout = layoutAt(layouts, table, table.areas[0]!.sheetId);
  const bandOf = new Map(
    (layout?.columns ?? []).map(({ index, header }) => [
      index,
      header.split(' / ').slice(0, -1).join(' / '),
    ]),
  );
  const figures = figureColumns(layout).filter(({ index }) => bandOf.get(index) !== '');
  const byScore = new Map<number, readonly FigureColumn[]>();
  const besides = (column: number): readonly FigureColumn[] => {
    const found = byScore.get(column);
    if (found) return found;
    const band = bandOf.get(column) ?? '';
    const own = band === '' ? [] : figures.filter(({ index }) => bandOf.get(index) === band);
    byScore.set(column, own);
    return own;
  };
  return (unit, node) => {
    const { cellOf, evidence } = table.units[unit]!;
    const score = cellOf(node);
    const own = besides(score.column).map(({ index: column, role }): FigurePlace => ({
      cell: { ...score, column },
      role,
    }));
    const proof = evidence.get(node);
    const isKnown = own.some(({ cell }) => cell.column === proof?.cell.column);
    if (!proof || proof.source === 'register' || isKnown) return own;
    return [...own, { cell: proof.cell, role: { kind: 'words', of: 'evidence' } }];
  };
}

export function figurePlaces(
  table: ScoreTable,
  layouts: readonly TableLayout[],
  sheetAt: SheetAt,
): PlacesOf {
  return table.shape === 'matrix'
    ? placesAcross(table, layouts)
    : placesDown(table, layouts, sheetAt);
}
