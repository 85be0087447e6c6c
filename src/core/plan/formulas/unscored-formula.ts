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
  const count = numberCount(job, leaves);
  const applicable = applicableCount(job, leaves);
  const isNode = node !== null && notApplicable === 'full';
  const nothing = isNode ? `${termText(scoredCount(job, leaves))}=0` : `${count}=0`;
  const conditions = [nothing];
  if (missing === 'refuse') conditions.push(`${count}<${termText(applicable)}`);
  if (coverage !== '0') {
    conditions.push(`${count}<ROUND(${coverage}*${termText(applicable)},${SHARE_PLACES})`);
  }
  return conditions.length === 1 ? nothing : `OR(${conditions.join(',')})`;
}
