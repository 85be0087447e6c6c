/** The score of one leaf as a term of a formula. */
import { signOfExact, type Exact } from '../../number/exact';
import { isLimited } from '../../score/limits';
import { cellRange } from '../../sheet/address';
import { firstSheet, isLeafRounded, statedIn, type Job } from './formula-job';
import { limitedTerm } from './limit-formula';
import { leafReading } from './leaf-terms';
import { fixedReferenceTo, numberLiteral, referenceTo } from './references';
import { inapplicableWhen, isFilled } from './presence';
import { roundedTerm } from './rounding-formula';

/** A leaf by itself: a number at all times, clamped and rounded as the policy says. */
export function leafTerm(job: Job, node: number, isOutermost: boolean): string {
  const { address, textAs } = job.leafCells.get(node)!;
  const reference = referenceTo(job.place, address);
  const number = `N(${leafReading(reference, textAs)})`;
  let term = isSubtracted(job, node) ? `-ABS(${number})` : inFull(job, node, number);
  const maximum = clampOf(job, node);
  if (maximum) {
    const cell = statedIn(job, job.table.nodes[node]!.maxCell, maximum);
    const limit = cell
      ? fixedReferenceTo(job.place, firstSheet(job), cellRange(cell))
      : numberLiteral(maximum);
    term = `${signOfExact(maximum) < 0 ? 'MAX' : 'MIN'}(${term},${limit})`;
  }
  term = limitedTerm(job, node, term);
  return isLeafRounded(job) && !isOutermost ? roundedTerm(term, job.policy) : term;
}

/** The number, or the maximum of what does not apply where that scores in full. */
function inFull(job: Job, node: number, number: string): string {
  const condition = isFilled(job, node) ? inapplicableWhen(job, node) : null;
  return condition === null
    ? number
    : `IF(${condition},${numberLiteral(job.maxima[node]!)},${number})`;
}

export function isPlainLeaf(job: Job, node: number): boolean {
  const isCut = clampOf(job, node) !== null || isLimited(job.table.nodes[node]!);
  return !isCut && !isLeafRounded(job) && !isSubtracted(job, node);
}

function isSubtracted({ table }: Job, node: number): boolean {
  return table.nodes[node]!.isSubtracted === true;
}

/** SUMPRODUCT takes text as zero. */
export function isPlainNumber(job: Job, node: number): boolean {
  const isRead = isPlainLeaf(job, node) && job.leafCells.get(node)!.textAs === null;
  return isRead && (!isFilled(job, node) || inapplicableWhen(job, node) === null);
}

function clampOf({ table, policy }: Job, node: number): Exact | null {
  return policy.overMax === 'clamp' ? table.nodes[node]!.maxPoints : null;
}
