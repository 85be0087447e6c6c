/** Columns as a person said that they are to be read; what the header says of them gives way. */
import type { ColumnMeaning } from '../mapping/mapping';
import { columnLetters } from '../sheet/address';
import type { Block } from './block';
import type { HeaderColumn, PathPart } from './header-paths';
import type { HeaderRole } from './header-words';

/** The roles that a meaning may have; the first one where the header gives none of them. */
const ROLES: Readonly<
  Record<Exclude<ColumnMeaning, 'indicator' | 'group'>, readonly HeaderRole[]>
> = {
  code: ['number'],
  name: ['name'],
  unit: ['unit'],
  scope: ['scope', 'period'],
  maximum: ['maximum'],
  weight: ['weight'],
  rule: ['rule'],
  score: ['score'],
  total: ['total'],
  rank: ['rank'],
  evidence: ['evidence'],
  note: ['note', 'explanation', 'verification', 'fact', 'status'],
  ignored: ['check', 'status'],
};

/** A column without header is known by its letters. */
function namedByLetters({ header }: Block, index: number): PathPart {
  const name = columnLetters(index);
  return {
    cell: { row: header.bottom, column: index },
    name,
    squeezed: name.toLowerCase(),
    code: null,
    maximum: null,
    weight: null,
    meaning: null,
  };
}

function asIndicator(column: HeaderColumn): HeaderColumn {
  const isScore = column.role === null || column.role === 'score';
  if (isScore && column.subject.length > 0) return column;
  return { ...column, role: null, subject: column.path, rankOf: null };
}

function asMeaning(column: HeaderColumn, meaning: ColumnMeaning): HeaderColumn {
  if (meaning === 'indicator' || meaning === 'group') return asIndicator(column);
  const roles = ROLES[meaning];
  if (column.role !== null && roles.includes(column.role)) return column;
  const isResult = meaning === 'total' || meaning === 'rank';
  const subject = isResult ? [] : column.subject;
  return { ...column, role: roles[0]!, subject, rankOf: null };
}

/** Whether the column has a header or anything below it. */
function isThere({ grid, rows }: Block, { index, path }: HeaderColumn): boolean {
  return path.length > 0 || rows.some((row) => grid.text(row, index) !== '');
}

/** The block with the columns that the mapping speaks of read as it says. */
export function withAnsweredColumns(block: Block): Block {
  const { columns: said } = block.grid.said;
  if (said.size === 0) return block;
  const columns = block.columns.map((column) => {
    const meaning = said.get(column.index);
    if (meaning === undefined || !isThere(block, column)) return column;
    const path = column.path.length > 0 ? column.path : [namedByLetters(block, column.index)];
    return { ...asMeaning({ ...column, path }, meaning), answer: meaning };
  });
  return { ...block, columns };
}

/** The columns that a person named, where there are any; else all. */
export function preferAnswered<Column extends Pick<HeaderColumn, 'answer'>>(
  columns: readonly Column[],
): readonly Column[] {
  const answered = columns.filter(({ answer }) => answer !== null);
  return answered.length > 0 ? answered : columns;
}
