import type { Policy } from '../../../src/core/policy/policy';
import { flatNodes, notApplicable, type TableSpec } from '../../support/score-table';
import { ranksOf, scoreOf, scoreText, totalsOf } from '../../support/score-texts';

const KAD = notApplicable();

describe('the scale of scores', () => {
  const spec: TableSpec = {
    nodes: [{ children: flatNodes('10', '10') }, { max: '30', name: 'Nhóm 2' }],
    units: [{ scores: ['8', '4', '24'] }, { scores: ['8', KAD, '24'] }],
  };

  it.each<[Policy['scale'], string[]]>([
    ['points', ['36', '32']],
    ['unit', ['0.72', '0.8']],
    ['percent', ['72', '80']],
  ])('states totals as %s', (scale, totals) => expect(totalsOf(spec, { scale })).toEqual(totals));

  it('of a share is that of what applies, so that different frameworks can be ranked together', () => {
    expect(ranksOf(spec)).toEqual([1, 2]);
    expect(ranksOf(spec, { scale: 'percent' })).toEqual([2, 1]);
  });

  it.each<[Policy['notApplicable'], string]>([
    ['exclude', '80'],
    ['rescale', '80'],
    ['redistribute', '80'],
    ['full', '84'],
  ])('of a share follows what is not applicable (%s)', (rule, total) =>
    expect(totalsOf(spec, { scale: 'percent', notApplicable: rule })[1]).toBe(total),
  );

  it('states groups and indicators alike, and keeps the points', () => {
    const { nodes, total } = scoreOf(spec, { scale: 'percent' }).units[0]!;
    expect(nodes.map(scoreText)).toEqual(['60', '80', '40', '80']);
    expect(total).toMatchObject({ points: { units: 36, places: 0 } });
  });

  it('rounds what it states', () => {
    const third: TableSpec = { nodes: flatNodes('30'), units: [{ scores: ['10'] }] };
    expect(totalsOf(third, { scale: 'percent' })).toEqual(['33.33']);
    expect(totalsOf(third, { scale: 'unit' })).toEqual(['0.3333']);
    expect(totalsOf(third, { scale: 'percent', roundAt: 'tier', places: 1 })).toEqual(['33.3']);
  });

  it('gives a bonus and a deduction their own sign', () => {
    const nodes = [
      { max: '100', name: 'Nhóm' },
      { max: '-5', name: 'Điểm trừ' },
    ];
    const { units } = scoreOf({ nodes, units: [{ scores: ['90', '-1'] }] }, { scale: 'percent' });
    expect(units[0]!.nodes.map(scoreText)).toEqual(['90', '-20']);
    expect(scoreText(units[0]!.total)).toBe('89');
  });

  it('refuses a share of a maximum that nothing states', () =>
    expect(
      scoreOf({ nodes: [{}], units: [{ scores: ['8'] }] }, { scale: 'percent' }).units[0]!.total,
    ).toEqual({
      state: 'refused',
      reason: 'no-maximum',
    }));

  it.each<[Policy['scale'], string]>([
    ['unit', '0.75'],
    ['points', '0.75'],
    ['percent', '75'],
  ])('leaves index values what they are, or makes them percent (%s)', (scale, total) => {
    const nodes = [
      { weight: '1', max: '100' },
      { weight: '1', max: '100' },
    ];
    const index: TableSpec = {
      nodes,
      units: [{ scores: ['0.5', '1'] }],
      aggregation: 'mean',
      scale: 'unit',
    };
    expect(totalsOf(index, { scale })).toEqual([total]);
  });
});
