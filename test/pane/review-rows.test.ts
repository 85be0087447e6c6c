import type { Finding, FindingFacts } from '../../src/core/audit/finding';
import { countKinds, reviewRows } from '../../src/pane/review/review-rows';

function finding(facts: FindingFacts): Finding {
  return { facts, severity: 'warning', tableId: 't', sheetId: 's', cell: { row: 0, column: 0 } };
}

const blankA = finding({ code: 'blank-score', unit: 'Xã A', node: '1.1' });
const missingB = finding({ code: 'evidence-missing', unit: 'Xã B', node: '1.1', points: '5' });
const missingA = finding({ code: 'evidence-missing', unit: 'Xã A', node: '1.2', points: '3' });
const framework = finding({ code: 'group-maximum-mismatch', node: 'I', stated: '9', sum: '8' });
const ALL = [blankA, missingB, missingA, framework];

const heading = (key: string, count: number) => ({ kind: 'heading', key, count });
const item = (one: Finding) => ({ kind: 'finding', finding: one });

describe('reviewRows', () => {
  it('gathers by unit, the framework under an empty key', () => {
    expect(reviewRows(ALL, { grouping: 'unit', code: null })).toEqual([
      heading('Xã A', 2),
      item(blankA),
      item(missingA),
      heading('Xã B', 1),
      item(missingB),
      heading('', 1),
      item(framework),
    ]);
  });

  it('gathers by kind', () => {
    expect(reviewRows([blankA, missingB, missingA], { grouping: 'kind', code: null })).toEqual([
      heading('blank-score', 1),
      item(blankA),
      heading('evidence-missing', 2),
      item(missingB),
      item(missingA),
    ]);
  });

  it('shows one kind only', () => {
    expect(reviewRows(ALL, { grouping: 'unit', code: 'blank-score' })).toEqual([
      heading('Xã A', 1),
      item(blankA),
    ]);
  });
});

describe('countKinds', () => {
  it('counts each kind in the order in which it first occurs', () => {
    expect(countKinds(ALL)).toEqual([
      ['blank-score', 1],
      ['evidence-missing', 2],
      ['group-maximum-mismatch', 1],
    ]);
  });
});
