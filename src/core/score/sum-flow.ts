/** The sum of children of which at least one is scored and none is refused. */
import {
  addExact,
  minExact,
  multiplyExact,
  ONE,
  signOfExact,
  subtractExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import { countLeaves, plainAmount, type Amount, type Flow, type Gaps } from './flow';
import type { Gathering } from './gathering';
import { isLimited, limitValue, type Limits } from './limits';
import { gapsBelow, gapsOfUnscored, NO_GAPS, rescalingOf, type Rescaling } from './rescaling';
import { isExtra, maximumAt, rescaledMaximum, roundByPolicy, type Scheme } from './scheme';

type Stage = 'exact' | 'carried';

const NO_RESCALING: Rescaling = { factor: ONE, baseFactor: ONE };

export function sumFlow(scheme: Scheme, gathering: Gathering, flows: readonly Flow[]): Flow {
  const { policy } = scheme;
  const { node, nodes, limits } = gathering;
  const count = countLeaves(flows);
  const isInside = nodes.map((child) => !isExtra(scheme, node, child));
  const hasBase = flows.some((flow, index) => flow.state === 'scored' && isInside[index]);
  const below = scheme.usesMaxima ? gapsBelow(scheme, gathering, flows) : NO_GAPS;
  const rescaling = hasBase ? rescalingOf(scheme, gathering, below) : NO_RESCALING;
  const isBounded = isLimited(limits);
  const isOpen = policy.notApplicable === 'rescale' && !isBounded;
  const { factor, baseFactor } = rescaling;
  if (baseFactor === null || (factor === null && !isOpen)) {
    return { state: 'refused', ...count, reason: 'no-maximum' };
  }
  const amountAt = (stage: Stage): Amount => {
    const { base, extra } = addUp(flows, isInside, stage);
    const value = addExact(scaled(base, factor ?? baseFactor), extra);
    return { value, base: isOpen ? scaled(base, baseFactor) : subtractExact(value, extra), extra };
  };
  const whole = amountAt('exact');
  const exact = limitAmount(whole, limits);
  const gathered = scheme.roundsBelow ? limitAmount(amountAt('carried'), limits) : exact;
  return {
    state: 'scored',
    ...count,
    exact,
    raw: exact.value === whole.value ? null : whole.value,
    gathered: gathered.value,
    carried: policy.roundAt === 'tier' ? roundAmount(scheme, gathered, isBounded) : gathered,
    outOf: outOf(scheme, gathering, below),
    isUnscalable: factor === null,
    ...(hasBase ? gapsOf(scheme, below, isBounded) : gapsOfUnscored(scheme, gathering, flows)),
  };
}

function addUp(
  flows: readonly Flow[],
  isInside: readonly boolean[],
  stage: Stage,
): Pick<Amount, 'base' | 'extra'> {
  const bases: Exact[] = [];
  const extras: Exact[] = [];
  flows.forEach((flow, index) => {
    if (flow.state !== 'scored') return;
    const { value, base, extra } = flow[stage];
    if (isInside[index]) {
      bases.push(base);
      if (extra !== ZERO) extras.push(extra);
    } else extras.push(value);
  });
  return { base: sumExact(bases), extra: extras.length === 0 ? ZERO : sumExact(extras) };
}

/** What has a cap or a floor is rescaled by itself, and as one thing further up. */
function limitAmount(amount: Amount, limits: Limits): Amount {
  return isLimited(limits) ? plainAmount(limitValue(amount.value, limits)) : amount;
}

function scaled(value: Exact, factor: Exact): Exact {
  return factor === ONE ? value : multiplyExact(value, factor);
}

/** A node that is rounded goes up rounded, but what is rescaled above is added up unrounded. */
function roundAmount({ policy }: Scheme, amount: Amount, isBounded: boolean): Amount {
  const value = roundByPolicy(amount.value, policy);
  if (isBounded) return plainAmount(value);
  const isOpen = policy.notApplicable === 'rescale';
  return { ...amount, value, base: isOpen ? amount.base : subtractExact(value, amount.extra) };
}

/** What is still missing for a parent, once this sum has made up for what it makes up for. */
function gapsOf({ policy }: Scheme, { excluded }: Gaps, isBounded: boolean): Gaps {
  const { notApplicable } = policy;
  const isOpen = notApplicable === 'exclude' || (notApplicable === 'rescale' && !isBounded);
  return { excluded: isOpen ? excluded : ZERO, skipped: ZERO };
}

/** With `exclude` the maximum of what is not applicable is not there. */
function outOf(scheme: Scheme, gathering: Gathering, { excluded }: Gaps): Exact | null {
  const maximum = maximumAt(scheme, gathering.node);
  if (scheme.policy.notApplicable !== 'exclude') return maximum;
  if (excluded !== null && signOfExact(excluded) === 0) return maximum;
  const whole = rescaledMaximum(scheme, gathering);
  if (excluded === null || whole === null) return null;
  const present = subtractExact(whole, excluded);
  const { most } = gathering.limits;
  return most ? minExact(present, most) : present;
}
