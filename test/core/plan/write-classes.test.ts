/** The column "Xếp loại" beside a table, and what a second run makes of it. */
import fc from 'fast-check';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isEmptyPlan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { cellValueAt, type CellValue, type Snapshot } from '../../../src/core/sheet/snapshot';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { snapshotOf } from '../../support/snapshot-of';
import { unfinishedSheetOf } from './calculated-sheet';

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
      return [[header, [1, 2, 3].map((row) => cellValueAt(sheet!, row, column) || null)]];
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

describeWithLibreOffice('Classes as formulas, recalculated by LibreOffice', () => {
  const LINES = [
    ['từ 80% và mỗi nhóm từ 50%', 'từ 65% đến dưới 80%', 'dưới 65% và không có nhóm nào dưới 20%'],
    ['trên 85%', 'từ 12,5 điểm', 'Còn lại'],
    ['từ 100%', 'từ 66,66%', 'trên 33,33% và Nhận thức số từ 5 điểm'],
  ];
  const scores = fc.constantFrom(0, 2, 4.9999, 5, 6.5, 6.666, 8, 10, null, 'KAD');
  const units = fc.array(fc.tuple(scores, scores), { minLength: 4, maxLength: 12 });
  const books = fc.sample(fc.tuple(units, fc.nat({ max: 5 })), { numRuns: 40, seed: 31 });
  const policies = [
    {},
    { scale: 'percent' },
    { missing: 'skip', notApplicable: 'rescale' },
  ] as const;
  const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]) => ({
    name,
    rows: [
      ['STT', 'Tên đơn vị', 'Nhận thức số (10)', 'Thể chế số (10)'],
      ...rows.map((of, at) => [at + 1, `Sở số ${at + 1}`, ...of]),
    ],
  });
  const made = books.map(([now, chosen], at) => {
    const lines = LINES[chosen % LINES.length]!;
    const names = ['Tốt', 'Khá', 'Yếu'];
    const classes = {
      name: 'Xếp loại',
      rows: [['Xếp loại', 'Điều kiện'], ...lines.map((text, i) => [names[i]!, text])],
    };
    const snapshot = snapshotOf(sheetOf('Bảng điểm', now), classes);
    const scored = scoreWorkbook(snapshot, policies[at % policies.length]!);
    const plan = makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS });
    return { after: applyPlan(snapshot, plan), plan, scored, at };
  });

  it('are the classes of the core', async () => {
    const renamed = (text: string, at: number) =>
      text.replace(/'?Xếp loại'?!/g, `'Xếp loại ${at}'!`);
    const sheets = await recalculate(
      buildWorkbook(
        made.flatMap(({ after, at }) =>
          after.sheets.map((sheet) =>
            unfinishedSheetOf({
              ...sheet,
              name: `${sheet.name} ${at}`,
              formulas: sheet.formulas.map((of) => ({ ...of, formula: renamed(of.formula, at) })),
            }),
          ),
        ),
      ),
    );
    let live = 0;
    for (const { plan, scored, at } of made) {
      const block = plan.blocks.find(({ purpose }) => purpose === 'class');
      if (!block) continue;
      live += block.cells.flat().filter((cell) => cell?.kind === 'formula').length;
      const { classes } = scored.scorebook.tables[0]!.classes!;
      const rows = sheets.get(`Bảng điểm ${at}`)!;
      const column = rows[0]!.indexOf('Xếp loại');
      const wanted = scored.results[0]!.units.map(({ class: found }) =>
        found?.state === 'classed' ? classes[found.at]!.name : '',
      );
      expect({ at, classes: wanted.map((_, unit) => rows[unit + 1]![column]) }).toEqual({
        at,
        classes: wanted,
      });
    }
    expect(live).toBeGreaterThan(150);
  }, 120_000);
});
