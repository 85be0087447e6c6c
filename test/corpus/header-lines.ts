/** Writes the header of a table: one stack of lines a column, bands written once and merged. */
import type { Canvas } from './canvas';

export interface HeaderLine {
  /** Neighbours with the same key lie under one band. */
  readonly key: string;
  readonly text: string;
}

export interface HeaderStack {
  readonly column: number;
  readonly lines: readonly HeaderLine[];
}

function isSameBand(a: HeaderStack | undefined, b: HeaderStack, row: number): boolean {
  if (!a || a.column !== b.column - 1) return false;
  return b.lines.slice(0, row + 1).every(({ key }, at) => a.lines[at]?.key === key);
}

function writeLine(
  canvas: Canvas,
  stacks: readonly HeaderStack[],
  at: number,
  row: number,
  place: { top: number; depth: number },
): void {
  const stack = stacks[at]!;
  const line = stack.lines[row];
  if (!line || isSameBand(stacks[at - 1], stack, row)) return;
  let last = at;
  while (stacks[last + 1] && isSameBand(stacks[last], stacks[last + 1]!, row)) last += 1;
  const isOwn = row === stack.lines.length - 1;
  canvas.put(place.top + row, stack.column, line.text);
  canvas.merge(
    place.top + row,
    stack.column,
    place.top + (isOwn ? place.depth - 1 : row),
    stacks[last]!.column,
  );
}

/** Writes the stacks from `top` on and returns how many rows they take. */
export function writeHeader(canvas: Canvas, top: number, stacks: readonly HeaderStack[]): number {
  const depth = Math.max(...stacks.map(({ lines }) => lines.length));
  stacks.forEach(({ lines }, at) => {
    for (let row = 0; row < lines.length; row += 1)
      writeLine(canvas, stacks, at, row, { top, depth });
  });
  return depth;
}
