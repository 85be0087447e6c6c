import type { Catalogue } from '../catalogue';

export const meanings: Catalogue['meanings'] = {
  column: {
    code: 'Number or code',
    name: 'Name of the indicator',
    unit: 'Name of the unit',
    scope: 'Group of units',
    maximum: 'Maximum points',
    weight: 'Weight',
    rule: 'Scoring rule',
    score: 'Score that counts',
    indicator: 'Scores of one indicator',
    group: 'Scores of a group, summed up from its indicators',
    total: 'Total',
    rank: 'Rank',
    evidence: 'Evidence',
    note: 'Note or explanation',
    ignored: 'Not used for scoring',
  },
  row: {
    group: 'Group of the indicators below',
    indicator: 'Scored indicator',
    unit: 'Scored unit',
    maximum: 'Maximum points of the columns',
    total: 'Row of sums',
    ignored: 'Not used for scoring',
  },
  shape: {
    scorecard: 'Each row is an indicator, the whole table belongs to one unit',
    matrix: 'Each row is a unit, each column an indicator',
    transposed: 'Each row is an indicator, each column a unit',
  },
  notation: {
    'decimal-comma': 'Decimal comma',
    'decimal-point': 'Decimal point',
  },
  notationExample: (notation, written, meant) => `${notation}: “${written}” is ${meant}`,
  phase: {
    plain: 'Score',
    self: 'Self score',
    appraised: 'Appraised score',
    appraised2: 'Second appraised score',
    final: 'Final score',
  },
};
