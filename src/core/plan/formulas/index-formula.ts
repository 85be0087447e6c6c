/** Live formulas for the indices beside the tree; see `score/derived-scores.ts`. */
import { isExactEqual, ONE, signOfExact, sumExact, type Exact } from '../../number/exact';
import { indexPlaces, makeIndexSchemes, type IndexScheme } from '../../score/derived-scores';
import { nodeMaximum } from '../../score/node-maximum';
import type { ScoredUnit } from '../../scorebook';
import { floatProof, type FormulaStage, type Job, type ScoreFormulas } from './formula-job';
import { countedWhen, inapplicablePoints, scoredCount, type WeighedLeaf } from './presence';
import { numberLiteral } from './references';
import { canRound, roundedTerm } from './rounding-formula';
import { answerOf, pointsTerm, type FormulaAnswer } from './score-formula';
import { statedTerm } from './stated-formula';
import { multiplyTerms, subtractTerms, termText, type Term } from './term';
import { hasBlank, isUncovered } from './unscored-formula';
import { divisorOf } from './weight-formula';

/** A part that is a node of the tree. */
interface NodePart {
  readonly node: number;
  readonly weight: Exact;
  readonly maximum: Exact;
  /** With their maxima, which add up to that of the node. */
  readonly leaves: readonly WeighedLeaf[];
}

/** Below every maximum and every weight. */
const LEAST_DIVISOR = '0.000001';

/** The formula for one unit's index: `at` is its place in `TableFramework.derived`. */
export function indexFormula(
  formulas: ScoreFormulas,
  unit: ScoredUnit,
  at: number,
  stage: FormulaStage,
): FormulaAnswer {
  const { table, policy, statedAs } = formulas;
  const scheme = makeIndexSchemes(table)[at]!;
  const parts = nodeParts(formulas, scheme);
  if (parts === null || !formulas.isRegular) return { reason: 'values-for-policy' };
  const rounding = { ...policy, places: indexPlaces(table, policy) };
  const isRounded = stage === 'rounded' && policy.roundAt !== 'never';
  if (isRounded && !canRound(rounding)) return { reason: 'values-for-half-even' };
  const leaves = parts.flatMap(({ node }) => formulas.leavesBelow[node]!);
  const stageBelow = formulas.roundsBelow && statedAs === 'points' ? 'rounded' : 'exact';
  return answerOf(formulas, unit, [...new Set(leaves)], stageBelow, (job) => {
    const isVague = ({ node }: NodePart): boolean =>
      divisorOf(job, node) !== null || statedTerm(job, node, '0') === null;
    if (parts.some(isVague)) return null;
    const value = indexTerm(job, scheme.kind, parts);
    const shown = isRounded ? roundedTerm(value, rounding) : floatProof(value);
    return `=IF(${unknownWhen(job, parts)},"",${shown})`;
  });
}

/** Null for an index of indices, and for parts whose maxima are not stated or do not add up. */
function nodeParts(formulas: ScoreFormulas, { parts }: IndexScheme): NodePart[] | null {
  const found = parts.flatMap(({ weight, source }) => {
    const part = source?.kind === 'node' ? nodePart(formulas, source.node, weight) : null;
    return part ?? [];
  });
  return found.length > 0 && found.length === parts.length ? found : null;
}

function nodePart(
  { table, policy, leavesBelow, isOutside }: ScoreFormulas,
  node: number,
  weight: Exact,
): NodePart | null {
  const maximum = nodeMaximum(table, node);
  if (!maximum || signOfExact(maximum) <= 0 || signOfExact(weight) <= 0) return null;
  if (policy.notApplicable !== 'exclude' || table.scale === 'unit') {
    return { node, weight, maximum, leaves: [] };
  }
  const leaves = leavesBelow[node]!.flatMap((leaf) => {
    const points = nodeMaximum(table, leaf);
    return points && !isOutside[leaf] ? [{ leaf, points }] : [];
  });
  const isWhole = isExactEqual(sumExact(leaves.map(({ points }) => points)), maximum);
  const isPlain = leaves.length === leavesBelow[node]!.length;
  return isWhole && isPlain ? { node, weight, maximum, leaves } : null;
}

/** Nothing is scored, a blank refuses the index, or a part is refused for its coverage. */
function unknownWhen(job: Job, parts: readonly NodePart[]): string {
  const leaves = [...job.leafCells.keys()];
  const conditions = [`${termText(scoredCount(job, leaves))}=0`];
  if (job.policy.missing === 'refuse') conditions.push(hasBlank(job, leaves));
  if (job.policy.coverage !== '0') {
    for (const { node } of parts) {
      const below = job.leavesBelow[node]!;
      conditions.push(`AND(${termText(scoredCount(job, below))}>0,${isUncovered(job, below)})`);
    }
  }
  return conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
}

function indexTerm(job: Job, kind: IndexScheme['kind'], parts: readonly NodePart[]): string {
  if (kind === 'share') {
    const points = parts.map((part) => weighed(part.weight, pointsOf(job, part)));
    const maxima = parts.map((part) => weighed(part.weight, termText(maximumOf(job, part))));
    return `(${points.join('+')})/${divisor(maxima)}`;
  }
  const shares = parts.map((part) => weighed(part.weight, shareOf(job, part)));
  const weights = parts.map((part) => weighed(part.weight, termText(countedOf(job, part))));
  const mean = `(${shares.join('+')})/${divisor(weights)}`;
  // The weights of what is left out go to the rest.
  return kind === 'mean' ? mean : weighed(sumExact(parts.map(({ weight }) => weight)), mean);
}

/** Nothing is counted only where nothing was added up. */
function divisor(terms: readonly string[]): string {
  return `MAX(${LEAST_DIVISOR},${terms.join('+')})`;
}

function weighed(weight: Exact, text: string): string {
  return isExactEqual(weight, ONE) ? text : `${numberLiteral(weight)}*${text}`;
}

/** An index value is a share already: times its weight it is points. */
function pointsOf(job: Job, { node, maximum }: NodePart): string {
  const points = pointsTerm(job, node);
  return job.table.scale === 'unit' ? `${points}*${numberLiteral(maximum)}` : points;
}

function shareOf(job: Job, part: NodePart): string {
  const points = pointsTerm(job, part.node);
  if (job.table.scale === 'unit') return points;
  return `${points}/${divisor([termText(maximumOf(job, part))])}`;
}

/** 1 while a part counts, else 0. */
function countedOf(job: Job, { node }: NodePart): Term {
  const condition = countedWhen(job, node);
  return condition === null ? { known: ONE } : { text: `(${condition})` };
}

/** The maximum of a part, without what does not apply where that is simply not there. */
function maximumOf(job: Job, part: NodePart): Term {
  const all: Term = { known: part.maximum };
  const counted = countedOf(job, part);
  if (job.policy.notApplicable !== 'exclude' || job.table.scale === 'unit') {
    return multiplyTerms(all, counted);
  }
  const present = subtractTerms(all, inapplicablePoints(job, part.leaves));
  return job.policy.missing === 'skip' ? multiplyTerms(present, counted) : present;
}
