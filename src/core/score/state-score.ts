/** The score of a node as it is stated: with enough scored, on the scale of the policy, rounded. */
import {
  compareExact,
  divideExact,
  exactFromDecimal,
  exactFromNumber,
  multiplyExact,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../number/exact';
import type { Flow, LeafCount, ScoredFlow } from './flow';
import type { Score } from './results';
import { roundByPolicy, type Scheme } from './scheme';

const HUNDRED = exactFromNumber(100);

/** The score of a node, or the total (`null`). */
export function stateScore(scheme: Scheme, node: number | null, flow: Flow): Score {
  if (flow.state === 'refused') return { state: 'refused', reason: flow.reason };
  if (flow.state !== 'scored') return { state: flow.state };
  if (node === null && flow.scored === 0) {
    return { state: flow.applicable === 0 ? 'notApplicable' : 'blank' };
  }
  if (!isCovered(scheme, flow)) return { state: 'refused', reason: 'coverage' };
  if (flow.isUnscalable) return { state: 'refused', reason: 'no-maximum' };
  const exact = statedValue(scheme, flow, flow.exact.value);
  if (exact === null) return { state: 'refused', reason: 'no-maximum' };
  const rounded = roundedScore(scheme, node, flow, exact);
  return scheme.statedAs === 'points'
    ? { state: 'scored', exact, rounded }
    : { state: 'scored', exact, rounded, points: flow.exact.value };
}

/** Whether the share of the applicable leaves below that hold a score is what the policy asks for. */
export function isCovered(
  { policy: { coverage } }: Pick<Scheme, 'policy'>,
  { applicable, scored }: LeafCount,
): boolean {
  if (coverage === '0' || scored === applicable) return true;
  const wanted = multiplyExact(exactFromDecimal(coverage), exactFromNumber(applicable));
  return compareExact(exactFromNumber(scored), wanted) >= 0;
}

/** Points on the scale of the policy; null where that takes a maximum that nothing states. */
function statedValue({ statedAs }: Scheme, flow: ScoredFlow, points: Exact): Exact | null {
  if (statedAs === 'points') return points;
  if (statedAs === 'percent-of-one') return multiplyExact(points, HUNDRED);
  const outOf = flow.outOf && magnitudeOf(flow.outOf);
  if (!outOf || signOfExact(outOf) === 0) return null;
  const share = divideExact(points, outOf);
  return statedAs === 'share' ? share : multiplyExact(share, HUNDRED);
}

/** The maximum of a deduction may be stated as the points below zero. */
function magnitudeOf(maximum: Exact): Exact {
  return signOfExact(maximum) < 0 ? subtractExact(ZERO, maximum) : maximum;
}

function roundedScore(scheme: Scheme, node: number | null, flow: ScoredFlow, exact: Exact): Exact {
  const { policy, table, gatherings } = scheme;
  const isLeaf = node !== null && gatherings[node] === null;
  // An indicator that is a group by itself is rounded like the total of that group.
  const isTop = node === null || table.nodes[node]!.parent === null;
  switch (policy.roundAt) {
    case 'never':
      return exact;
    case 'total':
      return isLeaf && !isTop ? exact : roundByPolicy(exact, policy);
    case 'indicator':
    case 'tier': {
      const gathered = statedValue(scheme, flow, flow.gathered) ?? exact;
      return isLeaf || policy.roundAt === 'tier' ? roundByPolicy(gathered, policy) : gathered;
    }
  }
}
