/** Reads figures out of cells, each distinct text once. */
import {
  decideSeparator,
  isBlankCell,
  separatorEvidence,
  VIETNAMESE_DECIMAL,
} from '../number/number-column';
import type { DecimalSeparator } from '../number/parse-number';
import { indexSheets, type SheetIndex } from '../plan/sheet-index';
import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot';
import { readSaidFigures, type SaidFigures } from './said-figures';

export interface CellReader {
  readonly sheetAt: (sheetId: string) => SheetIndex | null;
  /** Null for a blank cell. */
  readonly saidIn: (cell: CellAddress) => SaidFigures | null;
}

/** `1.234` and `1,234`, which only the column can tell. */
const OPEN_NUMBER = /(?<!\d)[1-9]\d{0,2}[.,]\d{3}(?!\d)/;

function percentCells({ displays }: SheetSnapshot): ReadonlySet<number> {
  return new Set(
    displays.flatMap(({ row, column, numberFormat }) =>
      numberFormat.includes('%') ? [row * 16_384 + column] : [],
    ),
  );
}

function columnDecimal({ sheet }: SheetIndex, column: number): DecimalSeparator {
  const { range, values } = sheet;
  const cells = range ? values.map((row) => row[column - range.left] ?? null) : [];
  return decideSeparator(separatorEvidence(cells), VIETNAMESE_DECIMAL);
}

/** The value for a key, made once. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

export function makeCellReader(snapshot: Snapshot): CellReader {
  const sheetAt = indexSheets(snapshot);
  const percents = remembered((sheet: SheetSnapshot) => percentCells(sheet));
  const decimals = remembered((index: SheetIndex) =>
    remembered((column: number) => columnDecimal(index, column)),
  );
  const texts = {
    ',': remembered((text: string) => readSaidFigures(text, ',', false)),
    '.': remembered((text: string) => readSaidFigures(text, '.', false)),
  };
  const numbers = remembered((value: number) => readSaidFigures(value, VIETNAMESE_DECIMAL, false));
  return {
    sheetAt,
    saidIn: (cell) => {
      const index = sheetAt(cell.sheetId);
      const value = index?.valueAt(cell) ?? null;
      if (!index || isBlankCell(value)) return null;
      if (typeof value === 'string') {
        const isOpen = OPEN_NUMBER.test(value);
        return texts[isOpen ? decimals(index)(cell.column) : VIETNAMESE_DECIMAL](value);
      }
      if (typeof value !== 'number') return null;
      const isPercent = percents(index.sheet).has(cell.row * 16_384 + cell.column);
      return isPercent ? readSaidFigures(value, VIETNAMESE_DECIMAL, true) : numbers(value);
    },
  };
}
