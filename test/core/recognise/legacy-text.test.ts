import { makePlan } from '../../../src/core/plan/make-plan';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { isEmptyPlan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { recognise } from '../../../src/core/recognise/recognise';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { ScoreTable } from '../../../src/core/scorebook';
import { TCVN3 } from '../../../src/core/text/legacy/tcvn3';
import { VNI } from '../../../src/core/text/legacy/vni';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { encodeCharset, mangleUtf8, typeTcvn3 } from '../text/legacy/encode';

const SCORECARD: SheetSpec = {
  name: 'Xa Tan Hoa',
  rows: [
    ['Bảng tự chấm điểm chuyển đổi số cấp xã'],
    ['Đơn vị: Xã Tân Hòa'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
    ['I', 'Nhận thức số', 20, null, null],
    ['1.1', 'Người đứng đầu chỉ đạo chuyển đổi số', 10, 8, 'Quyết định số 12'],
    ['1.2', 'Tỷ lệ cán bộ được tập huấn', 10, '7,5', 'chưa có'],
    ['II', 'Hạ tầng số', 10, null, null],
    ['2.1', 'Mạng nội bộ của đơn vị', 10, 'Không áp dụng', null],
  ],
};
const MATRIX: SheetSpec = {
  name: 'Tong hop',
  rows: [
    ['STT', 'Đơn vị', 'Huyện', 'Nhận thức số', 'Thể chế số', 'Tổng điểm', 'Xếp hạng'],
    [null, 'Điểm tối đa', null, 10, 20, 30, null],
    [1, 'Xã Tân Hòa', 'Cao Lãnh', 8, 15.5, null, null],
    [2, 'Xã Bé', 'Tháp Mười', 9, 12, null, null],
    [3, 'Phường Mỹ Phú', 'Tháp Mười', 'KP', 14, null, null],
  ],
};
const MATRIX_WITHOUT_RESULTS: SheetSpec = {
  ...MATRIX,
  rows: MATRIX.rows.map((row) => row.slice(0, 5)),
};

function encoded(sheet: SheetSpec, encode: (text: string) => string): SheetSpec {
  const rows = sheet.rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? encode(value) : value)),
  );
  return { ...sheet, rows };
}

/** Tables without their functions, which are equal by identity only. */
function plainTables(sheet: SheetSpec) {
  return recognise(snapshotOf(sheet)).tables.map((table: ScoreTable) => ({
    ...table,
    units: table.units.map((unit) => ({
      ...unit,
      cellOf: table.nodes.map((_, node) => unit.cellOf(node)),
    })),
  }));
}

const ENCODINGS: [string, (text: string) => string][] = [
  ['TCVN3', (text) => typeTcvn3(text, TCVN3)],
  ['VNI', (text) => encodeCharset(text, VNI)],
  ['UTF-8', mangleUtf8],
];

describe.each(ENCODINGS)('A workbook in %s', (encoding, encode) => {
  it.each([
    ['scorecard', SCORECARD],
    ['matrix', MATRIX],
  ])('gives the same %s as in Unicode, and a note', (_, sheet) => {
    const legacy = encoded(sheet, encode);
    const tables = plainTables(sheet);
    expect(tables).toHaveLength(1);
    expect(plainTables(legacy)).toEqual(tables);
    expect(recognise(snapshotOf(legacy)).notes).toMatchObject([
      { kind: 'legacy-encoding', sheetId: 'sheet-1', encoding },
    ]);
  });

  it.each([
    ['scorecard', SCORECARD],
    ['matrix', MATRIX],
    ['matrix without result columns', MATRIX_WITHOUT_RESULTS],
  ])('is written once: a second run of the %s finds everything there', (_, sheet) => {
    const raw = snapshotOf(encoded(sheet, encode));
    const planOf = (snapshot: typeof raw) =>
      makePlan({ snapshot, ...scoreWorkbook(snapshot, {}), options: DEFAULT_WRITE_OPTIONS });
    const plan = planOf(raw);
    expect(isEmptyPlan(plan)).toBe(false);
    expect(isEmptyPlan(planOf(applyPlan(raw, plan)))).toBe(true);
  });
});

it('has no note of legacy text on a clean workbook', () => {
  expect(recognise(snapshotOf(SCORECARD, MATRIX)).notes).toEqual([]);
});

it('has no note of legacy text on a sheet without a table', () => {
  const letter = { name: 'Thu', rows: [[mangleUtf8('Kính gửi: Ủy ban nhân dân tỉnh')]] };
  expect(recognise(snapshotOf(MATRIX, letter)).notes).toEqual([]);
});
