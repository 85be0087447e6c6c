import { snapshotOf } from '../support/snapshot-of';
import { openExcel, workbookFromSnapshot, type OpenedExcel, type Workbook } from './index';

function openSheets(...names: string[]): OpenedExcel & { workbook: Workbook } {
  const workbook = workbookFromSnapshot(
    snapshotOf(...names.map((name) => ({ name, rows: [[name]] }))),
  );
  return { workbook, ...openExcel({ workbook }) };
}

describe('worksheets', () => {
  it('are listed in tab order with what is asked of each', async () => {
    openSheets('Một', 'Hai');
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
      await context.sync();
      return worksheets.items.map((sheet) => [
        sheet.id,
        sheet.name,
        sheet.visibility,
        sheet.protection.protected,
      ]);
    });
    expect(found).toEqual([
      ['sheet-1', 'Một', 'Visible', false],
      ['sheet-2', 'Hai', 'Visible', false],
    ]);
  });

  it('are found by name in any case, and by id', async () => {
    openSheets('Data');
    const names = await Excel.run(async (context) => {
      const found = ['dAtA', 'sheet-1'].map((key) => context.workbook.worksheets.getItem(key));
      found.forEach((sheet) => sheet.load('name'));
      await context.sync();
      return found.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Data', 'Data']);
  });

  it('that are missing fail, or are a null object', async () => {
    openSheets('Data');
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Khác');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Khác').load('name');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('that are added once are there once, after more syncs as well', async () => {
    const { workbook } = openSheets('Data');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Kết quả');
      sheet.getRange('A1').values = [['Hạng']];
      await context.sync();
      sheet.getRange('A2').values = [[1]];
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Data', 'Kết quả']);
    expect(workbook.sheet('Kết quả').cellAt(1, 0).value).toBe(1);
  });

  it.each<[name: string, code: string]>([
    ['data', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
  ])('cannot be added as %s', async (name, code) => {
    openSheets('Data');
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
  });

  it('cannot be added to a workbook whose structure is protected', async () => {
    const { workbook } = openSheets('Data');
    workbook.isStructureProtected = true;
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add('Mới');
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('are gone once deleted, also for ranges that were kept', async () => {
    openSheets('Data', 'Khác');
    const use = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('keep the last visible one', async () => {
    const { workbook } = openSheets('Data', 'Ẩn');
    workbook.sheet('Ẩn').visibility = 'hidden';
    const remove = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').delete();
      await context.sync();
    });
    await expect(remove).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('are renamed and moved', async () => {
    const { workbook } = openSheets('A', 'B');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      sheet.name = 'Đầu';
      sheet.position = 0;
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Đầu', 'A']);
  });

  it('become active with a selection in them', async () => {
    openSheets('Data', 'Khác');
    const active = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Khác').getRange('B2:C3').select();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      sheet.load('name');
      selected.load('address');
      cell.load('address');
      await context.sync();
      return [sheet.name, selected.address, cell.address];
    });
    expect(active).toEqual(['Khác', 'Khác!B2:C3', 'Khác!B2']);
  });
});

describe('the application', () => {
  it('tells the separators of its language', async () => {
    openSheets('Data');
    const told = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,calculationMode');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      const { cultureInfo } = application;
      return [
        application.decimalSeparator,
        application.calculationMode,
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
      ];
    });
    expect(told).toEqual([',', 'Automatic', 'vi-VN', ',']);
  });

  it('lets calculation and painting be suspended for a batch', async () => {
    const { workbook } = openSheets('Data');
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(workbook.sheet('Data').cellAt(0, 0).value).toBe(1);
  });
});

describe('settings', () => {
  it('are kept, read and forgotten', async () => {
    const { workbook } = openSheets('Data');
    const value = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('mapping', '{"a":1}');
      const kept = settings.getItemOrNullObject('mapping');
      const missing = settings.getItemOrNullObject('other');
      kept.load('value');
      await context.sync();
      return [kept.value as string, missing.isNullObject];
    });
    expect(value).toEqual(['{"a":1}', true]);
    await Excel.run(async (context) => {
      context.workbook.settings.getItem('mapping').delete();
      await context.sync();
    });
    expect(workbook.settings.size).toBe(0);
  });
});

describe('names', () => {
  it('are added for a range, whose cells they lead to', async () => {
    openSheets('Kết quả');
    const found = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const range = worksheets.getItem('Kết quả').getRange('A1:B2');
      const name = names.add('KetQua', range);
      const back = names.getItem('ketqua').getRange();
      name.load('name,formula');
      back.load('address');
      await context.sync();
      return [name.name, name.formula, back.address];
    });
    expect(found).toEqual(['KetQua', "='Kết quả'!$A$1:$B$2", "'Kết quả'!A1:B2"]);
  });

  it('are not added twice', async () => {
    openSheets('Data');
    const add = Excel.run(async (context) => {
      context.workbook.names.add('a', '=1');
      context.workbook.names.add('A', '=2');
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});
