/** The scores of one unit, from its leaves up to its total. */
import { compareExact, type Exact } from '../number/exact';
import type { ScoredUnit } from '../scorebook';
import type { Flow } from './flow';
import { gatherFlows } from './gather-flows';
import { leafFlow } from './leaf-flow';
import type { LimitedScore, Score } from './results';
import type { Scheme } from './scheme';
import { stateScore } from './state-score';

export interface UnitScores {
  /** By node index. */
  readonly nodes: readonly Score[];
  readonly total: Score;
  /** Parts before what they are part of, the total last. */
  readonly limits: readonly LimitedScore[];
}

export function scoreUnit(scheme: Scheme, unit: ScoredUnit): UnitScores {
  const { table, gatherings, totalGathering } = scheme;
  const nodes = new Array<Score>(table.nodes.length).fill({ state: 'notApplicable' });
  const limits: LimitedScore[] = [];
  const state = (node: number | null, flow: Flow): Score => {
    if (flow.state === 'scored' && flow.raw) {
      limits.push(limitedScore(node, flow.raw, flow.exact.value));
    }
    return stateScore(scheme, node, flow);
  };
  const flowOf = (index: number): Flow => {
    const gathering = gatherings[index];
    const flow = gathering
      ? gatherFlows(scheme, gathering, gathering.nodes.map(flowOf))
      : leafFlow(scheme, index, unit.entries[index]!);
    nodes[index] = state(index, flow);
    return flow;
  };
  const total = gatherFlows(scheme, totalGathering, totalGathering.nodes.map(flowOf));
  return { nodes, total: state(null, total), limits };
}

function limitedScore(node: number | null, raw: Exact, limited: Exact): LimitedScore {
  return { node, bound: compareExact(raw, limited) > 0 ? 'most' : 'least', raw, limited };
}
