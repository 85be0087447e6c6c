/** Makes score cells as people type them, each with the entry that it truly is. */
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { Dice } from './dice';
import { PARTS_OF_ONE, type PlannedNode } from './framework';
import type { TrueEntry } from './truth';

export type ScoreStyle =
  | 'number'
  /** `9,25` as text */
  | 'comma'
  /** `9.25` as text */
  | 'dot'
  /** `9,25 điểm` */
  | 'points'
  /** `8/10` under a maximum of 10 */
  | 'of maximum'
  /** Numbers, and some of them as comma texts */
  | 'mixed';

export interface ScorePlan {
  readonly style: ScoreStyle;
  /** Index values between 0 and 1 instead of points. */
  readonly isIndex: boolean;
  /** Shares of all cells. */
  readonly blank: number;
  readonly notApplicable: number;
  readonly defect: number;
  readonly aboveMaximum: number;
}

export interface PlannedEntry {
  readonly cell: CellValue;
  readonly entry: TrueEntry;
  /** What the unit gave itself where an appraised score stands beside it; null for nothing. */
  readonly claim: number | null;
}

const BLANKS: readonly CellValue[] = [null, null, '-', ' '];
const NOT_APPLICABLE = ['KP', 'KAD', 'Không giao', 'Không áp dụng', 'N/A', 'Không giao CT'];
const DEFECTS: readonly CellValue[] = ['x', 'đạt', '#REF!', 'chưa chấm', true, '#DIV/0!'];

/** `92500` → `9.25`, without a float on the way. */
export function decimalText(parts: number, separator: ',' | '.' = '.'): string {
  const sign = parts < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(parts) / PARTS_OF_ONE);
  const rest = String(Math.abs(parts) % PARTS_OF_ONE)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${sign}${whole}${rest === '' ? '' : separator + rest}`;
}

/** The number that Excel stores for it. */
export function cellNumber(parts: number): number {
  return Number(decimalText(parts));
}

function valueOf(dice: Dice, node: PlannedNode, plan: ScorePlan): number {
  if (plan.isIndex) return dice.between(1, 9) * 1000 + dice.below(1000);
  if (node.isDeduction) return -dice.below(5) * 5000;
  const { maximum } = node;
  if (dice.chance(plan.aboveMaximum)) return maximum + 5000;
  const kinds = [0, maximum, maximum / 2, dice.below(maximum / 2500 + 1) * 2500];
  return dice.chance(0.4) ? dice.pick(kinds) : dice.below(maximum / 100 + 1) * 100;
}

function cellOf(dice: Dice, parts: number, node: PlannedNode, style: ScoreStyle): CellValue {
  switch (style) {
    case 'number':
      return cellNumber(parts);
    case 'comma':
      return decimalText(parts, ',');
    case 'dot':
      return decimalText(parts, '.');
    case 'points':
      return `${decimalText(parts, ',')} ${dice.pick(['điểm', 'đ'])}`;
    case 'of maximum':
      return node.maximum > 0
        ? `${decimalText(parts, ',')}/${decimalText(node.maximum, ',')}`
        : cellNumber(parts);
    case 'mixed':
      return dice.chance(0.3) ? decimalText(parts, ',') : cellNumber(parts);
  }
}

export function makeEntry(dice: Dice, node: PlannedNode, plan: ScorePlan): PlannedEntry {
  const unclaimed = { claim: null };
  if (dice.chance(plan.blank)) {
    return { cell: dice.pick(BLANKS), entry: { state: 'blank' }, ...unclaimed };
  }
  if (dice.chance(plan.notApplicable)) {
    return { cell: dice.pick(NOT_APPLICABLE), entry: { state: 'notApplicable' }, ...unclaimed };
  }
  if (dice.chance(plan.defect)) {
    return { cell: dice.pick(DEFECTS), entry: { state: 'invalid' }, ...unclaimed };
  }
  const parts = valueOf(dice, node, plan);
  const cell = cellOf(dice, parts, node, plan.style);
  return { cell, entry: { state: 'scored', parts }, claim: valueOf(dice, node, plan) };
}
