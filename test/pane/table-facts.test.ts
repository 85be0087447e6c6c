import { formatDecimal } from '../../src/core/number/exact';
import { maximumOfNode, maximumOfTotal, tableLine } from '../../src/pane/table-facts';
import { flatNodes, scoreTableOf } from '../support/score-table';
import { readingOf } from './pane-fixtures';

const units = [{ scores: ['1', '1'] }];

describe('maximumOfTotal', () => {
  it('is what the sheet states', () => {
    const table = scoreTableOf({ nodes: flatNodes('10', '20'), units, statedMaximum: '40' });
    expect(formatDecimal(maximumOfTotal(table)!)).toBe('40');
  });

  it('is the sum of the maxima where nothing is stated', () => {
    expect(
      formatDecimal(maximumOfTotal(scoreTableOf({ nodes: flatNodes('10', '20'), units }))!),
    ).toBe('30');
  });

  it('is not known when a group states none', () => {
    const nodes = [...flatNodes('10'), { name: 'Nhóm 2' }];
    expect(maximumOfTotal(scoreTableOf({ nodes, units }))).toBeNull();
  });

  it('is 1 for index values', () => {
    const table = scoreTableOf({ nodes: flatNodes('100', '200'), units, scale: 'unit' });
    expect(formatDecimal(maximumOfTotal(table)!)).toBe('1');
  });
});

describe('maximumOfNode', () => {
  it('sums the scored children of a group that states nothing', () => {
    const nodes = [
      {
        name: 'Nhóm',
        children: [{ max: '3' }, { max: '4' }, { max: '9', isScored: false }],
      },
    ];
    const table = scoreTableOf({ nodes, units: [{ scores: ['1', '1', null] }] });
    expect(formatDecimal(maximumOfNode(table, 0)!)).toBe('7');
  });
});

describe('tableLine', () => {
  it('says sheet, units, indicators and points in one line', () => {
    const table = scoreTableOf({ nodes: flatNodes('10', '20.5'), units });
    const reading = readingOf(table);
    const sheetId = reading.snapshot.sheets[0]!.id;
    const here = { ...table, areas: [{ ...table.areas[0]!, sheetId }] };
    expect(tableLine(reading, here, 'vi')).toBe('Tổng hợp · 1 đơn vị · 2 chỉ số · 30,5 điểm');
    expect(tableLine(reading, here, 'en')).toBe('Tổng hợp · 1 unit · 2 indicators · 30.5 points');
  });
});
