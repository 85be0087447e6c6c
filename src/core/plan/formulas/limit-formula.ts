/** Caps and floors as formulas. */
import { signOfExact } from '../../number/exact';
import { limitsOf, type Limits } from '../../score/limits';
import { isLeaf, type Job } from './formula-job';
import { scoredCount } from './presence';
import { numberLiteral } from './references';
import { termText } from './term';

/**
 * The term of a node no lower than its floor and no higher than its cap; see `score/limits.ts`.
 * What is not scored counts as zero, whatever its limits are.
 */
export function limitedTerm(job: Job, node: number | null, term: string): string {
  const limits = limitsOf(node === null ? job.table : job.table.nodes[node]!);
  const { most, least } = limits;
  const raised = least ? `MAX(${term},${numberLiteral(least)})` : term;
  const limited = most ? `MIN(${raised},${numberLiteral(most)})` : raised;
  if (node === null || !isZeroBroken(limits)) return limited;
  const leaves = isLeaf(job, node) ? [node] : job.leavesBelow[node]!;
  return `IF(${termText(scoredCount(job, leaves))}=0,0,${limited})`;
}

function isZeroBroken({ most, least }: Limits): boolean {
  return (
    (most !== undefined && signOfExact(most) < 0) || (least !== undefined && signOfExact(least) > 0)
  );
}
