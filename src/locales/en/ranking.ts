import type { Catalogue } from '../catalogue';

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
  unchecked: 'Choose “Check” to compute scores and ranks.',
};
