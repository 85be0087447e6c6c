/**
 * The corpus: one recipe for each layout, header, numbering and defect that officials' sheets are
 * known to have. A name says what is special about the workbook; everything else is plain.
 */
import { LEGACY_DRESSES, type Dress } from './dress';
import type { FrameworkPlan } from './framework';
import { numberingsOf, type NumberingName } from './numbering';
import { PLAIN_MATRIX, PLAIN_RECIPE, PLAIN_SCORECARD, PLAIN_TRANSPOSED } from './plain-recipes';
import type { MatrixPlan, Recipe, ScorecardPlan, SheetPlan, TransposedPlan } from './recipe';
import type { ScorePlan, ScoreStyle } from './scores';

interface Changes {
  readonly framework?: Partial<FrameworkPlan>;
  readonly scores?: Partial<ScorePlan>;
  readonly words?: Partial<Recipe['words']>;
  readonly sheet?: Partial<SheetPlan>;
  readonly units?: Partial<Recipe['units']>;
}

function recipeOf(layout: Recipe['layout'], changes: Changes): Recipe {
  return {
    framework: { ...PLAIN_RECIPE.framework, ...changes.framework },
    scores: { ...PLAIN_RECIPE.scores, ...changes.scores },
    words: { ...PLAIN_RECIPE.words, ...changes.words },
    sheet: { ...PLAIN_RECIPE.sheet, ...changes.sheet },
    units: { ...PLAIN_RECIPE.units, ...changes.units },
    layout,
  };
}

function matrix(plan: Partial<MatrixPlan>, changes: Changes = {}): Recipe {
  return recipeOf({ ...PLAIN_MATRIX, ...plan }, changes);
}

function transposed(plan: Partial<TransposedPlan>, changes: Changes = {}): Recipe {
  return recipeOf({ ...PLAIN_TRANSPOSED, ...plan }, changes);
}

function scorecard(plan: Partial<ScorecardPlan>, changes: Changes = {}): Recipe {
  const units = { count: 2, ...changes.units };
  return recipeOf({ ...PLAIN_SCORECARD, ...plan }, { ...changes, units });
}

const FLAT: Changes = { framework: { tiers: 1, numbering: '1', groups: 6 } };
const THREE: Partial<FrameworkPlan> = { tiers: 3, mostChildren: 3 };

const MATRICES: Readonly<Record<string, Recipe>> = {
  'groups in columns': matrix({}, FLAT),
  'groups in columns with a total and a rank': matrix({ total: 'formula', rank: 'typed' }, FLAT),
  'empty result columns': matrix({ total: 'blank', rank: 'blank' }, FLAT),
  'the rank before the unit': matrix({ rank: 'typed', total: 'typed', isRankFirst: true }, FLAT),
  'no STT': matrix({ hasOrder: false, total: 'typed' }, FLAT),
  'indicators under bands': matrix({}),
  'bands that end with sums': matrix({ subtotals: true, total: 'formula' }),
  'a band over all groups': matrix({ universalBand: true, total: 'typed' }, FLAT),
  'a band over all bands': matrix({ universalBand: true, leafLabel: 'code and name' }),
  'three tiers of bands': matrix(
    { bandLabel: 'code and name', leafLabel: 'code and name' },
    { framework: { ...THREE, numbering: 'I/1/1.1 running' } },
  ),
  'a header of four rows': matrix(
    { evidence: 'banded' },
    { framework: { ...THREE, numbering: '1/1.1/1.1.1' } },
  ),
  'bare codes under named bands': matrix({ bandLabel: 'code and name', leafLabel: 'code' }),
  'parents in columns of their own': matrix({
    parents: 'columns',
    bandLabel: 'code and name',
    leafLabel: 'code and name',
    total: 'typed',
  }),
  'nothing but codes over the columns': matrix({
    parents: 'columns',
    bandLabel: 'code',
    leafLabel: 'code',
    maxima: 'row',
    total: 'typed',
  }),
  'a row of maxima': matrix({ maxima: 'row', total: 'typed' }),
  'a row of maxima without a label': matrix({ maxima: 'unlabelled row', total: 'typed' }),
  'maxima in the last row': matrix({ maxima: 'last row', total: 'typed' }),
  'maxima in brackets': matrix({ maxima: 'brackets', total: 'typed' }),
  'maxima as the last row of the header': matrix({ maxima: 'header row', total: 'typed' }, FLAT),
  'weights in a row': matrix({ weights: true, total: 'typed' }, FLAT),
  'index values and maxima': matrix(
    { maxima: 'row', total: 'typed', rank: 'typed' },
    { ...FLAT, scores: { isIndex: true }, units: { kind: 'tỉnh' } },
  ),
  'a row of codes below the names': matrix({ codeRow: true, total: 'typed' }),
  'self and appraised scores of each group': matrix({ hasPhases: true, total: 'typed' }, FLAT),
  'self and appraised scores of each indicator': matrix({ hasPhases: true }),
  'evidence in bands beside the scores': matrix({ evidence: 'banded' }),
  'a scope column': matrix({ scope: 'column', total: 'typed', rank: 'typed' }),
  'a merged scope column': matrix({ scope: 'merged column', total: 'typed' }),
  'sections of units': matrix({ scope: 'sections', total: 'typed' }),
  'facts, classes and notes beside the scores': matrix(
    { hasFact: true, hasClass: true, hasNote: true, total: 'typed' },
    FLAT,
  ),
  'averages below the units': matrix({ hasAverageRow: true, total: 'typed' }),
  'numbered columns': matrix({ hasIndexRow: true, total: 'typed' }),
  'an empty column inside': matrix({ hasBlankColumn: true, total: 'typed' }),
};

const SCORECARDS: Readonly<Record<string, Recipe>> = {
  'a plain scorecard': scorecard({}),
  'a commune scorecard as published': scorecard(
    {
      bands: true,
      rule: true,
      evidence: 'explanation',
      information: 'lines',
      hasIndexRow: true,
      repeatsHeader: true,
    },
    { framework: { ...THREE, numbering: 'I/1/1.1 running' }, units: { kind: 'xã' } },
  ),
  'a table of general information above': scorecard({ information: 'lines' }),
  'a unit named in a cell beside its label': scorecard({ unitName: 'label and value' }),
  'a unit named by its sheet only': scorecard({ unitName: 'sheet' }),
  'self scores to be appraised': scorecard({ score: 'to be appraised' }),
  'appraised scores': scorecard({ score: 'appraised' }),
  'a group that is not scored': scorecard({}, { framework: { hasUnscoredGroup: true } }),
  'group sums and a grand total': scorecard({ groupSums: true, total: 'last' }),
  'a grand total at the top': scorecard({ total: 'first' }),
  'groups without maxima': scorecard({ groupMaxima: false }),
  'a group maximum that does not add up': scorecard({}, { framework: { groupMaxima: 'wrong' } }),
  'maxima in the names': scorecard({ maxima: 'name' }),
  'groups in a column of their own': scorecard(
    { hasGroupColumn: true },
    { framework: { numbering: 'I/1 running', mostChildren: 5 } },
  ),
  'codes in the names': scorecard({ codes: 'name' }),
  'codes that became numbers': scorecard({ codesAsNumbers: true }),
  'more than nine indicators with codes that became numbers': scorecard(
    { codesAsNumbers: true },
    { framework: { mostChildren: 12, groups: 2 } },
  ),
  'rules over rows of their own': scorecard({ rule: true, ruleRows: true }),
  'evidence and explanation': scorecard({ evidence: 'both' }),
  'columns of verification': scorecard({ verification: true, rule: true }),
  'a group of deductions': scorecard({}, { framework: { hasDeductions: true } }),
  'deductions as group Đ': scorecard(
    {},
    { framework: { hasDeductions: true, groups: 5, mostChildren: 2, numbering: 'A/A.1' } },
  ),
};

const TRANSPOSED: Readonly<Record<string, Recipe>> = {
  'units in columns': transposed({}),
  'units in columns under one band': transposed({ unitsBand: true }),
  'units in columns under their clusters': transposed({ scopes: true }),
  'units in columns with totals and ranks': transposed({ total: 'formula', rank: 'typed' }),
  'units in columns with group sums': transposed({ groupSums: true, total: 'typed' }),
  'units in columns without maxima': transposed({ maxima: 'none' }),
  'units in columns with maxima in the names': transposed({ maxima: 'name' }),
  'units in columns with rules and notes': transposed({ rule: true, hasNote: true }),
};

const STYLES: readonly ScoreStyle[] = ['comma', 'dot', 'points', 'of maximum', 'mixed'];

const CELLS: Readonly<Record<string, Recipe>> = {
  ...Object.fromEntries(
    STYLES.flatMap((style) => [
      [`scores as ${style} in a matrix`, matrix({ maxima: 'row' }, { scores: { style } })],
      [`scores as ${style} in scorecards`, scorecard({}, { scores: { style } })],
    ]),
  ),
  'blanks and cells that are not applicable': matrix(
    { maxima: 'row', total: 'typed' },
    { scores: { blank: 0.2, notApplicable: 0.1 } },
  ),
  'words and errors among the scores': matrix({ maxima: 'row' }, { scores: { defect: 0.1 } }),
  'scores above their maxima': scorecard({}, { scores: { aboveMaximum: 0.3 } }),
};

const SURROUNDINGS: Readonly<Record<string, Recipe>> = {
  'a letterhead, signatures and notes': matrix(
    { total: 'typed' },
    { sheet: { hasLetterhead: true, hasSignature: true, hasNotes: true } },
  ),
  'a table away from A1': matrix({ total: 'typed' }, { sheet: { top: 3, left: 2 } }),
  'unknown merges': matrix({ subtotals: true }, { sheet: { knowsMerges: false } }),
  'blank rows between units': matrix({ total: 'typed' }, { sheet: { blankRows: true } }),
  'blank rows between groups': scorecard({}, { sheet: { blankRows: true } }),
  'a hidden row': matrix({}, { sheet: { hiddenRow: true } }),
  'a list of units on another sheet': matrix({}, { sheet: { otherSheet: 'unit list' } }),
  'a guide on another sheet': scorecard({}, { sheet: { otherSheet: 'guide' } }),
  'contacts on another sheet': scorecard({}, { sheet: { otherSheet: 'contacts' } }),
  'English headers': matrix({ total: 'typed', rank: 'typed' }, { words: { language: 'en' } }),
  'English scorecards': scorecard({ rule: true }, { words: { language: 'en' } }),
};

const HEADER_DRESSES: readonly Dress[] = [
  'lost spaces',
  'doubled spaces',
  'lost marks',
  'decomposed',
  'line breaks',
  'upper case',
  'old tones',
  'snake case',
  'padded',
  'column letters',
  'broken words',
];

const DRESSED: Readonly<Record<string, Recipe>> = Object.fromEntries(
  HEADER_DRESSES.flatMap((dress) => [
    [`${dress} in a matrix`, matrix({ maxima: 'row', total: 'typed' }, { words: { dress } })],
    [`${dress} in scorecards`, scorecard({ rule: true, total: 'last' }, { words: { dress } })],
  ]),
);

const WHOLLY_DRESSED: Readonly<Record<string, Recipe>> = Object.fromEntries(
  [...LEGACY_DRESSES, 'decomposed' as const, 'lost marks' as const].flatMap((dress) => {
    const words = { dress, isDressedThroughout: true };
    return [
      [`${dress} throughout a matrix`, matrix({ maxima: 'row', total: 'typed' }, { words })],
      [`${dress} throughout scorecards`, scorecard({ rule: true, total: 'last' }, { words })],
      [`${dress} throughout columns of units`, transposed({ total: 'typed' }, { words })],
    ];
  }),
);

/** Only right maxima tell three tiers without any code apart, which is asked of later readings. */
const UNTOLD: ReadonlySet<NumberingName> = new Set<NumberingName>(['none3']);

const NUMBERED: Readonly<Record<string, Recipe>> = Object.fromEntries(
  ([1, 2, 3] as const).flatMap((tiers) =>
    numberingsOf(tiers)
      .filter((numbering) => !UNTOLD.has(numbering))
      .map((numbering) => [
        `numbered ${numbering}`,
        scorecard({}, { framework: { tiers, numbering, mostChildren: 3 } }),
      ]),
  ),
);

export const NAMED_RECIPES: Readonly<Record<string, Recipe>> = {
  ...MATRICES,
  ...SCORECARDS,
  ...TRANSPOSED,
  ...CELLS,
  ...SURROUNDINGS,
  ...DRESSED,
  ...WHOLLY_DRESSED,
  ...NUMBERED,
};
