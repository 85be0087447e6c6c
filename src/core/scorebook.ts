/**
 * What the recogniser understood of a Snapshot: tables, their framework, their units and the
 * score that each unit has for each indicator, every one with the cell it was read from.
 */
import type { FindingFacts } from './audit/finding';
import type { TableClasses } from './classes/class-scheme';
import type { TableAssessment } from './doubt/assessment';
import type { ReadingQuestion } from './doubt/question';
import type { DerivedIndex } from './framework/derived-index';
import type { FrameworkDifference } from './framework-compare/compare-frameworks';
import type { LinkNote } from './link/link-notes';
import type { WorkbookLinks } from './link/workbook-links';
import type { MappingProblem } from './mapping/mapping-problem';
import type { TableLayout } from './mapping/table-layout';
import type { Exact } from './number/exact';
import type { CellAddress, CellPosition, CellRange, SheetRange } from './sheet/address';
import type { LegacyEncodingNote } from './text/legacy/decode-snapshot';

/**
 * - `scorecard`: one unit a sheet, indicators in rows;
 * - `matrix`: units in rows, groups or indicators in columns;
 * - `transposed`: indicators in rows, one column a unit.
 */
export type TableShape = 'scorecard' | 'matrix' | 'transposed';

/**
 * How a parent gathers its children: their sum, their weighted arithmetic or geometric mean, the
 * lowest or the highest of them.
 */
export type Aggregation = 'sum' | 'mean' | 'geometric' | 'minimum' | 'maximum';

/** A group, indicator or component of the framework, in sheet order. */
export interface FrameworkNode {
  /** Unique in its table and stable while the sheet is; codes are not, since they repeat. */
  readonly id: string;
  /** As written (`1.1`, `II`, `9. b)`), or null when the sheet gives none. */
  readonly code: string | null;
  readonly name: string;
  /** Index into `ScoreTable.nodes`, or null at the top. */
  readonly parent: number | null;
  /** Indexes into `ScoreTable.nodes`, in sheet order; empty for a leaf. Only leaves are scored. */
  readonly children: readonly number[];
  /** As stated on the sheet, or null when nothing states it. */
  readonly maxPoints: Exact | null;
  readonly weight: Exact | null;
  /** How its children are gathered; null when nothing says so, and for leaves. */
  readonly aggregation: Aggregation | null;
  /** The most and the least that a parent gathers; absent when nothing bounds it. */
  readonly most?: Exact;
  readonly least?: Exact;
  /** False for information blocks and groups that are "Không tính điểm". */
  readonly isScored: boolean;
  /** Where the node stands (its name, or its column's header) on the table's first sheet. */
  readonly cell: CellPosition;
  /** Where the table's first sheet states its maximum as a cell of its own, or null. */
  readonly maxCell: CellPosition | null;
  readonly weightCell: CellPosition | null;
  /** True for deductions whose cells hold the points to take away; their scores are negative. */
  readonly isSubtracted?: boolean;
  /** The sheet of `cell`, where results of the table are not beside it; else its first sheet. */
  readonly sheetId?: string;
}

/** Absence, zero and "not applicable" are three different things; text that is no score is a fourth. */
export type ScoreEntry =
  | { readonly state: 'scored'; readonly value: Exact; readonly isText: boolean }
  | { readonly state: 'blank' }
  | { readonly state: 'notApplicable'; readonly text: string }
  | { readonly state: 'invalid'; readonly text: string };

/** A typed or computed number that a result column or group row already holds. */
export interface StatedNumber {
  readonly cell: CellAddress;
  readonly value: Exact | null;
  /** The cell's text when it holds something that is no number. */
  readonly text: string | null;
  readonly hasFormula: boolean;
}

export interface ScoredUnit {
  readonly name: string;
  /** Where the name stands; for a scorecard without a stated name, the sheet's first cell. */
  readonly cell: CellAddress;
  /** Khối, cụm, vùng, huyện, or the year: the set inside which it is ranked. */
  readonly scope: string | null;
  /** By node index. Entries of parents are `blank`: a parent's own cell is in `statedGroups`. */
  readonly entries: readonly ScoreEntry[];
  /** The cell of the entry of each node, by node index. */
  readonly cellOf: (node: number) => CellAddress;
  /** What the parents' own score cells hold (group rows, subtotal columns), by node index. */
  readonly statedGroups: ReadonlyMap<number, StatedNumber>;
  readonly statedTotal: StatedNumber | null;
  readonly statedRank: StatedNumber | null;
  /** Ranks per group that the sheet's own group-rank columns hold, by node index. */
  readonly statedGroupRanks: ReadonlyMap<number, StatedNumber>;
  readonly statedScopeRank: StatedNumber | null;
  /** Evidence per leaf, by node index; absent where neither the table nor a register has any. */
  readonly evidence: ReadonlyMap<number, EvidenceEntry>;
}

export interface EvidenceEntry {
  /** `cell`: an evidence cell of the table; `register`: the workbook's register of evidence. */
  readonly source: 'cell' | 'register';
  /** Where it stands; of what is missing in a register, the claim that wants it. */
  readonly cell: CellAddress;
  /** True when the cell says nothing: empty, `-`, `chưa có`, `không có`, `?`. */
  readonly isMissing: boolean;
  /** What was claimed and where: the self score, or the only score. */
  readonly claimCell: CellAddress;
  readonly claim: ScoreEntry;
}

/** The sheet's own result column (matrix) or row (transposed); null where it has none. */
export interface ResultLine {
  /** A column index for `matrix` and `scorecard`, a row index for `transposed`. */
  readonly index: number;
  readonly header: CellPosition;
}

export interface ResultLines {
  readonly total: ResultLine | null;
  readonly rank: ResultLine | null;
  readonly scopeRank: ResultLine | null;
  /** By node index. */
  readonly groupRanks: ReadonlyMap<number, ResultLine>;
  /** Our own "Minh chứng" status column, when an earlier run wrote one. */
  readonly status: ResultLine | null;
}

export interface ScoreTable {
  /** Unique in the Scorebook and stable while the sheet is. */
  readonly id: string;
  readonly shape: TableShape;
  /** Title of the framework or block, as written above the table; null when there is none. */
  readonly title: string | null;
  /**
   * One area for a matrix or transposed table, followed by those of the sheets that hold a group
   * each; one per scorecard sheet, in unit order.
   */
  readonly areas: readonly SheetRange[];
  /** The first and last row (matrix: units; otherwise indicators) of the body on `areas[0]`. */
  readonly body: CellRange;
  /**
   * The header row on `areas[0]` that new result columns put their header in: the first one of a
   * matrix, since a header below a blank would read as one more part of the band before it.
   */
  readonly headerRow: number;
  readonly nodes: readonly FrameworkNode[];
  /** How the top nodes are gathered into the total. */
  readonly aggregation: Aggregation;
  /** The most and the least that the total may come to; absent when nothing bounds it. */
  readonly most?: Exact;
  readonly least?: Exact;
  /** Maximum of the total as the sheet states it (`Tổng điểm (1000)`, a grand-total row), or null. */
  readonly statedMaximum: Exact | null;
  /** `unit` when scores are index values in 0–1 (weights or maxima turn them into a mean). */
  readonly scale: 'points' | 'unit';
  /** In sheet order. */
  readonly units: readonly ScoredUnit[];
  /** Header of the scope column, as written; null when the table has none. */
  readonly scopeName: string | null;
  /** The column of the scope (matrix), for formulas that rank inside it; null when there is none. */
  readonly scopeColumn: number | null;
  /** A period (năm, quý) makes different tables of one: ranks never cross it. */
  readonly scopeIsPeriod: boolean;
  readonly resultLines: ResultLines;
  /** The sheet "Bộ chỉ số" that it is scored by; null when there is none. */
  readonly framework: TableFramework | null;
  /** Absent when nothing says which classes there are. */
  readonly classes?: TableClasses;
  /** Absent when nothing says that units were merged. */
  readonly mergers?: TableMergers;
}

/** What the units of a table became part of. */
export interface TableMergers {
  readonly sheetId: string;
  /** The new units, those that stayed as they were among them. */
  readonly units: readonly UnitMerger[];
  /** Units of the table that could be several of the list: part of none. */
  readonly doubts: readonly {
    readonly unit: number;
    readonly names: readonly string[];
    readonly why: 'several' | 'near';
  }[];
}

export interface UnitMerger {
  readonly name: string;
  /** Indexes of the old units. */
  readonly parts: readonly number[];
  /** Old units of the list that the table does not score. */
  readonly missing: readonly string[];
}

export interface TableFramework {
  readonly sheetId: string;
  readonly title: string;
  /** What its sheet says about how each node is scored, by node index. */
  readonly wordings: readonly FrameworkWording[];
  /** Indices beside the tree (pillars), in the order of the sheet. */
  readonly derived: readonly DerivedIndex[];
}

/** The words of an entry of "Bộ chỉ số"; null where the cell is empty or the column is not there. */
export interface FrameworkWording {
  readonly row: number;
  /** "Cách tính" */
  readonly rule: string | null;
  /** "Quy tắc đã hiểu" */
  readonly understood: string | null;
  readonly evidence: string | null;
  readonly ruleColumn: number | null;
  readonly understoodColumn: number | null;
}

/** Facts about the reading that a person should see ("12 hidden rows are included"). */
export type ReadingNote =
  | { readonly kind: 'hidden-rows'; readonly sheetId: string; readonly count: number }
  | { readonly kind: 'hidden-columns'; readonly sheetId: string; readonly count: number }
  | { readonly kind: 'hidden-sheet'; readonly sheetId: string }
  | { readonly kind: 'index-values'; readonly tableId: string }
  | LegacyEncodingNote
  | LinkNote
  | OddScorecardNote
  | FrameworkNote;

/** What is wrong with a sheet "Bộ chỉ số", or with a table beside one: a finding, told by the audit. */
export interface FrameworkNote {
  readonly kind: 'framework';
  /** Of the table; the id of the sheet when no table is scored by it. */
  readonly tableId: string;
  readonly sheetId: string;
  readonly cell: CellPosition;
  readonly facts: FindingFacts;
}

/** A scorecard that differs from its framework, or from most others of it, and where. */
export interface OddScorecardNote {
  readonly kind: 'odd-scorecard';
  readonly tableId: string;
  readonly unit: string;
  readonly sheetId: string;
  /** The sheet that states the framework; null when the other scorecards do. */
  readonly frameworkSheetId: string | null;
  readonly differences: readonly PlacedDifference[];
}

export interface PlacedDifference {
  readonly difference: FrameworkDifference;
  /** The row of the indicator on this sheet; of one that is missing, the row beside its place. */
  readonly cell: CellPosition;
}

export interface Scorebook extends WorkbookLinks {
  readonly tables: readonly ScoreTable[];
  /** How every area of every table was read, in their order. */
  readonly layouts: readonly TableLayout[];
  /** By table. */
  readonly assessments: readonly TableAssessment[];
  readonly questions: readonly ReadingQuestion[];
  readonly notes: readonly ReadingNote[];
  /** Lines of the mapping that fit none of the sheets as they are, and were not followed. */
  readonly mappingProblems: readonly MappingProblem[];
}

/** The sheet that a node's cells stand on. */
export function sheetOfNode(table: ScoreTable, node: FrameworkNode): string {
  return node.sheetId ?? table.areas[0]!.sheetId;
}

/**
 * Whether no sheet of the people's own has room for the results: each scorecard is one unit's,
 * and a sheet of one group holds only that group. With an overview over the groups there is room.
 */
export function needsResultSheet({ shape, nodes }: ScoreTable): boolean {
  const isOnOwnSheet = nodes.some(
    ({ parent, sheetId }) => parent === null && sheetId !== undefined,
  );
  return shape === 'scorecard' || isOnOwnSheet;
}

/** The leaves of the tree that are scored, in sheet order, as indexes. */
export function scoredLeaves(table: ScoreTable): number[] {
  return table.nodes.flatMap((node, index) =>
    node.children.length === 0 && node.isScored ? [index] : [],
  );
}

/** The nodes that are ranked by themselves: the top ones and every parent, as indexes. */
export function rankedGroups(table: ScoreTable): number[] {
  return table.nodes.flatMap((node, index) =>
    node.isScored && (node.parent === null || node.children.length > 0) ? [index] : [],
  );
}
