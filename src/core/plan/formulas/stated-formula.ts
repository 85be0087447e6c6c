/** The scale on which a score is stated, as a formula; see `score/state-score.ts`. */
import {
  isExactEqual,
  minExact,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import type { Gathering } from '../../score/gathering';
import { maximumAt, rescaledMaximum } from '../../score/scheme';
import { gatheringAt, isLeaf, type Job } from './formula-job';
import { excludedBelow } from './gap-terms';
import { numberLiteral } from './references';
import { hasExtras, leastPresent } from './regular-framework';
import { isKnown, subtractTerms, termText, type Term } from './term';

/** The points as the policy states them; null where what they are out of has no short formula. */
export function statedTerm(job: Job, node: number | null, points: string): string | null {
  if (job.statedAs === 'points') return points;
  if (job.statedAs === 'percent-of-one') return `(${points})*100`;
  const maximum = outOf(job, node);
  if (maximum === null) return null;
  const factor = job.statedAs === 'percent' ? '*100' : '';
  return `(${points})${factor}/${termText(maximum)}`;
}

/** What the points of a node are out of; not zero while anything of it is scored. */
function outOf(job: Job, node: number | null): Term | null {
  const maximum = maximumAt(job, node);
  if (maximum === null || signOfExact(maximum) === 0) return null;
  const all: Term = {
    known: signOfExact(maximum) < 0 ? subtractExact(ZERO, maximum) : maximum,
  };
  if (node !== null && isLeaf(job, node)) return all;
  const gathering = gatheringAt(job, node);
  if (gathering.aggregation !== 'sum') return isMaximumOfEach(job, gathering, maximum) ? all : null;
  if (job.policy.notApplicable !== 'exclude') return all;
  return presentMaximum(job, gathering, maximum);
}

/** With `exclude` the maximum of what does not apply is not there. */
function presentMaximum(job: Job, gathering: Gathering, maximum: Exact): Term | null {
  const excluded = excludedBelow(job, gathering);
  if (isKnown(excluded, ZERO)) return { known: maximum };
  const { most } = gathering.limits;
  const whole = rescaledMaximum(job, gathering)!;
  const isCapped = most !== undefined && !isExactEqual(maximum, minExact(whole, most));
  if (isCapped || hasExtras(job, gathering)) return null;
  const smallest = numberLiteral(leastPresent(job, gathering));
  const present = termText(subtractTerms({ known: whole }, excluded));
  const text = `MAX(${smallest},${present})`;
  return { text: most ? `MIN(${numberLiteral(most)},${text})` : text };
}

/** Whether a mean, or the lowest or highest, is out of what each of its parts is out of. */
function isMaximumOfEach(job: Job, { nodes }: Gathering, maximum: Exact): boolean {
  return nodes.every((node) => {
    const ofNode = outOf(job, node);
    const isPositive = signOfExact(job.maxima[node]!) > 0;
    return ofNode !== null && isPositive && isKnown(ofNode, maximum);
  });
}
