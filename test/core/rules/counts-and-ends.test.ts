import { asked, outcome, reading } from './wordings';

describe('a deduction for each that ends in nothing', () => {
  const ALONE =
    'Chấp hành tốt nội quy: 10 điểm. Mỗi trường hợp vi phạm trừ 2 điểm; vi phạm từ 03 lần trở lên: 0 điểm';
  const BESIDE =
    '+ Đi muộn 1 lần trừ 1 điểm\n+ Nghỉ không phép 1 buổi trừ 3 điểm\n+ Nghỉ không phép từ 03 buổi trở lên: 0 điểm';
  it.each([
    [ALONE, { n: '0' }, '10'],
    [ALONE, { n: '2' }, '6'],
    [ALONE, { n: '3' }, '0'],
    [BESIDE, { n1: '2', n2: '2' }, '2'],
    [BESIDE, { n1: '0', n2: '3' }, '0'],
  ] as const)('%s with %j: %s', (text, entered, expected) => {
    expect(reading(text, '10').status).toBe('certain');
    expect(outcome(text, '10', entered)).toBe(expected);
  });

  it('is asked where the end is of something else', () => {
    const text =
      'Đi muộn 1 lần trừ 1 điểm; nghỉ không phép 1 buổi trừ 3 điểm; bỏ họp từ 02 buổi trở lên: 0 điểm';
    expect(asked(text, '10')).toContain('confirm');
  });
});

describe('nothing done beside all points and deductions', () => {
  const TEXT = 'Đầy đủ hồ sơ: 10 điểm; thiếu mỗi loại trừ 2 điểm; không có hồ sơ: 0 điểm';
  it.each([
    [{ n1: '1', n2: '0' }, '8'],
    [{ n1: '0', n2: '1' }, '0'],
  ] as const)('%j: %s', (entered, expected) => {
    expect(asked(TEXT, '10')).toEqual(['confirm']);
    expect(outcome(TEXT, '10', entered)).toBe(expected);
  });

  it('is no loss where the failure is what is missing', () => {
    const text = 'Đúng hạn: 10 điểm; mỗi báo cáo chậm trừ 2 điểm; không có báo cáo chậm: 0 điểm';
    expect(reading(text, '10').status).toBe('uncertain');
  });
});

describe('an option that costs points', () => {
  it('stands among the others', () => {
    const text = 'Tổ chức đúng kế hoạch: 5 điểm\nTổ chức chậm: 3 điểm\nKhông tổ chức: -2 điểm';
    expect(reading(text, '5').status).toBe('certain');
    expect(outcome(text, '5', { choice: '2' })).toBe('3');
    expect(outcome(text, '5', { choice: '3' })).toBe('-2');
  });
});

describe('points from a number on', () => {
  const STATED =
    'Đạt 80% được 4 điểm; cứ tăng 1% được cộng thêm 0,3 điểm, tối đa 10 điểm; dưới 80% không tính điểm';
  it.each([
    ['79', '0'],
    ['80', '4'],
    ['90', '7'],
    ['100', '10'],
  ])('%s percent: %s', (x, expected) => {
    expect(asked(STATED, '10')).toEqual(['stepInterpolation']);
    expect(outcome(STATED, '10', { x })).toBe(expected);
  });

  it('are asked about below it where the text does not say', () => {
    const text = 'Đạt 80% được 4 điểm; cứ tăng 1% được cộng 0,3 điểm';
    expect(asked(text, '10')).toEqual(['stepInterpolation', 'below-target']);
    expect(outcome(text, '10', { x: '79' })).toBe('0');
  });
});

describe('compared with the mean', () => {
  it('is a choice of a person', () => {
    const text = 'Bằng hoặc cao hơn bình quân chung của tỉnh: 2 điểm, thấp hơn: 1 điểm';
    expect(reading(text, '2').status).toBe('certain');
    expect(outcome(text, '2', { choice: '2' })).toBe('1');
  });
});

describe('conditions that do not divide the cases among them', () => {
  it.each([
    ['3', 'Từ 10 tin bài trở lên: 3 điểm, dưới 10 tin bài thì mỗi tin bài được 0,3 điểm'],
    ['3', 'Từ 10 tin trở lên: 3 điểm; dưới 10 tin: 0,3 điểm/tin'],
    ['5', 'Không trễ hạn: 5 điểm; trễ hạn dưới 5%: 3 điểm; trễ hạn trên 5%: 0 điểm'],
    ['5', 'Dưới 2%: 5 điểm; từ 2% trở lên: 0 điểm; riêng đơn vị có dưới 50 hồ sơ: 5 điểm'],
  ])('max %s: %s', (max, text) => {
    expect(asked(text, max)).toContain('confirm');
  });

  it('may be counted in each month', () => {
    const text = 'Mỗi tháng có từ 10 tin trở lên: 3 điểm; dưới 10 tin: 1 điểm';
    expect(outcome(text, '3', { x: '12' })).toBe('3');
  });
});
