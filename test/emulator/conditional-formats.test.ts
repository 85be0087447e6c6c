import { snapshotOf } from '../support/snapshot-of';
import { blankRule } from './model/rule';
import { openExcel, workbookFromSnapshot, type Sheet } from './index';

function openData(): Sheet {
  const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows: [['A']] }));
  openExcel({ workbook });
  return workbook.sheet('Data');
}

function withSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Data'), context));
}

const RULE = '=AND($D5<>"",TRIM($H5)="")';

async function addRule(): Promise<string> {
  return withSheet(async (sheet, context) => {
    const rule = sheet.getRanges('H5:H20,H30:H40').conditionalFormats.add('Custom');
    rule.custom.rule.formula = RULE;
    rule.custom.format.fill.color = '#FFEB9C';
    rule.custom.format.font.color = '#9C5700';
    rule.custom.format.font.bold = true;
    rule.load('id');
    await context.sync();
    return rule.id;
  });
}

describe('a conditional format', () => {
  it('lies on several areas with one formula', async () => {
    const sheet = openData();
    await addRule();
    expect(sheet.rules).toEqual([
      expect.objectContaining({
        type: 'Custom',
        formula: RULE,
        fill: '#FFEB9C',
        fontColor: '#9C5700',
        bold: true,
        ranges: [
          { top: 4, left: 7, bottom: 19, right: 7 },
          { top: 29, left: 7, bottom: 39, right: 7 },
        ],
      }),
    ]);
  });

  it('is found from the sheet with its formula and its ranges', async () => {
    const sheet = openData();
    sheet.rules.push(blankRule('users', 'DataBar', [{ top: 0, left: 0, bottom: 9, right: 0 }]));
    const id = await addRule();
    const found = await withSheet(async (data, context) => {
      const rules = data.getRange().conditionalFormats;
      rules.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
      await context.sync();
      const areas = rules.items.map((rule) => rule.getRanges());
      areas.forEach((area) => area.load('address'));
      await context.sync();
      return rules.items.map((rule, index) => ({
        id: rule.id,
        type: rule.type,
        formula: rule.customOrNullObject.isNullObject ? null : rule.customOrNullObject.rule.formula,
        address: areas[index]!.address,
      }));
    });
    expect(found).toEqual([
      { id, type: 'Custom', formula: RULE, address: 'Data!H5:H20,Data!H30:H40' },
      { id: 'users', type: 'DataBar', formula: null, address: 'Data!A1:A10' },
    ]);
  });

  it('comes before the older ones, and goes behind them when told so', async () => {
    const sheet = openData();
    sheet.rules.push(blankRule('users', 'Custom', [{ top: 0, left: 0, bottom: 9, right: 9 }]));
    const id = await addRule();
    expect(sheet.rules.map((rule) => rule.id)).toEqual([id, 'users']);
    await withSheet(async (data, context) => {
      data.getRange().conditionalFormats.getItem(id).priority = 1;
      await context.sync();
    });
    expect(sheet.rules.map((rule) => rule.id)).toEqual(['users', id]);
  });

  it('is deleted alone', async () => {
    const sheet = openData();
    sheet.rules.push(blankRule('users', 'Custom', [{ top: 0, left: 0, bottom: 9, right: 9 }]));
    const id = await addRule();
    await withSheet(async (data, context) => {
      data.getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(sheet.rules.map((rule) => rule.id)).toEqual(['users']);
  });

  it.each([['FALSE'], [`=${'1+'.repeat(127)}10`], ['=OR(A1={1,2})']])(
    'does not take the formula %.20s',
    async (formula) => {
      openData();
      const add = withSheet(async (data, context) => {
        data.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
        await context.sync();
      });
      await expect(add).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );

  it('that is missing is a null object', async () => {
    openData();
    const isNull = await withSheet(async (data, context) => {
      const rule = data.getRange().conditionalFormats.getItemOrNullObject('gone');
      await context.sync();
      return rule.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('leaves the cells whose formats are cleared', async () => {
    const sheet = openData();
    await addRule();
    await withSheet(async (data, context) => {
      data.getRange('H5:H10').clear('Formats');
      await context.sync();
    });
    expect(sheet.rules[0]!.ranges).toEqual([
      { top: 10, left: 7, bottom: 19, right: 7 },
      { top: 29, left: 7, bottom: 39, right: 7 },
    ]);
  });
});
