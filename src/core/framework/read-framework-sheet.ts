/** Reads "Bộ chỉ số" as a person left it: any order of columns, kin of their headers, blank rows. */
import type { ClassRule } from '../classes/class-scheme';
import { isExactEqual, ZERO, type Exact } from '../number/exact';
import { readNumberColumn } from '../number/number-column';
import { codeAt } from '../recognise/code-cells';
import type { Code } from '../recognise/code';
import type { Grid } from '../recognise/grid';
import { isTotalText } from '../recognise/row-words';
import type { SheetSnapshot } from '../sheet/snapshot';
import { foldText, squeezeText } from '../text/fold';
import {
  openFrameworkSheet,
  type FrameworkGrid,
  type FrameworkHeader,
} from './find-framework-header';
import type { Framework, FrameworkEntry, FrameworkTotal } from './framework';
import {
  readAggregation,
  saysNotScored,
  type AggregationReading,
  type FrameworkColumn,
} from './framework-words';
import {
  readClasses,
  readDerived,
  readHead,
  readUnknown,
  startsNotes,
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
  /** In the order in which they are tried, each with its cell. */
  readonly classes: readonly ClassRule[];
  readonly problems: readonly FrameworkSheetProblem[];
}

const BONUS = /diem (?:tru|cong|thuong)/;

/** Null when the sheet has no header of a framework sheet. */
export function readFrameworkSheet(sheet: SheetSnapshot): FrameworkSheetReading | null {
  const open = openFrameworkSheet(sheet);
  return open && new FrameworkSheetReader(open.grid, open.header).read();
}

/** The row of an entry and those that go on with its words. */
type EntryRows = [first: number, ...more: number[]];

class FrameworkSheetReader implements FrameworkGrid {
  private readonly problems: FrameworkSheetProblem[] = [];

  constructor(
    readonly grid: Grid,
    readonly header: FrameworkHeader,
  ) {}

  read(): FrameworkSheetReading {
    const { grid, header, problems } = this;
    const lastRow = this.lastEntryRow();
    const { rows: rowsOfEntries, totalRow } = this.entryRows(lastRow);
    const rows = rowsOfEntries.map(([first]) => first);
    const numberRows = totalRow === null ? rows : [...rows, totalRow];
    const maxima = this.numbers('maxPoints', numberRows);
    const weights = this.numbers('weight', numberRows);
    const nodes = this.entries(rowsOfEntries, maxima, weights);
    const derived = readDerived(this, lastRow + 1);
    problems.push(...derived.problems);
    const classes = readClasses(this, lastRow + 1);
    return {
      sheetId: grid.sheet.id,
      framework: {
        ...readHead(grid, header.row),
        nodes,
        total: this.total(totalRow, totalRow === null ? null : (maxima.get(totalRow) ?? null)),
        derived: derived.indices,
        ...(classes.length > 0 && { classes: classes.map(({ name, text }) => ({ name, text })) }),
        unknown: readUnknown(this, lastRow + 1),
      },
      classes,
      rows,
      columns: header.columns,
      headerRow: header.row,
      understoodRules:
        header.columns.understood === undefined
          ? null
          : rowsOfEntries.map((own) => this.text(own, 'understood')),
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
      if (startsNotes(this, row)) return row - 1;
    }
    return grid.range.bottom;
  }

  /** Rows without code, name and parent go on with the words of the entry above. */
  private entryRows(lastRow: number): { rows: EntryRows[]; totalRow: number | null } {
    const { grid, header } = this;
    const own = Object.values(header.columns);
    const rows: EntryRows[] = [];
    const parentNames = this.parentNames(lastRow);
    let totalRow: number | null = null;
    for (let row = header.row + 1; row <= lastRow; row += 1) {
      const filled = grid.filled(row).filter((column) => own.includes(column));
      if (filled.length === 0) continue;
      const [code, name, parent] = (['code', 'name', 'parent'] as const).map((column) =>
        this.text([row], column),
      );
      const last = rows[rows.length - 1];
      const isTotal = isTotalText(foldText(name ?? '')) && !parentNames.has(squeezeText(name!));
      if (!code && !parent && isTotal) totalRow = row;
      else if (code || name || parent) rows.push([row]);
      else if (last && this.isWordsOnly(filled)) last.push(row);
      else {
        const cell = { row, column: filled[0]! };
        this.problems.push({ code: 'without-entry', cell, text: grid.text(row, filled[0]!) });
      }
    }
    return { rows, totalRow };
  }

  /** What `Thuộc` names: a row that others belong to is a group, even one called `Tổng`. */
  private parentNames(lastRow: number): Set<string> {
    const names = new Set<string>();
    for (let row = this.header.row + 1; row <= lastRow; row += 1) {
      names.add(squeezeText(this.text([row], 'parent') ?? ''));
    }
    return names;
  }

  private isWordsOnly(filled: readonly number[]): boolean {
    const { rule, evidence, understood } = this.header.columns;
    return filled.every((column) => [rule, evidence, understood].includes(column));
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
    rowsOfEntries: readonly EntryRows[],
    maxima: ReadonlyMap<number, Exact>,
    weights: ReadonlyMap<number, Exact>,
  ): FrameworkEntry[] {
    let before: Code | null = null;
    return rowsOfEntries.map((rows): FrameworkEntry => {
      const [row] = rows;
      const code = this.code(row, 'code', before);
      const parsed = code === null ? null : this.grid.codeOf(code);
      if (parsed?.parts.length === 2) before = parsed;
      const name = (this.text([row], 'name') ?? '').replace(/\s+/g, ' ');
      const maxPoints = maxima.get(row) ?? null;
      const gathering = this.aggregation(row);
      return {
        code,
        name,
        parentCode: this.code(row, 'parent', null),
        maxPoints,
        weight: weights.get(row) ?? null,
        aggregation: gathering.aggregation ?? 'sum',
        ...gathering.limits,
        rule: this.text(rows, 'rule'),
        evidence: this.text(rows, 'evidence'),
        appliesTo: this.text([row], 'appliesTo'),
        isScored: gathering.isScored && !this.isUnscored(row, name, maxPoints),
      };
    });
  }

  /** One line a row; null when the cells are empty. */
  private text(rows: readonly number[], column: FrameworkColumn): string | null {
    const at = this.header.columns[column];
    if (at === undefined) return null;
    const texts = rows.map((row) => this.grid.text(row, at)).filter((text) => text !== '');
    return texts.length > 0 ? texts.join('\n') : null;
  }

  /** Codes that a spreadsheet made numbers or dates are read back as codes. */
  private code(row: number, column: 'code' | 'parent', before: Code | null): string | null {
    const at = this.header.columns[column];
    if (at === undefined) return null;
    const isNumber = typeof this.grid.value(row, at) === 'number';
    const code = isNumber ? (codeAt(this.grid, row, at, before)?.text ?? null) : null;
    return code ?? this.text([row], column);
  }

  private aggregation(row: number): AggregationReading {
    const text = this.text([row], 'aggregation') ?? '';
    const reading = readAggregation(text);
    if (reading) return reading;
    const cell = { row, column: this.header.columns.aggregation! };
    this.problems.push({ code: 'unknown-aggregation', cell, text });
    return { aggregation: 'sum', isScored: true, limits: {} };
  }

  /** As on data sheets: no points to get, or the words for it. */
  private isUnscored(row: number, name: string, maximum: Exact | null): boolean {
    if (maximum && isExactEqual(maximum, ZERO)) return !BONUS.test(foldText(name));
    return (['maxPoints', 'rule'] as const).some((column) =>
      saysNotScored(this.text([row], column) ?? ''),
    );
  }

  private total(row: number | null, maxPoints: Exact | null): FrameworkTotal {
    const isSaid = row !== null && this.text([row], 'aggregation') !== null;
    if (!isSaid) return { maxPoints, aggregation: null };
    const { aggregation, limits } = this.aggregation(row);
    return { maxPoints, aggregation, ...limits };
  }
}
