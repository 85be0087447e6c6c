import type { SheetSpec } from '../../support/snapshot-of';
import { formatCell } from '../../../src/core/sheet/address';
import { readTable, treeOf } from './describe-table';

/** `A: E3 missing` for every indicator of the first unit that has an evidence cell. */
function evidenceOf(rows: SheetSpec['rows']): string[] {
  const table = readTable(rows);
  return [...table.units[0]!.evidence].map(([node, { cell, isMissing }]) => {
    const name = treeOf(table)[node]!.trim();
    return `${name}: ${formatCell(cell)}${isMissing ? ' missing' : ''}`;
  });
}

describe('an evidence column of a matrix', () => {
  it('belongs to the score column on its left', () => {
    expect(
      evidenceOf([
        ['STT', 'Đơn vị', 'Nhận thức', 'Minh chứng', 'Thể chế', 'Minh chứng', 'Tổng'],
        [1, 'Xã A', 10, 'QĐ 1', 9, null, 19],
      ]),
    ).toEqual(['Nhận thức: D2', 'Thể chế: F2 missing']);
  });

  it('belongs to the score of its band', () => {
    expect(
      evidenceOf([
        ['STT', 'Đơn vị', 'Nhận thức', null, 'Thể chế', null, 'Tổng'],
        [null, null, 'Điểm', 'Minh chứng', 'Điểm', 'Minh chứng', null],
        [1, 'Xã A', 10, null, 9, 'QĐ 2', 19],
      ]),
    ).toEqual(['Nhận thức: D3 missing', 'Thể chế: F3']);
  });

  it('belongs to every score of its band when it is the only one there', () => {
    expect(
      evidenceOf([
        ['STT', 'Đơn vị', 'Nhóm 1', null, null, 'Nhóm 2', null, null, 'Tổng'],
        [null, null, 'A', 'B', 'Minh chứng', 'C', 'D', 'Minh chứng', null],
        [1, 'Xã A', 10, 1, 'QĐ 1', 9, 3, null, 23],
      ]),
    ).toEqual(['A: E3', 'B: E3', 'C: H3 missing', 'D: H3 missing']);
  });

  it('belongs to the indicator that it names', () => {
    expect(
      evidenceOf([
        ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng', 'Minh chứng thể chế', 'TLKC nhận thức'],
        [1, 'Xã A', 10, 9, 19, 'QĐ 1', null],
      ]),
    ).toEqual(['Nhận thức: G2 missing', 'Thể chế: F2']);
  });

  it('claims nothing when one column stands beside many indicators', () => {
    expect(
      evidenceOf([
        ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Tổng', 'Minh chứng'],
        [1, 'Xã A', 10, 9, 19, null],
      ]),
    ).toEqual([]);
  });
});
