/** Which leaves apply to a unit, and which hold a score, as formulas count them. */
import { isExactEqual, ONE, sumExact, type Exact } from '../../number/exact';
import type { SheetRange } from '../../sheet/address';
import { listOf, type Job } from './formula-job';
import type { LeafCell } from './leaf-terms';
import { gatherBySheet, numberLiteral, referenceTo, referenceToRange } from './references';
import { addTerms, known, termText, type Term } from './term';

/** How a formula knows whether a leaf applies to the unit. */
type Applying = 'live' | 'always' | 'never';

function applying({ isLive, leafCells, unit }: Job, leaf: number): Applying {
  if (isLive) return leafCells.get(leaf)!.applies;
  return unit.entries[leaf]!.state === 'notApplicable' ? 'never' : 'always';
}

/** How many leaves hold a number. */
export function numberCount(job: Job, leaves: readonly number[]): string {
  return `COUNT(${listOf(job, leaves)})`;
}

/** How many leaves have a score: a number, or the maximum in full of what does not apply. */
export function scoredCount(job: Job, leaves: readonly number[]): Term {
  const numbers: Term = { text: numberCount(job, leaves) };
  const filled = leaves.filter((leaf) => isFilled(job, leaf));
  const inFull = filled.map((leaf) => ({ leaf, points: ONE }));
  return inFull.length === 0 ? numbers : addTerms([numbers, inapplicablePoints(job, inFull)]);
}

/** Whether a leaf scores its maximum where it does not apply. */
export function isFilled({ policy, isOutside }: Job, leaf: number): boolean {
  return policy.notApplicable === 'full' && !isOutside[leaf]!;
}

/** When something below a node counts for its parent; null when that is always so. */
export function countedWhen(job: Job, node: number): string | null {
  const leaves = job.leavesBelow[node]!;
  if (job.policy.missing === 'skip' && !job.isOutside[node]) {
    return `${termText(scoredCount(job, leaves))}>0`;
  }
  const isAlways = (leaf: number): boolean =>
    isFilled(job, leaf) || applying(job, leaf) === 'always';
  if (leaves.some(isAlways)) return null;
  const applicable = applicableCount(job, leaves);
  return 'text' in applicable ? `${applicable.text}>0` : `${numberCount(job, leaves)}>0`;
}

/** When a leaf scores its maximum because it does not apply; null when that is never so. */
export function inapplicableWhen(job: Job, leaf: number): string | null {
  const reference = referenceTo(job.place, job.leafCells.get(leaf)!.address);
  switch (applying(job, leaf)) {
    case 'always':
      return null;
    case 'never':
      return `COUNT(${reference})=0`;
    case 'live':
      return `COUNT(${reference})+COUNTBLANK(${reference})=0`;
  }
}

/** How many leaves apply: those with a score, and those that are blank. */
export function applicableCount(job: Job, leaves: readonly number[]): Term {
  const always = leaves.filter((leaf) => applying(job, leaf) === 'always');
  const live = rangesOf(
    job,
    leaves.filter((leaf) => applying(job, leaf) === 'live'),
  ).map(({ range }) => ({
    text: `COUNT(${range})+COUNTBLANK(${range})`,
  }));
  return addTerms([...live, known(always.length)]);
}

/** A leaf and how much it is counted for. */
export interface WeighedLeaf {
  readonly leaf: number;
  readonly points: Exact;
}

/** The points of the leaves that do not apply. */
export function inapplicablePoints(job: Job, leaves: readonly WeighedLeaf[]): Term {
  const never = leaves.filter(({ leaf }) => applying(job, leaf) === 'never');
  const live = leaves.filter(({ leaf }) => applying(job, leaf) === 'live');
  return addTerms([
    { known: sumExact(never.map(({ points }) => points)) },
    ...pointsIn(job, live, {
      alike: (range, count) => `(${count}-COUNT(${range})-COUNTBLANK(${range}))`,
      each: (range) => `1-ISNUMBER(${range})-(${range}="")`,
    }),
  ]);
}

/** The points of the leaves that are blank. */
export function blankPoints(job: Job, leaves: readonly WeighedLeaf[]): Term {
  const cellOf = ({ leaf }: WeighedLeaf): LeafCell => job.leafCells.get(leaf)!;
  const unread = leaves.filter((of) => cellOf(of).applies === 'always' && !cellOf(of).textAs);
  const live = leaves.filter((of) => cellOf(of).applies === 'live');
  return addTerms([
    ...unread.map(({ leaf, points }): Term => ({
      text: `${numberLiteral(points)}*(1-COUNT(${listOf(job, [leaf])}))`,
    })),
    ...pointsIn(job, live, {
      alike: (range) => `COUNTBLANK(${range})`,
      each: (range) => `(${range}="")*1`,
    }),
  ]);
}

/** A test of the cells of a range: how many pass it, and 1 or 0 for each of them. */
interface RangeTest {
  readonly alike: (range: string, count: number) => string;
  readonly each: (range: string) => string;
}

function pointsIn(job: Job, leaves: readonly WeighedLeaf[], test: RangeTest): Term[] {
  const pointsOf = new Map(leaves.map(({ leaf, points }) => [leaf, points]));
  return rangesOf(job, [...pointsOf.keys()]).map(({ range, members, isAcross }) => {
    const points = members.map((leaf) => pointsOf.get(leaf)!);
    if (points.every((other) => isExactEqual(other, points[0]!))) {
      return { text: `${numberLiteral(points[0]!)}*${test.alike(range, members.length)}` };
    }
    const list = points.map(numberLiteral).join(isAcross ? ',' : ';');
    return { text: `SUMPRODUCT({${list}},${test.each(range)})` };
  });
}

interface LeafRange {
  readonly range: string;
  /** In the order of the cells. */
  readonly members: readonly number[];
  /** Whether the cells stand side by side. */
  readonly isAcross: boolean;
}

/** The cells of the leaves as ranges of neighbours. */
function rangesOf(job: Job, leaves: readonly number[]): LeafRange[] {
  const ranges = gatherBySheet(leaves.map((leaf) => job.leafCells.get(leaf)!.address));
  let taken = 0;
  return ranges.map(({ sheetId, range }: SheetRange) => {
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    const members = leaves.slice(taken, taken + size);
    taken += size;
    return {
      range: referenceToRange(job.place, sheetId, range),
      members,
      isAcross: range.top === range.bottom,
    };
  });
}
