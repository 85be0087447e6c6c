/** What several tests of the pane stand on. */
import { NO_LINKS } from '../../src/core/link/workbook-links';
import type { ScoreTable } from '../../src/core/scorebook';
import type { Reading } from '../../src/pane/state/pane-state';
import { flatNodes, scoreTableOf } from '../support/score-table';
import { snapshotOf } from '../support/snapshot-of';

export const SMALL_TABLE: ScoreTable = scoreTableOf({
  nodes: flatNodes('10', '20'),
  units: [
    { name: 'Xã A', scores: ['9', '18.5'] },
    { name: 'Xã B', scores: ['10', null] },
  ],
});

/** A reading of one sheet whose table is given. */
export function readingOf(...tables: ScoreTable[]): Reading {
  return {
    snapshot: snapshotOf({ name: 'Tổng hợp', rows: [['STT']] }),
    scorebook: {
      tables: tables.length > 0 ? tables : [SMALL_TABLE],
      layouts: [],
      assessments: [],
      questions: [],
      mappingProblems: [],
      notes: [],
      ...NO_LINKS,
    },
  };
}
