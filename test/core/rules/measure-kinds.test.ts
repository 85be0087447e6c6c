import { asked, evaluated, outcome, reading, said, type Max } from './wordings';

const CAPPED =
  'a = Số xã có mạng; b = Tổng số xã; Tỷ lệ = a/b; Điểm = Tỷ lệ * Điểm tối đa. Nếu tỷ lệ trên 100% thì tính bằng 100%';
const UP_TO = 'Điểm = (Số hồ sơ đã số hóa / Chỉ tiêu được giao) x 10, nhưng không vượt quá 10 điểm';
const FALL = 'Hoàn thành 100% kế hoạch: 5 điểm; cứ giảm 1% trừ 0,5 điểm';
const FALL_TO = 'Đạt 100%: 10 điểm. Cứ giảm 5% trừ 1 điểm, dưới 60% không được điểm';
const FALL_WHOLE =
  'Đạt từ 95% trở lên được 10 điểm; dưới 95% thì cứ giảm 5% trừ 0,5 điểm (phần lẻ không tính)';
const PLAN =
  'Đạt chỉ tiêu được 80% số điểm; phần vượt tính theo tỷ lệ so với đơn vị có mức vượt cao nhất; không đạt chỉ tiêu thì tính theo tỷ lệ';
const SPAN =
  'Điểm = (Giá trị của đơn vị - Giá trị thấp nhất) / (Giá trị cao nhất - Giá trị thấp nhất) x Điểm tối đa';
const SPAN_LOW =
  'Điểm = (Giá trị lớn nhất - Số ngày của đơn vị) / (Giá trị lớn nhất - Giá trị nhỏ nhất) x Điểm tối đa';

describe('a ratio that its own text cuts off', () => {
  it.each([
    [CAPPED, '5'],
    [UP_TO, '10'],
    [
      'Tỷ lệ = Số thôn đạt / Tổng số thôn x 100%; Điểm = Tỷ lệ x Điểm tối đa (tối đa bằng điểm tối đa)',
      '5',
    ],
  ])('%s', (text, max) => {
    expect(said(text, max)).toMatch(/^certain ratio: .*; tỷ lệ tính nhiều nhất là 1\.$/u);
  });

  it('is not cut off by another limit', () => {
    expect(reading(UP_TO.replace('quá 10', 'quá 8'), '10').status).not.toBe('certain');
  });
});

describe('points that fall with each step', () => {
  it('are asked what part of a step takes, and what is left where steps take more than there is', () => {
    expect(asked(FALL, '5')).toEqual(['stepInterpolation', 'floor']);
    expect(asked(FALL_TO, '10')).toEqual(['stepInterpolation']);
  });

  it('are certain of the part of a step where the text says so', () => {
    expect(asked(FALL_WHOLE, '10')).toEqual([]);
    expect(said(FALL_WHOLE, '10')).toBe(
      'certain formula: giá trị «»; đơn vị «%»; ngưỡng 95; cơ sở 10 điểm; cứ dưới ngưỡng 5 bớt 0,5 điểm; chỉ tính bước đủ.',
    );
  });

  it('are asked about when the steps begin elsewhere', () => {
    const text = FALL_WHOLE.replace('; dưới 95%', '; dưới 90%');
    expect(reading(text, '10').status).toBe('uncertain');
    expect(reading(text, '10').findings.map(({ problem }) => problem)).toContain(
      'range-contradicts',
    );
  });
});

describe('a target and the best unit', () => {
  it('share the points between them', () => {
    expect(said(PLAN, '10', 'Thu ngân sách')).toBe(
      'certain relative-to-target: giá trị «Thu ngân sách»; đạt chỉ tiêu 0,8 điểm tối đa; cao nhất điểm tối đa; chưa đạt tính theo tỷ lệ.',
    );
  });

  it('leave open what is below the target, and what is in proportion to the best', () => {
    expect(asked(PLAN.replace(/; không đạt.*$/u, ''), '10')).toEqual(['below-target']);
    const bare =
      'Đạt chỉ tiêu được 70% số điểm; các đơn vị vượt khác tính theo tỷ lệ so với đơn vị cao nhất';
    expect(asked(bare, '10')).toEqual(['below-target', 'confirm']);
  });
});

describe('a target', () => {
  it.each([
    'Đạt chỉ tiêu giao được điểm tối đa, không đạt thì tính theo tỷ lệ hoàn thành',
    'Hoàn thành 100% kế hoạch được 10 điểm; dưới 100% tính điểm theo tỷ lệ tương ứng',
  ])('gives all points, and less in proportion: %s', (text) => {
    expect(evaluated(text, '10', { a: '12', ref: '16' })).toMatchObject({
      worked: '12/16 × 10 = 7,5',
    });
    expect(asked(text, '10')).toEqual([]);
  });

  it.each([
    'Đạt chỉ tiêu được 5 điểm, không đạt thì tính theo tỷ lệ hoàn thành',
    'Có kế hoạch được 10 điểm, triển khai chưa đủ thì tính theo tỷ lệ',
  ])('is asked about where its points are not clear: %s', (text) =>
    expect(asked(text, '10')).toEqual(['confirm']),
  );
});

describe('the best unit', () => {
  it.each([
    'Đơn vị có tỷ lệ cao nhất được 10 điểm, các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất',
    'Đơn vị có số tin bài nhiều nhất đạt điểm tối đa; các đơn vị khác = số tin bài / số tin bài của đơn vị nhiều nhất x điểm tối đa',
    'Lấy đơn vị có kết quả cao nhất làm chuẩn (10 điểm), các đơn vị khác được tính điểm theo tỷ lệ tương ứng',
  ])('gets all points: %s', (text) => {
    expect(said(text, '10')).toMatch(/^certain best-in-class: .*điểm tối đa/u);
    expect(evaluated(text, '10', { a: '80', ref: '90' })).toMatchObject({
      worked: '80/90 × 10 = 80/9',
    });
  });

  it('is asked about where its points are not the maximum', () =>
    expect(
      asked(
        'Đơn vị cao nhất được 8 điểm; các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất',
        '10',
      ),
    ).toEqual(['confirm']));
});

describe('standardised values', () => {
  it.each([
    [SPAN, 'Chuẩn hóa giữa đơn vị thấp nhất và cao nhất'],
    [SPAN_LOW, 'càng thấp càng tốt'],
  ])('%s', (text) => {
    expect(said(text, '10')).toMatch(/^certain best-in-class: /u);
  });
});

describe('points of such measures', () => {
  it.each<[string, Max, Record<string, string>, Record<string, string>, string]>([
    [CAPPED, '5', { a: '12', b: '10' }, {}, '5'],
    [CAPPED, '5', { a: '12', b: '10' }, { ratioCap: 'none' }, '5'],
    [CAPPED, '5', { x: '130' }, {}, '5'],
    [UP_TO, '10', { a: '9', b: '10' }, {}, '9'],
    [UP_TO, '10', { a: '9', b: '0' }, {}, 'refused empty-denominator'],
    [FALL, '5', { x: '98.5' }, {}, '4.25'],
    [FALL, '5', { x: '98.5' }, { stepInterpolation: 'whole' }, '4.5'],
    [FALL, '5', { x: '105' }, {}, '5'],
    [FALL, '5', { x: '80' }, {}, '0'],
    [FALL, '5', { x: '80' }, { floor: 'negative' }, '-5'],
    [FALL_TO, '10', { x: '60' }, {}, '2'],
    [FALL_TO, '10', { x: '59.9' }, {}, '0'],
    [FALL_WHOLE, '10', { x: '90.1' }, {}, '10'],
    [FALL_WHOLE, '10', { x: '90' }, {}, '9.5'],
    [PLAN, '10', { a: '100', ref: '100' }, {}, '8'],
    [PLAN, '10', { a: '150', ref: '100', best: '200' }, {}, '9'],
    [PLAN, '10', { a: '200', ref: '100', best: '200' }, {}, '10'],
    [PLAN, '10', { a: '150', ref: '100' }, {}, 'needs best'],
    [PLAN, '10', { a: '150', ref: '100', best: '120' }, {}, 'refused part-exceeds-whole'],
    [PLAN, '10', { a: '50', ref: '100' }, {}, '4'],
    [SPAN, '10', { a: '30', ref: '50', worst: '10' }, {}, '5'],
    [SPAN, '10', { a: '30', ref: '30', worst: '30' }, {}, 'refused empty-denominator'],
    [SPAN, '10', { a: '30', ref: '50' }, {}, 'needs worst'],
    [SPAN_LOW, '10', { a: '5', ref: '1', worst: '17' }, {}, '7.5'],
  ])('%#', (text, max, entered, answers, expected) => {
    expect(outcome(text, max, entered, answers)).toBe(expected);
  });

  it('show what is taken and where it ends', () => {
    expect(evaluated(FALL, '5', { x: '98' })).toMatchObject({ worked: '5 − 0,5 × 2 = 4' });
    expect(evaluated(FALL, '5', { x: '80' })).toMatchObject({
      worked: '5 − 0,5 × 20 = -5, tối thiểu 0',
    });
    expect(evaluated(PLAN, '10', { a: '150', ref: '100', best: '200' })).toMatchObject({
      worked: '8 + 50/100 × 2 = 9',
    });
  });
});
