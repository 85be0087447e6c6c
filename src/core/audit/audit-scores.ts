/** Findings about single scores and their evidence. */
import { formatDecimal, signOfExact, type Exact } from '../number/exact';
import { isBeyondMaximum } from '../score/score-unit';
import { scoredLeaves, type ScoredUnit, type ScoreTable } from '../scorebook';
import { isDeduction } from './deduction';
import type { Finding, FindingFacts } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

export function auditScores(table: ScoreTable): Finding[] {
  const leaves = scoredLeaves(table);
  return table.units.flatMap((unit) =>
    leaves.flatMap((leaf) => [
      ...auditEntry(table, unit, leaf),
      ...auditEvidence(table, unit, leaf),
    ]),
  );
}

function auditEntry(table: ScoreTable, unit: ScoredUnit, leaf: number): Finding[] {
  const entry = unit.entries[leaf]!;
  const about = { unit: unit.name, node: nodeLabel(table.nodes[leaf]!) };
  const found = (facts: FindingFacts) => makeFinding(table, unit.cellOf(leaf), facts);
  switch (entry.state) {
    case 'scored':
      return scoreFacts(table, leaf, entry.value, about).map(found);
    case 'blank':
      return [found({ code: 'blank-score', ...about })];
    case 'invalid':
      return [found({ code: 'not-a-number', ...about, text: entry.text })];
    case 'notApplicable':
      return [];
  }
}

function scoreFacts(
  table: ScoreTable,
  leaf: number,
  value: Exact,
  about: { unit: string; node: string },
): FindingFacts[] {
  const facts: FindingFacts[] = [];
  const { maxPoints } = table.nodes[leaf]!;
  const score = formatDecimal(value);
  if (maxPoints !== null && isBeyondMaximum(value, maxPoints)) {
    const maximum = formatDecimal(maxPoints);
    facts.push({ code: 'score-above-maximum', ...about, score, maximum });
  }
  if (signOfExact(value) < 0 && !isDeduction(table, leaf)) {
    facts.push({ code: 'score-below-zero', ...about, score });
  }
  return facts;
}

function auditEvidence(table: ScoreTable, unit: ScoredUnit, leaf: number): Finding[] {
  const evidence = unit.evidence.get(leaf);
  if (!evidence?.isMissing) return [];
  const { claim, cell } = evidence;
  if (claim.state !== 'scored' || signOfExact(claim.value) <= 0) return [];
  const node = nodeLabel(table.nodes[leaf]!);
  const points = formatDecimal(claim.value);
  return [makeFinding(table, cell, { code: 'evidence-missing', unit: unit.name, node, points })];
}
