/** How sure the reading of a table is, and why: facts for and against, never a number from nowhere. */
import type { CellPosition } from '../sheet/address';

/** What speaks for a reading. Counts are of rows, columns, groups or units, as the name says. */
export type ReasonFor =
  | { readonly kind: 'headers-known'; readonly known: number; readonly of: number }
  | { readonly kind: 'codes-run-on'; readonly nodes: number }
  | { readonly kind: 'maxima-add-up'; readonly groups: number }
  | { readonly kind: 'totals-agree'; readonly units: number }
  | { readonly kind: 'ranks-agree'; readonly units: number }
  | { readonly kind: 'scores-in-range'; readonly scores: number }
  | { readonly kind: 'units-known'; readonly units: number }
  | { readonly kind: 'framework-matches'; readonly title: string }
  | { readonly kind: 'sheets-alike'; readonly sheets: number }
  | { readonly kind: 'answered'; readonly answers: number };

/** What speaks against it, each with the cell to look at. */
export type ReasonAgainst = { readonly cell: CellPosition; readonly sheetId: string } & (
  | { readonly kind: 'column-not-read'; readonly header: string; readonly numbers: number }
  | { readonly kind: 'row-not-read'; readonly text: string }
  | { readonly kind: 'maxima-do-not-add-up'; readonly groups: number; readonly of: number }
  | { readonly kind: 'totals-differ'; readonly units: number; readonly of: number }
  | { readonly kind: 'scores-out-of-range'; readonly scores: number; readonly of: number }
  | { readonly kind: 'scores-not-numbers'; readonly scores: number; readonly of: number }
  | { readonly kind: 'like-columns'; readonly headers: readonly string[] }
  /** Nodes whose code says that they stand under another one than the reading puts them. */
  | { readonly kind: 'codes-out-of-place'; readonly codes: number; readonly of: number }
  /** Indicators that are named as units are, while the units are not. */
  | { readonly kind: 'units-among-indicators'; readonly names: number; readonly of: number }
  /** A row that is a group on one scorecard and none on another of the same framework. */
  | { readonly kind: 'sheets-differ'; readonly text: string }
  | { readonly kind: 'notation-open'; readonly text: string }
  | { readonly kind: 'no-header' }
);

export interface TableAssessment {
  readonly tableId: string;
  /** `sure` readings go on; an `unsure` one has a question. */
  readonly confidence: 'sure' | 'unsure';
  readonly reasonsFor: readonly ReasonFor[];
  readonly reasonsAgainst: readonly ReasonAgainst[];
}
