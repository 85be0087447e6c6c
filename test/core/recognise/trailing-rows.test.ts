import type { CellValue } from '../../../src/core/sheet/snapshot';
import { readTable, treeOf, unitsOf } from './describe-table';

const FRAMEWORK = [
  ['STT', 'Chỉ số', 'Điểm tối đa', 'Xã A', 'Xã B'],
  ['I', 'Nhận thức số', 20, 17, 15],
  [1, 'Tập huấn', 10, 9, 8],
  [2, 'Truyền thông', 10, 8, 7],
  ['II', 'Thể chế số', 10, 9, 8],
  [1, 'Kế hoạch', 10, 9, 8],
];
const TREE = [
  ...['I Nhận thức số /20', '  1 Tập huấn /10', '  2 Truyền thông /10'],
  ...['II Thể chế số /10', '  1 Kế hoạch /10'],
];
const TOTAL = [null, 'Tổng cộng', 30, 26, 23];

const below = (...rows: readonly (readonly CellValue[])[]) => readTable([...FRAMEWORK, ...rows]);

describe('rows below the total of a transposed table', () => {
  it('rank groups when they name them', () => {
    const table = below(
      TOTAL,
      [null, 'Xếp hạng – Thể chế số', null, 1, 2],
      [null, 'Xếp hạng', null, 2, 1],
      [null, 'Xếp hạng – Nhận thức số', null, 1, 2],
    );
    expect(table.resultLines).toMatchObject({ total: { index: 6 }, rank: { index: 8 } });
    const lines = [...table.resultLines.groupRanks].map(([node, { index }]) => [node, index]);
    expect(lines).toEqual([
      [3, 7],
      [0, 9],
    ]);
    expect(table.units[1]!.statedGroupRanks.get(0)?.value).toEqual({ units: 2, places: 0 });
    expect(unitsOf(table)[0]).toBe('Xã A: 9 8 9 | 26 2');
  });

  it('are no indicators when an earlier run wrote them', () => {
    const table = below(TOTAL, [null, 'Điểm – Nhận thức số', null, 17, 15]);
    expect(treeOf(table)).toEqual(TREE);
  });

  it.each(['Vị trí', 'Thứ tự xếp hạng', 'Kết quả xếp hạng', 'XH'])('rank as %s', (words) => {
    const table = below(TOTAL, [null, words, null, 1, 2]);
    expect(treeOf(table)).toEqual(TREE);
    expect(unitsOf(table)[1]).toBe('Xã B: 8 7 8 | 23 2');
  });

  it('restate the result and add nothing to it', () => {
    const table = below(
      TOTAL,
      [null, 'Tỷ lệ đạt (%)', null, 86.7, 76.7],
      [null, 'Điểm quy đổi', 100, 86.7, 76.7],
      [null, 'Tổng điểm năm 2023', null, 20, 21],
      [null, 'Tăng so với năm trước', null, 6, 2],
    );
    expect(treeOf(table)).toEqual(TREE);
    expect(table.resultLines.total).toMatchObject({ index: 6 });
  });

  it('are a bonus at the top of the tree when they say so', () => {
    const table = below(TOTAL, [null, 'Điểm thưởng', null, 2, 1], [null, 'Cộng', null, 28, 24]);
    expect(treeOf(table)).toEqual([...TREE, 'Điểm thưởng']);
    expect(table.resultLines.total).toMatchObject({ index: 8 });
  });
});

it('leaves what stands below the total of a scorecard out', () => {
  const table = readTable([
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm'],
    [1, 'Tập huấn', 10, 9],
    [null, 'Cộng', 10, 9],
    [null, 'Điểm quy đổi', 100, 90],
    [null, 'Vị trí', null, 3],
  ]);
  expect(treeOf(table)).toEqual(['1 Tập huấn /10']);
});
