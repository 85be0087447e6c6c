/** The column "Xếp loại" beside a table, and what a second run makes of it. */
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isEmptyPlan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { cellValueAt, type CellValue, type Snapshot } from '../../../src/core/sheet/snapshot';
import { snapshotOf } from '../../support/snapshot-of';

const CLASSES = {
  name: 'Xếp loại',
  rows: [
    ['Xếp loại', 'Điều kiện'],
    ['Tốt', 'từ 80% và mỗi nhóm từ 50%'],
    ['Khá', 'từ 65%'],
  ],
};

function workbook(...classes: (string | null)[]): Snapshot {
  const own = classes.length > 0 ? ['Xếp loại'] : [];
  const units: CellValue[][] = [
    [1, 'Sở Y tế', 9, 8],
    [2, 'Sở Tài chính', 10, 4],
    [3, 'Sở Nội vụ', 1, 1],
  ];
  const rows = [
    ['STT', 'Tên đơn vị', 'Nhận thức số (10)', 'Thể chế số (10)', ...own],
    ...units.map((unit, at) => [...unit, ...(classes.length > 0 ? [classes[at]!] : [])]),
  ];
  return snapshotOf({ name: 'Bảng điểm', rows }, CLASSES);
}

function planFor(snapshot: Snapshot, options: Partial<WriteOptions> = {}) {
  const scored = scoreWorkbook(snapshot, {});
  return makePlan({ snapshot, ...scored, options: { ...DEFAULT_WRITE_OPTIONS, ...options } });
}

/** The columns headed by a class after the Plan. */
function classColumns(snapshot: Snapshot): Record<string, CellValue[]> {
  const [sheet] = snapshot.sheets;
  const columns = Array.from({ length: sheet!.range!.right + 1 }, (_, column) => column);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const header = cellValueAt(sheet!, 0, column);
      if (typeof header !== 'string' || !header.startsWith('Xếp loại')) return [];
      return [[header, [1, 2, 3].map((row) => cellValueAt(sheet!, row, column))]];
    }),
  );
}

function written(snapshot: Snapshot, options: Partial<WriteOptions> = {}): Snapshot {
  return applyPlan(snapshot, planFor(snapshot, options));
}

describe('the column of classes', () => {
  it('is written beside the table, empty where no class fits', () =>
    expect(classColumns(written(workbook()))).toEqual({ 'Xếp loại': ['Tốt', 'Khá', null] }));

  it('is written once: a second run finds it', () =>
    expect(isEmptyPlan(planFor(written(workbook())))).toBe(true));

  it('fills the blank cells of the column that people made', () =>
    expect(classColumns(written(workbook(null, 'Khá', null)))).toEqual({
      'Xếp loại': ['Tốt', 'Khá', null],
    }));

  it('stands beside typed classes that differ, or replaces them on demand', () => {
    const typed = workbook('Tốt', 'Tốt', null);
    expect(classColumns(written(typed))).toEqual({
      'Xếp loại': ['Tốt', 'Tốt', null],
      'Xếp loại (tính lại)': ['Tốt', 'Khá', null],
    });
    expect(classColumns(written(typed, { typedCells: 'replace' }))).toEqual({
      'Xếp loại': ['Tốt', 'Khá', null],
    });
  });
});
