/**
 * A Plan says everything that will be written, before anything is. A host applies it whole or
 * not at all, and answers with a Receipt whose `inverse` is a Plan as well.
 */
import type { CellRange, SheetRange } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';

/** A sheet of the workbook by id, or one that this Plan adds, by its name. */
export type SheetTarget =
  | { readonly kind: 'existing'; readonly sheetId: string }
  | { readonly kind: 'added'; readonly name: string };

export type PlanCell =
  | { readonly kind: 'number'; readonly value: number }
  /** Always written as text, whatever it begins with. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** en-US grammar with leading `=`; `value` is the result the core expects, for files. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue }
  | { readonly kind: 'empty' };

/** Only the properties given are touched. `null` puts back "none" or Excel's default. */
export interface PlanFormat {
  /** One en-US number format for the whole block, or one per cell (row-major). */
  readonly numberFormat?: string | readonly (readonly string[])[];
  readonly bold?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: 'General' | 'Left' | 'Center' | 'Right';
  /** `#RRGGBB`, or null for no fill. */
  readonly fill?: string | null;
  /** A thin line around every cell of the block, or null for none. */
  readonly border?: 'thin' | null;
}

export type BlockPurpose =
  | 'header'
  | 'total'
  | 'rank'
  | 'scope-rank'
  | 'group-score'
  | 'group-rank'
  | 'index-score'
  | 'index-rank'
  | 'class'
  | 'status'
  | 'result-sheet'
  | 'template'
  | 'mapping'
  /** Scores of indicators, by their rules. */
  | 'score'
  /** The figures that a score was computed from. */
  | 'figures'
  /** Rules as they were understood, in the sheet "Bộ chỉ số". */
  | 'rule'
  | 'restore';

/** What a cell must still hold when the Plan is applied: its formula, or else its value. */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string };

export interface PlanBlock {
  readonly target: SheetTarget;
  readonly range: CellRange;
  readonly purpose: BlockPurpose;
  /** Row-major, of the size of `range`; `null` leaves that cell alone. */
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  readonly format: PlanFormat | null;
  /** What the Snapshot held in `range`; null for an added sheet. A host refuses when it differs. */
  readonly before: readonly (readonly CellContent[])[] | null;
  /**
   * In an inverse only: the host's own record of each cell as it was, row-major, null where there
   * was none. The host that made it restores the cells whole from it and needs nothing else.
   */
  readonly formerCells?: readonly (readonly (string | null)[])[];
}

/** A conditional-format rule of ours: one for all its ranges. */
export interface MarkRule {
  readonly target: SheetTarget;
  /** In sheet order; the formula is relative to the first cell of the first range. */
  readonly ranges: readonly CellRange[];
  /** Carries the marker, see `plan/marks.ts`. */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

export interface RuleReference {
  readonly sheetId: string;
  readonly ruleId: string;
}

/**
 * Something a person typed that a block of this Plan replaces; named in the preview. Formulas of
 * an earlier run are brought up to date without being named.
 */
export interface Replacement {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly oldText: string;
  readonly newText: string;
}

/** What was read to make the Plan; a host refuses to write when it holds something else now. */
export interface SourceCheck {
  readonly area: SheetRange;
  /** See `plan/source-check.ts`. */
  readonly fingerprint: string;
}

/** Why a value was written where a live formula was asked for. */
export interface PlanNote {
  readonly kind:
    | 'values-for-class'
    | 'values-for-half-even'
    | 'values-for-policy'
    | 'values-for-tie-break'
    | 'values-for-unreadable-text'
    | 'values-too-long';
  readonly tableId: string;
}

export interface SheetAddition {
  readonly name: string;
  /** In characters, from the first column on. */
  readonly columnWidths: readonly number[];
}

/**
 * A sheet that an earlier Plan added, with what that Plan wrote there. A host refuses to take it
 * away when it holds anything else by now; taking this back adds the sheet again, at the end of
 * the workbook, while formulas that referred to it from other sheets stay broken.
 */
export interface SheetRemoval {
  readonly sheetId: string;
  readonly added: SheetAddition;
  /** Blocks and rules of the added sheet, see `SheetTarget`. */
  readonly blocks: readonly PlanBlock[];
  readonly rules: readonly MarkRule[];
}

export interface Plan {
  readonly version: 1;
  readonly addSheets: readonly SheetAddition[];
  /** Only in an inverse. */
  readonly removeSheets: readonly SheetRemoval[];
  readonly blocks: readonly PlanBlock[];
  readonly addRules: readonly MarkRule[];
  readonly removeRules: readonly RuleReference[];
  readonly sources: readonly SourceCheck[];
  readonly replacements: readonly Replacement[];
  readonly notes: readonly PlanNote[];
}

export interface WrittenRange {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly range: CellRange;
  readonly purpose: BlockPurpose;
}

/** What was done, and how to take it back. */
export interface Receipt {
  readonly written: readonly WrittenRange[];
  readonly addedRules: readonly RuleReference[];
  readonly inverse: Plan;
}

export function isEmptyPlan(plan: Plan): boolean {
  return (
    plan.addSheets.length + plan.removeSheets.length + plan.blocks.length === 0 &&
    plan.addRules.length + plan.removeRules.length === 0
  );
}
