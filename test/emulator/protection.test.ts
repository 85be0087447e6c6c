import { snapshotOf } from '../support/snapshot-of';
import { openExcel, workbookFromSnapshot, type Workbook } from './index';

function openProtected(options: Record<string, boolean> = {}): Workbook {
  const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows: [['A', 'B']] }));
  const sheet = workbook.sheet('Data');
  sheet.protection.isProtected = true;
  sheet.protection.options = options;
  openExcel({ workbook });
  return workbook;
}

function change(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });
}

describe('a protected sheet', () => {
  it('says so, with what it still allows', async () => {
    openProtected({ allowFormatCells: true });
    const told = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Data');
      protection.load('protected,options');
      await context.sync();
      const { allowFormatCells, allowSort } = protection.options;
      return [protection.protected, allowFormatCells, allowSort];
    });
    expect(told).toEqual([true, true, false]);
  });

  it.each<[what: string, work: (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['rules', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['a second protection', (sheet) => sheet.protection.protect()],
  ])('refuses %s', async (_, work) => {
    openProtected();
    await expect(change(work)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('refuses a whole block when one of its cells is locked, and writes none of it', async () => {
    const workbook = openProtected();
    workbook.sheet('Data').setFormat(0, 0, { locked: false });
    const write = change((sheet) => (sheet.getRange('A1:B1').values = [['x', 'y']]));
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(workbook.sheet('Data').cellAt(0, 0).value).toBe('A');
  });

  it('takes values in unlocked cells', async () => {
    const workbook = openProtected();
    workbook.sheet('Data').setFormat(0, 0, { locked: false });
    await change((sheet) => (sheet.getRange('A1:B1').values = [['x', null]]));
    expect(workbook.sheet('Data').cellAt(0, 0).value).toBe('x');
  });

  it('takes formats and rules where formatting is allowed', async () => {
    const workbook = openProtected({ allowFormatCells: true });
    await change((sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    });
    expect(workbook.sheet('Data').rules).toHaveLength(1);
  });

  it('opens with its password only', async () => {
    const workbook = openProtected();
    workbook.sheet('Data').protection.password = 'mật khẩu';
    const guess = change((sheet) => sheet.protection.unprotect('sai'));
    await expect(guess).rejects.toMatchObject({ code: 'AccessDenied' });
    await change((sheet) => sheet.protection.unprotect('mật khẩu'));
    expect(workbook.sheet('Data').protection.isProtected).toBe(false);
  });
});

describe('a read-only workbook', () => {
  it('says so and takes no change', async () => {
    const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows: [['A']] }));
    workbook.isReadOnly = true;
    openExcel({ workbook });
    const isReadOnly = await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(isReadOnly).toBe(true);
    const write = change((sheet) => (sheet.getRange('A1').values = [['x']]));
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
