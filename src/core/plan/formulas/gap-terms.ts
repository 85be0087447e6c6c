/**
 * What of a node's maximum is not there for a unit, as formulas work it out: the same as the gaps
 * of `score/flow.ts`, for the frameworks of `regular-framework.ts`.
 */
import { ONE, signOfExact } from '../../number/exact';
import type { Gathering } from '../../score/gathering';
import { isLimited } from '../../score/limits';
import { isExtra, type Scheme } from '../../score/scheme';
import { gatheringAt, isLeaf, type Job } from './formula-job';
import {
  applicableCount,
  blankPoints,
  inapplicablePoints,
  scoredCount,
  type WeighedLeaf,
} from './presence';
import { addTerms, known, multiplyTerms, termText, type Term } from './term';

const NOTHING = known(0);

/** Whether the policy makes up for something that is missing in sums. */
export function fillsGaps({ policy: { notApplicable, missing } }: Pick<Scheme, 'policy'>): boolean {
  return notApplicable === 'rescale' || notApplicable === 'redistribute' || missing === 'skip';
}

/** Whether what does not apply below a sum is seen from above, leaf by leaf. */
export function isOpenSum({ policy }: Pick<Scheme, 'policy'>, gathering: Gathering): boolean {
  const isPassedOn = policy.notApplicable === 'exclude' || policy.notApplicable === 'rescale';
  return isPassedOn && gathering.aggregation === 'sum' && !isLimited(gathering.limits);
}

/** The children that a parent's maximum is made of. */
export function insideNodes(scheme: Scheme, { node, nodes }: Gathering): readonly number[] {
  return nodes.filter((child) => !isExtra(scheme, node, child));
}

/** The maximum of what does not apply below a parent. */
export function excludedBelow(job: Job, gathering: Gathering): Term {
  if (job.policy.notApplicable === 'full' || isOutsideMaximum(job, gathering)) return NOTHING;
  const nodes = insideNodes(job, gathering);
  return addTerms([
    inapplicablePoints(job, weighedLeaves(job, nodes)),
    ...nodes.flatMap((child) => (isLeaf(job, child) ? [] : excludedAt(job, child))),
  ]);
}

function excludedAt(job: Job, node: number): Term {
  const gathering = gatheringAt(job, node);
  if (isOpenSum(job, gathering)) return excludedBelow(job, gathering);
  const isGone = isZero(applicableCount(job, job.leavesBelow[node]!));
  return multiplyTerms({ known: job.maxima[node]! }, isGone);
}

/** The maximum of the blanks below a parent that are skipped and that nothing below makes up for. */
export function skippedBelow(job: Job, gathering: Gathering): Term {
  if (job.policy.missing !== 'skip' || isOutsideMaximum(job, gathering)) return NOTHING;
  const nodes = insideNodes(job, gathering);
  return addTerms([
    blankPoints(job, weighedLeaves(job, nodes)),
    ...nodes.flatMap((child) => (isLeaf(job, child) ? [] : skippedAt(job, child))),
  ]);
}

function skippedAt(job: Job, node: number): Term {
  const gathering = gatheringAt(job, node);
  const leaves = job.leavesBelow[node]!;
  const isUnscored = isZero(scoredCount(job, leaves));
  if (isOpenSum(job, gathering)) return multiplyTerms(skippedBelow(job, gathering), isUnscored);
  const applicable = applicableCount(job, leaves);
  const maximum = multiplyTerms({ known: job.maxima[node]! }, isUnscored);
  return multiplyTerms(maximum, isPositive(applicable));
}

function isOutsideMaximum({ isOutside }: Scheme, { node }: Gathering): boolean {
  return node !== null && isOutside[node]!;
}

function weighedLeaves(job: Job, nodes: readonly number[]): WeighedLeaf[] {
  return nodes.flatMap((leaf) => (isLeaf(job, leaf) ? [{ leaf, points: job.maxima[leaf]! }] : []));
}

/** 1 while a count is zero, else 0. */
function isZero(count: Term): Term {
  if ('text' in count) return { text: `(${count.text}=0)` };
  return signOfExact(count.known) === 0 ? { known: ONE } : NOTHING;
}

function isPositive(count: Term): Term {
  if ('text' in count) return { text: `(${termText(count)}>0)` };
  return signOfExact(count.known) > 0 ? { known: ONE } : NOTHING;
}
