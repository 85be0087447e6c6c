/** The report of a scored workbook: a JSON contract, so decimals are texts with `.`. */
import type { FindingCode, Severity } from '../audit/finding';
import type { ReasonAgainst, ReasonFor, TableAssessment } from '../doubt/assessment';
import type { QuestionKind } from '../doubt/question';
import type { PolicySheetProblem } from '../framework/policy-sheet';
import type { ColumnMeaning } from '../mapping/mapping';
import type { MappingProblem } from '../mapping/mapping-problem';
import type { Policy } from '../policy/policy';
import type { PolicyChange } from '../score/policy-price';
import type { Refusal, RuleOutcome } from '../rules/outcome';
import type { RuleReading } from '../rules/reading';
import type { ReadingNote, TableShape } from '../scorebook';

export interface Report {
  readonly version: 1;
  /** Complete, as it applies to the first table. */
  readonly policy: ReportPolicy;
  readonly tables: readonly ReportTable[];
  readonly findings: readonly ReportFinding[];
  readonly notes: readonly ReportNote[];
  readonly written: readonly ReportRange[];
}

export interface ReportPolicy extends Policy {
  /** The older name of `missing`, for readers of earlier reports. */
  readonly blank: 'zero' | 'refuse';
}

export interface ReportTable {
  /** Of several scorecards, the first one's. */
  readonly sheet: string;
  readonly shape: TableShape;
  readonly range: string;
  /** Decimal places of the policy as it applies to this table. */
  readonly places: number;
  /** An `unsure` reading has a question among the findings. */
  readonly confidence: TableAssessment['confidence'];
  /** What speaks for the reading, then what speaks against it. */
  readonly reasons: readonly ReportReason[];
  /** How the columns of `range` were read, in sheet order. */
  readonly columns: readonly ReportColumn[];
  readonly nodes: readonly ReportNode[];
  /** Indices beside the tree (pillars), whose ranks are not those of the groups of one name. */
  readonly derived: readonly ReportIndex[];
  /** In sheet order. */
  readonly units: readonly ReportUnit[];
  /** After the mergers that the workbook states; empty without any. */
  readonly merged: readonly ReportMerged[];
  /** Who would change place under neighbouring choices; null for a table too large to ask unbidden. */
  readonly policyPrice: readonly ReportPrice[] | null;
}

/** A unit after a merger: the mean of its old ones. */
export interface ReportMerged {
  readonly name: string;
  /** The names of the old units. */
  readonly parts: readonly string[];
  /** Old units that the table does not score: without them there is no total. */
  readonly missing: readonly string[];
  readonly total: string | null;
  readonly rank: ReportRank | null;
  /** By node id. */
  readonly scores: Readonly<Record<string, ReportScore>>;
  /** Absent without classes. */
  readonly class?: string | null;
}

export interface ReportPrice {
  /** The one choice that is made otherwise, as a policy file writes it. */
  readonly change: PolicyChange;
  /** The same in words. */
  readonly label: string;
  readonly moved: readonly ReportMove[];
}

export interface ReportMove {
  readonly unit: string;
  readonly from: ReportRank;
  readonly to: ReportRank;
}

export interface ReportReason {
  readonly code: (ReasonFor | ReasonAgainst)['kind'];
  readonly speaks: 'for' | 'against';
  /** Where to look, of what speaks against it. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly message: string;
}

export interface ReportColumn {
  /** Its letters. */
  readonly column: string;
  /** As written, bands first, joined by ` / `; empty when it has none. */
  readonly header: string;
  /** Null when the column was read as nothing at all. */
  readonly meaning: ColumnMeaning | null;
  /** True when the mapping said so. */
  readonly isAnswered: boolean;
  readonly isHidden: boolean;
}

export interface ReportNode {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** The parent's id. */
  readonly parent: string | null;
  readonly maxPoints: string | null;
  readonly weight: string | null;
}

export interface ReportIndex {
  readonly code: string;
  readonly name: string;
  /** Codes or names of what it is made of. */
  readonly parts: readonly string[];
  /** What its ranks are called on sheets. */
  readonly rankLabel: string;
}

/** A whole number, or a text for a half: `"2.5"`. */
export type ReportRank = number | string;

export interface ReportScore {
  readonly value: string | null;
  readonly state: 'scored' | 'blank' | 'notApplicable';
}

export interface ReportUnit {
  readonly name: string;
  readonly sheet: string;
  readonly scope: string | null;
  readonly total: string | null;
  readonly rank: ReportRank | null;
  readonly scopeRank: ReportRank | null;
  /** Among the units of all tables; only where scores are stated in percent. */
  readonly jointRank?: ReportRank | null;
  /** Where equal totals were set apart for `rank`; null where they were not. */
  readonly tieBreak: ReportTieBreak | null;
  /** Places gained since last year's result, negative: lost; only where the workbook holds one. */
  readonly rankChange?: number | null;
  /** The same in the words of the result sheet: "tăng 5 bậc". */
  readonly rankChangeText?: string | null;
  /** By node id. */
  readonly scores: Readonly<Record<string, ReportScore>>;
  /** By node id, for the groups in which the unit has a rank. */
  readonly ranks: Readonly<Record<string, ReportRank>>;
  /** By the code of an index, in 0–1. */
  readonly derived: Readonly<Record<string, ReportDerived>>;
  /** By node id, where a rule was run on figures of the unit. */
  readonly rules?: Readonly<Record<string, ReportRule>>;
  /** The class (xếp loại); null where none fits or nobody can tell; absent without classes. */
  readonly class?: string | null;
}

export interface ReportDerived {
  readonly value: string | null;
  readonly rank: ReportRank | null;
  readonly scopeRank: ReportRank | null;
}

/** What the rule of an indicator gives for the figures that the cells hold. */
export interface ReportRule {
  /** `confirmed`: "Quy tắc đã hiểu" says it; else how sure the wording was read. */
  readonly status: 'confirmed' | RuleReading['status'];
  readonly outcome: RuleOutcome['kind'];
  /** A decimal, or a fraction where no decimal ends. */
  readonly points?: string;
  readonly worked?: string;
  readonly class?: string;
  readonly refused?: Refusal;
  /** False when a question is open or a figure may be read otherwise: nothing is claimed then. */
  readonly isSure: boolean;
  /** The cells of the figures, by the inputs of the rule. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReportTieBreak {
  /** The id of the node whose scores decided. */
  readonly node: string;
  /** The nearest unit below and above that had the same total; null when there is none. */
  readonly over: string | null;
  readonly under: string | null;
}

/** About a table, about a line of the sheet "Quy ước", or an open question about the reading. */
export interface ReportFinding {
  readonly code: FindingCode | `policy-${PolicySheetProblem['code']}` | `question-${QuestionKind}`;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  /** Of a question. */
  readonly choices?: readonly ReportChoice[];
}

/** An answer to a question. */
export interface ReportChoice {
  readonly label: string;
  /** Keys and values that answer it under `mapping` in the policy file or on the sheet "Quy ước". */
  readonly mapping: Readonly<Record<string, string>>;
}

/** What a person should know of the reading; nothing to mend. */
export interface ReportNote {
  readonly code: ReadingNote['kind'] | `mapping-${MappingProblem['code']}`;
  /** Null when it is about no sheet of the workbook. */
  readonly sheet: string | null;
  readonly message: string;
}

export interface ReportRange {
  readonly sheet: string;
  readonly range: string;
}
