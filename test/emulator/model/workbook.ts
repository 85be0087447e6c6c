import type { CellPosition, CellRange } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { Sheet, type Calculator } from './sheet';

/** What can happen in a workbook that an add-in may listen to. */
export type WorkbookChange =
  | {
      readonly kind: 'edited';
      readonly sheet: Sheet;
      readonly range: CellRange;
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'formatted'; readonly sheet: Sheet; readonly range: CellRange }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly range: CellRange }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: Sheet }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string };

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  comment: string;
  visible: boolean;
}

export interface WorkbookOptions {
  readonly name?: string;
  /** Works out formulas; without one a formula that is set shows `#EMULATED!`. */
  readonly calculator?: Calculator;
}

const MAX_CALCULATION_PASSES = 50;
const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** A workbook as the emulated Excel holds it; tests may read and change it freely. */
export class Workbook {
  name: string;
  isReadOnly = false;
  isStructureProtected = false;
  calculationMode = 'Automatic';
  /** In tab order. */
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, DefinedName>();
  readonly settings = new Map<string, unknown>();
  readonly listeners = new Set<(change: WorkbookChange) => void>();
  /** Replaceable at any time; null leaves results of formulas as they are. */
  calculator: Calculator | null;
  private active: Sheet | null = null;
  private readonly selections = new WeakMap<Sheet, CellRange>();
  private lastId = 0;

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? 'Book1.xlsx';
    this.calculator = options.calculator ?? null;
  }

  /** A GUID in the form that Excel gives to sheets and rules; never the same twice. */
  nextId(): string {
    const number = (++this.lastId).toString(16).padStart(12, '0').toUpperCase();
    return `{00000000-0000-4000-8000-${number}}`;
  }

  /** Adds a sheet behind the others. */
  addSheet(name: string, id: string = this.nextId()): Sheet {
    const sheet = new Sheet(id, name, this);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    this.sheets.splice(index, 1);
    sheet.isDeleted = true;
    this.tell({ kind: 'deleted', sheet });
    if (this.active !== sheet) return;
    this.active = null;
    const next = this.sheets[index] ?? this.sheets[index - 1];
    if (next) this.activate(next);
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.tell({ kind: 'renamed', sheet, before });
  }

  /** A sheet by its id or, without regard to case, its name. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === key) ??
      this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted)
    );
  }

  /** For tests: the sheet of this name. @throws RangeError when there is none */
  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (!sheet) throw new RangeError(`The workbook has no sheet ${name}`);
    return sheet;
  }

  /** Null only while the workbook has no sheet. */
  get activeSheet(): Sheet | null {
    return this.active;
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    if (before) this.tell({ kind: 'deactivated', sheet: before });
    this.tell({ kind: 'activated', sheet });
  }

  selectionOf(sheet: Sheet): CellRange {
    return this.selections.get(sheet) ?? FIRST_CELL;
  }

  select(sheet: Sheet, range: CellRange): void {
    this.activate(sheet);
    this.selections.set(sheet, range);
    this.tell({ kind: 'selected', sheet, range });
  }

  /** Sets a cell as a person or a co-author does, and works out the formulas. */
  type(sheet: Sheet, { row, column }: CellPosition, input: CellValue): void {
    const before = sheet.cellAt(row, column).value;
    sheet.enter(row, column, input);
    this.recalculate();
    const after = sheet.cellAt(row, column).value;
    const range = { top: row, left: column, bottom: row, right: column };
    this.tell({ kind: 'edited', sheet, range, before, after });
  }

  /** Works out the formulas of all sheets, when there is a calculator, until values settle. */
  recalculate(): void {
    if (!this.calculator) return;
    for (let pass = 0; pass < MAX_CALCULATION_PASSES; pass++) {
      const changes = this.sheets.map((sheet) => sheet.recalculate());
      if (!changes.includes(true)) return;
    }
  }

  tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
