/** Draws recipes at random: every choice that a person has, in combinations that make sense. */
import type { Dice } from './dice';
import { DRESSES } from './dress';
import type { FrameworkPlan } from './framework';
import { numberingsOf } from './numbering';
import type {
  LabelPlan,
  LayoutPlan,
  MatrixPlan,
  Recipe,
  ResultPlan,
  ScorecardPlan,
  SheetPlan,
  TransposedPlan,
} from './recipe';
import type { ScorePlan, ScoreStyle } from './scores';

const RESULTS: readonly ResultPlan[] = ['none', 'none', 'blank', 'typed', 'formula'];

/** Without any code only right maxima tell groups from indicators. */
function drawFramework(dice: Dice, tiers: 1 | 2 | 3): FrameworkPlan {
  const numbering = dice.pick(numberingsOf(tiers));
  const isTold = tiers > 1 && !numbering.startsWith('none');
  return {
    tiers,
    numbering,
    groups: tiers === 1 ? dice.between(3, 8) : dice.between(2, 4),
    mostChildren: tiers === 3 ? 3 : dice.between(2, 5),
    groupMaxima: isTold && dice.chance(0.1) ? 'wrong' : 'right',
    hasDeductions: isTold && dice.chance(0.08),
    hasUnscoredGroup: isTold && dice.chance(0.06),
  };
}

function drawScores(dice: Dice, isIndex: boolean, hasMaxima: boolean): ScorePlan {
  const styles: ScoreStyle[] = ['number', 'number', 'number', 'comma', 'dot', 'mixed', 'points'];
  return {
    style: dice.pick<ScoreStyle>(hasMaxima ? [...styles, 'of maximum'] : styles),
    isIndex,
    blank: dice.pick([0, 0, 0.1, 0.3]),
    notApplicable: dice.pick([0, 0, 0, 0.08]),
    defect: dice.pick([0, 0, 0, 0.05]),
    aboveMaximum: dice.pick([0, 0, 0.05]),
  };
}

function drawSheet(dice: Dice): SheetPlan {
  return {
    top: dice.pick([0, 0, 0, 1, 3]),
    left: dice.pick([0, 0, 0, 1, 2]),
    hasLetterhead: dice.chance(0.4),
    hasTitle: dice.chance(0.7),
    blankRows: dice.chance(0.15),
    hiddenRow: dice.chance(0.1),
    knowsMerges: dice.chance(0.5),
    hasSignature: dice.chance(0.3),
    hasNotes: dice.chance(0.2),
    otherSheet: dice.pick(['none', 'none', 'none', 'unit list', 'guide', 'contacts', 'empty']),
  };
}

const DOTTED = new Set(['1/1.1', '1./1.1.', 'A/A.1', '1/1.1/1.1.1', 'A/A.1/A.1.1']);

function drawMatrixMaxima(dice: Dice, isIndex: boolean, isWeighted: boolean): MatrixPlan['maxima'] {
  if (isWeighted) return 'none';
  const stated = ['row', 'row', 'unlabelled row', 'last row', 'brackets', 'header row'] as const;
  return !isIndex && dice.chance(0.15) ? 'none' : dice.pick(stated);
}

/** How groups and indicators stand over their columns; parents have columns where codes tell them. */
function drawHeadings(
  dice: Dice,
  { tiers, numbering }: FrameworkPlan,
): Pick<MatrixPlan, 'parents' | 'bandLabel' | 'leafLabel' | 'codeRow' | 'universalBand'> {
  const isDotted = DOTTED.has(numbering);
  const universalBand = tiers < 3 && dice.chance(0.2);
  if (tiers > 1 && isDotted && dice.chance(0.3)) {
    const label = dice.pick<LabelPlan>(['code and name', 'code']);
    return {
      parents: 'columns',
      bandLabel: label,
      leafLabel: label,
      codeRow: false,
      universalBand,
    };
  }
  const plain: LabelPlan[] = ['name', 'code and name'];
  const leafLabel = dice.pick<LabelPlan>(isDotted ? [...plain, 'code and name', 'code'] : plain);
  return {
    parents: 'bands',
    bandLabel: dice.pick(plain),
    leafLabel,
    codeRow: isDotted && leafLabel === 'name' && dice.chance(0.2),
    universalBand,
  };
}

function drawMatrix(dice: Dice, framework: FrameworkPlan, isIndex: boolean): MatrixPlan {
  const { tiers, hasDeductions } = framework;
  const headings = drawHeadings(dice, framework);
  const hasBands = headings.parents === 'bands';
  const evidences = ['none', 'none', 'none', 'banded', 'beside'] as const;
  const evidence = hasBands ? dice.pick(evidences) : 'none';
  const isBare = hasBands && evidence === 'none';
  const subtotals = isBare && tiers > 1 && dice.chance(0.3);
  const hasPhases = isBare && !subtotals && tiers < 3 && dice.chance(0.1);
  const weights = tiers === 1 && !isIndex && dice.chance(0.2);
  const maxima = drawMatrixMaxima(dice, isIndex, weights);
  return {
    shape: 'matrix',
    ...headings,
    codeRow: headings.codeRow && isBare && !subtotals && !hasPhases,
    subtotals,
    maxima: hasDeductions && maxima === 'unlabelled row' ? 'row' : maxima,
    weights,
    evidence,
    hasPhases,
    scope: dice.pick(['none', 'none', 'column', 'merged column', 'sections']),
    hasOrder: dice.chance(0.8),
    hasFact: dice.chance(0.1),
    hasBlankColumn: dice.chance(0.1),
    total: dice.pick(RESULTS),
    rank: dice.pick(RESULTS),
    isRankFirst: dice.chance(0.15),
    hasNote: dice.chance(0.3),
    hasClass: dice.chance(0.15),
    hasIndexRow: dice.chance(0.15),
    hasAverageRow: dice.chance(0.15),
  };
}

/** Without codes only names and maxima tell the tiers, so these have to be there. */
function drawTransposed(dice: Dice, { numbering }: FrameworkPlan): TransposedPlan {
  const isPlain = numbering.startsWith('none');
  return {
    shape: 'transposed',
    codes: isPlain || dice.chance(0.8) ? 'column' : 'name',
    codesAsNumbers: dice.chance(0.4),
    maxima: isPlain ? 'column' : dice.pick(['column', 'column', 'column', 'name', 'none']),
    rule: dice.chance(0.2),
    unitsBand: dice.chance(0.2),
    scopes: dice.chance(0.15),
    groupSums: dice.chance(0.4),
    total: dice.pick(RESULTS),
    rank: dice.pick(RESULTS),
    hasIndexRow: dice.chance(0.15),
    hasNote: dice.chance(0.2),
  };
}

function drawScorecard(dice: Dice, { numbering, tiers }: FrameworkPlan): ScorecardPlan {
  const isPlain = numbering.startsWith('none');
  const rule = dice.chance(0.5);
  return {
    shape: 'scorecard',
    codes: isPlain || dice.chance(0.8) ? 'column' : 'name',
    codesAsNumbers: dice.chance(0.4),
    hasGroupColumn: tiers === 2 && numbering === 'I/1 running' && dice.chance(0.5),
    maxima: isPlain ? 'column' : dice.pick(['column', 'column', 'column', 'name']),
    bands: rule && dice.chance(0.4),
    score: dice.pick(['self', 'self', 'plain', 'to be appraised', 'appraised']),
    rule,
    ruleRows: rule && dice.chance(0.3),
    evidence: dice.pick(['none', 'evidence', 'evidence', 'explanation', 'both']),
    verification: dice.chance(0.2),
    unitName: dice.pick(['line', 'label and value', 'sheet']),
    information: dice.pick(['none', 'none', 'lines', 'table']),
    hasIndexRow: dice.chance(0.25),
    repeatsHeader: dice.chance(0.2),
    groupSums: dice.chance(0.4),
    groupMaxima: isPlain || dice.chance(0.85),
    total: dice.pick(['none', 'last', 'last', 'first']),
  };
}

function drawLayout(dice: Dice, framework: FrameworkPlan, isIndex: boolean): LayoutPlan {
  if (isIndex || dice.chance(0.45)) return drawMatrix(dice, framework, isIndex);
  return dice.chance(0.35) ? drawTransposed(dice, framework) : drawScorecard(dice, framework);
}

export function drawRecipe(dice: Dice): Recipe {
  const isIndex = dice.chance(0.08);
  const framework = drawFramework(dice, isIndex ? 1 : dice.pick([1, 2, 2, 2, 3]));
  const layout = drawLayout(dice, framework, isIndex);
  const isScorecard = layout.shape === 'scorecard';
  const language = dice.chance(0.1) ? 'en' : 'vi';
  return {
    framework: {
      ...framework,
      hasUnscoredGroup: framework.hasUnscoredGroup && layout.maxima !== 'none',
    },
    scores: drawScores(dice, isIndex, layout.maxima !== 'none' && !isIndex),
    words: {
      language,
      dress: dice.chance(0.5) ? 'plain' : dice.pick(DRESSES),
      isDressedThroughout: dice.chance(0.2),
    },
    sheet: drawSheet(dice),
    units: {
      kind: dice.pick(['tỉnh', 'huyện', 'sở', 'xã']),
      count: isScorecard ? dice.between(1, 3) : dice.between(3, 8),
      isBare: !isScorecard && dice.chance(0.2),
    },
    layout,
  };
}
