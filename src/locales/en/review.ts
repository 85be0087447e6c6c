import type { Catalogue } from '../catalogue';

export const review: Catalogue['review'] = {
  groupBy: 'Group by',
  byUnit: 'Unit',
  byKind: 'Kind',
  show: 'Show',
  all: 'All',
  list: 'To review',
  previous: 'Previous',
  next: 'Next',
  position: (at, count) => `${at} of ${count}`,
  none: 'Nothing to review: no wrong score and no missing evidence was found.',
  noneForFilter: 'Nothing of the chosen kind.',
  unchecked: 'Choose “Check” to find what to review.',
  noUnit: 'Framework',
  groupTitle: (title, count) => `${title}: ${count}`,
};
