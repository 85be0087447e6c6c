/** Sums as formulas, with what is missing made up for as the policy says; see `score/sum-flow.ts`. */
import { isExactEqual } from '../../number/exact';
import type { Gathering } from '../../score/gathering';
import { isLimited } from '../../score/limits';
import { isExtra, rescaledMaximum } from '../../score/scheme';
import { isTierRounded, listOf, type Job } from './formula-job';
import { excludedBelow, fillsGaps, isOpenSum, skippedBelow } from './gap-terms';
import { isPlainLeaf } from './leaf-formula';
import type { ScoreOf } from './mean-formula';
import { inapplicablePoints, isFilled } from './presence';
import { leastPresent } from './regular-framework';
import { numberLiteral } from './references';
import { subtractTerms, termText, type Term } from './term';

/** A leaf whose cell is added as it stands, or the formula of anything else. */
type Summand = number | string;

/** What is made up for, and what is added beside it as it is. */
interface Summands {
  readonly base: readonly Summand[];
  readonly extra: readonly Summand[];
}

export function sumFormula(job: Job, gathering: Gathering, scoreOf: ScoreOf): string {
  const { base, extra } = summandsOf(job, gathering, scoreOf);
  if (extra.length === 0) return scaledSum(job, gathering, base, fillsInapplicable(job));
  const beside = sumOf(job, extra);
  if (base.length === 0) return beside;
  return `(${scaledSum(job, gathering, base, fillsInapplicable(job))}+${beside})`;
}

/** Sums of sums become one plain SUM, unless something happens to a sum between them. */
function summandsOf(job: Job, gathering: Gathering, scoreOf: ScoreOf): Summands {
  const base: Summand[] = [];
  const extra: Summand[] = [];
  const add = (child: number): void => {
    const inner = job.gatherings[child];
    if (fillsGaps(job) && isExtra(job, gathering.node, child)) extra.push(scoreOf(child));
    else if (!inner && isPlainLeaf(job, child)) base.push(child);
    else if (inner && isFlat(job, inner)) {
      const below = summandsOf(job, inner, scoreOf);
      const isWhole = job.policy.missing !== 'skip' || below.base.length === 0;
      base.push(...(isWhole ? below.base : [scaledSum(job, inner, below.base, false)]));
      extra.push(...below.extra);
    } else base.push(scoreOf(child));
  };
  gathering.nodes.forEach(add);
  return { base: [...base, ...maximaInFull(job, gathering)], extra };
}

/** Whether a sum is added up from its leaves: what is rescaled is rounded only afterwards. */
function isFlat(job: Job, inner: Gathering): boolean {
  if (fillsGaps(job)) return job.policy.notApplicable === 'rescale' && isOpenSum(job, inner);
  return inner.aggregation === 'sum' && !isLimited(inner.limits) && !isTierRounded(job);
}

/** What leaves that do not apply score beside their cells; others are read one by one. */
function maximaInFull(job: Job, { nodes }: Gathering): readonly string[] {
  const leaves = nodes.filter(
    (child) => !job.gatherings[child] && isPlainLeaf(job, child) && isFilled(job, child),
  );
  const points = leaves.map((leaf) => ({ leaf, points: job.maxima[leaf]! }));
  const inFull = inapplicablePoints(job, points);
  return 'text' in inFull ? [inFull.text] : [termText(inFull)].filter((text) => text !== '0');
}

function fillsInapplicable({ policy: { notApplicable } }: Job): boolean {
  return notApplicable === 'rescale' || notApplicable === 'redistribute';
}

/** @param isInapplicableFilled whether what does not apply is made up for, too, and not only what is skipped */
function scaledSum(
  job: Job,
  gathering: Gathering,
  base: readonly Summand[],
  isInapplicableFilled: boolean,
): string {
  const sum = sumOf(job, base);
  if (!fillsGaps(job)) return sum;
  const maximum: Term = { known: rescaledMaximum(job, gathering)! };
  const applicable = subtractTerms(maximum, excludedBelow(job, gathering));
  const present = subtractTerms(applicable, skippedBelow(job, gathering));
  const whole = isInapplicableFilled ? maximum : applicable;
  if (isSame(whole, present)) return sum;
  return `${sum}*${termText(whole)}/${divisorText(job, gathering, present)}`;
}

function isSame(a: Term, b: Term): boolean {
  if ('known' in a && 'known' in b) return isExactEqual(a.known, b.known);
  return 'text' in a && 'text' in b && a.text === b.text;
}

/** Nothing is present only where the sum is zero. */
function divisorText(job: Job, gathering: Gathering, present: Term): string {
  const smallest = numberLiteral(leastPresent(job, gathering));
  return `MAX(${smallest},${termText(present)})`;
}

/** Neighbouring cells as ranges. */
function sumOf(job: Job, summands: readonly Summand[]): string {
  const terms: string[] = [];
  let plain: number[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) terms.push(listOf(job, plain));
    plain = [];
  };
  for (const summand of summands) {
    if (typeof summand === 'number') plain.push(summand);
    else {
      endPlain();
      terms.push(summand);
    }
  }
  endPlain();
  return `SUM(${terms.join(',')})`;
}
