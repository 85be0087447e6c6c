import { mergerSheet } from '../../../src/core/templates/merger-sheet';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { PROVINCES } from '../../../src/core/units/provinces';
import { contentSnapshot } from '../../support/content-snapshot';
import { snapshotOf } from '../../support/snapshot-of';
import { DTI_2022_PROVINCES } from '../../fixtures/dti-2022-provinces';

describe('the list of the provinces that were merged in 2025', () => {
  const scores = snapshotOf({
    name: 'DTI 2022',
    rows: [
      ['STT', 'Tỉnh, thành phố', 'DTI'],
      ...DTI_2022_PROVINCES.map(([name, index], at) => [at + 1, name, Number(index)]),
    ],
  });
  const list = { ...contentSnapshot(mergerSheet()), id: 'sheet-2' };
  const { scorebook, results, findings } = scoreWorkbook(
    { ...scores, sheets: [...scores.sheets, list] },
    { places: 4 },
  );

  it('joins the 63 provinces of a table into 34, whatever way they are written', () => {
    const { units } = scorebook.tables[0]!.mergers!;
    expect(units).toHaveLength(34);
    expect(units.every(({ missing }) => missing.length === 0)).toBe(true);
    expect(units.flatMap(({ parts }) => parts)).toHaveLength(63);
    expect(units.map(({ parts }) => parts.length)).toEqual(
      PROVINCES.map(({ from }) => from.length),
    );
    expect(findings.filter(({ facts }) => facts.code.startsWith('merger'))).toEqual([]);
  });

  it('gives every one of them a rank', () => {
    const ranks = results[0]!.merged.map(({ rank }) => rank!);
    expect([...ranks].sort((a, b) => a - b)).toEqual(Array.from({ length: 34 }, (_, at) => at + 1));
  });
});
