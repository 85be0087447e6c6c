import fc from 'fast-check';
import { cellContent, textInput } from '../../../src/host/excel/cell-input';
import { block } from '../../contract/plans';
import { firstSheet, openSheets } from './open-host';
import { EMPTY_PLAN } from '../../support/empty-plan';

describe('a text for a cell', () => {
  it.each(['Huyện Cao Lãnh', 'Đạt', '', 'a=b', 'x-y', 'trueish'])('%j needs nothing', (text) => {
    expect(textInput(text)).toBe(text);
  });

  it.each([
    ...['=A', '+A', '-A', '@A', '\t=A', '\r=A', '\n=A', ' =A', "'A", '#N/A', '\tA'],
    ...['＝A', '＋A', '－A', '＠A'],
    ...['7', '1/2', '5%', '1e5', '２', 'tháng 1', 'TRUE', ' false '],
  ])('%j needs an apostrophe', (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it('is in the workbook what it was, and never a formula', async () => {
    const { host } = openSheets({ name: 'S', rows: [['x']] });
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 20 }), async (text) => {
        const blocks = [block(await host.read(), 'S', 'A1', [[{ text }]])];
        await host.apply({ ...EMPTY_PLAN, blocks });
        const sheet = firstSheet(await host.read());
        expect([sheet.values, sheet.formulas]).toEqual([[[text]], []]);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('what a cell holds', () => {
  it.each([
    ['=A1', 5, { kind: 'formula', formula: '=A1' }],
    ['=A1', '', { kind: 'formula', formula: '=A1' }],
    ['=A1', '=A1', { kind: 'value', value: '=A1' }],
    [5, 5, { kind: 'value', value: 5 }],
    ['', '', { kind: 'value', value: null }],
    [false, false, { kind: 'value', value: false }],
  ])('formulas %j and values %j are %j', (formula, value, content) => {
    expect(cellContent(formula, value)).toEqual(content);
  });
});
