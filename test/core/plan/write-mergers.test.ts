/** The sheet "Xếp hạng sau sáp nhập": its cells, its live formulas and a second run. */
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isEmptyPlan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import type { Policy } from '../../../src/core/policy/policy';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { SheetSnapshot, Snapshot } from '../../../src/core/sheet/snapshot';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { unfinishedSheetOf } from './calculated-sheet';

const SCORES: SheetSpec = {
  name: 'Bảng điểm',
  rows: [
    ['STT', 'Tên đơn vị', 'Nhận thức số (10)', 'Thể chế số (10)'],
    [1, 'Xã Tân Phú', 9.333, 8],
    [2, 'Xã Mỹ Long', 6, 5.5],
    [3, 'Xã An Bình', 10, 4],
    [4, 'Xã Hoà Thuận', 2, 2.005],
    [5, 'Xã Phú Hữu', null, null],
  ],
};
const MERGERS: SheetSpec = {
  name: 'Sáp nhập',
  rows: [
    ['Trước sáp nhập', 'Sau sáp nhập'],
    ['Xã Tân Phú', 'Xã Tân Mỹ'],
    ['Xã Mỹ Long', 'Xã Tân Mỹ'],
    ['Xã An Bình', 'Xã An Bình'],
    ['Xã Hòa Thuận', 'Xã An Bình'],
  ],
};

function written(policy: Partial<Policy> = {}, options: Partial<WriteOptions> = {}): Snapshot {
  return run(snapshotOf(SCORES, MERGERS), policy, options).snapshot;
}

function run(before: Snapshot, policy: Partial<Policy> = {}, options: Partial<WriteOptions> = {}) {
  const scored = scoreWorkbook(before, policy);
  const plan = makePlan({
    snapshot: before,
    ...scored,
    options: { ...DEFAULT_WRITE_OPTIONS, ...options },
  });
  return { plan, snapshot: applyPlan(before, plan) };
}

function mergedSheet({ sheets }: Snapshot): SheetSnapshot {
  return sheets.find(({ name }) => name === 'Xếp hạng sau sáp nhập')!;
}

const SHOWN = [
  [
    'Đơn vị',
    'Gồm các đơn vị trước sáp nhập',
    'Nhận thức số',
    'Thể chế số',
    'Tổng điểm',
    'Xếp hạng',
  ],
  ['Xã Tân Mỹ', 'Xã Tân Phú; Xã Mỹ Long', 7.67, 6.75, 14.42, 1],
  ['Xã An Bình', 'Xã An Bình; Xã Hoà Thuận', 6, 3, 9, 2],
  ['Xã Phú Hữu', 'Xã Phú Hữu', '', '', '', ''],
];

describe('the sheet of merged units', () => {
  it('holds the new units with their means and ranks above the old ones', () => {
    const { values } = mergedSheet(written());
    expect(values[0]![0]).toBe('Xếp hạng sau sáp nhập');
    expect(values[1]![0]).toMatch(/^Cách tính: Làm tròn tổng điểm đến 2 chữ số thập phân/);
    expect(values.slice(3, 7).map((row) => row.map((cell) => cell ?? ''))).toEqual(SHOWN);
    expect(values.slice(8, 11).map((row) => row.slice(0, 5))).toEqual([
      ['Điểm của các đơn vị trước sáp nhập', null, null, null, null],
      [
        'Đơn vị trước sáp nhập',
        'Đơn vị sau sáp nhập',
        'Nhận thức số (chưa làm tròn)',
        'Thể chế số (chưa làm tròn)',
        'Tổng điểm (chưa làm tròn)',
      ],
      ['Xã Tân Phú', 'Xã Tân Mỹ', 9.333, 8, 17.333],
    ]);
  });

  it('averages the cells of the old units by live formulas', () => {
    const { formulas } = mergedSheet(written());
    const [first] = formulas.filter(({ row, column }) => row === 4 && column === 4);
    expect(first!.formula).toBe(
      '=IF(COUNT($E$11:$E$12)<2,"",ROUND(ROUND(AVERAGE($E$11:$E$12),10),2))',
    );
  });

  it('holds values on demand', () => {
    const sheet = mergedSheet(written({}, { form: 'values' }));
    expect(sheet.formulas).toEqual([]);
    expect(sheet.values[4]!.slice(2)).toEqual(SHOWN[1]!.slice(2));
  });

  it('is no table of scores, and a second run finds it done', () => {
    const { plan } = run(written());
    expect(isEmptyPlan(plan)).toBe(true);
  });

  it('is brought up to date when the policy changes', () => {
    const { snapshot } = run(written(), { places: 0 });
    const sheets = snapshot.sheets.filter(({ name }) => name.startsWith('Xếp hạng sau'));
    expect(sheets).toHaveLength(1);
    expect(mergedSheet(snapshot).values[4]!.slice(2)).toEqual([8, 7, 14, 1]);
  });

  it('is not written without mergers', () => {
    const { plan } = run(snapshotOf(SCORES));
    expect(plan.addSheets).toEqual([]);
  });
});

describeWithLibreOffice('The sheet of merged units, recalculated by LibreOffice', () => {
  it.each<[string, Partial<Policy>]>([
    ['the default policy', {}],
    ['rounding at every tier', { roundAt: 'tier', places: 1 }],
    ['rounding half-even', { roundMode: 'half-even', places: 0 }],
    ['no rounding', { roundAt: 'never' }],
  ])('shows the results of %s', async (_, policy) => {
    const after = written(policy);
    const sheets = await recalculate(buildWorkbook(after.sheets.map(unfinishedSheetOf)));
    const shown = sheets.get('Xếp hạng sau sáp nhập')!;
    const expected = mergedSheet(after).values;
    for (const row of [4, 5, 6, 10, 11, 12, 13, 14]) {
      expect(shown[row]!.map(asNumber)).toEqual(expected[row]!.map((cell) => asNumber(cell ?? '')));
    }
  });
});

/** Numbers as texts of ten places, so that formulas and values compare. */
function asNumber(cell: string | number | boolean): string {
  const number = cell === '' ? NaN : Number(cell);
  return Number.isNaN(number) ? String(cell) : number.toFixed(9);
}
