import { flatNodes, notApplicable, type NodeSpec, type ScoreSpec } from '../../support/score-table';
import { ranksOf, scoreOf, scoreText, totalsOf } from '../../support/score-texts';

const geometric = (nodes: readonly NodeSpec[], ...scores: ScoreSpec[]) => ({
  nodes,
  units: [{ scores }],
  aggregation: 'geometric' as const,
});

describe('a geometric mean', () => {
  it.each<[string, NodeSpec[], ScoreSpec[], string]>([
    ['takes the root of the product', [{}, {}], ['2', '8'], '4'],
    ['weighs its parts', [{ weight: '2' }, { weight: '1' }], ['2', '16'], '4'],
    ['is zero where a part is', [{}, {}], ['0', '8'], '0'],
    ['takes a blank for zero', [{}, {}], [null, '8'], '0'],
    ['takes a part below zero for zero, which has no root', [{}, {}], ['-3', '8'], '0'],
    ['leaves out what is not applicable', [{}, {}, {}], ['2', notApplicable(), '8'], '4'],
    ['leaves out parts without a weight', [{ weight: '0' }, { weight: '1' }], ['0', '8'], '8'],
    ['has no value without any weight', [{ weight: '0' }], ['8'], 'notApplicable'],
    ['has no value where nothing applies', [{}], [notApplicable()], 'notApplicable'],
    ['has no value where nothing was scored', [{}, {}], [null, null], 'blank'],
  ])('%s', (_what, nodes, scores, total) => {
    expect(totalsOf(geometric(nodes, ...scores))).toEqual([total]);
  });

  it('is refused for a blank where the policy says so', () => {
    expect(totalsOf(geometric([{}, {}], null, '8'), { missing: 'refuse' })).toEqual(['refused']);
  });

  it('ties units whose products are the same', () => {
    const units = [
      ['2', '6'],
      ['3', '4'],
      ['12', '1'],
      ['4', '4'],
    ].map((scores) => ({ scores }));
    const spec = { nodes: flatNodes('10', '10'), units, aggregation: 'geometric' as const };
    expect(ranksOf(spec, { rankOn: 'exact' })).toEqual([2, 2, 2, 1]);
  });
});

describe('a parent that says how it gathers', () => {
  const inside = (
    aggregation: 'sum' | 'mean' | 'geometric',
    ...children: NodeSpec[]
  ): NodeSpec => ({
    aggregation,
    children,
  });

  it('may be a mean inside a sum', () => {
    const nodes = [inside('mean', { weight: '1' }, { weight: '3' }), inside('sum', {}, {})];
    const { units } = scoreOf({ nodes, units: [{ scores: ['2', '6', '1', '1'] }] });
    expect(units[0]!.nodes.map(scoreText)).toEqual(['5', '2', '6', '2', '1', '1']);
    expect(scoreText(units[0]!.total)).toBe('7');
  });

  it('may be a sum inside a mean, whatever weights its children state', () => {
    const nodes = [inside('sum', { weight: '1' }, { weight: '3' }), inside('geometric', {}, {})];
    const spec = { nodes, units: [{ scores: ['2', '6', '1', '4'] }], aggregation: 'mean' as const };
    expect(totalsOf(spec)).toEqual(['5']);
  });

  it('weighs all children the same when none states a weight', () => {
    expect(totalsOf(geometric([inside('mean', {}, {}), {}], '1', '3', '8'))).toEqual(['4']);
  });
});
