/** How the area of a table was read: what each column holds, and which rows were left out. */
import type { ColumnMeaning } from '../mapping/mapping';
import type { LayoutColumn, SkippedRow, TableLayout } from '../mapping/table-layout';
import type { CellRange } from '../sheet/address';
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import { isEmptyColumn, isWords } from './column-contents';
import type { HeaderRole } from './header-words';

/** A layout before its table has an id. */
export type AreaLayout = Omit<TableLayout, 'tableId'>;

/** What a reader made of an area. */
export interface AreaReading {
  readonly block: Block;
  /** With the roles that the reader settled on. */
  readonly columns: readonly BlockColumn[];
  readonly range: CellRange;
  /** What the reader used columns as, by column index. */
  readonly used: ReadonlyMap<number, ColumnMeaning>;
  /** The rows that belong to units, indicators and what is said of them. */
  readonly rows: Iterable<number>;
  /** Why rows were left out, as far as the reader knows. */
  readonly skipped: ReadonlyMap<number, SkippedRow['reason']>;
}

/** What a column that no reader used is by its header. */
const UNUSED: Readonly<Record<HeaderRole, ColumnMeaning>> = {
  number: 'ignored',
  name: 'note',
  unit: 'note',
  scope: 'ignored',
  period: 'ignored',
  maximum: 'ignored',
  weight: 'ignored',
  rule: 'rule',
  score: 'score',
  total: 'ignored',
  rank: 'ignored',
  evidence: 'note',
  explanation: 'note',
  verification: 'note',
  note: 'note',
  status: 'ignored',
  check: 'ignored',
  fact: 'ignored',
};

function unusedMeaning({ role, contents }: BlockColumn): ColumnMeaning | null {
  if (role === null) return null;
  return role === 'score' && isWords(contents) ? 'note' : UNUSED[role];
}

function headerText({ grid }: Block, { path }: BlockColumn): string {
  return path.map(({ cell }) => grid.text(cell.row, cell.column)).join(' / ');
}

function describeColumns({ block, columns, range, used }: AreaReading): LayoutColumn[] {
  const { sheet, said } = block.grid;
  const hidden = new Set(sheet.hiddenColumns);
  return columns
    .filter(({ index }) => index >= range.left && index <= range.right)
    .filter(({ path, contents }) => path.length > 0 || !isEmptyColumn(contents))
    .map((column) => ({
      index: column.index,
      header: headerText(block, column),
      meaning: used.get(column.index) ?? unusedMeaning(column),
      isAnswered: said.columns.has(column.index),
      isHidden: hidden.has(column.index),
      numbers: column.contents.numbers,
      texts: column.contents.texts,
    }));
}

function describeSkipped({ block, range, rows, skipped }: AreaReading): SkippedRow[] {
  const { grid, header } = block;
  const used = new Set(rows);
  const body = new Set(block.rows);
  const found: SkippedRow[] = [];
  for (let row = header.bottom + 1; row <= range.bottom; row += 1) {
    const column = grid.filled(row)[0];
    if (column === undefined || (used.has(row) && !skipped.has(row))) continue;
    const byBlock = grid.said.rows.get(row) === 'ignored' ? 'ignored' : 'repeated-header';
    const reason = skipped.get(row) ?? (body.has(row) ? 'note' : byBlock);
    found.push({ cell: { row, column }, reason });
  }
  return found;
}

export function describeArea(reading: AreaReading): AreaLayout {
  const { header, grid } = reading.block;
  return {
    area: { sheetId: grid.sheet.id, range: reading.range },
    header: { first: header.top, last: header.bottom },
    columns: describeColumns(reading),
    skippedRows: describeSkipped(reading),
  };
}

/** The columns as one meaning each; of columns that are given twice the first meaning counts. */
export function meaningsOf(
  columns: readonly (readonly [ColumnMeaning, BlockColumn | null])[],
): Map<number, ColumnMeaning> {
  return new Map(
    [...columns]
      .reverse()
      .flatMap(([meaning, column]): [number, ColumnMeaning][] =>
        column ? [[column.index, meaning]] : [],
      ),
  );
}
