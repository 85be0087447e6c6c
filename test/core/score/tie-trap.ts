/**
 * Random matrices that trap a ranking: few distinct scores in steps that binary floats cannot
 * hold, thirds out of means, true ties beside near ones. Their ranks are worked out a second time
 * here, by plain fractions of whole numbers and by counting, sharing no code with the core.
 */
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy';
import type { Aggregation } from '../../../src/core/scorebook';

export interface TrapNode {
  readonly weight: string;
  readonly aggregation?: Extract<Aggregation, 'sum' | 'mean'>;
  readonly children?: readonly TrapNode[];
}

export interface TieTrap {
  readonly policy: Policy;
  readonly nodes: readonly TrapNode[];
  readonly aggregation: 'sum' | 'mean';
  /** By unit, one decimal per leaf in the order of the tree; null for a blank cell. */
  readonly scores: readonly (readonly (string | null)[])[];
}

/** Always the same traps for the same seed. */
export function makeTieTraps(count: number, seed: number): TieTrap[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => makeTieTrap(chance));
}

interface Chance {
  /** A whole number below the limit. */
  below(limit: number): number;
  oneOf<T>(choices: readonly T[]): T;
}

/** The generator "mulberry32". */
function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (choices) => choices[below(choices.length)]! };
}

/** Scores of one matrix: so few that sums meet, with the neighbours of a half and of a third. */
const PALETTES: readonly (readonly string[])[] = [
  ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7'],
  ['1.1', '2.2', '3.3', '4.4', '5.5'],
  ['0.05', '0.15', '0.25', '0.35', '0.45', '1'],
  ['0.005', '1.005', '2.675', '1.115', '0.145'],
  ['0.3333', '0.3334', '0.6666', '0.6667', '1'],
  ['7', '8', '9', '8.5', '10'],
  ['-0.1', '-0.25', '0.35', '0.3', '-0.5'],
];
const WEIGHTS: readonly (readonly string[])[] = [
  ['1'],
  ['1', '2'],
  ['0.1', '0.2', '0.3', '0.7'],
  ['3', '7', '11'],
];

function makeTieTrap(chance: Chance): TieTrap {
  const weights = chance.oneOf(WEIGHTS);
  const makeNode = (depth: number): TrapNode => {
    const weight = chance.oneOf(weights);
    if (depth === 0 || chance.below(2) === 0) return { weight };
    const children = Array.from({ length: 1 + chance.below(3) }, () => makeNode(depth - 1));
    return { weight, aggregation: chance.oneOf(['sum', 'mean']), children };
  };
  const nodes = Array.from({ length: 1 + chance.below(3) }, () => makeNode(2));
  const leafCount = leavesOf(nodes).length;
  const palette = chance.oneOf(PALETTES);
  const makeScore = (): string | null => (chance.below(30) === 0 ? null : chance.oneOf(palette));
  const unitCount = 3 + chance.below(6);
  return {
    policy: {
      ...DEFAULT_POLICY,
      places: chance.below(5),
      roundAt: chance.oneOf(['never', 'indicator', 'tier', 'total']),
      roundMode: chance.oneOf(['half-up', 'half-even']),
      rankOn: chance.oneOf(['rounded', 'exact']),
      ties: chance.oneOf(['1224', '1334', '1223', 'average']),
    },
    nodes,
    aggregation: chance.oneOf(['sum', 'mean']),
    scores: Array.from({ length: unitCount }, () => Array.from({ length: leafCount }, makeScore)),
  };
}

function leavesOf(nodes: readonly TrapNode[]): TrapNode[] {
  return nodes.flatMap((node) => (node.children ? leavesOf(node.children) : [node]));
}

interface Ratio {
  readonly over: bigint;
  /** Positive. */
  readonly under: bigint;
}

/** The rank of every unit's total; null for a unit without a score. */
export function ranksByIntegers(trap: TieTrap): (number | null)[] {
  const totals = totalsBy(FRACTIONS, trap);
  return ranksByCounting(overCommonDenominator(totals), trap.policy.ties);
}

/** The same with the floats of a plain program, to know which traps are ones for them. */
export function ranksByFloats(trap: TieTrap): (number | null)[] {
  return ranksByCounting(totalsBy(FLOATS, trap), trap.policy.ties);
}

interface Arithmetic<T> {
  read(decimal: string): T;
  plus(a: T, b: T): T;
  times(a: T, b: T): T;
  /** Divided by a positive number. */
  over(a: T, b: T): T;
  round(value: T, policy: Policy): T;
}

/** What ranks compare; null where every score is blank. */
function totalsBy<T>(
  arithmetic: Arithmetic<T>,
  { policy, nodes, aggregation, scores }: TieTrap,
): (T | null)[] {
  const { read, plus, times, over } = arithmetic;
  const isRoundedAt = (...stages: Policy['roundAt'][]): boolean =>
    policy.rankOn === 'rounded' && stages.includes(policy.roundAt);
  const roundAt = (value: T, ...stages: Policy['roundAt'][]): T =>
    isRoundedAt(...stages) ? arithmetic.round(value, policy) : value;
  return scores.map((ofUnit) => {
    let leaf = 0;
    const valueOf = (node: TrapNode): T => {
      if (!node.children) return roundAt(read(ofUnit[leaf++] ?? '0'), 'indicator', 'tier');
      return roundAt(gathered(node.children, node.aggregation!), 'tier');
    };
    const gathered = (children: readonly TrapNode[], how: 'sum' | 'mean'): T => {
      const weights = children.map(({ weight }) => read(how === 'mean' ? weight : '1'));
      const sum = children
        .map((child, index) => times(valueOf(child), weights[index]!))
        .reduce(plus);
      return how === 'mean' ? over(sum, weights.reduce(plus)) : sum;
    };
    const total = roundAt(gathered(nodes, aggregation), 'total', 'tier');
    return ofUnit.every((score) => score === null) ? null : total;
  });
}

const FLOATS: Arithmetic<number> = {
  read: Number,
  plus: (a, b) => a + b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  round: (value, { places }) => Math.round(value * 10 ** places) / 10 ** places,
};

interface Ratio {
  readonly over: bigint;
  /** Positive. */
  readonly under: bigint;
}

const FRACTIONS: Arithmetic<Ratio> = {
  read: (decimal) => {
    const [, places = ''] = decimal.split('.');
    return { over: BigInt(decimal.replace('.', '')), under: 10n ** BigInt(places.length) };
  },
  plus: (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }),
  times: (a, b) => ({ over: a.over * b.over, under: a.under * b.under }),
  over: (a, b) => ({ over: a.over * b.under, under: a.under * b.over }),
  round: roundFraction,
};

function roundFraction({ over: signed, under }: Ratio, { places, roundMode }: Policy): Ratio {
  const magnitude = (signed < 0n ? -signed : signed) * 10n ** BigInt(places);
  const kept = magnitude / under;
  const twiceTheRest = (magnitude % under) * 2n;
  const isHalfUp = twiceTheRest === under && (roundMode === 'half-up' || kept % 2n === 1n);
  const result = twiceTheRest > under || isHalfUp ? kept + 1n : kept;
  return { over: signed < 0n ? -result : result, under: 10n ** BigInt(places) };
}

/** Every value as a whole number of one and the same fraction. */
function overCommonDenominator(values: readonly (Ratio | null)[]): (bigint | null)[] {
  const denominators = new Set(values.flatMap((value) => (value ? [value.under] : [])));
  const common = [...denominators].reduce((product, under) => product * under, 1n);
  return values.map((value) => value && value.over * (common / value.under));
}

function ranksByCounting<T extends bigint | number>(
  values: readonly (T | null)[],
  ties: Policy['ties'],
): (number | null)[] {
  const all = values.filter((value) => value !== null);
  return values.map((value) => {
    if (value === null) return null;
    const above = all.filter((other) => other > value);
    const level = all.filter((other) => other === value).length;
    switch (ties) {
      case '1224':
        return above.length + 1;
      case '1334':
        return above.length + level;
      case '1223':
        return new Set(above).size + 1;
      case 'average':
        return above.length + (level + 1) / 2;
    }
  });
}
