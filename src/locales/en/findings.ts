import type { Catalogue } from '../catalogue';

export const findings: Catalogue['findings'] = {
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  kind: {
    'score-above-maximum': 'Score above the maximum',
    'score-below-zero': 'Score below zero',
    'not-a-number': 'Not readable as a score',
    'blank-score': 'Not scored',
    'duplicate-unit': 'Unit named twice',
    'group-maximum-mismatch': 'Group maximum does not match',
    'total-mismatch': 'Total does not match',
    'rank-mismatch': 'Rank does not match',
    'evidence-missing': 'Evidence missing',
    'framework-differs': 'Framework differs from the other sheets',
  },
  scoreAboveMaximum: (score, maximum) => `The score ${score} is above the maximum of ${maximum}`,
  scoreBelowZero: (score) => `The score ${score} is below 0`,
  notANumber: (text) => `“${text}” cannot be read as a score`,
  blankScore: 'Not scored, the cell is blank',
  duplicateUnit: (firstCell) => `The unit is already named in cell ${firstCell}`,
  groupMaximumMismatch: (stated, sum) =>
    `The stated maximum is ${stated}, the items below add up to ${sum}`,
  totalMismatch: (stated, computed) => `The stated total is ${stated}, recomputed ${computed}`,
  groupTotalMismatch: (stated, computed) =>
    `The stated group score is ${stated}, recomputed ${computed}`,
  rankMismatch: (stated, computed) => `The stated rank is ${stated}, recomputed ${computed}`,
  groupRankMismatch: (stated, computed) =>
    `The stated group rank is ${stated}, recomputed ${computed}`,
  evidenceMissing: (points) => `${points} points claimed without evidence`,
};
