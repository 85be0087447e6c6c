import type { SheetSpec } from '../support/snapshot-of';

const TABLE = [
  ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
  [null, 'Điểm tối đa', 10, 20],
  [1, 'Xã An Bình', 8.5, 18],
  [2, 'Xã Mỹ Long', 9, 14],
];

/** A sheet with the same table twice, at A1:D4 and G1:J4: nobody can tell which one is meant. */
export const TWO_TABLES: SheetSpec = {
  name: 'Hai bảng',
  rows: TABLE.map((row) => [...row, null, null, ...row]),
};
