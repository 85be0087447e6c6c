/** The three counts of the overview, and what is most worth doing next. */
import type { Finding, FindingCode, Severity } from '../../core/audit/finding';
import { ZERO, addExact, type Exact } from '../../core/number/exact';
import { scoredLeaves, type ScoreEntry, type ScoreTable } from '../../core/scorebook';

export type EntryCounts = Readonly<Record<ScoreEntry['state'], number>>;

/** How many scores of all units are given, blank, not applicable or unreadable. */
export function countEntries(table: ScoreTable): EntryCounts {
  const counts = { scored: 0, blank: 0, notApplicable: 0, invalid: 0 };
  const leaves = scoredLeaves(table);
  for (const unit of table.units) {
    for (const leaf of leaves) counts[unit.entries[leaf]!.state] += 1;
  }
  return counts;
}

/** Claimed points with and without evidence; null where the table has no evidence cells. */
export function evidenceBacking(
  table: ScoreTable,
): { readonly backed: Exact; readonly unbacked: Exact } | null {
  if (table.units.every((unit) => unit.evidence.size === 0)) return null;
  let backed = ZERO;
  let unbacked = ZERO;
  for (const unit of table.units) {
    for (const { isMissing, claim } of unit.evidence.values()) {
      if (claim.state !== 'scored') continue;
      if (isMissing) unbacked = addExact(unbacked, claim.value);
      else backed = addExact(backed, claim.value);
    }
  }
  return { backed, unbacked };
}

export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const MOST_NEXT_STEPS = 3;
const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export interface NextStep {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
  readonly first: Finding;
}

/** The kinds of finding to deal with first: errors before warnings, then the most frequent. */
export function nextSteps(findings: readonly Finding[]): NextStep[] {
  const steps = new Map<FindingCode, NextStep>();
  for (const finding of findings) {
    const { code } = finding.facts;
    const step = steps.get(code);
    const severity =
      step && URGENCY[step.severity] < URGENCY[finding.severity] ? step.severity : finding.severity;
    steps.set(code, {
      code,
      severity,
      count: (step?.count ?? 0) + 1,
      first: step?.first ?? finding,
    });
  }
  return [...steps.values()]
    .sort((a, b) => URGENCY[a.severity] - URGENCY[b.severity] || b.count - a.count)
    .slice(0, MOST_NEXT_STEPS);
}
