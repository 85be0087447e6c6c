/** Whether a score that a person typed is what the rule gives, as far as people round. */
import {
  addExact,
  compareExact,
  decimalPlaces,
  isExactEqual,
  maxExact,
  minExact,
  roundExact,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Policy } from '../policy/policy';
import type { CellFigure, FittedFigures } from './fit-figures';
import { evaluateCase, type RuleCase } from './rule-case';

/** Computed scores carry this many decimals at most before the noise of binary floats. */
const MOST_PLACES = 9;

/** Rules whose points follow their figures; the points of all others are named in the text. */
const PROPORTIONAL = new Set(['ratio', 'threshold', 'increment', 'target', 'best', 'ledger']);

function sizeOf(value: Exact): Exact {
  return signOfExact(value) < 0 ? subtractExact(ZERO, value) : value;
}

/** The least and the most that the rule gives while percentages lie within their rounding. */
function pointsWithin(
  ruled: RuleCase,
  points: Exact,
  figures: readonly CellFigure[],
): { least: Exact; most: Exact } {
  let bounds = { least: points, most: points };
  for (const { input, value, margin } of figures) {
    if (margin === null || ruled.inputs[input] !== value) continue;
    for (const end of [subtractExact(value as Exact, margin), addExact(value as Exact, margin)]) {
      const outcome = evaluateCase({ ...ruled, inputs: { ...ruled.inputs, [input]: end } });
      if (outcome.kind !== 'points') continue;
      bounds = {
        least: minExact(bounds.least, outcome.points),
        most: maxExact(bounds.most, outcome.points),
      };
    }
  }
  return bounds;
}

type Rounding = Pick<Policy, 'places' | 'roundAt' | 'roundMode'>;

/** At the decimals that were typed, and as the policy rounds indicators. */
function isRounded(typed: Exact, points: Exact, policy: Rounding): boolean {
  const places = Math.min(decimalPlaces(typed), MOST_PLACES);
  const rounded = [
    roundExact(points, places, 'half-up'),
    roundExact(points, places, 'half-even'),
    roundExact(points, policy.places, policy.roundMode),
  ];
  return rounded.some((one) => isExactEqual(one, roundExact(typed, MOST_PLACES, 'half-up')));
}

/**
 * The signs of deductions are left out of it, since sheets write them either way.
 * @param points what the rule gives for the figures as they stand
 */
export function isScoreOfRule(
  typed: Exact,
  points: Exact,
  ruled: RuleCase,
  { figures }: FittedFigures,
  policy: Rounding,
  isDeduction: boolean,
): boolean {
  const plain = (value: Exact): Exact => (isDeduction ? sizeOf(value) : value);
  if (isExactEqual(plain(typed), plain(points))) return true;
  const isProportional = PROPORTIONAL.has(ruled.rule.form);
  if (isProportional && isRounded(plain(typed), plain(points), policy)) return true;
  const { least, most } = pointsWithin(ruled, points, figures);
  const places = isProportional ? Math.min(decimalPlaces(typed), MOST_PLACES) : MOST_PLACES;
  const ends = [least, most].map((end) => roundExact(plain(end), places, 'half-up'));
  const low = minExact(ends[0]!, ends[1]!);
  const high = maxExact(ends[0]!, ends[1]!);
  const isBetween = compareExact(plain(typed), low) >= 0 && compareExact(plain(typed), high) <= 0;
  return isProportional ? isBetween : ends.some((end) => isExactEqual(end, plain(typed)));
}
