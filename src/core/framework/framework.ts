/**
 * A framework (bộ chỉ số) as data of its own, apart from any sheet that scores units by it. It
 * holds what a decision states; what nobody published stays null and is listed in `unknown`.
 */
import type { ClassRule } from '../classes/class-scheme';
import type { Exact } from '../number/exact';
import type { Aggregation } from '../scorebook';
import type { DerivedIndex } from './derived-index';

/** A group, indicator or component. Text is trimmed and never empty: absence is null. */
export interface FrameworkEntry {
  /** As the decision writes it (`1.1`, `II`, `9. b)`); codes may repeat under different parents. */
  readonly code: string | null;
  readonly name: string;
  /** The code of the parent, or its name where it has no code; null at the top. */
  readonly parentCode: string | null;
  readonly maxPoints: Exact | null;
  readonly weight: Exact | null;
  /** Matters for parents only. */
  readonly aggregation: Aggregation;
  /** The most and the least that it gathers ("không quá 5"); absent when nothing bounds it. */
  readonly most?: Exact;
  readonly least?: Exact;
  /** How points are given, in the words of the decision. */
  readonly rule: string | null;
  /** The documents that prove a claim (tài liệu kiểm chứng). */
  readonly evidence: string | null;
  /** The kind of unit that it is for; null for all. */
  readonly appliesTo: string | null;
  /** False for information blocks and what is "Không tính điểm". */
  readonly isScored: boolean;
}

/** `1.1 Họp Ban chỉ đạo` */
export function entryLabel({ code, name }: Pick<FrameworkEntry, 'code' | 'name'>): string {
  return [code, name].filter(Boolean).join(' ');
}

/** What the top entries are gathered into. */
export interface FrameworkTotal {
  readonly maxPoints: Exact | null;
  /** Null when nothing says it: tables are summed or averaged as their own weights tell. */
  readonly aggregation: Aggregation | null;
  /** The most and the least that it may come to; absent when nothing bounds it. */
  readonly most?: Exact;
  readonly least?: Exact;
}

export interface Framework {
  /** Stable name for machines (`dti-tinh-922-2022`); null for a framework that a person typed. */
  readonly id: string | null;
  readonly title: string;
  /** Number, issuer and date of the decision. */
  readonly decision: string | null;
  /** In the order of the decision. */
  readonly nodes: readonly FrameworkEntry[];
  readonly total: FrameworkTotal;
  /** Indices beside the tree, over groups that may overlap (pillars). */
  readonly derived: readonly DerivedIndex[];
  /** Classes (xếp loại) in the order in which they are tried; absent when none are stated. */
  readonly classes?: readonly Pick<ClassRule, 'name' | 'text'>[];
  /** What is not publicly known, one sentence each, in Vietnamese. */
  readonly unknown: readonly string[];
}

/** An entry with nothing stated but its name. */
export const PLAIN_ENTRY: Omit<FrameworkEntry, 'name'> = {
  code: null,
  parentCode: null,
  maxPoints: null,
  weight: null,
  aggregation: 'sum',
  rule: null,
  evidence: null,
  appliesTo: null,
  isScored: true,
};
