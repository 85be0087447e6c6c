/**
 * A scoring rule: what the wording in the column "Cách xác định và tính điểm" says, in the few
 * shapes that official texts use. Shapes hold exact numbers and the words of the decision;
 * `kind` names the rule as people do, `form` says which fields it has.
 */
import type { Exact } from '../number/exact';

/**
 * Points, a share of the maximum (`1/2 * Điểm tối đa`, `80% Quỹ điểm`), or a share of the points
 * achieved so far, which must be entered (`25% tổng số điểm đạt được`).
 */
export interface Amount {
  readonly unit: 'points' | 'maximum' | 'achieved';
  readonly value: Exact;
}

export interface Bound {
  readonly value: Exact;
  readonly isClosed: boolean;
}

/** Numbers between two bounds; null is no bound. */
export interface Range {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** Points between two ends, of which a person gives some: "từ 40 đến 44 điểm". */
export interface Span {
  readonly unit: 'span';
  readonly range: Range;
}

/** What a condition that holds gives. */
export type Award = Amount | Span;

/** What a row of a table gives: points, or a class such as "Hoàn thành tốt". */
export type Gain = Award | { readonly unit: 'class'; readonly name: string };

/** The condition in the decision's words: a person says whether it holds. */
export interface YesNoRule {
  readonly form: 'yesNo';
  readonly kind: 'yesNo';
  readonly condition: string;
  readonly yes: Amount;
  readonly no: Amount;
}

export interface Option {
  readonly label: string;
  readonly points: Award;
}

/** A part that adds points when it holds. */
export interface Part {
  readonly label: string;
  readonly points: Amount;
}

/** One of the options holds, or the highest of those that hold counts. */
export interface OptionsRule {
  readonly form: 'options';
  readonly kind: 'choice' | 'bonus';
  readonly pick: 'one' | 'highest';
  readonly options: readonly Option[];
}

/** Every part that holds adds its points. */
export interface PartsRule {
  readonly form: 'parts';
  readonly kind: 'sum-of-parts';
  readonly parts: readonly Part[];
}

export interface TableRow {
  readonly range: Range;
  readonly gain: Gain;
}

/** One count divided by another. */
export interface Quotient {
  /** The letters of the text, else `a` and `b`. */
  readonly partId: string;
  readonly part: string;
  readonly wholeId: string;
  readonly whole: string;
  /** Whether the ratio is of the rest: `(b - a) / b`. */
  readonly isOfRest: boolean;
  /** What is given where there is nothing to divide by, where the text says so. */
  readonly whenEmpty?: Amount;
}

/** A number looked up in ranges: bands of a measure, steps of a count, or a rank. */
export interface TableRule {
  readonly form: 'table';
  readonly kind: 'bands' | 'steps-by-count' | 'reference-to-other';
  readonly variable: string;
  /** `%`, a noun such as `lần`, or nothing. */
  readonly unit: string;
  readonly rows: readonly TableRow[];
  /** "Còn lại: 0 điểm"; null when the text does not say. */
  readonly otherwise: Gain | null;
  /** What the number in percent is computed from, where the text says so. */
  readonly quotient?: Quotient;
}

export interface GridRow {
  readonly range: Range;
  readonly points: Amount;
}

/** Units of one size, and the bands that hold for them. */
export interface GridGroup {
  readonly range: Range;
  readonly rows: readonly GridRow[];
}

/** Bands that differ by the size of the unit. Added or deducted points are none outside of them. */
export interface GridRule {
  readonly form: 'grid';
  readonly kind: 'bands';
  readonly effect: 'give' | 'add' | 'deduct';
  readonly size: string;
  readonly variable: string;
  readonly unit: string;
  readonly groups: readonly GridGroup[];
  /** On which condition alone the points are given; null when there is none. */
  readonly requires: string | null;
}

export interface ClassRow {
  readonly name: string;
  readonly range: Range;
  /** The kind of units that the row is for; null for all. */
  readonly units: string | null;
  /** What must hold as well; null when nothing more must. */
  readonly requires: string | null;
}

/** The first row that fits gives the class. */
export interface ClassesRule {
  readonly form: 'classes';
  readonly kind: 'bands' | 'ratio-with-threshold';
  /** Whether the ranges are of the total or of the lowest of the criteria. */
  readonly measure: 'total' | 'least';
  readonly variable: string;
  readonly rows: readonly ClassRow[];
  readonly otherwise: string;
}

/** `a / b` of an amount. */
export interface RatioRule extends Quotient {
  readonly form: 'ratio';
  readonly kind: 'ratio';
  readonly of: Amount;
  /** Whether the text itself cuts the ratio off at one. */
  readonly isCapped: boolean;
  /** Decimals of the points, where the text itself rounds them. */
  readonly places?: number;
}

/** Below the threshold no points or points in proportion; from it on all, or in proportion. */
export interface ThresholdRule {
  readonly form: 'threshold';
  readonly kind: 'ratio-with-threshold';
  readonly variable: string;
  /** In percent. */
  readonly threshold: Bound;
  readonly from: 'all' | 'proportional';
  readonly below: 'none' | 'proportional' | 'proportional-to-threshold';
  /** Where points in proportion begin below the threshold, where the text says so. */
  readonly least?: Bound;
  readonly of: Amount;
  /** What the percentage is computed from, where the text says so. */
  readonly quotient?: Quotient;
}

/** A count from which a deduction is so large: "2 buổi trừ 3 điểm, 3 buổi trở lên trừ hết điểm". */
export interface CountStep {
  readonly count: Exact;
  readonly orMore: boolean;
  readonly amount: Amount;
}

interface EntryBase {
  readonly label: string;
  readonly effect: 'add' | 'deduct';
  /** Largest total effect of this entry; null when the text sets none. */
  readonly most: Amount | null;
}

/** Counted (`mỗi 2 lần`: per 2 `lần`) or, with no unit, a state that holds or does not. */
export interface CountedEntry extends EntryBase {
  readonly by: 'count';
  readonly amount: Amount;
  readonly per: { readonly count: Exact; readonly unit: string } | null;
}

export interface SteppedEntry extends EntryBase {
  readonly by: 'steps';
  readonly unit: string;
  readonly steps: readonly CountStep[];
}

export type Entry = CountedEntry | SteppedEntry;

/** Cases counted, and points added or deducted for each. */
export interface LedgerRule {
  readonly form: 'ledger';
  readonly kind: 'deduction' | 'bonus' | 'count-times-points' | 'sum-of-parts';
  /** What the count starts from: nothing, or the maximum. */
  readonly start: Amount | null;
  readonly entries: readonly Entry[];
  readonly mostDeducted: Amount | null;
  readonly mostAdded: Amount | null;
  /** Whether every addition counts, the highest only, or that only where nothing was deducted. */
  readonly adding: 'each' | 'highest' | 'highest-without-deduction';
  /** What remains at least; null when the text does not say whether there is such a limit. */
  readonly floor: 'zero' | 'none' | null;
  /** What disqualifies whatever the points: "không xếp loại". */
  readonly gates: readonly { readonly label: string; readonly outcome: string }[];
}

/** "từ 70% trở xuống được tính 3 điểm; trên 70% thì cứ thêm 5% được tính thêm 0,5 điểm". */
export interface IncrementRule {
  readonly form: 'increment';
  readonly kind: 'formula' | 'bonus';
  /** Whether each step adds to the base or takes from it. */
  readonly effect: 'add' | 'deduct';
  readonly variable: string;
  readonly unit: string;
  /** Where the increments begin: a number of the text, or one from outside such as a mean. */
  readonly threshold: Exact | { readonly outside: string };
  readonly direction: 'above' | 'below';
  readonly base: Amount;
  /** Where the base is given: everywhere, from a lower bound on, or from the threshold on only. */
  readonly baseFrom: Bound | null;
  readonly per: Exact;
  /** Whether `per` is percent of the threshold instead of units of the variable. */
  readonly isPerRelative: boolean;
  readonly step: Amount;
  readonly most: Amount | null;
  /** Where steps take more than the base; null when the text does not say. */
  readonly floor: 'zero' | 'none' | null;
  readonly partialSteps: 'linear' | 'whole';
}

/** Achieved against target: all points at the target, in proportion below it. */
export interface TargetRule {
  readonly form: 'target';
  readonly kind: 'relative-to-target';
  readonly variable: string;
  readonly of: Amount;
}

/**
 * So much at the target, all points for the best unit, in proportion between the two: what
 * emulation boards do with plans that are exceeded.
 */
export interface TargetBestRule {
  readonly form: 'targetBest';
  readonly kind: 'relative-to-target';
  readonly variable: string;
  readonly atTarget: Amount;
  readonly below: 'proportional' | 'none';
  readonly of: Amount;
}

/**
 * In proportion to the best unit, which gets all points: `share` is own / best, or best / own
 * where the lowest is best; `span` is standardised, (own − worst) / (best − worst).
 */
export interface BestRule {
  readonly form: 'best';
  readonly kind: 'best-in-class';
  readonly scale: 'share' | 'span';
  readonly better: 'high' | 'low';
  readonly variable: string;
  readonly of: Amount;
}

/** Points that come from a person or from elsewhere; only their range can be checked. */
export interface GivenRule {
  readonly form: 'given';
  readonly kind: 'manual' | 'survey' | 'reference-to-other' | 'deduction' | 'bonus';
  readonly source: string;
  readonly low: Amount | null;
  readonly high: Amount | null;
}

/** A sentence about how all the others are counted; it gives no points of its own. */
export interface StatementRule {
  readonly form: 'statement';
  readonly kind: 'formula';
  readonly says: 'linear-steps' | 'evidence-needed' | 'total-of-groups' | 'class-ceiling';
  readonly wording: string;
}

export type Rule =
  | YesNoRule
  | OptionsRule
  | PartsRule
  | TableRule
  | GridRule
  | ClassesRule
  | RatioRule
  | ThresholdRule
  | LedgerRule
  | IncrementRule
  | TargetRule
  | TargetBestRule
  | BestRule
  | GivenRule
  | StatementRule;
