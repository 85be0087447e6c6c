/** What a parent, or the total, makes of the flows of its children. */
import { isExactEqual, ZERO, type Exact } from '../number/exact';
import { countLeaves, plainAmount, type Flow, type ScoredFlow } from './flow';
import { gatherParts } from './gather';
import type { Gathering } from './gathering';
import { limitValue } from './limits';
import { gapsOfUnscored, NO_GAPS } from './rescaling';
import { maximumAt, roundByPolicy, type Scheme } from './scheme';
import { sumFlow } from './sum-flow';

export function gatherFlows(scheme: Scheme, gathering: Gathering, flows: readonly Flow[]): Flow {
  const unscored = unscoredState(scheme, flows);
  if (unscored === 'refused') {
    const reason =
      flows.some(isBlank) && scheme.policy.missing === 'refuse' ? 'blank' : 'no-maximum';
    return { state: 'refused', reason, ...countLeaves(flows) };
  }
  if (unscored !== null) {
    const gaps = scheme.usesMaxima ? gapsOfUnscored(scheme, gathering, flows) : NO_GAPS;
    return { state: unscored, ...countLeaves(flows), ...gaps };
  }
  return gathering.aggregation === 'sum'
    ? sumFlow(scheme, gathering, flows)
    : partsFlow(scheme, gathering, flows);
}

/** Null when the children come to a score. */
function unscoredState(
  { policy }: Scheme,
  flows: readonly Flow[],
): Exclude<Flow['state'], 'scored'> | null {
  if (flows.every(({ state }) => state === 'notApplicable')) return 'notApplicable';
  if (flows.every(({ state }) => state === 'blank' || state === 'notApplicable')) return 'blank';
  const isIncomplete = policy.missing === 'refuse' && flows.some(isBlank);
  return isIncomplete || flows.some(({ state }) => state === 'refused') ? 'refused' : null;
}

function isBlank(flow: Flow): boolean {
  return flow.state === 'blank' || (flow.state === 'refused' && flow.reason === 'blank');
}

/** A mean, or the lowest or highest of the children that count. */
function partsFlow(scheme: Scheme, gathering: Gathering, flows: readonly Flow[]): Flow {
  const { policy } = scheme;
  const { aggregation, weights, nodes, limits } = gathering;
  const count = countLeaves(flows);
  if (flows.some((flow) => flow.state === 'scored' && flow.isUnscalable)) {
    return { state: 'refused', ...count, reason: 'no-maximum' };
  }
  const counted = flows.map(
    ({ state }, index) =>
      state === 'scored' ||
      (state === 'blank' && (policy.missing !== 'skip' || scheme.isOutside[nodes[index]!]!)),
  );
  const gather = (valueOf: (flow: ScoredFlow) => Exact): Exact | null => {
    const parts = flows.flatMap((flow, index) => {
      const value = flow.state === 'scored' ? valueOf(flow) : ZERO;
      return counted[index] ? [{ value, weight: weights[index]! }] : [];
    });
    return gatherParts(aggregation, parts);
  };
  const whole = gather((flow) => flow.exact.value);
  if (whole === null) return { state: 'notApplicable', ...count, ...NO_GAPS };
  const exact = limitValue(whole, limits);
  const below = scheme.roundsBelow ? gather((flow) => flow.carried.value) : whole;
  const gathered = limitValue(below ?? whole, limits);
  const carried = policy.roundAt === 'tier' ? roundByPolicy(gathered, policy) : gathered;
  return {
    state: 'scored',
    ...count,
    ...NO_GAPS,
    exact: plainAmount(exact),
    raw: exact === whole ? null : whole,
    gathered,
    carried: plainAmount(carried),
    outOf: scheme.usesMaxima ? outOf(scheme, gathering, flows, counted) : null,
    isUnscalable: false,
  };
}

/** The maximum of the parts that count, which is that of the node unless some do not. */
function outOf(
  scheme: Scheme,
  { node, nodes, weights, aggregation }: Gathering,
  flows: readonly Flow[],
  counted: readonly boolean[],
): Exact | null {
  const maximum = maximumAt(scheme, node);
  const parts = flows.flatMap((flow, index) => {
    const ownMaximum = scheme.maxima[nodes[index]!]!;
    const value = flow.state === 'scored' ? flow.outOf : ownMaximum;
    return counted[index] && value ? [{ value, weight: weights[index]! }] : [];
  });
  const isWhole =
    counted.every(Boolean) &&
    flows.every(
      (flow, index) =>
        flow.state !== 'scored' ||
        flow.outOf === null ||
        isSame(flow.outOf, scheme.maxima[nodes[index]!]!),
    );
  if (isWhole || parts.length < counted.filter(Boolean).length) return maximum;
  return gatherParts(aggregation, parts) ?? maximum;
}

function isSame(a: Exact, b: Exact | null): boolean {
  return b !== null && isExactEqual(a, b);
}
