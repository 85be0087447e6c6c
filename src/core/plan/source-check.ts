/** Whether an area still holds what the scores were read from. */
import type { ScoreTable } from '../scorebook';
import type { CellRange } from '../sheet/address';
import { cellValueAt, type CellValue, type SheetSnapshot, type Snapshot } from '../sheet/snapshot';
import type { SourceCheck } from './plan';

const { imul } = Math;

const ROW_END = 0x1e3779b9;
const EMPTY = 1;
const TEXT = 2;
const NUMBER = 3;
const BOOLEAN = 5;

/**
 * Two 32-bit rolling hashes (MurmurHash3's mixing step and FNV-1a) over type and content of
 * every cell, row by row. It guards against accidents, not against forgery. Empty cells and
 * empty texts are the same, since Excel hands both back as `''`.
 */
export function fingerprint(values: readonly (readonly CellValue[])[]): string {
  const double = new Float64Array(1);
  const words = new Int32Array(double.buffer);
  let first = 0x11c9dc5;
  let second = 0x2f6e2b1;
  const mix = (word: number): void => {
    first = imul(first ^ word, 0x01000193);
    second = imul(second ^ imul(word, 0xcc9e2d51), 0x1b873593);
    // `| 0` keeps the sum a small integer, which is ten times as fast.
    second = (((second << 13) | (second >>> 19)) + 0xe6546b64) | 0;
  };
  for (const row of values) {
    for (const value of row) {
      if (typeof value === 'number') {
        double[0] = value === 0 ? 0 : value;
        mix(NUMBER);
        mix(words[0]!);
        mix(words[1]!);
      } else if (value === null || value === '') {
        mix(EMPTY);
      } else if (typeof value === 'string') {
        mix(TEXT + (value.length << 3));
        for (let index = 0; index < value.length; index += 1) mix(value.charCodeAt(index));
      } else {
        mix(BOOLEAN + (value ? 8 : 0));
      }
    }
    mix(ROW_END);
  }
  return [first, second].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The values of a range, empty cells outside the used range included. */
export function valuesOfRange(sheet: SheetSnapshot, range: CellRange): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const values: CellValue[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      values.push(cellValueAt(sheet, row, column));
    }
    rows.push(values);
  }
  return rows;
}

/** What the Plan of these tables depends on: every area that they were read from. */
export function sourceChecks(snapshot: Snapshot, tables: readonly ScoreTable[]): SourceCheck[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return tables.flatMap((table) =>
    table.areas.flatMap((area) => {
      const sheet = sheets.get(area.sheetId);
      return sheet ? [{ area, fingerprint: fingerprint(valuesOfRange(sheet, area.range)) }] : [];
    }),
  );
}
