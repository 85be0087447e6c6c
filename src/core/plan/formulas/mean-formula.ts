/** Weighted means as formulas, in functions that every spreadsheet knows; see `score/gather.ts`. */
import { sumExact } from '../../number/exact';
import type { Gathering } from '../../score/gathering';
import type { Job } from './formula-job';
import { applicableCount, scoredCount } from './presence';
import { numberLiteral, referenceToRange } from './references';
import { termText } from './term';
import {
  areEqualLiterals,
  divisorTerm,
  matchingRanges,
  plainScoreRanges,
  weighedParts,
  type WeighedPart,
} from './weight-formula';

/** The formula for the score of a node. */
export type ScoreOf = (node: number) => string;

/** Σ w·v / Σ w over what is applicable: a blank counts as zero, "not applicable" not at all. */
export function arithmeticMean(job: Job, gathering: Gathering, scoreOf: ScoreOf): string {
  const divisor = divisorTerm(job, gathering);
  const ranges = matchingRanges(job, gathering);
  if (ranges) return `SUMPRODUCT(${ranges.weights},${ranges.scores})/${divisor}`;
  const products = weighedParts(job, gathering).map(({ node, term }) => `${term}*${scoreOf(node)}`);
  return `(${products.join('+')})/${divisor}`;
}

/** (Π v^w)^(1/Σ w) over what is applicable and has a weight; a blank counts as zero. */
export function geometricMeanFormula(job: Job, gathering: Gathering, scoreOf: ScoreOf): string {
  const parts = weighedParts(job, gathering);
  if (parts.length === 0) return '0';
  return plainGeometricMean(job, parts) ?? powerProduct(job, gathering, parts, scoreOf);
}

/** GEOMEAN leaves blanks out and fails at zero, so it is asked only when all cells are positive. */
function plainGeometricMean(job: Job, parts: readonly WeighedPart[]): string | null {
  const cells = plainScoreRanges(
    job,
    parts.map(({ node }) => node),
  );
  if (cells.length === 0 || !areEqualLiterals(parts)) return null;
  const ranges = cells.map(({ sheetId, range }) => referenceToRange(job.place, sheetId, range));
  const positive = ranges.map((range) => `COUNTIF(${range},">0")`).join('+');
  return `IF(${positive}<${countedText(job, parts)},0,GEOMEAN(${ranges.join(',')}))`;
}

/** How many parts count, which are leaves. */
function countedText(job: Job, parts: readonly WeighedPart[]): string {
  const leaves = parts.map(({ node }) => node);
  if (parts.every(({ presence }) => presence === null)) return String(parts.length);
  return termText(
    job.policy.missing === 'skip' ? scoredCount(job, leaves) : applicableCount(job, leaves),
  );
}

/**
 * Each power is taken by the share of its weight, so that no product leaves the range of doubles;
 * a last power puts right what the weights in the sheet have become since, or what does not count.
 */
function powerProduct(
  job: Job,
  gathering: Gathering,
  parts: readonly WeighedPart[],
  scoreOf: ScoreOf,
): string {
  const sum = numberLiteral(sumExact(parts.map(({ weight }) => weight)));
  const powers = parts.map(({ node, term, presence }) => {
    const power = `MAX(0,${scoreOf(node)})^(${term}/${sum})`;
    return presence === null ? power : `IF(${presence},${power},1)`;
  });
  const product = `(${powers.join('*')})`;
  const isFixed = parts.every(
    ({ weight, term, presence }) => presence === null && term === numberLiteral(weight),
  );
  return isFixed ? product : `${product}^(${sum}/${divisorTerm(job, gathering)})`;
}
