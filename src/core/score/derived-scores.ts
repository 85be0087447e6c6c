/** The indices beside the tree (pillars) of every unit: shares in 0–1 of what its parts can give. */
import { derivedValue, type DerivedIndex, type PartPoints } from '../framework/derived-index';
import {
  divideExact,
  multiplyExact,
  ONE,
  roundExact,
  signOfExact,
  sumExact,
  ZERO,
  type Exact,
} from '../number/exact';
import { INDEX_PLACES } from '../policy/complete-policy';
import type { Policy } from '../policy/policy';
import type { ScoreTable } from '../scorebook';
import { squeezeText } from '../text/fold';
import { findNode } from './find-node';
import { unitMaximum } from './node-maximum';
import { rankInside, rankInsideScopes, type RankSets } from './rank-inside';
import { fromHighest } from './rank-values';
import { rankedValue, type DerivedResult, type Score, type ScoredScore } from './results';

/** What an index takes a part from; null when the table has no such thing. */
type PartSource =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'index'; readonly at: number };

export interface IndexPart {
  readonly weight: Exact;
  readonly source: PartSource | null;
}

export interface IndexScheme {
  readonly kind: DerivedIndex['kind'];
  readonly parts: readonly IndexPart[];
}

/** What each index of the table is made of, in their order. */
export function makeIndexSchemes(table: ScoreTable): IndexScheme[] {
  const indices = table.framework?.derived ?? [];
  return indices.map(({ kind, parts }, at) => ({
    kind,
    parts: parts.map(({ code, weight }) => ({
      weight,
      source: sourceOf(table, indices.slice(0, at), code),
    })),
  }));
}

function sourceOf(
  { nodes }: ScoreTable,
  above: readonly DerivedIndex[],
  written: string,
): PartSource | null {
  const node = findNode(nodes, written);
  if (node !== null) return { kind: 'node', node };
  const at = above.findIndex(({ code }) => squeezeText(code) === squeezeText(written));
  return at < 0 ? null : { kind: 'index', at };
}

/** By unit, then by index: the scores, and their ranks in the same sets as those of the totals. */
export function deriveScores(
  table: ScoreTable,
  units: readonly { readonly nodes: readonly Score[] }[],
  sets: RankSets,
  policy: Policy,
): DerivedResult[][] {
  const schemes = makeIndexSchemes(table);
  const scores = units.map(({ nodes }) => scoreIndices(table, schemes, nodes, policy));
  const ranks = schemes.map((_, at) => {
    const values = scores.map((ofUnit) => rankedValue(ofUnit[at]!, policy));
    return {
      overall: rankInside(sets.overall, values, fromHighest, policy.ties),
      inside: rankInsideScopes(sets, values, fromHighest, policy.ties),
    };
  });
  return scores.map((ofUnit, unit) =>
    ofUnit.map((score, at) => {
      const { overall, inside } = ranks[at]!;
      return { score, rank: overall[unit]!, scopeRank: inside[unit]! };
    }),
  );
}

/** The score of a unit in every index. */
function scoreIndices(
  table: ScoreTable,
  schemes: readonly IndexScheme[],
  nodes: readonly Score[],
  policy: Policy,
): Score[] {
  const indices: Score[] = [];
  for (const scheme of schemes) {
    indices.push(scoreIndex(table, scheme, { nodes, indices }, policy));
  }
  return indices;
}

interface UnitScores {
  readonly nodes: readonly Score[];
  /** Of the indices above. */
  readonly indices: readonly Score[];
}

function scoreIndex(
  table: ScoreTable,
  { kind, parts }: IndexScheme,
  unit: UnitScores,
  policy: Policy,
): Score {
  if (parts.length === 0 || parts.some(({ source }) => source === null)) {
    return { state: 'refused', reason: 'no-maximum' };
  }
  const scores = parts.map(({ source }) =>
    source!.kind === 'node' ? unit.nodes[source!.node]! : unit.indices[source!.at]!,
  );
  const refused = scores.find(({ state }) => state === 'refused');
  if (refused) return refused;
  if (scores.every(({ state }) => state === 'notApplicable')) return { state: 'notApplicable' };
  if (scores.every(({ state }) => state !== 'scored')) return { state: 'blank' };
  const hasBlank = scores.some(({ state }) => state === 'blank');
  if (hasBlank && policy.missing === 'refuse') return { state: 'refused', reason: 'blank' };
  const counted = parts.flatMap((part, at): CountedPart[] =>
    isCounted(scores[at]!, policy) ? [{ ...part, score: scores[at]! }] : [],
  );
  const points = counted.map((part) => partPoints(table, part, unit, policy));
  if (points.some((part) => part === null)) return { state: 'refused', reason: 'no-maximum' };
  const value = derivedValue(kind, spreadWeights(kind, parts, points as PartPoints[]));
  return value === null
    ? { state: 'refused', reason: 'no-maximum' }
    : roundIndex(table, value, policy);
}

interface CountedPart extends IndexPart {
  readonly score: Score;
}

/** What is not applicable is left out; so is a blank where blanks are skipped. */
function isCounted({ state }: Score, policy: Policy): boolean {
  return state === 'scored' || (state === 'blank' && policy.missing === 'zero');
}

function partPoints(
  table: ScoreTable,
  { weight, source, score }: CountedPart,
  unit: UnitScores,
  policy: Policy,
): PartPoints | null {
  const value = score.state === 'scored' ? valueOf(score, policy) : ZERO;
  if (source!.kind === 'index') return { weight, points: value, maximum: ONE };
  const maximum = unitMaximum(table, source!.node, unit.nodes, policy);
  if (maximum === null) return null;
  // An index value is a share already: times its weight it is points.
  const points = table.scale === 'unit' ? multiplyExact(value, maximum) : value;
  return { weight, points, maximum };
}

/** As the score goes into what is gathered from it: in points, rounded where parts are. */
function valueOf({ exact, rounded, points }: ScoredScore, { roundAt }: Policy): Exact {
  return points ?? (roundAt === 'indicator' || roundAt === 'tier' ? rounded : exact);
}

/** The weights of a plain weighted sum go to the parts that are counted. */
function spreadWeights(
  kind: DerivedIndex['kind'],
  parts: readonly IndexPart[],
  counted: readonly PartPoints[],
): readonly PartPoints[] {
  if (kind !== 'weighted' || counted.length === parts.length) return counted;
  const all = sumExact(parts.map(({ weight }) => weight));
  const rest = sumExact(counted.map(({ weight }) => weight));
  if (signOfExact(rest) === 0) return counted;
  const factor = divideExact(all, rest);
  return counted.map((part) => ({ ...part, weight: multiplyExact(part.weight, factor) }));
}

/** An index beside points keeps at least the four places that indices are published with. */
export function indexPlaces(table: Pick<ScoreTable, 'scale'>, { places }: Policy): number {
  return table.scale === 'unit' ? places : Math.max(INDEX_PLACES, places);
}

function roundIndex(table: ScoreTable, exact: Exact, policy: Policy): Score {
  if (policy.roundAt === 'never') return { state: 'scored', exact, rounded: exact };
  const places = indexPlaces(table, policy);
  return { state: 'scored', exact, rounded: roundExact(exact, places, policy.roundMode) };
}
