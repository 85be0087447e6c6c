import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const ranking: Catalogue['ranking'] = {
  show: 'Score',
  total: 'Total',
  inside: 'Within',
  everyone: 'All units',
  rank: 'Rank',
  unit: 'Unit',
  points: 'Points',
  list: 'Ranking',
  unranked: '–',
  row: (rank, unit, points, maximum) => `Rank ${rank}, ${unit}, ${points} of ${maximum} points`,
  rowWithoutMaximum: (rank, unit, points) => `Rank ${rank}, ${unit}, ${points} points`,
  rowWithoutScore: (unit, reason) => `${unit}: ${reason}`,
  up: (places) => `up ${places}`,
  down: (places) => `down ${places}`,
  sameRank: 'same rank',
  tied: (rank) => `=${rank}`,
  state: { blank: 'not scored', notApplicable: 'not applicable' },
  refusal: {
    blank: 'has blanks',
    coverage: 'too little is scored',
    'no-maximum': 'no maximum to rescale by',
  },
  group: (name) => `Group: ${name}`,
  index: (name) => `Pillar: ${name}`,
  decided: {
    over: (unit, group) => `Same total as ${unit}: ranked above for more points in “${group}”`,
    under: (unit, group) => `Same total as ${unit}: ranked below for fewer points in “${group}”`,
  },
  price: {
    title: 'The price of the policy',
    computing: 'Comparing with other choices',
    failed: 'This could not be computed. Check the network and open it again.',
    nobody: 'Under the neighbouring choices no unit would change place.',
    unmoved: (changes) => `Nobody changes place under: ${changes}.`,
    change: (change, units) => `${change}: ${plural(units, 'unit')} would change place`,
    move: (unit, from, to) => `${unit} ${from} → ${to}`,
    more: (units) => `Show ${units} more`,
  },
  unchecked: 'Choose “Check” to compute scores and ranks.',
};
