/** Cuts what is to be written into requests of a bounded size. Pure: knows nothing of Office. */
import type { CellRange } from '../../core/sheet/address';
import type { CellInput } from './cell-input';

/** With what the library adds, a request of 1 MB: a fifth of what Excel on the web takes. */
const CHUNK_BYTES = 980_000;

/** What addressing one block costs in a request, whatever it holds. */
const STEP_BYTES = 500;

/** Rows of one block of cells, and which property of the cells they are for. */
export interface WriteStep {
  /** A sheet id, or the name of a sheet that the Plan adds. */
  readonly sheetKey: string;
  /** Index of the Plan's block that the rows are of. */
  readonly blockIndex: number;
  readonly property: 'formulas' | 'numberFormat';
  readonly range: CellRange;
  readonly rows: readonly (readonly CellInput[])[];
}

/** The bytes of a text in UTF-8. */
export function utf8ByteCount(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (unit >= 0x800 && !isSurrogate) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

/** What a row takes in a request, as JSON. */
export function rowByteCount(row: readonly CellInput[]): number {
  return utf8ByteCount(JSON.stringify(row)) + 1;
}

function stepRows(step: WriteStep, from: number, to: number): WriteStep {
  const { top } = step.range;
  return {
    ...step,
    range: { ...step.range, top: top + from, bottom: top + to - 1 },
    rows: step.rows.slice(from, to),
  };
}

/**
 * The steps in order, in chunks of at most `limit` bytes of content; a step is cut between rows
 * where it must be. A single row above the limit makes a chunk of its own.
 */
export function chunkSteps(steps: readonly WriteStep[], limit = CHUNK_BYTES): WriteStep[][] {
  const chunks: WriteStep[][] = [];
  let chunk: WriteStep[] = [];
  let bytes = 0;
  const close = (): void => {
    if (chunk.length > 0) chunks.push(chunk);
    chunk = [];
    bytes = 0;
  };
  for (const step of steps) {
    let from = 0;
    step.rows.forEach((row, index) => {
      const size = rowByteCount(row) + (index === 0 ? STEP_BYTES : 0);
      if (bytes > 0 && bytes + size > limit) {
        if (index > from) chunk.push(stepRows(step, from, index));
        close();
        from = index;
      }
      bytes += size;
    });
    if (from < step.rows.length) chunk.push(stepRows(step, from, step.rows.length));
  }
  close();
  return chunks;
}

/** A chunk that was too large, as two of about half its rows; null when it is a single row. */
export function halveChunk(chunk: readonly WriteStep[]): [WriteStep[], WriteStep[]] | null {
  const rowCount = chunk.reduce((sum, step) => sum + step.rows.length, 0);
  if (rowCount < 2) return null;
  const first: WriteStep[] = [];
  const second: WriteStep[] = [];
  let left = Math.floor(rowCount / 2);
  for (const step of chunk) {
    const taken = Math.min(left, step.rows.length);
    left -= taken;
    if (taken > 0) first.push(stepRows(step, 0, taken));
    if (taken < step.rows.length) second.push(stepRows(step, taken, step.rows.length));
  }
  return [first, second];
}
