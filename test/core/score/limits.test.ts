import { formatDecimal } from '../../../src/core/number/exact';
import { flatNodes, notApplicable, type NodeSpec, type ScoreSpec } from '../../support/score-table';
import { scoreOf, totalsOf } from '../../support/score-texts';

describe('a cap and a floor', () => {
  const capped = (limits: Pick<NodeSpec, 'most' | 'least'>, ...maxima: string[]): NodeSpec => ({
    name: 'Điểm thưởng',
    children: flatNodes(...maxima),
    ...limits,
  });

  it.each<[string, NodeSpec[], ScoreSpec[], string]>([
    [
      'cuts what is above',
      [...flatNodes('10'), capped({ most: '5' }, '4', '4')],
      ['9', '4', '3'],
      '14',
    ],
    [
      'leaves what is on it',
      [...flatNodes('10'), capped({ most: '5' }, '4', '4')],
      ['9', '4', '1'],
      '14',
    ],
    [
      'lifts what is below',
      [...flatNodes('10'), capped({ least: '-2' }, '-4', '-4')],
      ['9', '-3', '0'],
      '7',
    ],
    ['holds both ends', [capped({ most: '5', least: '0' }, '4', '-9')], ['1', '-9'], '0'],
    [
      'cuts a mean',
      [{ aggregation: 'mean', most: '5', children: flatNodes('10', '10') }],
      ['8', '6'],
      '5',
    ],
    [
      'cuts a highest score',
      [{ aggregation: 'maximum', most: '5', children: flatNodes('10', '10') }],
      ['8', '6'],
      '5',
    ],
    ['never lifts a blank', [capped({ least: '1' }, '4'), { max: '10' }], [null, '3'], '3'],
    ['cuts an indicator', [{ most: '5' }], ['8'], '5'],
  ])('%s', (_what, nodes, scores, total) =>
    expect(totalsOf({ nodes, units: [{ scores }] })).toEqual([total]),
  );

  it('hold for the total', () => {
    const units = [{ scores: ['9', '8'] }, { scores: ['-9', '1'] }];
    expect(totalsOf({ nodes: flatNodes('10', '10'), units, most: '15', least: '0' })).toEqual([
      '15',
      '0',
    ]);
  });

  it('are nowhere unless they are said: a total may be negative', () =>
    expect(totalsOf({ nodes: flatNodes('10', '-20'), units: [{ scores: ['3', '-8'] }] })).toEqual([
      '-5',
    ]));

  it('are told with what was cut', () => {
    const nodes = [...flatNodes('10'), capped({ most: '5' }, '4', '4')];
    const { limits } = scoreOf({ nodes, units: [{ scores: ['9', '4', '3'] }], most: '12' })
      .units[0]!;
    const said = limits.map(({ node, bound, raw, limited }) => [
      node,
      bound,
      formatDecimal(raw),
      formatDecimal(limited),
    ]);
    expect(said).toEqual([
      [1, 'most', '7', '5'],
      [null, 'most', '14', '12'],
    ]);
  });

  it('come before rounding and after rescaling', () => {
    const group: NodeSpec = { most: '9.255', children: flatNodes('10', '10') };
    expect(
      totalsOf({ nodes: [group], units: [{ scores: ['9', '9'] }] }, { roundAt: 'tier' }),
    ).toEqual(['9.26']);
    const units = [{ scores: ['4', notApplicable()] }, { scores: ['6', notApplicable()] }];
    expect(totalsOf({ nodes: [group], units }, { notApplicable: 'rescale' })).toEqual([
      '8',
      '9.26',
    ]);
  });
});
