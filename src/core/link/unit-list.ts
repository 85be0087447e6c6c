/**
 * The list of units of a workbook (`DM_DON_VI`, "Danh sách đơn vị"): who is scored at all, and in
 * which khối, cụm, huyện or vùng.
 */
import type { BlockColumn } from '../recognise/choose-shape';
import { isWords } from '../recognise/column-contents';
import type { Grid } from '../recognise/grid';
import { isTotalText } from '../recognise/row-words';
import type { CellPosition } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import { readSheetName } from '../text/legacy/sheet-name';
import type { ListedUnit } from '../units/match-units';
import { readPlace } from '../units/unit-name';
import {
  hasScores,
  headerTextOf,
  headerWordsOf,
  readListBlock,
  type ListBlock,
} from './list-block';

export interface UnitListEntry extends ListedUnit {
  /** What other sheets may write in place of the name (`MA_DON_VI`); null when there is none. */
  readonly code: string | null;
  readonly cell: CellPosition;
  /** The place that it lies in, or else the scope; it tells units of one name apart. */
  readonly scope: string | null;
  /** Inside which set it is ranked, by the column that `scopeName` heads. */
  readonly rankedIn: string | null;
}

export interface UnitList {
  readonly kind: 'unit-list';
  readonly sheetId: string;
  readonly units: readonly UnitListEntry[];
  /** The header over `rankedIn`, or "Khối" where titles part the list; null when nothing does. */
  readonly scopeName: string | null;
}

const LIST_NAME =
  /^(?:danhsach|danhmuc|dm|ds)(?:cac)?(?:donvi|coquan|diaphuong|xa|phuong|huyen|tinh|so)*(?:duocdanhgia|duocchamdiem|thamgia)?$|^units?(?:list)?$/;

/** Whether the sheet is a list of units by its name. */
export function isNamedUnitList(sheet: Pick<SheetSnapshot, 'name'>): boolean {
  return LIST_NAME.test(squeezeText(readSheetName(sheet)).replace(/[_.\s-]/g, ''));
}

const CODE_WORDS = /^(?:ma|maso|code|id)(?:donvi|dv|coquan|diaphuong|huyen|xa|tinh|so|unit)?$/;
/** From what a decision ranks inside first, to what merely sorts units. */
const SCOPE_WORDS: readonly RegExp[] = [
  /khoi/,
  /cum/,
  /huyen|^tinh$|^thuoctinh$/,
  /^nhom|^phannhom/,
  /vung|khuvuc|mien|diaban/,
  /^(?:phan)?loai|^cap(?:donvi)?$|^type$/,
];
const DEFAULT_SCOPE_NAME = 'Khối';

/** The list on a sheet; null when it holds none, or something that is scored. */
export function readUnitList(grid: Grid): UnitList | null {
  const list = readListBlock(grid);
  return list && !hasScores(list) ? readList(list) : null;
}

function readList(list: ListBlock): UnitList | null {
  const unit = chooseUnit(list);
  if (!unit) return null;
  const rows = unitRows(list, unit);
  if (rows.length === 0) return null;
  const { grid } = list.block;
  const columns = scopeColumns(list, unit, rows);
  const scopes = columns.map((column) => fillDown(grid, rows, column.index));
  const sections = rows.map(({ section }) => section);
  const ranked = columns.length > 0 ? scopes[0]! : sections;
  const code = list.columns.find((column) => isCodeColumn(column));
  return {
    kind: 'unit-list',
    sheetId: grid.sheet.id,
    scopeName: scopeNameOf(columns[0], sections),
    units: rows.map(({ row }, at): UnitListEntry => {
      const place = scopes
        .map((texts) => texts[at])
        .find((text) => typeof text === 'string' && readPlace(text) !== null);
      return {
        name: grid.text(row, unit.index).replace(/\s+/g, ' '),
        code: code ? grid.text(row, code.index) || null : null,
        cell: { row, column: unit.index },
        scope: place ?? ranked[at] ?? null,
        rankedIn: ranked[at] ?? null,
      };
    }),
  };
}

/** The column that tells most units apart. */
function chooseUnit({ columns }: ListBlock): BlockColumn | null {
  const named = columns.filter(
    (column) =>
      isWords(column.contents) &&
      (column.role === 'unit' || /^ten$|^name$/.test(headerWordsOf(column))) &&
      !isCodeColumn(column),
  );
  return named.reduce<BlockColumn | null>(
    (best, column) => (best && best.contents.distinct >= column.contents.distinct ? best : column),
    null,
  );
}

function isCodeColumn(column: BlockColumn): boolean {
  return CODE_WORDS.test(headerWordsOf(column));
}

interface ListRow {
  readonly row: number;
  readonly section: string | null;
}

/** `I | Khối sở` between numbered rows is a title: its words are the scope of the rows below. */
function unitRows({ block, columns }: ListBlock, unit: BlockColumn): ListRow[] {
  const { grid } = block;
  const order = columns.find(({ role, index }) => role === 'number' && index !== unit.index);
  const isNumbered = (row: number): boolean =>
    order !== undefined && /^\d+[.)]?$/.test(grid.text(row, order.index));
  const hasOrder = block.rows.some(isNumbered);
  const rows: ListRow[] = [];
  let section: string | null = null;
  for (const row of block.rows) {
    const filled = grid.filled(row);
    const name = grid.text(row, unit.index);
    const isTitle = hasOrder && !isNumbered(row) && filled.length <= 2;
    if (isTitle) section = grid.text(row, filled[filled.length - 1]!);
    else if (grid.kind(row, unit.index) === 'text' && !isTotalText(grid.fold(row, unit.index))) {
      if (name !== '') rows.push({ row, section });
    }
  }
  return rows;
}

/** Columns that part the units into sets of several, the one to rank inside first. */
function scopeColumns({ block, columns }: ListBlock, unit: BlockColumn, rows: readonly ListRow[]) {
  const preference = (column: BlockColumn): number => {
    const words = headerWordsOf(column);
    const at = SCOPE_WORDS.findIndex((pattern) => pattern.test(words));
    return at < 0 ? SCOPE_WORDS.length : at;
  };
  const isScope = (column: BlockColumn): boolean => {
    if (column.index === unit.index || !isWords(column.contents) || isCodeColumn(column)) {
      return false;
    }
    const isNamed = column.role === 'scope' || column.role === 'unit' || column.role === 'note';
    if (!isNamed || (column.role === 'note' && preference(column) === SCOPE_WORDS.length)) {
      return false;
    }
    const sets = new Set(fillDown(block.grid, rows, column.index));
    sets.delete(null);
    return sets.size > 1 && sets.size < rows.length;
  };
  return columns.filter(isScope).sort((a, b) => preference(a) - preference(b));
}

/**
 * A scope that is written once for all rows below it leaves most cells empty; a single empty cell
 * among filled ones says that nobody knows.
 */
function fillDown(grid: Grid, rows: readonly ListRow[], column: number): (string | null)[] {
  const texts = rows.map(({ row }) => grid.text(row, column).replace(/\s+/g, ' '));
  const filled = texts.filter((text) => text !== '').length;
  const isOncePerSet = filled * 2 <= texts.length && texts[0] !== '';
  let last: string | null = null;
  return texts.map((text) => {
    if (text !== '') last = text;
    return text !== '' ? text : isOncePerSet ? last : null;
  });
}

function scopeNameOf(
  column: BlockColumn | undefined,
  sections: readonly (string | null)[],
): string | null {
  if (column) return headerTextOf(column);
  return new Set(sections).size > 1 ? DEFAULT_SCOPE_NAME : null;
}
