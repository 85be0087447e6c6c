import { policyOfWorkbook } from '../../../src/core/framework/workbook-policy';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const DATA: SheetSpec = { name: 'Tổng hợp', rows: [['STT', 'Đơn vị']] };
const policySheet = (...choices: CellValue[][]): SheetSpec => ({
  name: 'Quy ước',
  rows: [['Khoá', 'Giá trị', 'Giải thích'], ...choices],
});

describe('the policy of a workbook', () => {
  it('is what was kept when there is no sheet "Quy ước"', () =>
    expect(policyOfWorkbook(snapshotOf(DATA), { kept: { places: 3 } })).toEqual({
      policy: { places: 3 },
      mapping: [],
      sheetId: null,
      isOnSheet: false,
      problems: [],
    }));

  it('is the sheet when there is one, and nothing that was kept', () => {
    const snapshot = snapshotOf(DATA, policySheet(['Đồng hạng', '1-2-2-3']));
    const found = policyOfWorkbook(snapshot, { kept: { places: 3, ties: 'average' } });
    expect(found).toEqual({
      policy: { ties: '1223' },
      mapping: [],
      sheetId: snapshot.sheets[1]!.id,
      isOnSheet: true,
      problems: [],
    });
  });

  it('is what was kept when the sheet says nothing but how sheets are read', () => {
    const snapshot = snapshotOf(DATA, policySheet(['bảng: Tổng hợp', 'A1:D9']));
    const found = policyOfWorkbook(snapshot, { kept: { places: 3 } });
    expect(found).toMatchObject({ policy: { places: 3 }, isOnSheet: false });
    const wrong = snapshotOf(DATA, policySheet(['Đồng hạng', 'tùy']));
    expect(policyOfWorkbook(wrong, { kept: { places: 3 } })).toMatchObject({
      policy: {},
      isOnSheet: true,
    });
  });

  it('takes the keys that are given for this run from there', () => {
    const snapshot = snapshotOf(policySheet(['Đồng hạng', '1-2-2-3'], ['places', 1]), DATA);
    expect(policyOfWorkbook(snapshot, { given: { places: 0 } }).policy).toEqual({
      ties: '1223',
      places: 0,
    });
  });

  it('leaves open what cannot be used, and says which cells those are', () => {
    const snapshot = snapshotOf(policySheet(['Đồng hạng', 'tùy'], ['màu', 'đỏ'], ['places', 1]));
    const { policy, problems } = policyOfWorkbook(snapshot);
    expect(policy).toEqual({ places: 1 });
    expect(problems).toMatchObject([
      { code: 'bad-value', cell: { row: 1, column: 1 } },
      { code: 'unknown-key', cell: { row: 2, column: 0 } },
    ]);
  });

  it('has no problem with a key that is given for this run', () => {
    const snapshot = snapshotOf(policySheet(['Đồng hạng', 'tùy'], ['màu', 'đỏ']));
    const { problems } = policyOfWorkbook(snapshot, { given: { ties: '1224' } });
    expect(problems.map(({ key }) => key)).toEqual(['màu']);
  });

  it('is that of the first of several sheets', () => {
    const second = { ...policySheet(['places', 4]), name: 'Quy ước (2)' };
    const snapshot = snapshotOf(policySheet(['places', 1]), second);
    expect(policyOfWorkbook(snapshot).policy).toEqual({ places: 1 });
  });
});

describe('the mapping of a workbook', () => {
  const said = policySheet(['bảng: Tổng hợp', 'A1:D9'], ['cột: Tổng hợp!C', 'điểm tối đa']);
  const kept = [{ key: 'kiểu bảng: Tổng hợp', value: 'đơn vị theo cột' }];

  it('is what was kept when there is no sheet "Quy ước"', () =>
    expect(policyOfWorkbook(snapshotOf(DATA), { keptMapping: kept }).mapping).toEqual(kept));

  it('is the sheet when there is one; a line that is given takes the place of its own', () => {
    const givenMapping = [{ key: 'TABLE: tổng hợp', value: 'A1:D5' }];
    const { mapping } = policyOfWorkbook(snapshotOf(DATA, said), {
      keptMapping: kept,
      givenMapping,
    });
    expect(mapping.map(({ key, value }) => [key, value])).toEqual([
      ['cột: Tổng hợp!C', 'điểm tối đa'],
      ['TABLE: tổng hợp', 'A1:D5'],
    ]);
  });

  it('has problems at the cells of the sheet that cannot be read', () => {
    const wrong = policySheet(
      ['cột: Tổng hợp!C', 'màu đỏ'],
      ['cột: Tổng hợp', 'tên'],
      ['ghi: Tổng hợp', 'x'],
      ['bảng: Tổng hợp', 'A1:D9'],
      ['bảng: TỔNG HỢP', 'không'],
    );
    expect(policyOfWorkbook(snapshotOf(DATA, wrong)).problems).toMatchObject([
      { code: 'bad-value', cell: { row: 1, column: 1 }, value: 'màu đỏ' },
      { code: 'unknown-key', cell: { row: 2, column: 0 } },
      { code: 'unknown-key', cell: { row: 3, column: 0 } },
      { code: 'duplicate-key', cell: { row: 5, column: 0 } },
    ]);
  });

  it('has no problem with a line that is given for this run', () => {
    const wrong = policySheet(['bảng: Tổng hợp', 'đâu đó'], ['cột: Tổng hợp!C', 'màu đỏ']);
    const givenMapping = [{ key: 'bảng: Tổng hợp', value: 'A1:D5' }];
    const { problems } = policyOfWorkbook(snapshotOf(DATA, wrong), { givenMapping });
    expect(problems.map(({ key }) => key)).toEqual(['cột: Tổng hợp!C']);
  });
});
