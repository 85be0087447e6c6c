import { createFileHost } from '../../src/host/file/file-host';
import type { Language } from '../../src/locales/language';
import { localTexts } from '../../src/file-page/local-texts';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { xlsxOf } from '../support/xlsx-of';

/** What the grid shows of one cell. */
async function shown(value: CellValue, numberFormat: string, language: Language) {
  const displays = { A1: ['', numberFormat] } as const;
  const bytes = xlsxOf({ name: 'Bảng', rows: [[value]], displays });
  const host = await createFileHost(bytes, { name: 'test.xlsx' });
  return localTexts(host.viewSheet(host.tabs()[0]!.id), language)[0]![0];
}

describe('localTexts', () => {
  it.each<[CellValue, string, string]>([
    [13.95, 'General', '13,95'],
    [1234.5, '#,##0.00', '1.234,50'],
    [0.8536, '0.00%', '85,36%'],
    [12, '0', '12'],
    ['1.1', '@', '1.1'],
    ['Quyết định số 1.234', 'General', 'Quyết định số 1.234'],
    [45000, 'dd.mm.yyyy', '15.03.2023'],
    [45000, 'mm.yyyy', '03.2023'],
  ])('shows %p of the format %s in Vietnamese as %s', async (value, format, text) => {
    expect(await shown(value, format, 'vi')).toBe(text);
  });

  it('leaves the full stop to English', async () => {
    expect(await shown(13.95, 'General', 'en')).toBe('13.95');
  });
});
