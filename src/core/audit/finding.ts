/**
 * Something a person should look at, with the cell to look at. Findings carry facts, not
 * sentences: the locales word them.
 */
import type { FrameworkDifference } from '../framework-compare/compare-frameworks';
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
  | { code: 'evidence-missing'; unit: string; node: string; points: DecimalText }
  | { code: 'framework-differs'; unit: string; difference: FrameworkDifference };

export type FindingCode = FindingFacts['code'];

export interface Finding {
  readonly facts: FindingFacts;
  readonly severity: Severity;
  readonly tableId: string;
  readonly sheetId: string;
  /** The cell a person would look at. */
  readonly cell: CellPosition;
}
