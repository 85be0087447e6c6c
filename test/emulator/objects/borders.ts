import type { CellRange } from '../../../src/core/sheet/address';
import type { BorderSide, CellBorder } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/host-error';
import { ServerCollection, ServerObject } from '../wire/server-object';
import { changeFormatEach, type CellTarget } from './cells';
import { readColor } from './color';

const OUTER_SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const SIDES: readonly string[] = [...OUTER_SIDES, 'InsideVertical', 'InsideHorizontal'];
const NO_BORDER: CellBorder = { style: 'None', weight: 'Thin', color: '#000000' };

/** The sides of one cell that a border of the whole range falls on. */
function sidesOf(
  side: string,
  cell: { row: number; column: number },
  range: CellRange,
): BorderSide[] {
  const { row, column } = cell;
  const sides: BorderSide[] = [];
  if (side === 'EdgeTop' && row === range.top) sides.push('EdgeTop');
  if (side === 'EdgeBottom' && row === range.bottom) sides.push('EdgeBottom');
  if (side === 'EdgeLeft' && column === range.left) sides.push('EdgeLeft');
  if (side === 'EdgeRight' && column === range.right) sides.push('EdgeRight');
  if (side === 'InsideHorizontal' && row > range.top) sides.push('EdgeTop');
  if (side === 'InsideHorizontal' && row < range.bottom) sides.push('EdgeBottom');
  if (side === 'InsideVertical' && column > range.left) sides.push('EdgeLeft');
  if (side === 'InsideVertical' && column < range.right) sides.push('EdgeRight');
  return sides;
}

/** The cell on the other side of an edge, and what that cell calls the same line. */
const ACROSS: Readonly<Record<BorderSide, { row: number; column: number; side: BorderSide }>> = {
  EdgeTop: { row: -1, column: 0, side: 'EdgeBottom' },
  EdgeBottom: { row: 1, column: 0, side: 'EdgeTop' },
  EdgeLeft: { row: 0, column: -1, side: 'EdgeRight' },
  EdgeRight: { row: 0, column: 1, side: 'EdgeLeft' },
};

/** The line on an edge of a cell: its own, or else its neighbour's. */
function lineAt(sheet: Sheet, row: number, column: number, side: BorderSide): CellBorder {
  const across = ACROSS[side];
  const neighbour = sheet.cellAt(row + across.row, column + across.column);
  const own = sheet.cellAt(row, column).format.borders[side];
  return own ?? neighbour.format.borders[across.side] ?? NO_BORDER;
}

/** A line that is taken off a cell is no longer its neighbour's either. */
function removeFromNeighbour(sheet: Sheet, row: number, column: number, side: BorderSide): void {
  const across = ACROSS[side];
  const place = [row + across.row, column + across.column] as const;
  const { borders } = sheet.cellAt(...place).format;
  if (!borders[across.side]) return;
  sheet.setFormat(...place, { borders: withoutNull({ ...borders, [across.side]: null }) });
}

/** One border of a range. Both cells beside a line see it. */
export class RangeBorderObject extends ServerObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly target: CellTarget,
    private readonly side: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.side;
  }

  override get scalars(): readonly string[] {
    return ['SideIndex', 'Style', 'Weight', 'Color'];
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string | null {
    return this.read('style');
  }

  set Style(value: unknown) {
    const style = String(value);
    this.change((border) => (style === 'None' ? null : { ...border, style }));
  }

  get Weight(): string | null {
    return this.read('weight');
  }

  set Weight(value: unknown) {
    this.change((border) => ({ ...border, weight: String(value), style: shownStyle(border) }));
  }

  get Color(): string | null {
    return this.read('color');
  }

  set Color(value: unknown) {
    const color = readColor(value);
    this.change((border) => ({ ...border, color, style: shownStyle(border) }));
  }

  private read(part: keyof CellBorder): string | null {
    const found = new Set<string>();
    for (const range of this.target.ranges) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          for (const side of sidesOf(this.side, { row, column }, range)) {
            found.add(lineAt(this.target.sheet, row, column, side)[part]);
          }
        }
      }
    }
    if (found.size > 1) return null;
    return [...found][0] ?? NO_BORDER[part];
  }

  private change(changed: (border: CellBorder) => CellBorder | null): void {
    const { sheet } = this.target;
    changeFormatEach(this.target, (row, column, range) => {
      const sides = sidesOf(this.side, { row, column }, range);
      if (sides.length === 0) return null;
      const after = sides.map((side) => {
        const line = changed(lineAt(sheet, row, column, side));
        if (!line) removeFromNeighbour(sheet, row, column, side);
        return [side, line] as const;
      });
      const before = sheet.cellAt(row, column).format.borders;
      return { borders: withoutNull({ ...before, ...Object.fromEntries(after) }) };
    });
  }
}

function withoutNull(borders: Record<string, CellBorder | null>): Record<string, CellBorder> {
  const kept = Object.entries(borders).flatMap(([side, border]) =>
    border ? [[side, border]] : [],
  );
  return Object.fromEntries(kept) as Record<string, CellBorder>;
}

/** Giving a border a weight or colour makes it visible. */
function shownStyle(border: CellBorder): string {
  return border.style === 'None' ? 'Continuous' : border.style;
}

export class RangeBorderCollectionObject extends ServerCollection<RangeBorderObject> {
  readonly className = 'RangeBorderCollection';

  constructor(private readonly target: CellTarget) {
    super();
  }

  override items(): readonly RangeBorderObject[] {
    return SIDES.map((side) => new RangeBorderObject(this.target, side));
  }

  GetItemAt(index: number): RangeBorderObject {
    const side = SIDES[index];
    if (!side) throw new HostError('InvalidArgument', `No border ${index}`);
    return new RangeBorderObject(this.target, side);
  }
}
