import { readTable, treeOf, unitsOf } from './describe-table';

describe('numbers in two parts', () => {
  it('takes 684.0/700.0 along a column for points of 700', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Điểm'],
      [1, 'Sở A', '684.0/700.0'],
      [2, 'Sở B', '512.5/700.0'],
      [3, 'Sở C', '600/700.0'],
    ]);
    expect(unitsOf(table)).toEqual(['Sở A: 684 |', 'Sở B: 512.5 |', 'Sở C: 600 |']);
  });

  it('takes fractions of different numbers for ratios', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Điểm'],
      [1, 'Sở A', '1/2'],
      [2, 'Sở B', '3/4'],
    ]);
    expect(unitsOf(table)).toEqual(['Sở A: 0.5 |', 'Sở B: 0.75 |']);
  });

  it('takes stated totals and ranks in that form for no ratio', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Nhận thức (10đ)', 'Thể chế (20đ)', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Sở A', 8, 12, '20/30', '1/2'],
      [2, 'Sở B', 7, 11, '18/30', '2/2'],
    ]);
    expect(unitsOf(table)).toEqual(['Sở A: 8 12 | 20 1', 'Sở B: 7 11 | 18 2']);
  });

  it('reads rank and score of 17 (0,633) under "Xếp hạng"', () => {
    const lone = readTable([
      ['STT', 'Đơn vị', 'Xếp hạng'],
      [1, 'Sở A', '2 (0,633)'],
      [2, 'Sở B', '1 (0,7)'],
      [3, 'Sở C', '3 (0,5)'],
    ]);
    expect(unitsOf(lone)).toEqual(['Sở A: 0.633 |  2', 'Sở B: 0.7 |  1', 'Sở C: 0.5 |  3']);
    const beside = readTable([
      ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Xếp hạng'],
      [1, 'Sở A', 0.6, 0.666, '2 (0,633)'],
      [2, 'Sở B', 0.7, 0.7, '1 (0,7)'],
    ]);
    expect(unitsOf(beside)).toEqual(['Sở A: 0.6 0.666 |  2', 'Sở B: 0.7 0.7 |  1']);
  });
});

describe('the column left of the units that bounds all of them', () => {
  const rows = (words: string, second: number) => [
    ['STT', 'Tiêu chí', words, 'Xã A', 'Xã B'],
    ['1', 'Nhận thức', 10, 9, 7],
    ['2', 'Thể chế', 20, 15, second],
    [null, 'Tổng', 30, 24, 7 + second],
  ];

  it.each(['Khung', 'Quy định'])('is the maximum under the word %s', (words) => {
    const table = readTable(rows(words, 16));
    expect(treeOf(table)).toEqual(['1 Nhận thức /10', '2 Thể chế /20']);
    expect(unitsOf(table)).toEqual(['Xã A: 9 15 | 24', 'Xã B: 7 16 | 23']);
  });

  it('is a unit when it is named like one, or is exceeded', () => {
    expect(readTable(rows('Xã C', 16)).units).toHaveLength(3);
    expect(readTable(rows('Khung', 21)).units).toHaveLength(3);
  });
});
