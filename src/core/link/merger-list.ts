/**
 * A list of units that were merged: old unit and new unit, as columns of a sheet of its own or
 * as a column "Đơn vị mới" of the unit list.
 */
import type { Grid } from '../recognise/grid';
import type { CellPosition } from '../sheet/address';
import type { CellValue, SheetSnapshot } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import { hasScores, readListBlock } from './list-block';

export interface MergerEntry {
  /** The old unit. */
  readonly name: string;
  /** The new unit that it is part of. */
  readonly into: string;
  /** Where the old one stands. */
  readonly cell: CellPosition;
}

export interface MergerList {
  readonly kind: 'merger-list';
  readonly sheetId: string;
  readonly entries: readonly MergerEntry[];
}

const UNIT =
  '(?:ten)?(?:cac)?(?:donvi|tinh|tinhthanhpho|tinhthanh|diaphuong|xa|xaphuong|phuong|phuongxa|huyen|so|coquan)(?:hanhchinh)?';
const MERGER = '(?:sapnhap|sapxep|hopnhat)';
const OLD_WORDS = new RegExp(
  `^${UNIT}(?:cu|truoc|truockhi)(?:${MERGER})?$|^(?:${UNIT})?truoc(?:khi)?${MERGER}$|^before(?:merger)?$|^oldunit$`,
);
const NEW_WORDS = new RegExp(
  `^${UNIT}(?:moi|saukhi|sau)(?:${MERGER})?$|^(?:${UNIT})?sau(?:khi)?${MERGER}$|^(?:duoc)?(?:sapnhap|hopnhat|nhap)(?:thanh|vao)$|^after(?:merger)?$|^newunit$`,
);

const HEADER_DEPTH = 20;
const LONGEST_HEADER = 40;

/** Whether a header among the first rows speaks of new units beside old ones. */
export function mayBeMergerList(sheet: SheetSnapshot): boolean {
  return sheet.values
    .slice(0, HEADER_DEPTH)
    .some(
      (row) =>
        row.some((cell) => isHeader(cell, NEW_WORDS)) &&
        row.some((cell) => isHeader(cell, OLD_WORDS)),
    );
}

function isHeader(value: CellValue, words: RegExp): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_HEADER) return false;
  return words.test(squeezeText(value).replace(/[^a-z0-9]/g, ''));
}

/** The list of a sheet of its own; null for other sheets. */
export function readMergerList(grid: Grid): MergerList | null {
  return mayBeMergerList(grid.sheet) ? readMergers(grid, null) : null;
}

/** What the unit list says of its units, whose names stand in the column `unitColumn`. */
export function readListedMergers(grid: Grid, unitColumn: number): MergerList | null {
  return readMergers(grid, unitColumn);
}

function readMergers(grid: Grid, unitColumn: number | null): MergerList | null {
  const header = findHeader(grid, unitColumn);
  const list = header && readListBlock(grid);
  if (!header || (list && hasScores(list))) return null;
  const entries = entriesOf(grid, header);
  return entries.length > 0 ? { kind: 'merger-list', sheetId: grid.sheet.id, entries } : null;
}

interface MergerColumns {
  readonly row: number;
  readonly old: number;
  readonly into: number;
}

function findHeader(grid: Grid, unitColumn: number | null): MergerColumns | null {
  const last = Math.min(grid.range.bottom, grid.range.top + HEADER_DEPTH);
  for (let row = grid.range.top; row <= last; row += 1) {
    const find = (words: RegExp): number | undefined =>
      grid.filled(row).find((column) => isHeader(grid.text(row, column), words));
    const into = find(NEW_WORDS);
    const old = unitColumn ?? find(OLD_WORDS);
    if (into !== undefined && old !== undefined && into !== old) return { row, old, into };
  }
  return null;
}

/**
 * A new unit that stands before its old ones is written once for all of them. Behind them an
 * empty cell leaves the unit as it is, unless a merged area covers it.
 */
function entriesOf(grid: Grid, { row: header, old, into }: MergerColumns): MergerEntry[] {
  let last = '';
  const count = grid.range.bottom - header;
  const rows = Array.from({ length: count }, (_, at) => header + 1 + at);
  return rows.flatMap((row) => {
    const covering = grid.coveringArea(row, into);
    const own = grid.text(covering?.top ?? row, into).replace(/\s+/g, ' ');
    if (own !== '') last = own;
    const name = own !== '' ? own : into < old ? last : '';
    return namesIn(grid.text(row, old)).map((part) => ({
      name: part,
      into: name === '' ? part : name,
      cell: { row, column: old },
    }));
  });
}

/** `Hà Giang, Tuyên Quang`; the dash of `Bà Rịa - Vũng Tàu` joins. */
function namesIn(text: string): string[] {
  return text
    .split(/[;,\n+]|\s(?:và|với)\s/iu)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}
