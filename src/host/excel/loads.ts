/** Loads many things in few answers, none larger than Excel on the web gives (5 MB). */
import { rangeCellCount, rangeRowCount, type CellRange } from '../../core/sheet/address';
import { isTooLarge } from './errors';

/** What one answer may be expected to hold; the estimate is rough, so it keeps below the 5 MB. */
const ANSWER_BYTES = 4_000_000;

/** Something to load; it can be asked for again, or in halves when it was too much at once. */
export interface Load {
  /** Expected size of the answer. */
  readonly bytes: number;
  /** Puts the request into the batch. */
  request(): void;
  /** Takes over what came, after the batch. */
  collect(): void;
  /** The same as smaller loads; empty when it cannot be cut. */
  halve(): readonly Load[];
}

export type Sync = () => Promise<void>;

function halves<T>(items: readonly T[]): T[][] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

async function loadTogether(sync: Sync, loads: readonly Load[]): Promise<void> {
  for (const load of loads) load.request();
  try {
    await sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const parts = loads.length > 1 ? halves(loads) : loads.flatMap((load) => [load.halve()]);
    if (parts.every((part) => part.length === 0)) throw error;
    for (const part of parts) await loadTogether(sync, part);
    return;
  }
  for (const load of loads) load.collect();
}

/** Everything in as few batches as the sizes allow: one, below 4 MB. */
export async function loadAll(sync: Sync, loads: readonly Load[]): Promise<void> {
  let group: Load[] = [];
  let bytes = 0;
  for (const load of loads) {
    if (group.length > 0 && bytes + load.bytes > ANSWER_BYTES) {
      await loadTogether(sync, group);
      group = [];
      bytes = 0;
    }
    group.push(load);
    bytes += load.bytes;
  }
  if (group.length > 0) await loadTogether(sync, group);
}

export type Matrix = readonly (readonly unknown[])[];

export type MatrixProperty = 'values' | 'formulas' | 'text' | 'numberFormat';

/** Expected bytes of one cell in an answer, as score sheets have them. */
const CELL_BYTES: Readonly<Record<MatrixProperty, number>> = {
  values: 8,
  formulas: 20,
  text: 10,
  numberFormat: 11,
};

/**
 * A part of a sheet, in one or several properties, cut between rows when it must be. Nothing is
 * delivered when the sheet is a null object.
 */
export function rangeLoad(
  sheet: () => Excel.Worksheet,
  range: CellRange,
  properties: readonly MatrixProperty[],
  deliver: (part: CellRange, loaded: Readonly<Record<MatrixProperty, Matrix>>) => void,
): Load {
  let loaded: Excel.Range | null = null;
  return {
    bytes: properties.reduce((sum, name) => sum + CELL_BYTES[name] * rangeCellCount(range), 0),
    request() {
      loaded = rangeOf(sheet(), range).load(properties.join(','));
    },
    collect() {
      if (!loaded || loaded.isNullObject) return;
      deliver(range, loaded as unknown as Readonly<Record<MatrixProperty, Matrix>>);
    },
    halve() {
      const rows = rangeRowCount(range);
      if (rows === 1) return [];
      const middle = range.top + Math.floor(rows / 2);
      return [
        { ...range, bottom: middle - 1 },
        { ...range, top: middle },
      ].map((part) => rangeLoad(sheet, part, properties, deliver));
    },
  };
}

export function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(
    range.top,
    range.left,
    rangeRowCount(range),
    range.right - range.left + 1,
  );
}

/** A large range as several, so that none of them alone passes what one answer may hold. */
export function rowBlocks(range: CellRange, cellsPerBlock: number): CellRange[] {
  const columns = range.right - range.left + 1;
  const rows = Math.max(1, Math.floor(cellsPerBlock / columns));
  const blocks: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    blocks.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return blocks;
}
