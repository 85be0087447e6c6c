import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isEmptyPlan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { largeMatrix } from '../../support/large-snapshots';

const banded = largeMatrix(20, 24);
const withoutMerges: Snapshot = {
  ...banded,
  sheets: banded.sheets.map((sheet) => ({ ...sheet, merges: null })),
};
const everything = { ...DEFAULT_WRITE_OPTIONS, groupScores: true, groupRanks: true };

describe('result columns right of banded headers', () => {
  it.each([
    ['totals and ranks', banded, DEFAULT_WRITE_OPTIONS],
    ['totals and ranks, merges unknown', withoutMerges, DEFAULT_WRITE_OPTIONS],
    ['group columns as well', banded, everything],
    ['group columns as well, merges unknown', withoutMerges, everything],
  ])('are no part of the last band on the next run: %s', (_, snapshot, options) => {
    const first = scoreWorkbook(snapshot, {});
    const written = applyPlan(snapshot, makePlan({ snapshot, ...first, options }));

    const second = scoreWorkbook(written, {});
    expect(second.findings).toEqual(first.findings);
    expect(second.scorebook.tables[0]!.nodes).toEqual(first.scorebook.tables[0]!.nodes);
    expect(isEmptyPlan(makePlan({ snapshot: written, ...second, options }))).toBe(true);
  });
});
