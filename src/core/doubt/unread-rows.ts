/** Rows of a table that no reader used although numbers stand in their score columns. */
import { isMaximumText, isStatisticText, isTotalText, isWeightText } from '../recognise/row-words';
import type { Grid } from '../recognise/grid';
import { areHeaderNumbers, isIndexRow } from '../recognise/index-row';
import { codeAt } from '../recognise/code-cells';
import { parseCode, splitLeadingCode, type Code } from '../recognise/code';
import type { ScoredUnit } from '../scorebook';
import { readUnitName } from '../units/unit-name';
import { isKnownUnitName } from './known-units';
import type { CellPosition } from '../sheet/address';
import type { ReadArea } from './read-area';

export interface UnreadRow {
  readonly row: number;
  readonly cell: CellPosition;
  /** The first words of the row; empty when it has none. */
  readonly text: string;
}

/** Rows that say what they are and are no units or indicators. */
function isKnownLine({ grid }: ReadArea, row: number): boolean {
  return grid.filled(row).some((column) => {
    if (grid.kind(row, column) !== 'text') return false;
    const fold = grid.fold(row, column);
    const role = grid.meaning(row, column)?.role;
    return (
      role === 'total' ||
      role === 'rank' ||
      role === 'check' ||
      isTotalText(fold) ||
      isStatisticText(fold) ||
      isMaximumText(fold) ||
      isWeightText(fold)
    );
  });
}

/** Numbers in score columns of a row that no reader used and that says nothing of itself. */
function isOpenRow(area: ReadArea, row: number): boolean {
  const { grid, scoreColumns, firstRow, skipped } = area;
  if (!skipped.has(row)) return false;
  if (!scoreColumns.some((column) => grid.kind(row, column) === 'number')) return false;
  const isCount = row < firstRow && areHeaderNumbers(grid, row, grid.filled(row));
  return !isCount && !isIndexRow(grid, row, 0);
}

/** Named as the other units are: `Xã Phú Thọ` among `Xã …`, but not `Huyện A` over them. */
function isUnitAlike(name: string, units: readonly ScoredUnit[]): boolean {
  const { level } = readUnitName(name);
  return (
    isKnownUnitName(name) &&
    level !== null &&
    units.some((unit) => unit.scope !== name && readUnitName(unit.name).level === level)
  );
}

/** A name among the units that is no title of a section. */
function isOpenUnit({ table, grid, units, rows }: ReadArea, row: number): boolean {
  if (table.shape !== 'matrix') return false;
  const { column } = units[0]!.cell;
  const name = grid.text(row, column);
  const isBetween = row > units[0]!.cell.row && row < units[units.length - 1]!.cell.row;
  return (
    isBetween &&
    !rows.has(row) &&
    grid.kind(row, column) === 'text' &&
    (isUnitAlike(name, units) || units.every(({ scope }) => scope === null))
  );
}

/** The code of a row of a framework: in the cell before its name, or at the start of the name. */
function codeOfRow({ grid }: ReadArea, row: number, name: number): Code | null {
  const before = grid.filled(row).filter((column) => column < name);
  const column = before[before.length - 1];
  const own = column === undefined ? null : codeAt(grid, row, column, null);
  return own ?? splitLeadingCode(grid.text(row, name)).code;
}

/** Whether the code counts on from the last node above it that is coded alike. */
function countsOn(area: ReadArea, row: number, name: number): boolean {
  const { table, units } = area;
  const code = codeOfRow(area, row, name);
  if (!code) return false;
  const isAbove = (node: number): boolean => units[0]!.cellOf(node).row < row;
  const above = table.nodes.flatMap((node, index) => {
    const own = node.code === null ? null : parseCode(node.code);
    return own && isAbove(index) ? [own] : [];
  });
  const last = above[above.length - 1];
  if (!last) return false;
  if (code.style === '-') return last.style === '-' || isFirstDash(area, row);
  const alike = above.filter(({ style }) => style === code.style);
  const before = alike[alike.length - 1];
  return before !== undefined && isNextCode(code, before);
}

/** Whether the node below the row is the first of its group and has a dash, too. */
function isFirstDash({ table, units }: ReadArea, row: number): boolean {
  const next = table.nodes.findIndex((_, node) => units[0]!.cellOf(node).row > row);
  const { code, parent } = table.nodes[next] ?? {};
  const isFirst = typeof parent === 'number' && table.nodes[parent]!.children[0] === next;
  return isFirst && typeof code === 'string' && parseCode(code)?.style === '-';
}

/** `II` after `I`, `1.4` after `1.3`. */
function isNextCode(code: Code, before: Code): boolean {
  const at = code.parts.length - 1;
  const isSameStart = code.parts.slice(0, at).every((part, index) => part === before.parts[index]);
  return isSameStart && countOf(code.parts[at]!) === countOf(before.parts[at]!) + 1;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function countOf(part: string): number {
  if (/^\d+$/.test(part)) return Number(part);
  const roman = ROMAN.indexOf(part);
  return roman >= 0 ? roman + 1 : part.charCodeAt(0);
}

/** Whether more than code and name stands in the row, or a row of another tier follows it. */
function holdsMore(area: ReadArea, row: number, name: number): boolean {
  const { grid } = area;
  if (grid.filled(row).some((column) => column > name)) return true;
  const own = codeOfRow(area, row, name);
  const next = codeOfRow(area, row + 1, name);
  return next !== null && next.style !== own?.style;
}

/** A coded row that counts on from the nodes before it, though it was taken for no node. */
function isOpenIndicator(area: ReadArea, row: number): boolean {
  const { table, grid } = area;
  if (table.shape === 'matrix' || row < area.firstRow) return false;
  const names = new Set(table.nodes.map(({ cell }) => cell.column));
  return [...names].some(
    (name) =>
      grid.kind(row, name) === 'text' && countsOn(area, row, name) && holdsMore(area, row, name),
  );
}

/** Known by its first words that are no code. */
function describeRow(grid: Grid, row: number): UnreadRow {
  const columns = grid.filled(row);
  const isWords = (column: number): boolean =>
    grid.kind(row, column) === 'text' && grid.codeOf(grid.text(row, column)) === null;
  const column = columns.find(isWords);
  const text = column === undefined ? '' : grid.text(row, column);
  return { row, cell: { row, column: column ?? columns[0]! }, text };
}

/** A row with the words of a node of another sheet. */
function isNodeElsewhere(
  { grid, table, firstRow }: ReadArea,
  row: number,
  names: ReadonlySet<string>,
): boolean {
  if (names.size === 0 || row < firstRow) return false;
  const columns = new Set(table.nodes.map(({ cell }) => cell.column));
  return [...columns].some((column) =>
    names.has(splitLeadingCode(grid.text(row, column).replace(/\s+/g, ' ')).name),
  );
}

/**
 * Top down, from the header to the end of the area.
 * @param namesElsewhere the names that other scorecards of the workbook take for nodes
 */
export function findUnreadRows(
  area: ReadArea,
  namesElsewhere: ReadonlySet<string> = new Set(),
): UnreadRow[] {
  const { grid, range } = area;
  const found: UnreadRow[] = [];
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const isExplained = (area.skipped.get(row) ?? 'note') !== 'note';
    if (area.rows.has(row) || isExplained || isKnownLine(area, row)) continue;
    const isOpen =
      isOpenRow(area, row) ||
      isOpenUnit(area, row) ||
      isOpenIndicator(area, row) ||
      isNodeElsewhere(area, row, namesElsewhere);
    if (!isOpen) continue;
    found.push(describeRow(grid, row));
  }
  return found;
}
