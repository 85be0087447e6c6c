/** What every unit of a table is scored by: how nodes gather, their maxima, the policy. */
import { roundExact, type Exact } from '../number/exact';
import type { Policy } from '../policy/policy';
import type { ScoreTable } from '../scorebook';
import { gatheringOf, type Gathering } from './gathering';
import { gatheredMaximum, maximaOfNodes, maximumOfAll, type Maxima } from './maximum';
import { nodesOutsideMaximum } from './outside-maximum';

export interface Scheme {
  readonly table: ScoreTable;
  readonly policy: Policy;
  /** By node index; null for leaves. */
  readonly gatherings: readonly (Gathering | null)[];
  readonly totalGathering: Gathering;
  readonly maxima: Maxima;
  readonly totalMaximum: Exact | null;
  /** By node index. */
  readonly isOutside: readonly boolean[];
  /** How scores are stated, as the scale of the policy and that of the table have it. */
  readonly statedAs: 'points' | 'share' | 'percent' | 'percent-of-one';
  /** Whether any choice of the policy asks for maxima. */
  readonly usesMaxima: boolean;
  /** Whether the total is gathered from rounded scores. */
  readonly roundsBelow: boolean;
}

export function makeScheme(table: ScoreTable, policy: Policy): Scheme {
  const gatherings = table.nodes.map((node, index) =>
    node.children.length > 0 ? gatheringOf(table, index) : null,
  );
  const totalGathering = gatheringOf(table, null);
  const isOutside = nodesOutsideMaximum(table);
  const maxima = maximaOfNodes(table, gatherings, isOutside);
  const statedAs = scaleOf(table, policy);
  return {
    table,
    policy,
    gatherings,
    totalGathering,
    maxima,
    totalMaximum: maximumOfAll(table, totalGathering, maxima, isOutside),
    isOutside,
    statedAs,
    usesMaxima:
      statedAs !== 'points' || policy.notApplicable !== 'exclude' || policy.missing === 'skip',
    roundsBelow: policy.roundAt === 'indicator' || policy.roundAt === 'tier',
  };
}

/** Index values are shares already. */
function scaleOf({ scale }: ScoreTable, policy: Policy): Scheme['statedAs'] {
  if (scale === 'unit') return policy.scale === 'percent' ? 'percent-of-one' : 'points';
  return policy.scale === 'unit' ? 'share' : policy.scale;
}

/** The most that a node comes to, or the total (`null`). */
export function maximumAt({ maxima, totalMaximum }: Scheme, node: number | null): Exact | null {
  return node === null ? totalMaximum : maxima[node]!;
}

/** What a sum is rescaled to: the maximum before a cap, since the cap is applied afterwards. */
export function rescaledMaximum(scheme: Scheme, gathering: Gathering): Exact | null {
  const maximum = maximumAt(scheme, gathering.node);
  if (!gathering.limits.most) return maximum;
  return gatheredMaximum(gathering, scheme.maxima, scheme.isOutside) ?? maximum;
}

/** Whether a child is added beside what its parent rescales. */
export function isExtra({ isOutside }: Scheme, parent: number | null, child: number): boolean {
  return isOutside[child]! && (parent === null || !isOutside[parent]);
}

export function roundByPolicy(value: Exact, { places, roundMode }: Policy): Exact {
  return roundExact(value, places, roundMode);
}
