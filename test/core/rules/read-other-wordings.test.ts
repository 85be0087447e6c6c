import { asked, outcome, reading, said } from './wordings';

type Case = readonly [max: string | null, text: string, said: string];

function readsCertainly(cases: readonly Case[]): void {
  it.each(cases)('max %s: %s', (max, text, expected) => {
    expect(said(text, max)).toBe(`certain ${expected}`);
  });
}

describe('several conditions in one row of cells', () => {
  readsCertainly([
    [
      '5',
      'Bí thư: 5đ | Phó bí thư: 4đ | Ủy viên: 3đ',
      'choice: «Bí thư»: 5 điểm; «Phó bí thư»: 4 điểm; «Ủy viên»: 3 điểm.',
    ],
  ]);
});

describe('points before their condition', () => {
  readsCertainly([
    [
      '20',
      '- 20 điểm: làm tốt, đúng hạn.\n- 10 điểm: làm chậm.\n- 0 điểm: không làm.',
      'choice: «làm tốt, đúng hạn»: 20 điểm; «làm chậm»: 10 điểm; «không làm»: 0 điểm.',
    ],
  ]);

  it('keeps a sign that stands at the number', () => {
    expect(reading('-2 điểm: mỗi báo cáo chậm', '5').rule).toMatchObject({ kind: 'deduction' });
  });
});

describe('bands beside a line without a number', () => {
  readsCertainly([
    [
      '4',
      '- Đạt từ 100 lượt người: 4 điểm\n- Từ 50 đến dưới 100 lượt người: 3 điểm\n- Dưới 50 lượt người: 2 điểm\n- Không tổ chức: 0 điểm',
      'bands: giá trị «người»; đơn vị «lượt»; từ 100: 4 điểm; từ 50 đến dưới 100: 3 điểm; trên 0 đến dưới 50: 2 điểm; đúng 0: 0 điểm.',
    ],
    [
      '2',
      'Báo cáo đúng hạn: 2 điểm; báo cáo chậm từ 1-3 ngày: 1 điểm; chậm trên 3 ngày hoặc không báo cáo: 0 điểm.',
      'choice: «Báo cáo đúng hạn»: 2 điểm; «báo cáo chậm từ 1-3 ngày»: 1 điểm; «chậm trên 3 ngày hoặc không báo cáo»: 0 điểm.',
    ],
    [
      '2',
      'Xong đúng hạn 100% việc được giao: 2\nXong 100% việc được giao nhưng có việc muộn: 1\nXong dưới 100% việc được giao: 0',
      'choice: «Xong đúng hạn 100% việc được giao»: 2 điểm; «Xong 100% việc được giao nhưng có việc muộn»: 1 điểm; «Xong dưới 100% việc được giao»: 0 điểm.',
    ],
    [
      '10',
      'Hàng tuần có ít nhất 01 tin: Điểm tối đa; hàng tháng có ít nhất 01 tin: 1/2 Điểm tối đa; còn lại: 0 điểm',
      'choice: «Hàng tuần có ít nhất 01 tin»: điểm tối đa; «hàng tháng có ít nhất 01 tin»: 0,5 điểm tối đa; «còn lại»: 0 điểm.',
    ],
    [
      '10',
      'Vượt mức 100% chỉ tiêu: 10 điểm; đạt 100% chỉ tiêu: 8 điểm; dưới 100% chỉ tiêu: 0 điểm',
      'bands: giá trị «chỉ tiêu»; đơn vị «%»; trên 100: 10 điểm; đúng 100: 8 điểm; dưới 100: 0 điểm.',
    ],
    [
      '3',
      'Tiếp dân đạt 90% kế hoạch trở lên: 3 điểm; đạt 70% đến dưới 90% kế hoạch: 2 điểm; dưới 70% kế hoạch: 1 điểm',
      'bands: giá trị «Tiếp dân»; đơn vị «%»; từ 90: 3 điểm; từ 70 đến dưới 90: 2 điểm; dưới 70: 1 điểm.',
    ],
    [
      null,
      'Tỷ lệ hộ nghèo giai đoạn 2021 - 2025 ≤ 5%: Đạt; > 5%: Không đạt',
      'bands: giá trị «Tỷ lệ hộ nghèo giai đoạn 2021 - 2025»; đơn vị «%»; đến 5: «Đạt»; trên 5: «Không đạt».',
    ],
  ]);

  it('asks where a condition besides the measure leaves cases open', () => {
    expect(asked('Từ 80% trở lên và không có đơn thư: 5 điểm; dưới 80%: 0 điểm', '5')).toEqual([
      'confirm',
    ]);
  });

  it('asks for groups of lines under headings of their own', () => {
    const text =
      'a) Đơn vị không có kế hoạch:\n- Có làm: 2 điểm\n- Không làm: 0 điểm\nb) Đơn vị có kế hoạch:\n- Đạt 100%: 5 điểm\n- Dưới 100%: 3 điểm';
    expect(reading(text, '5').status).toBe('uncertain');
  });
});

describe('the highest of the lines', () => {
  it('keeps the line that the note stands on', () => {
    const text =
      'Cờ thi đua: 10 điểm; bằng khen: 7 điểm; giấy khen: 5 điểm (chỉ tính mức cao nhất)';
    expect(outcome(text, '10', { choice: '3' })).toBe('5');
    expect(outcome(text, '10', { choice: ['2', '3'] })).toBe('7');
  });
});

describe('limits in words', () => {
  it.each([
    'Mỗi báo cáo chậm trừ 0,5 điểm, trừ đến hết điểm của mục.',
    'Mỗi báo cáo chậm trừ 0,5 điểm cho đến hết điểm.',
    'Mỗi báo cáo chậm trừ 0,5 điểm, tổng điểm trừ không quá Điểm tối đa.',
  ])('%s', (text) => {
    expect(reading(text, '2').status).toBe('certain');
    expect(outcome(text, '2', { n: '1' })).toBe('1.5');
    expect(outcome(text, '2', { n: '9' })).toBe('0');
  });

  it('takes the maximum on the last line for the limit of all', () => {
    const text =
      'Sáng kiến cấp tỉnh: +2 điểm/sáng kiến; cấp cơ sở: +1 điểm/sáng kiến (tối đa 3 điểm)';
    expect(outcome(text, '3', { n1: '2', n2: '2' })).toBe('3');
  });
});

describe('a plus before all points', () => {
  it('is what a deduction is taken from', () => {
    const text = 'Chấp hành tốt: +10đ | Bị nhắc nhở bằng văn bản: -5 đ/lần';
    expect(outcome(text, '10', { n: '0' })).toBe('10');
    expect(outcome(text, '10', { n: '1' })).toBe('5');
  });
});

describe('a person chooses', () => {
  it('within the span that the text names', () => {
    const { status, rule } = reading('Hội đồng xem xét thực tế để chấm điểm từ 0 đến 5 điểm', '5');
    expect({ status, kind: rule.kind }).toEqual({ status: 'manual', kind: 'manual' });
  });
});

describe('a quotient without a name', () => {
  it.each([
    '(Số hồ sơ trực tuyến / Tổng số hồ sơ) x 100%\n≥ 70%: 2 điểm\n< 70%: 1 điểm',
    'Công thức: Số hồ sơ trực tuyến/Tổng số hồ sơ x 100%\n- Đạt từ 70% trở lên: 2\n- Dưới 70%: 1',
    'Tính tỷ lệ % số hồ sơ trực tuyến/tổng số hồ sơ. Từ 70% trở lên: 2 điểm; dưới 70%: 1 điểm',
  ])('is looked up: %s', (text) => {
    expect(said(text, '2')).toMatch(
      /^certain bands: .*từ 70: 2 điểm; dưới 70: 1 điểm; a = «số hồ sơ trực tuyến»; b = «tổng số hồ sơ»; tính a\/b/iu,
    );
  });
});

describe('a product without any other words', () => {
  it.each([
    'Số lớp đạt chuẩn/tổng số lớp x 10',
    '(Số lớp đạt chuẩn / tổng số lớp) x Điểm tối đa',
    '- Số lớp đạt chuẩn/tổng số lớp x 100% x 10',
  ])('is a ratio: %s', (text) => {
    expect(said(text, '10')).toMatch(
      /^certain ratio: a = «số lớp đạt chuẩn»; b = «tổng số lớp»; tính a\/b; nhân/iu,
    );
  });

  it('is doubted where it does not give the maximum', () =>
    expect(asked('Số vụ việc / số dân x 5', '10')).toEqual(['confirm']));
});

describe('points that conditions set', () => {
  readsCertainly([
    [
      '5',
      'Nếu tỷ lệ >= 80% thì điểm = 5; nếu 60% <= tỷ lệ < 80% thì điểm = 3; còn lại: 0',
      'bands: giá trị «tỷ lệ»; đơn vị «%»; từ 80: 5 điểm; từ 60 đến dưới 80: 3 điểm; còn lại: 0 điểm.',
    ],
  ]);
});

describe('a quotient looked up', () => {
  const BANDS =
    'a là số hồ sơ số hóa; b là tổng số hồ sơ. Tỷ lệ a/b từ 80% trở lên: 2 điểm; từ 50% đến dưới 80%: 1 điểm; dưới 50%: 0 điểm';
  const THRESHOLD =
    'a= Số dịch vụ có hồ sơ trực tuyến\nb= Tổng số dịch vụ\nTỷ lệ=a/b\n- Tỷ lệ ≥ 80%: Điểm tối đa\n- Tỷ lệ < 80%: Điểm=Tỷ lệ/80%*Điểm tối đa';
  const NAMED =
    'Tỷ lệ hồ sơ đúng hạn được tính như sau: (Số hồ sơ đúng hạn/Tổng số hồ sơ đã giải quyết) x 100%.\nTừ 98% trở lên: 2 điểm; dưới 98%: 0 điểm.';

  it.each([
    [BANDS, '2', { a: '60', b: '100' }, '1'],
    [BANDS, '2', { x: '80' }, '2'],
    [BANDS, '2', { a: '1', b: '0' }, 'refused empty-denominator'],
    [BANDS, '2', { a: '1' }, 'needs b'],
    [THRESHOLD, '20', { a: '40', b: '100' }, '10'],
    [THRESHOLD, '20', { a: '90', b: '100' }, '20'],
    [NAMED, '2', { a: '49', b: '50' }, '2'],
  ] as const)('%s max %s with %j: %s', (text, max, entered, expected) => {
    expect(reading(text, max).status).toBe('certain');
    expect(outcome(text, max, entered)).toBe(expected);
  });
});

describe('formulas in other words', () => {
  it.each([
    [
      '2',
      'Điểm đánh giá được tính theo công thức:\n(b/a) * 2\nTrong đó:\na là tổng số hồ sơ\nb là số hồ sơ trực tuyến',
      { a: '10', b: '6' },
      '1.2',
    ],
    [
      '2',
      'Điểm = Điểm tối đa × tỷ lệ (số thủ tục công bố/tổng số thủ tục)',
      { a: '3', b: '4' },
      '1.5',
    ],
    [
      '2',
      'Nếu tỷ lệ này >= 95% thì điểm đánh giá được tính theo công thức: (Tỷ lệ % x 2)/100%; Nếu tỷ lệ này < 95% thì điểm đánh giá là 0',
      { x: '95' },
      '1.9',
    ],
    [
      '2',
      'Nếu 100% hồ sơ đúng hạn thì đạt điểm tối đa. Nếu dưới 100% thì điểm đánh giá được tính theo công thức: (Tỷ lệ % hồ sơ đúng hạn x điểm tối đa)/100%',
      { x: '50' },
      '1',
    ],
    [
      '10',
      '- Đạt từ 85% trở lên: 10 điểm\n- Từ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10\n- Dưới 60%: 0 điểm',
      { x: '51' },
      '0',
    ],
    [
      '10',
      '- Đạt từ 85% trở lên: 10 điểm\n- Từ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10\n- Dưới 60%: 0 điểm',
      { x: '68' },
      '8',
    ],
    [
      '10',
      'Nếu tỷ lệ>=50%: Điểm tối đa\nNếu tỷ lệ<50%: Điểm=Tỷ lệ*2*Điểm tối đa',
      { x: '25' },
      '5',
    ],
  ] as const)('max %s: %s with %j', (max, text, entered, expected) => {
    expect(reading(text, max).status).toBe('certain');
    expect(outcome(text, max, entered)).toBe(expected);
  });
});

describe('counts beside stretches', () => {
  const TEXT =
    'Sinh hoạt định kỳ: 12 kỳ/năm: 4 điểm; 10-11 kỳ: 3 điểm; 8-9 kỳ: 2 điểm; dưới 8 kỳ: 0 điểm';
  it.each([
    ['12', '4'],
    ['10', '3'],
    ['9', '2'],
    ['7', '0'],
  ])('%s of them: %s', (x, expected) => {
    expect(reading(TEXT, '4').status).toBe('certain');
    expect(outcome(TEXT, '4', { x })).toBe(expected);
  });

  it('leave gaps where what is measured has parts', () => {
    expect(asked('Từ 85% trở lên: 5 điểm; từ 80% đến 84%: 3 điểm; dưới 80%: 0 điểm', '5')).toEqual([
      'border-84-85',
    ]);
  });
});

describe('separators and headings', () => {
  readsCertainly([
    [
      '3',
      'Kết nạp từ 10 người trở lên (3 điểm), từ 5 đến 9 người (2 điểm), dưới 5 người (1 điểm)',
      'bands: giá trị «Kết nạp»; đơn vị «người»; từ 10: 3 điểm; từ 5 đến 9: 2 điểm; dưới 5: 1 điểm.',
    ],
    [
      '3',
      '+ Có kế hoạch: 1đ. + Có sơ kết: 1đ. + Có tổng kết: 1đ.',
      'sum-of-parts: «Có kế hoạch»: 1 điểm; «Có sơ kết»: 1 điểm; «Có tổng kết»: 1 điểm.',
    ],
    [
      '3',
      'Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng: từ 95% trở lên: 3 điểm; dưới 95%: 0 điểm',
      'bands: giá trị «Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng»; đơn vị «%»; từ 95: 3 điểm; dưới 95: 0 điểm.',
    ],
    [
      '3',
      'Tỷ lệ thu hồi nợ: từ 90% → 100%: 3 điểm; từ 80% → dưới 90%: 2 điểm; dưới 80%: 0 điểm',
      'bands: giá trị «Tỷ lệ thu hồi nợ»; đơn vị «%»; từ 90 đến 100: 3 điểm; từ 80 đến dưới 90: 2 điểm; dưới 80: 0 điểm.',
    ],
  ]);

  it('asks for percent that are counted, whose parts may count or not', () => {
    expect(reading('Đạt chỉ tiêu: 5 điểm; thiếu 1% trừ 0,5 điểm', '5')).toMatchObject({
      status: 'uncertain',
      rule: { entries: [{ per: { unit: '%' } }] },
    });
  });

  it('takes all where nothing was done beside deductions', () => {
    const text = 'Mỗi báo cáo chậm trừ 0,5 điểm; không báo cáo: 0 điểm';
    expect(outcome(text, '2', { n1: '1', n2: '0' })).toBe('1.5');
    expect(outcome(text, '2', { n1: '1', n2: '1' })).toBe('0');
  });
});

describe('a sentence of its own behind the points', () => {
  it.each([
    'Đạt: 3 điểm. Trường hợp đặc biệt do Chủ tịch quyết định.',
    'Đạt từ 80% chỉ tiêu trở lên được 3 điểm. Riêng đơn vị vùng sâu đạt từ 60%.',
  ])('is not passed over: %s', (text) => {
    expect(asked(text, '3')).toContain('confirm');
  });
});
