/** When a unit has no score, as a condition of a formula. */
import type { Job } from './formula-job';
import { applicableCount, numberCount, scoredCount } from './presence';
import { termText } from './term';

/** The share of the leaves is rounded to this before it is compared, past all binary noise. */
const SHARE_PLACES = 9;

/** For a node, or the total (`null`): nothing is scored, or less than the policy asks for. */
export function unscoredWhen(job: Job, node: number | null): string {
  const { missing, coverage, notApplicable } = job.policy;
  const leaves = node === null ? job.allLeaves : job.leavesBelow[node]!;
  const isFilled = node !== null && notApplicable === 'full';
  const nothing = isFilled ? termText(scoredCount(job, leaves)) : numberCount(job, leaves);
  const conditions = [`${nothing}=0`];
  if (missing === 'refuse') conditions.push(hasBlank(job, leaves));
  if (coverage !== '0') conditions.push(isUncovered(job, leaves));
  return conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
}

/** A leaf that applies holds no number. */
export function hasBlank(job: Job, leaves: readonly number[]): string {
  return `${numberCount(job, leaves)}<${termText(applicableCount(job, leaves))}`;
}

/** Too small a share of the leaves that apply holds a number. */
export function isUncovered(job: Job, leaves: readonly number[]): string {
  const wanted = `${job.policy.coverage}*${termText(applicableCount(job, leaves))}`;
  return `${numberCount(job, leaves)}<ROUND(${wanted},${SHARE_PLACES})`;
}
