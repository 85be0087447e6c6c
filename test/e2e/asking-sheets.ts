/** One sheet for each kind of question, which raises that question and no other. */
import type { QuestionKind } from '../../src/core/doubt/question';
import type { SheetSpec } from '../support/snapshot-of';
import { TWO_TABLES } from './two-tables';

export interface AskingSheet {
  readonly kind: QuestionKind;
  readonly sheet: SheetSpec;
}

const MATRIX_HEADER = ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'];

/** A column of numbers whose header says nothing. */
const UNKNOWN_COLUMN: SheetSpec = {
  name: 'Xã An Bình',
  rows: [
    ['Tên đơn vị: Xã An Bình'],
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Hệ K'],
    ['1', 'Nhận thức số', 10, 9, 3],
    ['2', 'Thể chế số', 20, 18, 4],
    ['3', 'Hạ tầng số', 30, 25, 5],
  ],
};

/** Numbers among the units, and no name. */
const NAMELESS_ROW: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    [...MATRIX_HEADER, 'Tổng điểm'],
    [1, 'Xã An Bình', 8.5, 18, 26.5],
    [2, 'Xã Mỹ Long', 9, 14, 23],
    [null, null, 5, 9, 14],
    [3, 'Xã Tân Hội', 7, 12, 19],
  ],
};

/** Three digits behind every mark: thousands, or decimals? */
const OPEN_NOTATION: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    MATRIX_HEADER,
    [1, 'Xã An Bình', '8.500', '18.250'],
    [2, 'Xã Mỹ Long', '9.125', '14.750'],
    [3, 'Xã Tân Hội', '7.250', '12.500'],
  ],
};

/** Provinces where the header wants indicators. */
const TURNED_TABLE: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    ['STT', 'Đơn vị', 'Đồng Tháp', 'Lâm Đồng', 'Thanh Hóa'],
    [1, 'Nhận thức', 8, 9, 7],
    [2, 'Thể chế', 18, 14, 12],
    [3, 'Hạ tầng', 5, 6, 7],
  ],
};

export const ASKING_SHEETS: readonly AskingSheet[] = [
  { kind: 'which-tables', sheet: TWO_TABLES },
  { kind: 'column-meaning', sheet: UNKNOWN_COLUMN },
  { kind: 'row-meaning', sheet: NAMELESS_ROW },
  { kind: 'number-notation', sheet: OPEN_NOTATION },
  { kind: 'table-shape', sheet: TURNED_TABLE },
];
