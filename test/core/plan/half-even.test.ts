import { exactFromDecimal, exactToNumber, roundExact } from '../../../src/core/number/exact';
import { canRound, roundedTerm } from '../../../src/core/plan/formulas/rounding-formula';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';

const halfEvenTo = (places: number): Policy => ({
  ...DEFAULT_POLICY,
  places,
  roundMode: 'half-even',
});

describe('Half-even as a formula', () => {
  it.each([0, 2, 8])('is there for %d places', (places) =>
    expect(canRound(halfEvenTo(places))).toBe(true),
  );

  it.each([9, 10])('is not for %d places, where noise reaches the half', (places) =>
    expect(canRound(halfEvenTo(places))).toBe(false),
  );
});

describeWithLibreOffice('Half-even, recalculated by LibreOffice', () => {
  const PLACES = [0, 1, 2, 3, 4, 8];
  /** In tenths of a unit of the last place: halves, what is next to them, and large ones. */
  const TENTHS = [...Array.from({ length: 61 }, (_, index) => index), 12_345, 99_975, 999_985];

  it('rounds halves to the even side, above and below zero, through the noise of a sum', async () => {
    const cases = PLACES.flatMap((places) =>
      TENTHS.flatMap((tenths) => [1, -1].map((sign) => ({ places, tenths: sign * tenths }))),
    );
    const rows = cases.map(({ places, tenths }, index) => {
      const value = Number(`${tenths}e-${places + 1}`);
      const formula = `=${roundedTerm(`A${index + 1}+0.1+0.2-0.3`, halfEvenTo(places))}`;
      return [value, { formula, value: -1 }];
    });
    const sheets = await recalculate(buildWorkbook([{ name: 'Bảng', rows }]));
    const shown = sheets
      .get('Bảng')!
      .slice(0, cases.length)
      .map((row) => Number(row[1]));
    expect(shown).toEqual(
      cases.map(({ places, tenths }) => {
        const exact = exactFromDecimal(`${tenths}e-${places + 1}`);
        return exactToNumber(roundExact(exact, places, 'half-even'));
      }),
    );
  }, 60_000);
});
