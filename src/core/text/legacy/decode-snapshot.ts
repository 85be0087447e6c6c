/** A Snapshot whose legacy texts are readable; the workbook itself is never rewritten. */
import type { CellValue, DisplayCell, SheetSnapshot, Snapshot } from '../../sheet/snapshot';
import {
  detectSheetEncoding,
  readLegacyText,
  type LegacyEncoding,
  type SheetEncoding,
} from './read-legacy-text';

/** That texts of a sheet were read from a legacy form, and how many cells hold them. */
export interface LegacyEncodingNote {
  readonly kind: 'legacy-encoding';
  readonly sheetId: string;
  readonly encoding: LegacyEncoding;
  readonly count: number;
}

export interface DecodedSnapshot {
  /** For reading only: what is written is compared with the Snapshot that the host gave. */
  readonly snapshot: Snapshot;
  readonly notes: readonly LegacyEncodingNote[];
}

/** The same Snapshot, by identity, when no sheet holds legacy text. */
export function decodeSnapshot(snapshot: Snapshot): DecodedSnapshot {
  const decoded = snapshot.sheets.map(decodeSheet);
  const notes = decoded.flatMap((sheet) => sheet.notes);
  if (notes.length === 0) return { snapshot, notes };
  return { snapshot: { ...snapshot, sheets: decoded.map(({ sheet }) => sheet) }, notes };
}

function decodeSheet(sheet: SheetSnapshot): { sheet: SheetSnapshot; notes: LegacyEncodingNote[] } {
  const accented = accentedTexts(sheet);
  if (accented.size === 0) return { sheet, notes: [] };
  const readings = readTexts(accented.keys(), detectSheetEncoding(accented.keys()));
  if (readings.size === 0) return { sheet, notes: [] };
  const counts = new Map<LegacyEncoding, number>();
  for (const [text, { encoding }] of readings) {
    counts.set(encoding, (counts.get(encoding) ?? 0) + accented.get(text)!);
  }
  const notes = [...counts].map(([encoding, count]) => {
    return { kind: 'legacy-encoding', sheetId: sheet.id, encoding, count } as const;
  });
  return { sheet: replaceTexts(sheet, readings), notes };
}

/** The texts with a character beyond ASCII, and how many cells hold each. */
function accentedTexts(sheet: SheetSnapshot): Map<string, number> {
  const texts = new Map<string, number>();
  for (const row of sheet.values) {
    for (const value of row) {
      if (typeof value !== 'string' || !/[\u0080-\uffff]/.test(value)) continue;
      texts.set(value, (texts.get(value) ?? 0) + 1);
    }
  }
  return texts;
}

type Readings = ReadonlyMap<string, { readonly text: string; readonly encoding: LegacyEncoding }>;

function readTexts(texts: Iterable<string>, sheetEncoding: SheetEncoding | null): Readings {
  const readings = new Map<string, { text: string; encoding: LegacyEncoding }>();
  for (const text of texts) {
    const reading = readLegacyText(text, sheetEncoding);
    if (reading) readings.set(text, reading);
  }
  return readings;
}

function replaceTexts(sheet: SheetSnapshot, readings: Readings): SheetSnapshot {
  const textOf = (text: string) => readings.get(text)?.text ?? text;
  const replaceValue = (value: CellValue) => (typeof value === 'string' ? textOf(value) : value);
  const replaceDisplay = (cell: DisplayCell) => {
    return cell.text === null ? cell : { ...cell, text: textOf(cell.text) };
  };
  return {
    ...sheet,
    values: sheet.values.map((row) => row.map(replaceValue)),
    displays: sheet.displays.map(replaceDisplay),
  };
}
