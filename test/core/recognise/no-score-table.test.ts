/** Lists with numbers in them that are no score tables. */
import { readBook } from './describe-table';

const TABLES: readonly (readonly [string, (string | number | null)[][]])[] = [
  [
    'a register of people, its papers and codes',
    [
      [
        'TT',
        'Họ và tên\n(1)',
        'Ngày sinh\n(2)',
        'Số CCCD\n(4)',
        'Mã số BHXH\n(5)',
        'Trình độ\n(9)',
        'Việc làm (ghi mã 1-5)\n(12.1)',
      ],
      [1, 'Trần Văn A', 22847, '044062008115', '4420842555', 4, 1],
      [2, 'Lê Thị B', 23110, '044162008546', '4420832281', 3, 2],
      [3, 'Võ Văn C', 24001, '044062008999', '4420831111', 'x', 2],
    ],
  ],
  [
    'a list of staff',
    [
      [
        'STT',
        'Đơn vị',
        'Họ tên',
        'Ngày/ tháng/năm sinh',
        'Số điện thoại',
        'Số CCCD',
        'Ngày chính thức',
      ],
      [1, 'Văn phòng', 'Trần Văn A', 22847, '0911000111', '038055003187', 40544],
      [2, 'Văn phòng', 'Lê Thị B', 23110, '0911000222', '038155003181', 33086],
      [3, 'Phòng Nội vụ', 'Võ Văn C', 24001, '0911000333', '038072030650', 44044],
    ],
  ],
  [
    'an estimate of costs',
    [
      ['STT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      [1, 'In tài liệu', 20, 15000, 300000],
      [2, 'Nước uống', 40, 10000, 400000],
      [3, 'Thuê hội trường', 1, 2000000, 2000000],
    ],
  ],
  [
    'a list of parts with prices',
    [
      ['Item', 'Description', 'Unit price', 'Quantity', 'Total cost'],
      ['A1', 'Battery', 25.5, 2, 51],
      ['A2', 'Charger', 39, 1, 39],
      ['A3', 'Propeller', 4.25, 8, 34],
    ],
  ],
  [
    'a form whose totals alone are filled in',
    [
      ['Criteria', 'Weight', 'Applicant 1', 'Applicant 2'],
      [null, null, null, null],
      ['Totals:', 0, 0, 0],
    ],
  ],
];

describe('no table is made of', () => {
  it.each(TABLES)('%s', (_, rows) => {
    const book = readBook({ name: 'Biểu 1', rows });
    expect(book.tables).toEqual([]);
    expect(book.questions).toEqual([]);
  });
});
