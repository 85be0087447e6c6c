/**
 * A worksheet part as read: its cells in order, each with its place in the text, and the rest of
 * the part as elements (ECMA-376 part 1, §18.3.1).
 */
import type { SaxesTagPlain } from 'saxes';
import { parseCell, parseRange, type CellRange } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import { cellValue } from './cell-value';
import {
  isTrue,
  localName,
  scanXml,
  XmlTreeBuilder,
  type XmlElement,
  type XmlListener,
} from './xml';

/** A cell's formula as the file has it: without `=`, functions with their prefixes. */
export interface FileFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Empty for the followers of a shared formula. */
  readonly text: string;
  /** Of an array, a data table, or the first cell of a shared formula. */
  readonly range: CellRange | null;
  /** The group of a shared formula. */
  readonly group: string | null;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Index into the workbook's cell formats. */
  readonly style: number;
  readonly value: CellValue;
  readonly formula: FileFormula | null;
  readonly start: number;
  readonly end: number;
}

export interface FileRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** In column order. */
  readonly cells: FileCell[];
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

export interface SheetPart {
  readonly text: string;
  /** Everything but the rows. */
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  /** In row order. */
  readonly rows: readonly FileRow[];
}

/** The group of shared formulas that a cell belongs to, as its first cell or as a follower. */
export function sharedGroupOf(cell: FileCell | null): string | null {
  return cell?.formula?.group ?? null;
}

/** Whether other cells of its group take their formula from this one. */
export function isSharedMaster(cell: FileCell | null): boolean {
  return sharedGroupOf(cell) !== null && cell!.formula!.text !== '';
}

export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly isDate1904: boolean;
}

/** @throws HostProblem `damaged-file` */
export function readSheetPart(text: string, context: CellContext): SheetPart {
  const scanner = new SheetScanner(context);
  scanXml(text, scanner);
  const root = scanner.rest.root!;
  const sheetData = root.children.find(({ name }) => name === 'sheetData');
  return { text, root, sheetData: sheetData ?? root, rows: scanner.rows };
}

type TextField = 'value' | 'formula' | 'inline';

class SheetScanner implements XmlListener {
  readonly rest = new XmlTreeBuilder();
  readonly rows: FileRow[] = [];
  private isInData = false;
  private row: FileRow | null = null;
  private cell: OpenCell | null = null;
  private field: TextField | null = null;
  private phonetic = 0;

  constructor(private readonly context: CellContext) {}

  open(tag: SaxesTagPlain, start: number, end: number): void {
    const name = localName(tag.name);
    if (!this.isInData) {
      this.rest.open(tag, start, end);
      if (name === 'sheetData') this.isInData = true;
    } else if (name === 'row') {
      this.openRow(tag.attributes, start, end);
    } else if (name === 'c') {
      this.openCell(tag.attributes, start);
    } else if (this.cell) {
      this.openField(name, tag.attributes);
    }
  }

  text(text: string): void {
    if (!this.isInData) this.rest.text(text);
    else if (this.cell && this.field && this.phonetic === 0) this.cell[this.field] += text;
  }

  close(tag: SaxesTagPlain, start: number, end: number): void {
    const name = localName(tag.name);
    if (name === 'sheetData') this.isInData = false;
    if (!this.isInData) this.rest.close(tag, start, end);
    else if (name === 'row') this.closeRow(start, end);
    else if (name === 'c') this.closeCell(end);
    else if (name === 'rPh') this.phonetic--;
    else this.field = null;
  }

  private openRow(attributes: Record<string, string>, start: number, openEnd: number): void {
    const previous = this.rows.at(-1)?.row ?? -1;
    const row = attributes['r'] === undefined ? previous + 1 : Number(attributes['r']) - 1;
    this.row = { row, attributes, cells: [], start, openEnd, closeStart: openEnd, end: openEnd };
    this.rows.push(this.row);
  }

  private closeRow(start: number, end: number): void {
    if (this.row) {
      this.row.closeStart = start;
      this.row.end = end;
    }
    this.row = null;
  }

  private openCell(attributes: Record<string, string>, start: number): void {
    const reference = attributes['r'];
    const previous = this.row?.cells.at(-1)?.column ?? -1;
    const column = reference === undefined ? previous + 1 : parseCell(reference)?.column;
    if (!this.row || column === undefined) return;
    const style = Number(attributes['s'] ?? 0);
    const type = attributes['t'] ?? 'n';
    this.cell = { column, start, style, type, value: null, formula: '', inline: '', about: null };
  }

  private openField(name: string, attributes: Record<string, string>): void {
    const cell = this.cell!;
    if (name === 'v') {
      cell.value = '';
      this.field = 'value';
    } else if (name === 'f') {
      cell.about = attributes;
      this.field = 'formula';
    } else if (name === 't') {
      this.field = 'inline';
    } else if (name === 'rPh') {
      this.phonetic++;
    }
  }

  private closeCell(end: number): void {
    const { cell, row } = this;
    this.cell = null;
    if (!cell || !row) return;
    row.cells.push({
      row: row.row,
      column: cell.column,
      style: cell.style,
      value: cellValue(cell.type, cell.value, cell.inline, this.context, cell.about !== null),
      formula: cell.about && fileFormula(cell.about, cell.formula),
      start: cell.start,
      end,
    });
  }
}

interface OpenCell {
  readonly column: number;
  readonly start: number;
  readonly style: number;
  readonly type: string;
  value: string | null;
  formula: string;
  inline: string;
  /** Attributes of its formula, or null when it has none. */
  about: Record<string, string> | null;
}

function fileFormula(about: Record<string, string>, text: string): FileFormula {
  const type = about['t'];
  const kind = type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal';
  const range = about['ref'] === undefined ? null : parseRange(about['ref']);
  if (kind === 'dataTable') {
    const [row, column] = isTrue(about['dt2D'])
      ? [about['r1'], about['r2']]
      : isTrue(about['dtr'])
        ? [about['r1'], undefined]
        : [undefined, about['r1']];
    return { kind, text: `TABLE(${row ?? ''},${column ?? ''})`, range, group: null };
  }
  return { kind, text, range, group: kind === 'shared' ? (about['si'] ?? '') : null };
}
