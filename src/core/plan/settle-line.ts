/** Where one line of results goes, and which of its cells are written. */
import { cellRange } from '../sheet/address';
import { chooseCells, type Choice, type WantedCells } from './choose-cells';
import { HEADER_FORMAT, numberFormat, TEXT_FORMAT } from './formats';
import { recomputedLabel } from './labels';
import { isOwnContent } from './own-content';
import type { BlockPurpose, PlanCell, PlanFormat } from './plan';
import { isSameFormula } from './same-content';
import {
  cellOnLine,
  findLine,
  headerOfLine,
  rangeOnLine,
  runsOf,
  takeEmptyLine,
  type TableLayout,
} from './table-layout';
import type { WriteContext } from './write-context';

export interface WantedLine extends WantedCells {
  readonly purpose: BlockPurpose;
  readonly label: string;
  /** Line of the sheet that people made for this, if it has one. */
  readonly ownLine: number | null;
  /** A line under this very label that says something else; null when there is none. */
  readonly otherLine?: number | null;
  /** Null for a line of words. */
  readonly numberFormat: string | null;
}

export interface SettledLine {
  readonly line: number;
  /** By unit: whether the cell is written, or holds the wanted formula already. */
  readonly isOurs: readonly boolean[];
}

/**
 * Writes into the sheet's own line where it can. When typed cells there disagree and are to be
 * kept, the line is left alone and another one is written, marked as computed again.
 */
export function settleLine(
  context: WriteContext,
  layout: TableLayout,
  wanted: WantedLine,
): SettledLine {
  const ownLine = wanted.ownLine ?? findLine(layout, wanted.label);
  if (ownLine === null) return writeNewLine(context, layout, wanted, wanted.label);
  if (isNotFor(wanted, layout, ownLine)) return recomputeLine(context, layout, wanted);
  const choice = chooseCells(context, { layout, line: ownLine, isLineOurs: false }, wanted);
  return choice
    ? writeChoice(context, layout, wanted, ownLine, choice)
    : recomputeLine(context, layout, wanted);
}

/** Writes the line beside the sheet's own one. */
export function recomputeLine(
  context: WriteContext,
  layout: TableLayout,
  wanted: WantedLine,
): SettledLine {
  const label = recomputedLabel(wanted.label);
  const line = findLine(layout, label);
  const choice =
    line === null ? null : chooseCells(context, { layout, line, isLineOurs: true }, wanted);
  return line !== null && choice
    ? writeChoice(context, layout, wanted, line, choice)
    : writeNewLine(context, layout, wanted, label);
}

/**
 * Whether the sheet's own line already says all this, in cells that people made: nothing would
 * be written there.
 */
export function isLineDone(
  context: WriteContext,
  layout: TableLayout,
  wanted: Omit<WantedLine, 'numberFormat'>,
): boolean {
  const line = wanted.ownLine ?? findLine(layout, wanted.label);
  if (line === null || isNotFor(wanted, layout, line)) return false;
  const hasOurs = layout.positions.some((position) =>
    isOwnContent(layout.index.contentAt(cellOnLine(layout, line, position))),
  );
  if (hasOurs) return false;
  const choice = chooseCells(context, { layout, line, isLineOurs: false }, wanted);
  return choice !== null && choice.written.every((cell) => cell === null);
}

function isNotFor(
  { otherLine }: Pick<WantedLine, 'otherLine'>,
  { leafLines }: TableLayout,
  line: number,
): boolean {
  return leafLines.has(line) || line === otherLine;
}

function writeChoice(
  context: WriteContext,
  layout: TableLayout,
  wanted: WantedLine,
  line: number,
  choice: Choice,
): SettledLine {
  const isWritten = layout.positions.filter((_, unit) => choice.written[unit] !== null);
  const format =
    choice.isFormatOurs && wanted.numberFormat !== null
      ? { numberFormat: wanted.numberFormat }
      : null;
  writeRuns(context, layout, wanted.purpose, line, isWritten, choice.written, format);
  context.replacements.push(...choice.replacements);
  const isOurs = wanted.cells.map((cell, unit) => {
    if (choice.written[unit]) return true;
    const held = layout.index.contentAt(cellOnLine(layout, line, layout.positions[unit]!));
    return (
      cell?.kind === 'formula' &&
      held.kind === 'formula' &&
      isSameFormula(held.formula, cell.formula)
    );
  });
  return { line, isOurs };
}

function writeNewLine(
  context: WriteContext,
  layout: TableLayout,
  wanted: WantedLine,
  label: string,
): SettledLine {
  const line = takeEmptyLine(layout, context.takenOn(layout.index.sheet.id));
  const header = headerOfLine(layout, line);
  context.blocks.push({
    target: { kind: 'existing', sheetId: layout.index.sheet.id },
    range: cellRange(header),
    purpose: 'header',
    cells: [[{ kind: 'text', text: label }]],
    format: HEADER_FORMAT,
    before: [[layout.index.contentAt(header)]],
  });
  const format = wanted.numberFormat === null ? TEXT_FORMAT : numberFormat(wanted.numberFormat);
  const all = layout.positions;
  writeRuns(context, layout, wanted.purpose, line, all, wanted.cells, format);
  return { line, isOurs: wanted.cells.map((cell) => cell !== null) };
}

function writeRuns(
  context: WriteContext,
  layout: TableLayout,
  purpose: BlockPurpose,
  line: number,
  positions: readonly number[],
  cells: readonly (PlanCell | null)[],
  format: PlanFormat | null,
): void {
  const cellAt = new Map(layout.positions.map((position, unit) => [position, cells[unit] ?? null]));
  for (const { first, last } of runsOf(positions)) {
    const along = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    const planCells = along.map((position) => cellAt.get(position) ?? null);
    const contents = along.map((position) =>
      layout.index.contentAt(cellOnLine(layout, line, position)),
    );
    context.blocks.push({
      target: { kind: 'existing', sheetId: layout.index.sheet.id },
      range: rangeOnLine(layout, line, first, last),
      purpose,
      cells: acrossLine(layout, planCells),
      format,
      before: acrossLine(layout, contents),
    });
  }
}

/** Cells along a line as the rows of a block. */
function acrossLine<T>(layout: TableLayout, cells: readonly T[]): T[][] {
  return layout.isTransposed ? [[...cells]] : cells.map((cell) => [cell]);
}
