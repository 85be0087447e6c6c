import type { Policy } from '../../../src/core/policy/policy';
import {
  flatNodes,
  notApplicable,
  type NodeSpec,
  type ScoreSpec,
  type TableSpec,
} from '../../support/score-table';
import { ranksOf, scoreOf, scoreText, totalsOf } from '../../support/score-texts';

const KAD = notApplicable();

const totalOf = (
  nodes: readonly NodeSpec[],
  scores: readonly ScoreSpec[],
  policy: Partial<Policy>,
  more: Partial<TableSpec> = {},
) => totalsOf({ nodes, units: [{ scores }], ...more }, policy)[0];

const group = (...maxima: string[]): NodeSpec => ({ children: flatNodes(...maxima) });

describe('a blank', () => {
  it.each<[string, Policy['missing'], NonNullable<TableSpec['aggregation']>, string]>([
    ['adds nothing', 'zero', 'sum', '12'],
    ['is skipped, and what was scored stands for it', 'skip', 'sum', '18'],
    ['is refused', 'refuse', 'sum', 'refused'],
    ['is a zero', 'zero', 'mean', '4'],
    ['leaves its weight to the others', 'skip', 'mean', '6'],
    ['is refused', 'refuse', 'mean', 'refused'],
    ['is a zero', 'zero', 'geometric', '0'],
    ['leaves its weight to the others', 'skip', 'geometric', '5.66'],
    ['is the lowest', 'zero', 'minimum', '0'],
    ['is not the lowest', 'skip', 'minimum', '4'],
    ['is not the highest', 'zero', 'maximum', '8'],
    ['is refused', 'refuse', 'maximum', 'refused'],
  ])('%s (%s, %s)', (_what, missing, aggregation, total) => {
    const nodes = flatNodes('10', '10', '10');
    expect(totalOf(nodes, ['4', null, '8'], { missing }, { aggregation })).toBe(total);
  });

  it.each<[string, NodeSpec[], ScoreSpec[], string]>([
    ['of its own group first', [group('10', '10'), group('20')], ['5', null, '19'], '29'],
    ['of a whole group', [group('10', '10'), group('20')], [null, null, '15'], '30'],
    [
      'of a bonus not at all',
      [group('10'), { ...group('5'), name: 'Điểm thưởng' }],
      ['6', null],
      '6',
    ],
    [
      'of a deduction not at all',
      [group('10'), { ...group('-5'), name: 'Điểm trừ' }],
      ['6', null],
      '6',
    ],
    ['of nothing that states no maximum', [{ max: '10' }, {}], ['6', null], 'refused'],
  ])('that is skipped is made up for by the rest %s', (_what, nodes, scores, total) =>
    expect(totalOf(nodes, scores, { missing: 'skip' })).toBe(total),
  );

  it.each<[Policy['notApplicable'], string]>([
    ['exclude', '15'],
    ['rescale', '20'],
    ['redistribute', '20'],
    ['full', '30'],
  ])('is skipped beside what is not applicable (%s)', (rule, total) => {
    const policy = { missing: 'skip', notApplicable: rule } as const;
    expect(totalOf(flatNodes('10', '20', '10'), ['5', null, KAD], policy)).toBe(total);
  });
});

describe('the coverage that a policy asks for', () => {
  const spec: TableSpec = {
    nodes: [group('10', '10'), group('10', '10')],
    units: [
      { scores: ['9', '9', '9', null] },
      { scores: ['9', '9', null, null] },
      { scores: ['9', KAD, null, KAD] },
      { scores: ['9', KAD, '1', KAD] },
    ],
  };

  it.each<[string, string[]]>([
    ['0', ['27', '18', '9', '10']],
    ['0.5', ['27', '18', '9', '10']],
    ['0.75', ['27', 'refused', 'refused', '10']],
    ['0.76', ['refused', 'refused', 'refused', '10']],
    ['1', ['refused', 'refused', 'refused', '10']],
  ])('of %s leaves a total only where so many applicable leaves are scored', (coverage, totals) =>
    expect(totalsOf(spec, { coverage })).toEqual(totals),
  );

  it('says why, and leaves no rank', () => {
    const { units } = scoreOf(spec, { coverage: '0.75' });
    expect(units[1]!.total).toEqual({ state: 'refused', reason: 'coverage' });
    expect(ranksOf(spec, { coverage: '0.75' })).toEqual([1, null, null, 2]);
  });

  it('holds for each group by its own leaves, and a group without it still adds to the total', () => {
    const { units } = scoreOf(spec, { coverage: '0.75' });
    expect(units[0]!.nodes.map(scoreText)).toEqual(['18', '9', '9', 'refused', '9', 'blank']);
    expect(scoreText(units[0]!.total)).toBe('27');
    expect(units[0]!.groupRanks.has(3)).toBe(false);
  });
});
