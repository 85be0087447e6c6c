import { scoreWorkbook } from '../../../src/core/score-workbook';
import { formatDecimal } from '../../../src/core/number/exact';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { readTable, treeOf, unitsOf } from './describe-table';

type Score = number | string | null;

const _ = null;

/** Two communes with a bonus and a deduction, and a total where one is given. */
function rowsOf(
  maximum: Score,
  deductions: readonly [Score, Score],
  totals: readonly [Score, Score] = [_, _],
  name = 'Điểm trừ',
): SheetSpec['rows'] {
  return [
    ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Điểm thưởng', name, 'Tổng điểm'],
    [_, 'Điểm tối đa', 50, 50, 10, maximum, 100],
    [1, 'Xã A', 40, 40, 5, deductions[0], totals[0]],
    [2, 'Xã B', 30, 40, 0, deductions[1], totals[1]],
  ];
}

function totalsOf(rows: SheetSpec['rows']): (string | null)[] {
  const { results } = scoreWorkbook(snapshotOf({ name: 'A', rows }), {});
  return results[0]!.units.map(({ total }) =>
    total.state === 'scored' ? formatDecimal(total.rounded) : null,
  );
}

describe('points under "Điểm trừ"', () => {
  it.each<[string, SheetSpec['rows'], string[]]>([
    ['typed without a sign are taken away', rowsOf(10, [2, 3]), ['83', '67']],
    ['typed as negative are added', rowsOf(-10, [-2, -3]), ['83', '67']],
    ['are taken away where the totals say so', rowsOf(_, [2, 3], [83, 67]), ['83', '67']],
    ['are counted in where the totals say so', rowsOf(10, [2, 3], [87, 73]), ['87', '73']],
    [
      'are no deductions under a mixed heading',
      rowsOf(_, [2, 3], [_, _], 'Điểm cộng, điểm trừ'),
      ['87', '73'],
    ],
  ])('%s', (_name, rows, totals) => {
    expect(totalsOf(rows)).toEqual(totals);
  });

  it('are no scores where they are positive among negative ones', () => {
    expect(unitsOf(readTable(rowsOf(_, [-2, 3])))[1]).toBe('Xã B: 30 40 0 invalid:3 |');
  });

  it('have a maximum that is taken away at most, outside of the total maximum', () => {
    const rows = rowsOf(10, [2, 3]);
    expect(treeOf(readTable(rows))[3]).toBe('Điểm trừ /-10');
    const { findings } = scoreWorkbook(snapshotOf({ name: 'A', rows }), {});
    expect(findings).toEqual([]);
  });
});

describe('a group of deductions in a scorecard', () => {
  it('is taken away with what it states itself', () => {
    const table = readTable([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['A', 'Nhận thức', 60, 45],
      ['A.1', 'Chỉ đạo', 20, 15],
      ['A.2', 'Tập huấn', 40, 30],
      ['Đ', 'ĐIỂM TRỪ', 10, 2],
      ['ĐT.1', 'Chậm nộp báo cáo', 5, 2],
      ['ĐT.2', 'Sai sót', 5, 0],
      [_, 'TỔNG CỘNG', 60, 43],
    ]);
    expect(unitsOf(table)).toEqual(['Biểu 1: 15 30 -2 0 | 43']);
    expect(formatDecimal(table.units[0]!.statedGroups.get(3)!.value!)).toBe('-2');
  });
});
