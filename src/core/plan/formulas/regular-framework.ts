/**
 * Whether a framework is made so that formulas can make up for what is missing in it, state scores
 * as shares, or fill in maxima: its maxima are all there and add up. Where it is not, the core
 * decides from case to case, and values are written.
 */
import { isExactEqual, minExact, signOfExact, sumExact, type Exact } from '../../number/exact';
import type { Gathering } from '../../score/gathering';
import { isLimited } from '../../score/limits';
import { rescaledMaximum, type Scheme } from '../../score/scheme';
import { fillsGaps, insideNodes, isOpenSum } from './gap-terms';

export function isRegular(scheme: Scheme): boolean {
  if (!scheme.usesMaxima) return true;
  const gatherings = [...scheme.gatherings, scheme.totalGathering].filter(
    (gathering): gathering is Gathering => gathering !== null,
  );
  return gatherings.every((gathering) => isRegularParent(scheme, gathering));
}

function isRegularParent(scheme: Scheme, gathering: Gathering): boolean {
  const { node, weights, aggregation } = gathering;
  if (node !== null && scheme.isOutside[node]) return true;
  const isWeighed = aggregation === 'mean' || aggregation === 'geometric';
  if (isWeighed && weights.some((weight) => signOfExact(weight) <= 0)) return false;
  if (aggregation === 'sum' && !hasWholeMaximum(scheme, gathering)) return false;
  if (scheme.policy.notApplicable === 'full' && !hasMaxima(scheme, gathering)) return false;
  if (node !== null && isHalfOpen(scheme, gathering)) return false;
  // A bonus alone does not say how a group counts in which nothing else applies.
  return node === null || !fillsGaps(scheme) || !hasExtras(scheme, gathering);
}

/** A capped sum shows from above what does not apply in it only while it has a score. */
function isHalfOpen({ policy }: Scheme, { limits, aggregation }: Gathering): boolean {
  return policy.notApplicable === 'exclude' && aggregation === 'sum' && isLimited(limits);
}

/** The maxima of the children, each of them positive, or null. */
function maximaInside(scheme: Scheme, gathering: Gathering): Exact[] | null {
  const maxima = insideNodes(scheme, gathering).map((child) => scheme.maxima[child]!);
  const isWhole = (maximum: Exact | null): maximum is Exact =>
    maximum !== null && signOfExact(maximum) > 0;
  return maxima.every(isWhole) ? maxima : null;
}

function hasMaxima(scheme: Scheme, gathering: Gathering): boolean {
  return maximaInside(scheme, gathering) !== null;
}

function hasWholeMaximum(scheme: Scheme, gathering: Gathering): boolean {
  const maxima = maximaInside(scheme, gathering);
  const whole = rescaledMaximum(scheme, gathering);
  if (maxima === null) return false;
  return maxima.length === 0 || (whole !== null && isExactEqual(whole, sumExact(maxima)));
}

/** Whether something below is no part of the maximum. */
export function hasExtras(scheme: Scheme, { nodes }: Gathering): boolean {
  return nodes.some((child) => {
    const inner = scheme.gatherings[child];
    return scheme.isOutside[child]! || (inner ? hasExtras(scheme, inner) : false);
  });
}

/** The least that is present of a regular parent's maximum while anything of it is. */
export function leastPresent(scheme: Scheme, gathering: Gathering): Exact {
  return insideNodes(scheme, gathering)
    .map((child) => {
      const inner = scheme.gatherings[child];
      const isOpen = inner && isOpenSum(scheme, inner) && insideNodes(scheme, inner).length > 0;
      return isOpen ? leastPresent(scheme, inner) : scheme.maxima[child]!;
    })
    .reduce(minExact);
}
