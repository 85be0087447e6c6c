import { asked, outcome, reading, said } from './wordings';

describe('nothing to divide by, where the text says what holds', () => {
  const RATIO =
    '- Không có phản ánh thì được điểm tối đa\n- Có phản ánh: Điểm = Số phản ánh trả lời đúng hạn / Tổng số phản ánh * Điểm tối đa';
  const PRODUCT =
    'Điểm = (Số vụ hòa giải thành/Tổng số vụ đã nhận) x 6. Nếu không phát sinh vụ việc thì đạt điểm tối đa.';
  const BANDS =
    'Tỷ lệ đơn giải quyết đúng hạn từ 90% trở lên: 2 điểm\nTừ 70% đến dưới 90%: 1 điểm\nDưới 70%: 0 điểm\nTrường hợp không có đơn thì được tính 2 điểm';

  it.each([
    [RATIO, '12', { a: '5', b: '10' }, '6'],
    [RATIO, '12', { a: '0', b: '0' }, '12'],
    [PRODUCT, '6', { a: '1', b: '2' }, '3'],
    [PRODUCT, '6', { a: '0', b: '0' }, '6'],
    [BANDS, '2', { x: '75' }, '1'],
    [BANDS, '2', { a: '3', b: '4' }, '1'],
    [BANDS, '2', { a: '0', b: '0' }, '2'],
  ] as const)('%s max %s with %j: %s', (text, max, entered, expected) => {
    expect(reading(text, max).status).toBe('certain');
    expect(outcome(text, max, entered)).toBe(expected);
  });

  it('is another thing where a part only may be missing', () => {
    const text =
      'Điểm = Số hồ sơ đúng hạn / Tổng số hồ sơ * Điểm tối đa. Không có hồ sơ trễ hạn thì được điểm tối đa';
    expect(asked(text, '10')).toContain('confirm');
  });
});

describe('rounding inside a rule', () => {
  it.each([
    'Điểm = Tỷ lệ * Điểm tối đa (làm tròn 02 chữ số thập phân)\nTỷ lệ = Số tiêu chí đạt / Tổng số tiêu chí',
    'a = số tiêu chí đạt; b = tổng số tiêu chí; Tỷ lệ = a/b; Điểm = Tỷ lệ * Điểm tối đa. Kết quả làm tròn đến 2 chữ số thập phân.',
  ])('%s', (text) => {
    expect(reading(text, '4').status).toBe('certain');
    expect(outcome(text, '4', { a: '1', b: '3' })).toBe('1.33');
    expect(outcome(text, '4', { a: '1', b: '2' })).toBe('2');
  });
});

describe('what a ratio is of', () => {
  it('may be said in a sentence before the threshold', () => {
    const text =
      'Tính tỷ lệ % số hồ sơ đúng hạn so với tổng số hồ sơ đã giải quyết.\nNếu tỷ lệ này >= 95% thì điểm đánh giá được tính theo công thức: (Tỷ lệ % x 2)/100%; Nếu tỷ lệ này < 95% thì điểm đánh giá là 0';
    expect(reading(text, '2').status).toBe('certain');
    expect(outcome(text, '2', { a: '95', b: '100' })).toBe('1.9');
    expect(outcome(text, '2', { a: '94', b: '100' })).toBe('0');
  });

  it('may be named in the product', () => {
    const text = 'Điểm đánh giá = (Chỉ số hài lòng x 3)/100';
    expect(reading(text, '3').status).toBe('certain');
    expect(outcome(text, '3', { x: '80' })).toBe('2.4');
  });

  it.each(['Điểm = Tỷ lệ thực hiện kế hoạch thu x 10', 'Điểm = Chỉ số SIPAS của huyện x 10'])(
    'is asked where it may exceed one: %s',
    (text) => {
      expect(reading(text, '10').status).toBe('uncertain');
    },
  );

  it('may be divided by its threshold without a percent sign', () => {
    const text =
      '- Đạt 95% trở lên: 4 điểm.\n- Đạt từ 80% đến dưới 95%: tỷ lệ giải ngân x 4/95.\n- Dưới 80%: 0 điểm.';
    expect(reading(text, '4').status).toBe('certain');
    expect(outcome(text, '4', { x: '80' })).toBe('64/19');
  });
});

describe('the least is best', () => {
  it('where the formula says how the others are counted', () => {
    const text =
      'Đơn vị thấp nhất được điểm tối đa, các đơn vị khác tính theo tỷ lệ nghịch: Điểm = (giá trị thấp nhất/giá trị của đơn vị) x Điểm tối đa';
    expect(reading(text, '10').status).toBe('certain');
    expect(outcome(text, '10', { a: '4', ref: '2' })).toBe('5');
  });
});

describe('words beside the rule', () => {
  it.each([
    'Điểm tối đa: 5 điểm.\n- Có kế hoạch: 2 điểm\n- Có sơ kết: 3 điểm',
    'Điểm tối đa: 5 điểm. Có kế hoạch: 2 điểm; Có sơ kết: 3 điểm',
  ])('may say the maximum again: %s', (text) => {
    expect(said(text, '5')).toBe(
      'certain sum-of-parts: «Có kế hoạch»: 2 điểm; «Có sơ kết»: 3 điểm.',
    );
  });

  it('may say that there is none of the parts', () => {
    const text = '- Có trang thông tin: 2 điểm\n- Cập nhật tin tức: 3 điểm\n- Không có: 0 điểm';
    expect(reading(text, '5').status).toBe('certain');
    expect(outcome(text, '5', { parts: ['1', '2'] })).toBe('5');
  });

  it('may say who surveys, and the scale', () => {
    const text = 'Điểm do đơn vị tư vấn khảo sát cung cấp, quy đổi về thang điểm 5';
    expect(said(text, '5')).toMatch(/^certain survey/);
  });
});

describe('products in other orders', () => {
  it('may begin with the points', () => {
    const text = 'Điểm = 10 x Số hồ sơ đúng hạn / Tổng số hồ sơ';
    expect(reading(text, '10').status).toBe('certain');
    expect(outcome(text, '10', { a: '5', b: '10' })).toBe('5');
  });

  it('are asked about where their limit is above the maximum', () => {
    const text = 'Điểm đạt = (Số vốn giải ngân/Số vốn được giao) x 20 (tối đa không quá 24 điểm)';
    expect(asked(text, '20')).toEqual(['confirm']);
    expect(outcome(text, '20', { a: '50', b: '100' })).toBe('10');
  });
});

describe('lines run together', () => {
  it('are cut at bullets without spaces', () => {
    const text =
      '-Trưởng ban là Chủ tịch:Điểmtốiđa.-Trưởng ban là Phó Chủ tịch:1/2*Điểmtốiđa.-Chưa có Ban chỉ đạo:0điểm.';
    expect(reading(text, '10').status).toBe('certain');
    expect(outcome(text, '10', { choice: '2' })).toBe('5');
  });

  it('are cut where each names its points first', () => {
    const text =
      'Cộng 1 điểm cho mỗi giải cấp thành phố, 2 điểm cho mỗi giải cấp quốc gia, tối đa 10 điểm';
    expect(reading(text, '10').rule).toMatchObject({ entries: [{}, {}] });
    expect(outcome(text, '10', { n1: '1', n2: '1' })).toBe('3');
    expect(outcome(text, '10', { n1: '9', n2: '9' })).toBe('10');
  });
});

describe('what is not certain', () => {
  const LETTERS =
    'a = số hồ sơ đúng hạn; b = tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ * Điểm tối đa';
  it.each([
    ['10', `${LETTERS}. Không phát sinh hồ sơ thì không chấm điểm`],
    ['5', 'Điểm = Tỷ lệ x 5, làm tròn xuống 1 chữ số thập phân; Tỷ lệ = số xã đạt / tổng số xã'],
    ['5', 'Tỷ lệ = số xã đạt / tổng số xã (làm tròn đến 2 chữ số thập phân); Điểm = Tỷ lệ x 5'],
  ])('max %s: %s', (max, text) => {
    expect(reading(text, max).status).toBe('uncertain');
  });

  it.each([
    'Tỷ lệ giải quyết đơn từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm; không có đơn vượt cấp: 1 điểm',
    'Tỷ lệ hồ sơ trễ hạn dưới 2%: 1 điểm; từ 2%: 0 điểm; không có hồ sơ trễ hạn: 2 điểm',
  ])('is no case of nothing to divide by: %s', (text) => {
    expect(reading(text, '2').rule).not.toHaveProperty('quotient');
  });
});
