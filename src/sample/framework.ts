/**
 * The shape of a sample framework. Names and numbers of groups and totals are those that
 * Đồng Tháp published for 2022; what it did not publish is ours and said to be a sample.
 */

/**
 * How an indicator is scored: `steps` gives all, half or none of the points; `ratio` gives the
 * share a/b of them.
 */
export type ScoringRule =
  | { readonly kind: 'steps'; readonly full: string; readonly half: string }
  | { readonly kind: 'ratio'; readonly part: string; readonly whole: string };

export interface SampleIndicator {
  readonly name: string;
  readonly maximum: number;
  readonly rule: ScoringRule;
}

export interface SampleGroup {
  readonly name: string;
  readonly maximum: number;
  readonly indicators: readonly SampleIndicator[];
}

export interface SampleFramework {
  /** Heads every sheet of it. */
  readonly title: string;
  readonly maximum: number;
  readonly groups: readonly SampleGroup[];
}

/** `group('Nhận thức số', …)`: its maximum is the sum of its indicators. */
export function sampleGroup(name: string, ...indicators: SampleIndicator[]): SampleGroup {
  return { name, maximum: sumOf(indicators), indicators };
}

export function sampleFramework(title: string, ...groups: SampleGroup[]): SampleFramework {
  return { title, maximum: sumOf(groups), groups };
}

function sumOf(parts: readonly { readonly maximum: number }[]): number {
  return parts.reduce((sum, { maximum }) => sum + maximum, 0);
}

export function steps(name: string, maximum: number, full: string, half: string): SampleIndicator {
  return { name, maximum, rule: { kind: 'steps', full, half } };
}

export function ratio(name: string, maximum: number, part: string, whole: string): SampleIndicator {
  return { name, maximum, rule: { kind: 'ratio', part, whole } };
}

/** The rule as the sheet states it. */
export function describeRule(rule: ScoringRule): string {
  if (rule.kind === 'ratio') {
    return `a = ${rule.part};\nb = ${rule.whole};\nĐiểm = a/b * Điểm tối đa`;
  }
  return `- ${rule.full}: Điểm tối đa;\n- ${rule.half}: 1/2 * Điểm tối đa;\n- Còn lại: 0 điểm`;
}
