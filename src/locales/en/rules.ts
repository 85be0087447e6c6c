import { plural } from './plural';
import type { Catalogue } from '../catalogue';

export const rules: Catalogue['rules'] = {
  caption: 'The framework with maxima and weights',
  indicator: 'Indicator',
  maximum: 'Maximum',
  weight: 'Weight',
  notScored: 'not scored',
  notStated: '–',
  totalOf: {
    sum: 'The total is the sum of the groups.',
    mean: 'The total is the weighted mean of the groups.',
    geometric: 'The total is the weighted geometric mean of the groups.',
    minimum: 'The total is the lowest score of the groups.',
    maximum: 'The total is the highest score of the groups.',
  },
  total: 'Total',
  nothingSelected:
    'Select the row of an indicator (or a unit’s score cell) on the sheet to score it here.',
  offer: (indicator) => `Selected: ${indicator}`,
  open: 'Score this',
  notLoaded: 'The scoring form could not be opened. Check the network and try again.',
  retry: 'Try again',
  unwritten: (count) => `${plural(count, 'cell')} entered but not written:`,
  unread: 'Choose “Read” to see the framework.',
};
