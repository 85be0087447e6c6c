import { openExcel, Workbook, type RequirementProfile } from './index';

describe('requirement sets', () => {
  it.each<[profile: RequirementProfile, version: string, isSupported: boolean]>([
    ['default', '1.15', true],
    ['default', '1.16', false],
    ['ltsc2021', '1.14', true],
    ['ltsc2021', '1.15', false],
    ['floor', '1.9', true],
    ['floor', '1.10', false],
    ['below-floor', '1.9', false],
    ['newer', '1.18', true],
  ])('of %s hold ExcelApi %s: %s', (profile, version, isSupported) => {
    const { Office } = openExcel({ workbook: new Workbook(), profile });
    expect(Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(isSupported);
  });

  it('do not hold a set that nobody knows', () => {
    const { Office } = openExcel({ workbook: new Workbook() });
    expect(Office.context.requirements.isSetSupported('ExcelApiDesktop', '1.1')).toBe(false);
  });

  it.each<[refusesNewerMembers: boolean, outcome: string]>([
    [true, 'ApiNotFound'],
    [false, 'done'],
  ])('stop the library at the floor when its check is %s', async (refusesNewerMembers, outcome) => {
    const workbook = new Workbook();
    workbook.addSheet('Data');
    openExcel({ workbook, profile: 'floor', refusesNewerMembers });
    const use = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
      return 'done';
    });
    expect(await use.catch((error: OfficeExtension.Error) => error.code)).toBe(outcome);
  });

  it('of a newer host do not give this library notes', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Data');
    openExcel({ workbook, profile: 'newer' });
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      expect((sheet as unknown as Record<string, unknown>)['notes']).toBeUndefined();
      return Promise.resolve();
    });
  });
});
