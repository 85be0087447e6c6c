/** What a sheet states beside its scores, recomputed: the facts for a reading and against it. */
import { auditMaxima } from '../audit/audit-maxima';
import { auditTotals } from '../audit/audit-totals';
import { readStatedRank } from '../audit/stated-rank';
import { compareExact, exactToNumber, signOfExact } from '../number/exact';
import { completePolicy } from '../policy/complete-policy';
import type { Score, TableResults } from '../score/results';
import { isBeyondMaximum } from '../score/leaf-flow';
import { scoreTable } from '../score/score-table';
import { scoredLeaves, type ScoredUnit, type ScoreTable } from '../scorebook';

/** So many units tell how well a reading fits; the rest is for the audit. */
const UNITS_COMPARED = 100;

/** Units from all over the table. */
export function sampleUnits({ units }: ScoreTable): readonly ScoredUnit[] {
  const step = Math.ceil(units.length / UNITS_COMPARED);
  return step <= 1 ? units : units.filter((_, index) => index % step === 0);
}

export interface Agreement {
  readonly agree: number;
  readonly of: number;
}

export interface Evidence {
  readonly totals: Agreement;
  readonly ranks: Agreement;
  readonly maxima: Agreement;
  readonly range: Agreement;
  /** Filled score cells that hold numbers, or say that nothing applies. */
  readonly numbers: Agreement;
}

function agreement(of: number, differ: number): Agreement {
  return { agree: of - differ, of };
}

function compareTotals(table: ScoreTable, results: TableResults): Agreement {
  const compared = table.units.filter(
    ({ statedTotal }, index) =>
      (statedTotal?.value ?? null) !== null && results.units[index]!.total.state === 'scored',
  );
  const differ = auditTotals(table, results).filter(
    ({ facts }) => facts.code === 'total-mismatch' && facts.node === null,
  );
  return agreement(compared.length, differ.length);
}

/** Ranks of the same scope that rise as the totals fall, neighbour by neighbour. */
function compareRanks(table: ScoreTable, { units: results }: TableResults): Agreement {
  const byScope = new Map<string | null, { rank: number; total: Score }[]>();
  table.units.forEach(({ statedRank, scope }, index) => {
    const rank = statedRank && readStatedRank(statedRank);
    if (!rank) return;
    const key = table.scopeIsPeriod ? scope : null;
    const entry = { rank: exactToNumber(rank), total: results[index]!.total };
    byScope.set(key, [...(byScope.get(key) ?? []), entry]);
  });
  let agree = 0;
  let of = 0;
  for (const entries of byScope.values()) {
    entries.sort((a, b) => a.rank - b.rank);
    entries.forEach(({ total }, index) => {
      const before = entries[index - 1]?.total;
      if (total.state !== 'scored') return;
      of += 1;
      const isInOrder =
        before?.state !== 'scored' || compareExact(before.rounded, total.rounded) >= 0;
      if (isInOrder) agree += 1;
    });
  }
  return { agree, of };
}

function countScores(table: ScoreTable): Pick<Evidence, 'range' | 'numbers'> {
  const leaves = scoredLeaves(table);
  let scored = 0;
  let inRange = 0;
  let invalid = 0;
  let filled = 0;
  for (const { entries } of table.units) {
    for (const leaf of leaves) {
      const entry = entries[leaf]!;
      if (entry.state === 'blank') continue;
      filled += 1;
      if (entry.state === 'invalid') invalid += 1;
      const { maxPoints } = table.nodes[leaf]!;
      if (entry.state !== 'scored' || maxPoints === null || signOfExact(maxPoints) <= 0) continue;
      scored += 1;
      if (!isBeyondMaximum(entry.value, maxPoints)) inRange += 1;
    }
  }
  return { range: { agree: inRange, of: scored }, numbers: agreement(filled, invalid) };
}

function countMaxima(table: ScoreTable): Agreement {
  const groups = table.nodes.filter(
    ({ isScored, children, maxPoints }) => isScored && children.length > 0 && maxPoints !== null,
  ).length;
  const of = groups + (table.statedMaximum === null ? 0 : 1);
  return agreement(of, Math.min(of, auditMaxima(table).length));
}

/** From a sample of the units. */
export function weighEvidence(table: ScoreTable): Evidence {
  const sample: ScoreTable = { ...table, units: sampleUnits(table) };
  const results = scoreTable(sample, completePolicy({}, table));
  return {
    totals: compareTotals(sample, results),
    ranks: compareRanks(sample, results),
    maxima: countMaxima(table),
    ...countScores(sample),
  };
}
