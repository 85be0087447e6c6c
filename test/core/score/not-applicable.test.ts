import type { Policy } from '../../../src/core/policy/policy';
import {
  flatNodes,
  notApplicable,
  type NodeSpec,
  type ScoreSpec,
  type TableSpec,
} from '../../support/score-table';
import { scoreOf, scoreText, totalsOf } from '../../support/score-texts';

const KAD = notApplicable();
type Rule = Policy['notApplicable'];

const oneUnit = (nodes: readonly NodeSpec[], scores: readonly ScoreSpec[]): TableSpec => ({
  nodes,
  units: [{ scores }],
});

const totalOf = (
  nodes: readonly NodeSpec[],
  scores: readonly ScoreSpec[],
  policy: Partial<Policy>,
  more: Partial<TableSpec> = {},
) => totalsOf({ ...oneUnit(nodes, scores), ...more }, policy)[0];

const group = (...maxima: string[]): NodeSpec => ({ children: flatNodes(...maxima) });
const bonus = (...maxima: string[]): NodeSpec => ({ ...group(...maxima), name: 'Điểm thưởng' });
const penalty = (...maxima: string[]): NodeSpec => ({ ...group(...maxima), name: 'Điểm trừ' });

describe('what is not applicable, in a sum', () => {
  it.each<[string, Rule, NodeSpec[], ScoreSpec[], string]>([
    ['adds nothing', 'exclude', flatNodes('10', '10', '20'), ['8', KAD, '10'], '18'],
    ['is made up for by the rest', 'rescale', flatNodes('10', '10', '20'), ['8', KAD, '10'], '24'],
    ['gives its points away', 'redistribute', flatNodes('10', '10', '20'), ['8', KAD, '10'], '24'],
    ['scores its maximum', 'full', flatNodes('10', '10', '20'), ['8', KAD, '10'], '28'],

    [
      'is made up for by all leaves',
      'rescale',
      [group('10', '10'), group('20')],
      ['5', KAD, '19'],
      '32',
    ],
    [
      'gives to its own siblings',
      'redistribute',
      [group('10', '10'), group('20')],
      ['5', KAD, '19'],
      '29',
    ],
    [
      'as a whole group goes out',
      'rescale',
      [group('10', '10'), group('20')],
      [KAD, KAD, '15'],
      '30',
    ],
    [
      'as a whole group gives to the others',
      'redistribute',
      [group('10', '10'), group('20')],
      [KAD, KAD, '15'],
      '30',
    ],
    [
      'as a whole group scores its maximum',
      'full',
      [group('10', '10'), group('20')],
      [KAD, KAD, '15'],
      '35',
    ],

    ['leaves a bonus as it is', 'rescale', [group('10', '10'), bonus('5')], ['6', KAD, '3'], '15'],
    [
      'leaves a bonus as it is, too',
      'redistribute',
      [group('10', '10'), bonus('5')],
      ['6', KAD, '3'],
      '15',
    ],
    [
      'leaves a deduction as it is',
      'rescale',
      [group('10', '10'), penalty('-5')],
      ['6', KAD, '-3'],
      '9',
    ],
    [
      'is not made up for inside a bonus',
      'rescale',
      [group('10'), bonus('5', '5')],
      ['6', '3', KAD],
      '9',
    ],
    [
      'is not made up for inside a deduction',
      'redistribute',
      [group('10'), penalty('-5', '-5')],
      ['6', '-3', KAD],
      '3',
    ],
    ['never is a full deduction', 'full', [group('10'), penalty('-5')], ['6', KAD], '6'],
    ['never is a full bonus', 'full', [group('10'), bonus('5')], ['6', KAD], '6'],
    [
      'lets a bonus in a group alone',
      'redistribute',
      [{ children: [...flatNodes('10', '10'), { name: 'Điểm cộng', max: '2' }] }],
      ['5', KAD, '1'],
      '11',
    ],
    [
      'leaves a bonus alone whose group has nothing else',
      'redistribute',
      [{ children: [...flatNodes('10'), { name: 'Điểm cộng', max: '2' }] }, group('10')],
      [KAD, '1', '5'],
      '11',
    ],
  ])('%s (%s)', (_what, rule, nodes, scores, total) => {
    expect(totalOf(nodes, scores, { notApplicable: rule })).toBe(total);
  });

  it('counts a bonus that the stated maximum includes', () => {
    const nodes = [group('10', '10'), bonus('5')];
    const policy = { notApplicable: 'rescale' } as const;
    expect(totalOf(nodes, ['6', KAD, '3'], policy, { statedMaximum: '25' })).toBe('15');
    expect(totalOf(nodes, ['6', KAD, '3'], policy, { statedMaximum: '20' })).toBe('15');
  });

  it('is rescaled to the maximum that the sheet states', () =>
    expect(
      totalOf(
        flatNodes('50', '50'),
        ['20', KAD],
        { notApplicable: 'rescale' },
        { statedMaximum: '100' },
      ),
    ).toBe('40'));

  it('rescales groups by themselves as well', () => {
    const spec = oneUnit([group('10', '10'), group('20')], ['5', KAD, '19']);
    const { nodes } = scoreOf(spec, { notApplicable: 'rescale' }).units[0]!;
    expect(nodes.map(scoreText)).toEqual(['10', '5', 'notApplicable', '19', '19']);
  });

  it.each<Rule>(['exclude', 'rescale', 'redistribute', 'full'])(
    'gives no score where nothing applies (%s)',
    (rule) =>
      expect(totalOf(flatNodes('10', '10'), [KAD, KAD], { notApplicable: rule })).toBe(
        'notApplicable',
      ),
  );
});

describe('what is not applicable, in a mean', () => {
  const weighed: NodeSpec[] = [
    { weight: '1', max: '10' },
    { weight: '3', max: '10' },
    { weight: '1', max: '10' },
  ];

  it.each<[Rule, string]>([
    ['exclude', '6'],
    ['rescale', '6'],
    ['redistribute', '6'],
    ['full', '8.4'],
  ])('leaves its weight to the others, or counts as the maximum (%s)', (rule, total) => {
    const policy = { notApplicable: rule };
    expect(totalOf(weighed, ['4', KAD, '8'], policy, { aggregation: 'mean' })).toBe(total);
  });

  it.each<[Exclude<Rule, 'full'>]>([['exclude'], ['rescale'], ['redistribute']])(
    'is no lowest and no highest score (%s)',
    (rule) => {
      const of = (aggregation: 'minimum' | 'maximum') =>
        totalOf(weighed, ['4', KAD, '8'], { notApplicable: rule }, { aggregation });
      expect([of('minimum'), of('maximum')]).toEqual(['4', '8']);
    },
  );

  it('of index values counts as 1 where it is full', () =>
    expect(
      totalOf(
        [{ weight: '1' }, { weight: '1' }],
        ['0.5', KAD],
        { notApplicable: 'full' },
        { aggregation: 'mean', scale: 'unit' },
      ),
    ).toBe('0.75'));

  it('inside a sum is rescaled as one thing', () => {
    const nodes: NodeSpec[] = [
      { aggregation: 'mean', max: '10', children: flatNodes('10', '10') },
      ...flatNodes('10', '10'),
    ];
    expect(totalOf(nodes, ['6', KAD, '3', KAD], { notApplicable: 'rescale' })).toBe('13.5');
  });
});

describe('a maximum that nothing states', () => {
  it.each<[string, Rule, NodeSpec[], ScoreSpec[], string]>([
    ['gives no score where it is needed', 'rescale', [{ max: '10' }, {}], ['8', KAD], 'refused'],
    [
      'gives no score where it is needed',
      'redistribute',
      [{ max: '10' }, {}],
      ['8', KAD],
      'refused',
    ],
    ['gives no score where it is needed', 'full', [{ max: '10' }, {}], ['8', KAD], 'refused'],
    ['does no harm where nothing is rescaled', 'rescale', [{ max: '10' }, {}], ['8', '1'], '9'],
    ['does no harm where it is not asked for', 'exclude', [{ max: '10' }, {}], ['8', KAD], '8'],
    ['of a scored leaf is needed as well', 'rescale', [{ max: '10' }, {}], [KAD, '8'], 'refused'],
  ])('%s (%s)', (_what, rule, nodes, scores, total) => {
    expect(totalOf(nodes, scores, { notApplicable: rule })).toBe(total);
  });

  it('of a group is not needed for a total that states its own', () => {
    const nodes: NodeSpec[] = [{ children: [{ max: '20' }, {}] }, { max: '30' }];
    const spec = { ...oneUnit(nodes, [KAD, '16', '24']), statedMaximum: '100' };
    const { units } = scoreOf(spec, { notApplicable: 'rescale' });
    expect(units[0]!.nodes[0]).toEqual({ state: 'refused', reason: 'no-maximum' });
    expect(scoreText(units[0]!.total)).toBe('50');
  });
});
