/**
 * What the contract suite needs of a host's surroundings: a workbook to open, and a way to look
 * at it and to change it from behind the host's back, as a person or a co-author does.
 */
import type { CellContent, PlanFormat } from '../../src/core/plan/plan';
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { WorkbookHost } from '../../src/host/workbook-host';
import type { SheetSpec } from '../support/snapshot-of';

/** A conditional-format rule with a custom formula, its ranges in A1 notation. */
export interface RuleState {
  readonly ranges: readonly string[];
  readonly formula: string;
}

export interface BookSheet extends SheetSpec {
  /** Formats that people gave, by A1 range; only with the `formats` ability. */
  readonly formats?: Readonly<Record<string, PlanFormat>>;
  /** Rules that stand on the sheet already; only with the `user-rules` ability. */
  readonly rules?: readonly RuleState[];
}

export interface CellState {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly hasBorder: boolean;
}

export interface SheetState {
  readonly name: string;
  /** By A1 address; a cell with neither content nor a format of its own is left out. */
  readonly cells: Readonly<Record<string, CellState>>;
  /** In order of priority, ours and other people's. */
  readonly rules: readonly RuleState[];
}

/** Everything the contract compares: two equal states are the same workbook to a person. */
export interface WorkbookState {
  /** In tab order. */
  readonly sheets: readonly SheetState[];
}

/** What a host's surroundings can do; cases that need more are skipped by name. */
export type Ability =
  /** Formats of cells are kept and can be looked at. */
  | 'formats'
  /** Conditional formats of other people are kept and can be looked at. */
  | 'user-rules'
  /** Somebody else can change the workbook while the host has it open. */
  | 'co-author'
  /** Changes made by somebody else, and selections, are told to listeners. */
  | 'events'
  /** The selected range can be looked at. */
  | 'selection'
  /** A write can be made to fail, before or after part of it is done. */
  | 'write-failure'
  /** Merged areas are known. */
  | 'merges';

export interface WorkbookHarness {
  readonly host: WorkbookHost;
  /** What the workbook holds now, seen without the host. */
  state(): Promise<WorkbookState>;
  /** Another host over the same workbook, as after closing and opening the pane. */
  reopen(): Promise<WorkbookHost>;

  /** A person types into a cell; text that begins with `=` is a formula. Needs `co-author`. */
  typeInto(sheetName: string, address: string, value: CellValue): Promise<void>;
  /** Needs `co-author`. */
  protectSheet(sheetName: string): Promise<void>;
  /** Needs `co-author`. */
  deleteSheet(sheetName: string): Promise<void>;
  /** Needs `co-author`. */
  makeReadOnly(): Promise<void>;
  /** A person selects a cell. Needs `events`. */
  select(sheetName: string, address: string): Promise<void>;
  /** `Sheet!A1:B2` of the selected range. Needs `selection`. */
  selection(): Promise<string>;
  /** The n-th writing step from now on fails, counted from 1. Needs `write-failure`. */
  failWrite(nth: number): void;
}

export interface HostUnderTest {
  readonly abilities: readonly Ability[];
  /** A fresh workbook of these sheets, the first one active. */
  open(sheets: readonly BookSheet[]): Promise<WorkbookHarness>;
}
