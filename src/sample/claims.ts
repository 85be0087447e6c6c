import type { SampleFramework, SampleIndicator, ScoringRule } from './framework';
import { seededRandom, type SeededRandom } from './seeded-random';
import type { SampleUnit } from './units';

/** What a unit says of one indicator: the score and the evidence as typed. */
export interface Claim {
  readonly score: number | string | null;
  readonly evidence: string | null;
}

/** A kind of document and the sign in its number. */
type DocumentKind = readonly [name: string, sign: string];

const DOCUMENTS: Readonly<Record<ScoringRule['kind'], readonly DocumentKind[]>> = {
  steps: [
    ['Quyết định', 'QĐ'],
    ['Kế hoạch', 'KH'],
  ],
  ratio: [
    ['Báo cáo', 'BC'],
    ['Thông báo', 'TB'],
  ],
};

/** How often a claim with points comes without evidence. */
const GAP_PROBABILITY = 0.07;
/** What people put where they have nothing to show. */
const EMPTY_EVIDENCE = [null, null, '-', 'Chưa có'];

/**
 * The claims of a unit on every indicator of the framework, in sheet order. The same seed
 * gives the same claims.
 */
export function claimsOf(framework: SampleFramework, unit: SampleUnit, seed: number): Claim[] {
  const random = seededRandom(seed);
  const level = 0.62 + random.next() * 0.33;
  return framework.groups.flatMap(({ indicators }) =>
    indicators.map((indicator) => claimOn(indicator, unit, level, random)),
  );
}

function claimOn(
  indicator: SampleIndicator,
  unit: SampleUnit,
  level: number,
  random: SeededRandom,
): Claim {
  const score = roundToHundredths(indicator.maximum * shareOf(indicator, level, random));
  const isGap = random.chance(GAP_PROBABILITY);
  if (score === 0) return { score, evidence: null };
  return {
    score,
    evidence: isGap ? random.pick(EMPTY_EVIDENCE) : evidenceOf(indicator, unit, random),
  };
}

/** The share of the points that is claimed: 0, 1/2, 1, or a ratio of counts. */
function shareOf({ rule }: SampleIndicator, level: number, random: SeededRandom): number {
  if (rule.kind === 'steps') {
    const luck = random.next();
    return luck < level - 0.1 ? 1 : luck < level + 0.15 ? 0.5 : 0;
  }
  const whole = random.between(9, 60);
  const share = Math.min(1, Math.max(0, level + (random.next() - 0.45) * 0.5));
  return Math.round(share * whole) / whole;
}

function roundToHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

function evidenceOf(indicator: SampleIndicator, unit: SampleUnit, random: SeededRandom): string {
  const [kind, sign] = random.pick(DOCUMENTS[indicator.rule.kind]);
  const number = random.between(8, 480);
  const date = `${random.between(1, 28)}/${random.between(1, 11)}/2022`;
  const subject = indicator.name[0]!.toLowerCase() + indicator.name.slice(1);
  return `${kind} số ${number}/${sign}-${unit.issuer} ngày ${date} về ${subject}`;
}
