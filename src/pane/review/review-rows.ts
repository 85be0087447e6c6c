/** The findings as the pane lists them: filtered, and gathered under headings. */
import type { Finding, FindingCode } from '../../core/audit/finding';

export type ReviewGrouping = 'unit' | 'kind';

export interface ReviewView {
  readonly grouping: ReviewGrouping;
  /** One kind only; null for all. */
  readonly code: FindingCode | null;
}

export type ReviewRow =
  | { readonly kind: 'heading'; readonly key: string; readonly count: number }
  | { readonly kind: 'finding'; readonly finding: Finding };

/** The unit of a finding; empty for findings about the framework. */
export function unitOf(finding: Finding): string {
  return 'unit' in finding.facts ? finding.facts.unit : '';
}

/** Groups stand in the order of their first finding, findings in the order they came. */
export function reviewRows(findings: readonly Finding[], view: ReviewView): ReviewRow[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (view.code !== null && finding.facts.code !== view.code) continue;
    const key = view.grouping === 'unit' ? unitOf(finding) : finding.facts.code;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].flatMap(([key, group]): ReviewRow[] => [
    { kind: 'heading', key, count: group.length },
    ...group.map((finding): ReviewRow => ({ kind: 'finding', finding })),
  ]);
}

/** How many findings of each kind there are, in the order in which they first occur. */
export function countKinds(findings: readonly Finding[]): [FindingCode, number][] {
  const counts = new Map<FindingCode, number>();
  for (const { facts } of findings) counts.set(facts.code, (counts.get(facts.code) ?? 0) + 1);
  return [...counts];
}
