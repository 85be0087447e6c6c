import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const summary: Catalogue['summary'] = {
  scorecard: (facts) => `Found 1 scorecard (${facts}).`,
  scorecards: (units, facts) => `Found ${plural(units, 'scorecard')} of one framework (${facts}).`,
  table: (units, place, facts) =>
    `Found a table of scores of ${plural(units, 'unit')} at ${place} (${facts}).`,
  indicators: (count) => plural(count, 'indicator'),
  groups: (count) => plural(count, 'group'),
  points: (points) => plural(points, 'point'),
  maxima: (count) =>
    count === '1'
      ? '1 maximum is not the sum of its parts.'
      : `${count} maxima are not the sums of their parts.`,
  oddSheets: (count) => `${count} sheets have another framework than the rest.`,
};
