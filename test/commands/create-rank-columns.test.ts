import { createRankColumns } from '../../src/commands/create-rank-columns';
import { makePlan } from '../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../src/core/plan/write-options';
import { scoreWorkbook } from '../../src/core/score-workbook';
import { cellValueAt, type CellValue } from '../../src/core/sheet/snapshot';
import { keepPolicy } from '../../src/host/kept-policy';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';

const SUMMARY: CellValue[][] = [
  ['TỔNG HỢP ĐIỂM'],
  ['STT', 'Đơn vị', '1. Nhận thức số', '2. Thể chế số'],
  [null, 'Điểm tối đa', 60, 40],
  [1, 'Xã A', 50, 30],
  [2, 'Xã B', 55, 38],
  [3, 'Xã C', 40, 40],
];

const summary: SheetSpec = { name: 'Tổng hợp', rows: SUMMARY };

const policySheetOf = (...choices: CellValue[][]): SheetSpec => ({
  name: 'Quy ước',
  rows: [['Khoá', 'Giá trị', 'Giải thích'], ...choices],
});

/** The texts and numbers of a column of the first sheet, from its header down. */
function columnOf(host: ReturnType<typeof createMemoryHost>, column: number): CellValue[] {
  const sheet = host.snapshot.sheets[0]!;
  return [1, 3, 4, 5].map((row) => cellValueAt(sheet, row, column));
}

describe('the button of the rank columns', () => {
  it('writes totals and ranks right of a table that is recognised without doubt', async () => {
    const host = createMemoryHost(snapshotOf(summary));
    expect(await createRankColumns(host)).toEqual({ kind: 'done' });
    expect(columnOf(host, 4)).toEqual(['Tổng điểm', 80, 93, 80]);
    expect(columnOf(host, 5)).toEqual(['Xếp hạng', 2, 1, 2]);
  });

  it('shows the first cell that it wrote', async () => {
    const host = createMemoryHost(snapshotOf(summary));
    await createRankColumns(host);
    expect(host.selected).toMatchObject({ column: 4 });
  });

  it('ranks by the policy that the pane kept in the workbook', async () => {
    const rows = [...SUMMARY, [4, 'Xã D', 10, 10]];
    const host = createMemoryHost(snapshotOf({ name: 'Tổng hợp', rows }));
    await keepPolicy(host, { ties: '1223' });
    await createRankColumns(host);
    expect(cellValueAt(host.snapshot.sheets[0]!, 6, 5)).toBe(3);
  });

  it('ranks by the sheet "Quy ước" whatever the pane kept', async () => {
    const rows = [...SUMMARY, [4, 'Xã D', 10, 10]];
    const host = createMemoryHost(
      snapshotOf({ name: 'Tổng hợp', rows }, policySheetOf(['Đồng hạng', '1-2-2-3'])),
    );
    await keepPolicy(host, { ties: '1334' });
    expect(await createRankColumns(host)).toEqual({ kind: 'done' });
    expect([3, 4, 5, 6].map((row) => cellValueAt(host.snapshot.sheets[0]!, row, 5))).toEqual([
      2, 1, 2, 3,
    ]);
  });

  it('writes nothing while "Quy ước" cannot be followed, and selects the cell', async () => {
    const host = createMemoryHost(snapshotOf(summary, policySheetOf(['Đồng hạng', 'tùy'])));
    const before = host.snapshot;
    expect(await createRankColumns(host)).toEqual({ kind: 'refused', refusal: 'policy-sheet' });
    expect(host.snapshot).toBe(before);
    expect(host.selected).toMatchObject({
      sheetId: before.sheets[1]!.id,
      row: 1,
      column: 1,
    });
  });

  it('has nothing to write the second time, and says so', async () => {
    const host = createMemoryHost(snapshotOf(summary));
    await createRankColumns(host);
    const before = host.snapshot;
    const outcome = await createRankColumns(host);
    expect(outcome).toEqual({ kind: 'refused', refusal: 'nothing-to-write' });
    expect(host.snapshot).toBe(before);
  });

  it('brings its own columns up to date when the policy has changed', async () => {
    const rows = SUMMARY.map((row) => row.map((value) => (value === 30 ? 30.26 : value)));
    const host = createMemoryHost(snapshotOf({ name: 'Tổng hợp', rows }));
    await createRankColumns(host);
    await keepPolicy(host, { places: 1 });
    expect(await createRankColumns(host)).toEqual({ kind: 'done' });
    expect(columnOf(host, 4)).toEqual(['Tổng điểm', 80.3, 93, 80]);
    expect(columnOf(host, 6)).toEqual([null, null, null, null]);
  });

  it('writes nothing on a sheet without a table', async () => {
    const host = createMemoryHost(snapshotOf({ name: 'Ghi chú', rows: [['Họp lúc 8 giờ']] }));
    expect(await createRankColumns(host)).toEqual({ kind: 'refused', refusal: 'no-table' });
  });

  it('leaves the tables of other sheets alone', async () => {
    const notes: SheetSpec = { name: 'Ghi chú', rows: [['Họp lúc 8 giờ']] };
    const host = createMemoryHost(snapshotOf(notes, summary));
    const before = host.snapshot;
    expect(await createRankColumns(host)).toEqual({ kind: 'refused', refusal: 'no-table' });
    expect(host.snapshot).toBe(before);
  });

  it('asks to choose in the pane when two tables stand side by side', async () => {
    const twice = SUMMARY.map((row) => [...row, ...Array(4 - row.length).fill(null), null, ...row]);
    const host = createMemoryHost(snapshotOf({ name: 'Tổng hợp', rows: twice }));
    const before = host.snapshot;
    expect(await createRankColumns(host)).toEqual({ kind: 'refused', refusal: 'two-tables' });
    expect(host.snapshot).toBe(before);
  });

  it('fails on a protected sheet before it writes anything', async () => {
    const snapshot = snapshotOf(summary);
    const protection = { isProtected: true, allowFormatCells: false };
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, protection }));
    const host = createMemoryHost({ ...snapshot, sheets });
    const before = host.snapshot;
    await expect(createRankColumns(host)).rejects.toMatchObject({ code: 'sheet-protected' });
    expect(host.snapshot).toBe(before);
  });

  it('never replaces a total that a person typed', async () => {
    const rows = SUMMARY.map((row, index) => [...row, ['', 'Tổng điểm', null, 80, 99, 80][index]!]);
    const host = createMemoryHost(snapshotOf({ name: 'Tổng hợp', rows }));
    await createRankColumns(host);
    expect(cellValueAt(host.snapshot.sheets[0]!, 4, 4)).toBe(99);
  });

  describe('on one of several scorecards', () => {
    const scorecard = (name: string, first: number, framework = 'Nhận thức số'): SheetSpec => ({
      name,
      rows: [
        [`Tên đơn vị: ${name}`],
        ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
        ['1', framework, 20],
        ['1.1', `${framework}: tổ chức`, 10, first, 'Quyết định số 1'],
        ['1.2', `${framework}: kế hoạch`, 10, 5, 'Kế hoạch số 2'],
      ],
    });
    const book = snapshotOf(
      scorecard('Xã A', 6),
      scorecard('Xã B', 9),
      scorecard('Sở C', 7, 'Hạ tầng số'),
      scorecard('Sở D', 8, 'Hạ tầng số'),
    );

    it('ranks the units of every framework on one result sheet', async () => {
      const host = createMemoryHost(book);
      expect(await createRankColumns(host)).toEqual({ kind: 'done' });
      const texts = host.snapshot.sheets.at(-1)!.values.flat();
      for (const unit of ['Xã A', 'Xã B', 'Sở C', 'Sở D']) expect(texts).toContain(unit);
    });

    it('changes nothing that the pane wrote by default before', async () => {
      const host = createMemoryHost(book);
      const snapshot = await host.read();
      const scored = scoreWorkbook(snapshot, {});
      await host.apply(makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS }));
      const before = host.snapshot;
      const outcome = await createRankColumns(host);
      expect(outcome).toEqual({ kind: 'refused', refusal: 'nothing-to-write' });
      expect(host.snapshot).toBe(before);
    });
  });
});
