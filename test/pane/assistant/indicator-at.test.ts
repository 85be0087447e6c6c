import { indicatorAt } from '../../../src/pane/assistant/indicator-at';
import { recognise } from '../../../src/core/recognise/recognise';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const SCORECARD: SheetSpec = {
  name: 'Sở Nội vụ',
  rows: [
    ['Tên đơn vị: Sở Nội vụ'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['I', 'Chỉ đạo, điều hành', 15, null],
    ['1', 'Ban hành kế hoạch', 5, 4],
    ['2', 'Họp Ban chỉ đạo', 10, 8],
  ],
};
const MATRIX: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
    [1, 'Xã An Bình', 8.5, 18],
    [2, 'Xã Mỹ Long', 9, 14],
  ],
};

function at(sheet: SheetSpec, row: number, column: number) {
  const { tables } = recognise(snapshotOf(sheet));
  const found = indicatorAt(tables, { sheetId: 'sheet-1', row, column });
  return found && [found.table.nodes[found.node]!.name, found.unit];
}

describe('indicatorAt', () => {
  it.each([
    ['the score of an indicator', 3, 3, ['Ban hành kế hoạch', 0]],
    ['its name', 3, 1, ['Ban hành kế hoạch', 0]],
    ['a group', 2, 1, null],
    ['what stands above the table', 0, 0, null],
  ])('of a scorecard: %s', (_, row, column, found) => {
    expect(at(SCORECARD, row, column)).toEqual(found);
  });

  it.each([
    ['the score of a unit', 2, 3, ['Thể chế số', 1]],
    ['the header of an indicator, which is of no unit', 0, 3, ['Thể chế số', null]],
    ['the name of a unit', 2, 1, null],
    ['another cell', 9, 9, null],
  ])('of a matrix: %s', (_, row, column, found) => {
    expect(at(MATRIX, row, column)).toEqual(found);
  });
});
