import { openWorkbook } from '../../src/file-page/open-workbook';
import { richWorkbook } from '../support/rich-workbook';

const CHART_SHEETS_ONLY =
  '<workbook xmlns:r="r"><sheets><sheet name="Biểu đồ" sheetId="1" r:id="rId99"/></sheets></workbook>';

describe('A workbook on the page', () => {
  const open = (parts: Readonly<Record<string, string>>) =>
    openWorkbook(richWorkbook(parts), 'tệp.xlsx', 'read', () => undefined);

  it('opens with its sheets', async () => {
    const { host } = await open({});
    expect(host.tabs().length).toBeGreaterThan(0);
  });

  it.each([
    ['the first sheet is torn', { 'xl/worksheets/sheet1.xml': '<worksheet><' }, 'damaged-file'],
    ['a later sheet is torn', { 'xl/worksheets/sheet2.xml': '<worksheet><' }, 'damaged-file'],
    ['it has no sheet of cells', { 'xl/workbook.xml': CHART_SHEETS_ONLY }, 'empty-workbook'],
  ])('is refused before it is shown when %s', async (_, parts, code) => {
    await expect(open(parts)).rejects.toMatchObject({ code });
  });
});
