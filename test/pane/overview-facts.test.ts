import type { Finding, FindingFacts, Severity } from '../../src/core/audit/finding';
import { formatDecimal } from '../../src/core/number/exact';
import {
  countEntries,
  countSeverities,
  evidenceBacking,
  nextSteps,
} from '../../src/pane/overview/overview-facts';
import { flatNodes, invalid, notApplicable, scoreTableOf } from '../support/score-table';

describe('countEntries', () => {
  it('keeps zero, blank, not applicable and unreadable apart', () => {
    const table = scoreTableOf({
      nodes: flatNodes('10', '10', '10', '10'),
      units: [{ scores: ['0', null, notApplicable(), invalid('mười')] }],
    });
    expect(countEntries(table)).toEqual({ scored: 1, blank: 1, notApplicable: 1, invalid: 1 });
  });

  it('leaves out what is not scored', () => {
    const table = scoreTableOf({
      nodes: [...flatNodes('10'), { name: 'Thông tin chung', isScored: false }],
      units: [{ scores: ['1', null] }],
    });
    expect(countEntries(table).blank).toBe(0);
  });
});

describe('evidenceBacking', () => {
  it('adds the claimed points with and without evidence', () => {
    const table = scoreTableOf({
      nodes: flatNodes('10', '10', '10'),
      units: [{ scores: ['4', '2.5', null], evidence: { 0: true, 1: false, 2: false } }],
    });
    const { backed, unbacked } = evidenceBacking(table)!;
    expect([formatDecimal(backed), formatDecimal(unbacked)]).toEqual(['4', '2.5']);
  });

  it('is not known for a table without evidence cells', () => {
    const table = scoreTableOf({ nodes: flatNodes('10'), units: [{ scores: ['4'] }] });
    expect(evidenceBacking(table)).toBeNull();
  });
});

function finding(severity: Severity, facts: FindingFacts): Finding {
  return { facts, severity, tableId: 't', sheetId: 's', cell: { row: 0, column: 0 } };
}
const blank = finding('info', { code: 'blank-score', unit: 'A', node: '1' });
const missing = finding('warning', { code: 'evidence-missing', unit: 'A', node: '1', points: '1' });
const below = finding('error', { code: 'score-below-zero', unit: 'A', node: '1', score: '-1' });
const twice = finding('error', { code: 'duplicate-unit', unit: 'A', firstCell: 'B5' });

describe('countSeverities', () => {
  it('counts each severity', () => {
    expect(countSeverities([blank, missing, below, twice])).toEqual({
      error: 2,
      warning: 1,
      info: 1,
    });
  });
});

describe('nextSteps', () => {
  it('puts errors before warnings and the most frequent first', () => {
    const steps = nextSteps([blank, missing, missing, below, twice, twice]);
    expect(steps.map(({ code, count }) => [code, count])).toEqual([
      ['duplicate-unit', 2],
      ['score-below-zero', 1],
      ['evidence-missing', 2],
    ]);
  });

  it('leads to the first of its kind', () => {
    const second = { ...missing, cell: { row: 9, column: 0 } };
    expect(nextSteps([missing, second])[0]!.first).toBe(missing);
  });
});
