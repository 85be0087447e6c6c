/** Findings about single scores. */
import { formatDecimal, signOfExact, type Exact } from '../number/exact';
import { isBeyondMaximum } from '../score/leaf-flow';
import { scoredLeaves, type ScoredUnit, type ScoreTable } from '../scorebook';
import { isDeduction } from './deduction';
import type { Finding, FindingFacts } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

const IN_ORDER: readonly FindingFacts[] = [];

export function auditScores(table: ScoreTable): Finding[] {
  const leaves = scoredLeaves(table);
  const findings: Finding[] = [];
  // Almost every cell is in order: the loop makes nothing until one is not.
  for (const unit of table.units) {
    for (const leaf of leaves) {
      for (const facts of auditEntry(table, unit, leaf)) {
        findings.push(makeFinding(table, unit.cellOf(leaf), facts));
      }
    }
  }
  return findings;
}

function auditEntry(table: ScoreTable, unit: ScoredUnit, leaf: number): readonly FindingFacts[] {
  const entry = unit.entries[leaf]!;
  switch (entry.state) {
    case 'scored':
      return auditScore(table, unit, leaf, entry.value);
    case 'blank':
      return [{ code: 'blank-score', ...subjectOf(table, unit, leaf) }];
    case 'invalid':
      return [{ code: 'not-a-number', ...subjectOf(table, unit, leaf), text: entry.text }];
    case 'notApplicable':
      return IN_ORDER;
  }
}

function auditScore(
  table: ScoreTable,
  unit: ScoredUnit,
  leaf: number,
  value: Exact,
): readonly FindingFacts[] {
  const { maxPoints } = table.nodes[leaf]!;
  const exceeded = maxPoints !== null && isBeyondMaximum(value, maxPoints) ? maxPoints : null;
  const isBelowZero = signOfExact(value) < 0 && !isDeduction(table, leaf);
  if (exceeded === null && !isBelowZero) return IN_ORDER;

  const about = { ...subjectOf(table, unit, leaf), score: formatDecimal(value) };
  const facts: FindingFacts[] = [];
  if (exceeded !== null) {
    facts.push({ code: 'score-above-maximum', ...about, maximum: formatDecimal(exceeded) });
  }
  if (isBelowZero) facts.push({ code: 'score-below-zero', ...about });
  return facts;
}

function subjectOf(table: ScoreTable, unit: ScoredUnit, leaf: number) {
  return { unit: unit.name, node: nodeLabel(table.nodes[leaf]!) };
}
