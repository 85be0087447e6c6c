/** Columns of a table that no reader used although they seem to hold scores. */
import { resultWords, type HeaderRole } from '../recognise/header-words';
import { foldText, squeezeText } from '../text/fold';
import { isForFigures } from './figures-beside';
import type { CellPosition } from '../sheet/address';
import type { ReadArea } from './read-area';

export interface UnreadColumn {
  readonly column: number;
  /** Where its header stands; its first cell below the header when it has none. */
  readonly cell: CellPosition;
  /** As written; empty when it has none. */
  readonly header: string;
  /** Cells of the body that hold a number. */
  readonly numbers: number;
  /** Whether its words are those of a result that the table lacks. */
  readonly isResult: boolean;
}

const SCORE_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['score', 'total']);

const LABEL_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'number',
  'name',
  'unit',
  'scope',
  'period',
]);

/** The nearest name, at or left of a column, in the header rows above one of its cells. */
function subjectOver(area: ReadArea, { row, column }: CellPosition): CellPosition | null {
  const { grid, range, headerRows } = area;
  for (const above of [...headerRows].reverse()) {
    if (above >= row) continue;
    for (let left = column; left >= range.left; left -= 1) {
      if (grid.kind(above, left) !== 'text') continue;
      if (grid.meaning(above, left) === null) return { row: above, column: left };
      break;
    }
  }
  return null;
}

function countCells(area: ReadArea, column: number): { numbers: number; texts: number } {
  const { grid, range, firstRow } = area;
  let numbers = 0;
  let texts = 0;
  for (let row = firstRow; row <= range.bottom; row += 1) {
    if (!area.rows.has(row)) continue;
    const kind = grid.kind(row, column);
    if (kind === 'number') numbers += 1;
    else if (kind === 'text') texts += 1;
  }
  return { numbers, texts };
}

/** Cells that name a node, a unit or a result line of the table. */
function namingCells({ table, units }: ReadArea): Set<string> {
  const keyOf = ({ row, column }: CellPosition): string => `${row},${column}`;
  const { total, rank, scopeRank } = table.resultLines;
  return new Set([
    ...table.nodes.map(({ cell }) => keyOf(cell)),
    ...(table.shape === 'transposed' ? units.map(({ cell }) => keyOf(cell)) : []),
    ...[total, rank, scopeRank].flatMap((line) => (line ? [keyOf(line.header)] : [])),
  ]);
}

function ownHeader({ grid, headerRows }: ReadArea, column: number): CellPosition[] {
  return headerRows.flatMap((row) => (grid.kind(row, column) === 'text' ? [{ row, column }] : []));
}

/** Several indicators and nothing that adds them up: a plain `Điểm` beside them may be the total. */
function lacksTotal({ table, scoreColumns }: ReadArea): boolean {
  return table.shape === 'matrix' && scoreColumns.length > 1 && table.resultLines.total === null;
}

/** Longer texts are remarks and evidence; `x`, `đạt` and `#REF!` stand in place of scores. */
const LONGEST_MARK = 12;

/** Empty or with nothing but marks, where scores are: beside a score, or between two. */
function isAmongScores(area: ReadArea, column: number): boolean {
  const { grid, scoreColumns, rows } = area;
  const texts = [...rows]
    .filter((row) => row >= area.firstRow)
    .map((row) => grid.text(row, column))
    .filter((text) => text !== '');
  if (texts.some((text) => text.length > LONGEST_MARK)) return false;
  const isBetween =
    scoreColumns.some((score) => score < column) && scoreColumns.some((score) => score > column);
  const isBeside = scoreColumns.includes(column - 1) || scoreColumns.includes(column + 1);
  return isBetween || (isBeside && texts.length > 0 && area.table.shape === 'transposed');
}

/** Words of a result that the table lacks, over a column without anything in it. */
function isOpenResult({ table, grid }: ReadArea, { row, column }: CellPosition): boolean {
  const role = resultWords(grid.header(row, column).squeezed)?.role;
  if (!role || table.shape !== 'matrix') return false;
  const { total, rank, scopeRank } = table.resultLines;
  return role === 'total' ? total === null : rank === null && scopeRank === null;
}

function readColumn(area: ReadArea, column: number, named: Set<string>): UnreadColumn | null {
  const { grid, firstRow } = area;
  const cells = ownHeader(area, column);
  const own = cells[cells.length - 1];
  const { numbers, texts } = countCells(area, column);
  if (!own) {
    if (numbers === 0 || numbers < texts) return null;
    return { column, cell: { row: firstRow, column }, header: '', numbers, isResult: false };
  }
  const words = cells.map(({ row }) => grid.text(row, column)).join(' ');
  const meanings = cells.map(({ row }) => grid.meaning(row, column));
  // A title of a section may stand below the label of its column.
  if (meanings.some((known) => known !== null && LABEL_ROLES.has(known.role))) return null;
  const meaning = meanings[meanings.length - 1] ?? grid.meaningOf(words);
  const found = { column, cell: own, header: words, numbers, isResult: isOpenResult(area, own) };
  if (!meaning) {
    const isScored = numbers > 0 && numbers >= texts;
    return isScored || isAmongScores(area, column) || found.isResult ? found : null;
  }
  if (!SCORE_ROLES.has(meaning.role)) return null;
  const subject = subjectOver(area, own);
  if (subject === null) return lacksTotal(area) ? { ...found, isResult: true } : null;
  const isOpen = !named.has(`${subject.row},${subject.column}`);
  return isOpen
    ? { ...found, cell: subject, header: grid.text(subject.row, subject.column) }
    : null;
}

/** Whether the reader says what the column is: not scored, or a score of a node in another phase. */
function isExplained(area: ReadArea, column: number): boolean {
  const { layout, table, grid } = area;
  const known = layout.get(column);
  if (known?.meaning === null && isForFigures(known, area)) return true;
  if (!known || known.meaning === null) return false;
  const isTotal = ownHeader(area, column).some(
    ({ row }) => grid.meaning(row, column)?.role === 'total',
  );
  if (isTotal && known.numbers > 0 && lacksTotal(area)) return false;
  if (known.meaning !== 'score') return true;
  const words = squeezeText(known.header);
  return table.nodes.some(({ name }) => name.length > 2 && words.includes(squeezeText(name)));
}

/** Headed by the letter of a figure: `a`, `b`, as wordings name what they count. */
function isLetter(area: ReadArea, column: number): boolean {
  return /^\(?[a-d]\)?$/.test(foldText(area.layout.get(column)?.header ?? ''));
}

/** One of the columns `a` and `b` side by side, which hold what the score is computed from. */
function isFigure(area: ReadArea, column: number): boolean {
  if (area.table.shape !== 'scorecard' || !isLetter(area, column)) return false;
  return isLetter(area, column - 1) || isLetter(area, column + 1);
}

/** In sheet order. */
export function findUnreadColumns(area: ReadArea): UnreadColumn[] {
  const named = namingCells(area);
  const found: UnreadColumn[] = [];
  for (let column = area.range.left; column <= area.range.right; column += 1) {
    const isKnown = area.columns.has(column) || isExplained(area, column) || isFigure(area, column);
    const unread = isKnown ? null : readColumn(area, column, named);
    if (unread) found.push(unread);
  }
  return found;
}
