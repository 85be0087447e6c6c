import { auditTable } from '../../../src/core/audit/audit-table';
import type { Finding, FindingCode } from '../../../src/core/audit/finding';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { scoreTable } from '../../../src/core/score/score-table';
import {
  flatNodes,
  invalid,
  LAYOUT,
  notApplicable,
  scoreTableOf,
  type NodeSpec,
  type TableSpec,
  type UnitSpec,
} from '../../support/score-table';

function audit(spec: TableSpec, policy: Partial<Policy> = {}): readonly Finding[] {
  const table = scoreTableOf(spec);
  const results = scoreTable(table, completePolicy(policy, table));
  return auditTable(table, results, (sheetId) => `Tên ${sheetId}`);
}

function found(code: FindingCode, spec: TableSpec, policy?: Partial<Policy>): Finding[] {
  return audit(spec, policy).filter((finding) => finding.facts.code === code);
}

const nodeCell = (unit: number, node: number) => ({
  row: LAYOUT.firstUnitRow + unit,
  column: LAYOUT.firstNodeColumn + node,
});
const cellIn = (unit: number, column: number) => ({ row: LAYOUT.firstUnitRow + unit, column });

it('finds nothing in a table that is in order', () => {
  const spec: TableSpec = {
    nodes: [{ max: '20', children: [{ max: '10' }, { max: '10' }] }, { max: '80' }],
    statedMaximum: '100',
    units: [
      {
        scores: ['9', notApplicable(), '75.5'],
        total: '84.5',
        rank: '1',
        groups: { 0: '9' },
        groupRanks: { 0: '1', 3: '1' },
        evidence: { 1: true, 2: false, 3: true },
      },
      { scores: ['8', '0', '70'], total: '78', rank: '2', evidence: { 1: true, 2: false } },
    ],
  };
  expect(audit(spec)).toEqual([]);
});

describe('score-above-maximum', () => {
  it('names the score cell, the score and the stated maximum', () => {
    const spec = { nodes: flatNodes('10', '20'), units: [{ name: 'A', scores: ['10.01', '20'] }] };
    expect(found('score-above-maximum', spec)).toEqual([
      {
        facts: {
          code: 'score-above-maximum',
          unit: 'A',
          node: '1 Nhóm 1',
          score: '10.01',
          maximum: '10',
        },
        severity: 'error',
        tableId: 'table-1',
        sheetId: 'sheet-1',
        cell: nodeCell(0, 0),
      },
    ]);
  });

  it('is found where the policy clamps, too', () => {
    const spec = { nodes: flatNodes('10'), units: [{ scores: ['12'] }] };
    expect(found('score-above-maximum', spec, { overMax: 'clamp' })).toHaveLength(1);
  });

  it('invents no maximum', () =>
    expect(found('score-above-maximum', { nodes: [{}], units: [{ scores: ['999'] }] })).toEqual(
      [],
    ));

  it('is about deductions that go deeper than their stated maximum', () => {
    const spec = {
      nodes: flatNodes('-5'),
      units: [{ scores: ['-5'] }, { scores: ['-6'] }, { scores: ['0'] }],
    };
    expect(found('score-above-maximum', spec).map(({ cell }) => cell)).toEqual([nodeCell(1, 0)]);
  });
});

describe('score-below-zero', () => {
  const below = (node: NodeSpec, score = '-1') =>
    found('score-below-zero', { nodes: [node], units: [{ scores: [score] }] });

  it('names the score cell', () => {
    const [finding] = below({ name: 'Nhận thức số' }, '-0.5');
    expect(finding).toMatchObject({
      severity: 'error',
      cell: nodeCell(0, 0),
      facts: { score: '-0.5', node: 'Nhận thức số' },
    });
  });

  it.each<[string, NodeSpec]>([
    ['states a negative maximum', { max: '-5' }],
    ['is named so', { name: 'Điểm trừ' }],
    ['lost the space of its name', { name: 'ĐIỂMTRỪ' }],
    ['lies in a group of deductions', { name: 'Đ. ĐIỂM TRỪ', children: [{ name: 'ĐT.1' }] }],
  ])('does not concern a deduction that %s', (_, node) => expect(below(node)).toEqual([]));

  it('concerns an average, whose Vietnamese name begins alike', () =>
    expect(below({ name: 'Điểm trung bình' })).toHaveLength(1));
});

describe('cells without a score', () => {
  const spec: TableSpec = {
    nodes: [{ name: 'A' }, { name: 'B' }, { name: 'C', isScored: false }, { name: 'D' }],
    units: [{ name: 'X', scores: [null, invalid('tốt'), null, notApplicable()] }],
  };

  it('are blank-score where nothing stands', () =>
    expect(found('blank-score', spec)).toMatchObject([
      { severity: 'warning', cell: nodeCell(0, 0), facts: { unit: 'X', node: 'A' } },
    ]));

  it('are not-a-number where other text stands', () =>
    expect(found('not-a-number', spec)).toMatchObject([
      { severity: 'error', cell: nodeCell(0, 1), facts: { node: 'B', text: 'tốt' } },
    ]));

  it('are no finding where nothing applies or nothing is scored', () =>
    expect(audit(spec)).toHaveLength(2));
});

describe('duplicate-unit', () => {
  const named = (...units: Omit<UnitSpec, 'scores'>[]): TableSpec => ({
    nodes: [{}],
    units: units.map((unit) => ({ ...unit, scores: ['1'] })),
  });

  it.each([
    ['Khánh Hòa', 'Khánh Hòa'],
    ['Khánh Hòa', 'KHÁNH HÒA'],
    ['Khánh Hòa', 'Khánh Hoà'],
    ['Khánh Hòa', 'Khánh  Hòa '],
    ['Khánh Hòa', 'Khánh\u00a0Hòa'],
    ['Khánh Hòa', 'KhánhHòa'],
    ['Khánh Hòa'.normalize('NFC'), 'Khánh Hòa'.normalize('NFD')],
    ['Xã Thuỷ Vân', 'Xã Thủy Vân'],
    ['Phường 1', 'Phường １'],
    ['UBND huyện Tam Nông', 'Huyện Tam Nông'],
    ['H. Tam Nông', 'Ủy ban nhân dân huyện Tam Nông'],
    ['TP. Quy Nhơn', 'Thành phố Qui Nhơn'],
    ['UBND xã Tân Hòa (huyện A)', 'Xã Tân Hoà, huyện A'],
  ])('takes %j and %j for one', (first, second) => {
    const [finding] = found('duplicate-unit', named({ name: first }, {}, { name: second }));
    expect(finding).toMatchObject({
      severity: 'error',
      cell: cellIn(2, LAYOUT.nameColumn),
      facts: { unit: second, firstCell: 'B6' },
    });
  });

  it.each([
    ['Phú Mỹ', 'Phù Mỹ'],
    ['Tân Phú', 'Tấn Phú'],
    ['Xã 1', 'Xã 11'],
    ['Đông Hà', 'Dông Hà'],
    ['Huyện Phú Mỹ', 'UBND huyện Phù Mỹ'],
    ['Thành phố Cao Lãnh', 'Huyện Cao Lãnh'],
    ['Cao Lãnh', 'Huyện Cao Lãnh'],
    ['Xã Tân Hòa, huyện A', 'Xã Tân Hòa, huyện B'],
    ['Khối 1.1', 'Khối 11'],
  ])('takes %j and %j for two', (first, second) =>
    expect(found('duplicate-unit', named({ name: first }, { name: second }))).toEqual([]),
  );

  it('lets a name return in another scope or period', () => {
    const years = named(
      { name: 'Cà Mau', scope: '2022' },
      { name: 'Cà Mau', scope: '2023' },
      { name: 'Cà Mau', scope: '2023' },
    );
    expect(found('duplicate-unit', years).map(({ cell }) => cell.row)).toEqual([
      LAYOUT.firstUnitRow + 2,
    ]);
  });

  it('lets communes of two districts share a name', () => {
    const communes = named(
      { name: 'Xã Tân Hòa', scope: 'Huyện A' },
      { name: 'UBND xã Tân Hòa', scope: 'Huyện B' },
    );
    expect(found('duplicate-unit', communes)).toEqual([]);
  });

  it('names the sheet of the first one when it is another', () => {
    const sheets = named(
      { name: 'Xã A', sheetId: 'sheet-1' },
      { name: 'Xã A', sheetId: 'sheet-2' },
    );
    expect(found('duplicate-unit', sheets)).toMatchObject([
      { sheetId: 'sheet-2', facts: { firstCell: "'Tên sheet-1'!B6" } },
    ]);
  });

  it('does not compare units without a name', () =>
    expect(found('duplicate-unit', named({ name: '' }, { name: ' ' }))).toEqual([]));
});

describe('group-maximum-mismatch', () => {
  const mismatches = (nodes: NodeSpec[], more: Partial<TableSpec> = {}) =>
    found('group-maximum-mismatch', { nodes, units: [], ...more });

  it('names the cell of the stated maximum and both numbers', () => {
    // TP.HCM's school self-score states 10 for a group of four indicators with 3 points each.
    const children = Array.from({ length: 4 }, () => ({ max: '3' }));
    expect(mismatches([{ code: '4', name: 'Nhóm', max: '10', children }])).toMatchObject([
      {
        severity: 'warning',
        cell: { row: LAYOUT.maxRow, column: LAYOUT.firstNodeColumn },
        facts: { node: '4 Nhóm', stated: '10', sum: '12' },
      },
    ]);
  });

  it('compares the stated grand maximum with the top groups, at the total', () => {
    expect(mismatches(flatNodes('60', '30'), { statedMaximum: '100' })).toMatchObject([
      {
        cell: { row: LAYOUT.nameRow, column: LAYOUT.totalColumn },
        facts: { stated: '100', sum: '90' },
      },
    ]);
  });

  it.each<[string, NodeSpec]>([
    ['a child states none', { max: '10', children: [{ max: '3' }, {}] }],
    ['the group states none', { children: [{ max: '3' }] }],
    ['the sum is right', { max: '0.3', children: [{ max: '0.1' }, { max: '0.2' }] }],
    ['the rest is unscored', { max: '3', children: [{ max: '3' }, { max: '9', isScored: false }] }],
    ['the rest is deducted', { max: '3', children: [{ max: '3' }, { max: '-2' }] }],
    ['all is deducted', { max: '-3', children: [{ max: '-1' }, { max: '-2' }] }],
  ])('is silent where %s', (_, node) => expect(mismatches([node])).toEqual([]));

  it('compares deductions inside a group of deductions', () =>
    expect(mismatches([{ max: '-10', children: [{ max: '-1' }, { max: '-2' }] }])).toMatchObject([
      { facts: { stated: '-10', sum: '-3' } },
    ]));

  it('does not concern means', () =>
    expect(mismatches(flatNodes('60', '30'), { statedMaximum: '1', aggregation: 'mean' })).toEqual(
      [],
    ));
});

describe('total-mismatch', () => {
  const parts = (total: string, ...more: UnitSpec[]): TableSpec => ({
    nodes: [{}, {}],
    units: [{ name: 'X', scores: ['40.03', '25.03'], total }, ...more],
  });

  it('names the stated total and both numbers', () =>
    expect(found('total-mismatch', parts('66.05'))).toMatchObject([
      {
        severity: 'error',
        cell: cellIn(0, LAYOUT.totalColumn),
        facts: { unit: 'X', node: null, stated: '66.05', computed: '65.06' },
      },
    ]));

  it.each([
    ['the total itself', '65.06'],
    ['noise of binary floats', '65.0600000000003'],
    ['a total that is printed with one place', '65.1'],
    ['a whole total', '65'],
    ['text that is no number', '#REF!'],
  ])('accepts %s', (_, total) => expect(found('total-mismatch', parts(total))).toEqual([]));

  it.each(['65.07', '65.2', '66', '0'])('refuses %s', (total) =>
    expect(found('total-mismatch', parts(total))).toHaveLength(1),
  );

  it('compares every printed place where the policy rounds nothing', () => {
    expect(found('total-mismatch', parts('65.0601'), { roundAt: 'never' })).toHaveLength(1);
    expect(found('total-mismatch', parts('65.0600000000003'), { roundAt: 'never' })).toEqual([]);
  });

  it('takes 65.1 for 65.10 in a column with two places', () => {
    const spec = parts('65.1', { scores: ['1.01', '1.01'], total: '2.02' });
    expect(found('total-mismatch', spec)).toMatchObject([{ cell: cellIn(0, LAYOUT.totalColumn) }]);
  });

  it('rounds once where the sheet prints fewer places than the policy', () => {
    // 65.046 is 65.0 with one place, though 65.05 with two.
    const units = [
      { scores: ['65.046'], total: '65' },
      { scores: ['2.5'], total: '2.5' },
    ];
    expect(found('total-mismatch', { nodes: [{}], units })).toEqual([]);
  });

  it('allows a mean of published, rounded parts one unit in its last place', () => {
    // DTI 2022, TP. Hồ Chí Minh: 0.716355 from its groups, published as 0.7163.
    const spec = (total: string): TableSpec => ({
      nodes: [{ weight: '100' }, { weight: '100' }],
      aggregation: 'mean',
      scale: 'unit',
      units: [{ scores: ['0.71631', '0.7164'], total }],
    });
    expect(found('total-mismatch', spec('0.7163'))).toEqual([]);
    expect(found('total-mismatch', spec('0.7161'))).toHaveLength(1);
  });

  it('is found in the subtotals of groups', () => {
    const spec: TableSpec = {
      nodes: [{ code: 'I', name: 'Nhóm', children: [{}, {}] }],
      units: [{ scores: ['1', '2'], groups: { 0: '4' } }],
    };
    expect(found('total-mismatch', spec)).toMatchObject([
      { cell: nodeCell(0, 0), facts: { node: 'I Nhóm', stated: '4', computed: '3' } },
    ]);
  });

  it('is silent where the policy gives no total', () => {
    const spec: TableSpec = { nodes: [{}, {}], units: [{ scores: ['1', null], total: '5' }] };
    expect(found('total-mismatch', spec, { missing: 'refuse' })).toEqual([]);
    expect(found('total-mismatch', spec)).toHaveLength(1);
  });
});

describe('rank-mismatch', () => {
  /** Three units with 3, 2 and 2 points: ranks 1, 2, 2. */
  const ranked = (...ranks: string[]): TableSpec => ({
    nodes: [{}],
    units: ranks.map((rank, index) => ({ scores: [index === 0 ? '3' : '2'], rank })),
  });

  it('names the stated rank and both numbers', () =>
    expect(found('rank-mismatch', ranked('1', '2', '3'))).toMatchObject([
      {
        severity: 'error',
        cell: cellIn(2, LAYOUT.rankColumn),
        facts: { node: null, stated: '3', computed: '2' },
      },
    ]));

  it.each(['2', '=2', '2=', '02', 'Hạng 2', '2 (0,633)', '2/63'])('reads %j as rank 2', (rank) => {
    expect(found('rank-mismatch', ranked('1', rank, '2'))).toEqual([]);
    expect(found('rank-mismatch', ranked(rank, '2', '2'))).toMatchObject([
      { facts: { stated: '2', computed: '1' } },
    ]);
  });

  it.each(['I', 'II', 'Tốt', '-', '', '0', '0.63', '#N/A', '12.5 điểm'])(
    'takes %j for no rank',
    (text) => expect(found('rank-mismatch', ranked(text, text, text))).toEqual([]),
  );

  it('follows the tie rule of the policy', () => {
    expect(found('rank-mismatch', ranked('1', '2.5', '2,5'), { ties: 'average' })).toEqual([]);
    expect(found('rank-mismatch', ranked('1', '3', '3'), { ties: '1334' })).toEqual([]);
    expect(found('rank-mismatch', ranked('1', '2', '2'), { ties: '1334' })).toHaveLength(2);
  });

  it('is found in the ranks of groups and scopes', () => {
    const spec: TableSpec = {
      nodes: [{ code: 'I', name: 'Nhóm', children: [{}] }],
      units: [
        { scope: 'A', scores: ['1'], scopeRank: '1', groupRanks: { 0: '1' } },
        { scope: 'B', scores: ['2'], scopeRank: '2', groupRanks: { 0: '1' } },
      ],
    };
    expect(found('rank-mismatch', spec)).toMatchObject([
      { cell: cellIn(0, LAYOUT.firstGroupRankColumn), facts: { node: 'I Nhóm', computed: '2' } },
      { cell: cellIn(1, LAYOUT.scopeRankColumn), facts: { node: null, computed: '1' } },
    ]);
  });

  it('reads a plain rank column as ranks inside the scope where these agree better', () => {
    const spec: TableSpec = {
      nodes: [{}],
      units: [
        { scope: 'A', scores: ['9'], rank: '1' },
        { scope: 'A', scores: ['8'], rank: '2' },
        { scope: 'B', scores: ['7'], rank: '1' },
        { scope: 'B', scores: ['6'], rank: '1' },
      ],
    };
    expect(found('rank-mismatch', spec)).toMatchObject([
      { cell: cellIn(3, LAYOUT.rankColumn), facts: { stated: '1', computed: '2' } },
    ]);
  });

  it('is silent where a unit has no rank', () => {
    const spec: TableSpec = { nodes: [{}], units: [{ scores: [null], rank: '1' }] };
    expect(found('rank-mismatch', spec)).toEqual([]);
  });
});

describe('evidence-missing', () => {
  const missing = (unit: UnitSpec, node: NodeSpec = { name: 'A' }) =>
    found('evidence-missing', { nodes: [node], units: [unit] });

  it('names the evidence cell and the points that were claimed', () =>
    expect(missing({ name: 'X', scores: ['7.5'], evidence: { 0: false } })).toMatchObject([
      {
        severity: 'warning',
        cell: cellIn(0, LAYOUT.firstEvidenceColumn),
        facts: { unit: 'X', node: 'A', points: '7.5' },
      },
    ]));

  it.each<[string, UnitSpec]>([
    ['there is evidence', { scores: ['7'], evidence: { 0: true } }],
    ['no points are claimed', { scores: ['0'], evidence: { 0: false } }],
    ['the score is blank', { scores: [null], evidence: { 0: false } }],
    ['points are deducted', { scores: ['-2'], evidence: { 0: false } }],
    ['nothing applies', { scores: [notApplicable()], evidence: { 0: false } }],
    ['the table has no evidence cell', { scores: ['7'] }],
  ])('is silent where %s', (_, unit) => expect(missing(unit)).toEqual([]));

  it('is silent where the indicator is not scored', () =>
    expect(missing({ scores: ['7'], evidence: { 0: false } }, { isScored: false })).toEqual([]));
});

it('lists findings by sheet, then by row, then by column', () => {
  const spec: TableSpec = {
    nodes: flatNodes('1', '1'),
    units: [
      { name: 'A', scores: ['9', '9'], total: '3' },
      { name: 'B', scores: [null, '9'], sheetId: 'sheet-2' },
      { name: 'C', scores: ['9', '1'] },
    ],
  };
  expect(audit(spec).map(({ sheetId, cell }) => [sheetId, cell.row, cell.column])).toEqual([
    ['sheet-1', 5, 2],
    ['sheet-1', 5, 3],
    ['sheet-1', 5, LAYOUT.totalColumn],
    ['sheet-1', 7, 2],
    ['sheet-2', 6, 2],
    ['sheet-2', 6, 3],
  ]);
});
