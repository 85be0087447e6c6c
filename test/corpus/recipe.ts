/** Everything that a person varies when making a workbook, as plain choices. */
import type { Dress } from './dress';
import type { FrameworkPlan } from './framework';
import type { Language } from './header-pool';
import type { ScorePlan } from './scores';
import type { UnitKind } from './words';

export interface WordPlan {
  readonly language: Language;
  readonly dress: Dress;
  /** Whether names of indicators and units suffer like headers do. */
  readonly isDressedThroughout: boolean;
}

export interface SheetPlan {
  /** Empty rows above and empty columns left of everything. */
  readonly top: number;
  readonly left: number;
  readonly hasLetterhead: boolean;
  readonly hasTitle: boolean;
  readonly blankRows: boolean;
  readonly hiddenRow: boolean;
  readonly knowsMerges: boolean;
  readonly hasSignature: boolean;
  readonly hasNotes: boolean;
  readonly otherSheet: 'none' | 'unit list' | 'guide' | 'contacts' | 'empty';
}

/** A result line that is absent, there to be filled, or filled. */
export type ResultPlan = 'none' | 'blank' | 'typed' | 'formula';

/** How a heading or a row names a node. */
export type LabelPlan = 'name' | 'code and name' | 'code';

export interface MatrixPlan {
  readonly shape: 'matrix';
  /** Parents as bands over their indicators, or as columns of their own beside them. */
  readonly parents: 'bands' | 'columns';
  readonly bandLabel: LabelPlan;
  readonly leafLabel: LabelPlan;
  /** A row of bare codes below the names. */
  readonly codeRow: boolean;
  /** A band over everything that is scored. */
  readonly universalBand: boolean;
  /** `Cộng` columns at the end of each band. */
  readonly subtotals: boolean;
  readonly maxima: 'none' | 'row' | 'unlabelled row' | 'last row' | 'brackets' | 'header row';
  readonly weights: boolean;
  readonly evidence: 'none' | 'banded' | 'beside';
  /** Self scores and appraised scores of each indicator, under its heading. */
  readonly hasPhases: boolean;
  readonly scope: 'none' | 'column' | 'merged column' | 'sections';
  readonly hasOrder: boolean;
  readonly hasFact: boolean;
  readonly hasBlankColumn: boolean;
  readonly total: ResultPlan;
  readonly rank: ResultPlan;
  /** The rank stands before the unit. */
  readonly isRankFirst: boolean;
  readonly hasNote: boolean;
  readonly hasClass: boolean;
  readonly hasIndexRow: boolean;
  readonly hasAverageRow: boolean;
}

export interface TransposedPlan {
  readonly shape: 'transposed';
  readonly codes: 'column' | 'name';
  readonly codesAsNumbers: boolean;
  readonly maxima: 'none' | 'column' | 'name';
  readonly rule: boolean;
  /** A band over all units. */
  readonly unitsBand: boolean;
  /** Bands of several units are their scopes. */
  readonly scopes: boolean;
  readonly groupSums: boolean;
  readonly total: ResultPlan;
  readonly rank: ResultPlan;
  readonly hasIndexRow: boolean;
  readonly hasNote: boolean;
}

export interface ScorecardPlan {
  readonly shape: 'scorecard';
  readonly codes: 'column' | 'name';
  readonly codesAsNumbers: boolean;
  /** Groups in a column of their own, on the row of their first indicator; two tiers only. */
  readonly hasGroupColumn: boolean;
  readonly maxima: 'column' | 'name';
  readonly bands: boolean;
  /** `to be appraised`: the appraiser's column is empty still; `appraised`: both are filled. */
  readonly score: 'self' | 'plain' | 'to be appraised' | 'appraised';
  readonly rule: boolean;
  /** The rule runs over rows of its own below the indicator. */
  readonly ruleRows: boolean;
  readonly evidence: 'none' | 'evidence' | 'explanation' | 'both';
  readonly verification: boolean;
  readonly unitName: 'line' | 'label and value' | 'sheet';
  readonly information: 'none' | 'lines' | 'table';
  readonly hasIndexRow: boolean;
  readonly repeatsHeader: boolean;
  readonly groupSums: boolean;
  /** Groups leave their maximum out. */
  readonly groupMaxima: boolean;
  readonly total: 'none' | 'last' | 'first';
}

export type LayoutPlan = MatrixPlan | TransposedPlan | ScorecardPlan;

export interface Recipe {
  readonly framework: FrameworkPlan;
  readonly scores: ScorePlan;
  readonly words: WordPlan;
  readonly sheet: SheetPlan;
  readonly units: { readonly kind: UnitKind; readonly count: number; readonly isBare: boolean };
  readonly layout: LayoutPlan;
}
