import { snapshotOf, type SheetSpec } from '../support/snapshot-of';
import { openExcel, workbookFromSnapshot, workbookState, type Sheet } from './index';

/** Opens a workbook of one sheet `Data` and gives its model. */
function openData(spec: Partial<SheetSpec> = {}): Sheet {
  const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows: [], ...spec }));
  openExcel({ workbook });
  return workbook.sheet('Data');
}

function withSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Data'), context));
}

const THREE_ROWS = [
  ['Đơn vị', 'Điểm', null, 'Minh chứng'],
  ['A', 9.5, '=B2*2', null],
  ['B', 8, null, 'CV 12'],
];

describe('a range', () => {
  it.each<[how: string, make: (sheet: Excel.Worksheet) => Excel.Range, address: string]>([
    ['getCell', (s) => s.getRange('B2:C4').getCell(1, 1), 'Data!C3'],
    ['getRow', (s) => s.getRange('B2:C4').getRow(2), 'Data!B4:C4'],
    ['getColumn', (s) => s.getRange('B2:C4').getColumn(1), 'Data!C2:C4'],
    ['getOffsetRange', (s) => s.getRange('B2:C4').getOffsetRange(-1, 1), 'Data!C1:D3'],
    ['getResizedRange', (s) => s.getRange('B2:C4').getResizedRange(1, -1), 'Data!B2:B5'],
    [
      'getAbsoluteResizedRange',
      (s) => s.getRange('B2').getAbsoluteResizedRange(2, 3),
      'Data!B2:D3',
    ],
    ['getBoundingRect', (s) => s.getRange('C4').getBoundingRect('A1'), 'Data!A1:C4'],
    ['getIntersection', (s) => s.getRange('A1:C4').getIntersection('B2:F9'), 'Data!B2:C4'],
    ['getLastRow', (s) => s.getRange('B2:C4').getLastRow(), 'Data!B4:C4'],
    ['getLastCell', (s) => s.getRange('B2:C4').getLastCell(), 'Data!C4'],
    ['getEntireRow', (s) => s.getRange('B2:C4').getEntireRow(), 'Data!2:4'],
    ['getEntireColumn', (s) => s.getRange('B2:C4').getEntireColumn(), 'Data!B:C'],
    ['getRangeByIndexes', (s) => s.getRangeByIndexes(4, 0, 103, 11), 'Data!A5:K107'],
    ['getUsedRange', (s) => s.getUsedRange(true), 'Data!A1:D3'],
    ['getRange of an address with its sheet', (s) => s.getRange('Data!$A$1:$B$2'), 'Data!A1:B2'],
  ])('made by %s', async (_, make, address) => {
    openData({ rows: THREE_ROWS });
    const found = await withSheet(async (sheet, context) => {
      const range = make(sheet);
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  it('off the sheet is refused', async () => {
    openData();
    const leave = withSheet(async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    await expect(leave).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('of no shared cell is a null object', async () => {
    openData();
    const isNull = await withSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('tells its size, its value types and its sheet', async () => {
    openData({ rows: [['A', 1, null, true, '#REF!']] });
    const told = await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,valueTypes,worksheet/name');
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount, valueTypes } = range;
      const place = [rowIndex, columnIndex, rowCount, columnCount, cellCount];
      return { place, valueTypes, sheet: range.worksheet.name };
    });
    expect(told).toEqual({
      place: [0, 0, 1, 5, 5],
      valueTypes: [['String', 'Double', 'Empty', 'Boolean', 'Error']],
      sheet: 'Data',
    });
  });

  it('of an empty sheet has no used range', async () => {
    openData();
    const isNull = await withSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('counts formats into the used range unless only values are asked for', async () => {
    const sheet = openData({ rows: [['A']] });
    sheet.setFormat(9, 9, { bold: true });
    const found = await withSheet(async (data, context) => {
      const all = data.getUsedRange();
      const values = data.getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(found).toEqual(['Data!A1:J10', 'Data!A1']);
  });

  it.each<[type: 'Formulas' | 'Constants' | 'Blanks', address: string]>([
    ['Formulas', 'Data!C2'],
    ['Constants', 'Data!A1:B3,Data!D1,Data!D3'],
    ['Blanks', 'Data!C1,Data!D2,Data!C3'],
  ])('finds its %s', async (type, address) => {
    openData({ rows: THREE_ROWS });
    const found = await withSheet(async (sheet, context) => {
      const areas = sheet.getUsedRange().getSpecialCellsOrNullObject(type);
      areas.load('address,areas/items/address');
      await context.sync();
      expect(areas.areas.items.map((area) => area.address).join(',')).toBe(areas.address);
      return areas.address;
    });
    expect(found).toBe(address);
  });

  it('has no special cells when there are none', async () => {
    openData({ rows: [['A']] });
    const isNull = await withSheet(async (sheet, context) => {
      const areas = sheet.getRange('A1:C9').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      return areas.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('tells which rows and columns are hidden', async () => {
    openData({ rows: THREE_ROWS, hiddenRows: [1], hiddenColumns: [2] });
    const told = await withSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true);
      used.load('rowHidden,columnHidden');
      const rows = used.getRowProperties({ rowHidden: true });
      const columns = used.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [
        used.rowHidden,
        rows.value.map((row) => row.rowHidden),
        columns.value.map((column) => column.columnHidden),
      ];
    });
    expect(told).toEqual([null, [false, true, false], [false, false, true, false]]);
  });

  it('is merged with the content of its first cell, and unmerged again', async () => {
    const sheet = openData({ rows: [['A', 'B']] });
    const found = await withSheet(async (data, context) => {
      const range = data.getRange('A1:B1');
      range.merge();
      const merged = data.getRange('A1:D4').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      range.unmerge();
      await context.sync();
      return merged.address;
    });
    expect(found).toBe('Data!A1:B1');
    expect(sheet.merges).toEqual([]);
    expect(sheet.cellAt(0, 1).value).toBeNull();
  });

  it('is cleared of its contents, its formats, or both', async () => {
    const sheet = openData({ rows: [['A', 'B', 'C']] });
    for (const column of [0, 1, 2]) sheet.setFormat(0, column, { bold: true });
    await withSheet(async (data, context) => {
      data.getRange('A1').clear('Contents');
      data.getRange('B1').clear('Formats');
      data.getRange('C1').clear();
      await context.sync();
    });
    const left = [0, 1, 2].map((column) => {
      const { value, format } = sheet.cellAt(0, column);
      return [value, format.bold];
    });
    expect(left).toEqual([
      [null, true],
      ['B', false],
      [null, false],
    ]);
  });
});

describe('formats', () => {
  it('are set on a block and read back', async () => {
    const sheet = openData();
    const found = await withSheet(async (data, context) => {
      const range = data.getRange('A1:B2');
      range.numberFormat = [
        ['0.00', '0'],
        ['@', 'General'],
      ];
      range.format.fill.color = '#ffeb9c';
      range.format.font.bold = true;
      range.format.font.color = '#9C5700';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.columnWidth = 90;
      range.load('numberFormat');
      range.format.load('wrapText,horizontalAlignment,columnWidth');
      range.format.fill.load('color');
      range.format.font.load('bold,color');
      await context.sync();
      const { format } = range;
      return [range.numberFormat, format.fill.color, format.font.color, format.columnWidth];
    });
    expect(found).toEqual([
      [
        ['0.00', '0'],
        ['@', 'General'],
      ],
      '#FFEB9C',
      '#9C5700',
      90,
    ]);
    expect(sheet.cellAt(1, 1).format).toMatchObject({
      fill: '#FFEB9C',
      bold: true,
      wrapText: true,
      horizontalAlignment: 'Center',
    });
  });

  it('that differ are null, and an empty text for colours', async () => {
    const sheet = openData();
    sheet.setFormat(0, 0, { bold: true, fill: '#FF0000' });
    const found = await withSheet(async (data, context) => {
      const { format } = data.getRange('A1:B1');
      format.font.load('bold');
      format.fill.load('color');
      await context.sync();
      return [format.font.bold, format.fill.color];
    });
    expect(found).toEqual([null, '']);
  });

  it('of every cell come in one answer, and go in one request', async () => {
    const sheet = openData();
    sheet.setFormat(0, 0, { bold: true, fill: '#FF0000' });
    await withSheet(async (data, context) => {
      const read = data
        .getRange('A1:B1')
        .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(read.value).toEqual([
        [
          { format: { fill: { color: '#FF0000' }, font: { bold: true } } },
          { format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        ],
      ]);
      data
        .getRange('A2:B2')
        .setCellProperties([
          [
            { format: { fill: { color: '#00FF00' } } },
            { format: { borders: { bottom: { style: 'Continuous' } } } },
          ],
        ]);
      await context.sync();
    });
    expect(sheet.cellAt(1, 0).format.fill).toBe('#00FF00');
    expect(sheet.cellAt(1, 1).format.borders).toMatchObject({
      EdgeBottom: { style: 'Continuous' },
    });
  });

  it('of borders go on around a block and inside it, and off again', async () => {
    const sheet = openData();
    await withSheet(async (data, context) => {
      const { borders } = data.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideVertical').style = 'Dash';
      await context.sync();
    });
    expect(Object.keys(sheet.cellAt(0, 0).format.borders)).toEqual(['EdgeTop', 'EdgeRight']);
    expect(Object.keys(sheet.cellAt(1, 1).format.borders)).toEqual(['EdgeLeft']);
    await withSheet(async (data, context) => {
      const { borders } = data.getRange('A1:B2').format;
      for (const side of ['EdgeTop', 'InsideVertical'] as const) {
        borders.getItem(side).style = 'None';
      }
      await context.sync();
    });
    expect(sheet.cellAt(0, 0).format.borders).toEqual({});
  });

  it('of a line between two cells are seen, and taken off, from both sides', async () => {
    const sheet = openData();
    const readStyle = (address: string, side: 'EdgeLeft' | 'EdgeRight'): Promise<string> =>
      withSheet(async (data, context) => {
        const border = data.getRange(address).format.borders.getItem(side);
        border.load('style');
        await context.sync();
        return border.style;
      });
    const setStyle = (address: string, side: 'EdgeLeft' | 'EdgeRight', style: string) =>
      withSheet(async (data, context) => {
        data.getRange(address).format.borders.getItem(side).style = style as 'None';
        await context.sync();
      });
    await setStyle('A1', 'EdgeRight', 'Continuous');
    expect(await readStyle('B1', 'EdgeLeft')).toBe('Continuous');
    await setStyle('B1', 'EdgeLeft', 'None');
    expect(await readStyle('A1', 'EdgeRight')).toBe('None');
    expect(sheet.cellAt(0, 0).format.borders).toEqual({});
  });

  it('go on several areas at once', async () => {
    const sheet = openData();
    const told = await withSheet(async (data, context) => {
      const areas = data.getRanges('A1:A2,C3');
      areas.format.fill.color = '#123456';
      areas.load('address,areaCount,cellCount');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount];
    });
    expect(told).toEqual(['Data!A1:A2,Data!C3', 2, 3]);
    expect(sheet.cellAt(2, 2).format.fill).toBe('#123456');
  });

  it('are part of the state of a workbook, and gone from it when taken back', async () => {
    const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows: [['A']] }));
    openExcel({ workbook });
    const before = workbookState(workbook);
    const setFill = (fill: string | null): Promise<void> =>
      withSheet(async (data, context) => {
        const { format } = data.getRange('B1');
        if (fill === null) format.fill.clear();
        else format.fill.color = fill;
        await context.sync();
      });
    await setFill('#FF0000');
    expect(workbookState(workbook)).not.toEqual(before);
    await setFill(null);
    expect(workbookState(workbook)).toEqual(before);
  });
});
