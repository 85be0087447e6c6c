import { makePlan } from '../../../src/core/plan/make-plan';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { isEmptyPlan, type Plan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy';
import { isOwnResultSheet } from '../../../src/core/recognise/own-sheet';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { formatRange } from '../../../src/core/sheet/address';
import { cellValueAt, type Snapshot } from '../../../src/core/sheet/snapshot';
import { describePolicy } from '../../../src/locales/describe-policy';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

function planFor(snapshot: Snapshot, options: Partial<WriteOptions> = {}): Plan {
  const scored = scoreWorkbook(snapshot, {});
  return makePlan({ snapshot, ...scored, options: { ...DEFAULT_WRITE_OPTIONS, ...options } });
}

const MATRIX: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ'],
    ['STT', 'Đơn vị', 'Khối', 'Nhận thức số (10)', 'Thể chế số (20)', 'Hạ tầng số (20)'],
    [1, 'Huyện Cao Lãnh', 'Huyện', 8, 15.5, 18],
    [2, 'Huyện Tháp Mười', 'Huyện', 7, 18, 17],
    [3, 'Sở Tài chính', 'Sở', 9.5, 12, 11],
    [4, 'Sở Y tế', 'Sở', 6.25, null, 12],
    [5, 'Sở Nội vụ', 'Sở', 9, 12.5, 11],
  ],
};

const TRANSPOSED: SheetSpec = {
  name: 'Theo chỉ tiêu',
  rows: [
    ['STT', 'Chỉ tiêu', 'Điểm tối đa', 'Xã Mỹ Long', 'Xã Bình Thạnh', 'Phường 1'],
    [1, 'Nhận thức số', 10, 8, 7, 9],
    [2, 'Thể chế số', 20, 15, 18, 12],
    [3, 'Hạ tầng số', 20, 18, 11, 13],
  ],
};

const scorecard = (name: string, unit: string, scores: (number | null)[]): SheetSpec => ({
  name,
  rows: [
    [`PHIẾU CHẤM ĐIỂM CỦA ${unit}`],
    [],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
    ['I', 'Nhận thức số', 30],
    ['1', 'Kế hoạch chuyển đổi số', 10, scores[0], 'Kế hoạch số 12/KH-UBND'],
    ['2', 'Chuyên mục trên trang thông tin', 20, scores[1], null],
    ['II', 'Hạ tầng số', 20],
    ['1', 'Máy tính cho cán bộ', 10, scores[2], 'Báo cáo số 5/BC'],
    ['2', 'Mạng nội bộ', 10, scores[3], '-'],
    [null, 'Tổng cộng', 50, null],
  ],
});

const SCORECARDS: SheetSpec[] = [
  scorecard('Xã A', 'XÃ MỸ LONG', [8, 15, 7.5, 10]),
  scorecard("Xã B's", 'XÃ BÌNH THẠNH', [9, 12, 8, null]),
  scorecard('Xã C', 'PHƯỜNG 1', [10, 20, 9, 9.25]),
];

const WORKBOOKS: [string, SheetSpec[]][] = [
  ['a matrix', [MATRIX]],
  ['a transposed matrix', [TRANSPOSED]],
  ['scorecards', SCORECARDS],
];

const CHOICES: [string, Partial<WriteOptions>][] = [
  ['formulas', {}],
  ['values', { form: 'values' }],
  ['group columns', { groupRanks: true, groupScores: true }],
];

describe.each(WORKBOOKS)('Scoring %s', (_, specs) => {
  describe.each(CHOICES)('with %s', (__, options) => {
    const snapshot = snapshotOf(...specs);
    const first = planFor(snapshot, options);
    const after = applyPlan(snapshot, first);

    it('writes something the first time', () => {
      expect(isEmptyPlan(first)).toBe(false);
    });

    it('leaves nothing to write the second time', () => {
      const second = planFor(after, options);
      const blocks = second.blocks.map(({ purpose, range, cells }) => [
        purpose,
        formatRange(range),
        cells.flat(),
      ]);
      expect(blocks).toEqual([]);
      expect(isEmptyPlan(second)).toBe(true);
    });

    it('finds the same tables the second time', () => {
      const shapeOf = (found: Snapshot) =>
        scoreWorkbook(found, {}).scorebook.tables.map(({ shape, nodes, units }) => [
          shape,
          nodes.length,
          units.map(({ name }) => name),
        ]);
      expect(shapeOf(after)).toEqual(shapeOf(snapshot));
    });
  });
});

describe('The result sheet of scorecards', () => {
  const before = snapshotOf(...SCORECARDS);
  const result = applyPlan(before, planFor(before)).sheets[SCORECARDS.length]!;

  it('says its policy in the sentence that the pane says', () => {
    const said = describePolicy(DEFAULT_POLICY, 'vi');
    expect(cellValueAt(result, 3, 0)).toBe(`Cách tính: ${said}.`);
  });

  it('is known by that sentence when a person renames it', () => {
    expect(isOwnResultSheet({ ...result, name: 'Chấm thử' })).toBe(true);
  });
});

describe('A transposed matrix', () => {
  it('gets its results as rows below', () => {
    const plan = planFor(snapshotOf(TRANSPOSED));
    const written = plan.blocks.map(({ purpose, range }) => [purpose, formatRange(range)]);
    expect(written).toEqual([
      ['header', 'B5'],
      ['total', 'D5:F5'],
      ['header', 'B6'],
      ['rank', 'D6:F6'],
    ]);
  });
});

describe('Scorecards', () => {
  const snapshot = snapshotOf(...SCORECARDS);
  const plan = planFor(snapshot);
  const after = applyPlan(snapshot, plan);
  const result = after.sheets[after.sheets.length - 1]!;

  it('get a sheet of results after the others', () => {
    expect(plan.addSheets.map(({ name }) => name)).toEqual(['Kết quả']);
    expect(result.values[0]![0]).toBe('Kết quả chấm điểm');
  });

  it('are referred to by quoted names', () => {
    const formulas = result.formulas.map(({ formula }) => formula).join('\n');
    expect(formulas).toContain("'Xã B''s'!D5");
  });

  it('have the units that claim points without evidence listed with the cell', () => {
    const rows = result.values.map((row) => row.slice(0, 4));
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.arrayContaining(['Xã A!E6', 15]),
        expect.arrayContaining(['Xã A!E9', 10]),
      ]),
    );
    expect(JSON.stringify(rows)).not.toContain("Xã B's!E9");
  });

  it('have their own blank grand total filled', () => {
    const totals = plan.blocks.filter(({ purpose }) => purpose === 'total');
    expect(totals.map(({ range }) => formatRange(range))).toEqual(['D10', 'D10', 'D10']);
  });

  it('get one rule of marks each, over the evidence cells', () => {
    expect(plan.addRules.map(({ ranges }) => ranges.map(formatRange))).toEqual([
      ['E5:E6', 'E8:E9'],
      ['E5:E6', 'E8:E9'],
      ['E5:E6', 'E8:E9'],
    ]);
  });

  it('keep the ranks of groups that an earlier run wrote, and bring them up to date', () => {
    const wide = applyPlan(snapshot, planFor(snapshot, { groupRanks: true }));
    expect(isEmptyPlan(planFor(wide))).toBe(true);
    const values = applyPlan(wide, planFor(wide, { form: 'values' }));
    const titles = values.sheets[values.sheets.length - 1]!.values[4];
    expect(titles).toContain('Xếp hạng – Nhận thức số');
  });

  it('leave a foreign sheet called "Kết quả" alone', () => {
    const foreign = snapshotOf(...SCORECARDS, { name: 'KẾT QUẢ', rows: [['của người khác']] });
    expect(planFor(foreign).addSheets.map(({ name }) => name)).toEqual(['Kết quả (2)']);
  });

  it("leave a person's sheet with the same title alone", () => {
    const rows = [['Kết quả chấm điểm'], [null], ['Họp ngày 5/3'], ['Thành phần: …']];
    const plan = planFor(snapshotOf(...SCORECARDS, { name: 'Biên bản', rows }));
    expect(plan.addSheets.map(({ name }) => name)).toEqual(['Kết quả']);
    const sheetId = `sheet-${SCORECARDS.length + 1}`;
    expect(
      plan.blocks.filter(({ target }) => 'sheetId' in target && target.sheetId === sheetId),
    ).toEqual([]);
  });

  it('have their result sheet brought up to date where it is', () => {
    const [first, ...others] = SCORECARDS;
    const rows = first!.rows.map((row, index) => (index === 5 ? [...row.slice(0, 4), 'có'] : row));
    const fewer = snapshotOf({ ...first!, rows }, ...others);
    const changed: Snapshot = { ...fewer, sheets: [...fewer.sheets, result] };
    const updated = applyPlan(changed, planFor(changed));
    const texts = JSON.stringify(updated.sheets[updated.sheets.length - 1]!.values);
    expect(planFor(changed).addSheets).toEqual([]);
    expect(texts).not.toContain('Xã A!E6');
    expect(planFor(updated).blocks).toEqual([]);
  });
});

describe('Text that looks like a formula', () => {
  it('stays text on the result sheet', () => {
    const specs = [
      scorecard('=1+1', '=1+1', [8, 15, 7.5, 10]),
      scorecard('@x', '@SUM(A1)', [9, 12, 8, 1]),
    ];
    const plan = planFor(snapshotOf(...specs));
    const cells = plan.blocks.flatMap(({ cells: rows }) => rows.flat());
    const formulas = cells.flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []));
    expect(formulas.every((formula) => formula.startsWith('=IF('))).toBe(true);
    expect(cells).toContainEqual({ kind: 'text', text: expect.stringContaining('=1+1') });
  });
});
