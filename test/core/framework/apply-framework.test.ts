import { applyFramework, type AppliedFramework } from '../../../src/core/framework/apply-framework';
import type { Framework } from '../../../src/core/framework/framework';
import { exactFromNumber, formatDecimal } from '../../../src/core/number/exact';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import { scoreTable } from '../../../src/core/score/score-table';
import { formatCell } from '../../../src/core/sheet/address';
import type { SheetSpec } from '../../support/snapshot-of';
import { readTable, treeOf, unitsOf } from '../recognise/describe-table';
import { entryOf, frameworkOf } from './framework-samples';

const FRAMEWORK = frameworkOf(
  [
    entryOf('1', 'Nhận thức số', null, 30),
    entryOf('1.1', 'Họp Ban chỉ đạo', '1', 20),
    entryOf('1.2', 'Văn bản chỉ đạo', '1', 10),
    entryOf('2', 'Thể chế số', null, 70, { aggregation: 'mean' }),
    entryOf('2.1', 'Kế hoạch', '2', 70, { weight: exactFromNumber(0.6) }),
    entryOf('2.2', 'Quy chế', '2', 70, { weight: exactFromNumber(0.4) }),
  ],
  { total: { maxPoints: exactFromNumber(100), aggregation: 'sum' } },
);

function apply(rows: SheetSpec['rows'], framework: Framework = FRAMEWORK): AppliedFramework | null {
  return applyFramework(readTable(rows), framework, () => false);
}

const TREE = [
  '1 Nhận thức số /30',
  '  1.1 Họp Ban chỉ đạo /20',
  '  1.2 Văn bản chỉ đạo /10',
  '2 Thể chế số /70',
  '  2.1 Kế hoạch /70 *0.6',
  '  2.2 Quy chế /70 *0.4',
];

describe('applyFramework', () => {
  it.each<[string, SheetSpec['rows'][number]]>([
    ['codes', ['1.1', '1.2', '2.1', '2.2']],
    ['names', ['Họp Ban chỉ đạo', 'Văn bản chỉ đạo', 'Kế hoạch', 'Quy chế']],
    [
      'names in capitals without marks',
      ['HOP BAN CHI DAO', 'van ban chi dao', 'KE HOACH', 'quy che'],
    ],
    ['both', ['1.1. Họp Ban chỉ đạo', '1.2. Văn bản chỉ đạo', '2.1. Kế hoạch', '2.2. Quy chế']],
  ])('makes a tree of columns headed by %s', (_what, headers) => {
    const applied = apply([
      ['STT', 'Tên đơn vị', ...headers],
      [1, 'UBND huyện A', 15, 10, 60, 50],
      [2, 'UBND huyện B', 20, null, 70, 70],
    ])!;
    expect(treeOf(applied.table)).toEqual(TREE);
    expect(unitsOf(applied.table)).toEqual([
      'UBND huyện A: 15 10 60 50 |',
      'UBND huyện B: 20 _ 70 70 |',
    ]);
    const gathered = applied.table.nodes.map(({ aggregation }) => aggregation);
    expect(gathered).toEqual(['sum', null, null, 'mean', null, null]);
    expect(applied.missing).toEqual([]);
  });

  it('keeps every score in its cell when columns stand in another order', () => {
    const { table } = apply([
      ['STT', 'Tên đơn vị', 'Quy chế', 'Văn bản chỉ đạo', 'Họp Ban chỉ đạo', 'Kế hoạch'],
      [1, 'UBND huyện A', 50, 10, 15, 60],
      [2, 'UBND huyện B', 70, 5, 20, 70],
    ])!;
    const [unit] = table.units;
    const cells = table.nodes.map(({ code }, node) => [
      code,
      unit!.entries[node]!.state,
      formatCell(unit!.cellOf(node)),
    ]);
    expect(cells).toEqual([
      ['2', 'blank', 'C2'],
      ['2.2', 'scored', 'C2'],
      ['1', 'blank', 'D2'],
      ['1.2', 'scored', 'D2'],
      ['1.1', 'scored', 'E2'],
      ['2.1', 'scored', 'F2'],
    ]);
  });

  it('scores as the framework says', () => {
    const { table } = apply([
      ['STT', 'Tên đơn vị', '1.1', '1.2'],
      [1, 'UBND huyện A', 15, 10],
      [2, 'UBND huyện B', 20, 4],
    ])!;
    const { units } = scoreTable(table, completePolicy({}, table));
    const totals = units.map(({ total }) => total.state === 'scored' && formatDecimal(total.exact));
    expect(totals).toEqual(['25', '24']);
    expect(table.statedMaximum).toEqual(exactFromNumber(100));
  });

  it('takes columns of groups alone as they are, and says what has no column', () => {
    const applied = apply([
      ['STT', 'Tên đơn vị', 'Nhận thức số'],
      [1, 'UBND huyện A', 15],
      [2, 'UBND huyện B', 20],
    ])!;
    expect(treeOf(applied.table)).toEqual(['1 Nhận thức số /30']);
    expect(applied.missing.map((entry) => FRAMEWORK.nodes[entry]!.code)).toEqual(['2.1', '2.2']);
  });

  it('takes a column that turns out to be a group for its sum', () => {
    const { table } = apply([
      ['STT', 'Tên đơn vị', 'Nhận thức số', 'Họp Ban chỉ đạo', 'Văn bản chỉ đạo'],
      [1, 'UBND huyện A', 26, 15, 10],
      [2, 'UBND huyện B', 24, 20, 4],
    ])!;
    const [unit] = table.units;
    expect(unit!.entries.map(({ state }) => state)).toEqual(['blank', 'scored', 'scored']);
    const stated = unit!.statedGroups.get(0)!;
    expect([formatCell(stated.cell), formatDecimal(stated.value!)]).toEqual(['C2', '26']);
  });

  it('tells where the sheet states other points, and lets the framework count', () => {
    const { table, differences } = apply([
      ['STT', 'Tên đơn vị', '1.1', '1.2'],
      [null, 'Điểm tối đa', 25, 10],
      [1, 'UBND huyện A', 15, 10],
      [2, 'UBND huyện B', 20, 4],
    ])!;
    expect(differences).toEqual([
      {
        node: 1,
        field: 'maxPoints',
        onSheet: '25',
        inFramework: '20',
        cell: { row: 1, column: 2 },
      },
    ]);
    expect(table.nodes.map(({ maxCell }) => maxCell && formatCell(maxCell))).toEqual([
      null,
      null,
      'D2',
    ]);
  });

  it('tells like names apart by their bands', () => {
    const pillars = ['Chính quyền số', 'Kinh tế số'].flatMap((name, at) => [
      entryOf(String(at + 1), name),
      entryOf(`${at + 1}.1`, 'Nhận thức', String(at + 1), 10 + at),
      entryOf(`${at + 1}.2`, 'Thể chế', String(at + 1), 20 + at),
    ]);
    const applied = apply(
      [
        ['STT', 'Tên đơn vị', 'Chính quyền số', null, 'Kinh tế số', null],
        [null, null, 'Nhận thức', 'Thể chế', 'Nhận thức', 'Thể chế'],
        [1, 'Tỉnh A', 1, 2, 3, 4],
        [2, 'Tỉnh B', 4, 3, 2, 1],
      ],
      frameworkOf(pillars),
    )!;
    expect(treeOf(applied.table)).toEqual([
      '1 Chính quyền số',
      '  1.1 Nhận thức /10',
      '  1.2 Thể chế /20',
      '2 Kinh tế số',
      '  2.1 Nhận thức /11',
      '  2.2 Thể chế /21',
    ]);
  });

  it.each(['sum', 'mean', 'geometric', 'minimum', 'maximum'] as const)(
    'gathers the total by %s',
    (aggregation) => {
      const applied = apply(
        [
          ['STT', 'Tên đơn vị', '1.1', '1.2'],
          [1, 'UBND huyện A', 15, 10],
          [2, 'UBND huyện B', 20, 4],
        ],
        frameworkOf(FRAMEWORK.nodes, { total: { maxPoints: null, aggregation } }),
      )!;
      expect(applied.table.aggregation).toBe(aggregation);
    },
  );

  it('weighs index values by the points that they are shares of', () => {
    const { table, isIndex } = apply([
      ['STT', 'Tên đơn vị', '1.1', '1.2', 'Thể chế số'],
      [1, 'UBND huyện A', 0.5, 1, 0.25],
      [2, 'UBND huyện B', 0.75, 0.4, 0.8],
    ])!;
    expect([table.scale, table.aggregation, isIndex]).toEqual(['unit', 'mean', true]);
    const { units } = scoreTable(table, completePolicy({}, table));
    const totals = units.map(({ total }) => total.state === 'scored' && formatDecimal(total.exact));
    // (30 · (20 · 0.5 + 10 · 1) / 30 + 70 · 0.25) / 100
    expect(totals).toEqual(['0.375', '0.75']);
  });

  it.each<[string, SheetSpec['rows'][number]]>([
    ['a column is no entry', ['1.1', 'Dân số trẻ']],
    ['a code has another name', ['1.1. Họp Ban chỉ đạo', '1.2. Hạ tầng mạng']],
    ['one entry heads two columns', ['Họp Ban chỉ đạo', 'Họp ban chỉ đạo']],
  ])('takes no table where %s', (_why, headers) => {
    const rows = [
      ['STT', 'Tên đơn vị', ...headers],
      [1, 'UBND huyện A', 15, 10],
      [2, 'UBND huyện B', 20, 4],
    ];
    expect(apply(rows)).toBeNull();
  });

  it('gives a scorecard its rules back without touching its evidence', () => {
    const applied = apply([
      ['STT', 'Chỉ số', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
      ['1', 'Nhận thức số', 25],
      ['1.1', 'Họp Ban chỉ đạo', 15, 'Thông báo số 5'],
      ['1.2', 'Văn bản chỉ đạo', 10, null],
    ])!;
    expect(treeOf(applied.table)).toEqual(TREE.slice(0, 3));
    const { evidence } = applied.table.units[0]!;
    expect([...evidence].map(([node, { isMissing }]) => [node, isMissing])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});
