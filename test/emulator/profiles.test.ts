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

  it('stop the library at the floor when its own check is on', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Data');
    const { OfficeExtension } = openExcel({ workbook, profile: 'floor' });
    const library = OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    library.CommonUtility._doApiNotSupportedCheck = true;
    try {
      const use = Excel.run((context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').getMergedAreasOrNullObject();
        return context.sync();
      });
      await expect(use).rejects.toMatchObject({ code: 'ApiNotFound' });
    } finally {
      library.CommonUtility._doApiNotSupportedCheck = false;
    }
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
