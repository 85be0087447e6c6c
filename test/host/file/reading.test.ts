import { cellValueAt } from '../../../src/core/sheet/snapshot';
import { parseCell, parseRange } from '../../../src/core/sheet/address';
import { createFileHost } from '../../../src/host/file/file-host';
import { richWorkbook } from '../../support/rich-workbook';

async function readRich(changes?: Readonly<Record<string, string>>) {
  return (await createFileHost(richWorkbook(changes), { name: 'mẫu.xlsx' })).read();
}

async function readSheet(sheetXml: string, changes: Readonly<Record<string, string>> = {}) {
  const snapshot = await readRich({ 'xl/worksheets/sheet1.xml': sheetXml, ...changes });
  const sheet = snapshot.sheets[0]!;
  return {
    ...sheet,
    at: (address: string) => {
      const { row, column } = parseCell(address)!;
      return cellValueAt(sheet, row, column);
    },
  };
}

const sheetOf = (rows: string, rest = '') =>
  `<worksheet><sheetData>${rows}</sheetData>${rest}</worksheet>`;

describe('a workbook of every kind of part', () => {
  it('gives its sheets by their own ids, with decoded names and visibility', async () => {
    const { sheets, workbookName, activeSheetId } = await readRich();
    expect(workbookName).toBe('mẫu.xlsx');
    expect(activeSheetId).toBe('4');
    expect(sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
      ['4', 'Chấm & xếp hạng', 'visible'],
      ['2', 'Quy định', 'visible'],
      ['7', 'Danh mục', 'hidden'],
    ]);
  });

  it('gives texts, shared and inline, rich text joined', async () => {
    const { sheets } = await readRich();
    expect(cellValueAt(sheets[0]!, 0, 0)).toBe('BẢNG ĐIỂM NĂM 2025');
    expect(cellValueAt(sheets[1]!, 2, 0)).toBe('Chưa đạt');
  });

  it('gives booleans, errors and dates by their numbers', async () => {
    const { sheets } = await readRich();
    expect(sheets[2]!.values).toEqual([[45658], [true], ['#DIV/0!']]);
  });

  it('gives every cell of a shared formula its own text', async () => {
    const { sheets } = await readRich();
    expect(sheets[0]!.formulas.map(({ formula }) => formula)).toEqual([
      '=SUM(C4:E4)',
      '=SUM(C5:E5)',
      '=SUM(C6:E6)',
      '=SUM(C7:E7)',
      '=SUM(C8:E8)',
    ]);
  });

  it('gives the numbers whose format says more', async () => {
    const { sheets } = await readRich();
    expect(sheets[1]!.displays).toEqual([
      { row: 1, column: 1, text: '100%', numberFormat: '0%' },
      { row: 2, column: 1, text: '50%', numberFormat: '0%' },
    ]);
    expect(sheets[2]!.displays).toEqual([
      { row: 0, column: 0, text: '1/1/2025', numberFormat: 'm/d/yyyy' },
    ]);
  });

  it('gives merged areas and who is protected', async () => {
    const { sheets } = await readRich();
    expect(sheets[0]!.merges).toEqual([parseRange('A1:F1')]);
    expect(sheets.map(({ protection }) => protection)).toEqual([
      { isProtected: false, allowFormatCells: false },
      { isProtected: true, allowFormatCells: false },
      { isProtected: false, allowFormatCells: false },
    ]);
  });

  it('takes no rule of other people for ours', async () => {
    const { sheets } = await readRich();
    expect(sheets[0]!.ownedRules).toEqual([]);
  });
});

describe('cells as other programs write them', () => {
  it('may have no address', async () => {
    const sheet = await readSheet(
      sheetOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>',
      ),
    );
    expect(['A1', 'B1', 'C4', 'D4'].map(sheet.at)).toEqual([1, 2, 3, 4]);
  });

  it('may have a prefix', async () => {
    const sheet = await readSheet(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Xã</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect(sheet.at('A1')).toBe('Xã');
  });

  it('may stand on lines of their own', async () => {
    const sheet = await readSheet(
      sheetOf('\r\n <row r="1">\r\n  <c r="A1">\r\n <v>5</v>\r\n </c>\r\n</row>'),
    );
    expect(sheet.at('A1')).toBe(5);
  });

  it('may be empty, with a look only', async () => {
    const sheet = await readSheet(
      sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="Z9" s="1"/></row>'),
    );
    expect(sheet.range).toEqual(parseRange('A1'));
  });

  it('may have a formula that was never worked out', async () => {
    const sheet = await readSheet(sheetOf('<row r="2"><c r="B2"><f>A1*2</f></c></row>'));
    expect(sheet.range).toEqual(parseRange('B2'));
    expect(sheet.at('B2')).toBeNull();
    expect(sheet.formulas).toEqual([{ row: 1, column: 1, formula: '=A1*2' }]);
  });

  it('may hold an array, whose formula stands in its first cell', async () => {
    const sheet = await readSheet(
      sheetOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
      ),
    );
    expect(sheet.formulas).toEqual([{ row: 0, column: 0, formula: '=B1:B2*2' }]);
    expect(sheet.at('A2')).toBe(4);
  });

  it('may hold a data table', async () => {
    const sheet = await readSheet(
      sheetOf(
        '<row r="2"><c r="B2"><f t="dataTable" ref="B2:B4" dt2D="0" dtr="0" r1="A1"/><v>2</v></c></row>',
      ),
    );
    expect(sheet.formulas).toEqual([{ row: 1, column: 1, formula: '=TABLE(,A1)' }]);
  });

  it('may be hidden by row and by a run of columns to the edge', async () => {
    const sheet = await readSheet(
      '<worksheet><cols><col min="2" max="16384" hidden="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData></worksheet>',
    );
    expect(sheet.hiddenRows).toEqual([1]);
    expect(sheet.hiddenColumns).toEqual([1, 2]);
  });

  it('may be formatted on a protected sheet that allows it', async () => {
    const sheet = await readSheet(sheetOf('', '<sheetProtection sheet="1" formatCells="0"/>'));
    expect(sheet.protection).toEqual({ isProtected: true, allowFormatCells: true });
  });

  it('count dates from 1904 where the workbook says so', async () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const sheet = await readSheet(sheetOf('<row r="1"><c r="A1" s="5"><v>43465</v></c></row>'), {
      'xl/workbook.xml': workbook,
    });
    expect(sheet.displays[0]).toMatchObject({ text: '1/1/2023' });
  });
});
