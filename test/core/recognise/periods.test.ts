import type { SheetSpec } from '../../support/snapshot-of';
import { choiceRanges, readBook, readMapped, readTable, treeOf, unitsOf } from './describe-table';

type Rows = SheetSpec['rows'];

const UNITS = ['Xã A', 'Xã B', 'Xã C'];
const table = (header: readonly (string | number)[], ...columns: number[][]): Rows => [
  ['STT', 'Đơn vị', ...header],
  ...UNITS.map((name, unit) => [unit + 1, name, ...columns.map((column) => column[unit]!)]),
];

function choicesOf(rows: Rows): string[] {
  const { tables, questions } = readBook({ name: 'Biểu 1', rows });
  expect(tables).toEqual([]);
  return questions.flatMap(choiceRanges);
}

function chosen(rows: Rows, range: string) {
  return readMapped({ name: 'Biểu 1', rows }, { 'bảng: Biểu 1': range }).tables;
}

const A = [10, 11, 12];
const B = [9, 8, 7];

describe('years side by side', () => {
  it.each([
    ['numbers', [2022, 2023]],
    ['texts', ['2022', '2023']],
    ['words', ['Năm 2022', 'Năm 2023']],
    ['scores', ['Điểm năm 2022', 'Điểm năm 2023']],
    ['indexes', ['DTI 2022', 'DTI 2023']],
  ])('are asked about and never added up, as %s', (_, header) => {
    expect(choicesOf(table(header, A, B))).toEqual(['C1:C4', 'D1:D4']);
  });

  it('are read one at a time, with their ranks, when one is chosen', () => {
    const rows = table(
      ['Điểm 2022', 'Hạng 2022', 'Điểm 2023', 'Hạng 2023'],
      A,
      [3, 2, 1],
      B,
      [1, 2, 3],
    );
    expect(choicesOf(rows)).toEqual(['C1:D4', 'E1:F4']);
    expect(chosen(rows, 'E1:F4').map(unitsOf)).toEqual([
      ['Xã A: 9 |  1', 'Xã B: 8 |  2', 'Xã C: 7 |  3'],
    ]);
  });

  it('hold the same indicators under a band each', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Năm 2022', null, null, 'Năm 2023'],
      [null, null, 'Nhận thức', 'Thể chế', 'Tổng', 'Nhận thức', 'Thể chế', 'Tổng'],
      [1, 'Xã A', 4, 5, 9, 6, 7, 13],
    ];
    expect(choicesOf(rows)).toEqual(['C1:E3', 'F1:H3']);
    const [read] = chosen(rows, 'F1:H3');
    expect(treeOf(read!)).toEqual(['Nhận thức', 'Thể chế']);
    expect(unitsOf(read!)).toEqual(['Xã A: 6 7 | 13']);
  });

  it('stand under every indicator', () => {
    const rows: Rows = [
      ['STT', 'Đơn vị', 'Nhận thức', null, 'Thể chế', null],
      [null, null, 2022, 2023, 2022, 2023],
      [1, 'Xã A', 4, 5, 6, 7],
    ];
    expect(choicesOf(rows)).toEqual(['C1:C3', 'D1:D3']);
    expect(unitsOf(chosen(rows, 'D1:D3')[0]!)).toEqual(['Xã A: 5 7 |']);
  });

  it('are the scores of a scorecard', () => {
    const rows: Rows = [
      ['STT', 'Chỉ số', 'Điểm tối đa', 'Năm 2022', 'Năm 2023'],
      [1, 'Nhận thức số', 10, 5, 6],
      [2, 'Thể chế số', 10, 4, 7],
    ];
    expect(choicesOf(rows)).toEqual(['D1:D3', 'E1:E3']);
    expect(chosen(rows, 'E1')[0]).toMatchObject({ shape: 'scorecard' });
  });

  it('leave the table alone when only the results of other years stand beside it', () => {
    const rows = table(
      ['Nhận thức', 'Thể chế', 'Tổng 2023', 'Hạng 2023', 'Tổng 2022', 'Hạng 2022'],
      ...[A, B, [19, 19, 19], [1, 1, 1], [5, 6, 7], [3, 2, 1]],
    );
    const read = readTable(rows);
    expect(treeOf(read)).toEqual(['Nhận thức', 'Thể chế']);
    expect(read.resultLines).toMatchObject({ total: { index: 4 }, rank: { index: 5 } });
  });

  it('are no tables of their own when one year is all there is', () => {
    const rows = table(['Nhận thức 2022', 'Thể chế 2022', 'Tổng 2022'], A, B, [19, 19, 19]);
    expect(treeOf(readTable(rows))).toEqual(['Nhận thức 2022', 'Thể chế 2022']);
  });
});

describe('quarters side by side', () => {
  it('are asked about', () => {
    expect(choicesOf(table(['Quý I', 'Quý II'], A, B))).toEqual(['C1:C4', 'D1:D4']);
  });

  it('are added up when the total of the sheet does so', () => {
    const read = readTable(table(['Quý I', 'Quý II', 'Tổng'], A, B, [19, 19, 19]));
    expect(unitsOf(read)[0]).toBe('Xã A: 10 9 | 19');
  });
});
