/**
 * Live rank formulas for every tie rule and for chains that break ties. They count the units that
 * stand above one unit, wherever they stand among text and empty cells, and never compare binary
 * floats for equality: scores on a grid of 10^-places differ by a whole step or not at all, so half
 * a step tells them apart.
 */
import type { TieRule } from '../../policy/policy';
import { LONGEST_FORMULA } from './references';
import { FLOAT_PROOF_PLACES } from './formula-job';
import { type FormulaAnswer } from './score-formula';

/** The set inside which a unit is ranked, as fixed references. */
export interface RankField {
  /** The score cells, one reference for every unbroken run of units. */
  readonly scores: readonly string[];
  /**
   * The cells that hold the scope, one reference for every run, and the unit's own; null when
   * everything in `scores` is ranked together.
   */
  readonly scope: { readonly ranges: readonly string[]; readonly own: string } | null;
}

export interface RankPrecision {
  /** Scores that differ by less than one unit of this place are equal. */
  readonly places: number;
  /** Whether the cells hold rounded scores already; otherwise the formula rounds. */
  readonly isOnGrid: boolean;
}

/** What units are ranked by: the total, or a score that sets equal ones before it apart. */
export interface RankKey {
  /** The unit's own cell. */
  readonly own: string;
  /** The cells of all, in the runs of the field. */
  readonly scores: readonly string[];
  readonly precision: RankPrecision;
}

export interface TieBreakKey extends RankKey {
  /** What a cell without a number counts for: zero, or less than every score. */
  readonly absent: 'zero' | 'lowest';
}

/** Above this many units Excel would take too long to count distinct scores for every unit. */
const MOST_UNITS_FOR_DENSE_RANKS = 400;

/** Below every score, for a unit that has none. */
const LOWEST = '-9E+99';

interface RankInput {
  readonly total: RankKey;
  readonly tieBreaks: readonly TieBreakKey[];
  readonly scope: RankField['scope'];
  readonly unitCount: number;
  readonly ties: TieRule;
}

/** The rank of the total in `own`; empty text when that cell holds no number. */
export function rankFormula(input: RankInput): FormulaAnswer {
  if (input.ties === '1223' && input.unitCount > MOST_UNITS_FOR_DENSE_RANKS) {
    return { reason: 'values-too-long' };
  }
  const formula = `=IF(ISNUMBER(${input.total.own}),${rankExpression(input)},"")`;
  return formula.length > LONGEST_FORMULA ? { reason: 'values-too-long' } : { formula };
}

function rankExpression(input: RankInput): string {
  switch (input.ties) {
    case '1224':
      return `${countOver(input, 'above')}+1`;
    case '1334':
      return countOver(input, 'beside');
    case 'average':
      return `(${countOver(input, 'above')}+${countOver(input, 'beside')}+1)/2`;
    case '1223':
      return `ROUND(${countDistinctAbove(input)},0)+1`;
  }
}

/** Who is counted: those above the unit, or those above or beside it, itself among them. */
type Standing = 'above' | 'beside';

/** Text counts as more than any number, hence ISNUMBER. */
function countOver(input: RankInput, standing: Standing): string {
  return sumOver(input, (run) => {
    const scores = input.total.scores[run]!;
    return `ISNUMBER(${scores})*(${standsBy(input, run, standing)})`;
  });
}

/**
 * Every standing above counts for one n-th, when n units have it. What is no score counts for
 * nothing, and spreadsheets differ in counting empty cells: 1-ISNUMBER keeps its divisor up.
 */
function countDistinctAbove(input: RankInput): string {
  const { total, tieBreaks, scope } = input;
  return sumOver(input, (run) => {
    const scores = total.scores[run]!;
    const shares = total.scores.map((_, other) => {
      const pairs = [total, ...tieBreaks].map(
        (key) => `${key.scores[other]!},${key.scores[run]!}&""`,
      );
      if (scope) pairs.push(`${scope.ranges[other]!},${scope.ranges[run]!}`);
      return `${pairs.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${pairs.join(',')})`;
    });
    const above = standsBy(input, run, 'above');
    return `ISNUMBER(${scores})*(${above})/(${shares.join('+')}+1-ISNUMBER(${scores}))`;
  });
}

function sumOver({ total, scope }: RankInput, term: (run: number) => string): string {
  return total.scores
    .map((_, run) => {
      const condition = scope ? `*(${scope.ranges[run]!}=${scope.own})` : '';
      return `SUMPRODUCT(${term(run)}${condition})`;
    })
    .join('+');
}

/** 1 for every unit of a run that stands so; for cells of the total that hold a number only. */
function standsBy({ total, tieBreaks }: RankInput, run: number, standing: Standing): string {
  const scores = total.scores[run]!;
  const { above, beside } = thresholds(total.own, total.precision);
  if (tieBreaks.length === 0) return `${scores}>${standing === 'above' ? above : beside}`;
  const isLevel = `(${scores}>${beside})*(${scores}<=${above})`;
  return `(${scores}>${above})+${isLevel}*(${brokenBy(tieBreaks, run, standing)})`;
}

/** The same by a chain, for units that are level in everything before it. */
function brokenBy(chain: readonly TieBreakKey[], run: number, standing: Standing): string {
  const [key, ...rest] = chain;
  const above = exceeds(key!, run, 'above');
  const beside = exceeds(key!, run, 'beside');
  if (rest.length === 0) return standing === 'above' ? above : beside;
  return `${above}+(${beside}-${above})*(${brokenBy(rest, run, standing)})`;
}

function exceeds(
  { own, scores, precision, absent }: TieBreakKey,
  run: number,
  standing: Standing,
): string {
  const range = scores[run]!;
  const value = absent === 'zero' ? `N(${own})` : `MAX(${own},${LOWEST})`;
  const threshold = thresholds(value, precision)[standing];
  const ofNumbers = `ISNUMBER(${range})*(${range}>${threshold})`;
  if (absent === 'zero') return `(${ofNumbers}+(1-ISNUMBER(${range}))*(0>${threshold}))`;
  if (standing === 'above') return `(${ofNumbers})`;
  return `(${ofNumbers}+(1-ISNUMBER(${range}))*(1-ISNUMBER(${own})))`;
}

/** What a score must exceed to stand above this one, and to stand beside or above it. */
function thresholds(own: string, { places, isOnGrid }: RankPrecision): Record<Standing, string> {
  // In units of 10^-(places + 11), so that the digits stay exact.
  const half = 5n * 10n ** 10n;
  const decimals = places + 11;
  if (isOnGrid || places >= FLOAT_PROOF_PLACES) {
    const step = scaledLiteral(half, decimals);
    return { above: `${own}+${step}`, beside: `${own}-${step}` };
  }
  const slack = 5n * 10n ** BigInt(places);
  const rounded = `ROUND(${own},${places})`;
  return {
    above: `${rounded}+${scaledLiteral(half - slack, decimals)}`,
    beside: `${rounded}-${scaledLiteral(half + slack, decimals)}`,
  };
}

/** `5n, 3` → `0.005`. */
function scaledLiteral(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/0+$/, '');
}
