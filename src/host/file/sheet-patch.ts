/**
 * Writes cells into the text of a sheet part. Cells that are not written, and everything around
 * the rows, stay character for character.
 */
import { formatCell, formatRange, parseRange, type CellRange } from '../../core/sheet/address';
import type { PlanCell } from '../../core/plan/plan';
import { cellXml } from './cell-xml';
import { formulaTexts } from './sheet-formulas';
import { defaultStyleAt } from './sheet-layout';
import {
  isSharedMaster,
  sharedGroupOf,
  type FileCell,
  type FileRow,
  type SheetPart,
} from './sheet-part';
import { appendInside, type TextEdit } from './text-edit';
import { childNamed, prefixOf, retag } from './xml';

export interface CellChange {
  /** Null keeps the content and changes the look only. */
  readonly content: PlanCell | null;
  readonly style: number;
  /** The whole cell as it once stood in the file (`''`: not at all), instead of the above. */
  readonly former: string | null;
  /** The cell as it is now; null when the file does not have it. */
  readonly old: FileCell | null;
}

/** By row, then by column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** The edits that make the changes, formulas that hung on an overwritten one included. */
export function patchCells(sheet: SheetPart, changes: CellChanges): TextEdit[] {
  const patch = new CellPatch(sheet, changes);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const edits = [...changes.keys()].flatMap((row) => {
    const known = rows.get(row);
    return known ? patch.rowEdits(known) : [];
  });
  return [...edits, ...patch.orphanEdits(), ...patch.newRows(), ...patch.dimensionEdits()];
}

class CellPatch {
  private readonly prefix: string;
  private readonly formulaOf;
  private readonly defaultStyle;
  /** Groups of shared formulas whose first cell is overwritten. */
  private readonly lostGroups: ReadonlySet<string>;

  constructor(
    private readonly sheet: SheetPart,
    private readonly changes: CellChanges,
  ) {
    this.prefix = prefixOf(sheet.text, sheet.sheetData);
    this.formulaOf = formulaTexts(sheet);
    this.defaultStyle = defaultStyleAt(sheet);
    this.lostGroups = new Set(
      [...changes].flatMap(([, columns]) =>
        [...columns.values()].flatMap(({ old, content, former }) =>
          isSharedMaster(old) && (content ?? former) !== null ? [sharedGroupOf(old)!] : [],
        ),
      ),
    );
  }

  rowEdits(row: FileRow): TextEdit[] {
    const changes = this.changes.get(row.row)!;
    const edits: TextEdit[] = [];
    const inserted: TextEdit[] = [];
    for (const column of [...changes.keys()].sort((a, b) => a - b)) {
      const change = changes.get(column)!;
      const text = this.changedCell(row.row, column, change);
      if (change.old) {
        edits.push({ start: change.old.start, end: change.old.end, text });
      } else if (text !== '') {
        const next = row.cells.find((cell) => cell.column > column);
        inserted.push({
          start: next?.start ?? row.closeStart,
          end: next?.start ?? row.closeStart,
          text,
        });
      }
    }
    if (this.isRowEmptied(row, edits, inserted)) {
      return [{ start: row.start, end: row.end, text: '' }];
    }
    return [...edits, ...this.insertions(row, inserted, [...changes.keys()])];
  }

  /** Followers of a shared formula whose first cell is overwritten get a formula of their own. */
  orphanEdits(): TextEdit[] {
    const cells = this.sheet.rows.flatMap((row) => row.cells);
    if (this.lostGroups.size === 0) return [];
    return cells
      .filter((cell) => this.isOrphan(cell))
      .filter((cell) => !this.changeOf(cell))
      .map((cell) => ({
        start: cell.start,
        end: cell.end,
        text: this.ownFormula(cell, cell.style),
      }));
  }

  newRows(): TextEdit[] {
    const { rows, sheetData, text } = this.sheet;
    const known = new Set(rows.map(({ row }) => row));
    const added = [...this.changes.keys()].filter((row) => !known.has(row)).sort((a, b) => a - b);
    const behind: string[] = [];
    const edits: TextEdit[] = [];
    for (const row of added) {
      const cells = this.newCells(row);
      if (cells === '') continue;
      const xml = `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
      const next = rows.find((other) => other.row > row);
      if (next) edits.push({ start: next.start, end: next.start, text: xml });
      else behind.push(xml);
    }
    return behind.length > 0 ? [...edits, appendInside(text, sheetData, behind.join(''))] : edits;
  }

  /** The dimension element is a hint; it grows when cells are written outside it. */
  dimensionEdits(): TextEdit[] {
    const element = childNamed(this.sheet.root, 'dimension');
    const stated = parseRange(element?.attributes['ref'] ?? '');
    if (!element || !stated) return [];
    const grown = { ...stated };
    for (const [row, columns] of this.changes) {
      for (const [column, change] of columns) {
        if (!change.content || change.content.kind === 'empty') continue;
        grown.top = Math.min(grown.top, row);
        grown.bottom = Math.max(grown.bottom, row);
        grown.left = Math.min(grown.left, column);
        grown.right = Math.max(grown.right, column);
      }
    }
    if (isSameRange(grown, stated)) return [];
    const { start, openEnd } = element;
    const tag = retag(this.sheet.text.slice(start, openEnd), { ref: formatRange(grown) });
    return [{ start, end: openEnd, text: tag }];
  }

  private isOrphan(cell: FileCell): boolean {
    return this.lostGroups.has(sharedGroupOf(cell) ?? '');
  }

  private changeOf(cell: FileCell): CellChange | undefined {
    return this.changes.get(cell.row)?.get(cell.column);
  }

  private newCells(row: number): string {
    const changes = this.changes.get(row)!;
    return [...changes.keys()]
      .sort((a, b) => a - b)
      .map((column) => this.changedCell(row, column, changes.get(column)!))
      .join('');
  }

  /** The cell's new text; empty when the cell says nothing that its row and column do not say. */
  private changedCell(row: number, column: number, change: CellChange): string {
    const { content, style, old, former } = change;
    if (former !== null) return former;
    if (!content && old) return this.restyled(old, style);
    const cell = content ?? { kind: 'empty' };
    if (cell.kind === 'empty' && style === this.defaultStyle(row, column)) return '';
    return cellXml(this.prefix, formatCell({ row, column }), style, cell);
  }

  private restyled(cell: FileCell, style: number): string {
    if (this.isOrphan(cell)) return this.ownFormula(cell, style);
    const text = this.sheet.text.slice(cell.start, cell.end);
    const end = text.indexOf('>') + 1;
    const tag = text.slice(0, end);
    const isBare = cell.value === null && cell.formula === null;
    if (isBare && style === this.defaultStyle(cell.row, cell.column)) return '';
    return retag(tag, { s: String(style) }) + text.slice(end);
  }

  private ownFormula(cell: FileCell, style: number): string {
    const formula = `=${this.formulaOf(cell)}`;
    const content: PlanCell = { kind: 'formula', formula, value: cell.value };
    return cellXml(this.prefix, formatCell(cell), style, content);
  }

  private insertions(
    row: FileRow,
    inserted: readonly TextEdit[],
    columns: readonly number[],
  ): TextEdit[] {
    if (inserted.length === 0) return [];
    const startTag = this.sheet.text.slice(row.start, row.openEnd);
    const spans = /^(\d+):(\d+)$/.exec(row.attributes['spans'] ?? '');
    const isOutside =
      spans &&
      columns.some((column) => column + 1 < Number(spans[1]) || column + 1 > Number(spans[2]));
    const tag = isOutside ? retag(startTag, { spans: null }) : startTag;
    if (row.closeStart === row.end) {
      const cells = inserted.map(({ text }) => text).join('');
      const opened = tag.replace(/\s*\/>$/, '>');
      return [{ start: row.start, end: row.end, text: `${opened}${cells}</${this.prefix}row>` }];
    }
    if (tag === startTag) return [...inserted];
    return [{ start: row.start, end: row.openEnd, text: tag }, ...inserted];
  }

  /** A row that held nothing but what is taken away goes with it, unless it has a say of its own. */
  private isRowEmptied(
    row: FileRow,
    edits: readonly TextEdit[],
    inserted: readonly TextEdit[],
  ): boolean {
    const isBare = Object.keys(row.attributes).every((name) => name === 'r');
    const isCleared = edits.length === row.cells.length && edits.every(({ text }) => text === '');
    return isBare && row.cells.length > 0 && isCleared && inserted.length === 0;
  }
}

function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
