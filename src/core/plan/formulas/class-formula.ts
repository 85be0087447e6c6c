/**
 * The class of a unit as a live formula: its bands one after another, each giving the cell that
 * holds the name of the class, never the name itself.
 */
import { exactFraction, exactRatio, type Exact } from '../../number/exact';
import type { Range } from '../../rules/rule';
import { LONGEST_FORMULA, numberLiteral } from './references';
import type { RankPrecision } from './rank-formula';
import type { FormulaAnswer } from './score-formula';

/** A score that has to lie in a range, as its cell states it. */
export interface ClassTest {
  readonly cell: string;
  readonly precision: RankPrecision;
  readonly range: Range;
  /** Whether the score has to lie outside the range. */
  readonly isDenied: boolean;
  /** Whether a cell without a number is asked nothing; else it counts as zero. */
  readonly isSkipped: boolean;
}

export interface ClassBand {
  readonly tests: readonly ClassTest[];
  /** The cell of the name; null where nobody can tell whether a unit has the class. */
  readonly name: string | null;
}

/** @param total the cell of the total; without one there is no class */
export function classFormula(total: string, bands: readonly ClassBand[]): FormulaAnswer {
  const found = bands.reduceRight(
    (below, { tests, name }) =>
      tests.length === 0
        ? (name ?? '""')
        : `IF(AND(${tests.map(testText).join(',')}),${name ?? '""'},${below})`,
    '""',
  );
  const formula = `=IF(ISNUMBER(${total}),${found},"")`;
  return formula.length > LONGEST_FORMULA ? { reason: 'values-too-long' } : { formula };
}

function testText(test: ClassTest): string {
  const { cell, precision, isDenied, isSkipped } = test;
  const number = precision.isOnGrid ? `N(${cell})` : `ROUND(N(${cell}),${precision.places})`;
  const ends = endTexts(number, test.range, precision.places);
  const inside = ends.length === 1 ? ends[0]! : `AND(${ends.join(',')})`;
  const isMet = isDenied ? `NOT(${inside})` : inside;
  return isSkipped ? `OR(NOT(ISNUMBER(${cell})),${isMet})` : isMet;
}

/**
 * Each end as half a step beside the last score that it lets in, so that binary noise never
 * decides: scores lie on the grid of 10^-places, ends anywhere.
 */
function endTexts(number: string, { low, high }: Range, places: number): string[] {
  const texts: string[] = [];
  if (low) {
    const steps = low.isClosed ? stepsUpTo(low.value, places) : stepsDownTo(low.value, places) + 1n;
    texts.push(`${number}>${halfStep(2n * steps - 1n, places)}`);
  }
  if (high) {
    const steps = high.isClosed
      ? stepsDownTo(high.value, places)
      : stepsUpTo(high.value, places) - 1n;
    texts.push(`${number}<${halfStep(2n * steps + 1n, places)}`);
  }
  return texts.length === 0 ? ['TRUE'] : texts;
}

/** The whole steps at or below a number. */
function stepsDownTo(value: Exact, places: number): bigint {
  const { numerator, denominator } = exactFraction(value);
  const scaled = numerator * 10n ** BigInt(places);
  const whole = scaled / denominator;
  return scaled < 0n && whole * denominator !== scaled ? whole - 1n : whole;
}

/** The whole steps at or above a number. */
function stepsUpTo(value: Exact, places: number): bigint {
  const below = stepsDownTo(value, places);
  const { numerator, denominator } = exactFraction(value);
  return below * denominator === numerator * 10n ** BigInt(places) ? below : below + 1n;
}

function halfStep(halves: bigint, places: number): string {
  return numberLiteral(exactRatio(halves, 2n * 10n ** BigInt(places)));
}
