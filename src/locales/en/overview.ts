import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const overview: Catalogue['overview'] = {
  found: 'Recognised',
  foundHint: 'If this is right, choose “Check”.',
  shape: {
    scorecard: 'Scorecards: one unit a sheet',
    matrix: 'Matrix: units in rows',
    transposed: 'Matrix: units in columns',
  },
  place: 'Place',
  sheets: (count) => plural(count, 'sheet'),
  units: 'Units',
  indicators: 'Indicators',
  maximum: 'Maximum',
  notStated: 'not stated',
  scope: 'Ranked within',
  notes: 'Notes on the reading',
  scores: 'Indicators scored',
  scored: (count) => `${count} scored`,
  blank: (count) => `${count} blank`,
  notApplicable: (count) => `${count} not applicable`,
  invalid: (count) => `${count} not readable`,
  evidence: 'Points backed by evidence',
  backed: (points) => `${points} points backed`,
  unbacked: (points) => `${points} not backed`,
  noEvidenceColumn: 'This table has no column for evidence.',
  findings: 'To review',
  severity: {
    error: (count) => plural(count, 'error'),
    warning: (count) => plural(count, 'warning'),
    info: (count) => plural(count, 'note'),
  },
  noFindings: 'There is nothing to review.',
  next: 'Worth doing first',
  nextStep: (kind, count) => `${kind}: ${plural(count, 'place')}`,
};
