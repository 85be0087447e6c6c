import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makePlan } from '../../../src/core/plan/make-plan';
import { describePlan } from '../../../src/core/plan/preview';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { createFileHost } from '../../../src/host/file/file-host';
import { xlsxOf } from '../../support/xlsx-of';

const PART = 'xl/worksheets/sheet1.xml';
const FILTER =
  '<autoFilter ref="A1:D5"><filterColumn colId="1"><filters><filter val="Xã A"/></filters></filterColumn></autoFilter>';

/** Four units, of which a filter shows the first one only. */
function filteredWorkbook(): Uint8Array {
  const rows = [
    ['STT', 'Đơn vị', 'Nhóm 1 (10)', 'Nhóm 2 (10)'],
    [1, 'Xã A', 9, 8],
    [2, 'Xã B', 7, 8],
    [3, 'Xã C', 6, 6],
    [4, 'Xã D', 10, 9],
  ];
  const parts = unzipSync(xlsxOf({ name: 'Điểm', rows, hiddenRows: [2, 3, 4] }));
  const text = strFromU8(parts[PART]!).replace('</sheetData>', `</sheetData>${FILTER}`);
  return zipSync({ ...parts, [PART]: strToU8(text) });
}

describe('a table with a filter', () => {
  it('gets its results in the rows that are filtered out as well, and keeps its filter', async () => {
    const host = await createFileHost(filteredWorkbook(), { name: 'test.xlsx' });
    const snapshot = await host.read();
    const plan = makePlan({
      snapshot,
      ...scoreWorkbook(snapshot, {}),
      options: DEFAULT_WRITE_OPTIONS,
    });
    expect(describePlan(plan, snapshot).sheets).toMatchObject([{ hiddenRows: 3 }]);
    await host.apply(plan);
    const [sheet] = (await host.read()).sheets;
    expect(sheet!.hiddenRows).toEqual([2, 3, 4]);
    expect(sheet!.values.slice(1).map((row) => row.slice(4))).toEqual([
      [17, 2],
      [15, 3],
      [12, 4],
      [19, 1],
    ]);
    expect(strFromU8(unzipSync(await host.save())[PART]!)).toContain(FILTER);
  });
});
