/**
 * Live rank formulas for every tie rule. They count the scores above one score, wherever it
 * stands among text and empty cells, and never compare binary floats for equality: scores on a
 * grid of 10^-places differ by a whole step or not at all, so half a step tells them apart.
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

/** Above this many units Excel would take too long to count distinct scores for every unit. */
const MOST_UNITS_FOR_DENSE_RANKS = 400;

/** The rank of the score in `own`; empty text when that cell holds no number. */
export function rankFormula(
  own: string,
  field: RankField,
  unitCount: number,
  ties: TieRule,
  precision: RankPrecision,
): FormulaAnswer {
  if (ties === '1223' && unitCount > MOST_UNITS_FOR_DENSE_RANKS) {
    return { reason: 'values-too-long' };
  }
  const rank = rankExpression(field, ties, thresholds(own, precision));
  const formula = `=IF(ISNUMBER(${own}),${rank},"")`;
  return formula.length > LONGEST_FORMULA ? { reason: 'values-too-long' } : { formula };
}

/** What a score must exceed to stand above this one, and to stand beside or above it. */
interface Thresholds {
  readonly above: string;
  readonly beside: string;
}

function thresholds(own: string, { places, isOnGrid }: RankPrecision): Thresholds {
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

function rankExpression(field: RankField, ties: TieRule, { above, beside }: Thresholds): string {
  switch (ties) {
    case '1224':
      return `${countOver(field, above)}+1`;
    case '1334':
      return countOver(field, beside);
    case 'average':
      return `(${countOver(field, above)}+${countOver(field, beside)}+1)/2`;
    case '1223':
      return `ROUND(${countDistinctOver(field, above)},0)+1`;
  }
}

/** How many scores exceed a threshold. Text counts as more than any number, hence ISNUMBER. */
function countOver(field: RankField, threshold: string): string {
  return sumOver(field, (scores) => `ISNUMBER(${scores})*(${scores}>${threshold})`);
}

/**
 * Every score above counts for one n-th, when n units have it. What is no score counts for
 * nothing, and spreadsheets differ in counting empty cells: 1-ISNUMBER keeps its divisor up.
 */
function countDistinctOver(field: RankField, threshold: string): string {
  return sumOver(field, (scores, scope) => {
    const shares = field.scores.map((others, index) =>
      scope
        ? `COUNTIFS(${others},${scores}&"",${field.scope!.ranges[index]!},${scope})`
        : `COUNTIF(${others},${scores}&"")`,
    );
    return `ISNUMBER(${scores})*(${scores}>${threshold})/(${shares.join('+')}+1-ISNUMBER(${scores}))`;
  });
}

function sumOver(field: RankField, term: (scores: string, scope: string | null) => string): string {
  return field.scores
    .map((scores, index) => {
      const scope = field.scope?.ranges[index] ?? null;
      const condition = scope ? `*(${scope}=${field.scope!.own})` : '';
      return `SUMPRODUCT(${term(scores, scope)}${condition})`;
    })
    .join('+');
}
