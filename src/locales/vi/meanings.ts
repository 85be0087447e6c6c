/** What columns, rows, tables, numbers and scores were read as; each stands alone in a list. */
export const meanings = {
  column: {
    code: 'Số thứ tự, mã',
    name: 'Tên chỉ số',
    unit: 'Tên đơn vị',
    scope: 'Khối, cụm, vùng',
    maximum: 'Điểm tối đa',
    weight: 'Trọng số',
    rule: 'Cách tính điểm',
    score: 'Điểm được tính',
    indicator: 'Điểm của một chỉ số',
    group: 'Điểm của một nhóm, cộng từ các chỉ số trong nhóm',
    total: 'Tổng điểm',
    rank: 'Xếp hạng',
    evidence: 'Tài liệu kiểm chứng',
    note: 'Ghi chú, giải trình',
    ignored: 'Không dùng để chấm điểm',
  },
  row: {
    group: 'Nhóm chỉ số, gồm các hàng bên dưới',
    indicator: 'Chỉ số được chấm điểm',
    unit: 'Đơn vị được chấm điểm',
    maximum: 'Điểm tối đa của các cột',
    total: 'Hàng cộng',
    ignored: 'Không dùng để chấm điểm',
  },
  shape: {
    scorecard: 'Mỗi hàng là một chỉ số, cả bảng là của một đơn vị',
    matrix: 'Mỗi hàng là một đơn vị, mỗi cột là một chỉ số',
    transposed: 'Mỗi hàng là một chỉ số, mỗi cột là một đơn vị',
  },
  notation: {
    'decimal-comma': 'Dấu phẩy ngăn phần thập phân',
    'decimal-point': 'Dấu chấm ngăn phần thập phân',
  },
  notationExample: (notation: string, written: string, meant: string) =>
    `${notation}: “${written}” là ${meant}`,
  phase: {
    plain: 'Điểm chấm',
    self: 'Điểm tự chấm',
    appraised: 'Điểm thẩm định',
    appraised2: 'Điểm thẩm định lần 2',
    final: 'Điểm được công nhận',
  },
};
