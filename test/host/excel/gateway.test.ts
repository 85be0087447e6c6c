import { createExcelGateway } from '../../../src/host/excel/gateway';

const Excel = { run: jest.fn() } as unknown as typeof globalThis.Excel;

describe('appearance of Excel', () => {
  it('is its language and theme', () => {
    const context = { displayLanguage: 'vi-VN', officeTheme: { isDarkTheme: true } };
    const Office = { context } as unknown as { context: Office.Context };
    expect(createExcelGateway({ Excel, Office }).appearance).toEqual({
      language: 'vi-VN',
      isDark: true,
    });
  });

  it('is unknown where Excel does not say, as on the web', () => {
    const context = { displayLanguage: 'en-US' } as unknown as Office.Context;
    expect(createExcelGateway({ Excel, Office: { context } }).appearance).toEqual({
      language: 'en-US',
      isDark: null,
    });
    expect(createExcelGateway({ Excel }).appearance).toEqual({ language: null, isDark: null });
  });
});
