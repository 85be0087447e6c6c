import { auditPolicy } from '../../../src/core/audit/audit-policy';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { scoreTable } from '../../../src/core/score/score-table';
import { describeFacts } from '../../../src/locales/describe-finding';
import {
  flatNodes,
  LAYOUT,
  notApplicable,
  scoreTableOf,
  type TableSpec,
} from '../../support/score-table';

const KAD = notApplicable();

function audit(spec: TableSpec, chosen: Partial<Policy> = {}) {
  const table = scoreTableOf(spec);
  return auditPolicy(table, scoreTable(table, completePolicy(chosen, table)));
}

const factsOf = (spec: TableSpec, chosen: Partial<Policy> = {}) =>
  audit(spec, chosen).map(({ facts }) => facts);

describe('cap-applied', () => {
  const spec: TableSpec = {
    nodes: [{ name: 'Điểm thưởng', most: '5', children: flatNodes('4', '4') }, { max: '10' }],
    units: [
      { name: 'A', scores: ['4', '3', '9'] },
      { name: 'B', scores: ['4', '1', '-9'] },
    ],
    least: '0',
  };

  it('names what was gathered and what counts, at the cell of the node or of the unit', () => {
    const findings = audit(spec);
    expect(findings.map(({ facts }) => facts)).toEqual([
      {
        code: 'cap-applied',
        unit: 'A',
        node: 'Điểm thưởng',
        bound: 'most',
        raw: '7',
        limited: '5',
      },
      { code: 'cap-applied', unit: 'B', node: null, bound: 'least', raw: '-4', limited: '0' },
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(findings[0]!.cell).toEqual({ row: LAYOUT.firstUnitRow, column: LAYOUT.firstNodeColumn });
    expect(findings[1]!.cell).toEqual({ row: LAYOUT.firstUnitRow + 1, column: LAYOUT.nameColumn });
  });

  it('is said in words', () => {
    const [cap, floor] = factsOf(spec);
    expect(describeFacts(cap!, 'vi')).toBe('Cộng được 7, tính tối đa 5');
    expect(describeFacts(floor!, 'en')).toBe('Comes to -4, counts 0 at least');
  });
});

describe('coverage-too-low', () => {
  const spec: TableSpec = {
    nodes: [{ children: flatNodes('10', '10') }, { children: flatNodes('10', '10') }],
    units: [
      { name: 'A', scores: ['9', '9', '9', null] },
      { name: 'B', scores: ['9', null, null, KAD] },
    ],
  };

  it('counts the leaves of the total, or of the groups where the total has enough', () =>
    expect(factsOf(spec, { coverage: '0.7' })).toEqual([
      { code: 'coverage-too-low', unit: 'A', node: 'Chỉ số 3', scored: 1, applicable: 2 },
      { code: 'coverage-too-low', unit: 'B', node: null, scored: 1, applicable: 3 },
    ]));

  it('is silent where nothing is asked for', () => expect(factsOf(spec)).toEqual([]));

  it('is said in words', () =>
    expect(describeFacts(factsOf(spec, { coverage: '0.7' })[1]!, 'vi')).toBe(
      'Mới có điểm 1 trên 3 chỉ số, chưa đủ tỷ lệ để tính điểm',
    ));
});

describe('cannot-rescale', () => {
  const group = { name: 'Nhóm', children: [{ name: 'Chỉ số', max: '10' }, { name: 'Không rõ' }] };
  const spec: TableSpec = {
    nodes: [group, { max: '10', name: 'Nhóm 2' }],
    units: [{ scores: ['8', KAD, '7'] }, { scores: ['8', KAD, '7'] }],
  };

  it.each<[Policy['notApplicable'], string[]]>([
    ['exclude', []],
    ['rescale', ['Nhóm']],
    ['redistribute', ['Nhóm']],
    ['full', ['Không rõ']],
  ])('names the lowest node once (%s)', (rule, nodes) =>
    expect(factsOf(spec, { notApplicable: rule })).toEqual(
      nodes.map((node) => ({ code: 'cannot-rescale', node })),
    ),
  );

  it('names the total of percents that nothing states a maximum for', () =>
    expect(factsOf({ nodes: [{}], units: [{ scores: ['8'] }] }, { scale: 'percent' })).toEqual([
      { code: 'cannot-rescale', node: '' },
    ]));
});
