import { asked, reading, said } from './wordings';

type Case = readonly [max: string | null, text: string, said: string];

function readsCertainly(cases: readonly Case[]): void {
  it.each(cases)('max %s: %s', (max, text, expected) => {
    expect(said(text, max)).toBe(`certain ${expected}`);
  });
}

describe('a condition and its opposite', () => {
  readsCertainly([
    [
      '2',
      '- Có ban hành kế hoạch: Điểm tối đa\n- Không ban hành: 0 điểm',
      'yesNo: «Có ban hành kế hoạch»; có: điểm tối đa; không: 0 điểm.',
    ],
    ['5', 'Đạt: 5 điểm. Không đạt: 0 điểm.', 'yesNo: «Đạt»; có: 5 điểm; không: 0 điểm.'],
    ['2', 'Xã đảo được tính 2 điểm.', 'yesNo: «Xã đảo»; có: 2 điểm; không: 0 điểm.'],
    [
      '4',
      '- Nếu vi phạm nội quy trừ hết điểm',
      'yesNo: «không vi phạm nội quy»; có: điểm tối đa; không: 0 điểm.',
    ],
    ['1', 'Có trang tin:1điểm;không có:0điểm', 'yesNo: «Có trang tin»; có: 1 điểm; không: 0 điểm.'],
  ]);
});

describe('one of several options', () => {
  readsCertainly([
    [
      '10',
      '- Do Chủ tịch ký: Điểm tối đa. - Do Phó Chủ tịch ký:1/2*Điểmtốiđa. - Không ban hành:0điểm.',
      'choice: «Do Chủ tịch ký»: điểm tối đa; «Do Phó Chủ tịch ký»: 0,5 điểm tối đa; «Không ban hành»: 0 điểm.',
    ],
    [
      '5',
      'Tốt: 5 điểm; Khá: 4 điểm; Yếu: 1 điểm',
      'choice: «Tốt»: 5 điểm; «Khá»: 4 điểm; «Yếu»: 1 điểm.',
    ],
    [
      '1.5',
      '- Trước hạn: 1,5\n- Đúng hạn: 01 điểm\n- Trễ hạn: 0',
      'choice: «Trước hạn»: 1,5 điểm; «Đúng hạn»: 1 điểm; «Trễ hạn»: 0 điểm.',
    ],
    [
      '1',
      '1 điểm: có kế hoạch và báo cáo\n0,5 điểm: chỉ có kế hoạch\n0 điểm: không có',
      'choice: «có kế hoạch và báo cáo»: 1 điểm; «chỉ có kế hoạch»: 0,5 điểm; «không có»: 0 điểm.',
    ],
    [
      null,
      'Cờ thi đua được cộng 3 điểm; bằng khen được cộng 2 điểm.',
      'bonus: «Cờ thi đua»: 3 điểm; «bằng khen»: 2 điểm.',
    ],
  ]);

  it('takes the highest where a sentence says so', () => {
    const text =
      '- Cấp tỉnh: 2 điểm.\n- Cấp huyện: 1 điểm.\n(Đạt nhiều giải thì chỉ được tính giải có điểm cao nhất)';
    expect(reading(text, '2').rule).toMatchObject({ form: 'options', pick: 'highest' });
  });
});

describe('parts that add up to the maximum', () => {
  readsCertainly([
    [
      '10',
      'a) Ban hành kế hoạch (4 điểm); b) Tổ chức thực hiện (4 điểm); c) Báo cáo (2 điểm)',
      'sum-of-parts: «Ban hành kế hoạch»: 4 điểm; «Tổ chức thực hiện»: 4 điểm; «Báo cáo»: 2 điểm.',
    ],
    [
      '2',
      '- Có cổng thông tin | 1\n- Không có cổng thông tin | 0\n- Có thư điện tử | 1\n- Không có thư điện tử | 0',
      'sum-of-parts: «Có cổng thông tin»: 1 điểm; «Có thư điện tử»: 1 điểm.',
    ],
    [
      '3',
      'Có kế hoạch 1,5đ; có báo cáo 1,5đ',
      'sum-of-parts: «Có kế hoạch»: 1,5 điểm; «có báo cáo»: 1,5 điểm.',
    ],
  ]);

  it.each([
    ['5', 'Giải cấp trường: 2 điểm\nGiải cấp tỉnh: 3 điểm', 'rungs of one ladder'],
    ['9', 'Có kế hoạch: 2 điểm\nCó báo cáo: 3 điểm', 'neither sum nor best is the maximum'],
  ])('asks how to combine: max %s, %s (%s)', (max, text) => {
    expect(asked(text, max)).toContain('combine');
  });
});

describe('ratios', () => {
  readsCertainly([
    [
      '20',
      'a = Số phiên họp do Chủ tịch chủ trì;\nb = Tổng số phiên họp;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa',
      'ratio: a = «Số phiên họp do Chủ tịch chủ trì»; b = «Tổng số phiên họp»; tính a/b; nhân điểm tối đa.',
    ],
    [
      '10',
      'Tỷ lệ = Số hồ sơ đúng hạn / Tổng số hồ sơ đã xử lý * 100%\nĐiểm = Tỷ lệ * Điểm tối đa',
      'ratio: a = «Số hồ sơ đúng hạn»; b = «Tổng số hồ sơ đã xử lý»; tính a/b; nhân điểm tối đa.',
    ],
    [
      '10',
      'Điểm = (Số hồ sơ đúng hạn / Tổng số hồ sơ) x 10',
      'ratio: a = «Số hồ sơ đúng hạn»; b = «Tổng số hồ sơ»; tính a/b; nhân 10 điểm.',
    ],
  ]);

  it('is of the rest where the part is taken from the whole', () => {
    const text =
      'Tỷ lệ đúng hạn = (Tổng số hồ sơ - Số hồ sơ trễ)/ Tổng số hồ sơ * 100%\nĐiểm = Tỷ lệ * Điểm tối đa';
    expect(said(text, '3')).toContain('tính (b-a)/b');
  });

  it('takes the letters in the order in which the text divides them', () => {
    const text =
      'a = Tổng số hồ sơ;\nb = Số hồ sơ đúng hạn;\n- Tỷ lệ = b/a;\n- Điểm = Tỷ lệ*Điểm tối đa';
    expect(reading(text, '5').rule).toMatchObject({ partId: 'b', wholeId: 'a' });
  });

  it('asks when no sentence makes points of the ratio', () => {
    expect(asked('Tỷ lệ = Số hồ sơ đúng hạn / Tổng số hồ sơ * 100%', '5')).toEqual([
      'proportional',
    ]);
  });
});

describe('a threshold with a formula on one side', () => {
  readsCertainly([
    [
      '2',
      'Từ 80% trở lên thì tính điểm theo công thức: Tỷ lệ % x 2; Dưới 80%: 0 điểm',
      'ratio-with-threshold: giá trị «»; ngưỡng từ 80; đạt ngưỡng tính theo tỷ lệ; dưới ngưỡng 0 điểm; nhân 2 điểm.',
    ],
    [
      '2',
      '- Đạt từ 90% trở lên: 2 điểm\n- Dưới 90%: Tỷ lệ/90% x 2',
      'ratio-with-threshold: giá trị «»; ngưỡng từ 90; đạt ngưỡng được đủ điểm; dưới ngưỡng tính theo tỷ lệ so với ngưỡng; nhân 2 điểm.',
    ],
  ]);
});

describe('bands', () => {
  const ENDS: readonly (readonly [string, string])[] = [
    ['Từ 90% trở lên', 'từ 90'],
    ['>= 90%', 'từ 90'],
    ['≥90%', 'từ 90'],
    ['Không dưới 90%', 'từ 90'],
    ['Tối thiểu 90%', 'từ 90'],
  ];
  it.each(ENDS)('%s is %s', (top, expected) => {
    expect(said(`${top}: 2 điểm; dưới 90%: 0 điểm`, '2')).toContain(
      `${expected}: 2 điểm; dưới 90: 0 điểm`,
    );
  });

  const MIDDLES: readonly (readonly [string, string])[] = [
    ['từ 50% đến dưới 70%', 'từ 50 đến dưới 70'],
    ['50% đến dưới 70%', 'từ 50 đến dưới 70'],
    ['50%-<70%', 'từ 50 đến dưới 70'],
    ['50-<70%', 'từ 50 đến dưới 70'],
    ['từ 50- dưới 70%', 'từ 50 đến dưới 70'],
    ['từ 50% đến cận 70%', 'từ 50 đến dưới 70'],
    ['50% ≤ tỷ lệ < 70%', 'từ 50 đến dưới 70'],
  ];
  it.each(MIDDLES)('%s is %s', (middle, expected) => {
    const text = `- Từ 70% trở lên: 2 điểm\n- ${middle}: 1 điểm\n- Dưới 50%: 0 điểm`;
    expect(said(text, '2')).toBe(
      `certain bands: giá trị «»; đơn vị «%»; từ 70: 2 điểm; ${expected}: 1 điểm; dưới 50: 0 điểm.`,
    );
  });

  readsCertainly([
    [
      '5',
      'Trên 90%: 5 điểm; Từ 80 - 90%: 3 điểm; Dưới 80%: 1 điểm',
      'bands: giá trị «»; đơn vị «%»; trên 90: 5 điểm; từ 80 đến 90: 3 điểm; dưới 80: 1 điểm.',
    ],
    [
      '5',
      'Lớn hơn 20%: 1 điểm; lớn hơn 10% đến 20%: 3 điểm; từ 10% trở xuống: 5 điểm',
      'bands: giá trị «»; đơn vị «%»; trên 20: 1 điểm; trên 10 đến 20: 3 điểm; đến 10: 5 điểm.',
    ],
    [
      '60',
      'Từ 90% trở lên\n60\nTừ 80% đến dưới 90%\n50\nDưới 80%\n10',
      'bands: giá trị «»; đơn vị «%»; từ 90: 60 điểm; từ 80 đến dưới 90: 50 điểm; dưới 80: 10 điểm.',
    ],
    [
      '5',
      '≥ 95%: 5đ\n90%-95%: 4đ\n80%-90%: 3đ\n<80%: 0đ',
      'bands: giá trị «»; đơn vị «%»; từ 95: 5 điểm; từ 90 đến dưới 95: 4 điểm; từ 80 đến dưới 90: 3 điểm; dưới 80: 0 điểm.',
    ],
    [
      '100',
      'Loại A: từ 80 điểm trở lên\nLoại B: từ 50 điểm đến dưới 80 điểm\nLoại C: dưới 50 điểm',
      'bands: giá trị «»; đơn vị «điểm»; từ 80: «Loại A»; từ 50 đến dưới 80: «Loại B»; dưới 50: «Loại C».',
    ],
  ]);

  it.each([
    ['88 - 90%: 5 điểm; 90-95%: 8 điểm; trên 95%: 10 điểm', ['border-90']],
    ['Trên 98%: 10 điểm; từ 90% đến dưới 98%: 8 điểm', ['border-98']],
    ['Xuất sắc: 85-100 điểm; Khá: 70-84 điểm; Yếu: dưới 70 điểm', ['border-84-85']],
    ['Trên 90 điểm trở lên: 10 điểm; dưới 90 điểm: 5 điểm', ['border-90', 'confirm']],
    ['Từ 90% trở lên: 8 điểm; dưới 90%: 5 điểm', ['confirm']],
    ['Tỷ lệ hồ sơ A từ 80% trở lên: 10 điểm; Tỷ lệ hồ sơ B từ 80% trở lên: 10 điểm', ['confirm']],
    ['Từ 90% trở lên, riêng xã đảo từ 80%: 10 điểm; dưới 90%: 5 điểm', ['confirm']],
  ])('%s: asks %j', (text, questions) => {
    expect(asked(text, '10')).toEqual(questions);
  });
});

describe('steps of a count', () => {
  readsCertainly([
    [
      '5',
      'Có 01 mô hình: 2 điểm; có 02 mô hình: 3 điểm; có từ 03 mô hình trở lên: 5 điểm',
      'steps-by-count: giá trị «có»; đơn vị «mô hình»; đúng 1: 2 điểm; đúng 2: 3 điểm; từ 3: 5 điểm.',
    ],
    [
      '1',
      'Đúng 01 ý được 0,25 điểm; đúng cả 02 ý được 1 điểm',
      'steps-by-count: giá trị «đúng»; đơn vị «ý»; đúng 1: 0,25 điểm; đúng 2: 1 điểm.',
    ],
  ]);

  it('asks what more than the last step is', () => {
    const text = 'Họp 3 lần/năm: 15 điểm\nHọp 2 lần/năm: 10 điểm\nCòn lại: 0 điểm';
    expect(asked(text, '15')).toEqual(['beyond-steps']);
  });
});

describe('cases counted', () => {
  readsCertainly([
    [
      '4',
      'Mỗi cuộc họp được 1 điểm, tối đa 4 điểm',
      'count-times-points: cộng 1 điểm mỗi 1 «cuộc họp», không quá 4 điểm: «Mỗi cuộc họp».',
    ],
    [
      '8',
      'Các lớp đã mở (08 lớp, mỗi lớp cho 01 điểm):',
      'count-times-points: cộng 1 điểm mỗi 1 «lớp»: «Các lớp đã mở 08 lớp, mỗi lớp»; tổng cộng không quá điểm tối đa.',
    ],
    [
      '10',
      'Cứ 5 tin, bài được 1 điểm, tối đa không quá 10 điểm',
      'count-times-points: cộng 1 điểm mỗi 5 «tin», không quá 10 điểm: «Cứ 5 tin, bài».',
    ],
    [
      '5',
      'Mỗi văn bản sai thể thức trừ 0,25 điểm',
      'deduction: bắt đầu từ điểm tối đa; trừ 0,25 điểm mỗi 1 «văn bản»: «Mỗi văn bản sai thể thức».',
    ],
    [
      '5',
      '- Trừ 2 điểm/1 TH vi phạm',
      'deduction: bắt đầu từ điểm tối đa; trừ 2 điểm mỗi 1 «th vi phạm»: «- Trừ 2 điểm/1 TH vi phạm».',
    ],
    [
      '5',
      'Để sót hộ, tính trên mỗi hộ trừ 0,5 điểm (Điểm trừ tối đa là 1 điểm). |  |  | -0,5',
      'deduction: trừ 0,5 điểm mỗi 1 «hộ», không quá 1 điểm: «Để sót hộ, tính trên mỗi hộ».',
    ],
    [
      '3',
      'Mỗi báo cáo chậm: trừ 0,5 điểm |  |  | -0,5\nMỗi lần họp vắng: trừ 0,2 điểm |  |  | -0,2\nGhi chú: Tổng điểm trừ không quá 1,5 điểm',
      'deduction: bắt đầu từ điểm tối đa; trừ 0,5 điểm mỗi 1 «báo cáo»: «Mỗi báo cáo chậm»; trừ 0,2 điểm mỗi 1 «lần họp»: «Mỗi lần họp vắng»; tổng trừ không quá 1,5 điểm.',
    ],
    [
      '6',
      'Vắng họp 1 buổi trừ 1 điểm, 2 buổi trừ 3 điểm, 3 buổi trở lên trừ hết điểm',
      'deduction: bắt đầu từ điểm tối đa; trừ theo số «buổi» (1: 1 điểm | 2: 3 điểm | từ 3: điểm tối đa): «Vắng họp»; thấp nhất là 0.',
    ],
  ]);

  it.each([
    ['3', 'Chậm nộp báo cáo: trừ 1 điểm', ['repeat-1'], 'each time or once'],
    [
      '0.5',
      'Không dự 01 hội nghị |  |  | - 0,5',
      ['start', 'floor'],
      'the second case falls below zero',
    ],
    ['2', 'Mỗi sáng kiến cộng 1 điểm', ['bonus-limit'], 'a bonus without a limit'],
    ['5', 'Mỗi lỗi trừ 1 điểm |  |  | -2', ['confirm'], 'sentence and column differ'],
    [
      '5',
      'Có kế hoạch | 5\nKhông có kế hoạch | 0\nThiếu báo cáo: cứ 1 xã trừ 0,2 điểm',
      ['confirm'],
      'options and deductions mixed',
    ],
    [
      '5',
      'Đạt dưới 70%: trừ 2 điểm; đạt từ 70% đến dưới 90%: trừ 1 điểm',
      ['confirm'],
      'bands of deductions',
    ],
  ])('max %s: %s asks %j (%s)', (max, text, questions) => {
    expect(asked(text, max)).toEqual(questions);
  });

  it('keeps what disqualifies as a gate', () => {
    const text = 'Mỗi báo cáo trễ: trừ 1 điểm\nKhông gửi báo cáo năm | (không xếp loại)';
    expect(reading(text, '5').rule).toMatchObject({
      gates: [{ label: 'Không gửi báo cáo năm', outcome: 'không xếp loại' }],
    });
  });
});

describe('a base and increments', () => {
  readsCertainly([
    [
      '5',
      'Tỷ lệ hộ dùng nước sạch từ 70% trở xuống được tính 3 điểm; trên 70% thì cứ thêm 5% được tính thêm 0,5 điểm, nhưng tối đa không quá 5 điểm',
      'formula: giá trị «Tỷ lệ hộ dùng nước sạch»; đơn vị «%»; ngưỡng 70; cơ sở 3 điểm; cứ trên ngưỡng 5 thêm 0,5 điểm; phần lẻ tính theo tỷ lệ; không quá 5 điểm.',
    ],
    [
      '30',
      'Mật độ từ 500 người/km2 trở xuống được tính 1 điểm; trên 500 người/km2 thì phần còn lại cứ 100 người/km2 được tính thêm 0,5 điểm, nhưng tối đa không quá 30 điểm',
      'formula: giá trị «Mật độ»; đơn vị «người»; ngưỡng 500; cơ sở 1 điểm; cứ trên ngưỡng 100 thêm 0,5 điểm; phần lẻ tính theo tỷ lệ; không quá 30 điểm.',
    ],
  ]);

  it('takes the mean of the country from outside', () => {
    const text =
      'Tỷ lệ lao động qua đào tạo từ mức bình quân chung cả nước trở xuống được tính 2 điểm; trên mức bình quân chung cả nước thì cứ thêm 2% được tính thêm 0,25 điểm, nhưng tối đa không quá 3 điểm';
    expect(reading(text, '3')).toMatchObject({
      status: 'certain',
      rule: { threshold: { outside: 'mức bình quân chung cả nước' } },
    });
  });

  it('asks what part of a step earns where the idiom is another', () => {
    const text =
      'Từ 70% trở xuống được tính 3 điểm; trên 70% cứ thêm 5% được cộng 0,5 điểm, nhưng tối đa không quá 5 điểm';
    expect(asked(text, '5')).toContain('stepInterpolation');
  });

  it('asks when base and increments contradict each other', () => {
    const text =
      'Từ 70% trở lên được tính 3 điểm; trên 70% thì cứ thêm 5% được tính thêm 0,5 điểm, nhưng tối đa không quá 5 điểm';
    expect(reading(text, '5')).toMatchObject({
      status: 'uncertain',
      findings: [{ problem: 'range-contradicts' }],
    });
  });
});

describe('points from elsewhere', () => {
  it.each([
    ['Điểm đánh giá qua điều tra xã hội học là 31,50/100.', 'certain survey'],
    ['Tính điểm theo kết quả công bố của Hội đồng thẩm định tỉnh', 'certain reference-to-other'],
    [
      'Đơn vị có tỷ lệ cao nhất được điểm tối đa; các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất',
      'certain best-in-class',
    ],
    [
      'Hoàn thành từ 100% trở lên: điểm tối đa; không hoàn thành: điểm tối đa * tỷ lệ hoàn thành',
      'certain relative-to-target',
    ],
    ['Tuỳ theo mức độ đánh giá từ 1 đến 4 điểm.', 'manual manual'],
    ['Sai sót số liệu trừ 1 – 3 điểm', 'manual deduction'],
    ['Chấp hành tốt nội quy cơ quan.', 'manual manual'],
  ])('%s: %s', (text, expected) => {
    const { status, rule } = reading(text, '100');
    expect(`${status} ${rule.kind}`).toBe(expected);
  });
});

describe('what does not concern the points', () => {
  it.each([
    'Không được giao nhiệm vụ thì không đánh giá',
    'Trường hợp không phát sinh thì không áp dụng',
  ])('sets "%s" aside', (sentence) => {
    expect(said(`Có ban hành: 2 điểm; Không ban hành: 0 điểm; ${sentence}`, '2')).toContain(
      'certain yesNo',
    );
  });

  it('sets evidence aside', () => {
    const text =
      'Từ 90% trở lên.\nCăn cứ chấm điểm:\n- Số hộ/tổng số hộ | 2\nDưới 90%.\nCăn cứ chấm điểm:\n- Biên bản | 0';
    expect(said(text, '2')).toContain('certain bands');
  });
});

describe('the guard rail', () => {
  it.each([
    ['2', 'Có kế hoạch: 2 điểm, cứ thiếu 1 nội dung trừ 0,5 điểm; không có: 0 điểm'],
    ['2', 'Có kế hoạch: 2 điểm (nếu chậm chỉ được 1 điểm); không có: 0 điểm'],
    ['10', 'Đạt 100% được 10 điểm, cứ giảm 1% trừ 0,5 điểm'],
    ['10', 'Từ 80% trở lên được 10 điểm, nhân hệ số 1,5 với xã đảo; dưới 80%: 0 điểm'],
    ['5', 'Tốt: 5 điểm; Khá: từ 3 đến 4 điểm; Yếu: 0 điểm'],
    ['5', 'Từ 02 lần trở lên: 5 điểm; 01 lần: 3 điểm, mỗi lần thêm cộng 1 điểm'],
    ['5', 'Từ 01 đến 03 đơn: trừ 1 điểm; từ 04 đơn trở lên: trừ 2 điểm'],
    ['10', 'Điểm = Điểm tối đa x (1 - số hồ sơ trễ/tổng số hồ sơ)'],
    ['10', 'Điểm đạt = Tỷ lệ hoàn thành x 10'],
    ['10', 'Tỷ lệ từ 80% trở lên và không có đơn thư: 10 điểm; tỷ lệ dưới 80%: 0 điểm'],
    ['10', 'Từ 80% trở lên và không có đơn thư: 10 điểm; dưới 80%: 0 điểm'],
    ['5', 'Có kế hoạch phát động: 5 điểm; Tham gia hội thi cấp trên: 3 điểm'],
    ['3', 'Đúng hạn: 2 điểm; trễ hạn: 1 điểm'],
    ['5', 'Thực hiện tốt công tác dân vận: 5 điểm'],
    ['5', '5 điểm'],
    ['2', 'từ 90%: 2 điểm; khoảng 80%: 1 điểm'],
  ])('max %s: "%s" is not certain', (max, text) => {
    expect(reading(text, max).status).not.toBe('certain');
  });
});

describe('lost spaces and capitals', () => {
  const TEXTS: readonly (readonly [max: string, text: string])[] = [
    [
      '5',
      'Hộ dùng nước sạch từ 70% trở xuống được tính 3 điểm; trên 70% thì cứ thêm 5% được tính thêm 0,5 điểm, nhưng tối đa không quá 5 điểm',
    ],
    ['2', 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm'],
    ['6', 'Vắng họp 1 buổi trừ 1 điểm, 2 buổi trừ 3 điểm, 3 buổi trở lên trừ hết điểm'],
    ['5', 'Mỗi lỗi trừ 0,5 điểm, nhưng tối đa không quá 2 điểm'],
    ['2', 'Có kế hoạch: Điểm tối đa; Có nhưng chậm: 1/2*Điểm tối đa; Không có: 0 điểm'],
  ];
  const numbersOf = (text: string, max: string) => {
    const { status, rule } = reading(text, max);
    return `${status} ${rule.kind} ${JSON.stringify(rule).replace(/"(?:label|variable|unit)":"[^"]*"/g, '')}`;
  };

  it.each(TEXTS)('max %s: %s', (max, text) => {
    const expected = numbersOf(text, max);
    expect(expected).toMatch(/^certain/);
    expect(numbersOf(text.toUpperCase(), max)).toBe(expected);
    expect(numbersOf(text.replace(/ /g, '  '), max)).toBe(expected);
    expect(numbersOf(text.normalize('NFD'), max)).toBe(expected);
    expect([expected, 'uncertain', 'manual']).toContain(
      reading(text.replace(/ /g, ''), max).status === 'certain'
        ? numbersOf(text.replace(/ /g, ''), max)
        : reading(text.replace(/ /g, ''), max).status,
    );
  });
});
