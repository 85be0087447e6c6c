import type { Catalogue } from '../catalogue';

export const sheet: Catalogue['sheet'] = {
  total: 'Total',
  rank: 'Rank',
  scopeRank: (scope) => `Rank within ${scope}`,
  groupScore: (group) => `Score ${group}`,
  groupRank: (group) => `Rank ${group}`,
  status: 'Evidence status',
  evidenceComplete: 'Complete',
  evidenceMissing: (count) => `${count} missing`,
  resultSheet: 'Results',
  unit: 'Unit',
  number: 'No.',
};
