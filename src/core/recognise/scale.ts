/**
 * Whether scores are points or index values in 0–1, and whether parents sum or average. Sheets
 * rarely say; weights, maxima, the values themselves and a stated total tell together.
 */
import {
  addExact,
  compareExact,
  divideExact,
  exactFromDecimal,
  exactToNumber,
  isExactEqual,
  multiplyExact,
  ONE,
  signOfExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Aggregation, FrameworkNode, ScoreEntry, StatedNumber } from '../scorebook';

export interface UnitScores {
  readonly entries: readonly ScoreEntry[];
  readonly statedTotal: StatedNumber | null;
}

export interface ScaleReading {
  readonly scale: 'points' | 'unit';
  readonly aggregation: Aggregation;
  /** With weights where maxima, or what a person called weights, stand for the other. */
  readonly nodes: readonly FrameworkNode[];
  /** Maxima above 1 weigh published index values. */
  readonly isIndex: boolean;
}

/** Published parts are rounded to 4 places or fewer, so their mean may miss the total a little. */
const TOLERANCE = exactFromDecimal('0.0051');
const UNITS_COMPARED = 60;

interface Leaf {
  readonly index: number;
  readonly weight: Exact | null;
}

function isWithinOne(value: Exact): boolean {
  return signOfExact(value) >= 0 && compareExact(value, ONE) <= 0;
}

/** Whether every score lies in 0–1 and some of them are fractions. */
function areIndexValues(units: readonly UnitScores[], leaves: readonly Leaf[]): boolean {
  let hasFraction = false;
  for (const { entries } of units) {
    for (const { index } of leaves) {
      const entry = entries[index];
      if (entry?.state !== 'scored') continue;
      if (!isWithinOne(entry.value)) return false;
      hasFraction ||= signOfExact(entry.value) > 0 && compareExact(entry.value, ONE) < 0;
    }
  }
  return hasFraction;
}

function gather(unit: UnitScores, leaves: readonly Leaf[], isMean: boolean): Exact | null {
  let sum = ZERO;
  let weights = ZERO;
  for (const { index, weight } of leaves) {
    const entry = unit.entries[index];
    const value = entry?.state === 'scored' ? entry.value : ZERO;
    sum = addExact(sum, isMean ? multiplyExact(value, weight ?? ONE) : value);
    weights = addExact(weights, weight ?? ONE);
  }
  if (!isMean) return sum;
  return signOfExact(weights) === 0 ? null : divideExact(sum, weights);
}

/** The share of stated totals that a hypothesis reproduces; null when none is stated. */
function agreement(
  units: readonly UnitScores[],
  leaves: readonly Leaf[],
  isMean: boolean,
): number | null {
  const stated = units.filter(({ statedTotal }) => statedTotal?.value).slice(0, UNITS_COMPARED);
  if (stated.length === 0) return null;
  const matches = stated.filter((unit) => {
    const total = gather(unit, leaves, isMean);
    if (!total) return false;
    const difference = Math.abs(exactToNumber(total) - exactToNumber(unit.statedTotal!.value!));
    return difference <= exactToNumber(TOLERANCE);
  });
  return matches.length / stated.length;
}

/** True when the totals speak for a mean, false for a sum, null when they say nothing. */
function totalsSayMean(units: readonly UnitScores[], leaves: readonly Leaf[]): boolean | null {
  const mean = agreement(units, leaves, true);
  const sum = agreement(units, leaves, false);
  if (mean === null || sum === null || mean === sum) return null;
  return Math.max(mean, sum) >= 0.5 ? mean > sum : null;
}

function leavesOf(
  nodes: readonly FrameworkNode[],
  weightOf: (node: FrameworkNode) => Exact | null,
): Leaf[] {
  return nodes.flatMap((node, index) =>
    node.children.length === 0 && node.isScored ? [{ index, weight: weightOf(node) }] : [],
  );
}

/** A leaf's weight in the total: its own share in its parent times the parent's. */
function overallWeight(nodes: readonly FrameworkNode[], node: FrameworkNode): Exact | null {
  if (node.parent === null) return node.weight;
  const parent = nodes[node.parent]!;
  const above = overallWeight(nodes, parent);
  if (above === null || node.weight === null) return node.weight ?? above;
  const sum = sumExact(parent.children.map((child) => nodes[child]!.weight ?? ZERO));
  return signOfExact(sum) === 0 ? above : multiplyExact(above, divideExact(node.weight, sum));
}

function readWeighted(nodes: readonly FrameworkNode[], units: readonly UnitScores[]): ScaleReading {
  const leaves = leavesOf(nodes, (node) => overallWeight(nodes, node));
  const isUnit = areIndexValues(units, leaves);
  if (totalsSayMean(units, leaves) !== false) {
    const scale = isUnit ? 'unit' : 'points';
    return { scale, aggregation: 'mean', nodes, isIndex: isUnit && hasLargeMaximum(nodes) };
  }
  const asPoints = nodes.map((node) =>
    node.maxPoints === null
      ? {
          ...node,
          maxPoints: node.weight,
          maxCell: node.weightCell,
          weight: null,
          weightCell: null,
        }
      : { ...node, weight: null, weightCell: null },
  );
  return { scale: 'points', aggregation: 'sum', nodes: asPoints, isIndex: false };
}

function hasLargeMaximum(nodes: readonly FrameworkNode[]): boolean {
  return nodes.some(({ maxPoints }) => maxPoints !== null && compareExact(maxPoints, ONE) > 0);
}

function withMaximaAsWeights(nodes: readonly FrameworkNode[]): FrameworkNode[] {
  return nodes.map((node) =>
    node.weight === null ? { ...node, weight: node.maxPoints, weightCell: node.maxCell } : node,
  );
}

function readByMaxima(
  nodes: readonly FrameworkNode[],
  units: readonly UnitScores[],
  isCalledMean: boolean,
): ScaleReading {
  const leaves = leavesOf(nodes, ({ maxPoints }) => maxPoints);
  const points: ScaleReading = { scale: 'points', aggregation: 'sum', nodes, isIndex: false };
  const maxima = leaves.map(({ weight }) => weight);
  const stated = maxima.filter((maximum) => maximum !== null);
  const saysMean = totalsSayMean(units, leaves);
  if (stated.length === 0) {
    const isMean = saysMean ?? isCalledMean;
    const free: ScaleReading = { ...points, aggregation: isMean ? 'mean' : 'sum' };
    return areIndexValues(units, leaves) ? { ...free, scale: 'unit' } : free;
  }
  const areAllStated = stated.length === maxima.length;
  const isLarge = stated.every((maximum) => compareExact(maximum, ONE) > 0);
  if (areAllStated && isLarge && areIndexValues(units, leaves) && saysMean !== false) {
    const weighted = withMaximaAsWeights(nodes);
    return { scale: 'unit', aggregation: 'mean', nodes: weighted, isIndex: true };
  }
  const isOne = areAllStated && stated.every((maximum) => isExactEqual(maximum, ONE));
  if (!isOne) return points;
  return { ...points, scale: 'unit', aggregation: saysMean === true ? 'mean' : 'sum' };
}

/**
 * Weights make a mean; maxima make a sum, unless every score is an index value below them. Without
 * either the totals say it, or else their header (`isCalledMean`).
 */
export function readScale(
  nodes: readonly FrameworkNode[],
  units: readonly UnitScores[],
  isCalledMean = false,
): ScaleReading {
  return nodes.some(({ weight }) => weight !== null)
    ? readWeighted(nodes, units)
    : readByMaxima(nodes, units, isCalledMean);
}
