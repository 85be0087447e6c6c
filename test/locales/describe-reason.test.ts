import type { ReasonAgainst, ReasonFor } from '../../src/core/doubt/assessment';
import { describeReason } from '../../src/locales/describe-reason';

const AT = { cell: { row: 11, column: 4 }, sheetId: 's' };

describe('describeReason', () => {
  it.each<[ReasonFor, string, string]>([
    [
      { kind: 'headers-known', known: 6, of: 7 },
      'Hiểu được 6 trên 7 tiêu đề cột',
      '6 of 7 column headers understood',
    ],
    [
      { kind: 'codes-run-on', nodes: 1041 },
      'Số thứ tự của 1.041 mục nối tiếp nhau',
      'The numbering of 1,041 rows runs on',
    ],
    [
      { kind: 'maxima-add-up', groups: 1 },
      'Điểm tối đa của 1 nhóm bằng tổng điểm tối đa các mục con',
      'The maximum of 1 group is the sum of the items below',
    ],
    [
      { kind: 'totals-agree', units: 12 },
      'Tổng điểm ghi sẵn của 12 đơn vị khớp với tổng tính lại',
      'The stated total of 12 units agrees when recomputed',
    ],
    [
      { kind: 'ranks-agree', units: 12 },
      'Xếp hạng ghi sẵn của 12 đơn vị khớp với xếp hạng tính lại',
      'The stated rank of 12 units agrees when recomputed',
    ],
    [
      { kind: 'scores-in-range', scores: 96 },
      '96 điểm đều nằm trong khoảng từ 0 đến điểm tối đa',
      '96 scores from 0 to the maximum, none outside',
    ],
    [{ kind: 'units-known', units: 3 }, 'Nhận ra tên của 3 đơn vị', '3 unit names recognised'],
    [
      { kind: 'framework-matches', title: 'DTI cấp huyện' },
      'Khớp với bộ chỉ số “DTI cấp huyện”',
      'Matches the framework “DTI cấp huyện”',
    ],
    [
      { kind: 'framework-matches', title: '' },
      'Khớp với bộ chỉ số của bảng tính',
      'Matches the framework of the workbook',
    ],
    [
      { kind: 'sheets-alike', sheets: 14 },
      '14 trang tính có cùng một bộ chỉ số',
      '14 sheets of one framework',
    ],
    [
      { kind: 'answered', answers: 1 },
      'Theo 1 câu trả lời đã ghi nhớ',
      'Follows 1 remembered answer',
    ],
  ])('for: %j', (reason, vietnamese, english) => {
    expect(describeReason(reason, 'vi')).toBe(vietnamese);
    expect(describeReason(reason, 'en')).toBe(english);
  });

  it.each<[ReasonAgainst, string, string]>([
    [
      { ...AT, kind: 'column-not-read', header: 'Điểm ƯT', numbers: 20 },
      'Chưa rõ cột E “Điểm ƯT” là gì; cột có 20 ô số',
      'Column E “Điểm ƯT” is not understood; it holds 20 numbers',
    ],
    [
      { ...AT, kind: 'column-not-read', header: '', numbers: 1 },
      'Chưa rõ cột E không có tiêu đề là gì; cột có 1 ô số',
      'Column E has no header and is not understood; it holds 1 number',
    ],
    [
      { ...AT, kind: 'row-not-read', text: 'Cộng I' },
      'Chưa rõ hàng 12 “Cộng I” là gì',
      'Row 12 “Cộng I” is not understood',
    ],
    [
      { ...AT, kind: 'maxima-do-not-add-up', groups: 1, of: 8 },
      'Điểm tối đa của 1 trên 8 nhóm khác tổng điểm tối đa các mục con',
      'In 1 of 8 groups the maximum is not the sum of the items below',
    ],
    [
      { ...AT, kind: 'totals-differ', units: 2, of: 12 },
      'Tổng điểm ghi sẵn của 2 trên 12 đơn vị khác tổng tính lại',
      'The stated total of 2 of 12 units differs when recomputed',
    ],
    [
      { ...AT, kind: 'scores-out-of-range', scores: 30, of: 33 },
      '30 trên 33 điểm nằm ngoài khoảng từ 0 đến điểm tối đa',
      '30 of 33 scores outside the range from 0 to the maximum',
    ],
    [
      { ...AT, kind: 'scores-not-numbers', scores: 9, of: 33 },
      '9 trên 33 ô điểm không phải là số',
      '9 of 33 score cells not a number',
    ],
    [
      { ...AT, kind: 'like-columns', headers: ['Điểm 1', 'Điểm 2'] },
      'Nhiều cột có thể là điểm: “Điểm 1”, “Điểm 2”',
      'Several columns could be the score: “Điểm 1”, “Điểm 2”',
    ],
    [
      { ...AT, kind: 'codes-out-of-place', codes: 2, of: 9 },
      'Mã của 2 trên 9 mục cho thấy mục thuộc nhóm khác',
      'The codes of 2 of 9 items say that they belong to another group',
    ],
    [
      { ...AT, kind: 'units-among-indicators', names: 3, of: 4 },
      '3 trên 4 chỉ số mang tên như tên đơn vị',
      '3 of 4 indicators named as units are',
    ],
    [
      { ...AT, kind: 'sheets-differ', text: 'Nhận thức' },
      '“Nhận thức” là nhóm trên một trang, không phải nhóm trên trang khác',
      '“Nhận thức” is a group on one of the sheets and none on another',
    ],
    [
      { ...AT, kind: 'notation-open', text: '15.763' },
      'Chưa rõ dấu trong “15.763” ngăn hàng nghìn hay phần thập phân',
      'The mark in “15.763” may part thousands or decimals',
    ],
    [{ ...AT, kind: 'no-header' }, 'Bảng không có hàng tiêu đề', 'The table has no header row'],
  ])('against: %j', (reason, vietnamese, english) => {
    expect(describeReason(reason, 'vi')).toBe(vietnamese);
    expect(describeReason(reason, 'en')).toBe(english);
  });
});
