import type { MappingLine } from '../../../src/core/mapping/mapping';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { planMappingLines } from '../../../src/core/plan/mapping-plan';
import { isEmptyPlan } from '../../../src/core/plan/plan';
import { policyOfWorkbook } from '../../../src/core/framework/workbook-policy';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const DATA: SheetSpec = { name: 'Tổng hợp', rows: [['STT', 'Đơn vị']] };
const TABLE: MappingLine = { key: 'bảng: Tổng hợp', value: 'A5:H20' };
const COLUMN: MappingLine = { key: 'cột: Tổng hợp!C', value: 'điểm tối đa' };

const policySheet = (...rows: (string | number | null)[][]): SheetSpec => ({
  name: 'Quy ước',
  rows: [['Khoá', 'Giá trị', 'Giải thích'], ...rows],
});

/** What the workbook says once the lines are written. */
function after(sheets: readonly SheetSpec[], ...lines: MappingLine[]) {
  const snapshot = snapshotOf(...sheets);
  return applyPlan(snapshot, planMappingLines(snapshot, lines));
}
const linesIn = (snapshot: ReturnType<typeof after>) =>
  policyOfWorkbook(snapshot).mapping.map(({ key, value }) => ({ key, value }));

describe('Answers on the sheet "Quy ước"', () => {
  it('make the sheet where there is none', () => {
    const written = after([DATA], TABLE, COLUMN);
    expect(written.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Quy ước']);
    expect(linesIn(written)).toEqual([TABLE, COLUMN]);
  });

  it('say beside each what else may stand there', () => {
    const { values } = after([DATA], COLUMN).sheets[1]!;
    expect(values[1]![2]).toMatch(/^Đã trả lời .*mã; tên chỉ số; .*; bỏ qua$/);
  });

  it('are added below what the sheet says, its policy included', () => {
    const written = after(
      [DATA, policySheet(['Đồng hạng', '1-2-2-3'], [TABLE.key, 'A1:B9'])],
      COLUMN,
    );
    expect(linesIn(written)).toEqual([{ ...TABLE, value: 'A1:B9' }, COLUMN]);
    expect(policyOfWorkbook(written).policy).toEqual({ ties: '1223' });
  });

  it('take the place of an answer about the same, however its key is written', () => {
    const sheet = policySheet(
      ['Column:  Tổng hợp!$C', 'trọng số', 'của tôi'],
      [TABLE.key, 'A1:B9'],
    );
    const written = after([DATA, sheet], COLUMN);
    expect(written.sheets[1]!.values[1]).toEqual([
      'Column:  Tổng hợp!$C',
      'điểm tối đa',
      'của tôi',
    ]);
    expect(linesIn(written)).toHaveLength(2);
  });

  it('name a value of a person that they replace', () => {
    const snapshot = snapshotOf(DATA, policySheet([COLUMN.key, 'trọng số']));
    expect(planMappingLines(snapshot, [COLUMN]).replacements).toEqual([
      {
        sheetId: snapshot.sheets[1]!.id,
        ...{ row: 1, column: 1 },
        ...{ oldText: 'trọng số', newText: 'điểm tối đa' },
      },
    ]);
  });

  it('write nothing that stands there already', () => {
    const snapshot = snapshotOf(DATA, policySheet([COLUMN.key, COLUMN.value]));
    expect(isEmptyPlan(planMappingLines(snapshot, [COLUMN]))).toBe(true);
    expect(isEmptyPlan(planMappingLines(snapshotOf(DATA), []))).toBe(true);
  });

  it('follow the columns of a sheet that a person laid out', () => {
    const sheet: SheetSpec = {
      name: 'Quy ước',
      rows: [['Quy ước của tỉnh'], [], ['TT', 'Giá trị', 'Khoá'], [1, '2', 'Số chữ số thập phân']],
    };
    const written = after([DATA, sheet], TABLE);
    expect(written.sheets[1]!.values[4]).toEqual([null, 'A5:H20', 'bảng: Tổng hợp']);
    expect(linesIn(written)).toEqual([TABLE]);
  });
});
