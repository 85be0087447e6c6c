import type { Catalogue } from '../catalogue';

export const rules: Catalogue['rules'] = {
  caption: 'The framework with maxima and weights',
  indicator: 'Indicator',
  maximum: 'Maximum',
  weight: 'Weight',
  notScored: 'not scored',
  notStated: '–',
  sum: 'The total is the sum of the groups.',
  geometric: 'The total is the weighted geometric mean of the groups.',
  mean: 'The total is the weighted mean of the groups.',
  total: 'Total',
  unread: 'Choose “Read” to see the framework.',
};
