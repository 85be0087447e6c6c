/**
 * The formats that a block of a Plan touches, as they are before. A format that cannot be said
 * in a Plan, and so not be put back, is left as people made it.
 */
import { rangeColumnCount, rangeRowCount, type CellRange } from '../../core/sheet/address';
import type { CellFormatBefore } from '../../core/plan/inverse';
import type { PlanFormat } from '../../core/plan/plan';

type Look = 'bold' | 'wrapText' | 'horizontalAlignment' | 'fill' | 'border';
type LookFormat = Omit<CellFormatBefore, 'numberFormat'>;

/** What Excel said of a block: one format, several, or one that a Plan has no word for. */
type Found<T> = { readonly one: T } | 'several' | 'unsayable';

export interface LooksBefore {
  /** The block's format without what could not be put back. */
  readonly format: PlanFormat | null;
  lookAt(row: number, column: number): LookFormat;
}

export interface LooksProbe {
  /** First batch: the formats that the whole block has. */
  request(): void;
  /** Second batch, only where cells differ: the formats of each cell. @returns whether it is needed */
  requestCells(): boolean;
  result(): LooksBefore;
}

const ALIGNMENTS = ['General', 'Left', 'Center', 'Right'] as const;
type Alignment = (typeof ALIGNMENTS)[number];

function foundFlag(flag: boolean | null | undefined): Found<boolean> {
  return typeof flag === 'boolean' ? { one: flag } : 'several';
}

function foundAlignment(alignment: string | null | undefined): Found<Alignment> {
  if (!alignment) return 'several';
  const known = ALIGNMENTS.find((name) => name === alignment);
  return known ? { one: known } : 'unsayable';
}

function foundFill(fill: { color?: string; pattern?: string | null }): Found<string | null> {
  if (!fill.pattern) return 'several';
  if (fill.pattern === 'None') return { one: null };
  if (fill.pattern !== 'Solid') return 'unsayable';
  return fill.color ? { one: fill.color } : 'several';
}

/** The lines of a block that are its own: the one on its left belongs to the column before it. */
export function borderSides(range: CellRange): Excel.BorderIndex[] {
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeRight'];
  if (rangeRowCount(range) > 1) sides.push('InsideHorizontal');
  if (rangeColumnCount(range) > 1) sides.push('InsideVertical');
  return sides as Excel.BorderIndex[];
}

function foundBorder(borders: readonly Excel.RangeBorder[]): Found<'thin' | null> {
  const isThin = (border: Excel.RangeBorder): boolean =>
    border.style === 'Continuous' && border.weight === 'Thin';
  if (borders.every((border) => border.style === 'None')) return { one: null };
  return borders.every(isThin) ? { one: 'thin' } : 'unsayable';
}

function touchedLooks(format: PlanFormat | null): Look[] {
  const looks: Look[] = ['bold', 'wrapText', 'horizontalAlignment', 'fill', 'border'];
  return looks.filter((look) => format?.[look] !== undefined);
}

type FoundLooks = Partial<Record<Look, Found<NonNullable<unknown> | null>>>;

function foundInCell({ format }: Excel.CellProperties): FoundLooks {
  return {
    bold: foundFlag(format?.font?.bold),
    wrapText: foundFlag(format?.wrapText),
    horizontalAlignment: foundAlignment(format?.horizontalAlignment),
    fill: foundFill(format?.fill ?? {}),
  };
}

const CELL_LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true },
    fill: { color: true, pattern: true },
    wrapText: true,
    horizontalAlignment: true,
  },
};

function askForCells(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties(CELL_LOOKS);
}

function lookFormat(found: FoundLooks, looks: readonly Look[]): LookFormat {
  return Object.fromEntries(
    looks.flatMap((look) => {
      const state = found[look];
      return typeof state === 'object' ? [[look, state.one]] : [];
    }),
  );
}

export function looksProbe(
  rangeOf: () => Excel.Range,
  area: CellRange,
  format: PlanFormat | null,
): LooksProbe {
  const looks = touchedLooks(format);
  let range: Excel.Range | null = null;
  let borders: Excel.RangeBorder[] = [];
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;

  const foundInBlock = (): FoundLooks => {
    const current = range!.format;
    const found: FoundLooks = {};
    if (looks.includes('bold')) found.bold = foundFlag(current.font.bold);
    if (looks.includes('wrapText')) found.wrapText = foundFlag(current.wrapText);
    if (looks.includes('horizontalAlignment')) {
      found.horizontalAlignment = foundAlignment(current.horizontalAlignment);
    }
    if (looks.includes('fill')) found.fill = foundFill(current.fill);
    if (looks.includes('border')) found.border = foundBorder(borders);
    return found;
  };

  return {
    request() {
      if (looks.length === 0) return;
      range = rangeOf();
      const { format: current } = range;
      const plain = looks.filter((look) => look === 'wrapText' || look === 'horizontalAlignment');
      if (plain.length > 0) current.load(plain.join(','));
      if (looks.includes('bold')) current.font.load('bold');
      if (looks.includes('fill')) current.fill.load('color,pattern');
      if (looks.includes('border')) {
        borders = borderSides(area).map((side) =>
          current.borders.getItem(side).load('style,weight'),
        );
      }
    },
    requestCells() {
      if (looks.length === 0 || !Object.values(foundInBlock()).includes('several')) return false;
      cells = askForCells(rangeOf());
      return true;
    },
    result() {
      if (looks.length === 0) return { format, lookAt: () => ({}) };
      const whole = foundInBlock();
      const foundAt = (row: number, column: number): FoundLooks => {
        const cell = cells?.value[row]?.[column];
        return cell ? { ...foundInCell(cell), ...withoutSeveral(whole) } : whole;
      };
      const everyCell = cells
        ? cells.value.flatMap((row, r) => row.map((_, c) => foundAt(r, c)))
        : [whole];
      const kept = looks.filter((look) =>
        everyCell.every((found) => typeof found[look] === 'object'),
      );
      const dropped = looks.filter((look) => !kept.includes(look));
      return {
        format: withoutLooks(format, dropped),
        lookAt: (row, column) => lookFormat(foundAt(row, column), kept),
      };
    },
  };
}

function withoutSeveral(found: FoundLooks): FoundLooks {
  return Object.fromEntries(Object.entries(found).filter(([, state]) => state !== 'several'));
}

function withoutLooks(format: PlanFormat | null, dropped: readonly Look[]): PlanFormat | null {
  if (!format) return null;
  const entries = Object.entries(format).filter(([name]) => !dropped.some((look) => look === name));
  return Object.fromEntries(entries);
}
