/** Reads "Bộ chỉ số" as a person left it: any order of columns, kin of their headers, blank rows. */
import { isExactEqual, ZERO, type Exact } from '../number/exact';
import { readNumberColumn } from '../number/number-column';
import { codeAt } from '../recognise/code-cells';
import type { Code } from '../recognise/code';
import { makeGrid, makeLexicon, type Grid } from '../recognise/grid';
import { isTotalText } from '../recognise/row-words';
import type { SheetSnapshot } from '../sheet/snapshot';
import { foldText, squeezeText } from '../text/fold';
import type { Framework, FrameworkEntry, FrameworkTotal } from './framework';
import {
  FRAMEWORK_SHEET_NAME,
  frameworkColumn,
  isDerivedTitle,
  isUnknownLabel,
  readAggregation,
  saysNotScored,
  type FrameworkColumn,
} from './framework-words';
import {
  readDerived,
  readHead,
  readUnknown,
  type FrameworkSheetProblem,
} from './read-framework-notes';
import type { ExtraColumn } from './write-framework-sheet';

export interface FrameworkSheetReading {
  readonly sheetId: string;
  readonly framework: Framework;
  /** Row of each entry. */
  readonly rows: readonly number[];
  readonly columns: Readonly<Partial<Record<FrameworkColumn, number>>>;
  readonly headerRow: number;
  /** By entry; null when the sheet has no such column. */
  readonly understoodRules: readonly (string | null)[] | null;
  readonly extraColumns: readonly ExtraColumn[];
  readonly problems: readonly FrameworkSheetProblem[];
}

/** Rows that are looked at for the header. */
const HEADER_DEPTH = 40;
const BONUS = /diem (?:tru|cong|thuong)/;

interface Header {
  readonly row: number;
  readonly columns: Partial<Record<FrameworkColumn, number>>;
  readonly extras: readonly number[];
}

function readHeaderRow(grid: Grid, row: number): Header {
  const columns: Header['columns'] = {};
  const extras: number[] = [];
  for (const column of grid.filled(row)) {
    const kind = grid.kind(row, column) === 'text' ? frameworkColumn(grid.text(row, column)) : null;
    if (kind && columns[kind] === undefined) columns[kind] = column;
    else extras.push(column);
  }
  return { row, columns, extras };
}

/** Code and name with what only a framework says: what belongs to what, and how it is gathered. */
function findHeader(grid: Grid): Header | null {
  const isNamed = squeezeText(grid.sheet.name).startsWith(squeezeText(FRAMEWORK_SHEET_NAME));
  const last = Math.min(grid.range.bottom, grid.range.top + HEADER_DEPTH);
  for (let row = grid.range.top; row <= last; row += 1) {
    const header = readHeaderRow(grid, row);
    const { code, name, parent, aggregation, maxPoints } = header.columns;
    const isOurs = parent !== undefined && (aggregation !== undefined || isNamed);
    const isPlain = isNamed && aggregation !== undefined && maxPoints !== undefined;
    if (code !== undefined && name !== undefined && (isOurs || isPlain)) return header;
  }
  return null;
}

/** Whether a sheet is a framework sheet; its data sheets are tables of their own. */
export function isFrameworkSheet(sheet: SheetSnapshot): boolean {
  const grid = makeGrid(sheet, makeLexicon());
  return grid !== null && findHeader(grid) !== null;
}

/** Null when the sheet has no header of a framework sheet. */
export function readFrameworkSheet(sheet: SheetSnapshot): FrameworkSheetReading | null {
  const grid = makeGrid(sheet, makeLexicon());
  const header = grid && findHeader(grid);
  return header ? new FrameworkSheetReader(grid, header).read() : null;
}

class FrameworkSheetReader {
  private readonly problems: FrameworkSheetProblem[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
  ) {}

  read(): FrameworkSheetReading {
    const { grid, header, problems } = this;
    const lastRow = this.lastEntryRow();
    const { rows, totalRow } = this.entryRows(lastRow);
    const numberRows = totalRow === null ? rows : [...rows, totalRow];
    const maxima = this.numbers('maxPoints', numberRows);
    const weights = this.numbers('weight', numberRows);
    const nodes = this.entries(rows, maxima, weights);
    const derived = readDerived(grid, lastRow + 1);
    problems.push(...derived.problems);
    const understood = header.columns.understood;
    return {
      sheetId: grid.sheet.id,
      framework: {
        ...readHead(grid, header.row),
        nodes,
        total: this.total(totalRow, totalRow === null ? null : (maxima.get(totalRow) ?? null)),
        derived: derived.indices,
        unknown: readUnknown(grid, lastRow + 1),
      },
      rows,
      columns: header.columns,
      headerRow: header.row,
      understoodRules:
        understood === undefined ? null : rows.map((row) => textOrNull(grid.text(row, understood))),
      extraColumns: header.extras.map((column) => ({
        header: grid.text(header.row, column),
        cells: rows.map((row) => grid.value(row, column)),
      })),
      problems,
    };
  }

  /** The row before the derived indices and the notes, or the last row of the sheet. */
  private lastEntryRow(): number {
    const { grid, header } = this;
    for (let row = header.row + 1; row <= grid.range.bottom; row += 1) {
      const [first] = grid.filled(row);
      if (first === undefined) continue;
      const text = grid.text(row, first);
      if (isUnknownLabel(text) || (isDerivedTitle(text) && grid.filled(row).length === 1)) {
        return row - 1;
      }
    }
    return grid.range.bottom;
  }

  private entryRows(lastRow: number): { rows: number[]; totalRow: number | null } {
    const { grid, header } = this;
    const { code, name, parent } = header.columns;
    const own = Object.values(header.columns);
    const rows: number[] = [];
    let totalRow: number | null = null;
    for (let row = header.row + 1; row <= lastRow; row += 1) {
      if (!grid.filled(row).some((column) => own.includes(column))) continue;
      const isCoded =
        grid.text(row, code!) !== '' || (parent !== undefined && grid.text(row, parent) !== '');
      if (!isCoded && isTotalText(grid.fold(row, name!))) totalRow = row;
      else rows.push(row);
    }
    return { rows, totalRow };
  }

  private numbers(column: 'maxPoints' | 'weight', rows: readonly number[]): Map<number, Exact> {
    const { grid, header } = this;
    const at = header.columns[column];
    const found = new Map<number, Exact>();
    if (at === undefined) return found;
    const entries = readNumberColumn(rows.map((row) => grid.value(row, at)));
    entries.forEach((entry, index) => {
      const row = rows[index]!;
      if (entry.state === 'scored') found.set(row, entry.value);
      else if (entry.state !== 'blank' && !saysNotScored(entry.text)) {
        this.problems.push({ code: 'not-a-number', cell: { row, column: at }, text: entry.text });
      }
    });
    return found;
  }

  private entries(
    rows: readonly number[],
    maxima: ReadonlyMap<number, Exact>,
    weights: ReadonlyMap<number, Exact>,
  ): FrameworkEntry[] {
    let before: Code | null = null;
    return rows.map((row): FrameworkEntry => {
      const code = this.code(row, 'code', before);
      const parsed = code === null ? null : this.grid.codeOf(code);
      if (parsed?.parts.length === 2) before = parsed;
      const name = (this.text(row, 'name') ?? '').replace(/\s+/g, ' ');
      const maxPoints = maxima.get(row) ?? null;
      const gathering = this.aggregation(row);
      return {
        code,
        name,
        parentCode: this.code(row, 'parent', null),
        maxPoints,
        weight: weights.get(row) ?? null,
        aggregation: gathering.aggregation,
        rule: this.text(row, 'rule'),
        evidence: this.text(row, 'evidence'),
        appliesTo: this.text(row, 'appliesTo'),
        isScored: gathering.isScored && !this.isUnscored(row, name, maxPoints),
      };
    });
  }

  private text(row: number, column: FrameworkColumn): string | null {
    const at = this.header.columns[column];
    return at === undefined ? null : textOrNull(this.grid.text(row, at));
  }

  /** Codes that a spreadsheet made numbers or dates are read back as codes. */
  private code(row: number, column: 'code' | 'parent', before: Code | null): string | null {
    const at = this.header.columns[column];
    if (at === undefined) return null;
    const isNumber = typeof this.grid.value(row, at) === 'number';
    const code = isNumber ? (codeAt(this.grid, row, at, before)?.text ?? null) : null;
    return code ?? textOrNull(this.grid.text(row, at));
  }

  private aggregation(row: number): {
    aggregation: FrameworkEntry['aggregation'];
    isScored: boolean;
  } {
    const text = this.text(row, 'aggregation') ?? '';
    const reading = readAggregation(text);
    if (reading) return reading;
    const cell = { row, column: this.header.columns.aggregation! };
    this.problems.push({ code: 'unknown-aggregation', cell, text });
    return { aggregation: 'sum', isScored: true };
  }

  /** As on data sheets: no points to get, or the words for it. */
  private isUnscored(row: number, name: string, maximum: Exact | null): boolean {
    if (maximum && isExactEqual(maximum, ZERO)) return !BONUS.test(foldText(name));
    return (['maxPoints', 'rule'] as const).some((column) =>
      saysNotScored(this.text(row, column) ?? ''),
    );
  }

  private total(row: number | null, maxPoints: Exact | null): FrameworkTotal {
    return { maxPoints, aggregation: row === null ? 'sum' : this.aggregation(row).aggregation };
  }
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
