import type { CellRange } from '../../../src/core/sheet/address';
import { rangeDifference } from './areas';

/** A conditional format of a sheet. Only custom rules have a formula; others are kept as they are. */
export interface ConditionalRule {
  readonly id: string;
  /** `Custom`, or the name of a kind that the emulator only carries along. */
  readonly type: string;
  ranges: readonly CellRange[];
  stopIfTrue: boolean;
  formula: string;
  numberFormat: string | null;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
}

export function blankRule(id: string, type: string, ranges: readonly CellRange[]): ConditionalRule {
  return {
    id,
    type,
    ranges,
    stopIfTrue: false,
    formula: '',
    numberFormat: null,
    fill: null,
    fontColor: null,
    bold: null,
    italic: null,
  };
}

/** The rules as they are after the formats of `range` were cleared. */
export function rulesWithout(
  rules: readonly ConditionalRule[],
  range: CellRange,
): ConditionalRule[] {
  for (const rule of rules) {
    rule.ranges = rule.ranges.flatMap((part) => rangeDifference(part, range));
  }
  return rules.filter((rule) => rule.ranges.length > 0);
}
