/**
 * Something a person should look at, with the cell to look at. Findings carry facts, not
 * sentences: the locales word them.
 */
import type { FrameworkDifference } from '../framework-compare/compare-frameworks';
import type { FrameworkProblem } from '../framework/check-framework';
import type { FrameworkSheetProblem } from '../framework/read-framework-notes';
import type { Refusal } from '../rules/outcome';
import type { RuleCase } from '../working/rule-case';
import type { CellPosition } from '../sheet/address';

export type Severity = 'error' | 'warning' | 'info';

/** Numbers travel as plain decimals with `.`; the locale prints them. */
export type DecimalText = string;

export type FindingFacts =
  | {
      code: 'score-above-maximum';
      unit: string;
      node: string;
      score: DecimalText;
      maximum: DecimalText;
    }
  | { code: 'score-below-zero'; unit: string; node: string; score: DecimalText }
  | { code: 'not-a-number'; unit: string; node: string; text: string }
  | { code: 'blank-score'; unit: string; node: string }
  | { code: 'duplicate-unit'; unit: string; firstCell: string }
  | { code: 'group-maximum-mismatch'; node: string; stated: DecimalText; sum: DecimalText }
  | {
      code: 'total-mismatch';
      unit: string;
      node: string | null;
      stated: DecimalText;
      computed: DecimalText;
    }
  | { code: 'rank-mismatch'; unit: string; node: string | null; stated: string; computed: string }
  /** Equal totals, set apart by `node`; null is no score there. */
  | {
      code: 'tie-broken';
      unit: string;
      other: string;
      node: string;
      total: DecimalText;
      score: DecimalText | null;
      otherScore: DecimalText | null;
    }
  /** The policy names a node for ties that the table does not have, or has several times. */
  | { code: 'tie-break-unknown'; name: string }
  /** A condition of the class `name` that could not be read; empty when there is none. */
  | { code: 'class-unreadable'; name: string; text: string }
  /** Two classes with totals in common, or with a gap between them; null is no end. */
  | {
      code: 'class-bands';
      problem: 'overlap' | 'gap' | 'unreachable';
      first: string;
      second: string;
      low: DecimalText | null;
      high: DecimalText | null;
      measure: 'percent' | 'points';
    }
  /** A condition of the class `name` is about a node that the table does not have. */
  | { code: 'class-node-unknown'; name: string; subject: string }
  /**
   * Its total would give the class `missed`, another condition denies it, and the next class does
   * not take it either; `given` is null where no class does.
   */
  | { code: 'class-fallen'; unit: string; missed: string; given: string | null }
  /** `computed` is null where the unit fits no class. */
  | { code: 'class-mismatch'; unit: string; stated: string; computed: string | null }
  /** A cap or a floor acted; `node` is null for the total. */
  | {
      code: 'cap-applied';
      unit: string;
      node: string | null;
      bound: 'most' | 'least';
      raw: DecimalText;
      limited: DecimalText;
    }
  /** Too few of the applicable leaves are scored for a score; `node` is null for the total. */
  | {
      code: 'coverage-too-low';
      unit: string;
      node: string | null;
      scored: number;
      applicable: number;
    }
  /** A maximum to rescale by is not stated; `node` is empty for the total. */
  | { code: 'cannot-rescale'; node: string }
  | { code: 'evidence-missing'; unit: string; node: string; points: DecimalText }
  /** The unit is not in the workbook's list of units. */
  | { code: 'unit-not-listed'; unit: string }
  /** A unit of the list that no table scores. */
  | { code: 'unit-not-scored'; unit: string }
  /** `names`: the units of the list that it could be. */
  | { code: 'unit-unclear'; unit: string; names: readonly string[]; why: 'several' | 'near' }
  /** `unit` was merged from old units of which the table does not score `missing`. */
  | { code: 'merger-incomplete'; unit: string; missing: readonly string[] }
  /** Almost certainly the unit `other`, with a letter mistyped. */
  | { code: 'unit-misspelled'; unit: string; other: string }
  /** One name, two areas: `extent` is what the province since July 2025 holds. */
  | { code: 'province-changed'; unit: string; extent: readonly string[] }
  | { code: 'framework-differs'; unit: string; difference: FrameworkDifference }
  /** The sheet states another number than "Bộ chỉ số"; `node` is empty for the total. */
  | {
      code: 'framework-number';
      node: string;
      field: 'maxPoints' | 'weight';
      onSheet: DecimalText;
      inFramework: DecimalText;
    }
  /** An indicator of "Bộ chỉ số" that the table has no place for. */
  | { code: 'framework-indicator-missing'; node: string; title: string }
  /** A table that knows most of "Bộ chỉ số", but `node` is none of it: it is not scored by it. */
  | { code: 'framework-not-followed'; node: string; title: string }
  /** `Áp dụng cho` names no kind of unit that can be told: the indicator is for all. */
  | { code: 'framework-applies-to'; node: string; text: string }
  /** A score for an indicator that is not for this kind of unit: it does not count. */
  | { code: 'not-for-unit'; unit: string; node: string; score: DecimalText; appliesTo: string }
  /** The points that the rule gives for the figures of the row are not those that were typed. */
  | {
      code: 'score-differs-from-rule';
      unit: string;
      node: string;
      typed: DecimalText;
      /** What gives the other points, so that the working can be shown in any language. */
      worked: RuleCase;
    }
  /** The rule gives nothing for these figures: b = 0, a > b, a number that no row covers. */
  | { code: 'rule-refused'; unit: string; node: string; reason: Refusal; figures: string }
  /** Two figures that cannot both be right: `12/15 (90%)`. */
  | { code: 'figures-contradict'; unit: string; node: string; texts: readonly [string, string] }
  /** The best that the wording gives is not the maximum. */
  | { code: 'rule-contradicts-maximum'; node: string; maximum: DecimalText; detail: string }
  /** "Quy tắc đã hiểu" holds a text that is no clear rule: the wording itself counts. */
  | { code: 'understood-rule-unreadable'; node: string; text: string }
  | { code: 'framework-unreadable'; problem: FrameworkSheetProblem }
  /** `node` is empty for the total. */
  | { code: 'framework-inconsistent'; node: string; problem: FrameworkProblem };

export type FindingCode = FindingFacts['code'];

export interface Finding {
  readonly facts: FindingFacts;
  readonly severity: Severity;
  /** Of the table; the id of the sheet for what is wrong with a framework sheet of no table. */
  readonly tableId: string;
  readonly sheetId: string;
  /** The cell a person would look at. */
  readonly cell: CellPosition;
}
