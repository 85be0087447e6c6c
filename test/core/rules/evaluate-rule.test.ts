import { evaluated, outcome } from './wordings';

const RATIO =
  'a = Số hồ sơ đúng hạn;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa';
const YES_NO = 'Có ban hành: Điểm tối đa\nKhông ban hành: 0 điểm';
const CHOICE = 'Tốt: 5 điểm; Khá: 4 điểm; Yếu: 0 điểm';
const HIGHEST =
  '- Cấp tỉnh: 2 điểm.\n- Cấp huyện: 1 điểm.\n(Đạt nhiều giải thì chỉ được tính giải có điểm cao nhất)';
const PARTS = 'Có kế hoạch: 1 điểm; có tổ chức: 2 điểm; có báo cáo: 2 điểm';
const BANDS = 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm';
const CLASSES =
  'Tốt: từ 85 đến 100 điểm; Khá: từ 70 đến 84,5 điểm; Chưa đạt: các trường hợp còn lại';
const STEPS = 'Có 01 mô hình: 2 điểm; có 02 mô hình: 3 điểm; có từ 03 mô hình trở lên: 5 điểm';
const COUNT = 'Cứ 5 tin, bài được 1 điểm, tối đa không quá 10 điểm';
const DEDUCTION =
  'Mỗi báo cáo chậm: trừ 0,5 điểm\nMỗi lần họp vắng: trừ 0,2 điểm\nGhi chú: Tổng điểm trừ không quá 1,5 điểm';
const TARIFF = 'Mỗi lần bị phê bình trừ 2 điểm';
const ALL_OFF = 'Vắng họp 1 buổi trừ 1 điểm, 2 buổi trừ 3 điểm, 3 buổi trở lên trừ hết điểm';
const GATED = 'Mỗi báo cáo trễ: trừ 1 điểm\nKhông gửi báo cáo năm | (không xếp loại)';
const INCREMENT =
  'Tỷ lệ nước sạch từ 70% trở xuống được tính 3 điểm; trên 70% thì cứ thêm 5% được tính thêm 0,5 điểm, nhưng tối đa không quá 5 điểm';
const OUTSIDE =
  'Tỷ lệ hộ nghèo từ mức bình quân chung cả nước trở lên được tính 2 điểm; dưới mức bình quân chung cả nước thì cứ giảm 0,5% được tính thêm 0,25 điểm, nhưng tối đa không quá 3 điểm';
const FORMULA = 'Từ 80% trở lên thì tính điểm theo công thức: Tỷ lệ % x 2; Dưới 80%: 0 điểm';
const TARGET =
  'Hoàn thành từ 100% trở lên: điểm tối đa; không hoàn thành: điểm tối đa * tỷ lệ hoàn thành';
const BEST =
  'Đơn vị có tỷ lệ cao nhất được điểm tối đa; các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất';
const RANGE = 'Sai sót số liệu trừ 1 – 3 điểm';
const SURVEY = 'Điểm đánh giá qua điều tra xã hội học là 31,50/100.';

describe('points of figures', () => {
  it.each<[string, string | null, Record<string, string | boolean | string[]>, string]>([
    [RATIO, '20', { a: '12', b: '15' }, '16'],
    [RATIO, '10', { a: '1', b: '3' }, '10/3'],
    [RATIO, '10', { a: '0', b: '3' }, '0'],
    [RATIO, '10', { x: '85' }, '8.5'],
    [YES_NO, '2', { yes: true }, '2'],
    [YES_NO, '2', { yes: false }, '0'],
    [CHOICE, '5', { choice: '2' }, '4'],
    [HIGHEST, '2', { choice: ['1', '2'] }, '2'],
    [PARTS, '5', { parts: ['1', '3'] }, '3'],
    [PARTS, '5', { parts: [] }, '0'],
    [BANDS, '2', { x: '90' }, '2'],
    [BANDS, '2', { x: '89.99' }, '1'],
    [BANDS, '2', { x: '0' }, '0'],
    [CLASSES, '100', { x: '84.5' }, 'class Khá'],
    [CLASSES, '100', { x: '12' }, 'class Chưa đạt'],
    [STEPS, '5', { x: '0' }, '0'],
    [STEPS, '5', { x: '2' }, '3'],
    [STEPS, '5', { x: '9' }, '5'],
    [COUNT, '10', { n: '14' }, '2'],
    [COUNT, '10', { n: '500' }, '10'],
    [DEDUCTION, '3', { n1: '1', n2: '2' }, '2.1'],
    [DEDUCTION, '3', { n1: '9', n2: '0' }, '1.5'],
    [TARIFF, null, { n: '3' }, '-6'],
    [ALL_OFF, '6', { n: '2' }, '3'],
    [ALL_OFF, '6', { n: '4' }, '0'],
    [GATED, '5', { n: '1' }, '4'],
    [GATED, '5', { n: '1', gate1: true }, 'class không xếp loại'],
    [INCREMENT, '5', { x: '70' }, '3'],
    [INCREMENT, '5', { x: '72' }, '3.2'],
    [INCREMENT, '5', { x: '99' }, '5'],
    [OUTSIDE, '3', { x: '5', ref: '4' }, '2'],
    [OUTSIDE, '3', { x: '3', ref: '4' }, '2.5'],
    [FORMULA, '2', { x: '79.9' }, '0'],
    [FORMULA, '2', { x: '80' }, '1.6'],
    [TARGET, '10', { a: '30', ref: '40' }, '7.5'],
    [TARGET, '10', { a: '50', ref: '40' }, '10'],
    [BEST, '10', { a: '30', ref: '40' }, '7.5'],
    [RANGE, null, { points: '2' }, '-2'],
    [SURVEY, '100', { ref: '30' }, '30'],
  ])('%s (max %s) with %j: %s', (text, max, figures, expected) => {
    expect(outcome(text, max, figures)).toBe(expected);
  });
});

describe('no points', () => {
  it.each<[string, string | null, Record<string, string | boolean | string[] | null>, string]>([
    [RATIO, '20', {}, 'needs a b'],
    [RATIO, '20', { a: '3', b: null }, 'needs b'],
    [RATIO, '20', { a: 'not-applicable' }, 'not applicable'],
    [RATIO, '20', { a: '3', b: '0' }, 'refused empty-denominator'],
    [RATIO, '20', { a: '16', b: '15' }, 'refused part-exceeds-whole'],
    [RATIO, '20', { a: '-1', b: '15' }, 'refused negative-figure'],
    [RATIO, null, { a: '1', b: '15' }, 'refused no-maximum'],
    [CHOICE, '5', { choice: '4' }, 'refused no-such-option'],
    [CHOICE, '5', { choice: ['1', '2'] }, 'refused no-such-option'],
    [CLASSES, '100', { x: '84.75' }, 'refused not-covered'],
    [COUNT, '10', { n: '1.5' }, 'refused not-a-count'],
    [DEDUCTION, '3', { n1: '1' }, 'needs n2'],
    ['Nếu chậm trừ 2 điểm', '3', { n: '2' }, 'refused happens-once'],
    ['Mỗi lỗi trừ 1 điểm', '3', { n: '4' }, 'refused below-zero'],
    [OUTSIDE, '3', { x: '5' }, 'needs ref'],
    [RANGE, null, { points: '4' }, 'refused out-of-range'],
    [SURVEY, '100', { ref: '32' }, 'refused out-of-range'],
    ['Tiêu chí không có minh chứng thì không được chấm điểm', '100', {}, 'refused gives-no-points'],
  ])('%s (max %s) with %j: %s', (text, max, figures, expected) => {
    expect(outcome(text, max, figures)).toBe(expected);
  });
});

describe('settings and answers', () => {
  it.each([
    [RATIO, '20', { a: '16', b: '15' }, { ratioCap: 'one' }, '20'],
    [RATIO, '15', { a: '16', b: '15' }, { ratioCap: 'none' }, '16'],
    [RATIO, '20', { a: '0', b: '0' }, { emptyDenominator: 'full' }, '20'],
    [RATIO, '20', { a: '0', b: '0' }, { emptyDenominator: 'zero' }, '0'],
    ['80-90%: 5 điểm; 90-100%: 10 điểm', '10', { x: '90' }, { 'border-90': 'lower' }, '5'],
    ['80-90%: 5 điểm; 90-100%: 10 điểm', '10', { x: '90' }, { 'border-90': 'upper' }, '10'],
    [
      'Trên 98%: 10 điểm; từ 90% đến dưới 98%: 8 điểm',
      '10',
      { x: '98' },
      { 'border-98': 'lower' },
      '8',
    ],
    ['Họp 2 lần: 5 điểm\nHọp 1 lần: 2 điểm\nCòn lại: 0 điểm', '5', { x: '3' }, {}, '5'],
    [
      'Họp 2 lần: 5 điểm\nHọp 1 lần: 2 điểm\nCòn lại: 0 điểm',
      '5',
      { x: '3' },
      { 'beyond-steps': 'otherwise' },
      '0',
    ],
    ['Không dự 01 hội nghị |  |  | -1', '1', { n: '2' }, {}, '0'],
    ['Không dự 01 hội nghị |  |  | -1', '1', { n: '2' }, { floor: 'negative' }, '-1'],
    ['Không dự 01 hội nghị |  |  | -1', '1', { n: '2' }, { start: 'change' }, '-2'],
    ['Chậm nộp báo cáo: trừ 1 điểm', '3', { n: '2' }, {}, '1'],
    [
      'Chậm nộp báo cáo: trừ 1 điểm',
      '3',
      { n: '2' },
      { 'repeat-1': 'once' },
      'refused happens-once',
    ],
    [
      'Từ 70% trở xuống được tính 3 điểm; trên 70% cứ thêm 5% được cộng 0,5 điểm, nhưng tối đa không quá 5 điểm',
      '5',
      { x: '79' },
      { stepInterpolation: 'whole' },
      '3.5',
    ],
  ])('%s (max %s) with %j under %j: %s', (text, max, figures, answers, expected) => {
    expect(
      outcome(text, max, figures as Record<string, string>, answers as Record<string, string>),
    ).toBe(expected);
  });
});

describe('the working', () => {
  it.each<[string, string | null, Record<string, string | string[]>, string]>([
    [RATIO, '20', { a: '12', b: '15' }, '12/15 × 20 = 16'],
    [DEDUCTION, '3', { n1: '1', n2: '2' }, '3 − (0,5 × 1 + 0,2 × 2) = 2,1'],
    [DEDUCTION, '3', { n1: '0', n2: '0' }, '3'],
    [PARTS, '5', { parts: ['1', '3'] }, '1 + 2 = 3'],
    [BANDS, '2', { x: '75.5' }, '75,5% (từ 70% đến dưới 90%): 1'],
    [INCREMENT, '5', { x: '72' }, '3 + 0,5 × 0,4 = 3,2'],
    [INCREMENT, '5', { x: '99' }, '3 + 0,5 × 5,8 = 5,9, tối đa 5'],
    [COUNT, '10', { n: '14' }, '1 × 2 = 2'],
    [TARIFF, null, { n: '3' }, '−2 × 3 = -6'],
  ])('%s (max %s) with %j: %s', (text, max, figures, expected) => {
    expect(evaluated(text, max, figures)).toMatchObject({ worked: expected });
  });
});
