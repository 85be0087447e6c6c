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
      sheetId: null,
      problems: [],
    }));

  it('is the sheet when there is one, and nothing that was kept', () => {
    const snapshot = snapshotOf(DATA, policySheet(['Đồng hạng', '1-2-2-3']));
    const found = policyOfWorkbook(snapshot, { kept: { places: 3, ties: 'average' } });
    expect(found).toEqual({
      policy: { ties: '1223' },
      sheetId: snapshot.sheets[1]!.id,
      problems: [],
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
