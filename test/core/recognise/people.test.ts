/** People whose names fill two columns, and what a mean of their scores is. */
import { readTable, treeOf, unitsOf } from './describe-table';

describe('a matrix of people', () => {
  it('joins the parts of a name below one merged header', () => {
    const table = readTable(
      [
        ['STT', 'Họ và tên', null, 'Kỷ luật', 'Học tập'],
        [1, 'Trần Văn', 'An', 8, 9],
        [2, 'Trần Văn', 'Bình', 7, 6],
      ],
      { merges: ['B1:C1'] },
    );
    expect(unitsOf(table)).toEqual(['Trần Văn An: 8 9 |', 'Trần Văn Bình: 7 6 |']);
  });

  it('joins a name and the given name beside it', () => {
    const table = readTable([
      ['STT', 'Họ và tên đệm', 'Tên', 'Kỷ luật', 'Học tập'],
      [1, 'Trần Văn', 'An', 8, 9],
      [2, 'Trần Văn', 'Bình', 7, 6],
    ]);
    expect(unitsOf(table)).toEqual(['Trần Văn An: 8 9 |', 'Trần Văn Bình: 7 6 |']);
  });

  it('reads a column of means as the result', () => {
    const table = readTable([
      ['Họ và tên', 'Chuyên cần', 'Giữa kì', 'Cuối kì', 'Trung bình môn'],
      ['Trần Văn A', 10, 8, 9, 9],
      ['Lê Thị B', 10, 8, 6, 8],
    ]);
    expect(treeOf(table)).toEqual(['Chuyên cần', 'Giữa kì', 'Cuối kì']);
    expect(unitsOf(table)).toEqual(['Trần Văn A: 10 8 9 | 9', 'Lê Thị B: 10 8 6 | 8']);
    expect(table.aggregation).toBe('mean');
  });

  it('has a mean where its header says so and no sum bears witness against it', () => {
    const table = readTable([
      ['Họ và tên', 'Chuyên cần', 'Giữa kì', 'Điểm trung bình'],
      ['Trần Văn A', 10, 8, 10],
      ['Lê Thị B', 10, 7, 10],
    ]);
    expect(table.aggregation).toBe('mean');
  });
});
