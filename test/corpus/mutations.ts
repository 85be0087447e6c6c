/** What people, programs and accidents do to a workbook: changes that keep what it says. */
import type { CellRange } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/sheet/snapshot';
import type { Dice } from './dice';
import {
  deleteColumn,
  deleteRow,
  editEverySheet,
  editSheet,
  insertColumnsAtLeft,
  insertRows,
  withCell,
  withValues,
} from './edit-sheet';

export type Mutation = (dice: Dice, snapshot: Snapshot) => Snapshot;

const onText =
  (change: (text: string) => string): Mutation =>
  (_, snapshot) =>
    editEverySheet(snapshot, (sheet) =>
      withValues(sheet, (value) => (typeof value === 'string' ? change(value) : value)),
    );

function emptySheet(name: string): SheetSnapshot {
  return {
    ...{ id: 'added', name, visibility: 'visible', range: null, values: [], formulas: [] },
    ...{ displays: [], merges: [], hiddenRows: [], hiddenColumns: [], ownedRules: [] },
    protection: { isProtected: false, allowFormatCells: false },
  };
}

/** The table means what it meant: its reading is the same, or there is a question. */
export const KEEPING: Readonly<Record<string, Mutation>> = {
  'rows above': (dice, snapshot) => editEverySheet(snapshot, insertRows(0, dice.between(1, 6))),
  'columns at the left': (dice, snapshot) =>
    editEverySheet(snapshot, insertColumnsAtLeft(dice.between(1, 4))),
  'merges unknown': (_, snapshot) =>
    editEverySheet(snapshot, (sheet) => ({ ...sheet, merges: null })),
  'rows hidden': (dice, snapshot) =>
    editEverySheet(snapshot, (sheet) => ({
      ...sheet,
      hiddenRows: [dice.between(sheet.range.top, sheet.range.bottom)],
    })),
  'columns hidden': (dice, snapshot) =>
    editEverySheet(snapshot, (sheet) => ({
      ...sheet,
      hiddenColumns: [dice.between(sheet.range.left, sheet.range.right)],
    })),
  'spaces around texts': onText((text) => (text.startsWith('=') ? text : ` ${text} `)),
  'marks apart from letters': onText((text) => text.normalize('NFD')),
  'an empty sheet': (_, snapshot) => ({
    ...snapshot,
    sheets: [...snapshot.sheets, emptySheet('Sheet9')],
  }),
  'protected sheets': (_, snapshot) =>
    editEverySheet(snapshot, (sheet) => ({
      ...sheet,
      protection: { isProtected: true, allowFormatCells: false },
    })),
  'another name of the file': (_, snapshot) => ({ ...snapshot, workbookName: 'Bản sao (2).xlsx' }),
};

const GARBAGE: readonly CellValue[] = [
  ...[null, '', ' ', '-', '?', 'x', 'KP', '#REF!', '#DIV/0!', 'Điểm tối đa', 'Tổng cộng', 'STT'],
  ...['Xếp hạng', '1/2', '50%', '15.763', '17 (0,633)', '684.0/700.0', 'ĐTC:10 | TĐ1:10'],
  ...['1.1', 'I', 'A.1.1', '(10đ)', '=1+1', 'TiÃªu chÃ­', 'Ñieåm', '\u0000', 'a'.repeat(40_000)],
  ...[0, -1, 1, 9.25, 1e21, -0, NaN, Infinity, 44_927, true, false],
];

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeIn(dice: Dice, { top, left, bottom, right }: CellRange): Place {
  return { row: dice.between(top, bottom), column: dice.between(left, right) };
}

type Edit = (dice: Dice, sheet: SheetSnapshot & { readonly range: CellRange }) => SheetSnapshot;

const onSomeSheet =
  (edit: Edit): Mutation =>
  (dice, snapshot) => {
    const filled = snapshot.sheets.filter(({ range }) => range !== null);
    if (filled.length === 0) return snapshot;
    return editSheet(snapshot, dice.pick(filled).id, (sheet) => edit(dice, sheet));
  };

function valueAt({ range, values }: SheetSnapshot, { row, column }: Place): CellValue {
  return range ? (values[row - range.top]![column - range.left] ?? null) : null;
}

function swapCells(dice: Dice, sheet: SheetSnapshot & { readonly range: CellRange }) {
  const [a, b] = [placeIn(dice, sheet.range), placeIn(dice, sheet.range)];
  const first = withCell(sheet, a.row, a.column, valueAt(sheet, b));
  return withCell(first, b.row, b.column, valueAt(sheet, a));
}

function otherType(value: CellValue): CellValue {
  if (typeof value === 'number') return `'${String(value)}`;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) || value : value;
}

/** The table may mean something else: nothing may fail, whatever is read. */
export const BREAKING: Readonly<Record<string, Mutation>> = {
  'a cell blanked': onSomeSheet((dice, sheet) => {
    const { row, column } = placeIn(dice, sheet.range);
    return withCell(sheet, row, column, null);
  }),
  'a cell typed over': onSomeSheet((dice, sheet) => {
    const { row, column } = placeIn(dice, sheet.range);
    return withCell(sheet, row, column, dice.pick(GARBAGE));
  }),
  'cells swapped': onSomeSheet(swapCells),
  'a row of rubbish': onSomeSheet((dice, sheet) => {
    const { left, right } = sheet.range;
    const cells = new Map<number, CellValue>();
    for (let column = left; column <= right; column += 1) cells.set(column, dice.pick(GARBAGE));
    return insertRows(dice.between(sheet.range.top, sheet.range.bottom), 1, cells)(sheet);
  }),
  'rows inserted': onSomeSheet((dice, sheet) =>
    insertRows(dice.between(sheet.range.top, sheet.range.bottom), dice.between(1, 3))(sheet),
  ),
  'a row deleted': onSomeSheet((dice, sheet) =>
    deleteRow(dice.between(sheet.range.top, sheet.range.bottom))(sheet),
  ),
  'a column deleted': onSomeSheet((dice, sheet) =>
    deleteColumn(dice.between(sheet.range.left, sheet.range.right))(sheet),
  ),
  'types changed': onSomeSheet((dice, sheet) =>
    withValues(sheet, (value) => (dice.chance(0.2) ? otherType(value) : value)),
  ),
  'cells merged at random': onSomeSheet((dice, sheet) => {
    const [a, b] = [placeIn(dice, sheet.range), placeIn(dice, sheet.range)];
    const merge = {
      ...{ top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row) },
      ...{ left: Math.min(a.column, b.column), right: Math.max(a.column, b.column) },
    };
    return { ...sheet, merges: [...(sheet.merges ?? []), merge] };
  }),
  'a sheet twice': (dice, snapshot) => {
    const sheet = dice.pick(snapshot.sheets);
    const copy = { ...sheet, id: 'copy', name: `${sheet.name} (2)` };
    return { ...snapshot, sheets: [...snapshot.sheets, copy] };
  },
  'much of a sheet blanked': onSomeSheet((dice, sheet) =>
    withValues(sheet, (value) => (dice.chance(0.5) ? null : value)),
  ),
  'a sheet of rubbish': onSomeSheet((dice, sheet) => withValues(sheet, () => dice.pick(GARBAGE))),
};
