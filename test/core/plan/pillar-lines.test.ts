/** The columns of pillars beside a table, and what a second run makes of them. */
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isEmptyPlan, type Plan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const FRAMEWORK: SheetSpec = {
  name: 'Bộ chỉ số',
  rows: [
    ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa'],
    ['1', 'Nhận thức số', null, 100],
    ['2', 'Thể chế số', null, 100],
    ['3', 'Chính quyền số', null, 200],
    [],
    ['Chỉ số tổng hợp'],
    ['Mã', 'Tên chỉ số tổng hợp', 'Gồm', 'Công thức'],
    ['CQS', 'Chính quyền số', '1; 2; 3', 'tổng điểm / tổng điểm tối đa'],
    ['NT', 'Nền tảng', '1; 2', 'tổng điểm / tổng điểm tối đa'],
  ],
};

const matrix: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    ['STT', 'Tên đơn vị', 'Nhận thức số', 'Thể chế số', 'Chính quyền số'],
    [1, 'Sở Y tế', 80, 90, 150],
    [2, 'Sở Tài chính', 100, 60, 180],
    [3, 'Sở Nội vụ', 70, 70, 120],
  ],
};

const transposed: SheetSpec = {
  name: 'Theo chỉ số',
  rows: [
    ['Mã', 'Chỉ số', 'Điểm tối đa', 'Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'],
    ['1', 'Nhận thức số', 100, 80, 100, 70],
    ['2', 'Thể chế số', 100, 90, 60, 70],
    ['3', 'Chính quyền số', 200, 150, 180, 120],
  ],
};

const scorecard = (name: string, scores: readonly number[]): SheetSpec => ({
  name,
  rows: [
    [`PHIẾU CHẤM ĐIỂM CỦA ${name.toUpperCase()}`],
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm chấm'],
    ['1', 'Nhận thức số', 100, scores[0]],
    ['2', 'Thể chế số', 100, scores[1]],
    ['3', 'Chính quyền số', 200, scores[2]],
  ],
});

const BOOKS: [string, Snapshot][] = [
  ['a matrix', snapshotOf(FRAMEWORK, matrix)],
  ['a transposed table', snapshotOf(FRAMEWORK, transposed)],
  [
    'scorecards',
    snapshotOf(
      FRAMEWORK,
      scorecard('Sở Y tế', [80, 90, 150]),
      scorecard('Sở Tài chính', [100, 60, 180]),
      scorecard('Sở Nội vụ', [70, 70, 120]),
    ),
  ],
];
const CHOICES: Partial<WriteOptions>[] = [{}, { form: 'values' }, { groupRanks: true }];

function planFor(snapshot: Snapshot, options: Partial<WriteOptions>): Plan {
  const scored = scoreWorkbook(snapshot, {});
  return makePlan({ snapshot, ...scored, options: { ...DEFAULT_WRITE_OPTIONS, ...options } });
}

/** The three cells beside or below the cell with this text. */
function cellsOf(snapshot: Snapshot, header: string): unknown[] {
  for (const { values } of snapshot.sheets) {
    for (const [row, cells] of values.entries()) {
      const column = cells.indexOf(header);
      if (column < 0) continue;
      const below = [1, 2, 3].map((step) => values[row + step]?.[column] ?? null);
      const isBelow = below.every((value) => typeof value === 'number');
      return isBelow ? below : cells.filter((value) => typeof value === 'number').slice(-3);
    }
  }
  return [];
}

describe.each(BOOKS)('Pillars of %s', (_, snapshot) => {
  it.each(CHOICES)('are written beside it, with their ranks, with %j', (options) => {
    const after = applyPlan(snapshot, planFor(snapshot, options));
    expect(cellsOf(after, 'Chỉ số trụ cột – Chính quyền số')).toEqual([0.8, 0.85, 0.65]);
    expect(cellsOf(after, 'Hạng trụ cột – Chính quyền số')).toEqual([2, 1, 3]);
    expect(cellsOf(after, 'Chỉ số trụ cột – Nền tảng')).toEqual([0.85, 0.8, 0.7]);
    expect(cellsOf(after, 'Hạng trụ cột – Nền tảng')).toEqual([1, 2, 3]);
  });

  it.each(CHOICES)('are known the second time, with %j', (options) => {
    const after = applyPlan(snapshot, planFor(snapshot, options));
    expect(scoreWorkbook(after, {}).scorebook.tables).toHaveLength(1);
    expect(isEmptyPlan(planFor(after, options))).toBe(true);
  });
});
