import fc from 'fast-check';
import {
  isPolicySheet,
  policySheet,
  readPolicySheet,
} from '../../../src/core/framework/policy-sheet';
import { DEFAULT_POLICY, POLICY_CHOICES, type Policy } from '../../../src/core/policy/policy';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { contentSnapshot } from '../../support/content-snapshot';
import { sheetSnapshotOf } from '../../support/snapshot-of';

const HEADER = ['Khoá', 'Giá trị', 'Giải thích'];

function read(...rows: CellValue[][]) {
  return readPolicySheet(sheetSnapshotOf({ name: 'Quy ước', rows: [HEADER, ...rows] }))!;
}

const policy = fc.record(
  {
    places: fc.nat(10),
    roundAt: fc.constantFrom(...POLICY_CHOICES.roundAt),
    roundMode: fc.constantFrom(...POLICY_CHOICES.roundMode),
    rankOn: fc.constantFrom(...POLICY_CHOICES.rankOn),
    ties: fc.constantFrom(...POLICY_CHOICES.ties),
    overMax: fc.constantFrom(...POLICY_CHOICES.overMax),
    missing: fc.constantFrom(...POLICY_CHOICES.missing),
    coverage: fc.constantFrom('0', '0.65', '1'),
    notApplicable: fc.constantFrom(...POLICY_CHOICES.notApplicable),
    scale: fc.constantFrom(...POLICY_CHOICES.scale),
    tieBreak: fc.constantFrom([], ['I'], ['1.2', 'II', '9. b)']),
    ratioCap: fc.constantFrom(...POLICY_CHOICES.ratioCap),
    emptyDenominator: fc.constantFrom(...POLICY_CHOICES.emptyDenominator),
    stepInterpolation: fc.constantFrom(...POLICY_CHOICES.stepInterpolation),
  },
  { requiredKeys: [] },
);
const mapping = fc
  .subarray([
    { key: 'cột: Trang1!C', value: 'điểm tối đa' },
    { key: 'table: Sheet1', value: 'A5:K107' },
    { key: 'tên đơn vị: Xã A', value: 'C4' },
  ])
  .chain((lines) =>
    fc
      .constantFrom('Đã trả lời ngày 3/5', '=x', null)
      .map((explanation) => lines.map((line) => ({ ...line, explanation }))),
  );

describe('the sheet "Quy ước"', () => {
  it('reads back every policy and mapping that it was written from', () => {
    fc.assert(
      fc.property(policy, mapping, (chosen, entries) => {
        const sheet = contentSnapshot(policySheet(chosen, entries));
        expect(readPolicySheet(sheet)).toEqual({
          sheetId: sheet.id,
          policy: chosen,
          mapping: entries,
          problems: [],
        });
      }),
    );
  });

  it.each<[string, CellValue, Partial<Policy>]>([
    ['Số chữ số thập phân', 4, { places: 4 }],
    ['so chu so thap phan', '4', { places: 4 }],
    ['Decimal places', 0, { places: 0 }],
    ['places', 2, { places: 2 }],
    ['Làm tròn ở', 'Từng cấp', { roundAt: 'tier' }],
    ['roundAt', 'never', { roundAt: 'never' }],
    ['Đồng hạng', '1-2-2-3', { ties: '1223' }],
    ['ties', 1224, { ties: '1224' }],
    ['Đồng hạng', 'hạng trung bình', { ties: 'average' }],
    ['Ô trống', 0, { missing: 'zero' }],
    ['Điểm vượt tối đa', 'tính bằng điểm tối đa', { overMax: 'clamp' }],
    ['Xếp hạng theo', 'điểm CHÍNH XÁC', { rankOn: 'exact' }],
    ['Rounding', 'even', { roundMode: 'half-even' }],
    ['Tỷ lệ có điểm tối thiểu', '65%', { coverage: '0.65' }],
    ['Độ phủ', '0,65', { coverage: '0.65' }],
    ['coverage', 0.65, { coverage: '0.65' }],
    ['Khi bằng điểm xét', 'II; 1.2', { tieBreak: ['II', '1.2'] }],
    ['tieBreak', 'không xét', { tieBreak: [] }],
    ['Không áp dụng', 'Quy đổi', { notApplicable: 'rescale' }],
    ['notApplicable', 'redistribute', { notApplicable: 'redistribute' }],
    ['Ô trống', 'bỏ qua', { missing: 'skip' }],
    ['Thang điểm', 'phần trăm', { scale: 'percent' }],
  ])('reads %s = %s', (key, value, chosen) => {
    expect(read([key, value])).toMatchObject({ policy: chosen, problems: [] });
  });

  it('leaves a choice without a value open', () => {
    expect(read(['Đồng hạng', null]).policy).toEqual({});
  });

  it('names the cell of a key that nobody knows', () => {
    const { problems, policy: chosen } = read(['Đồng hạng', '1-2-2-4'], ['Màu nền', 'xanh']);
    expect(chosen).toEqual({ ties: '1224' });
    expect(problems).toMatchObject([
      { code: 'unknown-key', cell: { row: 2, column: 0 }, key: 'Màu nền' },
    ]);
    expect(problems[0]!.allowed).toContain('Đồng hạng');
  });

  it.each<[CellValue, string, readonly string[]]>([
    ['tùy', 'Đồng hạng', ['1-2-2-4', '1-3-3-4', '1-2-2-3', 'hạng trung bình']],
    [11, 'Số chữ số thập phân', ['0–10']],
    [2.5, 'Số chữ số thập phân', ['0–10']],
  ])('names the cell of the value %s and what may stand there', (value, key, allowed) => {
    expect(read([key, value])).toMatchObject({
      policy: {},
      problems: [{ code: 'bad-value', cell: { row: 1, column: 1 }, key, value, allowed }],
    });
  });

  it('takes the first of two answers and names the second', () => {
    const reading = read(['Ô trống', 'không có tổng'], ['blank', 'zero']);
    expect(reading.policy).toEqual({ missing: 'refuse' });
    expect(reading.problems).toMatchObject([
      { code: 'duplicate-key', cell: { row: 2, column: 0 } },
    ]);
  });

  it('is known by its name and header', () => {
    const rows = contentSnapshot(policySheet(DEFAULT_POLICY)).values;
    const named = (name: string) => isPolicySheet(sheetSnapshotOf({ name, rows }));
    expect([named('Quy ước'), named('QUY UOC (2)'), named('Bảng điểm')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isPolicySheet(sheetSnapshotOf({ name: 'Quy ước', rows: [['STT', 'Chỉ số']] }))).toBe(
      false,
    );
  });
});
