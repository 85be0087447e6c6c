/** Rounding as the policy says, proof against binary noise. */
import { exactFromDecimal, subtractExact } from '../../number/exact';
import type { Policy } from '../../policy/policy';
import { FLOAT_PROOF_PLACES, floatProof } from './formula-job';
import { numberLiteral } from './references';

/** With more places what lies beside a half is too near to it to be told from binary noise. */
const MOST_HALF_EVEN_PLACES = 8;

/** Far more than the noise of any sum of points, far less than scores differ by. */
const HALF_EVEN_TRACE = exactFromDecimal('25e-11');

/** Whether formulas can round to the places of the policy. */
export function canRound({ places, roundMode }: Policy): boolean {
  return roundMode === 'half-up' || places <= MOST_HALF_EVEN_PLACES;
}

/** The value, rounded to the places of the policy. */
export function roundedTerm(value: string, { places, roundMode }: Policy): string {
  if (places >= FLOAT_PROOF_PLACES) return floatProof(value);
  return roundMode === 'half-even'
    ? halfEvenTerm(value, places)
    : `ROUND(${floatProof(value)},${places})`;
}

/**
 * Half the value, once moved down by a quarter of a unit and once up, both rounded: the two add up
 * to the value rounded half up, because ⌊2z⌋ = ⌊z⌋ + ⌊z + ½⌋ (Hermite). With a move a trace shorter
 * than a quarter they add up to the even neighbour of a half instead, above and below zero. The
 * value is written once, so that rounded tiers inside one another stay short.
 */
function halfEvenTerm(value: string, places: number): string {
  const quarter = exactFromDecimal(`25e-${places + 2}`);
  const move = numberLiteral(subtractExact(quarter, HALF_EVEN_TRACE));
  return `ROUND(SUMPRODUCT(ROUND((${value})/2+{-${move},${move}},${places})),${places})`;
}
