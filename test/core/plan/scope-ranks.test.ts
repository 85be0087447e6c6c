import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { snapshotOf } from '../../support/snapshot-of';

/** Two sections of three, best first; the sheet's own rank column is F. */
function sections(ranks: readonly (number | null)[]): Snapshot {
  const header = ['STT', 'Đơn vị', 'Khối', 'Nhóm 1 (10)', 'Nhóm 2 (10)', 'Xếp hạng'];
  const rows = ranks.map((rank, index) => {
    const scope = index < 3 ? 'Huyện' : 'Sở';
    return [index + 1, `${scope} ${index + 1}`, scope, 9 - index, 9 - index, rank];
  });
  return snapshotOf({ name: 'Bảng', rows: [header, ...rows] });
}

function afterwards(snapshot: Snapshot, options: Partial<WriteOptions>): Snapshot {
  const scored = scoreWorkbook(snapshot, {});
  const all = { ...DEFAULT_WRITE_OPTIONS, ...options };
  return applyPlan(snapshot, makePlan({ snapshot, ...scored, options: all }));
}

function column(snapshot: Snapshot, index: number): unknown[] {
  return snapshot.sheets[0]!.values.map((row) => row[index] ?? null);
}

const INSIDE = [1, 2, 3, 1, 2, 3];
const OVERALL = [1, 2, 3, 4, 5, 6];
const CHOICES: readonly Partial<WriteOptions>[] = [
  {},
  { form: 'values' },
  { typedCells: 'replace' },
];

describe.each(CHOICES)('A plain rank column, with %j', (options) => {
  it.each([
    ['the last ones blank', [1, 2, null, 1, 2, null]],
    ['a first one blank', [1, 2, 3, null, 2, 3]],
    ['most of a section blank', [1, 2, 3, null, null, 3]],
  ])('that ranks inside sections is filled with such ranks: %s', (_, ranks) => {
    const after = afterwards(sections(ranks), options);
    expect(column(after, 5)).toEqual(['Xếp hạng', ...INSIDE]);
    expect(column(after, 7)).toEqual(['Xếp hạng (tính lại)', ...OVERALL]);
    expect(afterwards(after, options)).toEqual(after);
  });

  it('that ranks all together is filled with ranks of all', () => {
    const after = afterwards(sections([1, 2, null, 4, null, 6]), options);
    expect(column(after, 5)).toEqual(['Xếp hạng', ...OVERALL]);
    expect(column(after, 7)).toEqual(['Xếp hạng trong Khối', ...INSIDE]);
    expect(afterwards(after, options)).toEqual(after);
  });
});
